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
from collections.abc import Callable, Iterable, Mapping
from pathlib import Path
from types import TracebackType
from typing import Any, Self, TypeVar

ROOT = Path(__file__).parent.parent

_Turn = TypeVar("_Turn")
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
    return kept | {"PYTHONPATH": os.pathsep.join(map(str, (ROOT, *paths))), "PYTHONPYCACHEPREFIX": str(caches)}


class Worker:
    """A child process with the operations that `benchmarks.<module>.prepare(kind, **settings)` gives."""

    def __init__(
        self, module: str, kind: str, python: Path | None = None, paths: Iterable[Path] = (), **settings: Any
    ) -> None:
        self.kind = kind
        self._process = subprocess.Popen(
            [str(python or sys.executable), "-m", "benchmarks.workers", module, kind, json.dumps(settings)],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            env=environment(*paths),
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


def take_turns(asked: Mapping[_Turn, Callable[[], float]], rounds: int) -> dict[_Turn, list[float]]:
    """Return what each gave in each round. In a round all have their turn, each time in another order."""
    results: dict[_Turn, list[float]] = {turn: [] for turn in asked}
    for _ in range(rounds):
        for turn in random.sample(list(asked), len(asked)):
            results[turn].append(asked[turn]())
    return results


def main() -> None:
    """Serve a parent: a line of JSON with an operation and its arguments, then a line with its result."""
    module, kind, settings = sys.argv[1:]
    pin(cores()[1])
    answers = os.fdopen(os.dup(1), "w")
    os.dup2(2, 1)  # whatever prints must not print an answer
    operations: Operations = importlib.import_module(f"benchmarks.{module}").prepare(kind, **json.loads(settings))
    gc.collect()
    gc.freeze()
    for line in sys.stdin:  # until the parent closes it
        operation, arguments = json.loads(line)
        answers.write(json.dumps(operations[operation](*arguments)) + "\n")
        answers.flush()
    operations.get("close", lambda: None)()


if __name__ == "__main__":
    main()
