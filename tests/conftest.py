"""What all tests share: nothing of the machine's settings reaches them, and they reach no other machine."""

from __future__ import annotations

import os
import sys
from ipaddress import ip_address
from typing import TYPE_CHECKING, Any

import pytest
import respx

from nuon_api_client import NuonClient
from tests.support.clock import InstantClock
from tests.support.loopback import Loopback, Script, empty_list

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

BASE_URL = "https://api.nuon.co"


class ForbiddenConnectError(AssertionError):
    """A test has tried to reach another machine."""


_refused: list[str] = []


def _guard(event: str, arguments: tuple[Any, ...]) -> None:
    if event == "socket.connect":
        address = arguments[1]
        host = address[0] if isinstance(address, tuple) else None  # else a socket of this machine
    elif event in ("socket.getaddrinfo", "socket.gethostbyname"):
        host = arguments[0]
    else:
        return
    if host not in (None, "", "localhost") and not _is_loopback(host):
        _refused.append(f"{event} {host}")
        raise ForbiddenConnectError(f"a test may only use loopback, not {host}")


def _is_loopback(host: str | bytes) -> bool:
    try:
        return ip_address(host.decode() if isinstance(host, bytes) else host).is_loopback
    except ValueError:
        return False


# An audit hook sees every connect, whichever library makes it. It cannot be taken away again.
sys.addaudithook(_guard)


@pytest.fixture(autouse=True)
def refused_connects() -> Iterator[list[str]]:
    """Fails the test that has tried to leave loopback, even if it caught the exception."""
    _refused.clear()
    yield _refused
    assert _refused == []


@pytest.fixture(scope="session", autouse=True)
def _clean_machine(tmp_path_factory: pytest.TempPathFactory) -> Iterator[None]:
    with pytest.MonkeyPatch.context() as patch:
        for name in os.environ:
            if name.startswith(("NUON_", "SSL")) or name.lower().endswith("_proxy"):
                patch.delenv(name)
        patch.setenv("HOME", str(tmp_path_factory.mktemp("home")))
        before = os.umask(0o077)  # a settings file that others can read makes a warning
        yield
        os.umask(before)


@pytest.fixture
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A home directory to put a `.nuon` into."""
    monkeypatch.setenv("HOME", str(tmp_path))
    return tmp_path


@pytest.fixture
def clock() -> InstantClock:
    return InstantClock()


@pytest.fixture
def client(clock: InstantClock) -> NuonClient:
    return NuonClient("s3cr3t-token", "org-acme", clock=clock)


@pytest.fixture
def router() -> Iterator[respx.MockRouter]:
    """Answers in the server's place; a call that it has no route for fails."""
    with respx.mock(base_url=BASE_URL, assert_all_called=False) as mock:
        yield mock


@pytest.fixture
def serve() -> Iterator[Callable[..., Loopback]]:
    """Starts real servers on loopback."""
    running: list[Loopback] = []

    def start(script: Script = empty_list) -> Loopback:
        server = Loopback(script).__enter__()
        running.append(server)
        return server

    yield start
    for server in running:
        server.__exit__(None, None, None)
