"""What it takes to be ready for a first call, in a fresh process: CPU, modules and memory.

The CPU is that of the process after its interpreter has started: what it has used at the end, less what it had used
before its first line.
"""

from __future__ import annotations

import json
import subprocess
from functools import partial
from typing import TYPE_CHECKING

from benchmarks import peers
from benchmarks.report import Section
from benchmarks.workers import environment, in_generations, take_turns

if TYPE_CHECKING:
    from benchmarks.server import Load

HTTPX, OURS, STOCK = "httpx", "ours", "stock"
READY = {
    HTTPX: "import httpx",
    OURS: """
from nuon_api_client import NuonClient
from nuon_api_client.api.releases import get_release
NuonClient("t", "org1", "URL")
""",
    STOCK: """
from stock_client import AuthenticatedClient
from stock_client.api.releases import get_release
AuthenticatedClient("URL", token="t")
""",
    peers.SDK: """
from nuon import ApiClient, Configuration, ReleasesApi
ReleasesApi(ApiClient(Configuration("URL")))
""",
}
ANSWERED = {
    HTTPX: """
import asyncio, httpx, json
async def call():
    async with httpx.AsyncClient() as client:
        return json.loads((await client.get("URL/v1/releases/rel1")).content)["id"]
asyncio.run(call())
""",
    OURS: """
import asyncio
from nuon_api_client import NuonClient
from nuon_api_client.api.releases import get_release
async def call():
    async with NuonClient("t", "org1", "URL") as client:
        return (await get_release.asyncio("rel1", client=client)).id
asyncio.run(call())
""",
    STOCK: """
import asyncio
from stock_client import AuthenticatedClient
from stock_client.api.releases import get_release
async def call():
    async with AuthenticatedClient("URL", token="t") as client:
        return (await get_release.asyncio("rel1", client=client)).id
asyncio.run(call())
""",
}
_ENVIRONMENTS = {STOCK: "stock", peers.SDK: "nuon"}  # else ours
_MEASURED = """
import json, sys, time
start = time.process_time()
exec({code!r})
taken = (time.process_time() - start) * 1e3
modules = len(sys.modules)
with open("/proc/self/statm") as pages:
    memory = int(pages.read().split()[1]) * 4096 / 1024**2
print(json.dumps(dict(ms=taken, modules=modules, mb=memory)))
"""


def measure(load: Load, *, quick: bool) -> list[Section]:
    """Measure the milliseconds of CPU that imports take in a process that has imported nothing yet."""
    cost = Section("Import", "CPU of one endpoint and a client, in a fresh process whose byte code is warm", "ms")
    other = Section("Import, otherwise", "what is loaded then, and what the process weighs", "modules, and MB")
    url = load.url(0.0)
    for what, programs in (("ready to call", READY), ("first answer read", ANSWERED)):
        asked = {kind: partial(_run, kind, program, url) for kind, program in programs.items()}
        first = {kind: ask() for kind, ask in asked.items()}  # writes the byte code
        cpu = {kind: partial(_milliseconds, kind, program, url) for kind, program in programs.items()}
        close = {kind: one for kind, one in cpu.items() if kind in (OURS, HTTPX)}
        slow = {kind: one for kind, one in cpu.items() if kind not in close}
        found = in_generations(lambda _stack, close=close: close, quick=quick) | take_turns(
            slow, rounds=2 if quick else 3
        )
        cost.add(what, {kind: found[kind] for kind in programs})
        for unit in ("modules", "mb"):
            other.add(f"{what}, {unit.replace('mb', 'MB')}", {kind: [one[unit]] for kind, one in first.items()})
    cost.compare("ready to call", OURS, HTTPX, at_most=0.6)
    other.compare("ready to call, modules", OURS, HTTPX, at_most=1, kind="count")
    return [cost, other]


def _milliseconds(kind: str, program: str, url: str) -> float:
    return _run(kind, program, url)["ms"]


def _run(kind: str, program: str, url: str) -> dict[str, float]:
    python = peers.python_of(_ENVIRONMENTS.get(kind, "ours"))
    command = [str(python), "-c", _MEASURED.format(code=program.replace("URL", url))]
    done = subprocess.run(command, env=environment(peers.FOLDER), capture_output=True, text=True, check=True)
    figures: dict[str, float] = json.loads(done.stdout)
    return figures
