"""Where the token, the org and the base URL come from, and what is refused."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from nuon_api_client import ConfigurationError, NuonClient
from nuon_api_client._auth.settings import settings
from nuon_api_client._checks import checked_header

if TYPE_CHECKING:
    from collections.abc import Callable

FILE = "api_token: file-token\norg_id: file-org\napi_url: https://file.example\n"
VARIABLES = {"NUON_API_TOKEN": "env-token", "NUON_ORG_ID": "env-org", "NUON_API_URL": "https://env.example"}
ARGUMENTS = ("arg-token", "arg-org", "https://arg.example")
SECRET = "s3cr3t-token"


def found(*arguments: str | None) -> tuple[Any, str | None, str]:
    result = settings(*(arguments or (None, None, None)))
    return result.token, result.org_id, result.base_url


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


@pytest.mark.parametrize("content", ["", "# nothing yet\n", "unknown: 1\n"])
def test_files_that_say_nothing(content: str, home: Path) -> None:
    (home / ".nuon").write_text(content)
    assert found() == (None, None, "https://api.nuon.co")


def test_the_file_is_read_only_if_something_is_missing(home: Path) -> None:
    (home / ".nuon").write_text("{ not yaml")
    assert found(*ARGUMENTS) == ARGUMENTS


@pytest.mark.parametrize(
    ("content", "message"),
    [
        (f"api_token: '{SECRET}\norg_id: x\n", r"\.nuon is not YAML \(line \d\)"),
        (f"api_token: {SECRET}: x\n", r"is not YAML \(line 1\)"),
        (f"{SECRET}: [\n", "is not YAML"),
        (f"api_token: !!python/object:os.system {SECRET}\n", "is not YAML"),
        (f"api_token: {SECRET}\x00", "is not YAML"),
        # A date as YAML sees it, but none that there is.
        ("api_token: 2025-99-99\n", "is not YAML"),
        (SECRET, "should hold keys such as api_token, not str"),
        (f"- {SECRET}\n", "should hold keys such as api_token, not list"),
        ("api_token: 12345\n", "the token from api_token in .* is of type int, not a string"),
        (f"api_token: [{SECRET}]\n", "the token from api_token in .* is of type list"),
        ("api_token: 2025-01-01\n", "the token from api_token in .* is of type date"),
        ("org_id: 12\n", "the org id from org_id in .* is of type int"),
        (f'api_token: "{SECRET}\\nX-Other: 1"\n', "the token from api_token in "),
        ("api_url: 12\n", "the base URL from api_url in .* is 12"),
        ("api_url: nuon.example\n", "must start with https://"),
    ],
)
def test_files_that_cannot_be_used(content: str, message: str, home: Path) -> None:
    (home / ".nuon").write_text(content)
    with pytest.raises(ConfigurationError, match=message) as raised:
        settings(None, None, None)
    assert SECRET not in str(raised.value) + repr(raised.value)
    assert raised.value.__suppress_context__ or raised.value.__context__ is None


@pytest.mark.parametrize(
    ("make", "reason"),
    [
        (lambda path: None, "No such file"),
        (Path.mkdir, "Is a directory"),
        (lambda path: path.write_bytes(b"api_token: \xff\xfe"), "not UTF-8"),
    ],
)
def test_a_named_file_that_cannot_be_read(
    make: Callable[[Path], object], reason: str, monkeypatch: pytest.MonkeyPatch, home: Path
) -> None:
    path = home / "named"
    make(path)
    monkeypatch.setenv("NUON_CONFIG_FILE", str(path))
    with pytest.raises(ConfigurationError, match=rf"cannot read .*named: .*{reason}.*NUON_CONFIG_FILE"):
        settings(None, None, None)


def test_a_home_directory_as_config_file(home: Path) -> None:
    (home / ".nuon").mkdir()
    with pytest.raises(ConfigurationError, match=r"cannot read .*\.nuon: Is a directory"):
        settings(None, None, None)


@pytest.mark.parametrize(
    ("url", "expected"),
    [
        ("https://nuon.example", "https://nuon.example"),
        ("https://nuon.example/", "https://nuon.example"),
        (" https://nuon.example// ", "https://nuon.example"),
        ("https://nuon.example:8443/ctl", "https://nuon.example:8443/ctl"),
        ("HTTPS://Nuon.Example", "HTTPS://Nuon.Example"),
        ("http://localhost:8081", "http://localhost:8081"),
        ("http://ctl.localhost", "http://ctl.localhost"),
        ("http://127.0.0.1:1", "http://127.0.0.1:1"),
        ("http://127.8.9.1", "http://127.8.9.1"),
        ("http://[::1]:8081", "http://[::1]:8081"),
    ],
)
def test_base_urls(url: str, expected: str) -> None:
    assert settings("token", None, url).base_url == expected


@pytest.mark.parametrize(
    ("url", "message"),
    [
        ("nuon.example", "must start with https://"),
        ("nuon.example:443", "must start with https://"),
        ("//nuon.example", "must start with https://"),
        ("ftp://nuon.example", "must start with https://"),
        ("https://", "must start with https:// and name a host"),
        ("https:nuon.example", "name a host"),
        ("https:///v1", "name a host"),
        ("https://nuon.example:port", "port"),
        ("https://nuon.example:99999", "range"),
        ("https://[::1", "Invalid IPv6"),
        ("https://nuon.example/v1", "leave out /v1"),
        ("https://nuon.example/v1/", "leave out /v1"),
        ("https://nuon.example?org=1", "must end before"),
        ("https://nuon.example#top", "must end before"),
        ("https://nuon.example\nHost: evil", "spaces or control"),
        ("https://nuon .example", "spaces or control"),
        ("https://nuon\x00.example", "spaces or control"),
        ("  ", "spaces or control"),
        (7, "must be a string"),
        (b"https://nuon.example", "must be a string"),
    ],
)
def test_base_urls_that_cannot_be_used(url: Any, message: str) -> None:
    with pytest.raises(ConfigurationError, match=message) as raised:
        settings("token", None, url)
    assert "the base URL from the argument" in str(raised.value)


def test_a_password_in_the_base_url_is_refused_and_not_shown() -> None:
    for url in (f"https://me:{SECRET}@nuon.example", f"https://{SECRET}@nuon.example"):
        with pytest.raises(ConfigurationError, match="user name or password") as raised:
            settings(None, None, url)
        assert SECRET not in str(raised.value)


FOREIGN = [
    "http://nuon.example",
    "http://10.0.0.1:8081",
    "http://0.0.0.0",
    "http://localhost.nuon.example",
    "http://127.0.0.1.nuon.example",
    "http://localhostx",
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
        assert NuonClient(base_url=url, allow_insecure=True, **secret).base_url == url
    assert NuonClient(base_url=url).base_url == url
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
