"""`python -m benchmarks [--quick]`: everything side by side, into RESULTS.md and RESULTS.svg."""

from __future__ import annotations

import argparse
import time
from pathlib import Path

from benchmarks import calls, collector, decode, fanout, imports, memory, peers, plot, report, scale
from benchmarks.server import serving

FOLDER = Path(__file__).parent


def main() -> None:
    """Run all benchmarks."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks", description=__doc__)
    parser.add_argument("--quick", action="store_true", help="fewer rounds: under two minutes; writes no results")
    arguments = parser.parse_args()
    quick: bool = arguments.quick
    start = time.monotonic()
    peers.make()
    with serving(0.0, fanout.DELAY) as load:
        sections = [
            imports.measure(load, quick=quick),
            decode.measure(quick=quick),
            memory.measure(),
            calls.measure(load, quick=quick),
            *fanout.measure(load, quick=quick),
            *scale.measure(load, quick=quick),
            collector.measure(load, quick=quick),
        ]
    comparisons = [comparison for section in sections for comparison in section.comparisons]
    met = sum(comparison.met for comparison in comparisons)
    print(f"\n{met} of {len(comparisons)} goals met, in {time.monotonic() - start:.0f} s")
    if not quick:
        report.write(sections, FOLDER)
        plot.write(sections, FOLDER)


if __name__ == "__main__":
    main()
