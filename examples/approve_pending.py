"""Show the approvals that are pending anywhere in the org, each with its plan, and respond to them.

    python examples/approve_pending.py               # against a Nuon in memory: no account needed
    python examples/approve_pending.py --real        # with NUON_API_TOKEN and NUON_ORG_ID

Older control planes cannot list pending approvals. There the program reads the unfinished workflows of every install.
"""

from __future__ import annotations

import argparse
import asyncio
import json
import signal
import sys
from typing import Any

from nuon_api_client import NuonClient, errors, models, paginate, pending_approvals
from nuon_api_client.api.deploys import deploy_install_components
from nuon_api_client.api.installs import get_org_installs
from nuon_api_client.api.workflows import (
    create_workflow_step_approval_response,
    get_org_pending_approvals,
    get_workflow,
    get_workflow_step_approval_contents,
    get_workflows,
)
from nuon_api_client.testing import FakeNuon

QUESTION = "[a]pprove, [d]eny and end the workflow, [s]kip, [r]etry the plan; Enter leaves it: "
RESPONSES = {"a": "approve", "d": "deny", "s": "deny-skip-current", "r": "retry"}


async def workflows_to_look_at(client: NuonClient) -> list[models.Workflow]:
    """Return the workflows of the org that may have pending approvals."""
    try:
        listed = [approval async for approval in paginate(get_org_pending_approvals, client=client)]
    except errors.NotFoundError:  # before API 0.19.852
        return [
            workflow
            async for install in paginate(get_org_installs, client=client)
            async for workflow in paginate(get_workflows, install.id, client=client, finished=False)
        ]
    steps = (approval.workflow_step or approval.install_workflow_step for approval in listed)
    ids = dict.fromkeys(step.workflow_id or step.install_workflow_id or "" for step in steps)
    return await asyncio.gather(*(get_workflow.asyncio(each, client=client) for each in ids))


async def plan(client: NuonClient, *ids: str) -> str:
    """Return what is to be approved: the changes of a Terraform plan, the text of any other plan, or else its JSON."""
    try:
        found: dict[str, Any] = await get_workflow_step_approval_contents.asyncio(*ids, client=client)
    except errors.UnexpectedResponseError:
        return "(there is no plan)"
    if "resource_changes" not in found:
        return found.get("plan") or json.dumps(found, indent=2)
    changes = ((each["change"]["actions"], each["address"]) for each in found["resource_changes"])
    return "\n".join(f"{' and '.join(actions)} {address}" for actions, address in changes if actions != ["no-op"])


def ask() -> str | None:
    """Ask for a response, and return it, `None` to leave it to somebody else."""
    while (said := input(QUESTION).strip().lower()) not in ("", *RESPONSES):
        pass
    return RESPONSES.get(said)


async def respond(client: NuonClient, *ids: str, response: str) -> None:
    """Send a response. Somebody else may have been faster."""
    response_type = models.WorkflowStepResponseType(response)
    body = models.CreateWorkflowStepApprovalResponseRequest(response_type=response_type, note="approve_pending.py")
    try:
        await create_workflow_step_approval_response.asyncio(*ids, client=client, body=body)
    except errors.BadRequestError as refusal:
        print(f"refused: {refusal}")


async def main(options: argparse.Namespace) -> None:
    """Go through all pending approvals."""
    nuon = None if options.real else FakeNuon()
    async with nuon.client() if nuon else NuonClient() as client:
        if nuon:
            await make_some_pending(nuon, client)
        pending = [
            (workflow, *each) for workflow in await workflows_to_look_at(client) for each in pending_approvals(workflow)
        ]
        print(f"pending approvals: {len(pending)}")
        for workflow, step, approval in pending:
            ids = workflow.id, step.id, approval.id
            print(f"\n{workflow.name or workflow.type_} of {workflow.owner_id}: {step.name} ({approval.type_})")
            print(await plan(client, *ids))
            if not options.list and (response := ask()):
                await respond(client, *ids, response=response)


async def make_some_pending(nuon: FakeNuon, client: NuonClient) -> None:
    """Deploy to installs in memory whose database somebody has changed by hand, so that their plans need approval."""
    for install_id in nuon.install_ids:
        nuon.drift(install_id, "db")
        await deploy_install_components.asyncio(install_id, client=client)
    await nuon.advance(60)


def arguments(argv: list[str] | None = None) -> argparse.Namespace:
    """Parse the command line."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--real", action="store_true", help="use the control plane of your settings, see README.md")
    parser.add_argument("--list", action="store_true", help="respond to nothing")
    return parser.parse_args(argv)


if __name__ == "__main__":
    signal.signal(signal.SIGINT, lambda *_: sys.exit(130))  # asyncio's handler would not end a question
    try:
        asyncio.run(main(arguments()))
    except (errors.NuonError, EOFError) as failure:
        sys.exit(f"{type(failure).__name__}: {failure}")
