"""Roll one build out to all installs of an app: a canary first, then a few at a time.

    python examples/rollout.py                 # against a Nuon in memory, twenty times as fast: no account needed
    python examples/rollout.py --real --app APP --component COMPONENT    # with NUON_API_TOKEN and NUON_ORG_ID

After an interrupt go on with `--build`: the program leaves out installs that have the build, and waits for deploys of
the build that still run.
"""

from __future__ import annotations

import argparse
import asyncio
import sys
from concurrent.futures import Future
from functools import partial
from threading import Thread
from time import monotonic

from attrs import define, field
from rich.console import Console
from rich.live import Live
from rich.table import Table
from rich.text import Text

from nuon_api_client import (
    ApprovalResponse,
    NotFoundError,
    NuonClient,
    NuonError,
    PendingApproval,
    paginate,
    wait_for_build,
    wait_for_deploy,
)
from nuon_api_client.api.apps import get_app
from nuon_api_client.api.builds import create_app_component_build
from nuon_api_client.api.components import get_app_component
from nuon_api_client.api.deploys import create_install_component_deploy, get_install_component_latest_deploy
from nuon_api_client.api.installs import get_app_installs
from nuon_api_client.models import (
    CreateComponentBuildRequest,
    CreateInstallComponentDeployRequest,
    Install,
    InstallDeploy,
)
from nuon_api_client.testing import FakeNuon

HAS_THE_BUILD = {"active", "auto-skipped"}
ENDED_WITHOUT_IT = {
    *("error", "noop", "cancelled", "approval-denied", "discarded"),
    *("inactive", "no-drift", "drifted", "drift-detected"),  # a teardown, and deploys that only made a plan
}

COLORS = {"done": "green", "has it": "green", "failed": "red", "waiting": "dim", "not started": "yellow"}


@define
class Row:
    """How far the rollout is for one install."""

    install: Install
    state: str = "waiting"
    detail: str = ""
    seconds: float = 0.0


@define
class Rollout:
    """One build, and the installs that are to get it."""

    client: NuonClient
    component_id: str
    build_id: str
    rows: list[Row]
    at_once: int
    max_failures: int
    approve: bool
    live: Live
    _asking: asyncio.Lock = field(factory=asyncio.Lock)

    async def run(self, canaries: int) -> None:
        """Deploy to the canaries one by one, then to the others `at_once` at a time, until too many have failed."""
        free = asyncio.Semaphore(self.at_once)
        try:
            for row in self.rows[:canaries]:
                await self.bring(row, free)
                if row.state == "failed":
                    return
            await asyncio.gather(*(self.bring(row, free) for row in self.rows[canaries:]))
        finally:  # after an interrupt too
            for row in self.rows:
                row.state = "not started" if row.state == "waiting" else row.state
            self.live.update(self.table())

    async def bring(self, row: Row, free: asyncio.Semaphore) -> None:
        """Bring the build to one install, if the install does not have it."""
        async with free:
            if self.failures > self.max_failures:
                return
            started = monotonic()
            try:
                deploy = await self.last_deploy(row.install)
                if deploy is not None and deploy.status in HAS_THE_BUILD:
                    row.state = "has it"
                    return
                if deploy is None or deploy.status in ENDED_WITHOUT_IT:
                    body = CreateInstallComponentDeployRequest(build_id=self.build_id)
                    deploy = await create_install_component_deploy.asyncio(
                        row.install.id, self.component_id, client=self.client, body=body
                    )
                await self.wait(row, deploy)
                row.state = "done"
            except NuonError as error:
                row.state, row.detail = "failed", getattr(error, "description", "") or str(error)
            finally:
                row.seconds = monotonic() - started
                self.live.update(self.table())

    async def last_deploy(self, install: Install) -> InstallDeploy | None:
        """Return the last deploy of the component to an install, `None` if it was not of this build."""
        try:
            last = await get_install_component_latest_deploy.asyncio(install.id, self.component_id, client=self.client)
        except NotFoundError:
            return None  # never deployed
        return last if last.build_id == self.build_id and last.install_deploy_type != "teardown" else None

    async def wait(self, row: Row, deploy: InstallDeploy) -> None:
        """Wait until a deploy has succeeded."""

        def on_update(deploy: InstallDeploy) -> None:
            row.state = str(deploy.status)
            self.live.update(self.table())

        await wait_for_deploy(
            row.install.id,
            deploy.id,
            client=self.client,
            on_update=on_update,
            on_approval=partial(self.decide, row),
        )

    async def decide(self, row: Row, pending: PendingApproval) -> ApprovalResponse:
        """Approve, or ask whoever sits before the terminal."""
        if self.approve:
            return ApprovalResponse("approve", note="rollout --approve")
        async with self._asking:
            self.live.stop()
            said = await ask(f"{row.install.name}: {pending.step.name} ({pending.approval.type_}), approve? [y/N] ")
            self.live.start()
        return ApprovalResponse("approve" if said.strip().lower() in ("y", "yes") else "deny", note="asked by rollout")

    @property
    def failures(self) -> int:
        """Return how many installs have failed."""
        return sum(row.state == "failed" for row in self.rows)

    def table(self) -> Table:
        """Return the state of all installs as a table."""
        done = sum(row.state in ("done", "has it") for row in self.rows)
        table = Table("install", "state", "took", "detail", title=f"{self.build_id}: {done} of {len(self.rows)}")
        for row in self.rows:
            state = Text(row.state, COLORS.get(row.state, "cyan"))
            took = f"{row.seconds:.1f} s" if row.seconds else ""
            table.add_row(row.install.name, state, took, Text(row.detail))
        return table


async def ask(question: str) -> str:
    """Ask as `input` does, in a thread that an interrupt does not wait for."""
    said = Future[str]()

    def read() -> None:
        try:
            said.set_result(input(question))
        except EOFError as nobody:
            said.set_exception(nobody)

    Thread(target=read, daemon=True).start()
    return await asyncio.wrap_future(said)


async def build(client: NuonClient, app_id: str, component_id: str) -> str:
    """Build the component from its newest commit, and wait until the build can be deployed."""
    body = CreateComponentBuildRequest(use_latest=True)
    made = await create_app_component_build.asyncio(app_id, component_id, client=client, body=body)
    return (await wait_for_build(app_id, component_id, made.id, client=client)).id


async def main(options: argparse.Namespace, console: Console) -> int:
    """Roll out, and report. Return 1 if an install does not have the build at the end."""
    nuon = None if options.real else FakeNuon(installs=25, time_scale=0.05)
    if nuon is not None:
        nuon.fail_step("apply whoami", install="acme-0017", says="helm: timed out waiting for the condition")
    async with nuon.client() if nuon else NuonClient() as client:
        app = await get_app.asyncio(options.app, client=client)
        component = await get_app_component.asyncio(app.id, options.component, client=client)
        installs = [install async for install in paginate(get_app_installs, app.id, client=client)]
        console.print(f"{client.base_url}, org {client.org_id}: {component.name} to {len(installs)} installs")
        console.print(f"build {options.build or 'the newest commit'}, {options.canaries} first, then {options.at_once}")
        if options.real and not options.yes and console.input("Go on? [y/N] ").strip().lower() not in ("y", "yes"):
            return 1
        build_id = options.build or await build(client, app.id, component.id)
        rows = [Row(install) for install in installs]
        try:
            with Live(console=console, refresh_per_second=8) as live:
                rollout = Rollout(
                    client,
                    component.id,
                    build_id,
                    rows,
                    options.at_once,
                    options.max_failures,
                    options.approve,
                    live,
                )
                await rollout.run(options.canaries)
        finally:  # after an interrupt too
            left = [row for row in rows if row.state not in ("done", "has it")]
            console.print(f"\n{len(rows) - len(left)} of {len(rows)} installs have {build_id}.")
            for row in left:
                console.print(Text(f"  {row.install.name} ({row.install.id}) {row.state} {row.detail}"))
            if left and options.real:
                console.print(f"To go on: --build {build_id}")
    return 1 if left and options.real else 0  # in memory one install is meant to fail


def arguments(argv: list[str] | None = None) -> argparse.Namespace:
    """Parse the command line."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--real", action="store_true", help="use the control plane of your settings, see README.md")
    parser.add_argument("--app", default="acme", help="id or name")
    parser.add_argument("--component", default="whoami", help="id or name")
    parser.add_argument("--build", help="roll out this build, do not make one")
    parser.add_argument("--canaries", type=int, default=1, help="how many installs come first, one by one")
    parser.add_argument("--at-once", type=int, default=5, help="how many installs at a time after that")
    parser.add_argument("--max-failures", type=int, default=2, help="how many installs may fail before it stops")
    parser.add_argument("--approve", action="store_true", help="approve every plan unseen")
    parser.add_argument("--yes", action="store_true", help="with --real: do not ask before beginning")
    parser.add_argument("--svg", help="write a picture of the end to this file")
    return parser.parse_args(argv)


if __name__ == "__main__":
    said = arguments()
    screen = Console(record=bool(said.svg), width=100 if said.svg else None)
    try:
        code = asyncio.run(main(said, screen))
    except KeyboardInterrupt:
        code = 130
    except (NuonError, EOFError) as failure:
        screen.print(Text(f"{type(failure).__name__}: {failure}", "red"))
        code = 1
    if said.svg:
        screen.save_svg(said.svg, title="examples/rollout.py")
    sys.exit(code)
