# Generated from the OpenAPI document by scripts/regenerate.sh. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from nuon_api_client.runtime.operations import Operation, Request
from nuon_api_client.types import RawResponse, Response

if TYPE_CHECKING:
    from nuon_api_client.client import NuonClient

    from ...models.install_stack_version_run import InstallStackVersionRun

OPERATION = Operation(
    "GetInstallStackRuns",
    "GET",
    "/v1/installs/{install_id}/stack-runs",
    "stacks.get_install_stack_runs",
    pages_by="offset",
    bounds={"limit": (1, 100), "offset": (0, None)},
)


def _request(install_id: str, *, limit: int | None = None, offset: int | None = None) -> Request:
    return OPERATION.request(path={"install_id": install_id}, query={"limit": limit, "offset": offset})


def _read(raw: RawResponse) -> list[InstallStackVersionRun]:
    from nuon_api_client.runtime.responses import read_models

    from ...models.install_stack_version_run import InstallStackVersionRun

    return read_models(raw, InstallStackVersionRun)


async def asyncio(
    install_id: str, *, client: NuonClient, limit: int | None = None, offset: int | None = None
) -> list[InstallStackVersionRun]:
    """List stack runs of an install.

    Lists the reports that came in from the install's stack, over all its versions, newest first. The server sends no
    page headers and one row more than `limit`: 11 rows unless told otherwise. `data` may hold secrets.

    Args:
        install_id: Id of an install; some reads take its name too.
        limit: One row more than this comes back.
        offset: Rows to skip.

    Returns:
        The reports, newest first; one more than `limit`.

    Raises:
        NuonError: see `nuon_api_client.errors`.
    """
    return (await asyncio_detailed(install_id, client=client, limit=limit, offset=offset)).parsed


async def asyncio_detailed(
    install_id: str, *, client: NuonClient, limit: int | None = None, offset: int | None = None
) -> Response[list[InstallStackVersionRun]]:
    """Do as `asyncio` does, and also return the status, the headers and the body."""
    return await client.send(_request(install_id, limit=limit, offset=offset), _read)


def sync(
    install_id: str, *, client: NuonClient, limit: int | None = None, offset: int | None = None
) -> list[InstallStackVersionRun]:
    """Do as `asyncio` does, without an event loop."""
    return sync_detailed(install_id, client=client, limit=limit, offset=offset).parsed


def sync_detailed(
    install_id: str, *, client: NuonClient, limit: int | None = None, offset: int | None = None
) -> Response[list[InstallStackVersionRun]]:
    """Do as `sync` does, and also return the status, the headers and the body."""
    return client.send_sync(_request(install_id, limit=limit, offset=offset), _read)
