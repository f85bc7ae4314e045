# Generated from the OpenAPI document by scripts/regenerate.sh. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from nuon_api_client.runtime.operations import Operation, Request
from nuon_api_client.types import RawResponse, Response

if TYPE_CHECKING:
    from nuon_api_client.client import NuonClient

    from ...models.create_ad_hoc_action_request import CreateAdHocActionRequest
    from ...models.create_ad_hoc_action_response import CreateAdHocActionResponse

OPERATION = Operation(
    "CreateAdHocAction",
    "POST",
    "/v1/installs/{install_id}/actions/adhoc-run",
    "actions.create_ad_hoc_action",
    longest={"name": 255, "request_id": 255},
    keyed_by="request_id",
)


def _request(install_id: str, *, body: CreateAdHocActionRequest) -> Request:
    return OPERATION.request(path={"install_id": install_id}, body=body)


def _read(raw: RawResponse) -> CreateAdHocActionResponse:
    from nuon_api_client.runtime.responses import read_object

    from ...models.create_ad_hoc_action_response import CreateAdHocActionResponse

    return read_object(raw, CreateAdHocActionResponse)


async def asyncio(install_id: str, *, client: NuonClient, body: CreateAdHocActionRequest) -> CreateAdHocActionResponse:
    """Run a script once on an install.

    Runs a script or a command on the runner of an install without an action of the app behind it, and answers as
    soon as the run is queued. Exactly one of `inline_contents` and `command` must be given, else the answer is 400;
    an unknown install is a 400 here too. Follow the workflow, or poll the run by its `id`. Among the other runs it
    has the trigger type `adhoc`.

    Since API 0.19.784.

    Args:
        install_id: Id of an install; some reads take its name too.

    Returns:
        The run, `queued`, and the workflow that carries it out.

    Raises:
        NuonError: see `nuon_api_client.errors`.
    """
    return (await asyncio_detailed(install_id, client=client, body=body)).parsed


async def asyncio_detailed(
    install_id: str, *, client: NuonClient, body: CreateAdHocActionRequest
) -> Response[CreateAdHocActionResponse]:
    """Do as `asyncio` does, and also return the status, the headers and the body."""
    return await client.send(_request(install_id, body=body), _read)


def sync(install_id: str, *, client: NuonClient, body: CreateAdHocActionRequest) -> CreateAdHocActionResponse:
    """Do as `asyncio` does, without an event loop."""
    return sync_detailed(install_id, client=client, body=body).parsed


def sync_detailed(
    install_id: str, *, client: NuonClient, body: CreateAdHocActionRequest
) -> Response[CreateAdHocActionResponse]:
    """Do as `sync` does, and also return the status, the headers and the body."""
    return client.send_sync(_request(install_id, body=body), _read)
