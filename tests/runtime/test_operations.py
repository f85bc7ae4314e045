"""The request that an operation makes."""

from __future__ import annotations

import json
import math
from datetime import UTC, date, datetime
from decimal import Decimal
from typing import TYPE_CHECKING, Any
from urllib.parse import parse_qsl, unquote
from uuid import UUID

import httpx
import pytest

from nuon_api_client.api.installs import (
    delete_install,
    get_app_installs,
    get_install,
    phone_home,
)
from nuon_api_client.api.logs import log_stream_read_logs
from nuon_api_client.models import (
    IdempotentRequest,
    OrgStatus,
    PhoneHomeRequest,
    PhoneHomeRequestType,
    UpdateInstallRequest,
)
from nuon_api_client.runtime.operations import Operation

if TYPE_CHECKING:
    import respx

    from nuon_api_client import NuonClient

OPERATION = Operation(
    "GetThing",
    "GET",
    "/v1/things/{thing_id}/parts/{part_id}",
    bounds={"limit": (1, 100), "offset": (0, None), "until": (None, 9)},
)


@pytest.mark.parametrize(
    "value", ["inl-1", "a b", "a?b", "a#b", "100%", "%2e%2e", "ünï", "a;b=c", "{part_id}", "...", "a.b", ".a", "a:b@c"]
)
def test_ids_are_quoted(value: str) -> None:
    request = OPERATION.request(path={"thing_id": value, "part_id": "p"})
    start, middle, end = request.url.open().partition("/parts/p")
    assert (middle, end) == ("/parts/p", "")
    assert unquote(start.removeprefix("/v1/things/")) == value
    assert httpx.URL("https://api.nuon.co" + request.url.open()).raw_path == request.url.open().encode()


@pytest.mark.parametrize(
    "value", ["", " ", "\t\n", ".", "..", " .. ", "a/b", "/", "../orgs", "a\\b", "..\\x", None, 7, b"a", ["a"]]
)
def test_ids_that_would_reach_another_route_are_refused(value: Any) -> None:
    with pytest.raises(ValueError, match=r"^part_id is .*another route"):
        OPERATION.request(path={"thing_id": "t", "part_id": value})


def test_a_secret_in_the_path_shows_nowhere() -> None:
    operation = Operation("PhoneHome", "POST", "/v1/phone-home/{secret}", secrets=frozenset({"secret"}))
    request = operation.request(path={"secret": "s3cr3t"})
    assert request.url.open() == "/v1/phone-home/s3cr3t"
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
    url = OPERATION.request(path={"thing_id": "t", "part_id": "p"}, query=query).url.open()
    _, mark, sent = url.partition("?")
    assert bool(mark) == bool(expected)
    assert parse_qsl(sent, keep_blank_values=True, strict_parsing=bool(sent)) == expected


@pytest.mark.parametrize(("name", "value"), [("limit", 1), ("limit", 100), ("offset", 10**9), ("until", -5)])
def test_values_inside_the_bounds(name: str, value: int) -> None:
    assert OPERATION.request(path={}, query={name: value}).url.open().endswith(f"?{name}={value}")


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


def nested(depth: int) -> Any:
    found: Any = []
    for _ in range(depth):
        found = [found]
    return found


CYCLE: dict[str, Any] = {}
CYCLE["self"] = CYCLE
ITSELF = UpdateInstallRequest()
ITSELF.additional_properties["self"] = ITSELF
NEVER_SENT = {
    "bytes": b"s3cr3t",
    "object": object(),
    "function": nested,
    "class": UpdateInstallRequest,
    "decimal": Decimal(1),
    "complex": 1j,
    "nan": math.nan,
    "infinity": -math.inf,
    "thousands of digits": 10**5000,
    "surrogate": "s3cr3t\ud800",
    "deep": nested(100_000),
    "cycle": CYCLE,
    "model in itself": ITSELF,
    "time without zone": datetime(2025, 12, 26),  # noqa: DTZ001
    "bytes for a key": {b"s3cr3t": 1},
    "null for a key": {None: 1},
    "tuple for a key": {("s3cr3t", 1): 1},
    "surrogate in a key": {"\udfff": 1},
    "nan inside": {"a": [{"b": math.nan}]},
    "bytes inside": [UpdateInstallRequest(name=b"s3cr3t")],  # type: ignore[arg-type]
}


@pytest.mark.parametrize("value", NEVER_SENT.values(), ids=NEVER_SENT)
def test_what_cannot_be_sent_is_a_value_error_that_names_the_place(value: Any) -> None:
    for name, arguments in {
        "GetThing": {"body": value},
        "body of GetThing": {"body": {"a": {"b": [value]}}},
        "q": {"query": {"q": value}},
        "list": {"query": {"list": ["a", value]}},
        "limit": {"query": {"limit": value}},
        "X-Thing": {"headers": {"X-Thing": value}},
        "thing_id": {"path": {"thing_id": value}},
    }.items():
        with pytest.raises(ValueError, match=name.rpartition(" ")[2]) as raised:
            OPERATION.request(**arguments)
        assert type(raised.value) is ValueError
        assert raised.value.__cause__ is None
        if name.endswith("GetThing"):
            assert "s3cr3t" not in str(raised.value)
            assert raised.value.__context__ is None, "it holds the body"


@pytest.mark.parametrize("value", [{1}, {"a": 1}, (), None, [None], UpdateInstallRequest()], ids=str)
def test_what_is_no_text_is_not_sent_as_pythons_text_for_it(value: Any) -> None:
    if value not in (None, ()):
        with pytest.raises(ValueError, match=r"^q cannot be sent as text: is of type "):
            OPERATION.request(query={"q": [value] if isinstance(value, tuple) else value})
    else:
        assert OPERATION.request(query={"q": value}).url.open() == OPERATION.path


@pytest.mark.parametrize("value", ["a\nb", "a\r\nX-Evil: 1", "a\0", "ü", "日", " a", "a ", "\t", "a\x7f", "\x1b[0m"])
def test_header_arguments_that_cannot_be_sent(value: str) -> None:
    with pytest.raises(ValueError, match=r"^X-Thing is sent in a header"):
        OPERATION.request(headers={"X-Thing": value})
    request = OPERATION.request(headers={"X-Thing": "a b; c=1", "X-None": None})
    assert request.headers.open() == {"X-Thing": "a b; c=1"}


def test_keys_that_have_one_text_are_sent() -> None:
    body = {1: 1, OrgStatus.ACTIVE: 2, UUID(int=1): 3, date(2025, 12, 26): 4}
    request = OPERATION.request(body=body)
    assert request.body is not None
    assert json.loads(request.body.open()) == {
        "1": 1,
        "active": 2,
        "00000000-0000-0000-0000-000000000001": 3,
        "2025-12-26": 4,
    }


def test_a_time_without_zone_is_refused() -> None:
    with pytest.raises(ValueError, match="no time zone"):
        OPERATION.request(path={}, query={"since": datetime(2025, 12, 26)})  # noqa: DTZ001


def test_bodies_and_headers() -> None:
    request = OPERATION.request(path={}, headers={"X-Nuon-API-Offset": 5, "X-None": None}, body=UpdateInstallRequest())
    assert request.headers.open() == {"X-Nuon-API-Offset": "5"}
    assert request.body is not None
    assert request.body.open() == b"{}"
    assert OPERATION.request(path={}).body is None
    request = OPERATION.request(path={}, body={"a": [OrgStatus.ACTIVE]})
    assert request.body is not None
    assert json.loads(request.body.open()) == {"a": ["active"]}


DATED = Operation("GetDay", "GET", "/v1/days/{day}/{number}", written=frozenset({"day", "number"}))


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        (7, "7"),
        (-1, "-1"),
        (0.5, "0.5"),
        (True, "true"),
        (date(2025, 12, 26), "2025-12-26"),
        (datetime(2025, 12, 26, 1, tzinfo=UTC), "2025-12-26T01%3A00%3A00Z"),
        (UUID(int=1), "00000000-0000-0000-0000-000000000001"),
    ],
)
def test_what_is_no_text_is_written_into_the_path_where_the_document_says_so(value: Any, expected: str) -> None:
    request = DATED.request(path={"day": value, "number": 1})
    assert request.url.open() == request.shown == f"/v1/days/{expected}/1"


@pytest.mark.parametrize("value", [None, [1], {}, math.nan, "", "../orgs", b"7"])
def test_what_has_no_text_or_leads_elsewhere_is_not_written_into_the_path(value: Any) -> None:
    with pytest.raises(ValueError, match=r"^day "):
        DATED.request(path={"day": value, "number": 1})


@pytest.mark.parametrize(("separator", "sent"), [(",", "a%2Cb+c%2C7"), (" ", "a+7"), ("|", "a%7Cb+c%7C7")])
def test_a_list_in_one_text(separator: str, sent: str) -> None:
    operation = Operation("GetThings", "GET", "/v1/things", joined={"kinds": separator})
    items = ["a", 7] if separator == " " else ["a", "b c", 7]
    assert operation.request(query={"kinds": items}).url.open() == f"/v1/things?kinds={sent}"
    assert operation.request(query={"kinds": []}).url.open() == "/v1/things"
    assert operation.request(query={"kinds": "a"}).url.open() == "/v1/things?kinds=a"
    with pytest.raises(ValueError, match=r"^kinds is sent as one text"):
        operation.request(query={"kinds": ["a", f"b{separator}c"]})


@pytest.mark.parametrize(
    ("media", "body", "sent"),
    [
        ("application/json; version=2", {"a": [1]}, b'{"a":[1]}'),
        ("application/vnd.thing+json", [OrgStatus.ACTIVE], b'["active"]'),
        ("application/x-www-form-urlencoded", {"a": ["x y", 1], "b": None, "on": True}, b"a=x+y&a=1&on=true"),
        ("application/x-www-form-urlencoded", UpdateInstallRequest(name="a&b"), b"name=a%26b"),
        ("application/x-www-form-urlencoded", {}, b""),
        ("text/plain; charset=utf-8", "ü", "ü".encode()),
        ("application/octet-stream", b"\0\xff", b"\0\xff"),
    ],
)
def test_a_body_is_written_as_its_media_type_says(media: str, body: Any, sent: bytes) -> None:
    request = Operation("PutThing", "PUT", "/v1/things", sends=media).request(body=body)
    assert request.body is not None
    assert request.body.open() == sent


@pytest.mark.parametrize(
    ("media", "body"),
    [
        ("text/plain", {"secret": "s3cr3t"}),
        ("text/plain", "s3cr3t\ud800"),
        ("application/octet-stream", ["s3cr3t"]),
        ("application/x-www-form-urlencoded", ["s3cr3t"]),
        ("application/x-www-form-urlencoded", {"a": {"b": "s3cr3t"}}),
    ],
)
def test_a_body_that_its_media_type_cannot_have_is_a_value_error(media: str, body: Any) -> None:
    with pytest.raises(ValueError, match="cannot be sent as") as raised:
        Operation("PutThing", "PUT", "/v1/things", sends=media).request(body=body)
    assert "s3cr3t" not in str(raised.value)


def test_metadata_for_paging() -> None:
    assert get_app_installs.OPERATION.pages_by == "offset"
    assert get_app_installs.OPERATION.bounds["limit"] == (1, 100)
    assert log_stream_read_logs.OPERATION.pages_by == "time"
    assert get_install.OPERATION.pages_by is None


PATHS = Operation("GetFile", "GET", "/v1/things/{thing_id}/files/{path}", paths=frozenset({"path"}))


@pytest.mark.parametrize("path", ["a", "a/b.toml", "a b/c?d/e#f", "..a/b..", "a/%2e%2e/b"])
def test_a_path_in_a_path_keeps_its_slashes(path: str) -> None:
    url = PATHS.request(path={"thing_id": "t", "path": path}).url.open()
    assert unquote(url) == f"/v1/things/t/files/{path}"
    assert url.count("/") == 4 + path.count("/") + 1
    assert httpx.URL("https://api.nuon.co" + url).raw_path == url.encode()


@pytest.mark.parametrize(
    "path", ["", "/", "/a", "a/", "a//b", "../a", "a/../b", "a/.", "a\\b", " ", "a/ /b", None, 7, ["a"]]
)
def test_a_path_in_a_path_that_would_reach_another_route_is_refused(path: Any) -> None:
    with pytest.raises(ValueError, match=r"^path is .*another route, give a path without"):
        PATHS.request(path={"thing_id": "t", "path": path})


@pytest.mark.parametrize("offset", ["", "now", "-1", "1.5", "12 ", "1\n", "١٢", 12, True])
def test_what_the_server_takes_in_one_form_only_is_refused_in_others(offset: Any, client: NuonClient) -> None:
    with pytest.raises(ValueError, match=r"^X-Nuon-API-Offset is .* takes text that matches \^\[0-9\]\+\$"):
        log_stream_read_logs.sync("lgs-1", client=client, x_nuon_api_offset=offset)


@pytest.mark.parametrize("body", [IdempotentRequest(request_id="ü" * 256), {"request_id": "x" * 256}])
def test_a_text_that_is_too_long_is_refused_before_anything_is_sent(body: Any, client: NuonClient) -> None:
    with pytest.raises(
        ValueError, match=r"DeleteInstall.* request_id has 256 characters, and the server takes at most 255"
    ):
        delete_install.sync("inl-1", client=client, body=body)


def test_the_longest_text_is_sent(client: NuonClient, router: respx.MockRouter) -> None:
    route = router.delete("/v1/installs/inl-1").respond(200, json=True)
    delete_install.sync("inl-1", client=client, body=IdempotentRequest(request_id="x" * 255))
    assert len(route.calls.last.request.content) == len('{"request_id":""}') + 255


def test_a_body_may_be_left_out_where_the_server_demands_none(client: NuonClient, router: respx.MockRouter) -> None:
    route = router.delete("/v1/installs/inl-1").respond(200, json=True)
    delete_install.sync("inl-1", client=client)
    delete_install.sync("inl-1", client=client, body=IdempotentRequest(request_id="once"))
    assert [call.request.content for call in route.calls] == [b"", b'{"request_id":"once"}']
    assert "content-type" not in route.calls[0].request.headers
