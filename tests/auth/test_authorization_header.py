"""A caller's `Authorization` header is sent in place of the token."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from nuon_api_client import AuthenticationError, ConfigurationError, NuonClient
from nuon_api_client.api.orgs import get_org
from tests.support.clients import ASYNC, SYNC, TOKEN, call
from tests.support.loopback import Loopback, Reply, always

Serve = Callable[..., Loopback]
HEADER = "Basic dXNlcjpwYXNz"
GIVEN: dict[str, Any] = {"headers": {"AUTHORIZATION": HEADER}}
with_each_kind = pytest.mark.parametrize("kind", ASYNC + SYNC)
with_each_place = pytest.mark.parametrize(
    "options",
    [pytest.param(GIVEN, id="NuonClient(headers=)"), pytest.param({"view": GIVEN}, id="with_options(headers=)")],
)


def not_to_be_asked() -> str:
    raise AssertionError("the token function was called")


with_each_token = pytest.mark.parametrize(
    "token",
    [
        pytest.param(None, id="no token"),
        pytest.param(TOKEN, id="a token"),
        pytest.param(not_to_be_asked, id="a token function"),
    ],
)


@with_each_kind
@with_each_place
@with_each_token
async def test_it_is_sent_and_no_token_is_needed_or_asked_for(
    kind: str, options: dict[str, Any], token: Any, serve: Serve
) -> None:
    server = serve(always(Reply.of({"id": "org-acme"})))
    assert (await call(kind, server.url, get_org, token=token, **options)).parsed.id == "org-acme"
    (request,) = server.requests
    assert request.headers["authorization"] == HEADER
    assert request.headers["x-nuon-org-id"] == "org-acme"


@with_each_kind
@with_each_place
@with_each_token
async def test_a_refused_one_is_not_sent_again(kind: str, options: dict[str, Any], token: Any, serve: Serve) -> None:
    server = serve(always(Reply.of({"error": "expired"}, 401)))
    with pytest.raises(AuthenticationError):
        await call(kind, server.url, get_org, token=token, max_retries=3, **options)
    assert [request.headers["authorization"] for request in server.requests] == [HEADER]


@with_each_kind
async def test_a_view_with_it_leaves_the_client_its_token(kind: str, serve: Serve) -> None:
    server = serve(always(Reply.of({})))
    client = NuonClient(TOKEN, "org-acme", server.url)
    view = client.with_options(**GIVEN)
    for each in (view, client, view.for_org("org-2"), view.with_options(timeout=9)):
        get_org.sync(client=each)
    sent = [request.headers["authorization"] for request in server.requests]
    assert sent == [HEADER, f"Bearer {TOKEN}", HEADER, HEADER]
    client.close()


@pytest.mark.parametrize("token", [None, TOKEN])
def test_it_does_not_show(token: str | None) -> None:
    client = NuonClient(token, "org-acme", **GIVEN)
    for shown in (repr(client), repr(client.with_options(**GIVEN)), repr(client._options)):
        assert HEADER not in shown


def test_it_does_not_travel_in_the_clear_to_another_machine() -> None:
    """tests/auth/test_settings.py has the machines that count as another one."""
    with pytest.raises(ConfigurationError, match="unencrypted") as raised:
        NuonClient(base_url="http://nuon.example").for_org("org-2").with_options(**GIVEN)
    assert HEADER not in str(raised.value)
