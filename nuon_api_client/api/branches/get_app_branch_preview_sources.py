# Generated from the OpenAPI document by scripts/regenerate.sh. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from nuon_api_client.runtime.operations import Operation, Request
from nuon_api_client.types import RawResponse, Response

if TYPE_CHECKING:
    from nuon_api_client.client import NuonClient

    from ...models.preview_sources import PreviewSources

OPERATION = Operation(
    "GetAppBranchPreviewSources",
    "GET",
    "/v1/apps/{app_id}/branches/{app_branch_id}/preview-sources",
    "branches.get_app_branch_preview_sources",
)


def _request(app_id: str, app_branch_id: str) -> Request:
    return OPERATION.request(path={"app_id": app_id, "app_branch_id": app_branch_id})


def _read(raw: RawResponse) -> PreviewSources:
    from nuon_api_client.runtime.responses import read_object

    from ...models.preview_sources import PreviewSources

    return read_object(raw, PreviewSources)


async def asyncio(app_id: str, app_branch_id: str, *, client: NuonClient) -> PreviewSources:
    """List what a preview run can be made of.

    Lists what `preview_run` can name when a run is started. Asks GitHub for the open pull requests into the git
    branch that the latest branch config follows, and for the other git branches of that repository. Only the first
    100 of each are returned. It fails with 500 when the repository is not on GitHub or GitHub refuses. A branch
    without a config is a 404, and without the app-branches feature the answer is a 400.

    Newer than API 0.19.1147.

    Args:
        app_id: Id of an app; some reads take its name too.
        app_branch_id: Id of the branch, not its name.

    Returns:
        The pull requests and git branches, as GitHub orders them.

    Raises:
        NuonError: see `nuon_api_client.errors`.
    """
    return (await asyncio_detailed(app_id, app_branch_id, client=client)).parsed


async def asyncio_detailed(app_id: str, app_branch_id: str, *, client: NuonClient) -> Response[PreviewSources]:
    """Do as `asyncio` does, and also return the status, the headers and the body."""
    return await client.send(_request(app_id, app_branch_id), _read)


def sync(app_id: str, app_branch_id: str, *, client: NuonClient) -> PreviewSources:
    """Do as `asyncio` does, without an event loop."""
    return sync_detailed(app_id, app_branch_id, client=client).parsed


def sync_detailed(app_id: str, app_branch_id: str, *, client: NuonClient) -> Response[PreviewSources]:
    """Do as `sync` does, and also return the status, the headers and the body."""
    return client.send_sync(_request(app_id, app_branch_id), _read)
