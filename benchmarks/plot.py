"""The plot of RESULTS.md: every ratio as a bar, its goal as a line across it."""

from __future__ import annotations

from html import escape
from math import log10
from pathlib import Path

from benchmarks.report import Comparison, Section, short

LABELS, BARS, STEP, TOP = 470, 360, 24, 34  # pixels
LEAST, MOST = 0.1, 100.0  # ratios at the ends of the scale


def write(sections: list[Section], folder: Path) -> None:
    """Write `RESULTS.svg`."""
    bars = [(section.title, one) for section in sections for one in section.comparisons]
    height = TOP + STEP * len(bars) + 10
    lines = [
        f'<svg xmlns="http://www.w3.org/2000/svg" width="{LABELS + BARS + 60}" height="{height}">',
        "<style>text { font: 12px sans-serif }</style>",
        '<rect width="100%" height="100%" fill="white"/>',
        *(line for ratio in (LEAST, 1, 10, MOST) for line in _mark(ratio, height)),
        *(line for row, (title, one) in enumerate(bars) for line in _bar(title, one, TOP + STEP * row)),
        "</svg>",
    ]
    (folder / "RESULTS.svg").write_text("\n".join(lines) + "\n", encoding="utf-8")


def _x(ratio: float) -> float:
    return LABELS + BARS * log10(min(max(ratio, LEAST), MOST) / LEAST) / log10(MOST / LEAST)


def _mark(ratio: float, height: int) -> list[str]:
    x = _x(ratio)
    return [
        f'<line x1="{x:.1f}" x2="{x:.1f}" y1="{TOP - 6}" y2="{height}" stroke="#ddd"/>',
        f'<text x="{x:.1f}" y="{TOP - 12}" text-anchor="middle" fill="#666">{ratio:g}</text>',
    ]


def _bar(title: str, one: Comparison, y: int) -> list[str]:
    label = escape(f"{title}, {one.what}: {one.of} / {one.to}")
    start, end = sorted((_x(1), _x(one.ratio)))
    goal = _x(one.at_least if one.at_least is not None else one.at_most or 1)
    colour = "#3a7" if one.met else "#d72"
    return [
        f'<text x="{LABELS - 8}" y="{y + 13}" text-anchor="end" font-size="10">{label}</text>',
        f'<rect x="{start:.1f}" y="{y + 3}" width="{max(end - start, 1):.1f}" height="12" fill="{colour}"/>',
        f'<line x1="{goal:.1f}" x2="{goal:.1f}" y1="{y}" y2="{y + 18}" stroke="black" stroke-width="2"/>',
        f'<text x="{max(end, goal) + 5:.1f}" y="{y + 13}">{short(one.ratio)}</text>',
    ]
