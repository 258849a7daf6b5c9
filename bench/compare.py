"""Builds the same catalogue with Samling and with Hugo, in turns, and tells what each has taken.

compare.sh starts it. Every round builds each site three times: with nothing kept from before, with nothing changed since,
and with one course edited since. Before anything is measured, both outputs must have the same pages and tell the
same facts.
"""

import argparse
import json
import os
import re
import shutil
import subprocess
import sys
import time
from dataclasses import asdict, dataclass
from pathlib import Path

import table
import verify
from measure import Run, run

BENCH = Path(__file__).resolve().parent
ROOT = BENCH.parent
CLOCK = "2026-11-20T12:00"
STEPS = ("clean", "unchanged", "edited")


@dataclass
class Contestant:
    """A program with its own layout of the workload."""

    name: str
    command: list[str]
    output: str
    sources: tuple[str, ...]
    course: str

    def site(self, workload: Path) -> Path:
        return workload / self.name

    def clean(self, workload: Path, trash: Path) -> None:
        """Moves away all that builds have left in a site, known or not; that costs the next build nothing."""
        bin_ = trash / f"{time.monotonic_ns()}"
        bin_.mkdir(parents=True)
        for each in self.site(workload).iterdir():
            if each.name not in self.sources:
                each.rename(bin_ / each.name)

    def edit(self, workload: Path, number: int, token: str) -> tuple[Path, str]:
        """Changes a course's title and text; gives back its file and what stood there."""
        file = self.site(workload) / self.course.format(f"kurs-{number:05d}")
        before = file.read_text(encoding="utf-8")
        after = re.sub(r"(?m)^title: \".*\"", f'title: "Rettet {token}"', before, count=1)
        after = after.replace("## Om dette kurset\n", f"## Om dette kurset, {token}\n", 1)
        if after.count(token) != 2:
            raise SystemExit(f"{file} could not be edited")
        file.write_text(after, encoding="utf-8")
        return file, before


def samling(name: str, java: list[str]) -> Contestant:
    command = [str(ROOT / "samling"), "build", "{site}", "--at", CLOCK, "--quiet", *java]
    sources = ("content", "assets", "templates", "jbake.properties")
    return Contestant(name, command, "output", sources, "content/courses/{}.yaml")


def contestants() -> dict[str, Contestant]:
    hugo = Contestant(
        "hugo",
        ["hugo", "--source", "{site}", "--quiet"],
        "public",
        ("content", "data", "layouts", "static", "hugo.toml"),
        "content/kurs/{}.md",
    )
    return {each.name: each for each in (samling("samling", []), hugo, samling("samling-full", []))}


def generate(size: int, scratch: Path) -> Path:
    """The workload of a size, made unless it is there."""
    workload = scratch / f"workload-{size}"
    if not (workload / "facts.json").exists():
        shutil.rmtree(workload, ignore_errors=True)
        classes = str(BENCH / "target/classes")
        subprocess.run(["java", "-cp", classes, "samling.bench.Generate", str(size), str(workload)], check=True)
    shutil.copytree(BENCH / "hugo", workload / "hugo", dirs_exist_ok=True)
    return workload


def build(contestant: Contestant, workload: Path, scratch: Path) -> Run:
    command = [part.replace("{site}", str(contestant.site(workload))) for part in contestant.command]
    return run(command, str(scratch / "build.log"))


def check(workload: Path, field: list[Contestant]) -> list[dict]:
    """Fails unless all tell the facts and have the pages that the first one has; gives back sizes."""
    workload_facts = json.loads((workload / "facts.json").read_text(encoding="utf-8"))
    faults = []
    sizes = []
    first = None
    for contestant in field:
        site = verify.Site(contestant.name, contestant.site(workload) / contestant.output)
        faults += verify.facts(site, workload_facts)
        files, size = site.size()
        sizes.append({"who": contestant.name, "pages": len(site.pages), "files": files, "bytes": size})
        if contestant.name != "samling-full":
            first = first or site
            faults += verify.same(first, site)
    if faults:
        raise SystemExit("The sites are not the same:\n  " + "\n  ".join(faults))
    return sizes


def rounds(size: int, field: list[Contestant], count: int, scratch: Path, record) -> None:
    workload = generate(size, scratch)
    trash = scratch / "trash"
    for contestant in field:  # which also warms the disk's cache
        contestant.clean(workload, trash)
        build(contestant, workload, scratch)
    for sizes in check(workload, field):
        record({"size": size, "step": "output", **sizes})
    for number in range(count):
        for step in STEPS:
            for contestant in field:
                undo = None
                token = f"ord{os.getpid()}x{number}"
                if step == "clean":
                    contestant.clean(workload, trash)
                elif step == "edited":
                    undo = contestant.edit(workload, size // 2, token)
                used = build(contestant, workload, scratch)
                if undo is not None:
                    file, before = undo
                    page = contestant.site(workload) / contestant.output / f"kurs/kurs-{size // 2:05d}/index.html"
                    if page.read_text(encoding="utf-8").count(token) < 2:
                        raise SystemExit(f"{contestant.name} has built without the edit")
                    file.write_text(before, encoding="utf-8")
                record({"size": size, "step": step, "who": contestant.name, "round": number, **asdict(used)})
        shutil.rmtree(trash, ignore_errors=True)


def small(scratch: Path, count: int, record) -> None:
    """What a user waits for at the smallest commands."""
    workload = generate(250, scratch)
    program = str(ROOT / "samling")
    commands = {"help": ["--help"], "check": ["check", str(workload / "samling"), "--at", CLOCK, "--quiet"]}
    for step, arguments in commands.items():
        run([program, *arguments], str(scratch / "build.log"))
        for number in range(count):
            used = run([program, *arguments], str(scratch / "build.log"))
            record({"size": 250, "step": step, "who": "samling", "round": number, **asdict(used)})


def main() -> None:
    arguments = argparse.ArgumentParser(description=__doc__)
    arguments.add_argument("sizes", nargs="*", type=int, default=[250, 2500, 10000])
    arguments.add_argument("--rounds", type=int, default=5)
    arguments.add_argument("--only", nargs="+", help="which of samling, hugo, samling-full")
    arguments.add_argument("--scratch", type=Path, default=BENCH / "target")
    arguments.add_argument("--results", type=Path, help="where every run is written, a JSON object on each line")
    given = arguments.parse_args()
    given.scratch.mkdir(parents=True, exist_ok=True)
    results = given.results or given.scratch / f"results-{time.strftime('%Y%m%d-%H%M%S')}.jsonl"
    field = [each for each in contestants().values() if not given.only or each.name in given.only]
    rows: list[dict] = []
    with results.open("w", encoding="utf-8") as file:

        def record(row: dict) -> None:
            rows.append(row)
            file.write(json.dumps(row) + "\n")
            file.flush()
            print(json.dumps(row), file=sys.stderr)

        for size in given.sizes:
            rounds(size, field, given.rounds, given.scratch, record)
        if not given.only or "samling" in given.only:
            small(given.scratch, given.rounds, record)
    print(table.render(rows))


if __name__ == "__main__":
    main()
