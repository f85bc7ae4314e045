# Generated from the OpenAPI document by scripts/regenerate.sh. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from nuon_api_client.runtime.operations import Operation, Request
from nuon_api_client.types import RawResponse, Response

if TYPE_CHECKING:
    from nuon_api_client.client import NuonClient

    from ...models.preview_install_candidates import PreviewInstallCandidates

OPERATION = Operation(
    "GetAppBranchPreviewInstallCandidates",
    "GET",
    "/v1/apps/{app_id}/branches/{app_branch_id}/preview-install-candidates",
    "branches.get_app_branch_preview_install_candidates",
)


def _request(app_id: str, app_branch_id: str, *, config_id: str | None = None) -> Request:
    return OPERATION.request(path={"app_id": app_id, "app_branch_id": app_branch_id}, query={"config_id": config_id})


def _read(raw: RawResponse) -> PreviewInstallCandidates:
    from nuon_api_client.runtime.responses import read_object

    from ...models.preview_install_candidates import PreviewInstallCandidates

    return read_object(raw, PreviewInstallCandidates)


async def asyncio(
    app_id: str, app_branch_id: str, *, client: NuonClient, config_id: str | None = None
) -> PreviewInstallCandidates:
    """List the installs that a preview run can use.

    Lists every install of the app, ordered by name and in one answer, also those that follow other branches: a
    preview may plan against any of them. Each carries the branch it follows. A branch without a config is a 404, and
    without the app-branches feature the answer is a 400.

    Newer than API 0.19.1147.

    Args:
        app_id: Id of an app; some reads take its name too.
        app_branch_id: Id of the branch, not its name.
        config_id: Branch config that the preview would use, the latest when absent. One that is not of this
            branch is a 404.

    Returns:
        The installs of the app, by name.

    Raises:
        NuonError: see `nuon_api_client.errors`.
    """
    return (await asyncio_detailed(app_id, app_branch_id, client=client, config_id=config_id)).parsed


async def asyncio_detailed(
    app_id: str, app_branch_id: str, *, client: NuonClient, config_id: str | None = None
) -> Response[PreviewInstallCandidates]:
    """Do as `asyncio` does, and also return the status, the headers and the body."""
    return await client.send(_request(app_id, app_branch_id, config_id=config_id), _read)


def sync(
    app_id: str, app_branch_id: str, *, client: NuonClient, config_id: str | None = None
) -> PreviewInstallCandidates:
    """Do as `asyncio` does, without an event loop."""
    return sync_detailed(app_id, app_branch_id, client=client, config_id=config_id).parsed


def sync_detailed(
    app_id: str, app_branch_id: str, *, client: NuonClient, config_id: str | None = None
) -> Response[PreviewInstallCandidates]:
    """Do as `sync` does, and also return the status, the headers and the body."""
    return client.send_sync(_request(app_id, app_branch_id, config_id=config_id), _read)
