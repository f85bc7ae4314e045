"""The plots of RESULTS.md: how far each figure is from its goal, and what an item costs by the number of items.

Colours can be told apart by everybody, and each verdict has a sign and a word too.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from html import escape
from math import log
from pathlib import Path
from statistics import median

from benchmarks.report import LINE, MET, SHORT, WALL, Goal, Run, Section, short

WIDTH, ROW, HEAD, LABELS, BARS = 800, 20, 26, 330, 250  # pixels
LOOK = {MET: ("#0072B2", "✓"), SHORT: ("#D55E00", "✗"), LINE: ("#7A5C00", "≈"), WALL: ("#555555", "○")}
COLUMNS, CELL = 4, 150


def write(idle: Run, loaded: Run | None, folder: Path) -> None:
    """Write `RESULTS.svg`, and `SCALING.svg` if that was measured."""
    (folder / "RESULTS.svg").write_text(_goals(idle, loaded), encoding="utf-8")
    for section in idle.sections:
        if section.title == "Scaling":
            (folder / "SCALING.svg").write_text(_curves(section), encoding="utf-8")


def _scale(least: float, most: float, start: float, length: float) -> Callable[[float], float]:
    """Return a function from a value to its place, on a logarithmic scale; what is beyond an end is put there."""
    return lambda value: start + length * log(min(max(value, least), most) / least) / log(most / least)


def _svg(height: float, lines: Iterator[str]) -> str:
    return "\n".join(
        [
            f'<svg xmlns="http://www.w3.org/2000/svg" width="{WIDTH}" height="{height:g}" font-family="sans-serif">',
            '<rect width="100%" height="100%" fill="white"/>',
            *lines,
            "</svg>\n",
        ]
    )


def _text(x: float, y: float, said: str, *, size: int = 11, anchor: str = "start", more: str = "") -> str:
    return f'<text x="{x:.1f}" y="{y:.1f}" font-size="{size}" text-anchor="{anchor}" {more}>{escape(said)}</text>'


def _line(x1: float, y1: float, x2: float, y2: float, colour: str, more: str = "") -> str:
    return f'<line x1="{x1:.1f}" y1="{y1:.1f}" x2="{x2:.1f}" y2="{y2:.1f}" stroke="{colour}" {more}/>'


def _goals(idle: Run, loaded: Run | None) -> str:
    shown = [section for section in idle.sections if section.goals]
    height = 60 + sum(HEAD + ROW * len(section.goals) for section in shown) + 10
    return _svg(height, _goal_lines(shown, loaded, height))


def _goal_lines(sections: list[Section], loaded: Run | None, height: float) -> Iterator[str]:
    place = _scale(0.25, 4, LABELS, BARS)
    yield _text(8, 18, "Figures beside their goals", size=14, more='font-weight="bold"')
    signs = "   ".join(f"{sign} {verdict}" for verdict, (_, sign) in LOOK.items())
    dots = "   ◦ with each core loaded" if loaded else ""
    yield _text(WIDTH - 8, 18, f"{signs}{dots}", anchor="end")
    for factor, said in ((0.25, "÷4"), (0.5, "÷2"), (1, "goal"), (2, "2x better"), (4, "4x")):
        goal = factor == 1
        yield _line(
            place(factor),
            44,
            place(factor),
            height - 8,
            "black" if goal else "#ddd",
            'stroke-width="1.5"' if goal else "",
        )
        yield _text(place(factor), 40, said, size=10, anchor="middle", more='fill="#555"')
    y = 50.0
    for section in sections:
        yield _text(8, y + 17, section.title, size=12, more='font-weight="bold"')
        y += HEAD
        for goal in section.goals:
            again = loaded.goals.get((section.title, goal.what, goal.label)) if loaded else None
            yield from _goal(goal, again, y, place)
            y += ROW


def _goal(goal: Goal, again: Goal | None, y: float, place: Callable[[float], float]) -> Iterator[str]:
    colour, sign = LOOK[goal.verdict]
    start, end = sorted((place(1), place(_score(goal, goal.figure))))
    fill = "white" if goal.verdict == WALL else colour
    label = f"{goal.what}: {goal.label}"
    yield _text(LABELS - 8, y + 13, label, anchor="end", size=10 if len(label) < 60 else 8)
    yield f'<rect x="{start:.1f}" y="{y + 3:.1f}" width="{max(end - start, 2):.1f}" height="12" fill="{fill}" stroke="{colour}"/>'
    low, high = (place(_score(goal, figure)) for figure in goal.quartiles)
    yield _line(low, y + 9, high, y + 9, "black")
    if again:
        yield f'<circle cx="{place(_score(goal, again.figure)):.1f}" cy="{y + 9:.1f}" r="3" fill="white" stroke="black"/>'
    said = f"{sign} {short(goal.figure)}, goal {goal.words}: {goal.verdict}"
    yield _text(LABELS + BARS + 10, y + 13, said, size=10, more=f'fill="{colour}"')


def _score(goal: Goal, figure: float) -> float:
    """Return how many times as good as the goal a figure is."""
    better, worse = (figure, goal.line) if goal.at_least is not None else (goal.line, figure)
    return 1.0 if better == worse else better / worse if worse else 4.0


def _curves(section: Section) -> str:
    height = 50 + CELL * -(-len(section.goals) // COLUMNS)
    return _svg(height, _curve_lines(section))


def _curve_lines(section: Section) -> Iterator[str]:
    yield _text(8, 18, "CPU of one item, by the number of items", size=14, more='font-weight="bold"')
    yield _text(8, 34, "1 is what it costs at the second size. Dashed: the goal for the last size")
    for index, goal in enumerate(section.goals):
        row = section.rows[goal.what]
        figures = {int(size.replace(",", "")): median(costs) for size, costs in row.items()}
        yield from _curve(goal, figures, 8 + WIDTH // COLUMNS * (index % COLUMNS), 48 + CELL * (index // COLUMNS))


def _curve(goal: Goal, figures: dict[int, float], left: float, top: float) -> Iterator[str]:
    sizes = list(figures)
    across, up = _scale(10, 10_000, left + 22, 110), _scale(0.5, 4, top + 118, -90)
    ratios = {size: cost / figures[sizes[1]] for size, cost in figures.items()}
    last = ratios[sizes[-1]]
    colour, sign = LOOK[goal.verdict]
    yield _text(left, top + 14, goal.what, size=10, more='font-weight="bold"')
    for ratio in (0.5, 1, 2, 4):
        yield _line(across(10), up(ratio), across(10_000), up(ratio), "#ddd")
        yield _text(left + 18, up(ratio) + 3, f"{ratio:g}", size=9, anchor="end", more='fill="#555"')
    yield _line(across(10), up(goal.line), across(10_000), up(goal.line), "black", 'stroke-dasharray="3 3"')
    for size, said in ((10, "10"), (100, "100"), (1000, "1,000"), (10_000, "10,000")):
        yield _text(across(size), top + 131, said, size=9, anchor="middle", more='fill="#555"')
    points = " ".join(f"{across(size):.1f},{up(ratio):.1f}" for size, ratio in ratios.items())
    yield f'<polyline points="{points}" fill="none" stroke="{colour}" stroke-width="2"/>'
    for size, ratio in ratios.items():
        yield f'<circle cx="{across(size):.1f}" cy="{up(ratio):.1f}" r="3" fill="{colour}"/>'
    x, y = across(sizes[-1]) + 6, min(up(last), top + 104)
    yield _text(x, y - 5, f"{sign} {short(last)}x", size=10, more=f'fill="{colour}"')
    yield _text(x, y + 12, f"{short(figures[sizes[-1]])} µs", size=9, more='fill="#555"')
