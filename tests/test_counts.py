"""Speed, held by counts and never by a clock: what is imported, called, sent and opened. `benchmarks/` has the times."""

from __future__ import annotations

import asyncio
import gc
import json
import subprocess
import sys
from collections import Counter
from collections.abc import Callable
from pathlib import Path
from types import FrameType
from typing import Any

import attrs
import pytest

import nuon_api_client
from nuon_api_client import follow_logs, paginate
from nuon_api_client.api.installs import get_app_installs
from nuon_api_client.api.orgs import get_orgs
from nuon_api_client.models import InstallDeploy
from nuon_api_client.runtime.lazy import Model
from nuon_api_client.runtime.responses import read_models, read_object
from nuon_api_client.types import RawResponse
from tests.support.clients import connected
from tests.support.log_server import START, STREAM, LogServer
from tests.support.loopback import Loopback, Reply, Request
from tests.support.paths import DATA

PACKAGE = Path(nuon_api_client.__file__).parent
CONTENT = (DATA / "get_install_component_latest_deploy.json").read_bytes()
READY = """
from nuon_api_client import NuonClient
from nuon_api_client.api.deploys import get_install_deploy
client = NuonClient("token", "org-acme")
"""
ANSWERED = """
import respx
with respx.mock:
    respx.get(url__regex=".*").respond(json={"id": "dep-1", "status": "active", "created_by": {"id": "acc-1"}})
    deploy = get_install_deploy.sync("inl-1", "dep-1", client=client)
"""


def loaded(script: str) -> set[str]:
    """All modules that a fresh process loads for this script; what Python itself has loaded before does not count."""
    before = "import sys; before = set(sys.modules)"
    command = [sys.executable, "-c", f"{before}\n{script}\nprint(*sys.modules.keys() - before)"]
    return set(subprocess.run(command, capture_output=True, text=True, check=True).stdout.split())


def ours(modules: set[str]) -> set[str]:
    prefix = "nuon_api_client."
    return {name.removeprefix(prefix) for name in modules if name.startswith(prefix)}


def room(name: str, *modules: str) -> set[str]:
    """A folder of the package, and modules in it."""
    return {name, *(f"{name}.{module}" for module in modules)}


NEEDED_BY_A_CLIENT = {
    *("_excerpts", "_telemetry"),
    *("client", "errors", "types", "models", "_checks", "_clock", "_files", "_fork", "_secret", "_urls", "_version"),
    *room("_auth", "settings", "settings_file", "tokens"),
    *room("_http", "budget", "calls", "chooser", "failures", "retries"),
    *room("runtime", "lazy_names", "operations", "wire"),
    *room("api", "deploys", "deploys.get_install_deploy"),
}
HEAVY = {
    *("asyncio", "concurrent.futures", "dataclasses", "email", "importlib.metadata", "importlib.util", "inspect"),
    *("pathlib", "random", "ssl", "aiohttp", "attr", "httpcore", "httpx", "msgspec", "yaml"),
}
REASON = "what loads more is slower: load it when it is used, or add it to NEEDED_BY_... here, and say why it must"
NEEDED_BY_A_RESPONSE = {
    *(
        f"_http.{module}"
        for module in (
            "backends",
            "body",
            "edge",
            "environment",
            "httpx_backend",
            "httpx_clients",
            "httpx_lines",
            "httpx_pool",
        )
    ),
    *(f"runtime.{module}" for module in ("responses", "decoders", "layout", "lazy")),
    *(f"runtime.{module}" for module in ("levels", "raw_json", "reading", "unchanged")),
    "models.install_deploy",
}


def test_the_package_imports_only_what_loads_the_rest() -> None:
    assert ours(loaded("import nuon_api_client")) == {"runtime", "runtime.lazy_names"}, REASON


def test_a_client_imports_what_it_needs_and_no_more() -> None:
    modules = loaded(READY)
    assert ours(modules) == NEEDED_BY_A_CLIENT, REASON
    assert modules & HEAVY == set(), "each takes milliseconds to load, and can wait for the first request"


def test_a_response_loads_the_models_that_it_holds_when_it_is_read() -> None:
    received = NEEDED_BY_A_CLIENT | NEEDED_BY_A_RESPONSE
    assert ours(loaded(f"{READY}{ANSWERED}")) == received, REASON
    read = f"{READY}{ANSWERED}deploy.id, deploy.workflow"  # no workflow came
    assert ours(loaded(read)) == received | {"models.install_deploy_status", "models.account"}, REASON


def calls_of(function: Callable[[], Any]) -> Counter[str]:
    """The calls of the package's functions, by name."""
    counted: Counter[str] = Counter()

    def count(frame: FrameType, event: str, _: object) -> None:
        code = frame.f_code
        # Since Python 3.12 most comprehensions are no calls any more.
        if event == "call" and code.co_filename.startswith(str(PACKAGE)) and not code.co_name.startswith("<"):
            counted[code.co_name] += 1

    sys.setprofile(count)
    try:
        function()
    finally:
        sys.setprofile(None)
    return counted


def read_everything(model: Any) -> int:
    """The number of models in it."""
    count = 1
    for attribute in attrs.fields(type(model)):
        if attribute.name != "additional_properties":
            value = getattr(model, attribute.name)
            count += sum(
                read_everything(item)
                for item in (value if isinstance(value, list) else [value])
                if isinstance(item, Model)
            )
    return count


def decoded() -> InstallDeploy:
    return read_object(RawResponse(200, {}, CONTENT), InstallDeploy)


# The ceilings leave a tenth of room: a call more here and there makes nothing slow, and a call more for each of the
# 178 models of this deploy does not pass.


def test_decoding_takes_no_calls_until_something_is_read() -> None:
    models = read_everything(decoded())  # and all modules are loaded now
    assert models == 178
    assert 0 < calls_of(decoded).total() <= 5
    one = calls_of(lambda: decoded().id)
    assert one["_expand"] == 1
    assert one.total() <= 22
    everything = calls_of(lambda: read_everything(decoded()))
    assert everything["_expand"] == models, "each is decoded once"
    assert 0 < everything["parse_time"] <= 338, "no time is parsed twice"
    assert everything.total() <= 1400


def test_reading_again_takes_no_call() -> None:
    deploy = decoded()
    read_everything(deploy)
    assert calls_of(lambda: (deploy.id, deploy.workflow, deploy.created_at)).total() == 0
    assert type(deploy) is InstallDeploy, "nothing of an unread model is left"
    assert not hasattr(InstallDeploy, "__getattr__"), "with one, Python 3.11 looks up every attribute slowly"


def test_encoding_takes_no_calls_for_what_was_not_read() -> None:
    untouched, read = decoded(), decoded()
    models = read_everything(read)
    assert 0 < calls_of(untouched.to_dict).total() <= 3, "it is not decoded"
    assert 0 < calls_of(untouched.to_json).total() <= 2, "it is not even parsed"
    read.to_dict()
    assert models < calls_of(read.to_dict).total() <= 430, "it is found to be as it came"
    read.id = "dep-2"
    assert calls_of(read.to_dict).total() <= 510, "only what holds the change is written anew"


def test_the_collector_follows_one_object_for_an_item_that_nobody_has_read() -> None:
    page = RawResponse(200, {}, b"[%s]" % b",".join([CONTENT] * 100))
    kept = [read_models(page, InstallDeploy)]
    gc.collect()
    before = len(gc.get_objects())
    kept.append(read_models(page, InstallDeploy))
    assert 100 <= len(gc.get_objects()) - before <= 105


@pytest.mark.parametrize("kind", ["httpx", "aiohttp"])
async def test_idle_connections_are_used_before_others_are_opened(kind: str, serve: Callable[..., Loopback]) -> None:
    server = serve()
    async with connected(kind, server.url) as client:
        await get_orgs.asyncio(client=client)
        for _ in range(3):
            await asyncio.gather(*(get_orgs.asyncio(client=client) for _ in range(8)))
    assert len(server.requests) == 25
    assert 0 < server.connections <= 8


async def test_a_list_takes_one_request_a_page(serve: Callable[..., Loopback]) -> None:
    async def answer(request: Request) -> Reply:
        offset = int(request.target.partition("offset=")[2].partition("&")[0] or 0)
        items = [{"id": f"inl-{number}"} for number in range(offset, min(offset + 100, 250))]
        paging = ("X-Nuon-Page-Limit", "100"), ("X-Nuon-Page-Next", "true" if offset + 100 < 250 else "false")
        return Reply(200, json.dumps(items).encode(), (("Content-Type", "application/json"), *paging))

    server = serve(answer)
    async with connected("httpx", server.url) as client:
        assert len([install async for install in paginate(get_app_installs, "app-1", client=client)]) == 250
    assert len(server.requests) == 3


@pytest.mark.parametrize("tail", [200, 404])
def test_a_record_of_a_log_takes_as_many_calls_in_a_long_log_as_in_a_short_one(tail: int) -> None:
    def calls(records: int) -> int:
        server = LogServer(tail=tail)
        server.write(range(START, START + records * 10**7, 10**7))
        server.close()

        async def read() -> int:
            async with server.client() as client:
                return len([record.body async for record in follow_logs(STREAM, client=client)])

        return calls_of(lambda: asyncio.run(read())).total()

    few, some, many = calls(100), calls(1_000), calls(11_000)
    assert (many - some) / 10_000 <= (some - few) / 900 * 1.1
    assert 0 < (many - some) / 10_000 <= 8.8
