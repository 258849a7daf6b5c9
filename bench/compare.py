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
from dataclasses import asdict, dataclass, replace
from pathlib import Path

import machine
import table
import verify
from measure import Run, run

BENCH = Path(__file__).resolve().parent
ROOT = BENCH.parent
CLOCK = "2026-11-20T12:00"
STEPS = ("clean", "unchanged", "edited")
LARGE = 5000  # from so many courses on, only what is compared is measured


@dataclass
class Contestant:
    """A program with its own layout of the workload."""

    name: str
    command: list[str]
    output: str
    sources: tuple[str, ...]
    course: str
    steps: tuple[str, ...] = STEPS
    once: tuple[str, ...] = ()  # steps of the first round alone, of small sites

    def site(self, workload: Path) -> Path:
        return workload / self.name

    def built(self, workload: Path) -> Path:
        return self.site(workload) / self.output

    def clean(self, workload: Path, trash: Path) -> None:
        """Takes away all that builds have left in a site, known or not."""
        for each in self.site(workload).iterdir():
            if each.name not in self.sources:
                throw_away(each, trash)

    def edit(self, workload: Path, course: str, token: str) -> tuple[Path, str]:
        """Changes a course's title and text; gives back its file and what stood there."""
        file = self.site(workload) / self.course.format(course)
        before = file.read_text(encoding="utf-8")
        after = re.sub(r"(?m)^title: \".*\"", f'title: "Rettet {token}"', before, count=1)
        after = after.replace("## Om dette kurset\n", f"## Om dette kurset, {token}\n", 1)
        if after.count(token) != 2:
            raise SystemExit(f"{file} could not be edited")
        file.write_text(after, encoding="utf-8")
        return file, before


class Bare(Contestant):
    """The libraries alone, in Samling's own JVM settings: they read Samling's layout, and make all pages or those of a course."""

    def site(self, workload: Path) -> Path:
        return workload / "samling"

    def built(self, workload: Path) -> Path:
        return workload / "floor"

    def clean(self, workload: Path, trash: Path) -> None:
        throw_away(self.built(workload), trash)


def throw_away(path: Path, trash: Path) -> None:
    """Moves something away that builds have left; that costs the next build nothing, as deleting would."""
    trash.mkdir(parents=True, exist_ok=True)
    if path.exists():
        path.rename(trash / f"{time.monotonic_ns()}")


def samling(name: str) -> Contestant:
    command = [str(ROOT / "samling"), "build", "{site}", "--at", CLOCK, "--quiet"]
    sources = ("content", "assets", "templates", "jbake.properties")
    return Contestant(name, command, "output", sources, "content/courses/{}.yaml")


def contestants() -> dict[str, Contestant]:
    hugo = Contestant(
        "hugo",
        [machine.HUGO, "--source", "{site}", "--quiet"],
        "public",
        ("content", "data", "layouts", "static", "hugo.toml"),
        "content/kurs/{}.md",
    )
    full = replace(samling("samling-full"), steps=("clean",), once=("unchanged", "edited"))
    return {each.name: each for each in (samling("samling"), hugo, full, bare())}


def bare() -> Contestant:
    """Compiles it too. What Java can keep of the classes between runs is kept, as Samling's launcher does."""
    launcher = ROOT / "target/launcher"
    libraries = f"{launcher / (launcher / 'current').read_text(encoding='utf-8').strip()}/lib/*"
    classes = BENCH / "target/floor"
    sources = [str(file) for file in (ROOT / "src/test/java/samling/bench/floor").glob("[A-Z]*.java")]
    subprocess.run(["javac", "-nowarn", "-cp", libraries, "-d", str(classes), *sources], check=True)
    jar = BENCH / "target/floor.jar"
    subprocess.run(["jar", "--create", "--file", str(jar), "-C", str(classes), "."], check=True)
    path = ":".join([str(jar), *sorted(str(each) for each in Path(libraries).parent.glob("*.jar"))])
    archive, loaded = BENCH / "target/floor.jsa", BENCH / "target/floor.classes"

    def command(*options: str) -> list[str]:
        java = ["java", *options, "-Xshare:auto", "-Xlog:disable", "-XX:-UsePerfData"]
        java += ["-XX:TieredStopAtLevel=1", "-XX:CICompilerCount=1", "-XX:C1MaxInlineSize=20"]
        java += ["-XX:+UseSerialGC", "-Xmn24m", "-XX:MaxTenuringThreshold=1", "-XX:MinHeapFreeRatio=20"]
        java += ["-cp", path]
        return [*java, "samling.bench.floor.Floor", "{site}", "{built}", str(BENCH / "floor"), "{edited}"]

    def floor(*options: str) -> Bare:
        return Bare("floor", command(*options), "", (), "content/courses/{}.yaml", ("clean", "edited"))

    first = floor(f"-XX:DumpLoadedClassList={loaded}")
    build(first, generate(250, BENCH / "target"), BENCH / "target")
    in_place = ["-XX:+UnlockDiagnosticVMOptions", "-XX:ArchiveRelocationMode=0", f"-XX:SharedArchiveFile={archive}"]
    dump = ["java", *in_place, "-Xshare:dump", f"-XX:SharedClassListFile={loaded}", "-Xlog:disable", "-cp", path]
    subprocess.run(dump, check=True, stdout=subprocess.DEVNULL)
    return floor(*in_place)


def generate(size: int, scratch: Path) -> Path:
    """The workload of a size, made unless it is there."""
    workload = scratch / f"workload-{size}"
    if not (workload / "facts.json").exists():
        shutil.rmtree(workload, ignore_errors=True)
        classes = str(BENCH / "target/classes")
        subprocess.run(["java", "-cp", classes, "samling.bench.Generate", str(size), str(workload)], check=True)
    shutil.copytree(BENCH / "hugo", workload / "hugo", dirs_exist_ok=True)
    return workload


def build(contestant: Contestant, workload: Path, scratch: Path, edited: str = "") -> Run:
    places = {"{site}": str(contestant.site(workload)), "{built}": str(contestant.built(workload)), "{edited}": edited}
    command = [places.get(part, part) for part in contestant.command]
    return run(command, str(scratch / "build.log"))


def check(workload: Path, field: list[Contestant]) -> list[dict]:
    """Fails unless all tell the facts and have the pages that the first one has; gives back sizes."""
    workload_facts = json.loads((workload / "facts.json").read_text(encoding="utf-8"))
    faults = []
    sizes = []
    first = None
    for contestant in field:
        site = verify.Site(contestant.name, contestant.built(workload))
        files, size = site.size()
        sizes.append({"who": contestant.name, "pages": len(site.pages), "files": files, "bytes": size})
        full = contestant.name == "samling-full"
        if isinstance(contestant, Bare) or (full and len(workload_facts["courses"]) >= LARGE):
            continue
        faults += verify.facts(site, workload_facts)
        if not full:
            first = first or site
            faults += verify.same(first, site)
    if faults:
        raise SystemExit("The sites are not the same:\n  " + "\n  ".join(faults))
    return sizes


def warm(contestant: Contestant, workload: Path) -> None:
    """Has the disk's cache hold everything that a contestant will read."""
    for base, _, files in os.walk(contestant.site(workload)):
        for file in files:
            (Path(base) / file).read_bytes()


def settle(size: int) -> None:
    """Waits after the last build: for some seconds after many files are deleted, ext4 is slow to make new ones."""
    time.sleep(6 if size >= 1000 else 0.2)


class Field:
    """The contestants at one size, round after round."""

    def __init__(self, size: int, field: list[Contestant], scratch: Path, record):
        self.size, self.field, self.scratch, self.record = size, field, scratch, record
        self.workload = generate(size, scratch)
        self.number = 0
        for contestant in field:
            contestant.clean(self.workload, scratch / "trash")
            warm(contestant, self.workload)

    def contestant(self, name: str) -> Contestant:
        return next(each for each in self.field if each.name == name)

    def round(self) -> None:
        """Every step by every contestant in turn; the first round also looks at what was built."""
        for step in STEPS:
            settle(self.size)
            for contestant in self.field:
                once = step in contestant.once and self.number == 0 and self.size < LARGE
                if step in contestant.steps or once:
                    self.step(step, contestant)
            if step == "clean" and self.number == 0:
                for sizes in check(self.workload, self.field):
                    self.record({"size": self.size, "step": "output", **sizes})
        self.number += 1

    def step(self, step: str, contestant: Contestant) -> None:
        token = f"ord{os.getpid()}x{self.number}"
        course = f"kurs-{self.size // 2:05d}" if step == "edited" else ""
        undo = None
        if step == "clean":
            contestant.clean(self.workload, self.scratch / "trash")
        elif step == "edited":
            undo = contestant.edit(self.workload, course, token)
        used = build(contestant, self.workload, self.scratch, course)
        if undo is not None:
            file, before = undo
            page = contestant.built(self.workload) / f"kurs/{course}/index.html"
            if page.read_text(encoding="utf-8").count(token) < 2:
                raise SystemExit(f"{contestant.name} has built without the edit")
            file.write_text(before, encoding="utf-8")
        self.record(
            {"size": self.size, "step": step, "who": contestant.name, "round": self.number, **asdict(used)}
        )


def rounds(fields: list[Field], count: int, end: float) -> None:
    """At least one round of every size, and then as many as there is time for."""
    took = {}
    for number in range(count):
        for field in fields:
            begun = time.monotonic()
            if number > 0 and begun + 1.1 * took[field.size] > end:
                continue
            field.round()
            if number > 0 or field.size not in took:
                took[field.size] = time.monotonic() - begun


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


def timings(fields: list[Field], record) -> None:
    """Where the time of a clean build goes, in the program's own words, at the middle size."""
    field = fields[len(fields) // 2]
    full = field.contestant("samling-full")
    full.clean(field.workload, field.scratch / "trash")
    settle(field.size)
    log = field.scratch / "timings.log"
    run([*(part.replace("{site}", str(full.site(field.workload))) for part in full.command), "--timings"], str(log))
    shown = re.search(r"^Stage .*?^In all .*?$", log.read_text(encoding="utf-8"), re.M | re.S)
    if shown is None:
        raise SystemExit(f"{log} has no timings")
    record({"step": "timings", "size": field.size, "text": shown.group()})


def preview(sizes: list[int], scratch: Path, record) -> None:
    """From a saved file to the served page."""
    bench = ["java", "-cp", str(BENCH / "target/classes"), "samling.bench.PreviewBench"]
    command = [*bench, str(scratch), str(ROOT / "samling"), "--", *map(str, sizes)]
    with subprocess.Popen(command, stdout=subprocess.PIPE, encoding="utf-8") as process:
        for row in process.stdout:
            record(json.loads(row))
    if process.returncode != 0:
        raise SystemExit("The preview could not be measured")


def main() -> None:
    begun = time.monotonic()
    arguments = argparse.ArgumentParser(description=__doc__)
    arguments.add_argument("sizes", nargs="*", type=int, default=[250, 2500, 10000])
    arguments.add_argument("--rounds", type=int, default=3, help="at most so many of each size")
    arguments.add_argument("--minutes", type=float, default=60, help="no further round that would end later")
    arguments.add_argument("--only", nargs="+", help="which of samling, hugo, samling-full, floor; no preview then")
    arguments.add_argument("--scratch", type=Path, default=BENCH / "target")
    arguments.add_argument("--results", type=Path, help="where every run is written, a JSON object on each line")
    arguments.add_argument("--write", type=Path, help="a document to write the table and the picture into")
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
            print(f"{time.monotonic() - begun:4.0f} s {json.dumps(row)}", file=sys.stderr)

        record(machine.describe(str(ROOT / "samling")))
        fields = [Field(size, field, given.scratch, record) for size in sorted(given.sizes)]
        if not given.only:
            small(given.scratch, given.rounds, record)
            preview(sorted(given.sizes), given.scratch, record)
        rounds(fields, given.rounds, begun + 60 * given.minutes)
        if not given.only:
            timings(fields, record)
    if given.write:
        table.write(rows, given.write)
    print(table.render(rows), flush=True)
    shutil.rmtree(given.scratch / "trash", ignore_errors=True)


if __name__ == "__main__":
    main()
