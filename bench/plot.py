"""Cost against size as a picture: processor seconds of a clean build by courses, on logarithmic scales, in SVG."""

import math
import statistics
from collections import defaultdict
from html import escape
from itertools import pairwise

WIDTH, HEIGHT = 720, 430
LEFT, RIGHT, TOP, BOTTOM = 62, 690, 64, 372
LETTER = 6.6  # how wide a letter of a label is, about

STYLE = """
  svg { color-scheme: light dark; font: 13px system-ui, 'Segoe UI', Roboto, 'Noto Sans', Helvetica, Arial, sans-serif; }
  .panel { fill: #fff; stroke: #d5d9df; }
  .grid { stroke: #e6e9ee; }
  .axis { stroke: #8a94a3; }
  text { fill: #4b5563; font-variant-numeric: tabular-nums; }
  .title { fill: #111827; font-size: 16px; font-weight: 600; }
  .hugo { --ink: #b4235a; } .samling { --ink: #0b5fa5; } .samling-full { --ink: #3c7a1e; }
  .line { stroke: var(--ink); fill: none; stroke-width: 2.5; stroke-linejoin: round; }
  .samling-full .line { stroke-dasharray: 7 5; }
  .mark { fill: var(--ink); stroke: #fff; stroke-width: 1.5; }
  .name { fill: var(--ink); font-weight: 600; }
  @media (prefers-color-scheme: dark) {
    .panel { fill: #14181f; stroke: #333b47; }
    .grid { stroke: #262d37; }
    .axis { stroke: #778394; }
    text { fill: #b3bdc9; }
    .title { fill: #f3f5f8; }
    .hugo { --ink: #ff86ad; } .samling { --ink: #6cb8ff; } .samling-full { --ink: #93d36c; }
    .mark { stroke: #14181f; }
  }
"""


def medians(rows: list[dict]) -> dict[str, dict[int, float]]:
    """Processor seconds of a clean build, by program and size."""
    runs = defaultdict(lambda: defaultdict(list))
    for row in rows:
        if row["step"] == "clean":
            runs[row["who"]][row["size"]].append(row["cpu"])
    return {
        who: {size: statistics.median(each) for size, each in sorted(sizes.items())} for who, sizes in runs.items()
    }


class Scale:
    """A logarithmic scale from values to places on the picture."""

    def __init__(self, low: float, high: float, start: float, end: float):
        self.low, self.start = math.log10(low), start
        self.step = (end - start) / (math.log10(high) - self.low)

    def __call__(self, value: float) -> float:
        return round(self.start + (math.log10(value) - self.low) * self.step, 1)


def mark(who: str, x: float, y: float, what: str) -> str:
    """A point, in a shape of its own for each program, for those who cannot tell the colours apart."""
    title = f"<title>{escape(what)}</title>"
    if who == "hugo":
        return f'<rect class="mark" x="{x - 5:.1f}" y="{y - 5:.1f}" width="10" height="10">{title}</rect>'
    if who == "samling-full":
        return f'<path class="mark" d="M{x:.1f} {y - 7:.1f}l6.5 12h-13z">{title}</path>'
    return f'<circle class="mark" cx="{x:.1f}" cy="{y:.1f}" r="5.5">{title}</circle>'


def ticks(low: float, high: float) -> list[float]:
    """1, 2 and 5 of every ten from one bound to the other."""
    found = [
        digit * 10.0**power
        for power in range(math.floor(math.log10(low)), math.ceil(math.log10(high)) + 1)
        for digit in (1, 2, 5)
    ]
    return [each for each in found if low * 0.999 <= each <= high * 1.001]


def bounds(values: list[float]) -> tuple[float, float]:
    """The nearest 1, 2 or 5 of a power of ten on both sides."""
    around = ticks(min(values) / 10, max(values) * 10)
    return max(t for t in around if t <= min(values)), min(t for t in around if t >= max(values) * 1.05)


def seconds(value: float) -> str:
    return f"{value:.0f}" if value >= 10 else f"{value:.1f}" if value >= 1 else f"{value:.2f}"


def told(series: dict[str, dict[int, float]], names: dict[str, str]) -> str:
    return " ".join(
        f"{names[who]}: " + ", ".join(f"{seconds(cpu)} s for {size:,} courses" for size, cpu in sizes.items()) + "."
        for who, sizes in series.items()
    )


def legend(series: dict[str, dict[int, float]], names: dict[str, str]) -> list[str]:
    parts, x = [], LEFT
    for who in series:
        parts += [
            f'<g class="{who}"><path class="line" d="M{x} 46h30"/>{mark(who, x + 15, 46, names[who])}'
            f'<text class="name" x="{x + 37}" y="50.5">{names[who]}</text></g>'
        ]
        x += 37 + round(len(names[who]) * LETTER) + 34
    return parts


def labels(series: dict[str, dict[int, float]], x: Scale, y: Scale) -> list[str]:
    """The figures at the largest size, moved apart where they would lie upon each other."""
    last = max(size for sizes in series.values() for size in sizes)
    ends = sorted((y(sizes[last]) + 4.5, who, sizes[last]) for who, sizes in series.items() if last in sizes)
    places = [place for place, _, _ in ends]
    for i, (above, below) in enumerate(pairwise(list(places))):
        places[i + 1] = max(below, places[i] + 15)
    return [
        f'<g class="{who}"><text class="name" x="{x(last) + 13:.1f}" y="{place:.1f}">{seconds(cpu)}</text></g>'
        for place, (_, who, cpu) in zip(places, ends)
    ]


def draw(rows: list[dict], names: dict[str, str], note: str) -> str:
    """The picture. Names of programs are shown in their order; the note stands below."""
    found = medians(rows)
    series = {who: found[who] for who in names if who in found}
    sizes = sorted({size for each in series.values() for size in each})
    low, high = bounds([cpu for each in series.values() for cpu in each.values()])
    x = Scale(sizes[0], max(sizes[-1], sizes[0] * 2), LEFT + 24, RIGHT - 54)
    y = Scale(low, high, BOTTOM, TOP + 8)
    grid = [
        f'<path class="grid" d="M{LEFT} {y(t)}H{RIGHT}"/>'
        f'<text x="{LEFT - 8}" y="{y(t) + 4.5:.1f}" text-anchor="end">{t:g}</text>'
        for t in ticks(low, high)
    ]
    grid += [
        f'<path class="grid" d="M{x(size)} {TOP}V{BOTTOM}"/>'
        f'<text x="{x(size)}" y="{BOTTOM + 20}" text-anchor="middle">{size:,}</text>'
        for size in sizes
    ]
    lines = []
    for who, points in series.items():
        path = "L".join(f"{x(size)} {y(cpu)}" for size, cpu in points.items())
        marks = "".join(
            mark(who, x(size), y(cpu), f"{names[who]}, {size:,} courses: {seconds(cpu)} s")
            for size, cpu in points.items()
        )
        lines.append(f'<g class="{who}"><path class="line" d="M{path}"/>{marks}</g>')
    title = "Processor seconds of a clean build"
    return "\n".join(
        [
            f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {WIDTH} {HEIGHT}" width="{WIDTH}" height="{HEIGHT}"'
            ' role="img" aria-labelledby="title desc">',
            f'<title id="title">{title}, by the number of courses</title>',
            f'<desc id="desc">Both scales are logarithmic. {escape(told(series, names))}</desc>',
            f"<style>{STYLE}</style>",
            f'<rect class="panel" x=".5" y=".5" width="{WIDTH - 1}" height="{HEIGHT - 1}" rx="8"/>',
            f'<text class="title" x="{LEFT}" y="28">{title}</text>',
            *legend(series, names),
            *grid,
            f'<path class="axis" fill="none" d="M{LEFT} {TOP}V{BOTTOM}H{RIGHT}"/>',
            *lines,
            *labels(series, x, y),
            f'<text x="{(LEFT + RIGHT) / 2}" y="{BOTTOM + 40}" text-anchor="middle">courses</text>',
            f'<text x="{RIGHT}" y="{BOTTOM + 40}" text-anchor="end">{escape(note)}</text>',
            "</svg>",
            "",
        ]
    )
