"""The figures of many runs as a Markdown table: medians, and ratios of what was run in the same round.

python3 bench/table.py RESULTS prints it for results written before.
"""

import json
import statistics
import sys
from collections import defaultdict

STEPS = {
    "clean": "Clean build",
    "unchanged": "Nothing changed",
    "edited": "One course edited",
    "help": "`--help`",
    "check": "`check`",
}
NAMES = {"hugo": "Hugo", "samling": "Samling", "samling-full": "Samling, everything on"}
FIGURES = ("wall", "cpu", "peak")


def median(runs: list[dict], figure: str) -> float:
    return statistics.median(run[figure] for run in runs)


def amounts(runs: list[dict]) -> str:
    return f"{median(runs, 'wall'):.2f} / {median(runs, 'cpu'):.2f} / {median(runs, 'peak'):.0f}"


def ratios(runs: list[dict], to: list[dict]) -> str:
    """How many times what the other has taken in the same round, as the median of rounds."""
    others = {run["round"]: run for run in to}
    return " / ".join(
        f"{statistics.median(run[figure] / others[run['round']][figure] for run in runs if run['round'] in others):.2f}×"
        for figure in FIGURES
    )


def render(rows: list[dict]) -> str:
    cells: dict[tuple[str, str, int], list[dict]] = defaultdict(list)
    outputs = []
    for row in rows:
        if row["step"] == "output":
            outputs.append(row)
        else:
            cells[row["step"], row["who"], row["size"]].append(row)
    sizes = sorted({size for _, _, size in cells})
    lines = [
        "Wall seconds / CPU seconds / peak MB; × is how many times Hugo's in the same round.",
        "",
        "| | | " + " | ".join(f"{size:,}" for size in sizes) + " |",
        "|---|---|" + "---|" * len(sizes),
    ]
    for step, title in STEPS.items():
        for who, name in NAMES.items():
            runs = [cells.get((step, who, size)) for size in sizes]
            if not any(runs):
                continue
            lines.append(f"| {title} | {name} | " + " | ".join(amounts(r) if r else "" for r in runs) + " |")
            title = ""
            compared = [
                ratios(r, cells[step, "hugo", size])
                if r and who != "hugo" and (step, "hugo", size) in cells
                else ""
                for r, size in zip(runs, sizes)
            ]
            if any(compared):
                lines.append("| | × Hugo | " + " | ".join(compared) + " |")
    busy = [run["others"] for runs in cells.values() for run in runs]
    if busy:
        lines += ["", f"Others have used {statistics.median(busy):.2f} processors meanwhile (at most {max(busy):.2f})."]
    for row in outputs:
        lines.append(
            f"{NAMES[row['who']]}, {row['size']:,} courses: {row['pages']:,} pages, {row['files']:,} files,"
            f" {row['bytes'] / 1e6:.1f} MB."
        )
    return "\n".join(lines)


if __name__ == "__main__":
    with open(sys.argv[1], encoding="utf-8") as lines:
        print(render([json.loads(line) for line in lines]))
