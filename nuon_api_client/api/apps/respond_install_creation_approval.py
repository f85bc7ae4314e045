# Generated from the OpenAPI document by scripts/regenerate.sh. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from nuon_api_client.runtime.operations import Operation, Request
from nuon_api_client.types import RawResponse, Response

if TYPE_CHECKING:
    from nuon_api_client.client import NuonClient

    from ...models.respond_install_creation_approval_request import RespondInstallCreationApprovalRequest

OPERATION = Operation(
    "RespondInstallCreationApproval",
    "POST",
    "/v1/apps/{app_id}/install-syncs/{sync_id}/approvals/{approval_id}/response",
    "apps.respond_install_creation_approval",
)


def _request(app_id: str, sync_id: str, approval_id: str, *, body: RespondInstallCreationApprovalRequest) -> Request:
    return OPERATION.request(path={"app_id": app_id, "sync_id": sync_id, "approval_id": approval_id}, body=body)


def _read(raw: RawResponse) -> None:
    from nuon_api_client.runtime.responses import read_nothing

    read_nothing(raw)


async def asyncio(
    app_id: str, sync_id: str, approval_id: str, *, client: NuonClient, body: RespondInstallCreationApprovalRequest
) -> None:
    """Answer an approval to create installs.

    Approves or denies the creation of installs that a sync found in git and that do not exist yet. Approving creates
    them, so far with nothing but their names, and queues another sync for their configs. If one cannot be created,
    those before it stay and the approval is still pending. Denying ends the sync with status `error`. Only a pending
    approval can be answered; others give 500. Where a step of the sync's workflow asks instead, as on newer control
    planes, answer the approval of that step. The org needs the app-install-syncing feature (400 without it).

    Since API 0.19.1115.

    Args:
        app_id: Id of an app; some reads take its name too.
        sync_id: Id of the sync of the app, not of the sync of one install.
        approval_id: Id of the approval: `install_creation_approval.id` of the sync.

    Raises:
        NuonError: see `nuon_api_client.errors`.
    """
    await asyncio_detailed(app_id, sync_id, approval_id, client=client, body=body)


async def asyncio_detailed(
    app_id: str, sync_id: str, approval_id: str, *, client: NuonClient, body: RespondInstallCreationApprovalRequest
) -> Response[None]:
    """Do as `asyncio` does, and also return the status, the headers and the body."""
    return await client.send(_request(app_id, sync_id, approval_id, body=body), _read)


def sync(
    app_id: str, sync_id: str, approval_id: str, *, client: NuonClient, body: RespondInstallCreationApprovalRequest
) -> None:
    """Do as `asyncio` does, without an event loop."""
    sync_detailed(app_id, sync_id, approval_id, client=client, body=body)


def sync_detailed(
    app_id: str, sync_id: str, approval_id: str, *, client: NuonClient, body: RespondInstallCreationApprovalRequest
) -> Response[None]:
    """Do as `sync` does, and also return the status, the headers and the body."""
    return client.send_sync(_request(app_id, sync_id, approval_id, body=body), _read)
