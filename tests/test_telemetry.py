"""What is told of each attempt of a call: to the log, to `on_attempt`, and on stderr if NUON_DEBUG asks for it."""

from __future__ import annotations

import asyncio
import io
import logging
import subprocess
import sys
from typing import TYPE_CHECKING, Any

import httpx
import pytest

from nuon_api_client import APIConnectionError, Attempt, ConfigurationError, NuonClient, ServerError
from nuon_api_client._telemetry import _STDERR, logger
from nuon_api_client.api.installs import get_install, phone_home
from nuon_api_client.api.orgs import create_org, get_orgs
from nuon_api_client.errors import APITimeoutError, AuthenticationError, UnexpectedResponseError
from nuon_api_client.models import CreateOrgRequest, PhoneHomeRequest, PhoneHomeRequestType
from tests.support.clients import ASYNC, SYNC, TOKEN, call
from tests.support.clock import InstantClock
from tests.support.loopback import Loopback, Reply, Request, never

if TYPE_CHECKING:
    from collections.abc import Callable, Generator, Iterator

    import respx

Serve = Any
SECRET = "s3cr3t-in-a-path"


@pytest.fixture
def told() -> list[Attempt]:
    return []


@pytest.fixture
def listening(clock: InstantClock, told: list[Attempt]) -> NuonClient:
    return NuonClient(TOKEN, "org-acme", clock=clock, on_attempt=told.append)


@pytest.fixture(autouse=True)
def _as_before() -> Iterator[None]:
    """Leaves the logger as it was."""
    level = logger.level
    yield
    logger.setLevel(level)
    logger.removeHandler(_STDERR)


# ---- what an attempt says


@pytest.mark.parametrize("kind", ASYNC + SYNC)
async def test_an_attempt_says_all_that_an_operator_asks(kind: str, serve: Serve, told: list[Attempt]) -> None:
    async def answer(request: Request) -> Reply:
        headers = (("Content-Type", "application/json"), ("X-Nuon-Trace-ID", f"trace-{request.number}"))
        return Reply(503, b"{}", headers) if request.number == 1 else Reply(200, b"{}", headers)

    server = serve(answer)
    await call(kind, server.url, get_install, "inl-1", max_retries=1, clock=InstantClock(), on_attempt=told.append)
    first, second = told
    assert first.seconds > 0
    assert first.retry_in is not None
    assert 0 <= first.retry_in <= 0.5
    common: dict[str, Any] = {
        "method": "GET",
        "path": "/v1/installs/{install_id}",
        "operation": "GetInstall",
        "function": "installs.get_install",
        "org_id": "org-acme",
        "reason": None,
    }
    assert first == Attempt(
        **common,
        attempt=1,
        status_code=503,
        error="ServerError",
        trace_id="trace-1",
        seconds=first.seconds,
        retry_in=first.retry_in,
    )
    assert second == Attempt(
        **common,
        attempt=2,
        status_code=200,
        error=None,
        trace_id="trace-2",
        seconds=second.seconds,
        retry_in=None,
    )


def outcomes(told: list[Attempt]) -> list[tuple[int, int | None, str | None, bool]]:
    return [(each.attempt, each.status_code, each.error, each.retry_in is not None) for each in told]


async def test_the_last_failure_is_told_once(
    listening: NuonClient, told: list[Attempt], router: respx.MockRouter
) -> None:
    router.get("/v1/orgs").respond(502)
    expected = [(1, 502, "ServerError", True), (2, 502, "ServerError", True), (3, 502, "ServerError", False)]
    with pytest.raises(ServerError):
        await get_orgs.asyncio(client=listening)
    assert outcomes(told) == expected
    with pytest.raises(ServerError):
        get_orgs.sync(client=listening)
    assert outcomes(told) == expected * 2


async def test_a_refused_token_is_told_as_an_attempt(
    told: list[Attempt], router: respx.MockRouter, clock: InstantClock
) -> None:
    router.get("/v1/orgs").mock(side_effect=[httpx.Response(401), httpx.Response(200, json=[])] * 2)
    client = NuonClient(lambda: TOKEN, "org-acme", clock=clock, on_attempt=told.append)
    await get_orgs.asyncio(client=client)
    get_orgs.sync(client=client)
    assert outcomes(told) == [(1, 401, "AuthenticationError", True), (2, 200, None, False)] * 2
    assert told[0].retry_in == 0


def test_a_token_that_cannot_be_renewed_is_told_once(
    listening: NuonClient, told: list[Attempt], router: respx.MockRouter
) -> None:
    router.get("/v1/orgs").respond(401)
    with pytest.raises(AuthenticationError):
        get_orgs.sync(client=listening)
    assert outcomes(told) == [(1, 401, "AuthenticationError", False)]


def test_a_failing_token_function_is_told_without_its_words(told: list[Attempt], router: respx.MockRouter) -> None:
    def token() -> str:
        raise RuntimeError(SECRET)

    with pytest.raises(RuntimeError):
        get_orgs.sync(client=NuonClient(token, "org-acme", on_attempt=told.append))
    assert outcomes(told) == [(1, None, "RuntimeError", False)]
    assert SECRET not in repr(told)


def test_why_no_response_came_is_told(listening: NuonClient, told: list[Attempt], router: respx.MockRouter) -> None:
    router.post("/v1/orgs").mock(side_effect=httpx.ReadError("broken pipe"))
    with pytest.raises(APIConnectionError):
        create_org.sync(client=listening, body=CreateOrgRequest(name="acme"))
    assert outcomes(told) == [(1, None, "APIConnectionError", False)]
    assert told[0].reason == "ReadError: broken pipe (from api.nuon.co)"


def test_the_words_of_a_server_are_not_told(
    listening: NuonClient, told: list[Attempt], router: respx.MockRouter, caplog: pytest.LogCaptureFixture
) -> None:
    """It may repeat what it was sent."""
    caplog.set_level(1)
    router.get("/v1/orgs").respond(500, json={"error": f"cannot parse {SECRET}"})
    with pytest.raises(ServerError):
        get_orgs.sync(client=listening)
    assert outcomes(told) == [(1, 500, "ServerError", False)]
    assert SECRET not in repr(told) + caplog.text


def test_a_secret_in_a_path_is_not_told(
    listening: NuonClient, told: list[Attempt], router: respx.MockRouter, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(1)
    assert phone_home.OPERATION.secrets
    router.route().respond(200, json={})
    phone_home.sync("inl-1", SECRET, client=listening, body=PhoneHomeRequest(request_type=PhoneHomeRequestType.CREATE))
    assert told[0].path == phone_home.OPERATION.path
    assert "{" in told[0].path
    assert SECRET not in repr(told) + caplog.text + repr([vars(record) for record in caplog.records])


def test_a_response_that_cannot_be_read_was_an_attempt_that_succeeded(
    listening: NuonClient, told: list[Attempt], router: respx.MockRouter
) -> None:
    router.get("/v1/orgs").respond(200, html="<title>Maintenance</title>")
    with pytest.raises(UnexpectedResponseError):
        get_orgs.sync(client=listening)
    assert outcomes(told) == [(1, 200, None, False)]


@pytest.mark.parametrize("kind", ASYNC)
async def test_a_cancelled_call_is_told(kind: str, serve: Serve, told: list[Attempt]) -> None:
    server: Loopback = serve(never)
    running = asyncio.create_task(call(kind, server.url, get_orgs, on_attempt=told.append))
    await asyncio.to_thread(server.wait_until, lambda server: len(server.requests) == 1)
    assert told == []
    running.cancel()
    with pytest.raises(asyncio.CancelledError):
        await running
    assert outcomes(told) == [(1, None, "CancelledError", False)]


@pytest.mark.parametrize("kind", ASYNC + SYNC)
async def test_a_timeout_is_told(kind: str, serve: Serve, told: list[Attempt]) -> None:
    with pytest.raises(APITimeoutError):
        await call(kind, serve(never).url, get_orgs, timeout=0.05, on_attempt=told.append)
    assert outcomes(told) == [(1, None, "APITimeoutError", False)]
    assert told[0].seconds >= 0.04


async def test_a_call_that_nobody_waits_for_any_more_is_not_told(listening: NuonClient, told: list[Attempt]) -> None:
    class Held:
        def __await__(self) -> Generator[None, None, None]:
            yield

    class HoldingTransport(httpx.AsyncBaseTransport):
        async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
            await Held()
            raise AssertionError

    http_client = httpx.AsyncClient(transport=HoldingTransport())
    client = NuonClient(TOKEN, "org-acme", http_client=http_client, on_attempt=told.append, timeout=float("inf"))
    coroutine = get_orgs.asyncio(client=client)
    coroutine.send(None)
    coroutine.close()
    assert told == []


def test_what_cannot_be_sent_is_no_attempt(told: list[Attempt]) -> None:
    client = NuonClient(None, "org-acme", on_attempt=told.append)
    with pytest.raises(ConfigurationError):
        get_orgs.sync(client=client)
    assert told == []


def test_a_call_whose_token_function_is_at_its_end_ends_so(told: list[Attempt]) -> None:
    tokens: Iterator[str] = iter(())
    with pytest.raises(StopIteration):
        get_orgs.sync(client=NuonClient(lambda: next(tokens), "org-acme", on_attempt=told.append))
    assert told == []


# ---- the hook


def test_views_tell_too(listening: NuonClient, told: list[Attempt], router: respx.MockRouter) -> None:
    router.get("/v1/orgs").respond(200, json=[])
    get_orgs.sync(client=listening.for_org("org-other").with_options(timeout=3))
    assert [each.org_id for each in told] == ["org-other"]


class HookError(Exception):
    pass


@pytest.mark.parametrize("failure", [HookError("no metrics"), StopIteration(), StopAsyncIteration()])
@pytest.mark.parametrize("statuses", [[200], [503, 200], [401]])
async def test_a_hook_that_raises_does_not_disturb_the_call_and_is_logged(
    failure: Exception,
    statuses: list[int],
    router: respx.MockRouter,
    caplog: pytest.LogCaptureFixture,
    clock: InstantClock,
) -> None:
    def hook(attempt: Attempt) -> None:
        raise failure

    replies = [httpx.Response(status, json=[] if status == 200 else {}) for status in statuses]
    router.get("/v1/orgs").mock(side_effect=replies * 2)
    client = NuonClient(TOKEN, "org-acme", clock=clock, on_attempt=hook)
    if statuses[-1] == 200:
        assert await get_orgs.asyncio(client=client) == []
        assert get_orgs.sync(client=client) == []
    else:
        with pytest.raises(AuthenticationError):
            await get_orgs.asyncio(client=client)
        with pytest.raises(AuthenticationError):
            get_orgs.sync(client=client)
    logged = [record for record in caplog.records if record.levelno == logging.ERROR]
    assert len(logged) == 2 * len(statuses)
    assert {record.name for record in logged} == {"nuon_api_client"}
    assert all(record.exc_info and record.exc_info[1] is failure for record in logged)


def test_a_failure_of_the_hook_is_seen_where_no_logging_is_set_up() -> None:
    script = """
import httpx
from nuon_api_client import NuonClient
from nuon_api_client.api.orgs import get_orgs
http_client = httpx.Client(transport=httpx.MockTransport(lambda request: httpx.Response(200, json=[])))
print(get_orgs.sync(client=NuonClient("token", "org-acme", http_client=http_client, on_attempt=lambda _: 1 / 0)))
"""
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True)
    assert done.stdout == "[]\n"
    assert "on_attempt has failed; the call goes on" in done.stderr
    assert "ZeroDivisionError" in done.stderr


class AsyncCallable:
    async def __call__(self, attempt: Attempt) -> None: ...


async def async_function(attempt: Attempt) -> None: ...


@pytest.mark.parametrize("hook", [3, "print", async_function, AsyncCallable()])
def test_a_hook_that_would_never_run_is_refused(hook: Any) -> None:
    with pytest.raises(ConfigurationError, match=r"on_attempt is (of type|an async function)"):
        NuonClient(on_attempt=hook)


# ---- the log


def records(caplog: pytest.LogCaptureFixture) -> list[tuple[str, str]]:
    return [(each.levelname, each.getMessage()) for each in caplog.records if each.name == "nuon_api_client"]


def test_one_record_an_attempt(
    client: NuonClient, router: respx.MockRouter, caplog: pytest.LogCaptureFixture, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("nuon_api_client._http.calls.pause_before_retry", lambda failure, retries: 0.25)
    monkeypatch.setattr("nuon_api_client._http.budget.monotonic", iter(range(100)).__next__)
    caplog.set_level(logging.DEBUG, "nuon_api_client")
    trace = {"X-Nuon-Trace-ID": "0198"}
    router.get("/v1/orgs").mock(
        side_effect=[httpx.ConnectError("refused"), httpx.Response(503), httpx.Response(200, headers=trace, json=[])]
    )
    get_orgs.sync(client=client)
    start = "GET /v1/orgs (orgs.get_orgs), attempt"
    assert records(caplog) == [
        (
            "INFO",
            f"{start} 1, org org-acme: APIConnectionError in 1.000 s: ConnectError: refused (from api.nuon.co); again in 0.250 s",
        ),
        ("INFO", f"{start} 2, org org-acme: 503 ServerError in 1.000 s; again in 0.250 s"),
        ("DEBUG", f"{start} 3, org org-acme: 200 in 1.000 s, trace 0198"),
    ]
    fields = vars(caplog.records[-1])
    assert {name: value for name, value in fields.items() if name.startswith("nuon_")} == {
        "nuon_method": "GET",
        "nuon_path": "/v1/orgs",
        "nuon_operation": "GetOrgs",
        "nuon_function": "orgs.get_orgs",
        "nuon_org_id": "org-acme",
        "nuon_attempt": 3,
        "nuon_status_code": 200,
        "nuon_error": None,
        "nuon_reason": None,
        "nuon_seconds": 1.0,
        "nuon_trace_id": "0198",
        "nuon_retry_in": None,
    }


@pytest.mark.parametrize(("level", "expected"), [("WARNING", 0), ("INFO", 1), ("DEBUG", 2)])
def test_programs_that_log_info_see_retries_only(
    level: str,
    expected: int,
    client: NuonClient,
    router: respx.MockRouter,
    caplog: pytest.LogCaptureFixture,
) -> None:
    caplog.set_level(level, "nuon_api_client")
    router.get("/v1/orgs").mock(side_effect=[httpx.Response(503), httpx.Response(200, json=[])])
    get_orgs.sync(client=client)
    assert len(records(caplog)) == expected


def test_a_programs_own_fields_do_not_disturb(
    client: NuonClient, router: respx.MockRouter, caplog: pytest.LogCaptureFixture
) -> None:
    """`Logger.makeRecord` raises if a record has a field of that name already."""
    factory = logging.getLogRecordFactory()

    def with_fields(*arguments: Any, **keywords: Any) -> logging.LogRecord:
        record = factory(*arguments, **keywords)
        vars(record).update(org_id="o", method="m", path="p", attempt=1, error=None)
        return record

    caplog.set_level(logging.DEBUG, "nuon_api_client")
    router.get("/v1/orgs").respond(200, json=[])
    logging.setLogRecordFactory(with_fields)
    try:
        get_orgs.sync(client=client)
    finally:
        logging.setLogRecordFactory(factory)
    assert len(records(caplog)) == 1


# ---- NUON_DEBUG


def printed(
    monkeypatch: pytest.MonkeyPatch,
    router: respx.MockRouter,
    clients: int = 1,
    set_up: Callable[[], object] = lambda: None,
) -> list[str]:
    """What a call prints, after so many clients were made and the program has set up its logging."""
    streams = {name: io.StringIO() for name in ("stdout", "stderr")}
    for name, stream in streams.items():
        monkeypatch.setattr(sys, name, stream)
    set_up()
    router.get("/v1/orgs").respond(200, json=[])
    made = [NuonClient(TOKEN, "org-acme") for _ in range(clients)]
    get_orgs.sync(client=made[-1])
    lines = [f"{name}: {line}" for name, stream in streams.items() for line in stream.getvalue().splitlines()]
    return [line for line in lines if "GET /v1/orgs (" in line]


@pytest.mark.parametrize("value", ["1", "true", "TRUE", "t", "yes", "on", "2", "debug"])
def test_nuon_debug_prints_each_attempt_once(
    value: str, monkeypatch: pytest.MonkeyPatch, router: respx.MockRouter
) -> None:
    monkeypatch.setenv("NUON_DEBUG", value)
    (line,) = printed(monkeypatch, router, clients=3)
    assert line.startswith("stderr: ")
    assert "DEBUG nuon_api_client: GET /v1/orgs (orgs.get_orgs), attempt 1, org org-acme: 200 in " in line
    assert TOKEN not in line


@pytest.mark.parametrize("value", [None, "", " ", "0", "f", "false", "False", "FALSE", "no", "off"])
def test_without_nuon_debug_nothing_is_printed(
    value: str | None, monkeypatch: pytest.MonkeyPatch, router: respx.MockRouter
) -> None:
    if value is not None:
        monkeypatch.setenv("NUON_DEBUG", value)
    assert printed(monkeypatch, router) == []
    assert _STDERR not in logger.handlers


@pytest.mark.parametrize("name", ["", "nuon_api_client"])
@pytest.mark.parametrize("stream", ["stdout", "stderr"])
@pytest.mark.parametrize(("level", "its_own"), [("DEBUG", True), ("WARNING", False)])
def test_nuon_debug_leaves_printing_to_a_program_that_prints(
    name: str, stream: str, level: str, its_own: bool, monkeypatch: pytest.MonkeyPatch, router: respx.MockRouter
) -> None:
    monkeypatch.setenv("NUON_DEBUG", "1")
    handlers: list[logging.Handler] = []

    def set_up() -> None:
        handlers.append(logging.StreamHandler(getattr(sys, stream)))
        handlers[0].setLevel(level)
        logging.getLogger(name).addHandler(handlers[0])

    try:
        (line,) = printed(monkeypatch, router, set_up=set_up)
    finally:
        logging.getLogger(name).removeHandler(handlers[0])
    assert line.startswith(f"{stream if its_own else 'stderr'}: ")
    assert ("DEBUG nuon_api_client" in line) is not its_own


@pytest.mark.parametrize("stderr", [None, "closed"])
def test_nuon_debug_where_there_is_no_stderr(
    stderr: str | None, monkeypatch: pytest.MonkeyPatch, router: respx.MockRouter
) -> None:
    monkeypatch.setenv("NUON_DEBUG", "1")
    closed = io.StringIO()
    closed.close()
    monkeypatch.setattr(sys, "stderr", closed if stderr else None)
    monkeypatch.setattr(logging, "raiseExceptions", False)
    router.get("/v1/orgs").respond(200, json=[])
    assert get_orgs.sync(client=NuonClient(TOKEN, "org-acme")) == []
