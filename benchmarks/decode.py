"""From bytes to a typed object: one 43 KB deploy, with none, some and all of its attributes read; and back."""

from __future__ import annotations

import json
import sys
import time
from collections.abc import Callable
from contextlib import ExitStack
from functools import partial
from importlib import import_module
from typing import Any

from attrs import fields

from benchmarks import peers
from benchmarks.report import Section
from benchmarks.server import document
from benchmarks.workers import Operations, Worker, take_turns

KINDS = ("ours", "ours, json", "stock", "structs")
NOTHING, SOME, ALL = "nothing read", "five fields and the steps' statuses", "everything read"
UNTOUCHED, READ = "to_dict, untouched", "to_dict, after everything was read"


def measure(*, quick: bool) -> Section:
    """Measure the microseconds that a document takes."""
    section = Section("Decode", "from bytes to a typed object, and back; a 43 KB deploy", "µs")
    with ExitStack() as stack:
        workers = {kind: stack.enter_context(Worker("decode", kind, paths=[peers.FOLDER])) for kind in KINDS}
        for what in (NOTHING, SOME, ALL, UNTOUCHED, READ):
            asked = {kind: partial(worker.ask, what) for kind, worker in workers.items()}
            section.add(what, take_turns(asked, rounds=9 if quick else 60))
    for what, fast, slow in ((NOTHING, 10.0, 5.0), (SOME, 8.0, 4.5), (ALL, 4.0, 2.5)):
        section.compare(what, "stock", "ours", at_least=fast)
        section.compare(what, "stock", "ours, json", at_least=slow)
    section.compare(NOTHING, "ours", "structs", at_most=1.6)
    section.compare(UNTOUCHED, "stock", "ours", at_least=20)
    section.compare(READ, "stock", "ours", at_least=2)
    return section


def prepare(kind: str) -> Operations:
    """Give a worker the operations that it measures, each in microseconds."""
    content = document("deploy")
    decode, to_dict = codec(kind, content)
    read_all = reader(content)
    untouched, read = decode(), decode()
    read_all(read)
    return {
        NOTHING: lambda: _timed(decode),
        SOME: lambda: _timed(lambda: _read_some(decode())),
        ALL: lambda: _timed(lambda: read_all(decode())),
        UNTOUCHED: lambda: _timed(lambda: to_dict(untouched)),
        READ: lambda: _timed(lambda: to_dict(read)),
    }


def _timed(function: Callable[[], object], times: int = 30) -> float:
    function()
    start = time.perf_counter()
    for _ in range(times):
        function()
    return (time.perf_counter() - start) / times * 1e6


def codec(kind: str, content: bytes) -> tuple[Callable[[], Any], Callable[[Any], Any]]:
    """Return the function by which this rival decodes the document, and the one that encodes the result."""
    if kind == "stock":
        stock = import_module("stock_client.models").InstallDeploy
        return lambda: stock.from_dict(json.loads(content)), stock.to_dict
    if kind == "structs":
        import msgspec

        decoder = msgspec.json.Decoder(import_module("structs").InstallDeploy)
        return lambda: decoder.decode(content), msgspec.to_builtins
    if kind == "ours, json":
        sys.modules["orjson"] = None  # type: ignore[assignment]  # as if it were not installed
    from nuon_api_client.models import InstallDeploy
    from nuon_api_client.runtime.responses import read_object
    from nuon_api_client.types import RawResponse

    raw = RawResponse(200, {}, content)
    return lambda: read_object(raw, InstallDeploy), InstallDeploy.to_dict


def _read_some(deploy: Any) -> object:
    steps = [step.status and step.status.status for step in deploy.workflow.steps]
    return deploy.id, deploy.status, deploy.created_at, deploy.component_name, deploy.build_id, steps


def reader(content: bytes) -> Callable[[Any], None]:
    """Make a function that reads every key of the document by attribute, without a loop that would cost time."""
    from nuon_api_client.models import InstallDeploy
    from nuon_api_client.runtime.lazy import Model

    values = json.loads(content)
    lines = ["def read(v0):"]
    waiting: list[tuple[str, Any, Any]] = [("v0", InstallDeploy.from_dict(values), values)]
    while waiting:
        variable, read, came = waiting.pop()
        if isinstance(read, list):
            parts = [(f"{variable}[{index}]", item, came[index]) for index, item in enumerate(read)]
        else:
            names = {name: read._renamed.get(name, name) for name in _attributes(read)}
            parts = [
                (f"{variable}.{name}", getattr(read, name), came[key]) for name, key in names.items() if key in came
            ]
        for expression, item, value in parts:
            target = f"v{len(lines)}"
            lines.append(f"    {target} = {expression}")
            if isinstance(item, Model) or (isinstance(item, list) and item and isinstance(item[0], Model)):
                waiting.append((target, item, value))
    namespace: dict[str, Any] = {}
    exec("\n".join(lines), namespace)  # noqa: S102
    function: Callable[[Any], None] = namespace["read"]
    return function


def _attributes(model: Any) -> list[str]:
    return [attribute.name for attribute in fields(type(model)) if attribute.name != "additional_properties"]
