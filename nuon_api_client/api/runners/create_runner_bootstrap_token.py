# Generated from the OpenAPI document by scripts/regenerate.sh. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from nuon_api_client.runtime.operations import Operation, Request
from nuon_api_client.types import RawResponse, Response

if TYPE_CHECKING:
    from nuon_api_client.client import NuonClient

    from ...models.runner_bootstrap_token import RunnerBootstrapToken

OPERATION = Operation(
    "CreateRunnerBootstrapToken",
    "POST",
    "/v1/installs/{install_id}/runner-bootstrap-token",
    "runners.create_runner_bootstrap_token",
)


def _request(install_id: str) -> Request:
    return OPERATION.request(path={"install_id": install_id})


def _read(raw: RawResponse) -> RunnerBootstrapToken:
    from nuon_api_client.runtime.responses import read_object

    from ...models.runner_bootstrap_token import RunnerBootstrapToken

    return read_object(raw, RunnerBootstrapToken)


async def asyncio(install_id: str, *, client: NuonClient) -> RunnerBootstrapToken:
    """Create a token for the runner of an install.

    Creates a token with which the runner of an install authenticates, to start a runner by hand. The secret cannot
    be read again. An install without a runner is a 400.

    Since API 0.19.852.

    Args:
        install_id: Id of an install; some reads take its name too.

    Returns:
        The token; its secret cannot be read again.

    Raises:
        NuonError: see `nuon_api_client.errors`.
    """
    return (await asyncio_detailed(install_id, client=client)).parsed


async def asyncio_detailed(install_id: str, *, client: NuonClient) -> Response[RunnerBootstrapToken]:
    """Do as `asyncio` does, and also return the status, the headers and the body."""
    return await client.send(_request(install_id), _read)


def sync(install_id: str, *, client: NuonClient) -> RunnerBootstrapToken:
    """Do as `asyncio` does, without an event loop."""
    return sync_detailed(install_id, client=client).parsed


def sync_detailed(install_id: str, *, client: NuonClient) -> Response[RunnerBootstrapToken]:
    """Do as `sync` does, and also return the status, the headers and the body."""
    return client.send_sync(_request(install_id), _read)
