"""Serve many orgs over Nuon: with one client, and a view of the client for the org of each request.

    python examples/fastapi_service.py           # two orgs of a Nuon in memory: no account needed
    python examples/fastapi_service.py --real    # with NUON_API_TOKEN

Whoever can call this service can do whatever its token may: put authentication before it.
"""

from __future__ import annotations

import argparse
import asyncio
import logging
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Annotated

import uvicorn
from fastapi import APIRouter, Body, Depends, FastAPI, HTTPException, Query, Request
from fastapi.responses import JSONResponse
from pydantic import BaseModel, StringConstraints

from nuon_api_client import APIStatusError, NuonClient, NuonError, paginate, pending_approvals, update_inputs
from nuon_api_client.api.installs import get_org_installs
from nuon_api_client.api.workflows import get_workflow
from nuon_api_client.testing import FakeNuon


def the_client(request: Request) -> NuonClient:
    """Return the one client. `for_org` returns a view of the client for an org; both share their connections."""
    client: NuonClient = request.app.state.nuon
    return client


Nuon = Annotated[NuonClient, Depends(the_client)]
Id = Annotated[str, StringConstraints(pattern="^[a-z0-9]+$")]
router = APIRouter()


class Installed(BaseModel):
    """An install as this service shows it."""

    id: str
    name: str
    components: str | None


class InputsChange(BaseModel):
    """The effect of a change of inputs: there is no workflow if the inputs had these values already."""

    changed: tuple[str, ...]
    workflow_id: str | None


class Progress(BaseModel):
    """How far a workflow is, and which of its steps wait for a response to their approval."""

    finished: bool
    status: str | None
    waiting: list[str]


@router.get("/orgs/{org_id}/installs")
async def installs(org_id: Id, nuon: Nuon) -> list[Installed]:
    """List all installs of an org."""
    found = paginate(get_org_installs, client=nuon.for_org(org_id))
    return [Installed(id=each.id, name=each.name, components=each.composite_component_status) async for each in found]


@router.get("/installs")
async def installs_of(org_id: Annotated[list[Id], Query()], nuon: Nuon) -> dict[str, list[Installed]]:
    """List all installs of several orgs, read at the same time."""
    found = await asyncio.gather(*(installs(each, nuon) for each in org_id))
    return dict(zip(org_id, found, strict=True))


@router.patch("/orgs/{org_id}/installs/{install_id}/inputs", status_code=202)
async def change_inputs(
    org_id: Id, install_id: Id, values: Annotated[dict[str, str], Body()], nuon: Nuon
) -> InputsChange:
    """Give inputs of an install new values. Components that use them are deployed again, once their plans are approved."""
    try:
        update = await update_inputs(install_id, values, client=nuon.for_org(org_id))
    except ValueError as refusal:
        raise HTTPException(400, str(refusal)) from refusal
    return InputsChange(changed=update.changed, workflow_id=update.workflow_id)


@router.get("/orgs/{org_id}/workflows/{workflow_id}")
async def progress(org_id: Id, workflow_id: Id, nuon: Nuon) -> Progress:
    """Tell how far a workflow is."""
    workflow = await get_workflow.asyncio(workflow_id, client=nuon.for_org(org_id))
    status = str(workflow.status.status) if workflow.status else None
    waiting = [step.name for step, _ in pending_approvals(workflow)]
    return Progress(finished=workflow.finished, status=status, waiting=waiting)


def service(client: NuonClient) -> FastAPI:
    """Return the service, which closes the client when it ends."""

    @asynccontextmanager
    async def lifespan(_: FastAPI) -> AsyncIterator[None]:
        async with client:
            yield

    app = FastAPI(title="Nuon for many orgs", lifespan=lifespan)
    app.state.nuon = client
    app.include_router(router)

    @app.exception_handler(NuonError)
    async def refuse(_: Request, error: NuonError) -> JSONResponse:
        if isinstance(error, APIStatusError) and error.status_code in (400, 403, 404, 409):
            return JSONResponse({"detail": error.description or error.error}, error.status_code)
        logging.getLogger(__name__).error("%s", error)  # no error holds the token
        return JSONResponse({"detail": "Nuon did not respond to this service as expected"}, 502)

    return app


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--real", action="store_true", help="use the control plane of your settings, see README.md")
    parser.add_argument("--port", type=int, default=8000)
    options = parser.parse_args()
    nuon = None if options.real else FakeNuon(time_scale=0.05)
    if nuon:
        for seeded in (nuon.org_id, nuon.add_org("globex", installs=2).org_id):
            print(f"curl localhost:{options.port}/orgs/{seeded}/installs")
    uvicorn.run(service(nuon.client() if nuon else NuonClient()), port=options.port)
