"""Child processes that do one thing again and again, so that rivals take turns.

Each rival has a process of its own: a fresh one knows nothing of the others' imports, and may run in another
environment. The parent asks one after the other for a round, so whatever else the machine does meets all alike.
"""

from __future__ import annotations

import gc
import importlib
import json
import os
import random
import subprocess
import sys
import time
from collections.abc import Callable, Iterable, Iterator, Mapping
from contextlib import ExitStack, contextmanager
from pathlib import Path
from types import TracebackType
from typing import Any, Self, TypeVar

ROOT = Path(__file__).parent.parent

BURST, BURSTS = 0.002, 8
"""Seconds of CPU of a burst, and how many of them a rival has in its turn. The least disturbed one counts."""

GENERATIONS, ROUNDS = {True: 3, False: 5}, {True: 5, False: 15}
"""How often the processes of rivals are started anew, and their rounds, by whether it has to be quick."""

SETTLED = {"MALLOC_TRIM_THRESHOLD_": f"{2**28}", "MALLOC_MMAP_THRESHOLD_": f"{2**25}", "MALLOC_TOP_PAD_": f"{2**26}"}
"""What lets glibc keep the memory that is freed. A fresh process may give it back and ask for it again at each call: for
asyncio's 256 KB buffer that is two page faults, a fifth of a small call, in one process and not in another like it."""

_Turn, _Result = TypeVar("_Turn"), TypeVar("_Result")
Operations = Mapping[str, Callable[..., Any]]
"""What a worker can be asked for. Arguments and results are JSON."""


def cores() -> tuple[list[int], list[int]]:
    """Return the cores of the load server and those of the clients, which are the same where there is only one."""
    available = sorted(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else []
    return (available[:1], available[1:] or available)


def pin(to: list[int]) -> None:
    """Keep this process on these cores, where the system can."""
    if to and hasattr(os, "sched_setaffinity"):
        os.sched_setaffinity(0, to)


def environment(*paths: Path) -> dict[str, str]:
    """Return the environment of a child: our tree is first on its path, and byte code is kept, as in real life."""
    kept = {name: value for name, value in os.environ.items() if not name.startswith(("PYTHON", "NUON_"))}
    caches = ROOT / "benchmarks" / ".peers" / "pycache"
    return kept | {
        "PYTHONPATH": os.pathsep.join(map(str, (ROOT, *paths))),
        "PYTHONPYCACHEPREFIX": str(caches),
        "PYTHONHASHSEED": "0",  # else the dicts of two runs differ, and with them the figures
    }


class Worker:
    """A child process with the operations that `benchmarks.<module>.prepare(kind, **settings)` gives.

    Args:
        module: of this package.
        kind: which rival it is.
        python: the interpreter. Default: ours.
        paths: what else is on its path.
        settled: whether its heap has room, as that of a process that has run for a while; see `SETTLED`. What weighs
            memory does without.
        settings: for `prepare`.
    """

    def __init__(
        self,
        module: str,
        kind: str,
        python: Path | None = None,
        paths: Iterable[Path] = (),
        *,
        settled: bool = True,
        **settings: Any,
    ) -> None:
        self.kind = kind
        self._process = subprocess.Popen(
            [str(python or sys.executable), "-m", "benchmarks.workers", module, kind, json.dumps(settings)],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            env=environment(*paths) | (SETTLED if settled else {}),
            cwd=ROOT,
            text=True,
        )

    def ask(self, operation: str, *arguments: Any) -> Any:
        """Return the result of an operation."""
        process = self._process
        if process.stdin is None or process.stdout is None:
            raise RuntimeError("the worker has no pipes")
        process.stdin.write(json.dumps([operation, arguments]) + "\n")
        process.stdin.flush()
        answer = process.stdout.readline()
        if not answer:
            raise RuntimeError(f"{self.kind}: the worker has died, see above")
        return json.loads(answer)

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        with self._process:
            if self._process.stdin is not None:
                self._process.stdin.close()


def take_turns(asked: Mapping[_Turn, Callable[[], _Result]], rounds: int) -> dict[_Turn, list[_Result]]:
    """Return what each gave in each round. In a round all have their turn, each time in another order."""
    results: dict[_Turn, list[_Result]] = {turn: [] for turn in asked}
    for _ in range(rounds):
        for turn in random.sample(list(asked), len(asked)):
            results[turn].append(asked[turn]())
    return results


def in_generations(
    start: Callable[[ExitStack], Mapping[_Turn, Callable[[], float]]], *, quick: bool
) -> dict[_Turn, list[float]]:
    """Return the least figure of each turn in each generation of processes.

    Medians move with the load of the machine, and not alike: code that runs through much memory loses a third where
    that which runs through little loses nothing. The least figures of an idle and of a busy machine agree. What is left
    is where a process happens to have its memory, a tenth of a small call; so there are several generations.

    Args:
        start: starts the workers of a generation, which the stack ends, and returns what to ask them in each round.
        quick: whether to take fewer generations and rounds.
    """
    results: dict[_Turn, list[float]] = {}
    for _ in range(GENERATIONS[quick]):
        with ExitStack() as stack:
            for turn, figures in take_turns(start(stack), ROUNDS[quick]).items():
                results.setdefault(turn, []).append(min(figures))
    return results


def in_bursts(function: Callable[[], object]) -> Callable[[], float]:
    """Return a function that returns the microseconds of CPU that a call of this one takes; see `least_disturbed`."""

    def taken(times: int) -> float:
        start = time.process_time()
        for _ in range(times):
            function()
        return time.process_time() - start

    return least_disturbed(taken)


def least_disturbed(taken: Callable[[int], float]) -> Callable[[], float]:
    """Return a function that returns the microseconds of CPU that one time takes.

    It is the best of `BURSTS` bursts. What another process on this core does between two of them shows in the first
    milliseconds after it, which are slower for cold caches, by half and more. So the first burst does not count either.

    Args:
        taken: does it so many times, and returns the seconds of CPU that they took.
    """
    times = 0

    def best() -> float:
        nonlocal times
        if not times:  # loads what is needed, and finds out how many times make a burst
            times = 1
            while (seconds := taken(times)) < BURST / 2:
                times = max(2 * times, int(times * BURST / 4 / max(seconds, 1e-6)))
            times = max(1, round(times * BURST / seconds))
        return min([taken(times) for _ in range(BURSTS + 1)][1:]) / times * 1e6

    return best


@contextmanager
def busy_cores() -> Iterator[None]:
    """Keep each core of this machine busy with a process that does nothing."""
    spinning = [subprocess.Popen([sys.executable, "-c", "while True: pass"]) for _ in range(os.cpu_count() or 1)]
    try:
        yield
    finally:
        for process in spinning:
            process.kill()
            process.wait()


def main() -> None:
    """Serve a parent: a line of JSON with an operation and its arguments, then a line with its result."""
    module, kind, settings = sys.argv[1:]
    pin(cores()[1])
    answers = os.fdopen(os.dup(1), "w")
    os.dup2(2, 1)  # whatever prints must not print an answer
    operations: Operations = importlib.import_module(f"benchmarks.{module}").prepare(kind, **json.loads(settings))
    ballast = _ballast() if SETTLED.items() <= os.environ.items() else []
    gc.collect()
    gc.freeze()
    for line in sys.stdin:  # until the parent closes it
        operation, arguments = json.loads(line)
        answers.write(json.dumps(operations[operation](*arguments)) + "\n")
        answers.flush()
    operations.get("close", lambda: None)()
    ballast.clear()


def _ballast() -> list[bytes]:
    """Make Python's own heap one with room: keep a few objects of 16 MB of small ones, so that no arena is given back."""
    sizes = range(16, 513, 16)
    return [bytes(size) for _ in range(2**24 // sum(sizes)) for size in sizes][::97]


if __name__ == "__main__":
    main()
