"""No secret shows in anything that prints an exception, a model or a client: places of secrets x failures x viewers."""

from __future__ import annotations

import asyncio
import json
import os
import subprocess
import sys
from contextlib import AsyncExitStack, asynccontextmanager
from functools import partial
from typing import TYPE_CHECKING, Any

import aiohttp
import httpx
import httpx2
import pytest

from nuon_api_client import APIError, ConfigurationError, NuonClient, NuonError, Response
from nuon_api_client.api.installs import create_install, create_installer_install, phone_home, update_install_inputs
from nuon_api_client.inputs import update_inputs
from nuon_api_client.models import (
    CreateInstallRequest,
    InstallInputs,
    LogStream,
    PhoneHomeRequest,
    UpdateInstallInputsRequest,
)
from nuon_api_client.runtime.operations import Operation
from nuon_api_client.runtime.responses import read_json, read_list, read_map, read_models, read_object
from tests.support.clock import InstantClock
from tests.support.loopback import Loopback, Reply, always, never
from tests.support.paths import ROOT
from tests.support.viewers import VIEWERS, by_pickle, everything_logged, frames, shown_of, who_shows

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Awaitable, Callable, Mapping
    from pathlib import Path
    from types import FrameType

    from tests.support.loopback import Request, Script

    Serve = Callable[..., Loopback]

ASYNC = ["httpx", "httpx2", "aiohttp", "httpx.AsyncClient", "httpx2.AsyncClient", "aiohttp.ClientSession"]
SYNC = ["httpx sync", "httpx2 sync", "httpx.Client", "httpx2.Client"]
OURS = ["httpx", "aiohttp", "httpx sync"]
CLIENTS: Mapping[str, Any] = {
    "httpx.AsyncClient": httpx.AsyncClient,
    "httpx2.AsyncClient": httpx2.AsyncClient,
    "aiohttp.ClientSession": aiohttp.ClientSession,
    "httpx.Client": httpx.Client,
    "httpx2.Client": httpx2.Client,
}

SENT = {
    "token": "c4nary-token",
    "header": "c4nary-header",
    "secret in the path": "c4nary-path",
    "query": "c4nary-query",
    "secret in the body": "c4nary-body",
    "unknown key of the body": "c4nary-unknown",
    "map as a body": "c4nary-map",
}
CAME = {"secret of a response": "c4nary-response", "unknown key of a response": "c4nary-new-key"}
QUERIED = Operation("GetThings", "GET", "/v1/things", bounds={"limit": (1, 100)})


class Queried:
    """As a generated module, of an operation whose query holds a secret: that is the caller's own, so it is given here."""

    @staticmethod
    async def asyncio_detailed(*, client: NuonClient) -> Response[Any]:
        return await client.send(QUERIED.request(query={"q": SENT["query"]}), read_json)

    @staticmethod
    def sync_detailed(*, client: NuonClient) -> Response[Any]:
        return client.send_sync(QUERIED.request(query={"q": SENT["query"]}), read_json)


def made(model: Any, **attributes: Any) -> Any:
    return model(**attributes, additional_properties={"new": SENT["unknown key of the body"]})


CALLS: Mapping[str, Callable[[], tuple[Any, tuple[Any, ...], dict[str, Any]]]] = {
    "path": lambda: (
        phone_home,
        ("inl-1", SENT["secret in the path"]),
        {"body": made(PhoneHomeRequest, request_type="create")},
    ),
    "body": lambda: (
        create_install,
        (),
        {
            "body": made(
                CreateInstallRequest, app_id="app-1", name="acme", inputs={"password": SENT["secret in the body"]}
            )
        },
    ),
    "map": lambda: (create_installer_install, ("acme",), {"body": {"password": SENT["map as a body"]}}),
    "query": lambda: (Queried, (), {}),
}


def token() -> str:
    return SENT["token"]


@asynccontextmanager
async def connected(kind: str, url: str, **options: Any) -> AsyncIterator[NuonClient]:
    """A client of a kind, with a secret in each place that a client has for one."""
    async with AsyncExitStack() as stack:
        http_client: Any = CLIENTS[kind]() if kind in CLIENTS else kind.removesuffix(" sync")
        if kind.endswith(("AsyncClient", "ClientSession")):
            await stack.enter_async_context(http_client)
        elif kind in CLIENTS:
            stack.enter_context(http_client)
        given: dict[str, Any] = {"token": SENT["token"], "headers": {"X-Api-Key": SENT["header"]}}
        given |= {"clock": InstantClock(moves=False)} | options
        async with NuonClient(org_id="org-1", base_url=url, http_client=http_client, **given) as client:
            yield client


async def call(kind: str, client: NuonClient, module: Any, *arguments: Any, **named: Any) -> Any:
    if kind in SYNC:
        return module.sync_detailed(*arguments, client=client, **named)
    return await module.asyncio_detailed(*arguments, client=client, **named)


# ---- the viewers


def test_each_viewer_sees_a_plain_value_in_a_frame() -> None:
    """Else nothing here would say anything."""
    with pytest.raises(json.JSONDecodeError) as raised:
        json.loads("c4nary-plain")
    assert who_shows(raised.value, {"it": "c4nary-plain"}) >= {
        (name, "it") for name in VIEWERS.keys() - {"its text", "loguru"}
    }
    with pytest.raises(json.JSONDecodeError) as raised:
        httpx.Response(200, text="c4nary-plain").json()
    assert ("loguru", "it") in who_shows(raised.value, {"it": "c4nary-plain"})


# ---- calls that fail


def quoting(status: int) -> Script:
    """A server that repeats what it was sent, as some do that refuse it."""

    async def script(request: Request) -> Reply:
        headers = request.headers
        quoted = f"{headers['authorization']}, {headers['authorization'][7:]}, {headers['x-api-key']}, {request.target.partition('?')[0]}"
        return Reply.of({"error": f"{quoted} is refused", "description": quoted}, status)

    return script


FAILURES: Mapping[str, Script] = {
    "401": quoting(401),
    "404": quoting(404),
    "503": quoting(503),
    "proxy's 502": always(
        Reply(502, f"<pre>X-Api-Key: {SENT['header']}</pre>".encode(), (("Content-Type", "text/html"),))
    ),
    "302": always(Reply(302, b"", (("Location", "https://nuon.example"),))),
    "not JSON": always(Reply(200, CAME["secret of a response"].encode())),
    "another JSON": always(Reply.of("x" + CAME["secret of a response"])),
    "cut": always(Reply(200, b"{", missing=9, then="close")),
    "not HTTP": always(f"{SENT['token']} {SENT['header']}\r\n\r\n".encode()),
    "not gzip": always(Reply(200, b"{}", (("Content-Encoding", "gzip"),))),
    "broken": always(None),
    "late": never,
}


@pytest.mark.parametrize("failure", FAILURES)
@pytest.mark.parametrize("kind", ASYNC + SYNC)
async def test_no_call_that_fails_shows_a_secret(kind: str, failure: str, serve: Serve) -> None:
    server = serve(FAILURES[failure])
    timeout = 0.1 if failure == "late" else 60.0
    with everything_logged() as logged:
        async with connected(kind, server.url, timeout=timeout, max_retries=0) as client:
            for name, arguments in CALLS.items() if kind in OURS else [*CALLS.items()][:2]:
                module, positional, named = arguments()
                if name in ("path", "query") and failure in ("not JSON", "another JSON"):
                    continue  # they take any
                with pytest.raises(APIError) as raised:
                    await call(kind, client, module, *positional, **named)
                assert not [each for each in (SENT | CAME).values() if each in by_pickle(raised.value)]
                assert who_shows(raised.value, SENT | CAME) == set(), name
    # httpx logs whole URLs, unless there is a secret in the path; httpcore logs what came and was no HTTP.
    may_be_logged = {"query"}
    may_be_logged |= {"token", "header"} if failure == "not HTTP" else set()
    assert {name for name, each in (SENT | CAME).items() if each in "\n".join(logged)} <= may_be_logged
    assert server.requests or failure == "late"


@pytest.mark.parametrize("kind", ASYNC + SYNC)
async def test_no_call_that_succeeds_logs_a_secret(kind: str, serve: Serve) -> None:
    server = serve(
        always(Reply.of({"id": "1", "install_inputs": [{"values": {"password": CAME["secret of a response"]}}]}))
    )
    with everything_logged() as logged:
        async with connected(kind, server.url) as client:
            for arguments in CALLS.values():
                module, positional, named = arguments()
                response = await call(kind, client, module, *positional, **named)
                assert shown_of(response, SENT | CAME) == set()
    assert {name for name, secret in (SENT | CAME).items() if secret in "\n".join(logged)} <= {"query"}
    assert kind in ("aiohttp", "aiohttp.ClientSession") or "httpcore" in "\n".join(logged), "logs are on"
    for request in server.requests:
        assert request.headers["authorization"] == f"Bearer {SENT['token']}"
        assert request.headers["x-api-key"] == SENT["header"]


PROXIES = ["", "http://user:c4nary-proxy@127.0.0.1:9"]
NO_PROXIES = ["ftp://user:c4nary-proxy@127.0.0.1", "http://user:c4nary-proxy@[::1"]


@pytest.mark.parametrize(
    ("kind", "proxy"),
    [
        (kind, proxy)
        for kind in ASYNC + SYNC
        for proxy in (PROXIES if kind in CLIENTS else PROXIES + NO_PROXIES)  # a caller could not make such a client
    ],
)
async def test_no_call_without_a_connection_shows_a_secret(
    kind: str, proxy: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("HTTP_PROXY", proxy)
    secrets = SENT | {"password of a proxy": "c4nary-proxy"}
    with everything_logged() as logged:
        async with connected(kind, "http://127.0.0.1:9", max_retries=0) as client:
            module, positional, named = CALLS["path"]()
            with pytest.raises(NuonError) as raised:
                await call(kind, client, module, *positional, **named)
    assert who_shows(raised.value, secrets) == set()
    assert not [each for each in secrets.values() if each in "\n".join(logged)]


def has_received(number: int, server: Loopback) -> bool:
    return len(server.requests) == number


@pytest.mark.parametrize("kind", ASYNC)
async def test_a_cancelled_call_shows_no_secret(kind: str, serve: Serve) -> None:
    server = serve(never)
    async with connected(kind, server.url) as client:
        for number, arguments in enumerate(CALLS.values(), 1):
            module, positional, named = arguments()
            task = asyncio.ensure_future(call(kind, client, module, *positional, **named))
            await asyncio.to_thread(server.wait_until, partial(has_received, number))
            task.cancel()
            with pytest.raises(asyncio.CancelledError) as raised:
                await task
            assert who_shows(raised.value, SENT) == set()


class Interrupted(InstantClock):
    """Ctrl-C during a pause, or a mistake in the caller's clock."""

    def __init__(self, failure: type[BaseException]) -> None:
        super().__init__()
        self._failure = failure

    async def sleep(self, seconds: float) -> None:
        raise self._failure

    def sleep_sync(self, seconds: float) -> None:
        raise self._failure


@pytest.mark.parametrize("failure", [ZeroDivisionError, SystemExit])  # asyncio and pytest would see a KeyboardInterrupt
@pytest.mark.parametrize("kind", OURS)
async def test_an_exception_during_a_pause_shows_no_secret(
    kind: str, failure: type[BaseException], serve: Serve
) -> None:
    server = serve(quoting(503))
    async with connected(kind, server.url, clock=Interrupted(failure)) as client:
        for arguments in CALLS.values():
            module, positional, named = arguments()
            if module.__name__.endswith(("create_install", "create_installer_install", "phone_home")):
                continue  # a POST is not sent again
            with pytest.raises(failure) as raised:
                await call(kind, client, module, *positional, **named)
            assert who_shows(raised.value, SENT) == set()


class Stop(BaseException):
    """Ctrl-C."""


OPEN = ("_secret.py", "types.py", "runtime/lazy.py", "runtime/reading.py", "runtime/responses.py", "models/")
"""What is not interrupted: there a value is open, because it is being put into a `Secret`, a response or a model, or
taken out."""


def answered(request: httpx.Request) -> httpx.Response:
    secret = CAME["secret of a response"]
    return httpx.Response(200, json={"id": "1", "install_inputs": [{"values": {"password": secret}}], "new": secret})


@pytest.mark.parametrize("name", CALLS)
def test_a_call_that_is_interrupted_anywhere_shows_no_secret(name: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """Raise at each line of ours, one after the other."""
    monkeypatch.setattr(sys, "unraisablehook", print)  # what is raised when a generator is closed goes there
    package, found, last = str(ROOT / "nuon_api_client"), set(), [0]

    def run() -> None:
        http_client = httpx.Client(transport=httpx.MockTransport(answered))
        client = NuonClient(token, "org-1", http_client=http_client, headers={"X-Api-Key": SENT["header"]})
        module, positional, named = CALLS[name]()
        module.sync_detailed(*positional, client=client, **named)

    def stop_at(number: int) -> Callable[..., None]:
        last[0] = 0

        def trace(frame: FrameType, event: str, _: object) -> Any:
            path = frame.f_code.co_filename
            if not path.startswith(package) or path.removeprefix(f"{package}/").startswith(OPEN):
                return None
            last[0] += event == "line"
            if last[0] == number and event == "line":
                raise Stop
            return trace

        return trace

    run()
    number = 0
    while last[0] >= number:
        number += 1
        before = sys.gettrace()  # that of coverage
        sys.settrace(stop_at(number))
        try:
            run()
        except Stop as stop:
            sys.settrace(before)
            found |= {
                (frame.f_code.co_filename, frame.f_code.co_name, variable)
                for frame in frames(stop)
                if not frame.f_code.co_filename.removeprefix(f"{package}/").startswith(OPEN)
                for variable, value in frame.f_locals.items()
                if any(secret in repr(value) for secret in (SENT | CAME).values())
            }
        finally:
            sys.settrace(before)
    assert number > 150
    assert found == set()


# ---- the token function


def unusable() -> str:
    return f"{token()}\n"


async def unusable_later() -> str:
    return f"{token()}\n"


def fail(secret: str) -> str:
    del secret
    raise LookupError


class Later:
    """A function that does not look async."""

    def __call__(self) -> Awaitable[str]:
        return unusable_later()


def failing() -> str:
    raise OSError("the vault is sealed")


@pytest.mark.parametrize(
    "function", [unusable, unusable_later, failing, partial(str, ""), partial(fail, SENT["token"]), Later()]
)
@pytest.mark.parametrize("kind", OURS)
async def test_a_token_function_that_fails_shows_no_secret(kind: str, function: Any) -> None:
    async with connected(kind, "http://127.0.0.1:9", token=function) as client:
        for _ in range(2):
            module, positional, named = CALLS["body"]()
            with pytest.raises((ConfigurationError, OSError, LookupError)) as raised:
                await call(kind, client, module, *positional, **named)
            assert who_shows(raised.value, SENT) == set()


# ---- arguments that are refused


class Odd:
    """Something that no request can hold."""


@pytest.mark.parametrize("kind", ["httpx", "httpx sync"])
async def test_an_argument_that_is_refused_shows_no_secret(kind: str) -> None:
    secret = SENT["map as a body"]
    odd: Any = {"password": secret, "odd": Odd()}
    refused: list[tuple[Any, tuple[Any, ...], dict[str, Any]]] = [
        (
            phone_home,
            ("inl-1", SENT["secret in the path"] + "/"),
            {"body": made(PhoneHomeRequest, request_type="create")},
        ),
        (phone_home, ("", SENT["secret in the path"]), {"body": made(PhoneHomeRequest, request_type="create")}),
        (create_installer_install, ("acme",), {"body": odd}),
        (create_installer_install, ("acme",), {"body": {"password": f"{secret}\udc80"}}),
        (create_installer_install, ("..",), {"body": {"password": secret}}),
        (
            update_install_inputs,
            ("inl-1",),
            {"body": UpdateInstallInputsRequest(inputs={"password": f"{secret}\udc80"})},
        ),
        (update_install_inputs, ("inl-1",), {"body": UpdateInstallInputsRequest(inputs=odd)}),
    ]
    async with connected(kind, "http://127.0.0.1:9") as client:
        for module, positional, named in refused:
            with pytest.raises((ValueError, TypeError)) as raised:
                await call(kind, client, module, *positional, **named)
            assert who_shows(raised.value, SENT) == set()
        with pytest.raises(ValueError, match="limit") as raised:
            QUERIED.request(query={"q": SENT["query"], "limit": 0})
        assert who_shows(raised.value, SENT) == set()


GIVEN: Mapping[str, dict[str, Any]] = {
    "token": {"token": "c4nary-token\n"},
    "token of a wrong type": {"token": ["c4nary-token"]},
    "password in the base URL": {"base_url": "https://user:c4nary-password@nuon.example"},
    "base URL": {"base_url": "https://user:c4nary-password@nuon.example:port/#"},
    "base URL that is none": {"base_url": "user:c4nary-password"},
    "header": {"headers": {"X-Api-Key": "c4nary-header\n"}},
    "header without a value": {"headers": {"X-Api-Key: c4nary-header": ""}},
    "header of a wrong type": {"headers": {"X-Api-Key": ["c4nary-header"]}},
    "timeout": {"timeout": -1},
    "retries": {"max_retries": None},
    "poll interval": {"poll_interval": 0},
    "clock": {"clock": Odd()},
    "http_client": {"http_client": Odd()},
    "org": {"org_id": "org\n"},
    "plain http": {"base_url": "http://nuon.example"},
}


@pytest.mark.parametrize("wrong", GIVEN)
def test_an_option_that_is_refused_shows_no_secret(wrong: str) -> None:
    given: dict[str, Any] = {"token": SENT["token"], "headers": {"X-Api-Key": SENT["header"]}} | GIVEN[wrong]
    with pytest.raises(ConfigurationError) as raised:
        NuonClient(**given)
    secrets = SENT | {"password": "c4nary-password"}
    assert who_shows(raised.value, secrets) == set()


@pytest.mark.parametrize("wrong", ["header", "timeout", "poll interval"])
def test_an_option_of_a_view_that_is_refused_shows_no_secret(wrong: str) -> None:
    options: dict[str, Any] = {"headers": {"X-Api-Key": SENT["header"]}} | GIVEN[wrong]
    with pytest.raises(ConfigurationError) as raised:
        NuonClient(SENT["token"]).with_options(**options)
    assert who_shows(raised.value, SENT) == set()


@pytest.mark.parametrize(
    "content",
    [
        "api_token: 'c4nary-token\norg_id: x\n",
        "c4nary-token: [\n",
        "c4nary-token",
        "api_token: [c4nary-token]\n",
        'api_token: "c4nary-token\\n"\n',
        "api_token: c4nary-token\napi_url: 7\n",
        "api_token: c4nary-token\napi_url: https://user:c4nary-password@nuon.example\n",
        "api_token: c4nary-token\napi_url: http://nuon.example\n",
        "api_token: c4nary-token\x00",
        "api_token: c4nary-token\norg_id: 2025-99-99\n",
    ],
)
def test_a_file_that_is_refused_shows_no_secret(content: str, home: Path) -> None:
    (home / ".nuon").write_text(content)
    with pytest.raises(ConfigurationError) as raised:
        NuonClient()
    assert who_shows(raised.value, {"token": "c4nary-token", "password": "c4nary-password"}) == set()


# ---- responses


@pytest.mark.parametrize(
    ("read", "body"),
    [
        (read_json, b'"c4nary-response'),
        (read_json, b"\xffc4nary-response"),
        (partial(read_object, model=LogStream), b'["c4nary-response"]'),
        (partial(read_models, model=LogStream), b'[{"write_token": "c4nary-response"}, "c4nary-response"]'),
        (partial(read_models, model=LogStream), b'"c4nary-response"'),
        (read_list, b'{"key": "c4nary-response"}'),
        (read_map, b'["c4nary-response"]'),
    ],
)
async def test_a_response_that_cannot_be_read_shows_no_secret(read: Any, body: bytes, serve: Serve) -> None:
    server = serve(always(Reply(200, body)))
    async with connected("httpx", server.url) as client:
        with pytest.raises(APIError) as raised:
            await client.send(QUERIED.request(), read)
        assert who_shows(raised.value, CAME) == set()
        with pytest.raises(APIError) as raised:
            client.send_sync(QUERIED.request(), read)
        assert who_shows(raised.value, CAME) == set()


# ---- helpers, clients and models


async def test_inputs_that_are_refused_show_no_value(serve: Serve) -> None:
    stored = {"password": "c4nary-response", "region": "eu"}
    replies = {
        "/v1/installs/inl-1": Reply.of({"id": "inl-1", "app_id": "app-1", "app_config_id": "cfg-1"}),
        "/v1/installs/inl-1/inputs/current": Reply.of({"id": "inp-1", "values": stored}),
        "/v1/apps/app-1/input-configs": Reply.of(
            [{"id": "1", "app_config_id": "cfg-1", "inputs": [{"name": name, "required": True} for name in stored]}]
        ),
        "/v1/installs/inl-1/inputs": Reply.of({"error": "no"}, 400),
    }

    async def script(request: Request) -> Reply:
        return replies[request.target.partition("?")[0]]

    async with connected("httpx", serve(script).url) as client:
        for values, failure in (
            ({"password": SENT["secret in the body"]}, APIError),
            ({"password": SENT["secret in the body"], "other": ""}, ValueError),
            ({"password": SENT["secret in the body"], "region": ""}, ValueError),
        ):
            with pytest.raises(failure) as raised:
                await update_inputs("inl-1", values, client=client)
            assert who_shows(raised.value, SENT | CAME) == set()


def test_a_client_shows_no_secret() -> None:
    class Own(NuonClient):
        def __init__(self) -> None:
            self.before = repr(self)
            super().__init__(SENT["token"], headers={"X-Api-Key": SENT["header"]})

    client = Own()
    assert client.before == repr(NuonClient.__new__(NuonClient)) == "NuonClient(unfinished)"
    assert repr(client) == "NuonClient(token='***', org_id=None, base_url='https://api.nuon.co')"
    assert repr(NuonClient()) == "NuonClient(token=None, org_id=None, base_url='https://api.nuon.co')"
    view = client.with_options(headers={"X-Api-Key": SENT["header"]}).for_org("org-2")

    for held in (
        client,
        view,
        vars(client),
        vars(view),
        list(vars(view).values()),
        QUERIED.request(query={"q": SENT["query"]}),
    ):
        assert shown_of(held, SENT) == set()


def test_a_model_shows_no_secret() -> None:
    for model in (
        InstallInputs.from_dict(
            {
                "id": "inp-1",
                "values": {"password": CAME["secret of a response"]},
                "new": CAME["unknown key of a response"],
            }
        ),
        made(CreateInstallRequest, app_id="app-1", name="acme", inputs={"password": SENT["secret in the body"]}),
    ):
        for held in (model, [model], {"it": model}, Response(200, {"x": SENT["header"]}, b"c4nary", model)):
            assert shown_of(held, SENT | CAME) == set()
    assert shown_of(LogStream.from_dict({"id": "log-1"}), {"it": "log-1"}) == {
        ("pretty", "it"),
        ("repr", "it"),
        ("rich", "it"),
        ("sentry", "it"),
    }


# ---- a whole report


TEST = """
import pytest
from nuon_api_client import NuonClient
from nuon_api_client.api.installs import create_install
from nuon_api_client.models import CreateInstallRequest
from given import SENT

BODY = CreateInstallRequest(app_id="app-1", name="acme", inputs={"password": SENT["secret in the body"]})
BODY.additional_properties["new"] = SENT["unknown key of the body"]
CLIENT = NuonClient(SENT["token"], "org-1", "http://127.0.0.1:9", headers={"X-Api-Key": SENT["header"]}, max_retries=0)


@pytest.fixture
async def install():
    await create_install.asyncio(client=CLIENT, body=BODY)


def test_sync():
    create_install.sync(client=CLIENT, body=BODY)


async def test_async():
    await create_install.asyncio(client=CLIENT, body=BODY)


async def test_fixture(install):
    pass


def test_client():
    NuonClient(SENT["token"], headers={"X-Api-Key": SENT["header"]}, timeout=-1)
"""


@pytest.mark.parametrize("options", [[], ["--showlocals", "--tb=long", "-vv"]])
def test_no_report_of_pytest_shows_a_secret(options: list[str], tmp_path: Path) -> None:
    (tmp_path / "test_it.py").write_text(TEST)
    (tmp_path / "given.py").write_text(f"SENT = {SENT}")
    plugins = ("-p", "no:cacheprovider", "-p", "pytest_asyncio.plugin", "-o", "asyncio_mode=auto")
    command = [sys.executable, "-m", "pytest", *plugins, "--log-level=DEBUG"]
    environment = {**os.environ, "PYTEST_DISABLE_PLUGIN_AUTOLOAD": "1"}  # they take seconds
    run = subprocess.run(
        [*command, *options, f"--rootdir={tmp_path}", str(tmp_path)],
        cwd=ROOT,
        env=environment,
        capture_output=True,
        text=True,
        check=False,
    )
    assert "3 failed, 1 error" in run.stdout
    assert "ConnectError" in run.stdout
    assert {name for name, secret in SENT.items() if secret in run.stdout + run.stderr} == set()
