"""Where the token, the org and the base URL come from, and what is refused."""

from __future__ import annotations

import contextlib
from pathlib import Path
from typing import Any

import httpx
import pytest
import yarl
from hypothesis import given
from hypothesis import settings as rules
from hypothesis import strategies as st

from nuon_api_client import ConfigurationError, NuonClient
from nuon_api_client._auth.settings import settings
from nuon_api_client._checks import checked_header
from nuon_api_client._urls import shown

FILE = "api_token: file-token\norg_id: file-org\napi_url: https://file.example\n"
VARIABLES = {"NUON_API_TOKEN": "env-token", "NUON_ORG_ID": "env-org", "NUON_API_URL": "https://env.example"}
ARGUMENTS = ("arg-token", "arg-org", "https://arg.example")
SECRET = "s3cr3t-token"


def found(*arguments: str | None) -> tuple[Any, str | None, str]:
    result = settings(*(arguments or (None, None, None)))
    return result.token.open(), result.org_id, result.base_url


def set_all(monkeypatch: pytest.MonkeyPatch, variables: dict[str, str]) -> None:
    for name, value in variables.items():
        monkeypatch.setenv(name, value)


def test_nothing_is_needed() -> None:
    assert found() == (None, None, "https://api.nuon.co")


def test_order(monkeypatch: pytest.MonkeyPatch, home: Path) -> None:
    (home / ".nuon").write_text(FILE)
    assert found() == ("file-token", "file-org", "https://file.example")
    set_all(monkeypatch, VARIABLES)
    assert found() == ("env-token", "env-org", "https://env.example")
    assert found(*ARGUMENTS) == ARGUMENTS


@pytest.mark.parametrize("number", range(3))
def test_each_is_found_on_its_own(number: int, monkeypatch: pytest.MonkeyPatch, home: Path) -> None:
    (home / ".nuon").write_text(FILE)
    variable = list(VARIABLES)[number]
    monkeypatch.setenv(variable, VARIABLES[variable])
    expected = ["file-token", "file-org", "https://file.example"]
    expected[number] = VARIABLES[variable]
    assert list(found()) == expected
    given: list[str | None] = [None, None, None]
    given[number] = ARGUMENTS[number]
    expected[number] = ARGUMENTS[number]
    assert list(found(*given)) == expected


def test_empty_counts_as_missing(monkeypatch: pytest.MonkeyPatch, home: Path) -> None:
    set_all(monkeypatch, dict.fromkeys(VARIABLES, ""))
    assert found("", "", "") == (None, None, "https://api.nuon.co")
    (home / ".nuon").write_text(FILE)
    assert found("", "", "") == ("file-token", "file-org", "https://file.example")
    (home / ".nuon").write_text("api_token: ''\norg_id:\napi_url: null\n")
    assert found() == (None, None, "https://api.nuon.co")


def test_the_file_that_is_named_wins(monkeypatch: pytest.MonkeyPatch, home: Path) -> None:
    (home / ".nuon").write_text(FILE)
    (home / "other.yaml").write_text("api_token: other-token\n")
    for name in (str(home / "other.yaml"), "~/other.yaml"):
        monkeypatch.setenv("NUON_CONFIG_FILE", name)
        assert found() == ("other-token", None, "https://api.nuon.co")


def test_the_file_is_read_only_if_something_is_missing(home: Path) -> None:
    (home / ".nuon").write_text("{ not yaml")
    assert found(*ARGUMENTS) == ARGUMENTS


@pytest.mark.parametrize(
    ("url", "expected"),
    [
        ("https://nuon.example", "https://nuon.example"),
        ("https://nuon.example/", "https://nuon.example"),
        (" https://nuon.example// ", "https://nuon.example"),
        ("https://nuon.example:8443/ctl", "https://nuon.example:8443/ctl"),
        ("https://nuon.example:/ctl/", "https://nuon.example/ctl"),
        ("HTTPS://Nuon.Example/Ctl", "https://nuon.example/Ctl"),
        ("https://nuon.example.", "https://nuon.example."),
        ("https://nuon.example/a%20b/~c", "https://nuon.example/a%20b/~c"),
        ("http://ctl_api:8081", "http://ctl_api:8081"),
        ("http://localhost:8081", "http://localhost:8081"),
        ("http://ctl.localhost", "http://ctl.localhost"),
        ("http://127.0.0.1:1", "http://127.0.0.1:1"),
        ("http://127.8.9.1", "http://127.8.9.1"),
        ("http://[::1]:8081", "http://[::1]:8081"),
        ("http://[0:0::1]", "http://[::1]"),
        ("http://[::ffff:127.0.0.1]", "http://[::ffff:7f00:1]"),
        ("https://NÜON.example", "https://xn--non-hoa.example"),
        ("https://nuon。example", "https://nuon.example"),
        ("https://xn--non-hoa.example", "https://xn--non-hoa.example"),
        (
            f"https://{'a' * 63}.{'b' * 63}.{'c' * 63}.{'d' * 61}.",
            f"https://{'a' * 63}.{'b' * 63}.{'c' * 63}.{'d' * 61}.",
        ),
    ],
)
def test_base_urls(url: str, expected: str) -> None:
    found = settings("token", None, url).base_url
    assert found.removeprefix("http://[::ffff:") in (
        expected.removeprefix("http://[::ffff:"),
        "127.0.0.1]",  # Python 3.13 writes it so
    )
    taken_alike(found)


def taken_alike(base_url: str) -> None:
    """Check that all HTTP libraries take a base URL for the same, and that it stays what it is."""
    by_httpx, by_aiohttp = httpx.URL(f"{base_url}/v1"), yarl.URL(f"{base_url}/v1", encoded=True)
    assert by_httpx.raw_host.decode() == by_aiohttp.raw_host
    assert by_httpx.host
    assert by_httpx.port in (by_aiohttp.port, None)
    assert by_httpx.raw_path.decode() == by_aiohttp.raw_path
    assert str(by_httpx) == f"{base_url}/v1" or by_httpx.port is None  # httpx leaves out what is the scheme's port
    by_httpx.raw_host.decode().encode("idna")  # as the socket module does
    assert settings("token", None, base_url).base_url == base_url


UNUSABLE_URLS: list[tuple[Any, str]] = [
    ("nuon.example", "it names no scheme"),
    ("nuon.example:443", "it names no scheme"),
    ("//nuon.example", "it names no scheme"),
    ("https:nuon.example", "it names no scheme"),
    ("https:/nuon.example", "it names no scheme"),
    ("  ", "it names no scheme"),
    ("ftp://nuon.example", "must start with https://"),
    ("://nuon.example", "must start with https://"),
    ("'https://nuon.example'", "it stands in quotes"),
    ('"https://nuon.example"', "it stands in quotes"),
    ("https://", "it names no host"),
    ("https:///v1", "it names no host"),
    ("https://:443", "it names no host"),
    ("https://?", "it names no host"),
    ("https://nuon.example:port", "its port is not a number from 1 to 65535"),
    ("https://nuon.example:99999", "its port is not a number"),
    ("https://nuon.example:0", "its port is not a number"),
    ("https://nuon.example:-1", "its port is not a number"),
    ("https://nuon.example:+443", "its port is not a number"),
    ("https://nuon.example:4_3", "its port is not a number"),
    ("https://nuon.example:٤٤٣", "its port is not a number"),
    ("https://nuon.example:443:443", "its port is not a number"),
    ("https://::1", "its port is not a number"),
    ("https://[::1", "an IPv6 address belongs in"),
    ("https://::1]", "its port is not a number"),
    ("https://[::1]x", "an IPv6 address belongs in"),
    ("https://x[::1]", "an IPv6 address belongs in"),
    ("https://[[::1]]", "an IPv6 address belongs in"),
    ("https://[]", "its host is no IPv6 address"),
    ("https://[nuon.example]", "its host is no IPv6 address"),
    ("https://[127.0.0.1]", "its host is no IPv6 address"),
    ("https://[v1.x]", "its host is no IPv6 address"),
    ("https://[fe80::1%eth0]", "its host has an IPv6 zone"),
    ("https://[fe80::1%25eth0]", "its host has an IPv6 zone"),
    ("https://nuon..example", "its host is not usable"),
    ("https://.nuon.example", "its host is not usable"),
    ("https://nuon.example..", "its host is not usable"),
    ("https://.", "its host is not usable"),
    (f"https://{'a' * 64}.example", "its host is not usable"),
    (f"https://{'a.' * 126}ab.", "its host is longer than 253 characters"),
    (f"https://{'a.' * 200}example", "its host is longer than 253 characters"),
    (f"https://{'ü' * 60}.example", "by the rules of IDNA 2008"),
    ("https://nuon!.example", "its host is not usable"),
    ("https://nuon%2eexample", "its host is not usable"),
    ("https://nuon,example", "its host is not usable"),
    ("https://nuon\\.example", "its host is not usable"),
    ("https:\\\\nuon.example", "it names no scheme"),
    ("https://nuon.example\\ctl", "its host is not usable"),
    ("https://127.1", "ends in a number"),
    ("https://2130706433", "ends in a number"),
    ("https://0x7f000001", "ends in a number"),
    ("https://1.2.3.4.5", "ends in a number"),
    ("https://256.1.1.1", "ends in a number"),
    ("https://127.0.0.01", "ends in a number"),
    ("https://nuon.example.1", "ends in a number"),
    ("https://☃.example", "by the rules of IDNA 2008"),
    ("https://xn--a", "by the rules of IDNA 2008"),
    ("https://xn--ls8h.example", "by the rules of IDNA 2008"),
    ("https://nuon.xn--zzzz", "by the rules of IDNA 2008"),
    ("https://ﬁ.example", "by the rules of IDNA 2008"),
    ("https://nuon\uff0fexample", "by the rules of IDNA 2008"),
    ("https://nuon.example/v1", "leave out /v1"),
    ("https://nuon.example/v1/", "leave out /v1"),
    ("https://nuon.example/ctl/v1//", "leave out /v1"),
    ("https://nuon.example?org=1", "must end before"),
    ("https://nuon.example#top", "must end before"),
    ("https://nuon.example?", "must end before"),
    ("https://nuon.example#", "must end before"),
    ("https://nuon.example/?", "must end before"),
    ("https://nuon.example/ctl/#", "must end before"),
    ("https://nuon.example/ü", "has to be percent-encoded"),
    ("https://nuon.example/a\\b", "has to be percent-encoded"),
    ("https://nuon.example/100%", "has to be percent-encoded"),
    ("https://nuon.example/{x}", "has to be percent-encoded"),
    ("https://nuon.example/a/../b", "its path holds"),
    ("https://nuon.example/.", "its path holds"),
    ("https://nuon.example\nHost: evil", "spaces or control"),
    ("https://nuon .example", "spaces or control"),
    ("https://nuon\x00.example", "spaces or control"),
    ("https://nuon\u200b.example", "spaces or control"),
    ("https://nuon\udcff.example", "spaces or control"),
    (f"https://nuon.example/{'x' * 2000}", "longer than 2,000 characters"),
    (7, "is of type int: it must be a string"),
    (b"https://nuon.example", "is of type bytes: it must be a string"),
    (0, "is of type int"),
    (["https://nuon.example"], "is of type list"),
]


@pytest.mark.parametrize(("url", "message"), UNUSABLE_URLS)
def test_base_urls_that_cannot_be_used(url: Any, message: str) -> None:
    with pytest.raises(ConfigurationError, match=message) as raised:
        settings("token", None, url)
    assert "the base URL from the argument" in str(raised.value)
    assert len(str(raised.value)) < 500
    str(raised.value).encode()


@pytest.mark.parametrize("http_client", ["httpx", "aiohttp"])
def test_the_answer_is_the_same_for_all_backends_and_comes_before_the_first_call(http_client: Any) -> None:
    for url, _ in UNUSABLE_URLS:
        with pytest.raises(ConfigurationError, match="the base URL from the argument"):
            NuonClient("token", base_url=url, http_client=http_client)


PASSWORDS = (
    "me:{0}@",
    "{0}@",
    ":{0}@",
    "a@b:{0}@",
    "me:a#{0}@",
    "me:a?{0}@",
    "me:a/{0}@",
    "me:[{0}@",
    "me:{0}%40",
    "me:{0}\uff20",
)


@pytest.mark.parametrize("user_info", PASSWORDS)
@pytest.mark.parametrize(
    "url",
    ["https://{}nuon.example", *(str(url).replace("://", "://{}", 1) for url, _ in UNUSABLE_URLS if "://" in str(url))],
)
def test_a_password_in_the_base_url_is_refused_and_not_shown(user_info: str, url: str) -> None:
    """Whatever else is wrong with the URL."""
    for scheme in ("https://", "https:", "https:/", "//", "", "'https://"):
        given = url.replace("https://", scheme, 1).replace("{}", user_info.format(SECRET), 1)
        with pytest.raises(ConfigurationError) as raised:
            settings(None, None, given)
        assert SECRET not in str(raised.value)


def test_what_is_wrong_with_a_password_in_the_base_url() -> None:
    for url in (f"https://me:{SECRET}@nuon.example", f"https://{SECRET}@nuon.example", "https://@nuon.example"):
        with pytest.raises(ConfigurationError, match="holds a user name or password: give the token instead"):
            settings(None, None, url)


@pytest.mark.parametrize(
    ("url", "expected"),
    [
        ("https://nuon.example:8443/ctl", "https://nuon.example:8443/ctl"),
        ("https://me:pw@nuon.example/a@b", "https://***@b"),
        ("me:pw@nuon.example", "***@nuon.example"),
        ("https://nuon.example/?token=pw#x", "https://nuon.example/?***"),
        ("https://nuon.example?", "https://nuon.example?"),
        ("https://nuon.example:pw/x", "https://nuon.example:***/x"),
        ("https://[::1]:pw/x", "https://[::1]:***/x"),
        ("https://[::1]:80", "https://[::1]:80"),
    ],
)
def test_how_a_url_is_shown(url: str, expected: str) -> None:
    assert shown(url) == repr(expected)
    assert len(shown(url + "x" * 10_000)) < 250


pieces = st.sampled_from(
    ["https://", "http://", "[", "]", ":", "/", "@", "?", "#", ".", "%", "xn--", "::1", "80", "ü", "a"]
)
urls = (
    st.lists(pieces).map("".join)
    | st.text()
    | st.text().map("https://{}".format)
    | st.lists(pieces).map(lambda found: "https://" + "".join(found))
)


@rules(deadline=None, derandomize=True, database=None, max_examples=500)
@given(urls)
def test_any_text_as_base_url(url: str) -> None:
    try:
        found = settings("token", "org", url).base_url
    except ConfigurationError as error:
        str(error).encode()
    else:
        taken_alike(found)


@rules(deadline=None, derandomize=True, database=None)
@given(st.text() | st.integers() | st.binary() | st.none() | st.lists(st.text()), st.text() | st.integers())
def test_any_value_as_token_or_org(value: Any, name: Any) -> None:
    for option in ({"token": value}, {"org_id": value}, {"headers": {name: value}}, {"headers": value}):
        with contextlib.suppress(ConfigurationError):
            NuonClient(**{"token": "token", **option})


FOREIGN = [
    "http://nuon.example",
    "http://10.0.0.1:8081",
    "http://0.0.0.0",
    "http://localhost.nuon.example",
    "http://127.0.0.1.nuon.example",
    "http://localhostx",
    "http://[::2]",
    "http://[::ffff:10.0.0.1]",
]


@pytest.mark.parametrize("url", FOREIGN)
def test_a_token_does_not_travel_in_the_clear(url: str) -> None:
    secrets: tuple[dict[str, Any], ...] = (
        {"token": SECRET},
        {"token": lambda: SECRET},
        {"headers": {"Authorization": f"Bearer {SECRET}"}},
    )
    for secret in secrets:
        with pytest.raises(ConfigurationError, match=r"from the argument .* unencrypted") as raised:
            NuonClient(base_url=url, **secret)
        assert SECRET not in str(raised.value)
        NuonClient(base_url=url, allow_insecure=True, **secret)
    NuonClient(base_url=url)
    with pytest.raises(ConfigurationError, match="unencrypted"):
        NuonClient(base_url=url).with_options(headers={"Authorization": f"Bearer {SECRET}"})


UNUSABLE = ["line\nbreak", "carriage\rreturn", "nul\x00", "tökén", " ", "tab\t", "space at end "]


@pytest.mark.parametrize("value", UNUSABLE)
def test_what_cannot_be_sent_in_a_header_is_refused(value: str, monkeypatch: pytest.MonkeyPatch) -> None:
    with pytest.raises(ConfigurationError, match="the thing from there") as raised:
        checked_header(value, "thing", "there")
    assert value not in str(raised.value) or not value.strip()
    with pytest.raises(ConfigurationError, match="token from the argument"):
        settings(value, None, None)
    if "\x00" not in value:
        monkeypatch.setenv("NUON_ORG_ID", value)
        with pytest.raises(ConfigurationError, match="org id from NUON_ORG_ID"):
            settings(None, None, None)


def test_settings_do_not_show_the_token() -> None:
    assert SECRET not in repr(settings(SECRET, None, None))


@pytest.mark.parametrize(
    ("option", "message"),
    [
        ({"timeout": 0}, "timeout is 0: give a number of seconds above 0"),
        ({"timeout": True}, "timeout is True"),
        ({"max_retries": -1}, "max_retries is -1: give a whole number"),
        ({"max_retries": 1.0}, "max_retries is 1.0"),
        ({"poll_interval": 0.5}, "poll_interval is 0.5: reading more often than every 1 s"),
        ({"poll_interval": float("inf")}, "poll_interval is inf: give a finite number"),
        ({"poll_interval": "3"}, "poll_interval is '3'"),
        ({"clock": 5}, "clock is 5, which has no now and no sleep and no sleep_sync: see ClientClock"),
    ],
    ids=str,
)
def test_options_that_cannot_be_used(option: dict[str, Any], message: str) -> None:
    with pytest.raises(ConfigurationError) as raised:
        NuonClient("token", **option)
    assert message in str(raised.value)
    if "clock" not in option:
        with pytest.raises(ConfigurationError):
            NuonClient("token").with_options(**option)
