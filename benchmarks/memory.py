"""What decoded objects weigh, unread and read, and whether they die without the garbage collector."""

from __future__ import annotations

import gc
import os
from pathlib import Path
from typing import Any

from benchmarks import peers
from benchmarks.decode import KINDS, codec, reader
from benchmarks.report import Section
from benchmarks.server import document
from benchmarks.workers import Operations, Worker

COUNT = 10_000
SAMPLE = 500  # all 10,000 would need gigabytes


def measure() -> Section:
    """Measure the kilobytes of an object: what the process holds more with a sample of objects than without."""
    section = Section("Memory", f"a decoded 43 KB deploy, {SAMPLE} of them at once", "KB each")
    for what in ("unread", "read"):
        section.add(what, {kind: [_asked(kind, what)] for kind in KINDS})
    each = section.rows["unread"]
    section.note(f"{COUNT:,} of them: " + ", ".join(f"{kind} {each[kind][0] * COUNT / 1e6:.1f} GB" for kind in KINDS))
    left = {kind: _asked(kind, "cycles") for kind in KINDS}
    section.note(
        "Objects that 100 dropped ones leave to the collector: " + ", ".join(f"{k} {v:.0f}" for k, v in left.items())
    )
    return section


def _asked(kind: str, operation: str) -> float:
    with Worker("memory", kind, paths=[peers.FOLDER]) as worker:  # a new one each time: freed memory may stay
        return float(worker.ask(operation))


def prepare(kind: str) -> Operations:
    """Give a worker the operations that it measures."""
    content = document("deploy")
    decode, _ = codec(kind, content)
    read_all = reader(content)
    read_all(decode())

    def weigh(*, read: bool) -> float:
        gc.collect()
        before = _resident()
        kept: list[Any] = []
        for _ in range(SAMPLE):
            kept.append(decode())
            if read:
                read_all(kept[-1])
        gc.collect()
        return (_resident() - before) / len(kept) / 1024

    def cycles() -> int:
        gc.collect()
        gc.disable()
        for _ in range(100):
            read_all(decode())
        return gc.collect()

    return {"unread": lambda: weigh(read=False), "read": lambda: weigh(read=True), "cycles": cycles}


def _resident() -> int:
    """Return the bytes of memory that this process holds; Linux only."""
    return int(Path("/proc/self/statm").read_text().split()[1]) * os.sysconf("SC_PAGE_SIZE")
