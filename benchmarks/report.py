"""What was measured, beside its goals: printed as it comes, and written to RESULTS.md.

A verdict never rests on how long something took, for a busy machine decides that. It rests on CPU time, memory and
counts. A goal is

* `met` or `short`, if figure and goal are clearly apart;
* `at the line`, if the goal lies between the quartiles of what several processes gave, or within 5 % of the figure, which is
  how far two runs on one machine are apart. It counts neither as met nor as short, and the spread is printed with it;
* `wall`, if its figure is one of time that passed: it is shown, and has no verdict.
"""

from __future__ import annotations

import os
import platform
from dataclasses import dataclass, field
from datetime import UTC, datetime
from importlib.metadata import version
from math import log
from pathlib import Path
from statistics import median, quantiles

Figures = dict[str, list[float]]
"""Rival -> what it gave in each round, or in each generation of processes."""

MARGIN = 0.05
MET, SHORT, LINE, WALL = "met", "short", "at the line", "wall"


@dataclass(kw_only=True)
class Goal:
    """A figure beside its goal.

    Attributes:
        what: the row.
        label: what was divided by what, or whose figure it is.
        rounds: the ratio, or the figure, of each round.
        unit: of the figure; a ratio has none.
        kind: `CPU`, `memory`, `count` or `wall`.
    """

    what: str
    label: str
    rounds: list[float]
    unit: str = ""
    kind: str = "CPU"
    at_least: float | None = None
    at_most: float | None = None

    @property
    def figure(self) -> float:
        """Return the median of the rounds."""
        return median(self.rounds)

    @property
    def quartiles(self) -> tuple[float, float]:
        """Return the spread of the rounds."""
        if len(self.rounds) == 1:
            return self.rounds[0], self.rounds[0]
        low, _, high = quantiles(self.rounds, n=4, method="inclusive")
        return low, high

    @property
    def line(self) -> float:
        """Return what the figure has to reach, or must not exceed."""
        return self.at_least if self.at_least is not None else self.at_most or 0.0

    @property
    def words(self) -> str:
        """Return the goal in words."""
        return f"{'≥' if self.at_least is not None else '≤'} {self.line:g}{self.unit and f' {self.unit}'}"

    @property
    def reached(self) -> bool:
        """Return whether the figure as it stands is good enough."""
        return self.figure >= self.line if self.at_least is not None else self.figure <= self.line

    @property
    def verdict(self) -> str:
        """Return `met`, `short`, `at the line` or `wall`, as the module says."""
        if self.kind == "wall":
            return WALL
        low, high = self.quartiles
        near = abs(self.figure - self.line) <= MARGIN * self.line
        if self.kind != "count" and (low <= self.line <= high or near):
            return LINE
        return MET if self.reached else SHORT


@dataclass
class Section:
    """The results of one benchmark."""

    title: str
    subtitle: str
    unit: str
    rows: dict[str, Figures] = field(default_factory=dict)
    goals: list[Goal] = field(default_factory=list)
    notes: list[str] = field(default_factory=list)

    def __post_init__(self) -> None:
        print(f"\n{self.title}: {self.subtitle} ({self.unit})", flush=True)

    def add(self, what: str, figures: Figures) -> None:
        """Note and print a row."""
        self.rows[what] = figures
        shown = "   ".join(f"{rival} {short(median(values))}" for rival, values in figures.items())
        print(f"  {what}: {shown}", flush=True)

    def compare(
        self,
        what: str,
        of: str,
        to: str,
        *,
        at_least: float | None = None,
        at_most: float | None = None,
        kind: str = "CPU",
    ) -> None:
        """Note the ratio of two rivals in a row, beside its goal: the median over the rounds of each round's ratio."""
        row = self.rows[what]
        ratios = [one / other for one, other in zip(row[of], row[to], strict=True)]
        self._note_goal(
            Goal(what=what, label=f"{of} / {to}", rounds=ratios, kind=kind, at_least=at_least, at_most=at_most)
        )

    def limit(self, what: str, rival: str, *, at_most: float, kind: str) -> None:
        """Note the figure of a rival in a row, beside the most that it may be."""
        rounds = self.rows[what][rival]
        self._note_goal(Goal(what=what, label=rival, rounds=rounds, unit=self.unit, kind=kind, at_most=at_most))

    def _note_goal(self, goal: Goal) -> None:
        self.goals.append(goal)
        print(f"  {goal.verdict:>12}  {goal.what}: {goal.label} = {spread(goal)}, goal {goal.words}", flush=True)

    def note(self, text: str) -> None:
        """Note and print a sentence."""
        self.notes.append(text)
        print(f"  {text}", flush=True)


def short(figure: float) -> str:
    """Return three digits of a figure, or all that are before the point."""
    return f"{figure:,.0f}" if abs(figure) >= 100 else f"{figure:.3g}"


def spread(goal: Goal) -> str:
    """Return the figure of a goal, with its quartiles where they differ."""
    low, high = map(short, goal.quartiles)
    return short(goal.figure) + (f" ({low} to {high})" if low != high else "")


def exponent(figures: dict[int, float]) -> float:
    """Return by which power of its size the cost of one item grows: 0 is flat, 1 is quadratic altogether.

    >>> exponent({10: 5.0, 100: 5.0, 1000: 5.0}), exponent({10: 2.0, 100: 20.0, 1000: 200.0})
    (0.0, 1.0)
    """
    points = [(log(size), log(cost)) for size, cost in figures.items()]
    across, up = (sum(values) / len(points) for values in zip(*points, strict=True))
    rise = sum((x - across) * (y - up) for x, y in points)
    return round(rise / sum((x - across) ** 2 for x, _ in points), 2) + 0.0


def counted(sections: list[Section]) -> str:
    """Return how many goals have which verdict."""
    verdicts = [goal.verdict for section in sections for goal in section.goals]
    said = [f"{verdicts.count(verdict)} {verdict}" for verdict in (MET, LINE, SHORT)]
    return f"{', '.join(said)} ({verdicts.count(WALL)} of wall time, without a verdict)"


def machine() -> str:
    """Return what a run is a run of: the machine and the versions."""
    cpu = Path("/proc/cpuinfo")
    model = cpu.read_text().partition("model name\t: ")[2].partition("\n")[0] if cpu.exists() else platform.processor()
    libraries = ", ".join(f"{name} {version(name)}" for name in ("httpx", "aiohttp", "msgspec", "attrs"))
    return f"{platform.system()}, {os.cpu_count()} cores ({model}), Python {platform.python_version()}, {libraries}"


def load_average() -> str:
    """Return how many processes wanted a core in the last minute, if the system says so."""
    return f"{os.getloadavg()[0]:.1f}" if hasattr(os, "getloadavg") else "?"


@dataclass
class Run:
    """All sections of one run.

    Attributes:
        sections: what was measured.
        load: how busy the machine was at the beginning, and at the end.
    """

    sections: list[Section]
    load: str

    @property
    def goals(self) -> dict[tuple[str, str, str], Goal]:
        """Return the goals by section, row and label."""
        return {(section.title, goal.what, goal.label): goal for section in self.sections for goal in section.goals}


def write(idle: Run, loaded: Run | None, folder: Path) -> None:
    """Write `RESULTS.md`; the plots beside it are those of `plot.py`.

    Args:
        idle: the run on an idle machine.
        loaded: the run with a busy loop on each core, if there was one.
        folder: where the file goes.
    """
    lines = [
        "# Results",
        "",
        "Written by `python -m benchmarks`. Rivals take turns in many short rounds. CPU, which is that of the process with",
        "its part of the kernel, is that of the least disturbed burst of a process; there are several generations of processes.",
        "A ratio is the median over the generations, and its quartiles are in brackets.",
        "",
        "A goal is **met** or **short** where figure and goal are clearly apart. It is **at the line** where the goal lies",
        f"between the quartiles or within {MARGIN:.0%} of the figure; that counts neither as met nor as short. Goals of **wall**",
        "time are shown without a verdict, for a busy machine decides them.",
        "",
        f"{datetime.now(tz=UTC):%Y-%m-%d}, {machine()}.",
        "",
        f"* Idle: {counted(idle.sections)}. Load average {idle.load}.",
        *(
            [
                f"* Each core loaded, with fewer rounds and without Scaling: {counted(loaded.sections)}. Load average {loaded.load}."
            ]
            if loaded
            else []
        ),
        "",
        "![Figures beside their goals](RESULTS.svg)",
        "",
        *_goal_table(idle, loaded),
        "",
        "![Cost of one item by the number of items](SCALING.svg)",
    ]
    for section in idle.sections:
        lines += _details(section)
    (folder / "RESULTS.md").write_text("\n".join(lines).rstrip() + "\n", encoding="utf-8")


def _goal_table(idle: Run, loaded: Run | None) -> list[str]:
    again = loaded.goals if loaded else {}
    lines = [
        "| what | measured | figure | goal | verdict |" + (" with each core loaded |" if loaded else ""),
        "|---" * (6 if loaded else 5) + "|",
    ]
    for key, goal in idle.goals.items():
        title, what, label = key
        row = f"| {title}: {what} | {label} ({goal.kind}) | {spread(goal)} | {goal.words} | {goal.verdict} |"
        if loaded:
            other = again.get(key)
            changed = other is not None and {goal.verdict, other.verdict} == {MET, SHORT}
            row += f" {spread(other)}, {other.verdict}{' **changed**' if changed else ''} |" if other else " |"
        lines.append(row)
    return lines


def _details(section: Section) -> list[str]:
    subtitle = f"{section.subtitle[0].upper()}{section.subtitle[1:]}. In {section.unit}."
    lines = ["", f"## {section.title}", "", subtitle, ""]
    for rivals in dict.fromkeys(tuple(figures) for figures in section.rows.values()):
        lines += ["| | " + " | ".join(rivals) + " |", "|---" * (len(rivals) + 1) + "|"]
        rows = {what: figures for what, figures in section.rows.items() if tuple(figures) == rivals}
        for what, figures in rows.items():
            lines.append(f"| {what} | " + " | ".join(short(median(values)) for values in figures.values()) + " |")
        lines.append("")
    return lines + [f"* {note}" for note in section.notes]
