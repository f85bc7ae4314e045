"""What was measured: printed as it comes, and written to RESULTS.md."""

from __future__ import annotations

import os
import platform
from datetime import UTC, datetime
from importlib.metadata import version
from pathlib import Path
from statistics import median

from attrs import define, field

Figures = dict[str, list[float]]
"""Rival -> what it gave in each round."""


@define
class Comparison:
    """The ratio of two rivals, round by round, beside its goal."""

    what: str
    of: str
    to: str
    ratio: float
    at_least: float | None
    at_most: float | None

    @property
    def goal(self) -> str:
        """Return the goal in words."""
        return f"at least {self.at_least:g}" if self.at_least is not None else f"at most {self.at_most:g}"

    @property
    def met(self) -> bool:
        """Return whether the ratio is good enough."""
        return self.ratio >= (self.at_least or 0) and (self.at_most is None or self.ratio <= self.at_most)


@define
class Section:
    """The results of one benchmark."""

    title: str
    subtitle: str
    unit: str
    rows: dict[str, Figures] = field(factory=dict)
    comparisons: list[Comparison] = field(factory=list)
    notes: list[str] = field(factory=list)

    def __attrs_post_init__(self) -> None:
        print(f"\n{self.title}: {self.subtitle} ({self.unit})", flush=True)

    def add(self, what: str, figures: Figures) -> None:
        """Note and print a row."""
        self.rows[what] = figures
        shown = "   ".join(f"{rival} {short(median(values))}" for rival, values in figures.items())
        print(f"  {what}: {shown}", flush=True)

    def compare(
        self, what: str, of: str, to: str, *, at_least: float | None = None, at_most: float | None = None
    ) -> None:
        """Note and print the median over the rounds of the ratio of two rivals in a row, beside its goal."""
        row = self.rows[what]
        ratio = median(one / other for one, other in zip(row[of], row[to], strict=True))
        comparison = Comparison(what, of, to, ratio, at_least, at_most)
        self.comparisons.append(comparison)
        mark = "ok   " if comparison.met else "SHORT"
        print(f"  {mark} {what}: {of} / {to} = {ratio:.2f}, goal {comparison.goal}", flush=True)

    def note(self, text: str) -> None:
        """Note and print a sentence."""
        self.notes.append(text)
        print(f"  {text}", flush=True)


def short(figure: float) -> str:
    """Return three digits of a figure, or all that are before the point."""
    return f"{figure:,.0f}" if abs(figure) >= 100 else f"{figure:.3g}"


def write(sections: list[Section], folder: Path) -> None:
    """Write `RESULTS.md`; the plot beside it is `plot.py`'s."""
    libraries = ", ".join(f"{name} {version(name)}" for name in ("httpx", "aiohttp", "orjson", "msgspec", "attrs"))
    lines = [
        "# Results",
        "",
        "Written by `python -m benchmarks`. Medians of rounds in which all rivals take turns; a ratio is the median of",
        "the rounds' ratios. Trust the ratios more than the figures: those are of one machine, on one day.",
        "",
        f"{datetime.now(tz=UTC):%Y-%m-%d}, Python {platform.python_version()}, {platform.system()}, {os.cpu_count()} cores, {libraries}.",
        "The stock client runs as `pip install httpx attrs` makes it today: without sniffio, which costs it a quarter of a call.",
        "",
        "![Ratios beside their goals](RESULTS.svg)",
        "",
        "| what | ratio | measured | goal | |",
        "|---|---|---|---|---|",
    ]
    for section in sections:
        for one in section.comparisons:
            mark = "" if one.met else "falls short"
            lines.append(
                f"| {section.title}: {one.what} | {one.of} / {one.to} | {one.ratio:.2f} | {one.goal} | {mark} |"
            )
    for section in sections:
        lines += [
            "",
            f"## {section.title}",
            "",
            f"{section.subtitle[0].upper()}{section.subtitle[1:]}. In {section.unit}.",
            "",
        ]
        for rivals in dict.fromkeys(tuple(figures) for figures in section.rows.values()):
            lines += ["| | " + " | ".join(rivals) + " |", "|---" * (len(rivals) + 1) + "|"]
            rows = {what: figures for what, figures in section.rows.items() if tuple(figures) == rivals}
            for what, figures in rows.items():
                lines.append(f"| {what} | " + " | ".join(short(median(values)) for values in figures.values()) + " |")
            lines.append("")
        lines += [f"* {note}" for note in section.notes]
    (folder / "RESULTS.md").write_text("\n".join(lines).rstrip() + "\n", encoding="utf-8")
