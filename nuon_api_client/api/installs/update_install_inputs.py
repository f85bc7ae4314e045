# Generated from the OpenAPI document by scripts/regenerate.sh. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from nuon_api_client.runtime.operations import Operation, Request
from nuon_api_client.types import RawResponse, Response

if TYPE_CHECKING:
    from nuon_api_client.client import NuonClient

    from ...models.install_inputs import InstallInputs
    from ...models.update_install_inputs_request import UpdateInstallInputsRequest

OPERATION = Operation(
    "UpdateInstallInputs",
    "PATCH",
    "/v1/installs/{install_id}/inputs",
    "installs.update_install_inputs",
)


def _request(install_id: str, *, body: UpdateInstallInputsRequest) -> Request:
    return OPERATION.request(path={"install_id": install_id}, body=body)


def _read(raw: RawResponse) -> InstallInputs:
    from nuon_api_client.runtime.responses import read_object

    from ...models.install_inputs import InstallInputs

    return read_object(raw, InstallInputs)


async def asyncio(install_id: str, *, client: NuonClient, body: UpdateInstallInputsRequest) -> InstallInputs:
    """Update the inputs of an install.

    Merges values into the install's inputs as a new revision and starts an `input_update` workflow, which redeploys
    what depends on the changed inputs. The workflow id is in the header X-Nuon-Install-Workflow-ID (2025) or in
    `workflow_id` (2026). Servers of 2025 demand every required input in the body, changed or not, else 400; read the
    current inputs first and send them along. Later servers take the changed ones alone. Leave out inputs that the
    customer sets in the install stack: servers of 2025 answer 500. An unknown name is a 400. `values` is missing
    from the result of servers of 2025.

    Args:
        install_id: Id of an install; some reads take its name too.

    Returns:
        The new revision; servers of 2025 leave `values` out.

    Raises:
        NuonError: see `nuon_api_client.errors`.
    """
    return (await asyncio_detailed(install_id, client=client, body=body)).parsed


async def asyncio_detailed(
    install_id: str, *, client: NuonClient, body: UpdateInstallInputsRequest
) -> Response[InstallInputs]:
    """Do as `asyncio` does, and also return the status, the headers and the body."""
    return await client.send(_request(install_id, body=body), _read)


def sync(install_id: str, *, client: NuonClient, body: UpdateInstallInputsRequest) -> InstallInputs:
    """Do as `asyncio` does, without an event loop."""
    return sync_detailed(install_id, client=client, body=body).parsed


def sync_detailed(install_id: str, *, client: NuonClient, body: UpdateInstallInputsRequest) -> Response[InstallInputs]:
    """Do as `sync` does, and also return the status, the headers and the body."""
    return client.send_sync(_request(install_id, body=body), _read)
