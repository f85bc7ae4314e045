"""The request an operation makes, and how its answers are read."""

from __future__ import annotations

import gzip
import json
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any
from urllib.parse import parse_qsl, unquote

import httpx
import pytest

from nuon_api_client import NuonClient, UnexpectedResponseError
from nuon_api_client.api.installs import (
    delete_install,
    generate_cli_install_config,
    get_app_installs,
    get_install,
    get_install_audit_logs,
    phone_home,
)
from nuon_api_client.api.logs import log_stream_read_logs
from nuon_api_client.api.orgs import delete_org
from nuon_api_client.api.workflows import get_workflow_step_approval_contents
from nuon_api_client.models import (
    Install,
    OrgStatus,
    PhoneHomeRequest,
    PhoneHomeRequestType,
    UpdateInstallRequest,
    WorkflowStarted,
)
from nuon_api_client.runtime.operations import (
    Operation,
    read_bytes,
    read_json,
    read_list,
    read_models,
    read_nothing,
    read_object,
    read_started,
    read_text,
)
from nuon_api_client.types import RawResponse

if TYPE_CHECKING:
    from collections.abc import Callable

    import respx

HEADER = "X-Nuon-Install-Workflow-ID"
OPERATION = Operation(
    "GetThing",
    "GET",
    "/v1/things/{thing_id}/parts/{part_id}",
    bounds={"limit": (1, 100), "offset": (0, None), "until": (None, 9)},
)


def answered(content: bytes, headers: dict[str, str] | None = None, status: int = 200) -> RawResponse:
    return RawResponse(status, httpx.Headers(headers or {}), content)


@pytest.mark.parametrize(
    "value", ["inl-1", "a b", "a?b", "a#b", "100%", "%2e%2e", "ünï", "a;b=c", "{part_id}", "...", "a.b", ".a", "a:b@c"]
)
def test_ids_are_quoted(value: str) -> None:
    request = OPERATION.request(path={"thing_id": value, "part_id": "p"})
    start, middle, end = request.url.partition("/parts/p")
    assert (middle, end) == ("/parts/p", "")
    assert unquote(start.removeprefix("/v1/things/")) == value
    assert httpx.URL("https://api.nuon.co" + request.url).raw_path == request.url.encode()


@pytest.mark.parametrize(
    "value", ["", " ", "\t\n", ".", "..", " .. ", "a/b", "/", "../orgs", "a\\b", "..\\x", None, 7, b"a", ["a"]]
)
def test_ids_that_would_reach_another_route_are_refused(value: Any) -> None:
    with pytest.raises(ValueError, match=r"^part_id is .*another route"):
        OPERATION.request(path={"thing_id": "t", "part_id": value})


def test_a_secret_in_the_path_shows_nowhere() -> None:
    operation = Operation("PhoneHome", "POST", "/v1/phone-home/{secret}", secrets=frozenset({"secret"}))
    request = operation.request(path={"secret": "s3cr3t"})
    assert request.url == "/v1/phone-home/s3cr3t"
    assert request.shown == "/v1/phone-home/{secret}"
    with pytest.raises(ValueError, match="another route") as raised:
        operation.request(path={"secret": "s3cr3t/"})
    assert "s3cr3t" not in str(raised.value)


def test_phone_home_hides_its_secret(router: respx.MockRouter, client: NuonClient) -> None:
    router.post(path__startswith="/v1/installs/inl-1/phone-home/").respond(404)
    with pytest.raises(Exception, match="404") as raised:
        phone_home.sync(
            "inl-1", "s3cr3t", client=client, body=PhoneHomeRequest(request_type=PhoneHomeRequestType.CREATE)
        )
    assert "s3cr3t" not in str(raised.value)


@pytest.mark.parametrize(
    ("query", "expected"),
    [
        ({"q": None}, []),
        ({"q": ""}, [("q", "")]),
        ({"q": "a&b=c d/ü?#+"}, [("q", "a&b=c d/ü?#+")]),
        ({"on": True, "off": False}, [("on", "true"), ("off", "false")]),
        ({"limit": 5, "offset": 0}, [("limit", "5"), ("offset", "0")]),
        ({"status": OrgStatus.ACTIVE}, [("status", "active")]),
        ({"since": datetime(2025, 12, 26, 1, tzinfo=UTC)}, [("since", "2025-12-26T01:00:00Z")]),
        ({"name": ["a", "b,c"]}, [("name", "a"), ("name", "b,c")]),
        ({"name": []}, []),
    ],
)
def test_queries(query: dict[str, Any], expected: list[tuple[str, str]]) -> None:
    url = OPERATION.request(path={"thing_id": "t", "part_id": "p"}, query=query).url
    _, mark, sent = url.partition("?")
    assert bool(mark) == bool(expected)
    assert parse_qsl(sent, keep_blank_values=True, strict_parsing=bool(sent)) == expected


@pytest.mark.parametrize(("name", "value"), [("limit", 1), ("limit", 100), ("offset", 10**9), ("until", -5)])
def test_values_inside_the_bounds(name: str, value: int) -> None:
    assert OPERATION.request(path={}, query={name: value}).url.endswith(f"?{name}={value}")


@pytest.mark.parametrize(
    ("name", "value", "limits"),
    [
        # 0 makes the server answer empty pages for ever, -1 makes it fail, and above 100 it is cut in silence.
        ("limit", 0, "1 to 100"),
        ("limit", -1, "1 to 100"),
        ("limit", 101, "1 to 100"),
        ("offset", -1, "at least 0"),
        ("until", 10, "at most 9"),
        ("limit", "10", "1 to 100"),
        ("limit", [10], "1 to 100"),
        ("limit", True, "1 to 100"),
        ("limit", float("nan"), "1 to 100"),
    ],
)
def test_values_outside_the_bounds_are_refused(name: str, value: Any, limits: str) -> None:
    with pytest.raises(ValueError, match=f"^{name} is .*GetThing takes .*{limits}"):
        OPERATION.request(path={}, query={name: value})


def test_a_time_without_zone_is_refused() -> None:
    with pytest.raises(ValueError, match="no time zone"):
        OPERATION.request(path={}, query={"since": datetime(2025, 12, 26)})  # noqa: DTZ001


def test_bodies_and_headers() -> None:
    request = OPERATION.request(path={}, headers={"X-Nuon-API-Offset": 5, "X-None": None}, body=UpdateInstallRequest())
    assert request.headers == {"X-Nuon-API-Offset": "5"}
    assert request.body == b"{}"
    assert OPERATION.request(path={}).body is None
    assert json.loads(OPERATION.request(path={}, body={"a": [OrgStatus.ACTIVE]}).body or b"") == {"a": ["active"]}


def as_install(raw: RawResponse) -> Install:
    return read_object(raw, Install)


def as_installs(raw: RawResponse) -> list[Install]:
    return read_models(raw, Install)


def as_started(raw: RawResponse) -> WorkflowStarted:
    return read_started(raw, WorkflowStarted)


ODD_SUCCESSES = (b'"ok"', b"true", b"truetrue", b'true{"error":"x"}', b"{}", b"", b"null", b"[]", b"<html>", b"\xff")


@pytest.mark.parametrize("content", ODD_SUCCESSES)
def test_an_acknowledgement_is_not_looked_at(content: bytes) -> None:
    read_nothing(answered(content))


@pytest.mark.parametrize("content", ODD_SUCCESSES)
@pytest.mark.parametrize("status", [200, 201, 202, 204])
def test_a_started_workflow_is_read_from_the_header(content: bytes, status: int) -> None:
    assert as_started(answered(content, {HEADER.lower(): "inw-1"}, status)).workflow_id == "inw-1"
    assert as_started(answered(content, {}, status)).workflow_id is None


@pytest.mark.parametrize(
    ("content", "headers", "expected"),
    [
        (b'{"workflow_id": "inw-2"}', {}, "inw-2"),
        (b'{"workflow_id": "inw-2"}', {HEADER: "inw-1"}, "inw-1"),
        (b'{"workflow_id": ""}', {HEADER: "inw-1"}, "inw-1"),
        (b'{"workflow_id": null}', {}, None),
    ],
)
def test_a_started_workflow_is_read_from_the_body(content: bytes, headers: dict[str, str], expected: str) -> None:
    assert as_started(answered(content, headers)).workflow_id == expected


def test_a_started_workflow_keeps_what_else_came() -> None:
    started = as_started(answered(b'{"since_2027": [1]}', {HEADER: "inw-1"}))
    assert started.additional_properties == {"since_2027": [1]}


NO_JSON = (b"", b" ", b"truetrue", b"<html>502</html>", b"ok", b"{", b"\xff\xfe", b'{"id": "a"}{"id": "b"}')
NO_OBJECT = (b'"ok"', b"true", b"null", b"[]", b"7", *NO_JSON)
NO_LIST = (b'"ok"', b"true", b"{}", b"7", *NO_JSON)


@pytest.mark.parametrize(
    ("read", "content", "expected"),
    [
        *((as_install, content, r"JSON") for content in NO_OBJECT),
        *((as_installs, content, "JSON") for content in (*NO_LIST, b"[1]", b'[{}, "x"]', b"[null]")),
        *((read_list, content, "JSON") for content in NO_LIST),
        *((read_json, content, "JSON") for content in NO_JSON),
    ],
)
def test_an_answer_that_is_something_else(read: Callable[[RawResponse], Any], content: bytes, expected: str) -> None:
    raw = answered(content, {"Content-Type": "text/weird"}, 201)
    with pytest.raises(UnexpectedResponseError, match=f"201: the call was carried out, but .* {expected}") as raised:
        read(raw)
    assert raised.value.status_code == 201
    assert raised.value.body == content
    assert ("an empty body" if not content else f"{len(content)} bytes of text/weird") in str(raised.value)


@pytest.mark.parametrize(
    ("read", "content", "expected"),
    [
        (as_install, b'{"id": "inl-1"}', Install.from_dict({"id": "inl-1"})),
        (as_install, b"{}", Install.from_dict({})),
        (as_install, b' \n{"id": "inl-1"}\n', Install.from_dict({"id": "inl-1"})),
        (as_installs, b"[]", []),
        (as_installs, b"null", []),
        (as_installs, b"[{}]", [Install.from_dict({})]),
        (read_list, b"null", []),
        (read_list, b'["a", null]', ["a", None]),
        (read_json, b"null", None),
        (read_json, b'"{}"', "{}"),
        (read_text, "a,b\nü,\n".encode(), "a,b\nü,\n"),
        (read_text, b"\xff", "\ufffd"),
        (read_text, b"", ""),
        (read_bytes, b"\xff\x00", b"\xff\x00"),
    ],
)
def test_an_answer_as_expected(read: Callable[[RawResponse], Any], content: bytes, expected: object) -> None:
    # Whatever the content type: servers send JSON as text/plain.
    for headers in ({}, {"Content-Type": "text/plain"}, {"Content-Type": "application/json"}):
        assert read(answered(content, headers)) == expected


CSV = "id,name\ninl-1,Žižkov\n"
TOML = b'name = "acme-prod"\n[[inputs]]\n'
PLAN = {"plan": {"resources": [{"address": "a.b", "change": None}]}}


def test_files_and_compressed_answers_through_the_client(router: respx.MockRouter, client: NuonClient) -> None:
    router.get("/v1/installs/inl-1/audit_logs").respond(200, text=CSV, content_type="text/csv; charset=utf-8")
    start, end = datetime(2025, 1, 1, tzinfo=UTC), datetime(2026, 1, 1, tzinfo=UTC)
    assert get_install_audit_logs.sync("inl-1", client=client, start=start, end=end) == CSV
    router.get("/v1/installs/inl-1/generate-cli-install-config").respond(
        200, content=TOML, content_type="application/octet-stream"
    )
    assert generate_cli_install_config.sync("inl-1", client=client) == TOML
    # The server compresses these whether it was asked to or not.
    router.get("/v1/workflows/inw-1/steps/s-1/approvals/a-1/contents").respond(
        200, content=gzip.compress(json.dumps(PLAN).encode()), headers={"Content-Encoding": "gzip"}
    )
    contents = get_workflow_step_approval_contents.sync_detailed("inw-1", "s-1", "a-1", client=client)
    assert json.loads(contents.content) == PLAN
    assert contents.parsed == PLAN


def test_dec_2025_and_aug_2026_give_the_same_result(router: respx.MockRouter, client: NuonClient) -> None:
    route = router.delete("/v1/installs/inl-1")
    for answer in (
        httpx.Response(200, text="true", headers={HEADER: "inw-1"}),
        httpx.Response(200, json={"workflow_id": "inw-1"}),
        httpx.Response(200, json={}, headers={HEADER: "inw-1"}),
    ):
        route.mock(return_value=answer)
        started = delete_install.sync_detailed("inl-1", client=client)
        assert started.workflow_id == started.parsed.workflow_id == "inw-1"
    route = router.delete("/v1/orgs/current")
    for body in ODD_SUCCESSES:
        route.mock(return_value=httpx.Response(202, content=body))
        assert delete_org.sync_detailed(client=client).content == body


def test_the_error_names_the_call(router: respx.MockRouter, client: NuonClient) -> None:
    router.get("/v1/installs/inl-1").respond(200, html="<html>")
    with pytest.raises(UnexpectedResponseError, match=r"\(GET /v1/installs/inl-1, org org-acme\)") as raised:
        get_install.sync("inl-1", client=client)
    assert (raised.value.method, raised.value.path, raised.value.org_id) == ("GET", "/v1/installs/inl-1", "org-acme")


def test_metadata_for_paging() -> None:
    assert get_app_installs.OPERATION.pages_by == "offset"
    assert get_app_installs.OPERATION.bounds["limit"] == (1, 100)
    assert log_stream_read_logs.OPERATION.pages_by == "time"
    assert get_install.OPERATION.pages_by is None
