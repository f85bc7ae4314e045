"""Make first calls: five operations, async and then sync, and print what their responses hold.

    python examples/first_calls.py

This needs no account: a small server in this process responds with the example bodies of Nuon's API reference. For a
real control plane set NUON_API_TOKEN and NUON_ORG_ID, make the client with `NuonClient()`, and use ids from there.
"""

from __future__ import annotations

import asyncio
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from threading import Thread

from nuon_api_client import NotFoundError, NuonClient
from nuon_api_client.api.deploys import get_install_component_latest_deploy
from nuon_api_client.api.orgs import create_org
from nuon_api_client.api.releases import get_release
from nuon_api_client.api.sandbox_runs import get_install_sandbox_runs
from nuon_api_client.models import ComponentRelease, CreateOrgRequest, InstallDeploy, InstallSandboxRun, Org

TOKEN = "example-token"  # noqa: S105  # for the server below
ORG = "org8udys2pf8y5fdimeawsvjaj"
RELEASE, NO_RELEASE = "rel6kwfh00qlkj95n3ptp4okx1", "rel00000000000000000000000"
INSTALL, INSTALL_OF_2024 = "inlos6x8z93vkqyp3h7hzaxdzg", "inlmbuygu6mslrbtwsa1v73w89"
COMPONENT = "cmp58prav641dhizqbijicp920"
NEW_ORG = CreateOrgRequest(name="acme-sandbox", use_sandbox_mode=True)


async def call_async(base_url: str) -> None:
    """Make all calls at once, over one client."""
    async with NuonClient(TOKEN, ORG, base_url) as client:
        responses = await asyncio.gather(
            get_release.asyncio(RELEASE, client=client),
            get_install_sandbox_runs.asyncio(INSTALL, client=client),
            get_install_sandbox_runs.asyncio(INSTALL_OF_2024, client=client),
            get_install_component_latest_deploy.asyncio(INSTALL, COMPONENT, client=client),
            create_org.asyncio(client=client, body=NEW_ORG),
        )
        show(*responses)
        try:
            await get_release.asyncio(NO_RELEASE, client=client)
        except NotFoundError as error:
            print(f"NotFoundError: {error}")


def call_sync(base_url: str) -> None:
    """Make the same calls one after another, without an event loop."""
    with NuonClient(TOKEN, ORG, base_url) as client:
        show(
            get_release.sync(RELEASE, client=client),
            get_install_sandbox_runs.sync(INSTALL, client=client),
            get_install_sandbox_runs.sync(INSTALL_OF_2024, client=client),
            get_install_component_latest_deploy.sync(INSTALL, COMPONENT, client=client),
            create_org.sync(client=client, body=NEW_ORG),
        )


def show(
    release: ComponentRelease,
    runs: list[InstallSandboxRun],
    runs_of_2024: list[InstallSandboxRun],
    latest: InstallDeploy,
    org: Org,
) -> None:
    """Print the responses. What a server may leave out can be `None`, hence the `or []` and the `if`."""
    print(f"release {release.id}: {release.status} ({release.status_description})")
    for step in release.release_steps or []:
        print(f"  step {step.id}: {step.status}")
        for deploy in step.install_deploys or []:
            print(f"    {deploy.component_name} on install {deploy.install_id}: {deploy.status}")
    for run in [*runs, *runs_of_2024]:
        seconds = (run.updated_at - run.created_at).total_seconds()
        print(f"sandbox run {run.id}: {run.run_type}, {run.status} after {seconds:.0f} s ({run.status_description})")
        if run.log_stream:
            print(f"  logs {run.log_stream.id}: {'open' if run.log_stream.open_ else 'complete'}")
    print(f"latest deploy {latest.id} of {latest.component_name}: {latest.status}")
    for workflow_step in (latest.workflow and latest.workflow.steps) or []:
        approval = workflow_step.approval
        print(f"  {workflow_step.name}: {workflow_step.status and workflow_step.status.status}")
        if approval and approval.response:
            print(f"    {approval.type_} answered with {approval.response.type_}: {approval.response.note}")
    print(f"org {org.name}: {org.status}{', its cloud work is simulated' if org.sandbox_mode else ''}")
    for runner in (org.runner_group and org.runner_group.runners) or []:
        print(f"  {runner.display_name} {runner.id}: {runner.status}")


BODIES = Path(__file__).resolve().parent.parent / "tests" / "data"
RESPONSES = {
    f"GET /v1/releases/{RELEASE}": "get_release.json",
    f"GET /v1/installs/{INSTALL}/sandbox-runs": "get_install_sandbox_runs.json",
    f"GET /v1/installs/{INSTALL_OF_2024}/sandbox-runs": "get_install_sandbox_runs_2024.json",
    f"GET /v1/installs/{INSTALL}/components/{COMPONENT}/deploys/latest": "get_install_component_latest_deploy.json",
    "POST /v1/orgs": "create_org.json",
}


class ControlPlane(BaseHTTPRequestHandler):
    """The server: it has the responses above, for requests with the token and the org."""

    protocol_version = "HTTP/1.1"

    def do_GET(self) -> None:
        """Respond to a request, of either method."""
        self.rfile.read(int(self.headers["Content-Length"] or 0))
        known = self.headers["Authorization"] == f"Bearer {TOKEN}" and self.headers["X-Nuon-Org-ID"] == ORG
        status, content = 404, b'{"error": "record not found", "description": "not found", "user_error": true}'
        if known and (name := RESPONSES.get(f"{self.command} {self.path}")):
            status, content = 201 if self.command == "POST" else 200, (BODIES / name).read_bytes()
        self.send_response(status)
        self.send_header("Content-Type", "application/json; charset=utf-8")
        self.send_header("Content-Length", str(len(content)))
        self.end_headers()
        self.wfile.write(content)

    do_POST = do_GET  # noqa: N815  # http.server looks for this name

    def log_message(self, format: str, *args: object) -> None:  # noqa: A002
        """Print nothing."""


if __name__ == "__main__":
    with ThreadingHTTPServer(("127.0.0.1", 0), ControlPlane) as server:
        Thread(target=server.serve_forever, kwargs={"poll_interval": 0.05}, daemon=True).start()
        url = f"http://127.0.0.1:{server.server_port}"
        print("async")
        asyncio.run(call_async(url))
        print("\nsync")
        call_sync(url)
        server.shutdown()
