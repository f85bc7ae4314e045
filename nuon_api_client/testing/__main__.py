"""Serve a FakeNuon on this machine, to any HTTP client: `python -m nuon_api_client.testing`."""

from __future__ import annotations

import argparse
import sys
from datetime import UTC, datetime, timedelta
from socket import socket

from nuon_api_client.testing import FakeNuon

try:
    import uvicorn
except ImportError:
    sys.exit("python -m nuon_api_client.testing needs uvicorn: pip install 'nuon_api_client[testing]'")

HOST = "127.0.0.1"
_SEEDING = timedelta(minutes=6)  # passes while a FakeNuon is made, so that its time is about now when it serves


def main() -> None:
    """Serve a FakeNuon until the program is interrupted."""
    parser = argparse.ArgumentParser(prog="python -m nuon_api_client.testing", description=__doc__)
    parser.add_argument("--port", type=int, default=8081, help="0 for any free port (default: %(default)s)")
    parser.add_argument("--installs", type=int, default=3, help="how many installs there are (default: %(default)s)")
    parser.add_argument("--seed", type=int, default=0, help="the seed of the ids (default: %(default)s)")
    parser.add_argument(
        "--time-scale",
        type=float,
        default=0.05,
        metavar="SECONDS",
        help="real seconds for one of Nuon's (default: %(default)s, twenty times as fast)",
    )
    parser.add_argument("--manual-stack", action="store_true", help="let install stacks wait for phone-home")
    parser.add_argument("--releases", action="store_true", help="serve releases, which newer control planes do not")
    options = parser.parse_args()
    if not 0 <= options.port < 2**16:
        parser.error(f"argument --port: {options.port} is not from 0 to 65535")
    try:
        nuon = FakeNuon(
            installs=options.installs,
            seed=options.seed,
            time_scale=options.time_scale,
            manual_stack=options.manual_stack,
            releases=options.releases,
            start=datetime.now(tz=UTC) - _SEEDING,
        )
    except ValueError as wrong:
        parser.error(str(wrong))
    server = _Server(uvicorn.Config(nuon, HOST, options.port, log_level="warning", lifespan="off"), nuon)
    server.run()


class _Server(uvicorn.Server):
    """Print how to call the FakeNuon, once it can be called."""

    def __init__(self, config: uvicorn.Config, nuon: FakeNuon) -> None:
        super().__init__(config)
        self._nuon = nuon

    async def startup(self, sockets: list[socket] | None = None) -> None:
        await super().startup(sockets)
        if not self.started:
            return
        port = self.servers[0].sockets[0].getsockname()[1]
        print(  # noqa: T201
            f"export NUON_API_URL=http://{HOST}:{port}\n"
            f"export NUON_API_TOKEN={self._nuon.token}\n"
            f"export NUON_ORG_ID={self._nuon.org_id}\n"
            f"# app {self._nuon.app_id}, {len(self._nuon.install_ids)} installs; Ctrl-C ends it",
            flush=True,
        )


if __name__ == "__main__":
    main()
