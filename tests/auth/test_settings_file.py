"""The settings file in every state that a file can be in: it is read, it is no file, or a `ConfigurationError` says why."""

from __future__ import annotations

import contextlib
import os
import pwd
import socket
import traceback
import warnings
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any, TypeAlias

import pytest
from hypothesis import given
from hypothesis import settings as rules
from hypothesis import strategies as st

from nuon_api_client import ConfigurationError, ExposedTokenWarning, NuonClient, _files
from nuon_api_client._auth import settings_file
from nuon_api_client._auth.settings import settings
from nuon_api_client._auth.settings_file import LARGEST

Make: TypeAlias = Callable[[Path], object]

SECRET = "s3cr3t-token"
NOTHING = (None, None, "https://api.nuon.co")


def found() -> tuple[Any, str | None, str]:
    result = settings(None, None, None)
    return result.token.open(), result.org_id, result.base_url


def write(content: str | bytes) -> Make:
    data = content.encode() if isinstance(content, str) else content
    return lambda path: path.write_bytes(data)


def holding(path: Path, content: str | bytes) -> Path:
    write(content)(path)
    return path


def make_socket(path: Path) -> None:
    with socket.socket(socket.AF_UNIX) as made:
        before = Path.cwd()
        os.chdir(path.parent)  # a socket's path may have some hundred characters, and pytest's are long
        made.bind(path.name)
        os.chdir(before)


def make_link_to_fifo(path: Path) -> None:
    os.mkfifo(f"{path}.fifo")
    path.symlink_to(f"{path}.fifo")


def make_large(path: Path) -> None:
    with path.open("wb") as file:
        file.write(f"api_token: {SECRET}\n".encode())
        file.truncate(100 * 2**20)  # 100 MB on paper


NO_SETTINGS_FILES: dict[str, tuple[Make, str]] = {
    "absent": (lambda path: None, "No such file or directory"),
    "directory": (Path.mkdir, "it is a directory"),
    "FIFO": (os.mkfifo, "it is a FIFO"),
    "socket": (make_socket, "it is a socket"),
    "device": (lambda path: path.symlink_to("/dev/zero"), "it is no file"),
    "link to nothing": (lambda path: path.symlink_to("nothing"), "No such file or directory"),
    "link to itself": (lambda path: path.symlink_to(path.name), "Too many levels of symbolic links"),
    "link to a FIFO": (make_link_to_fifo, "it is a FIFO"),
    "100 MB": (make_large, "it is larger than 65,536 bytes"),
    "a byte too large": (write(f"api_token: {SECRET} #".ljust(LARGEST + 1, "x")), "it is larger than 65,536 bytes"),
}

each_that_is_no_settings_file = pytest.mark.parametrize(
    ("make", "reason"), NO_SETTINGS_FILES.values(), ids=NO_SETTINGS_FILES
)


@each_that_is_no_settings_file
def test_what_nobody_asked_for_and_cannot_be_read_is_no_file(make: Make, reason: str, home: Path) -> None:
    make(home / ".nuon")
    assert found() == NOTHING


@each_that_is_no_settings_file
def test_what_was_asked_for_has_to_be_readable(
    make: Make, reason: str, home: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    make(home / "named")
    for name in (str(home / "named"), "~/named"):
        monkeypatch.setenv("NUON_CONFIG_FILE", name)
        with pytest.raises(ConfigurationError, match=rf"cannot read .*named: {reason}. NUON_CONFIG_FILE names it"):
            found()


@contextlib.contextmanager
def refusing(function: str, error: OSError) -> Iterator[None]:
    """Let the system refuse, as it would refuse somebody who is not root."""

    def refuse(*_: object, **__: object) -> None:
        raise error

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(os, function, refuse)
        yield


@pytest.mark.parametrize("function", ["stat", "open"], ids=["in a home that cannot be searched", "not ours to read"])
@pytest.mark.parametrize(
    "error", [PermissionError(13, "Permission denied"), OSError(5, "Input/output error"), OSError()], ids=str
)
def test_files_that_the_system_does_not_give(
    function: str, error: OSError, home: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    write(f"api_token: {SECRET}")(home / ".nuon")
    with refusing(function, error):
        assert found() == NOTHING
        monkeypatch.setenv("NUON_CONFIG_FILE", str(home / ".nuon"))
        with pytest.raises(
            ConfigurationError, match=f"cannot read .*: {error.strerror or 'OSError'}. NUON_CONFIG_FILE"
        ):
            found()


def test_a_fifo_that_somebody_puts_there_meanwhile_is_not_waited_for(
    home: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    look, settings = os.stat, home / ".nuon"

    def stat_then_swap(path: Any, **keywords: Any) -> os.stat_result:
        seen = look(path, **keywords)
        if str(path) == str(settings):  # pytest looks at its own files
            settings.unlink()
            os.mkfifo(settings)
        return seen

    write("org_id: org-1")(settings)
    monkeypatch.setattr(os, "stat", stat_then_swap)
    assert found() == NOTHING
    assert settings.is_fifo(), "the test has not swapped it"


@pytest.mark.parametrize("home_variable", [None, "", "relative", "~", "~nobody-of-this-name"])
def test_an_account_without_a_home(home_variable: str | None, monkeypatch: pytest.MonkeyPatch) -> None:
    def no_entry(_: object) -> None:
        raise KeyError("uid not found")

    monkeypatch.setattr(pwd, "getpwuid", no_entry)
    if home_variable is None:
        monkeypatch.delenv("HOME")
    else:
        monkeypatch.setenv("HOME", home_variable)
    assert found() == NOTHING
    NuonClient(SECRET, "org-1")
    monkeypatch.setenv("NUON_CONFIG_FILE", "~/named")
    with pytest.raises(ConfigurationError, match=r"cannot read .*named: .*NUON_CONFIG_FILE names it"):
        found()


@pytest.mark.parametrize("name", ["~nobody-of-this-name/x", "x" * 300, "x/" * 3000, "\udcff", ".", "/", "/dev/null"])
def test_names_that_no_settings_file_has(name: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("NUON_CONFIG_FILE", name)
    with pytest.raises(ConfigurationError, match="NUON_CONFIG_FILE") as raised:
        found()
    str(raised.value).encode()  # a surrogate could not be printed


def test_a_name_with_a_nul() -> None:
    with pytest.raises(_files.NotReadableError, match="no file can have this name"):
        _files.read_file("x\x00", 1)


# ---- what is in it

READABLE: dict[str, tuple[str | bytes, tuple[Any, ...]]] = {
    "empty": ("", NOTHING),
    "a comment": ("# nothing yet\n", NOTHING),
    "null": ("~\n", NOTHING),
    "other keys": ("unknown: 1\n1: 2\n[a]: b\n", NOTHING),
    "empty values": ("api_token: ''\norg_id:\napi_url: null\n", NOTHING),
    "quotes": ("api_token: '12'\norg_id: \"org-1\"\n", ("12", "org-1", NOTHING[2])),
    "a tag that says string": ("org_id: !!str 12\n", (None, "12", NOTHING[2])),
    "an alias": ("x: &one org-1\norg_id: *one\n", (None, "org-1", NOTHING[2])),
    "CRLF": ("api_token: t\r\norg_id: o\r\n", ("t", "o", NOTHING[2])),
    "UTF-8 with a mark": ("org_id: org-1\n".encode("utf-8-sig"), (None, "org-1", NOTHING[2])),
    "UTF-16": ("org_id: org-1\n".encode("utf-16"), (None, "org-1", NOTHING[2])),
    # Whatever these would cost if they were made objects of, nobody does that.
    "a bomb of aliases": (
        "a0: &a0 [x, x]\n" + "".join(f"a{n}: &a{n} [*a{n - 1}, *a{n - 1}]\n" for n in range(1, 500)) + "org_id: o\n",
        (None, "o", NOTHING[2]),
    ),
    "a date that does not exist": ("x: 2025-99-99\norg_id: o\n", (None, "o", NOTHING[2])),
    "a huge number": (f"x: {'9' * 5000}\n{'9' * 900}: x\norg_id: o\n", (None, "o", NOTHING[2])),
    "objects of Python": ("x: !!python/object/apply:os._exit [1]\norg_id: o\n", (None, "o", NOTHING[2])),
    "other keys twice": ("x: 1\nx: 2\norg_id: o\n", (None, "o", NOTHING[2])),
}


@pytest.mark.parametrize(("content", "expected"), READABLE.values(), ids=READABLE)
def test_files_that_are_read(content: str | bytes, expected: tuple[Any, ...], home: Path) -> None:
    write(content)(home / ".nuon")
    assert found() == expected


UNUSABLE: dict[str, tuple[str | bytes, str]] = {
    "an open quote": (f"api_token: '{SECRET}\norg_id: x\n", r"is not YAML \(line \d\)"),
    "two colons": (f"api_token: {SECRET}: x\n", r"is not YAML \(line 1\)"),
    "an open list": (f"{SECRET}: [\n", "is not YAML"),
    "a tab": (f"api_token:\n\t{SECRET}: x\n", r"is not YAML \(line 2\)"),
    "two documents": (f"api_token: {SECRET}\n---\norg_id: x\n", r"is not YAML"),
    "an unknown alias": (f"api_token: *{SECRET}\n", r"is not YAML \(line 1\)"),
    "a character beyond Unicode": (f'{SECRET}: "\\UFFFFFFFF"\n', "is not YAML"),
    "a NUL": (f"api_token: {SECRET}\x00", "is not YAML"),
    "deep lists": ("[" * 30_000, "is not YAML"),
    "deep lists in lines": ("- " * 30_000, "is not YAML"),
    "deep mappings": ("{a: " * 15_000, "is not YAML"),
    "Latin-1": (b"api_token: \xff\xfe", "cannot read .*: it is not UTF-8 text"),
    "half of UTF-16": (b"\xff\xfea", "cannot read .*: it is not UTF-8 text"),
    "a word": (SECRET, "should hold keys such as api_token, not str"),
    "a list": (f"- {SECRET}\n", "should hold keys such as api_token, not list"),
    "a number": ("12", "should hold keys such as api_token, not int"),
    "an object": (f"!{SECRET} {{a: b}}", "should hold keys such as api_token, not another kind"),
    "merged keys": (f"x: &x {{api_token: {SECRET}}}\n<<: *x\n", r"merges keys \(<<\)"),
    "a token twice": (f"api_token: {SECRET}\napi_token: x\n", r"has api_token twice \(line 2\)"),
    "an org twice": ("org_id: a\norg_id: b\n", r"has org_id twice \(line 2\)"),
    "a number as token": ("api_token: 12345\n", r"api_token in .*\.nuon is of type int, not a string"),
    "a list as token": (f"api_token: [{SECRET}]\n", "api_token in .* is of type list"),
    "a mapping as token": (f"api_token: {{a: {SECRET}}}\n", "api_token in .* is of type mapping"),
    "a date as token": ("api_token: 2025-01-01\n", "api_token in .* is of type date"),
    "no date as token": ("api_token: 2025-99-99\n", "api_token in .* is of type date"),
    "bytes as token": ("api_token: !!binary czNjcjN0\n", "api_token in .* is of type binary"),
    "an object as token": (f"api_token: !!python/object:os.system {SECRET}\n", "api_token in .* is of type another"),
    "a tag of its own": (f"api_token: !{SECRET} x\n", "api_token in .* is of type another kind"),
    "a number as org": ("org_id: 12\n", "org_id in .* is of type int"),
    "zero as org": ("org_id: 0\n", "org_id in .* is of type int"),
    "false as URL": ("api_url: no\n", "api_url in .* is of type bool"),
    "a number as URL": ("api_url: 12\n", "api_url in .* is of type int"),
    "a line break in the token": (f'api_token: "{SECRET}\\nX-Other: 1"\n', "the token from api_token in "),
    "no scheme": ("api_url: nuon.example\n", "the base URL from api_url in .* it names no scheme"),
}


@pytest.mark.parametrize(("content", "message"), UNUSABLE.values(), ids=UNUSABLE)
def test_files_that_cannot_be_used(
    content: str | bytes, message: str, home: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = holding(home / ".nuon", content)
    for asked_for in (False, True):
        if asked_for:
            monkeypatch.setenv("NUON_CONFIG_FILE", str(path))
        with pytest.raises(ConfigurationError, match=message) as raised:
            found()
        assert SECRET not in str(raised.value) + repr(raised.value)
        assert len(str(raised.value)) < 1000
        assert SECRET not in str(raised.value.__context__)
        frames = [frame for frame, _ in traceback.walk_tb(raised.value.__traceback__)]
        ours = [repr(frame.f_locals) for frame in frames if frame.f_code.co_filename == settings_file.__file__]
        assert SECRET not in str(ours)


def test_a_value_that_is_not_needed_does_no_harm(home: Path) -> None:
    write("api_token: 12\norg_id: 12\napi_url: https://nuon.example\n")(home / ".nuon")
    result = settings("t", "o", None)
    assert (result.token.open(), result.org_id, result.base_url) == ("t", "o", "https://nuon.example")


words = st.sampled_from(["api_token", "org_id", "api_url", ": ", "\n", "- ", "[", "{", "!!", "&a ", "*a", "<<: ", "x"])


@rules(deadline=None, derandomize=True, database=None)
@given(st.binary() | st.text().map(lambda text: text.encode("utf-8", "replace")) | st.lists(words).map("".join))
def test_whatever_is_in_it(tmp_path_factory: pytest.TempPathFactory, content: bytes | str) -> None:
    path = holding(tmp_path_factory.mktemp("home") / "named", content)
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("NUON_CONFIG_FILE", str(path))
        with contextlib.suppress(ConfigurationError):
            found()


# ---- who else can read it


def exposed(path: Path, mode: int, content: str = f"api_token: {SECRET}\norg_id: org-1\n") -> Path:
    path.write_text(content)
    path.chmod(mode)
    return path


class MyClient(NuonClient):
    """Its own code is a caller's."""


@pytest.mark.parametrize("mode", [0o644, 0o640, 0o604, 0o444, 0o755])
@pytest.mark.parametrize("make", [NuonClient, MyClient])
def test_a_token_that_others_can_read_warns(mode: int, make: type[NuonClient], home: Path) -> None:
    exposed(home / ".nuon", mode)
    with pytest.warns(ExposedTokenWarning, match=r"\.nuon holds a token.* chmod 600 .*\.nuon") as seen:
        client = make()
    assert client.org_id == "org-1"
    (warning,) = seen
    assert SECRET not in str(warning.message)
    assert warning.filename == __file__


@pytest.mark.parametrize(
    ("mode", "content"),
    [
        (0o600, f"api_token: {SECRET}\n"),
        (0o400, f"api_token: {SECRET}\n"),
        (0o622, f"api_token: {SECRET}\n"),
        (0o644, "org_id: org-1\n"),
        (0o644, "api_token:\n"),
    ],
)
def test_no_other_file_warns(mode: int, content: str, home: Path) -> None:
    exposed(home / ".nuon", mode, content)
    NuonClient()


def test_a_warning_can_be_told_to_be_silent(home: Path) -> None:
    exposed(home / ".nuon", 0o644)
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", ExposedTokenWarning)
        assert NuonClient().org_id == "org-1"


def test_permissions_say_nothing_on_windows(home: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    exposed(home / ".nuon", 0o644)
    monkeypatch.setattr("nuon_api_client._auth.settings_file._PERMISSIONS_COUNT", False)
    assert NuonClient().org_id == "org-1"
