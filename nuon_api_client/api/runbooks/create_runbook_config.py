# Generated from the OpenAPI document by scripts/regenerate.sh. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from nuon_api_client.runtime.operations import Operation, Request
from nuon_api_client.types import RawResponse, Response

if TYPE_CHECKING:
    from nuon_api_client.client import NuonClient

    from ...models.create_runbook_config_request import CreateRunbookConfigRequest
    from ...models.runbook_config import RunbookConfig

OPERATION = Operation(
    "CreateRunbookConfig",
    "POST",
    "/v1/apps/{app_id}/runbooks/{runbook_id}/configs",
    "runbooks.create_runbook_config",
)


def _request(app_id: str, runbook_id: str, *, body: CreateRunbookConfigRequest) -> Request:
    return OPERATION.request(path={"app_id": app_id, "runbook_id": runbook_id}, body=body)


def _read(raw: RawResponse) -> RunbookConfig:
    from nuon_api_client.runtime.responses import read_object

    from ...models.runbook_config import RunbookConfig

    return read_object(raw, RunbookConfig)


async def asyncio(
    app_id: str, runbook_id: str, *, client: NuonClient, body: CreateRunbookConfigRequest
) -> RunbookConfig:
    """Add a config to a runbook.

    Stores what a runbook does: its steps, in the order of the list, and the inputs that a run asks for. A runbook
    has one config for each app config, and a run uses that of the install's app config. Mistakes in a step, such as
    an unknown type or `plan_only` where it does not fit, are answered with 500, an action that the app does not have
    with 404. The app in the path is not checked.

    Since API 0.19.974.

    Args:
        app_id: Id of an app; some reads take its name too.
        runbook_id: Id of the runbook of the app. A name is not accepted here.

    Returns:
        The config, with its steps and inputs.

    Raises:
        NuonError: see `nuon_api_client.errors`.
    """
    return (await asyncio_detailed(app_id, runbook_id, client=client, body=body)).parsed


async def asyncio_detailed(
    app_id: str, runbook_id: str, *, client: NuonClient, body: CreateRunbookConfigRequest
) -> Response[RunbookConfig]:
    """Do as `asyncio` does, and also return the status, the headers and the body."""
    return await client.send(_request(app_id, runbook_id, body=body), _read)


def sync(app_id: str, runbook_id: str, *, client: NuonClient, body: CreateRunbookConfigRequest) -> RunbookConfig:
    """Do as `asyncio` does, without an event loop."""
    return sync_detailed(app_id, runbook_id, client=client, body=body).parsed


def sync_detailed(
    app_id: str, runbook_id: str, *, client: NuonClient, body: CreateRunbookConfigRequest
) -> Response[RunbookConfig]:
    """Do as `sync` does, and also return the status, the headers and the body."""
    return client.send_sync(_request(app_id, runbook_id, body=body), _read)
