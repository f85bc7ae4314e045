"""What decoded objects weigh, unread and read, and whether they die without the garbage collector."""

from __future__ import annotations

import gc
import os
from collections.abc import Callable
from pathlib import Path
from typing import Any

from benchmarks.decode import KINDS, OURS, codec, page_codec, reader, worker
from benchmarks.report import Section
from benchmarks.server import INSTALLS, LARGEST_PAGE, document, page_of_installs
from benchmarks.workers import Operations

SAMPLE = 500  # deploys; 10,000 would need gigabytes


def measure() -> list[Section]:
    """Measure memory: what the process holds more with many objects than without."""
    each = Section("Memory", f"of a decoded 43 KB deploy, {SAMPLE} of them at once", "KB")
    for what, most in (("unread", 60), ("read", 155)):
        each.add(what, {kind: [_asked(kind, what)] for kind in KINDS})
        each.limit(what, OURS, at_most=most, kind="memory")
    left = {kind: _asked(kind, "cycles") for kind in KINDS}
    each.note(
        "Objects that 100 dropped ones leave to the collector: " + ", ".join(f"{k} {v:.0f}" for k, v in left.items())
    )
    many = Section(
        "Memory of a service", f"{INSTALLS:,} installs in a list, unread, as pages of 100 brought them", "MB"
    )
    many.add("10,000 installs", {kind: [_asked(kind, "installs") / 1024] for kind in KINDS})
    many.limit("10,000 installs", OURS, at_most=30, kind="memory")
    return [each, many]


def _asked(kind: str, operation: str) -> float:
    with worker("memory", kind, settled=False) as one:  # a new one each time: freed memory may stay
        return float(one.ask(operation))


def prepare(kind: str) -> Operations:
    """Give a worker the operations that it measures, in KB."""
    content = document("deploy")
    decode_from, _, _ = codec(kind)
    read_all = reader(content)

    def decode() -> Any:
        return decode_from(bytes(bytearray(content)))  # each from bytes of its own, as they come from a server

    read_all(decode())  # loads the modules of all models

    def read() -> Any:
        deploy = decode()
        read_all(deploy)
        return deploy

    def installs() -> float:
        decode_page = page_codec(kind)
        decode_page(page_of_installs(0))
        # The bytes of a page are let go when it is decoded, as those of an answer are, unless what is decoded keeps them.
        offsets = range(0, INSTALLS, LARGEST_PAGE)
        return _weight(lambda: [install for offset in offsets for install in decode_page(page_of_installs(offset))])

    def cycles() -> int:
        gc.collect()
        gc.disable()
        for _ in range(100):
            read()
        return gc.collect()

    return {
        "unread": lambda: _weight(lambda: [decode() for _ in range(SAMPLE)]) / SAMPLE,
        "read": lambda: _weight(lambda: [read() for _ in range(SAMPLE)]) / SAMPLE,
        "installs": installs,
        "cycles": cycles,
    }


def _weight(make: Callable[[], list[Any]]) -> float:
    """Return the KB of memory that the process holds more when it has made this, and holds it."""
    gc.collect()
    before = _resident()
    kept = make()
    gc.collect()
    weight = (_resident() - before) / 1024
    del kept
    return weight


def _resident() -> int:
    """Return the bytes of memory that this process holds; Linux only."""
    return int(Path("/proc/self/statm").read_text().split()[1]) * os.sysconf("SC_PAGE_SIZE")
