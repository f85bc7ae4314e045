# Generated from the OpenAPI document by scripts/regenerate.sh. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from nuon_api_client.runtime.operations import Operation, Request
from nuon_api_client.types import RawResponse, Response

if TYPE_CHECKING:
    from nuon_api_client.client import NuonClient

    from ...models.install_action_workflow import InstallActionWorkflow

OPERATION = Operation(
    "GetInstallActionRecentRuns",
    "GET",
    "/v1/installs/{install_id}/actions/{action_id}/recent-runs",
    "actions.get_install_action_recent_runs",
    bounds={"limit": (1, 100), "offset": (0, None), "page": (0, None)},
)


def _request(
    install_id: str, action_id: str, *, limit: int | None = None, offset: int | None = None, page: int | None = None
) -> Request:
    return OPERATION.request(
        path={"install_id": install_id, "action_id": action_id}, query={"limit": limit, "offset": offset, "page": page}
    )


def _read(raw: RawResponse) -> InstallActionWorkflow | None:
    from nuon_api_client.runtime.responses import is_null, read_object

    from ...models.install_action_workflow import InstallActionWorkflow

    return None if is_null(raw) else read_object(raw, InstallActionWorkflow)


async def asyncio(
    install_id: str,
    action_id: str,
    *,
    client: NuonClient,
    limit: int | None = None,
    offset: int | None = None,
    page: int | None = None,
) -> InstallActionWorkflow | None:
    """Get an action of an install with its runs.

    Reads one action of an install with a page of its runs, newest first, and with its newest config. `limit`,
    `offset` and `page` are about the runs, and the header `X-Nuon-Page-Next` says whether there are more. An unknown
    install or action is answered with 200 and null, and so is a failure to read them. In Dec 2025 an action without
    a config is a 500.

    Args:
        install_id: Id of an install; some reads take its name too.
        action_id: Id of the action of the app, not of its copy in an install. A name is not accepted here.
        limit: How many rows at most, 1 to 100.
        offset: How many rows to leave out.
        page: Page to read, counted from 1. Anything above 0 wins over `offset`.

    Returns:
        The action with a page of its runs, or null if it was not found.

    Raises:
        NuonError: see `nuon_api_client.errors`.
    """
    return (await asyncio_detailed(install_id, action_id, client=client, limit=limit, offset=offset, page=page)).parsed


async def asyncio_detailed(
    install_id: str,
    action_id: str,
    *,
    client: NuonClient,
    limit: int | None = None,
    offset: int | None = None,
    page: int | None = None,
) -> Response[InstallActionWorkflow | None]:
    """Do as `asyncio` does, and also return the status, the headers and the body."""
    return await client.send(_request(install_id, action_id, limit=limit, offset=offset, page=page), _read)


def sync(
    install_id: str,
    action_id: str,
    *,
    client: NuonClient,
    limit: int | None = None,
    offset: int | None = None,
    page: int | None = None,
) -> InstallActionWorkflow | None:
    """Do as `asyncio` does, without an event loop."""
    return sync_detailed(install_id, action_id, client=client, limit=limit, offset=offset, page=page).parsed


def sync_detailed(
    install_id: str,
    action_id: str,
    *,
    client: NuonClient,
    limit: int | None = None,
    offset: int | None = None,
    page: int | None = None,
) -> Response[InstallActionWorkflow | None]:
    """Do as `sync` does, and also return the status, the headers and the body."""
    return client.send_sync(_request(install_id, action_id, limit=limit, offset=offset, page=page), _read)
