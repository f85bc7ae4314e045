"""What the benchmarks make of their figures; nothing is measured here."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest

from benchmarks import plot, report
from benchmarks.report import Goal, Run, Section, exponent
from benchmarks.workers import take_turns


@pytest.mark.parametrize(
    ("rounds", "goal", "verdict"),
    [
        ([20.0, 21.0, 22.0], {"at_least": 10}, "met"),
        ([4.0, 5.0, 6.0], {"at_least": 10}, "short"),
        ([8.0, 11.0, 14.0], {"at_least": 10}, "at the line"),  # between the quartiles
        ([10.3, 10.3, 10.3], {"at_least": 10}, "at the line"),  # within 5 %
        ([9.7, 9.7, 9.7], {"at_least": 10}, "at the line"),
        ([10.6, 10.6, 10.6], {"at_least": 10}, "met"),
        ([0.5, 0.5, 0.5], {"at_most": 1}, "met"),
        ([1.5, 1.5, 1.5], {"at_most": 1}, "short"),
        ([3.0], {"at_most": 3, "kind": "count"}, "met"),  # a count is exact
        ([4.0], {"at_most": 3, "kind": "count"}, "short"),
        ([1.0], {"at_most": 0, "kind": "count"}, "short"),
        ([0.1], {"at_most": 3, "kind": "wall"}, "wall"),
        ([9.0], {"at_most": 3, "kind": "wall"}, "wall"),
    ],
)
def test_a_verdict_is_given_only_where_figure_and_goal_are_apart(
    rounds: list[float], goal: dict[str, float], verdict: str
) -> None:
    assert Goal(what="", label="", rounds=rounds, **goal).verdict == verdict  # type: ignore[arg-type]


def test_a_ratio_is_that_of_each_round() -> None:
    section = Section("Decode", "a deploy", "µs")
    section.add("all", {"stock": [10.0, 40.0, 30.0], "ours": [1.0, 2.0, 10.0]})
    section.compare("all", "stock", "ours", at_least=5)
    assert section.goals[0].rounds == [10.0, 20.0, 3.0]
    assert section.goals[0].figure == 10.0


@pytest.mark.parametrize("power", [-1.0, 0.0, 0.5, 1.0])
def test_an_exponent_is_the_power_by_which_costs_grow(power: float) -> None:
    assert exponent({size: 7 * size**power for size in (10, 100, 1000)}) == power


def test_all_rivals_have_their_turn_in_each_round() -> None:
    turns: list[str] = []

    def asked(name: str) -> float:
        turns.append(name)
        return 1.0

    figures = take_turns({name: partial(asked, name) for name in "abc"}, rounds=4)
    assert figures == {name: [1.0] * 4 for name in "abc"}
    assert all(set(turns[first : first + 3]) == set("abc") for first in range(0, 12, 3))


def test_results_name_what_a_loaded_machine_has_turned(tmp_path: Path) -> None:
    def run(figure: float) -> Run:
        decode = Section("Decode", "a deploy", "µs")
        decode.add("all & <nothing>", {"stock": [figure], "ours": [1.0]})
        decode.compare("all & <nothing>", "stock", "ours", at_least=5)
        scaling = Section("Scaling", "an item", "µs")
        scaling.add("waits", {"10": [9.0], "100": [4.0], "1,000": [5.0]})
        scaling.compare("waits", "1,000", "100", at_most=1.3)
        return Run([decode, scaling], "0.1")

    for loaded, changed in ((20.0, 0), (2.0, 1), (5.1, 0)):
        report.write(run(10.0), run(loaded), tmp_path)
        assert (tmp_path / "RESULTS.md").read_text().count("**changed**") == changed
    plot.write(run(10.0), run(20.0), tmp_path)
    for name in ("RESULTS.svg", "SCALING.svg"):
        ET.parse(tmp_path / name)  # we have just made it
