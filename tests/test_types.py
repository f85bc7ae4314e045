"""What endpoint functions take and give back."""

from __future__ import annotations

import copy
import pickle
from types import SimpleNamespace
from typing import Any

import httpx
import pytest

from nuon_api_client import UNSET, Response, Unset
from nuon_api_client.models import LogStream, UpdateInstallRequest
from nuon_api_client.types import RawResponse, started_workflow_id

HEADER = "X-Nuon-Install-Workflow-ID"


@pytest.mark.parametrize(
    "same", [copy.copy(UNSET), copy.deepcopy({"a": UNSET})["a"], pickle.loads(pickle.dumps(UNSET))]
)
def test_there_is_one_unset(same: Unset) -> None:
    assert same is UNSET
    assert not UNSET
    assert repr(UNSET) == "UNSET"


def test_an_empty_text_is_sent() -> None:
    assert UpdateInstallRequest(name="").to_dict() == {"name": ""}


@pytest.mark.parametrize(
    ("headers", "parsed", "expected"),
    [
        ({HEADER: "inw-1"}, None, "inw-1"),
        ({}, SimpleNamespace(workflow_id="inw-2"), "inw-2"),
        ({HEADER: "inw-1"}, SimpleNamespace(workflow_id="inw-2"), "inw-1"),
        ({HEADER: ""}, SimpleNamespace(workflow_id="inw-2"), "inw-2"),
        ({}, SimpleNamespace(workflow_id=None), None),
        ({}, SimpleNamespace(workflow_id=7), None),
        ({}, SimpleNamespace(workflow_id=""), None),
        ({}, [], None),
        ({}, None, None),
    ],
)
def test_workflow_id_comes_from_header_or_body(headers: dict[str, str], parsed: Any, expected: str | None) -> None:
    assert started_workflow_id(httpx.Headers(headers), parsed) == expected


def test_nothing_that_a_body_holds_shows_in_repr() -> None:
    headers = httpx.Headers({"set-cookie": "s3cr3t"})
    assert repr(RawResponse(200, headers, b"s3cr3t")) == "RawResponse(status_code=200, content=<6 bytes>, whole=True)"
    stream = LogStream.from_dict({"id": "log-1", "write_token": "s3cr3t"})
    shown = repr(Response(200, headers, b'{"write_token": "s3cr3t"}', stream))
    assert "log-1" in shown
    assert "s3cr3t" not in shown


def test_responses_are_equal_by_what_they_hold() -> None:
    one = Response(200, {"a": "1"}, b"{}", LogStream.from_dict({"id": "log-1"}), "inw-1")
    assert one == Response(200, {"a": "1"}, b"{}", LogStream.from_dict({"id": "log-1"}), "inw-1")
    assert one != Response(200, {"a": "1"}, b"{}", LogStream.from_dict({"id": "log-2"}), "inw-1")
    assert one != 200


def test_a_response_of_a_subclass_is_equal_to_none_of_another_class() -> None:
    class Kept(Response[None]):
        __slots__ = ()

    assert Kept(200, {}, b"", None) == Kept(200, {}, b"", None)
    assert Kept(200, {}, b"", None) != Kept(201, {}, b"", None)
    assert Kept(200, {}, b"", None) != Response(200, {}, b"", None)
    assert Response(200, {}, b"", None) != Kept(200, {}, b"", None)


@pytest.mark.parametrize("parsed", [b"nuon_api_token = s3cr3t", "nuon_api_token = s3cr3t"])
def test_a_file_does_not_show_in_repr(parsed: bytes | str) -> None:
    # The Terraform installer config is a file with a live token in it.
    assert "s3cr3t" not in repr(Response(200, {}, b"", parsed))
