"""NuonClient: credentials, options, views, and what must never show."""

from __future__ import annotations

import asyncio
import math
import re
from collections.abc import Callable
from typing import TYPE_CHECKING, Any, assert_type

import httpx
import pytest
import respx

from nuon_api_client import AuthenticationError, ConfigurationError, NuonClient, Response, ServerError
from nuon_api_client.api.general import get_cli_config, get_current_user
from nuon_api_client.api.installs import get_app_installs, get_install
from nuon_api_client.api.logs import log_stream_read_logs
from nuon_api_client.api.orgs import create_org, get_org, get_orgs
from nuon_api_client.api.releases import get_release
from nuon_api_client.models import ComponentRelease, CreateOrgRequest, Install
from tests.support.clients import TOKEN, connected
from tests.support.clock import InstantClock
from tests.support.loopback import Loopback, Reply, always
from tests.support.threads import at_once

if TYPE_CHECKING:
    from pathlib import Path

Serve = Callable[..., Loopback]
NEW_ORG = CreateOrgRequest(name="acme")


def sent(router: respx.MockRouter) -> httpx.Request:
    """The last request."""
    request = router.calls.last.request
    assert isinstance(request, httpx.Request)
    return request


# ---- who calls, and for which org


def test_finds_credentials_in_the_decided_order(
    router: respx.MockRouter, monkeypatch: pytest.MonkeyPatch, home: Path
) -> None:
    router.get("/v1/orgs/current").respond(json={})

    def credentials(client: NuonClient) -> tuple[str, str | None]:
        get_org.sync(client=client)
        assert client.org_id == sent(router).headers["x-nuon-org-id"]
        return sent(router).headers["authorization"], client.org_id

    (home / ".nuon").write_text("api_token: t-file\norg_id: o-file\n")
    assert credentials(NuonClient()) == ("Bearer t-file", "o-file")
    monkeypatch.setenv("NUON_API_TOKEN", "t-env")
    assert credentials(NuonClient()) == ("Bearer t-env", "o-file")
    monkeypatch.setenv("NUON_ORG_ID", "o-env")
    assert credentials(NuonClient("t-arg")) == ("Bearer t-arg", "o-env")
    assert credentials(NuonClient("t-arg", "o-arg")) == ("Bearer t-arg", "o-arg")


@pytest.mark.parametrize("base_url", ["https://ctl.example/nuon", "https://ctl.example/nuon/"])
def test_calls_the_base_url(base_url: str) -> None:
    client = NuonClient(TOKEN, "org-acme", base_url)
    assert client.base_url == "https://ctl.example/nuon"
    with respx.mock() as router:
        router.get("https://ctl.example/nuon/v1/orgs").respond(json=[])
        assert get_orgs.sync(client=client) == []


FOUR = ["asyncio", "asyncio_detailed", "sync", "sync_detailed"]


async def run(module: Any, function: str, *arguments: Any, **keywords: Any) -> Any:
    result = getattr(module, function)(*arguments, **keywords)
    return await result if function.startswith("asyncio") else result


@pytest.mark.parametrize("function", FOUR)
@pytest.mark.parametrize(
    ("token", "org_id", "module", "arguments", "message"),
    [
        (None, "org-acme", get_install, ("inl-1",), r"\(GetInstall\) needs a token: pass token=, set NUON_API_TOKEN"),
        (None, None, get_orgs, (), r"\(GetOrgs\) needs a token"),
        (TOKEN, None, get_install, ("inl-1",), r"\(GetInstall\) needs an org: .* NUON_ORG_ID.*for_org"),
    ],
)
async def test_says_what_is_missing_before_sending(
    function: str,
    token: str | None,
    org_id: str | None,
    module: Any,
    arguments: tuple[str, ...],
    message: str,
    router: respx.MockRouter,
) -> None:
    asked: list[int] = []

    def ask() -> str:
        asked.append(1)
        return TOKEN

    for made in (token, token and ask):
        with pytest.raises(ConfigurationError, match=message):
            await run(module, function, *arguments, client=NuonClient(made, org_id))
    assert not router.calls
    assert asked == [], "nor is the token asked for"


@pytest.mark.parametrize("function", FOUR)
async def test_works_without_what_is_not_needed(function: str, router: respx.MockRouter) -> None:
    router.get("/v1/general/current-user").respond(json={})
    await run(get_current_user, function, client=NuonClient(TOKEN))
    assert "x-nuon-org-id" not in sent(router).headers
    router.get("/v1/general/cli-config").respond(json={})
    await run(get_cli_config, function, client=NuonClient())
    assert "authorization" not in sent(router).headers


def test_headers(router: respx.MockRouter, client: NuonClient) -> None:
    router.get("/v1/orgs").respond(json=[])
    router.post("/v1/orgs").respond(201, json={})
    get_orgs.sync(client=client)
    headers = sent(router).headers
    assert headers["accept"] == "application/json"
    assert set(headers["accept-encoding"].split(", ")) <= {"gzip", "deflate"}
    assert "content-type" not in headers
    # What the server takes for its own command line changes the account of the caller.
    assert re.fullmatch(r"nuon_api_client/\S+ python/3\.\S+", headers["user-agent"])
    for mark in ("nuon/", "nuon-cli", "curl", "wget", "postman", "go-http-client"):
        assert mark not in headers["user-agent"].lower()
    create_org.sync(client=client, body=NEW_ORG)
    assert sent(router).headers["content-type"] == "application/json"


def test_the_callers_headers_are_sent_in_place_of_the_clients(router: respx.MockRouter) -> None:
    router.get("/v1/orgs").respond(json=[])
    client = NuonClient(TOKEN, headers={"X-Trace": "1", "User-Agent": "mine/1"})
    get_orgs.sync(client=client)
    assert sent(router).headers["x-trace"] == "1"
    assert sent(router).headers["user-agent"] == "mine/1"
    get_orgs.sync(client=client.with_options(headers={"x-TRACE": "2", "X-More": "3"}))
    assert sent(router).headers.get_list("x-trace") == ["2"]
    assert (sent(router).headers["x-more"], sent(router).headers["user-agent"]) == ("3", "mine/1")
    get_orgs.sync(client=client)
    assert sent(router).headers["x-trace"] == "1"
    assert "x-more" not in sent(router).headers


def test_headers_of_an_operation(router: respx.MockRouter, client: NuonClient) -> None:
    router.get("/v1/log-streams/log-1/logs").respond(json=[])
    log_stream_read_logs.sync("log-1", client=client, x_nuon_api_offset="1766743872000000001")
    assert sent(router).headers["x-nuon-api-offset"] == "1766743872000000001"


# ---- options and views


BAD_HEADERS: list[Any] = [{"X": "a\nb"}, {"X": "ü"}, {"X": 1}, {1: "a"}]
BAD_HEADERS += [{name: "a"} for name in ("X\n", "", " ", "X Y", "X:", "ü")]
BAD_TIMEOUTS: list[Any] = [0, -1, "30", math.nan, True, []]
BAD_RETRIES: list[Any] = [-1, 1.5, "2", True, math.inf]


@pytest.mark.parametrize(
    "options",
    [
        *({"timeout": bad} for bad in BAD_TIMEOUTS),
        *({"max_retries": bad} for bad in BAD_RETRIES),
        *({"headers": bad} for bad in BAD_HEADERS),
    ],
)
def test_options_that_cannot_be_used(options: dict[str, Any], client: NuonClient) -> None:
    with pytest.raises(ConfigurationError, match=next(iter(options)).removesuffix("s")):
        NuonClient(TOKEN, **options)
    with pytest.raises(ConfigurationError, match=next(iter(options)).removesuffix("s")):
        client.with_options(**options)


@pytest.mark.parametrize("org_id", ["", None, 7, "two\nlines", " "])
def test_orgs_that_cannot_be_used(org_id: Any, client: NuonClient) -> None:
    with pytest.raises(ConfigurationError, match="for_org"):
        client.for_org(org_id)


def test_views_change_nothing_in_the_original(router: respx.MockRouter, client: NuonClient) -> None:
    route = router.get("/v1/orgs/current").respond(503)
    before = repr(client)
    view = client.for_org("org-other").with_options(timeout=3, max_retries=0, headers={"X-View": "1"})
    with pytest.raises(ServerError, match="org org-other"):
        get_org.sync(client=view)
    assert route.call_count == 1
    assert sent(router).headers["x-nuon-org-id"] == view.org_id == "org-other"
    assert sent(router).headers["x-view"] == "1"
    assert 2 < sent(router).extensions["timeout"]["read"] <= 3
    route.respond(json={})
    get_org.sync(client=client)
    assert sent(router).headers["x-nuon-org-id"] == client.org_id == "org-acme"
    assert "x-view" not in sent(router).headers
    assert 29 < sent(router).extensions["timeout"]["read"] <= 30
    assert repr(client) == before
    assert repr(view).replace("org-other", "org-acme") == before


async def test_timeouts_are_finite_by_default(router: respx.MockRouter, client: NuonClient) -> None:
    router.get("/v1/orgs").respond(json=[])
    for wait in (get_orgs.asyncio(client=client), asyncio.to_thread(get_orgs.sync, client=client)):
        assert await wait == []
        timeouts = sent(router).extensions["timeout"]
        assert set(timeouts) == {"connect", "read", "write", "pool"}
        assert all(isinstance(seconds, float) and 0 < seconds <= 30 for seconds in timeouts.values())
    await get_orgs.asyncio(client=client.with_options(timeout=math.inf))
    assert sent(router).extensions["timeout"]["read"] is None


@pytest.mark.parametrize("kind", ["httpx", "aiohttp"])
async def test_views_share_the_pool(kind: str, serve: Serve) -> None:
    server = serve(always(Reply.of({})))
    async with connected(kind, server.url) as client:
        for number in range(5):
            view = client.for_org(f"org-{number}").with_options(timeout=10 + number, headers={"X-N": str(number)})
            await get_org.asyncio(client=view)
        assert server.connections == 1
        assert [request.headers["x-nuon-org-id"] for request in server.requests] == [f"org-{n}" for n in range(5)]
        await client.for_org("org-9").aclose()
        server.wait_until(lambda server: server.open == 0)
        await get_org.asyncio(client=client)
        assert server.connections == 2


def test_sync_views_share_the_pool(serve: Serve) -> None:
    server = serve(always(Reply.of({})))
    with NuonClient(TOKEN, "org-acme", server.url) as client:
        for number in range(5):
            get_org.sync(client=client.for_org(f"org-{number}"))
    assert server.connections == 1


# ---- tokens that change


class Issuer:
    """Gives t1, t2, ...; the server takes only those in `good`."""

    def __init__(self, router: respx.MockRouter, *good: str) -> None:
        self.given = 0
        self.good = good
        self.route = router.route(method__in=["GET", "POST"], path__startswith="/v1/orgs").mock(side_effect=self.answer)

    def __call__(self) -> str:
        self.given += 1
        return f"t{self.given}"

    async def later(self) -> str:
        await asyncio.sleep(0)
        return self()

    def answer(self, request: httpx.Request) -> httpx.Response:
        if request.headers["authorization"].removeprefix("Bearer ") in self.good:
            return httpx.Response(201 if request.method == "POST" else 200, json=[] if request.method == "GET" else {})
        return httpx.Response(401, json={"error": "expired", "user_error": True})


@pytest.mark.parametrize("method", ["__call__", "later"])
async def test_a_refused_token_is_renewed_once(method: str, router: respx.MockRouter) -> None:
    issuer = Issuer(router, "t2", "t3")
    client = NuonClient(getattr(issuer, method), max_retries=0)
    assert await asyncio.gather(*(get_orgs.asyncio(client=client) for _ in range(50))) == [[]] * 50
    assert issuer.given == 2, "however many calls are in flight"
    assert issuer.route.call_count <= 100
    await get_orgs.asyncio(client=client.for_org("org-2"))
    assert issuer.given == 2, "the new one is kept, by views too"
    issuer.good = ("t3",)
    await create_org.asyncio(client=client.with_options(timeout=3), body=NEW_ORG)
    assert issuer.given == 3
    await get_orgs.asyncio(client=client)
    assert issuer.given == 3, "a view's new token is the client's"


def test_a_refused_token_is_renewed_once_for_all_threads(router: respx.MockRouter) -> None:
    issuer = Issuer(router, "t2")
    client = NuonClient(issuer, max_retries=0)
    assert at_once([lambda: get_orgs.sync(client=client)] * 8) == [[]] * 8
    assert issuer.given == 2


async def test_a_call_gives_up_after_one_renewal(router: respx.MockRouter) -> None:
    issuer = Issuer(router, "none")
    client = NuonClient(issuer)
    with pytest.raises(AuthenticationError):
        await get_orgs.asyncio(client=client)
    assert (issuer.given, issuer.route.call_count) == (2, 2)
    with pytest.raises(AuthenticationError):
        get_orgs.sync(client=client)
    assert (issuer.given, issuer.route.call_count) == (3, 4)


async def test_a_fixed_token_is_not_tried_twice(router: respx.MockRouter) -> None:
    issuer = Issuer(router, "none")
    with pytest.raises(AuthenticationError):
        await get_orgs.asyncio(client=NuonClient("t1"))
    with pytest.raises(AuthenticationError):
        get_orgs.sync(client=NuonClient("t1"))
    assert issuer.route.call_count == 2


async def test_a_token_can_expire_between_attempts(router: respx.MockRouter) -> None:
    tokens = iter(["t1", "t2"])
    answers = [(503, "t1"), (401, "t1"), (503, "t2"), (200, "t2")]

    def answer(request: httpx.Request) -> httpx.Response:
        status, token = answers.pop(0)
        assert request.headers["authorization"] == f"Bearer {token}"
        return httpx.Response(status, json=[])

    router.get("/v1/orgs").mock(side_effect=answer)
    assert await get_orgs.asyncio(client=NuonClient(lambda: next(tokens), clock=InstantClock())) == []
    assert answers == []


async def test_a_failing_token_function_fails_the_call(router: respx.MockRouter) -> None:
    def sealed() -> str:
        raise OSError("vault is sealed")

    for client in (NuonClient(sealed), NuonClient(lambda: "")):
        with pytest.raises((OSError, ConfigurationError), match=r"vault is sealed|returned no token"):
            await get_orgs.asyncio(client=client)
        with pytest.raises((OSError, ConfigurationError), match=r"vault is sealed|returned no token"):
            get_orgs.sync(client=client)
    assert not router.calls


# ---- what comes back


@pytest.mark.parametrize("function", FOUR)
async def test_results(function: str, router: respx.MockRouter, client: NuonClient) -> None:
    router.get("/v1/apps/app-1/installs").respond(content=b'[{"id":"inl-1"}]', headers={"X-Nuon-Page-Next": "true"})
    result = await run(get_app_installs, function, "app-1", client=client, limit=1)
    if function.endswith("detailed"):
        assert isinstance(result, Response)
        assert (result.status_code, result.content) == (200, b'[{"id":"inl-1"}]')
        assert result.headers["x-nuon-page-next"] == "true"
        result = result.parsed
    assert result == [Install.from_dict({"id": "inl-1"})]


async def test_types_are_the_success_types(router: respx.MockRouter, client: NuonClient) -> None:
    """Checked by mypy and pyright; run to be sure that it is true."""
    router.get("/v1/releases/rel-1").respond(json={"id": "rel-1"})
    release = await get_release.asyncio("rel-1", client=client)
    assert_type(release, ComponentRelease)
    detailed = await get_release.asyncio_detailed("rel-1", client=client)
    assert_type(detailed, Response[ComponentRelease])
    assert_type(get_release.sync("rel-1", client=client), ComponentRelease)
    assert_type(get_release.sync_detailed("rel-1", client=client), Response[ComponentRelease])
    assert isinstance(release, ComponentRelease)
    assert detailed.parsed.__class__ is ComponentRelease
