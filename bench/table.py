"""The figures of many runs as a Markdown table: medians, and ratios of what was run in the same round.

python3 bench/table.py RESULTS [--write DOCUMENT] prints it for results written before, or writes it into a document.
"""

import argparse
import json
import re
import statistics
import sys
from collections import defaultdict
from pathlib import Path

import machine
import plot

STEPS = {
    "clean": "Clean build",
    "unchanged": "Nothing changed",
    "edited": "One course edited",
    "help": "`samling --help`",
    "check": "`samling check`, nothing changed",
}
NAMES = {
    "hugo": "Hugo",
    "samling": "Samling",
    "samling-full": "Samling, everything on",
    "floor": "The libraries alone",
}
PLOTTED = ("hugo", "samling", "samling-full")
FIGURES = ("wall", "cpu", "peak")
PREVIEW = {"course": "the course's page", "list": "the list of all courses"}
BUILDS = ["Builds and commands: wall seconds / CPU seconds / peak MB, and below them how many times Hugo's of the same round."]
PREVIEWS = ["Preview: the median, and in brackets what nine of ten stay below."]
QUIET = 0.1  # processors that may be busy with other things


def median(runs: list[dict], figure: str) -> float:
    return statistics.median(run[figure] for run in runs)


def amounts(runs: list[dict]) -> str:
    return f"{median(runs, 'wall'):.2f} / {median(runs, 'cpu'):.2f} / {median(runs, 'peak'):.0f}"


def ratios(runs: list[dict], to: list[dict]) -> str:
    """How many times what the other has taken in the same round, as the median of rounds."""
    others = {run["round"]: run for run in to}
    pairs = [(run, others[run["round"]]) for run in runs if run["round"] in others]
    return " / ".join(f"{statistics.median(one[f] / two[f] for one, two in pairs):.2f}×" for f in FIGURES) if pairs else ""


def line(title: str, name: str, cells: list[str]) -> str:
    return f"| {title} | {name} | " + " | ".join(cells) + " |"


def builds(cells: dict, sizes: list[int]) -> list[str]:
    lines = []
    for step, title in STEPS.items():
        for who, name in NAMES.items():
            runs = [cells.get((step, who, size)) for size in sizes]
            if not any(runs):
                continue
            lines.append(line(title, name, [amounts(r) if r else "" for r in runs]))
            title = ""
            compared = [
                ratios(r, cells[step, "hugo", size]) if r and who != "hugo" and (step, "hugo", size) in cells else ""
                for r, size in zip(runs, sizes)
            ]
            if any(compared):
                lines.append(line("", "× Hugo", compared))
    return lines


def previews(rows: list[dict], sizes: list[int]) -> list[str]:
    """Milliseconds from a saved file to the served page."""
    found = {(row["page"], row["size"]): row for row in rows if row["step"] == "preview"}
    lines = []
    title = "`samling preview`, saved → served, ms"
    for page, name in PREVIEW.items():
        shown = [sorted(found[page, size]["times"]) if (page, size) in found else [] for size in sizes]
        if any(shown):
            cells = [f"{statistics.median(t):.0f} ({t[len(t) * 9 // 10]:.0f})" if t else "" for t in shown]
            lines.append(line(title, name, cells))
            title = ""
    starts = [found.get(("course", size), {}).get("start") for size in sizes]
    if any(starts):
        lines.append(line("", "from start to first address, s", [f"{s:.1f}" if s else "" for s in starts]))
    return lines


def render(rows: list[dict]) -> str:
    cells: dict[tuple[str, str, int], list[dict]] = defaultdict(list)
    for row in rows:
        if "wall" in row:
            cells[row["step"], row["who"], row["size"]].append(row)
    sizes = sorted({row["size"] for row in rows if row["step"] in (*STEPS, "preview")})
    lines = [
        "| | | " + " | ".join(f"{size:,} courses" for size in sizes) + " |",
        "|---|---|" + "---|" * len(sizes),
        *builds(cells, sizes),
        *previews(rows, sizes),
        "",
        " ".join(BUILDS * bool(cells) + PREVIEWS * any(row["step"] == "preview" for row in rows)),
    ]
    return "\n".join(lines + [""] + conditions(rows))


def conditions(rows: list[dict]) -> list[str]:
    """On what, how often and in what company it was measured, and what the programs have made."""
    rounds = defaultdict(set)
    for row in rows:
        if row["step"] == "clean":
            rounds[row["size"]].add(row["round"])
    parts = [machine.words(row) for row in rows if row["step"] == "machine"]
    if rounds:
        parts.append("Rounds: " + ", ".join(f"{len(n)} of {size:,}" for size, n in rounds.items()) + " courses.")
    busy = [row["others"] for row in rows if "others" in row]
    if busy:
        usual = statistics.median(busy)
        parts.append(f"Other programs kept {usual:.2f} processors busy meanwhile (at most {max(busy):.2f}).")
        if usual > QUIET:
            parts.append("**The machine was shared: trust CPU and ratios, not wall time.**")
    lines = [" ".join(parts)]
    outputs = [row for row in rows if row["step"] == "output"]
    if outputs:
        lines += ["", "| What was built | courses | pages | files | MB |", "|---|---:|---:|---:|---:|"]
        lines += [
            f"| {NAMES[r['who']]} | {r['size']:,} | {r['pages']:,} | {r['files']:,} | {r['bytes'] / 1e6:.1f} |"
            for r in sorted(outputs, key=lambda r: r["size"])
        ]
    return lines


def write(rows: list[dict], document: Path) -> None:
    """Puts table and picture into a document, between its marks; the picture lies in img/ beside it."""
    text = document.read_text(encoding="utf-8")
    measured = [row for row in rows if row["step"] == "machine"]
    note = f"measured {measured[0]['date']}" if measured else ""
    picture = document.parent / "img" / "cost.svg"
    picture.parent.mkdir(exist_ok=True)
    names = {who: NAMES[who] for who in PLOTTED}
    picture.write_text(plot.draw(rows, names, note), encoding="utf-8")
    series = {NAMES[who]: plot.medians(rows)[who] for who in PLOTTED if who in plot.medians(rows)}
    most = "; ".join(f"{name} {plot.seconds(each[max(each)])} s for {max(each):,}" for name, each in series.items())
    image = f"![Processor seconds of a clean build by the number of courses: {most}](img/cost.svg)"
    changed = between("measured", f"{render(rows)}\n\n{image}", text)
    for row in rows:
        if row["step"] == "timings":
            about = f"A clean build of {row['size']:,} courses with everything on, in the same run:"
            changed = between("timings", f"{about}\n\n```\n{row['text']}\n```", changed)
    document.write_text(changed, encoding="utf-8")


def between(name: str, block: str, text: str) -> str:
    """A text with something else between its marks of a name."""
    begin, end = f"<!-- {name} -->", f"<!-- end of {name} -->"
    changed, count = re.subn(f"{begin}.*?{end}", lambda _: f"{begin}\n\n{block}\n\n{end}", text, flags=re.S)
    if count != 1:
        raise SystemExit(f"There is no place for {name}: {begin} … {end}")
    return changed


def main() -> None:
    arguments = argparse.ArgumentParser(description=__doc__)
    arguments.add_argument("results", type=argparse.FileType(encoding="utf-8"), default=sys.stdin, nargs="?")
    arguments.add_argument("--write", type=Path)
    given = arguments.parse_args()
    rows = [json.loads(each) for each in given.results]
    if given.write:
        write(rows, given.write)
    else:
        print(render(rows))


if __name__ == "__main__":
    main()
