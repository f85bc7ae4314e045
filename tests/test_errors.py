"""What a failed call raises, and what it says."""

from __future__ import annotations

import copy
import json
import pickle
import re
from typing import TYPE_CHECKING, Any

import httpx
import pytest

import nuon_api_client
from nuon_api_client import (
    APIConnectionError,
    APIError,
    APIStatusError,
    APITimeoutError,
    AuthenticationError,
    BadRequestError,
    ConfigurationError,
    ConflictError,
    NotFoundError,
    NuonClient,
    NuonError,
    PermissionDeniedError,
    RateLimitError,
    ServerError,
    UnexpectedResponseError,
)
from nuon_api_client._http.failures import note_call, status_error
from nuon_api_client._secret import Secret
from nuon_api_client.api.installs import get_install
from nuon_api_client.api.orgs import get_orgs
from nuon_api_client.api.releases import get_release
from nuon_api_client.runtime.operations import Operation
from nuon_api_client.types import RawResponse

if TYPE_CHECKING:
    import respx

OPERATION = Operation("GetThing", "GET", "/v1/things/{thing_id}")


def error_of(status: int, content: bytes, headers: dict[str, str] | None = None) -> APIStatusError:
    raw = RawResponse(status, httpx.Headers(headers or {}), content)
    request = OPERATION.request(path={"thing_id": "t-1"})
    error = status_error(raw, request, Secret({}), "https://api.nuon.co")
    note_call(error, request, "org-acme")
    return error


def timed_out(message: str) -> APITimeoutError:
    error = APITimeoutError(message)
    note_call(error, OPERATION.request(path={"thing_id": "t"}), None)
    return error


@pytest.mark.parametrize(
    ("status", "kind"),
    [
        (300, APIStatusError),
        (301, APIStatusError),
        (307, APIStatusError),
        (304, APIStatusError),
        (400, BadRequestError),
        (401, AuthenticationError),
        (402, APIStatusError),
        (403, PermissionDeniedError),
        (404, NotFoundError),
        (408, APIStatusError),
        (409, ConflictError),
        (413, APIStatusError),
        (422, APIStatusError),
        (429, RateLimitError),
        (499, APIStatusError),
        (500, ServerError),
        (502, ServerError),
        (503, ServerError),
        (520, ServerError),
        (599, ServerError),
        (999, ServerError),
    ],
)
async def test_each_status_has_its_class(
    status: int, kind: type[APIStatusError], router: respx.MockRouter, client: NuonClient
) -> None:
    router.get("/v1/orgs").respond(status, json={"error": "no", "description": "because", "user_error": True})
    once = client.with_options(max_retries=0)
    for call in (get_orgs.asyncio, get_orgs.asyncio_detailed):
        with pytest.raises(kind) as raised:
            await call(client=once)
        assert type(raised.value) is kind
    for sync_call in (get_orgs.sync, get_orgs.sync_detailed):
        with pytest.raises(kind) as raised:
            sync_call(client=once)
        error = raised.value
        assert type(error) is kind
        assert (error.status_code, error.error, error.description, error.user_error) == (status, "no", "because", True)
        assert str(error) == f"{status}: no: because (orgs.get_orgs: GET /v1/orgs, org org-acme)"


GO_404 = b"404 page not found"
HTML_502 = b"<html>\n<head><title>502 Bad Gateway</title></head>\n<body>nginx</body></html>"


@pytest.mark.parametrize(
    ("content", "content_type", "expected"),
    [
        (b'{"error":"bad","description":"why","user_error":true}', "application/json", ("bad", "why", True)),
        # gin flushes the headers before it writes some errors.
        (b'{"error":"bad","user_error":true}', "text/plain", ("bad", "", True)),
        (b'{"description":"why"}', "application/json", ("", "why", False)),
        (b"{}", "application/json", ("", "", False)),
        (b'{"user_error":true}', "application/json", ("", "", True)),
        (b'{"error":null,"description":null,"user_error":null}', "application/json", ("", "", False)),
        (b'{"error":"timeout","user_error":true}', "application/json", ("timeout", "", True)),
        (b'{"error":"chaos","code":408}', "application/json", ("chaos", "", False)),
        (b'{"error":{"deep":1}}', "application/json", ("{'deep': 1}", "", False)),
        (GO_404, "text/plain", ("404 page not found", "", False)),
        (HTML_502, "text/html", ("502 Bad Gateway", "", False)),
        (b"error code: 520", "text/plain; charset=UTF-8", ("error code: 520", "", False)),
        (b'{"message":"Forbidden"}', "application/json", ("{'message': 'Forbidden'}", "", False)),
        (b'"ok"', "application/json", ("ok", "", False)),
        (b"true", "application/json", ("True", "", False)),
        (b"[1]", "application/json", ("[1]", "", False)),
        (b"null", "application/json", ("", "", False)),
        (b"", "", ("", "", False)),
        (b"  \n", "text/plain", ("", "", False)),
        (b"\xff\xfe", "", ("\ufffd\ufffd", "", False)),
        (b"truetrue", "application/json", ("truetrue", "", False)),
    ],
)
def test_every_body_is_read(content: bytes, content_type: str, expected: tuple[str, str, bool]) -> None:
    error = error_of(404, content, {"Content-Type": content_type})
    assert (error.error, error.description, error.user_error) == expected
    assert str(error).startswith("404")
    assert str(error).endswith(" (GET /v1/things/t-1, org org-acme)")
    try:
        assert error.body == json.loads(content)
    except ValueError:
        assert error.body == content.decode("utf-8", "replace")


def test_a_long_body_is_cut_in_the_message_only() -> None:
    page = "x" * 100_000
    error = error_of(502, page.encode())
    assert len(str(error)) < 300
    assert error.body == page


def test_the_servers_own_words_are_cut_in_the_message_only() -> None:
    error = error_of(500, json.dumps({"error": "x" * 100_000, "description": "y" * 100_000}).encode())
    assert len(str(error)) < 4200
    assert (len(error.error), len(error.description)) == (100_000, 100_000)


def test_same_text_is_said_once() -> None:
    assert str(error_of(400, b'{"error":"bad","description":"bad"}')) == "400: bad (GET /v1/things/t-1, org org-acme)"


def test_knows_the_call_and_the_server() -> None:
    error = error_of(403, b"{}", {"X-Nuon-API-Version": "4f2c", "Content-Type": "application/json"})
    assert (error.method, error.path, error.org_id) == ("GET", "/v1/things/t-1", "org-acme")
    assert (error.operation, error.function) == ("GetThing", "")
    assert error.api_version == "4f2c"
    assert {name.lower(): value for name, value in error.headers.items()}["content-type"] == "application/json"
    assert error_of(403, b"{}").api_version is None


def test_says_that_newer_control_planes_have_no_releases(router: respx.MockRouter, client: NuonClient) -> None:
    assert get_release.OPERATION.removed
    router.get("/v1/releases/rel-1").respond(404, text=GO_404.decode())
    expected = re.escape(f"since {get_release.OPERATION.removed} no longer have releases.get_release (GetRelease)")
    with pytest.raises(NotFoundError, match=expected):
        get_release.sync("rel-1", client=client)
    router.get("/v1/orgs").respond(404, text=GO_404.decode())
    with pytest.raises(NotFoundError) as raised:
        get_orgs.sync(client=client)
    assert "no longer" not in str(raised.value)


def unexpected() -> UnexpectedResponseError:
    return UnexpectedResponseError(RawResponse(200, httpx.Headers({"Content-Type": "text/html"}), b"<html>"), "JSON")


@pytest.mark.parametrize(
    ("header", "trace_id"),
    [
        ({"X-Nuon-Trace-ID": "0198c5"}, "0198c5"),
        ({"x-nuon-trace-id": "0198c5"}, "0198c5"),
        ({"X-Nuon-Trace-ID": "x" * 10_000}, "x" * 128),
        ({"X-Nuon-Trace-ID": ""}, None),
        ({"X-Nuon-Trace-ID": "a\x1b[2J"}, None),
        ({}, None),
    ],
)
@pytest.mark.parametrize(("status", "kind"), [(200, UnexpectedResponseError), (403, PermissionDeniedError)])
def test_an_error_says_by_which_id_nuon_finds_the_call(
    status: int, kind: type[APIError], header: dict[str, str], trace_id: str | None
) -> None:
    def respond(request: httpx.Request) -> httpx.Response:
        return httpx.Response(status, headers=header, content=b"{")

    with httpx.Client(transport=httpx.MockTransport(respond)) as http_client, pytest.raises(kind) as raised:
        get_install.sync("inl-1", client=NuonClient("token", "org-acme", http_client=http_client))
    assert raised.value.trace_id == trace_id
    assert (raised.value.operation, raised.value.function) == ("GetInstall", "installs.get_install")
    trace = f", trace {trace_id}" if trace_id else ""
    assert str(raised.value).endswith(f" (installs.get_install: GET /v1/installs/inl-1, org org-acme{trace})")


def test_a_response_has_the_id_too(router: respx.MockRouter, client: NuonClient) -> None:
    router.get("/v1/orgs").respond(200, json=[], headers={"X-Nuon-Trace-ID": "0198c5"})
    assert get_orgs.sync_detailed(client=client).trace_id == "0198c5"


ERRORS: list[Any] = [
    lambda: ConfigurationError("no token"),
    lambda: APIConnectionError("refused", maybe_sent=False),
    lambda: timed_out("no response within 3 s"),
    unexpected,
    lambda: error_of(404, GO_404, {"X-Nuon-API-Version": "4f2c"}),
    lambda: error_of(500, b'{"error":"boom","user_error":true}'),
]


@pytest.mark.parametrize("make", ERRORS)
@pytest.mark.parametrize("copied", [copy.copy, copy.deepcopy, lambda error: pickle.loads(pickle.dumps(error))])
def test_errors_cross_process_borders(make: Any, copied: Any) -> None:
    original = make()
    other = copied(original)
    assert type(other) is type(original)
    assert str(other) == str(original)
    assert repr(other) == repr(original)
    assert vars(other) == vars(original)
    with pytest.raises(type(original)):
        raise other


def test_the_tree() -> None:
    above = {
        NuonError: Exception,
        ConfigurationError: NuonError,
        APIError: NuonError,
        APIConnectionError: APIError,
        APITimeoutError: APIConnectionError,
        UnexpectedResponseError: APIError,
        APIStatusError: APIError,
        BadRequestError: APIStatusError,
        AuthenticationError: APIStatusError,
        PermissionDeniedError: APIStatusError,
        NotFoundError: APIStatusError,
        ConflictError: APIStatusError,
        RateLimitError: APIStatusError,
        ServerError: APIStatusError,
    }
    for kind, base in above.items():
        assert kind.__bases__ == (base,)
        assert getattr(nuon_api_client, kind.__name__) is kind
        assert kind.__name__ in (nuon_api_client.errors.__doc__ or "")


def test_a_connection_error_is_cautious() -> None:
    assert APIConnectionError("broken").maybe_sent
    assert not APIConnectionError("refused", maybe_sent=False).maybe_sent
    assert str(APIConnectionError("broken")) == "broken"


@pytest.mark.parametrize("body", ["%s", '{"error": %s}', '{"error": "no", "description": %s}', '{"other": %s}'])
def test_a_body_of_any_depth(body: str) -> None:
    for depth in (*range(1, 1100, 3), 5000, 100_000):
        content = body.replace("%s", "[" * depth + "]" * depth).encode()
        error = ServerError(RawResponse(500, {}, content))
        assert str(error).startswith("500")
        assert error.body is not None
