"""JSON and times as the control plane writes them."""

from __future__ import annotations

import json
from datetime import UTC, date, datetime, timedelta, timezone
from types import MappingProxyType
from typing import Any
from uuid import UUID

import pytest

from nuon_api_client.models import OrgStatus, UpdateInstallRequest
from nuon_api_client.runtime import wire

EAST = timezone(timedelta(hours=5, minutes=30))


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        ("2025-12-26T10:11:12Z", datetime(2025, 12, 26, 10, 11, 12, tzinfo=UTC)),
        ("2025-12-26T10:11:12.123456Z", datetime(2025, 12, 26, 10, 11, 12, 123456, tzinfo=UTC)),
        ("2025-12-26T10:11:12.123456789+05:30", datetime(2025, 12, 26, 10, 11, 12, 123456, tzinfo=EAST)),
        ("2025-12-26T10:11:12.1-07:00", datetime(2025, 12, 26, 10, 11, 12, 100000, timezone(timedelta(hours=-7)))),
        ("0001-01-01T00:00:00Z", None),
        ("0001-01-01T00:00:00.000000Z", None),
        ("", ""),
        ("tomorrow", "tomorrow"),
        ("2025-13-26T10:11:12Z", "2025-13-26T10:11:12Z"),
        ("2025-12-26T10:11:60Z", "2025-12-26T10:11:60Z"),
        (1766743872, 1766743872),
        (None, None),
        (True, True),
        ({"time": "x", "valid": True}, {"time": "x", "valid": True}),
    ],
)
def test_parse_time(value: Any, expected: Any) -> None:
    found = wire.parse_time(value)
    assert found == expected
    assert type(found) is type(expected)
    if isinstance(expected, datetime):
        assert found.utcoffset() == expected.utcoffset()


@pytest.mark.parametrize(
    ("value", "expected"),
    [("2025-12-26", date(2025, 12, 26)), ("26.12.2025", "26.12.2025"), ("", ""), (None, None), (7, 7), ([], [])],
)
def test_parse_date(value: Any, expected: Any) -> None:
    assert wire.parse_date(value) == expected


@pytest.mark.parametrize("value", ["", "orgx", None, 7, [], {}])
def test_parse_uuid_keeps_what_is_none(value: Any) -> None:
    assert wire.parse_uuid(value) == value
    assert wire.parse_uuid("12345678-1234-5678-1234-567812345678") == UUID("12345678-1234-5678-1234-567812345678")


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        (datetime(2025, 12, 26, 10, 11, 12, tzinfo=UTC), "2025-12-26T10:11:12Z"),
        (datetime(2025, 12, 26, 10, 11, 12, 1, tzinfo=UTC), "2025-12-26T10:11:12.000001Z"),
        (datetime(2025, 12, 26, 10, 11, 12, tzinfo=EAST), "2025-12-26T10:11:12+05:30"),
    ],
)
def test_format_time(value: datetime, expected: str) -> None:
    assert wire.format_time(value) == expected
    assert wire.parse_time(expected) == value


def test_format_time_refuses_a_time_without_zone() -> None:
    with pytest.raises(ValueError, match="no time zone"):
        wire.format_time(datetime(2025, 12, 26))  # noqa: DTZ001


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        (OrgStatus.ACTIVE, "active"),
        (OrgStatus("hibernating"), "hibernating"),
        (datetime(2025, 12, 26, tzinfo=UTC), "2025-12-26T00:00:00Z"),
        (date(2025, 12, 26), "2025-12-26"),
        (UUID(int=1), "00000000-0000-0000-0000-000000000001"),
        (UpdateInstallRequest(name="acme"), {"name": "acme"}),
        ([UpdateInstallRequest(name="acme"), None, 1.5, True], [{"name": "acme"}, None, 1.5, True]),
        ((1, 2), [1, 2]),
        ({"a": {"b": OrgStatus.ERROR}}, {"a": {"b": "error"}}),
        (MappingProxyType({1: OrgStatus.ERROR}), {"1": "error"}),
    ],
)
def test_encode(value: Any, expected: Any) -> None:
    encoded = wire.encode(value)
    assert encoded == expected
    assert type(encoded) is type(expected)
    assert json.loads(wire.dumps(encoded)) == expected


def test_encode_makes_fresh_containers() -> None:
    value = {"a": [1]}
    encoded = wire.encode(value)
    encoded["a"].append(2)
    assert value == {"a": [1]}


def test_dumps_writes_utf8_without_spaces() -> None:
    assert wire.dumps({"name": "Žižkov", "n": [1, 2]}) == '{"name":"Žižkov","n":[1,2]}'.encode()


def test_copy_json_is_deep_even_where_the_caller_put_something_else() -> None:
    for value in ({"a": [{"b": 1}]}, {"a": [{"b": datetime(2025, 1, 1, tzinfo=UTC)}]}):
        copied = wire.copy_json(value)
        assert copied == value
        copied["a"][0]["b"] = 2
        assert value["a"][0]["b"] != 2
