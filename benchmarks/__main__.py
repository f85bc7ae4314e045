"""`python -m benchmarks [SECTION ...]`: everything side by side, into RESULTS.md, RESULTS.svg and SCALING.svg.

It runs twice, and the second time with a busy loop on each core: a verdict that a busy machine can turn is worth nothing.
"""

from __future__ import annotations

import argparse
import time
from collections.abc import Callable
from contextlib import nullcontext
from pathlib import Path

from benchmarks import calls, collector, decode, fanout, imports, logs, memory, peers, plot, report, scale, scaling
from benchmarks.report import Run, Section, counted, load_average
from benchmarks.server import Load, serving
from benchmarks.workers import busy_cores

FOLDER = Path(__file__).parent

SECTIONS: dict[str, Callable[[Load, bool], list[Section]]] = {
    "imports": lambda load, quick: imports.measure(load, quick=quick),
    "decode": lambda _, quick: decode.measure(quick=quick),
    "memory": lambda _load, _quick: memory.measure(),
    "calls": lambda load, quick: [calls.measure(load, quick=quick)],
    "fanout": lambda load, quick: fanout.measure(load, quick=quick),
    "logs": lambda _, quick: [logs.measure(quick=quick)],
    "scale": lambda load, quick: scale.measure(load, quick=quick),
    "collector": lambda load, quick: [collector.measure(load, quick=quick)],
    "scaling": lambda load, quick: [scaling.measure(load, quick=quick)],
}
"""What can be asked for by name. A benchmark is a module whose `measure` returns a section, or a list of them."""


def main() -> None:
    """Run benchmarks."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks", description=__doc__)
    parser.add_argument("sections", nargs="*", metavar="SECTION", help=f"only these of {', '.join(SECTIONS)}")
    parser.add_argument("--quick", action="store_true", help="fewer rounds, once: under two minutes")
    parser.add_argument("--loaded", action="store_true", help="once, with a busy loop on each core")
    arguments = parser.parse_args()
    if unknown := set(arguments.sections) - SECTIONS.keys():
        parser.error(f"there is no section {', '.join(sorted(unknown))}")
    peers.make()
    names = arguments.sections or list(SECTIONS)
    if arguments.quick or arguments.loaded or arguments.sections:  # a part of it, or a try: writes no results
        run(names, quick=arguments.quick, loaded=arguments.loaded)
        return
    idle = run(names, quick=False, loaded=False)
    loaded = run([name for name in names if name != "scaling"], quick=True, loaded=True)
    report.write(idle, loaded, FOLDER)
    plot.write(idle, loaded, FOLDER)


def run(names: list[str], *, quick: bool, loaded: bool) -> Run:
    """Run these sections, and print how many goals are met."""
    start, before = time.monotonic(), load_average()
    with busy_cores() if loaded else nullcontext(), serving(0.0, fanout.DELAY) as load:
        sections: list[Section] = []
        for name in names:
            begun = time.monotonic()
            sections += SECTIONS[name](load, quick)
            print(f"\n  {name} took {time.monotonic() - begun:.0f} s", flush=True)
        done = Run(sections, f"{before} at the beginning, {load_average()} at the end")
    state = "each core loaded" if loaded else "idle"
    print(f"\n{counted(sections)}; {state}, {time.monotonic() - start:.0f} s; load average {done.load}", flush=True)
    return done


if __name__ == "__main__":
    main()
