"""JSON text: parsed, or looked at and kept."""

from __future__ import annotations

import json
from typing import Any

import pytest
from msgspec import Raw

from nuon_api_client.models import InstallDeploy
from nuon_api_client.runtime.raw_json import BRACE, first_byte, keep, keep_items, loads, parse
from nuon_api_client.runtime.responses import read_object
from nuon_api_client.types import RawResponse

NO_JSON = [
    b"",
    b" ",
    b"truetrue",
    b'true{"error":"x"}',
    b"<html>",
    b"ok",
    b"[1,]",
    b'{"a":1,}',
    b"NaN",
    b'"\\x"',
    b"[01]",
]


@pytest.mark.parametrize("read", [loads, keep, keep_items])
@pytest.mark.parametrize("text", NO_JSON)
def test_what_is_not_json_raises_value_error(read: Any, text: bytes) -> None:
    with pytest.raises(ValueError):
        read(text)


def test_loads_reads_bytes_and_text() -> None:
    assert loads(b'{"a": [null, 1.5]}') == loads('{"a": [null, 1.5]}') == {"a": [None, 1.5]}
    assert loads("123456789012345678901234567890") == 123456789012345678901234567890


def test_what_is_kept_is_parsed_when_it_is_wanted() -> None:
    kept = keep(b' {"a": [null, 1.5]}\n')
    assert bytes(kept) == b'{"a": [null, 1.5]}'
    assert first_byte(kept) == BRACE
    assert parse(kept) == {"a": [None, 1.5]}
    assert [bytes(item) for item in keep_items(b'[ {"a": 1}, null ]') or ()] == [b'{"a": 1}', b"null"]
    assert keep_items(b"null") is None
    assert first_byte(keep(b"[]")) != BRACE


def deep(levels: int) -> bytes:
    return b"[" * levels + b"]" * levels


def test_a_number_that_no_float_holds_does_not_fail() -> None:
    assert parse(keep(b"[1e999]")) == [float("inf")]
    deploy = read_object(RawResponse(200, {}, b'{"id": "dep-1", "outputs": {"n": 1e999}}'), InstallDeploy)
    assert deploy.outputs == {"n": float("inf")}
    assert deploy.to_dict()["id"] == "dep-1"


def test_a_number_with_more_digits_than_python_takes_does_not_fail() -> None:
    many = b"1" * 5000
    assert parse(keep(b"[-%s, 1]" % many)) == [float("-inf"), 1]
    body = b'{"id": "dep-1", "outputs": {"n": %s}, "workflow_id": %s}' % (many, many)
    deploy = read_object(RawResponse(200, {}, body), InstallDeploy)
    assert deploy.id == "dep-1"
    assert deploy.outputs == {"n": float("inf")}
    assert repr(deploy.workflow_id) == "inf"


def test_what_was_let_through_can_be_read_with_less_on_the_stack() -> None:
    levels = 10
    while kept_or_none(deep(levels * 2)):
        levels *= 2
    text = b'{"id": "dep-1", "outputs": {"n": %s}}' % deep(levels)

    def further_down(frames: int, raw: Raw) -> Any:
        return parse(raw) if frames == 0 else further_down(frames - 1, raw)

    found = further_down(600, keep(text))
    depth = 0
    inner = found["outputs"]["n"]
    while inner:
        depth, inner = depth + 1, inner[0]
    assert depth == levels - 1
    assert found["id"] == "dep-1"


def kept_or_none(text: bytes) -> Raw | None:
    try:
        return keep(text)
    except RecursionError:
        return None


@pytest.mark.parametrize("value", [None, True, 0, -1.5, "", "\u00e9\U0001f600", [], {}, [{"a": [1, {"b": None}]}]])
def test_parse_agrees_with_the_standard_library(value: Any) -> None:
    for text in (json.dumps(value), json.dumps(value, ensure_ascii=False)):
        assert parse(keep(text.encode())) == value == loads(text)
