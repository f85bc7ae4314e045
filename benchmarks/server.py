"""The load server: answers every request with one of a few documents, after a given delay.

It looks at nothing but the request line.
"""

from __future__ import annotations

import asyncio
import json
import re
import time
from collections.abc import Iterator
from contextlib import contextmanager
from functools import partial
from pathlib import Path
from typing import Any

from benchmarks.workers import Operations, Worker, cores, pin

DATA = Path(__file__).parent / "data"
INSTALLS = 10_000
LARGEST_PAGE, DEFAULT_PAGE = 100, 10  # as in the control plane


def document(name: str) -> bytes:
    """Return `release` (2 KB), `deploy` (43 KB), `install` or `record` as a server writes it."""
    return json.dumps(json.loads((DATA / f"{name}.json").read_text()), separators=(",", ":")).encode()


def _answer(body: bytes, headers: str = "") -> bytes:
    lines = f"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: {len(body)}\r\n{headers}\r\n"
    return lines.encode() + body


_INSTALL = document("install")


def page_of_installs(offset: int, limit: int = LARGEST_PAGE) -> bytes:
    """Return a page of the list of installs."""
    numbers = range(offset, min(offset + limit, INSTALLS))
    return (
        b"["
        + b",".join([_INSTALL.replace(b"inl9x2k5m1c7v4b8n3q6w0e5rt", b"inl%023d" % each) for each in numbers])
        + b"]"
    )


class _Server(asyncio.Protocol):
    deploy, release = _answer(document("deploy")), _answer(document("release"))
    connections = 0
    requests = 0

    def __init__(self, delay: float) -> None:
        self._delay = delay
        self._received = b""

    def connection_made(self, transport: Any) -> None:
        _Server.connections += 1
        self._transport = transport

    def data_received(self, data: bytes) -> None:
        self._received += data
        while (end := self._received.find(b"\r\n\r\n")) >= 0:
            target = self._received[: self._received.index(b"\r")].split(b" ")[1]
            self._received = self._received[end + 4 :]
            _Server.requests += 1
            answer = self._answer_to(target)
            if self._delay:
                asyncio.get_running_loop().call_later(self._delay, self._transport.write, answer)
            else:
                self._transport.write(answer)

    def _answer_to(self, target: bytes) -> bytes:
        path, _, query = target.partition(b"?")
        if not path.endswith(b"/installs"):
            return self.deploy if b"/deploys/" in path else self.release
        asked = {name: int(value) for name, value in re.findall(rb"(limit|offset)=(\d+)", query)}
        limit, offset = min(asked.get(b"limit", DEFAULT_PAGE), LARGEST_PAGE), asked.get(b"offset", 0)
        more = "true" if offset + limit < INSTALLS else "false"
        headers = f"X-Nuon-Page-Limit: {limit}\r\nX-Nuon-Page-Offset: {offset}\r\nX-Nuon-Page-Next: {more}\r\n"
        return _answer(page_of_installs(offset, limit), headers)


class Load:
    """A running load server: one port for each delay, in a process and on a core of its own."""

    def __init__(self, worker: Worker, ports: dict[float, int]) -> None:
        self._worker = worker
        self._ports = ports

    def url(self, delay: float) -> str:
        """Return the base URL of the server that waits so many seconds before it answers."""
        return f"http://127.0.0.1:{self._ports[delay]}"

    def counts(self) -> dict[str, float]:
        """Return `connections` opened, `requests` answered, `cpu` seconds used until now, and the `time` in seconds."""
        counts: dict[str, float] = self._worker.ask("counts")
        return counts


@contextmanager
def serving(*delays: float) -> Iterator[Load]:
    """Run the load server."""
    with Worker("server", "load server", delays=delays) as worker:
        ports = worker.ask("ports")
        yield Load(worker, dict(zip(delays, ports, strict=True)))


def prepare(_kind: str, delays: list[float]) -> Operations:
    """Run the server in another thread, so that the worker can be asked how much it has done."""
    import threading

    import uvloop

    pin(cores()[0])
    ports: list[int] = []
    ready = threading.Event()

    async def serve() -> None:
        loop = asyncio.get_running_loop()
        for delay in delays:
            server = await loop.create_server(partial(_Server, delay), "127.0.0.1", 0, backlog=4096)
            ports.append(server.sockets[0].getsockname()[1])
        ready.set()
        await asyncio.Event().wait()

    threading.Thread(target=lambda: uvloop.run(serve()), daemon=True).start()
    ready.wait()

    def counts() -> dict[str, float]:
        return {
            "connections": _Server.connections,
            "requests": _Server.requests,
            "cpu": time.process_time(),
            "time": time.monotonic(),
        }

    return {"ports": lambda: ports, "counts": counts}
