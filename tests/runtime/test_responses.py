"""How responses are read."""

from __future__ import annotations

import gzip
import json
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any

import httpx
import pytest

from nuon_api_client import NuonClient, UnexpectedResponseError
from nuon_api_client.api.installs import (
    delete_install,
    generate_cli_install_config,
    get_install,
    get_install_audit_logs,
)
from nuon_api_client.api.orgs import delete_org
from nuon_api_client.api.workflows import get_workflow_step_approval_contents
from nuon_api_client.models import (
    Install,
    WorkflowStarted,
)
from nuon_api_client.runtime.responses import (
    is_absent,
    read_bytes,
    read_json,
    read_list,
    read_models,
    read_nothing,
    read_object,
    read_page,
    read_started,
    read_text,
)
from nuon_api_client.types import RawResponse

if TYPE_CHECKING:
    from collections.abc import Callable

    import respx

HEADER = "X-Nuon-Install-Workflow-ID"


def answered(content: bytes, headers: dict[str, str] | None = None, status: int = 200) -> RawResponse:
    return RawResponse(status, httpx.Headers(headers or {}), content)


def as_install(raw: RawResponse) -> Install:
    return read_object(raw, Install)


def as_installs(raw: RawResponse) -> list[Install]:
    return read_models(raw, Install)


def as_started(raw: RawResponse) -> WorkflowStarted:
    return read_started(raw, WorkflowStarted)


ODD_SUCCESSES = (b'"ok"', b"true", b"truetrue", b'true{"error":"x"}', b"{}", b"", b"null", b"[]", b"\xff")


@pytest.mark.parametrize("content", ODD_SUCCESSES)
def test_an_acknowledgement_is_not_looked_at(content: bytes) -> None:
    read_nothing(answered(content))


@pytest.mark.parametrize("content", ODD_SUCCESSES)
@pytest.mark.parametrize("status", [200, 201, 202, 204])
def test_a_started_workflow_is_read_from_the_header(content: bytes, status: int) -> None:
    assert as_started(answered(content, {HEADER.lower(): "inw-1"}, status)).workflow_id == "inw-1"
    assert as_started(answered(content, {}, status)).workflow_id is None


PAGES = (b"<html>", b"<!DOCTYPE html><title>Sign in</title>", b"\n <HTML lang=en>")


@pytest.mark.parametrize("content", PAGES)
@pytest.mark.parametrize("read", [read_nothing, as_started, read_text])
def test_a_web_page_is_no_answer_of_nuons(read: Callable[[RawResponse], Any], content: bytes) -> None:
    with pytest.raises(UnexpectedResponseError, match="The call may not have been carried out"):
        read(answered(content, {"Content-Type": "text/plain"}))


@pytest.mark.parametrize("content", PAGES)
def test_a_file_may_be_a_web_page_but_not_be_sent_as_one(content: bytes) -> None:
    assert read_bytes(answered(content, {"Content-Type": "application/octet-stream"})) == content
    assert read_page(answered(content, {"Content-Type": "text/html"})) == content.decode()
    with pytest.raises(UnexpectedResponseError, match="where a file was expected"):
        read_bytes(answered(content, {"Content-Type": "Text/HTML; charset=utf-8"}))


def test_a_workflow_that_started_has_started_whatever_page_came_with_it() -> None:
    assert as_started(answered(PAGES[0], {HEADER.lower(): "inw-1"}, 201)).workflow_id == "inw-1"


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


DEEP = b"[" * 200_000
NO_JSON = (
    b"",
    DEEP,
    DEEP + b"]" * 200_000,
    b'{"a":' * 200_000,
    b" ",
    b"truetrue",
    b"<html>502</html>",
    b"ok",
    b"{",
    b"\xff\xfe",
    b'{"id": "a"}{"id": "b"}',
)
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
    with pytest.raises(UnexpectedResponseError, match=f"201: .* came where .*{expected}") as raised:
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
    with pytest.raises(
        UnexpectedResponseError, match=r"\(installs.get_install: GET /v1/installs/inl-1, org org-acme\)"
    ) as raised:
        get_install.sync("inl-1", client=client)
    assert (raised.value.method, raised.value.path, raised.value.org_id) == ("GET", "/v1/installs/inl-1", "org-acme")


@pytest.mark.parametrize(("content", "absent"), [(b"", True), (b" null\n", True), (b"{}", False), (b"0", False)])
def test_no_body_and_null_are_absent_where_the_document_allows_it(content: bytes, absent: bool) -> None:
    assert is_absent(RawResponse(204, {}, content)) is absent
