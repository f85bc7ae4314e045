"""From bytes to a typed object: one 43 KB deploy, with none, some and all of its attributes read; and back."""

from __future__ import annotations

import json
import sys
from collections.abc import Callable
from contextlib import ExitStack
from functools import partial
from importlib import import_module
from typing import Any

from attrs import fields

from benchmarks import peers
from benchmarks.report import Section
from benchmarks.server import document
from benchmarks.workers import Operations, Worker, in_bursts, in_generations

OURS, STOCK, STRUCTS = "ours", "stock", "structs"
KINDS = (OURS, STOCK, STRUCTS)
NOTHING, ONE, SOME, ALL = "nothing read", "one field read", "five fields and the steps' statuses", "everything read"
AGAIN = "read again"
UNTOUCHED, READ = "to_dict, untouched", "to_dict, read but unchanged"
BYTES = "to_json, untouched"
GOALS = {NOTHING: 30, ONE: 15, SOME: 10, ALL: 2.5, AGAIN: 0.85, UNTOUCHED: 10, READ: 2, BYTES: 40}
COUNTED = (NOTHING, ALL, UNTOUCHED)


def measure(*, quick: bool) -> list[Section]:
    """Measure the microseconds of CPU that a document takes."""

    # All turns in one: what else goes on in this machine comes and goes, and should meet all rows alike.
    def start(stack: ExitStack) -> dict[tuple[str, str], Callable[[], float]]:
        workers = {kind: stack.enter_context(worker("decode", kind)) for kind in KINDS}
        return {(what, kind): partial(one.ask, what) for what in GOALS for kind, one in workers.items()}

    figures = in_generations(start, quick=quick)

    def section(title: str, subtitle: str, *rows: str) -> Section:
        made = Section(title, subtitle, "µs")
        for what in rows:
            made.add(what, {kind: figures[what, kind] for kind in KINDS})
            made.compare(what, STOCK, OURS, at_least=GOALS[what])
        return made

    return [
        section("Decode", "CPU from bytes to a typed object; a 43 KB deploy", NOTHING, ONE, SOME, ALL),
        section("Read again", "CPU of 500 reads of what is read; stock's model is a plain attrs class", AGAIN),
        section("Encode", "CPU from a model to a dict, or to JSON as bytes; a 43 KB deploy", UNTOUCHED, READ, BYTES),
        _counts(),
    ]


def _counts() -> Section:
    section = Section("Calls", "functions of Python that are called; tests/test_counts.py holds those of ours", "calls")
    with ExitStack() as stack:
        workers = {kind: stack.enter_context(worker("decode", kind)) for kind in KINDS}
        for what in COUNTED:
            section.add(what, {kind: [one.ask(f"calls, {what}")] for kind, one in workers.items()})
    return section


def worker(module: str, kind: str, *, settled: bool = True) -> Worker:
    """Start a process of a rival that decodes."""
    return Worker(module, kind, python=peers.python_of("ours"), paths=[peers.FOLDER], settled=settled)


def prepare(kind: str) -> Operations:
    """Give a worker the operations that it measures, each in microseconds of CPU."""
    content = document("deploy")
    decode_from, to_dict, to_json = codec(kind)
    decode = partial(decode_from, content)
    read_all = reader(content)
    untouched, read = decode(), decode()
    read_all(read)
    measured: dict[str, Callable[[], object]] = {
        NOTHING: decode,
        ONE: lambda: decode().status,
        SOME: lambda: _read_some(decode()),
        ALL: lambda: read_all(decode()),
        AGAIN: lambda: _read_again(read),
        UNTOUCHED: lambda: to_dict(untouched),
        READ: lambda: to_dict(read),
        BYTES: lambda: to_json(untouched),
    }
    return {what: in_bursts(function) for what, function in measured.items()} | {
        f"calls, {what}": partial(_calls, measured[what]) for what in COUNTED
    }


def _calls(function: Callable[[], object]) -> int:
    counted = 0

    def count(_frame: object, event: str, _argument: object) -> None:
        nonlocal counted
        counted += event == "call"

    function()
    sys.setprofile(count)
    try:
        function()
    finally:
        sys.setprofile(None)
    return counted


def codec(kind: str) -> tuple[Callable[[bytes], Any], Callable[[Any], Any], Callable[[Any], Any]]:
    """Return by which functions this rival decodes a deploy, and makes of the result a dict, and JSON."""
    if kind == STOCK:
        model = import_module("stock_client.models").InstallDeploy
        return (
            lambda content: model.from_dict(json.loads(content)),
            model.to_dict,
            lambda one: json.dumps(one.to_dict()),
        )
    if kind == STRUCTS:
        import msgspec

        decoder = msgspec.json.Decoder(import_module("structs").InstallDeploy)
        return decoder.decode, msgspec.to_builtins, msgspec.json.encode
    from nuon_api_client.models import InstallDeploy
    from nuon_api_client.runtime.responses import read_object
    from nuon_api_client.types import RawResponse

    return (
        lambda content: read_object(RawResponse(200, {}, content), InstallDeploy),
        InstallDeploy.to_dict,
        InstallDeploy.to_json,
    )


def page_codec(kind: str) -> Callable[[bytes], list[Any]]:
    """Return by which function this rival decodes a page of installs."""
    if kind == STOCK:
        stock = import_module("stock_client.models").Install
        return lambda content: [stock.from_dict(item) for item in json.loads(content)]
    if kind == STRUCTS:
        import msgspec

        return msgspec.json.Decoder(list[import_module("structs").Install]).decode  # type: ignore[misc]
    from nuon_api_client.models import Install
    from nuon_api_client.runtime.responses import read_models
    from nuon_api_client.types import RawResponse

    return lambda content: read_models(RawResponse(200, {}, content), Install)


def _read_some(deploy: Any) -> object:
    steps = [step.status and step.status.status for step in deploy.workflow.steps]
    return deploy.id, deploy.status, deploy.created_at, deploy.component_name, deploy.build_id, steps


def _read_again(deploy: Any) -> None:
    for _ in range(50):
        deploy.id, deploy.status, deploy.created_at, deploy.component_name, deploy.workflow  # noqa: B018
        deploy.id, deploy.status, deploy.created_at, deploy.component_name, deploy.workflow  # noqa: B018


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
