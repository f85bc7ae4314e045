"""Create an install, show the link that the customer must open, and wait until everything runs there.

    python examples/create_install.py                # against a Nuon in memory: no account needed
    python examples/create_install.py --real --app APP --name NAME --region REGION --inputs inputs.json

Run it again after an interrupt: if there is an install of that name, none is made, and the program waits until the
install is provisioned.
"""

from __future__ import annotations

import argparse
import asyncio
import json
import signal
import sys
from pathlib import Path

from nuon_api_client import (
    ApprovalResponse,
    NuonClient,
    NuonError,
    PendingApproval,
    models,
    paginate,
    wait_for_workflow,
)
from nuon_api_client.api.apps import get_app
from nuon_api_client.api.installs import create_install, get_app_installs, get_install, phone_home
from nuon_api_client.api.stacks import get_install_stack_by_install_id
from nuon_api_client.api.workflows import get_workflows
from nuon_api_client.testing import FakeNuon

INPUTS_IN_MEMORY = '{"region": "us-east-1", "api_key": "a secret"}'


async def find_or_create(client: NuonClient, body: models.CreateInstallRequest) -> tuple[str, str]:
    """Find an install by its name, or create it; return its id and the id of the workflow that provisions it."""
    async for install in paginate(get_app_installs, body.app_id, client=client, q=body.name):
        if install.name == body.name:
            print(f"{install.name} is there already, and keeps its inputs")
            workflows = paginate(get_workflows, install.id, client=client, type_="provision")
            return install.id, (await workflows.take(1))[0].id
    created = await create_install.asyncio_detailed(client=client, body=body)
    return created.parsed.id, created.workflow_id or ""


async def provision(
    client: NuonClient, install_id: str, workflow_id: str, approve: bool, nuon: FakeNuon | None
) -> None:
    """Wait until an install is provisioned; meanwhile show the customer's link, and respond to approvals."""
    told = set[tuple[str, str]]()

    async def on_update(workflow: models.Workflow) -> None:
        for step in workflow.steps or []:
            status = str(step.status and step.status.status)
            if status == "pending" or (step.id, status) in told:
                continue
            told.add((step.id, status))
            print(f"  {step.name}: {status}")
            if step.execution_type == "user" and status == "in-progress":
                await show_link()

    async def show_link() -> None:
        stack = await get_install_stack_by_install_id.asyncio(install_id, client=client)
        newest = (stack.versions or [])[0]
        print(f"  Within 24 hours the customer must open {newest.quick_link_url or newest.template_url}")
        if nuon:  # in memory there is no customer, so do what the applied stack does
            body = models.PhoneHomeRequest(request_type=models.PhoneHomeRequestType.CREATE)
            await phone_home.asyncio(install_id, newest.phone_home_id or "", client=client, body=body)

    def decide(pending: PendingApproval) -> ApprovalResponse:
        said = "y" if approve else ""
        while said not in ("y", "n"):
            said = input(f"{pending.step.name} ({pending.approval.type_}): approve? [y/n] ")
        return ApprovalResponse("approve" if said == "y" else "deny", note="sent by create_install.py")

    await wait_for_workflow(
        workflow_id,
        client=client,
        timeout=48 * 3600,  # the customer has 24 hours
        on_update=on_update,
        on_approval=decide,
    )


async def main(options: argparse.Namespace) -> None:
    """Create an install, or find it, and wait until it is provisioned."""
    nuon = None if options.real else FakeNuon(time_scale=0.02, manual_stack=True)
    async with nuon.client() if nuon else NuonClient() as client:
        body = models.CreateInstallRequest(
            app_id=(await get_app.asyncio(options.app, client=client)).id,
            name=options.name,
            aws_account=models.CreateInstallAWSAccountParams(region=options.region),
            inputs=json.loads(options.inputs),
        )
        install_id, workflow_id = await find_or_create(client, body)
        print(f"install {install_id}, workflow {workflow_id}")
        await provision(client, install_id, workflow_id, approve=options.approve, nuon=nuon)
        install = await get_install.asyncio(install_id, client=client)
        print(f"runner {install.runner_status}, components {install.composite_component_status}")


def arguments(argv: list[str] | None = None) -> argparse.Namespace:
    """Parse the command line."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--real", action="store_true", help="use the control plane of your settings, see README.md")
    parser.add_argument("--app", default="acme", help="id or name")
    parser.add_argument("--name", default="globex", help="of the install, unique in the app")
    parser.add_argument("--region", default="us-east-1", help="of the customer's AWS account")
    parser.add_argument("--inputs", metavar="FILE", help="JSON, name -> text")
    parser.add_argument("--approve", action="store_true", help="approve every plan unseen")
    options = parser.parse_args(argv)
    options.inputs = Path(options.inputs).read_text(encoding="utf-8") if options.inputs else INPUTS_IN_MEMORY
    return options


if __name__ == "__main__":
    signal.signal(signal.SIGINT, lambda *_: sys.exit(130))  # asyncio's handler would not end a question
    try:
        asyncio.run(main(arguments()))
    except (NuonError, EOFError) as failure:
        sys.exit(f"{type(failure).__name__}: {failure}")
