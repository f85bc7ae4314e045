"""What it takes to be ready for a first call: milliseconds, modules and memory of a fresh process."""

from __future__ import annotations

import json
import subprocess
from functools import partial
from typing import TYPE_CHECKING

from benchmarks import peers
from benchmarks.report import Section
from benchmarks.workers import environment, take_turns

if TYPE_CHECKING:
    from benchmarks.server import Load

READY = {
    "httpx": "import httpx",
    "ours": """
from nuon_api_client import NuonClient
from nuon_api_client.api.releases import get_release
NuonClient("t", "org1", "URL")
""",
    "stock": """
from stock_client import AuthenticatedClient
from stock_client.api.releases import get_release
AuthenticatedClient("URL", token="t")
""",
    "nuon 0.19.216": """
from nuon import ApiClient, Configuration, ReleasesApi
ReleasesApi(ApiClient(Configuration("URL")))
""",
}
ANSWERED = {
    "httpx": """
import asyncio, httpx, json
async def call():
    async with httpx.AsyncClient() as client:
        return json.loads((await client.get("URL/v1/releases/rel1")).content)["id"]
asyncio.run(call())
""",
    "ours": """
import asyncio
from nuon_api_client import NuonClient
from nuon_api_client.api.releases import get_release
async def call():
    async with NuonClient("t", "org1", "URL") as client:
        return (await get_release.asyncio("rel1", client=client)).id
asyncio.run(call())
""",
    "stock": """
import asyncio
from stock_client import AuthenticatedClient
from stock_client.api.releases import get_release
async def call():
    async with AuthenticatedClient("URL", token="t") as client:
        return (await get_release.asyncio("rel1", client=client)).id
asyncio.run(call())
""",
}
_ENVIRONMENTS = {"stock": "stock", "nuon 0.19.216": "nuon"}  # else ours
_MEASURED = """
import json, sys, time
start = time.perf_counter()
exec({code!r})
taken = (time.perf_counter() - start) * 1e3
modules = len(sys.modules)
with open("/proc/self/statm") as pages:
    memory = int(pages.read().split()[1]) * 4096 / 1e6
print(json.dumps(dict(ms=taken, modules=modules, mb=memory)))
"""


def measure(load: Load, *, quick: bool) -> Section:
    """Measure the milliseconds that imports take in a process that has imported nothing yet."""
    section = Section("Import", "one endpoint and a client, in a fresh process", "ms")
    url = load.url(0.0)
    for what, programs in (("ready to call", READY), ("first answer read", ANSWERED)):
        for kind, program in programs.items():
            _run(kind, program, url)  # writes the byte code
        asked = {kind: partial(_milliseconds, kind, program, url) for kind, program in programs.items()}
        section.add(what, take_turns(asked, rounds=5 if quick else 21))
        found = {kind: _run(kind, program, url) for kind, program in programs.items()}
        section.note(f"{what}, modules: " + ", ".join(f"{kind} {one['modules']:.0f}" for kind, one in found.items()))
        section.note(f"{what}, memory: " + ", ".join(f"{kind} {one['mb']:.0f} MB" for kind, one in found.items()))
    section.compare("ready to call", "ours", "httpx", at_most=1.25)
    section.compare("first answer read", "ours", "httpx", at_most=1.25)
    return section


def _milliseconds(kind: str, program: str, url: str) -> float:
    return _run(kind, program, url)["ms"]


def _run(kind: str, program: str, url: str) -> dict[str, float]:
    python = peers.python_of(_ENVIRONMENTS.get(kind, "ours"))
    command = [str(python), "-c", _MEASURED.format(code=program.replace("URL", url))]
    done = subprocess.run(command, env=environment(peers.FOLDER), capture_output=True, text=True, check=True)
    figures: dict[str, float] = json.loads(done.stdout)
    return figures
