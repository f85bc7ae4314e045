"""Calls to https, as every call in production is: directly, and through a proxy."""

from __future__ import annotations

import socket
import ssl
import threading
from collections.abc import Iterator
from contextlib import suppress

import pytest

from nuon_api_client import APIConnectionError
from nuon_api_client.api.orgs import create_org, get_orgs
from tests.support.clients import call
from tests.support.loopback import Loopback
from tests.support.paths import DATA

CERTIFICATE = DATA / "certificate.pem"
"""Of nuon.example and 127.0.0.1, with its key, for a hundred years."""
URL = "https://nuon.example"

KINDS = ["httpx", "httpx2", "aiohttp", "httpx sync", "httpx2 sync"]


class Tunnels:
    """A proxy that connects whoever asks to one server, or answers as it is told."""

    def __init__(self, port: int, answer: bytes = b"HTTP/1.1 200 OK\r\n\r\n") -> None:
        self._port, self._answer = port, answer
        self.asked: list[str] = []
        self._listener = socket.create_server(("127.0.0.1", 0))
        self._sockets = [self._listener]
        self.url = f"http://user:s3cr3t@127.0.0.1:{self._listener.getsockname()[1]}"
        self._thread = threading.Thread(target=self._accept)
        self._thread.start()

    def _accept(self) -> None:
        while True:
            try:
                ours, _ = self._listener.accept()
            except OSError:
                return
            self._sockets.append(ours)
            threading.Thread(target=self._serve, args=(ours,), daemon=True).start()

    def _serve(self, ours: socket.socket) -> None:
        with suppress(OSError):
            self.asked.append(ours.recv(65536).decode())
            if not self._port:
                ours.sendall(self._answer)
                ours.close()
                return
            theirs = socket.create_connection(("127.0.0.1", self._port))
            self._sockets.append(theirs)
            ours.sendall(self._answer)
            threading.Thread(target=self._pump, args=(theirs, ours), daemon=True).start()
            self._pump(ours, theirs)

    def _pump(self, source: socket.socket, target: socket.socket) -> None:
        with suppress(OSError):
            while data := source.recv(65536):
                target.sendall(data)
            target.shutdown(socket.SHUT_WR)

    def close(self) -> None:
        for each in self._sockets:
            with suppress(OSError):
                each.shutdown(socket.SHUT_RDWR)
            each.close()
        self._thread.join(60)


@pytest.fixture
def server(monkeypatch: pytest.MonkeyPatch) -> Iterator[Loopback]:
    monkeypatch.setenv("SSL_CERT_FILE", str(CERTIFICATE))
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(CERTIFICATE)
    with Loopback(tls=context) as server:
        yield server


@pytest.mark.parametrize("kind", KINDS)
async def test_every_backend_calls_over_tls(kind: str, server: Loopback) -> None:
    assert (await call(kind, server.url, get_orgs, times=3)).parsed == []
    assert (len(server.requests), server.connections) == (3, 1)
    server.wait_until(lambda server: server.open == 0)


@pytest.mark.parametrize("kind", KINDS)
async def test_every_backend_goes_through_a_tunnel(
    kind: str, server: Loopback, monkeypatch: pytest.MonkeyPatch
) -> None:
    tunnels = Tunnels(server.port)
    monkeypatch.setenv("https_proxy", tunnels.url)
    try:
        assert (await call(kind, URL, get_orgs, times=3)).parsed == []
    finally:
        tunnels.close()
    assert len(server.requests) == 3
    (head,) = tunnels.asked
    assert head.startswith("CONNECT nuon.example:443 HTTP/1.1\r\n")
    assert "proxy-authorization: basic" in head.lower()
    assert "authorization: bearer" not in head.lower(), "the token is for the control plane alone"


@pytest.mark.parametrize("kind", [kind for kind in KINDS if kind != "aiohttp"])
@pytest.mark.parametrize("answer", [b"", b"what?\r\n\r\n", b"HTTP/1.1 407 Who are you\r\nContent-Length: 0\r\n\r\n"])
async def test_what_a_proxy_was_sent_does_not_count_as_sent(
    kind: str, answer: bytes, monkeypatch: pytest.MonkeyPatch
) -> None:
    tunnels = Tunnels(0, answer)
    monkeypatch.setenv("https_proxy", tunnels.url)
    try:
        with pytest.raises(APIConnectionError) as raised:
            await call(kind, URL, create_org)
    finally:
        tunnels.close()
    assert not raised.value.maybe_sent
    assert "s3cr3t" not in str(raised.value)
