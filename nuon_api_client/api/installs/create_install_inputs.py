# Generated from the OpenAPI document by scripts/regenerate.sh. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from nuon_api_client.runtime.operations import Operation, Request
from nuon_api_client.types import RawResponse, Response

if TYPE_CHECKING:
    from nuon_api_client.client import NuonClient

    from ...models.create_install_inputs_request import CreateInstallInputsRequest
    from ...models.install_inputs import InstallInputs

OPERATION = Operation(
    "CreateInstallInputs",
    "POST",
    "/v1/installs/{install_id}/inputs",
    "installs.create_install_inputs",
)


def _request(install_id: str, *, body: CreateInstallInputsRequest) -> Request:
    return OPERATION.request(path={"install_id": install_id}, body=body)


def _read(raw: RawResponse) -> InstallInputs:
    from nuon_api_client.runtime.responses import read_object

    from ...models.install_inputs import InstallInputs

    return read_object(raw, InstallInputs)


async def asyncio(install_id: str, *, client: NuonClient, body: CreateInstallInputsRequest) -> InstallInputs:
    """Replace the inputs of an install.

    Stores a complete new set of inputs without a merge and without starting a workflow, so nothing is redeployed.
    Deprecated in the server: update the inputs instead. An unknown name, or a required input that is missing or
    empty, is a 400; so is an app without inputs.

    Args:
        install_id: Id of an install; some reads take its name too.

    Returns:
        The new revision.

    Raises:
        NuonError: see `nuon_api_client.errors`.
    """
    return (await asyncio_detailed(install_id, client=client, body=body)).parsed


async def asyncio_detailed(
    install_id: str, *, client: NuonClient, body: CreateInstallInputsRequest
) -> Response[InstallInputs]:
    """Do as `asyncio` does, and also return the status, the headers and the body."""
    return await client.send(_request(install_id, body=body), _read)


def sync(install_id: str, *, client: NuonClient, body: CreateInstallInputsRequest) -> InstallInputs:
    """Do as `asyncio` does, without an event loop."""
    return sync_detailed(install_id, client=client, body=body).parsed


def sync_detailed(install_id: str, *, client: NuonClient, body: CreateInstallInputsRequest) -> Response[InstallInputs]:
    """Do as `sync` does, and also return the status, the headers and the body."""
    return client.send_sync(_request(install_id, body=body), _read)
