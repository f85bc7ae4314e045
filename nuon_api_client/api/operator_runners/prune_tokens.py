# Generated from the OpenAPI document by scripts/regenerate.sh. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from nuon_api_client.runtime.operations import Operation, Request
from nuon_api_client.types import RawResponse, Response

if TYPE_CHECKING:
    from nuon_api_client.client import NuonClient

    from ...models.prune_tokens_response import PruneTokensResponse

OPERATION = Operation(
    "PruneTokens",
    "POST",
    "/v1/runners/{runner_id}/prune-tokens",
    "operator_runners.prune_tokens",
)


def _request(runner_id: str) -> Request:
    return OPERATION.request(path={"runner_id": runner_id})


def _read(raw: RawResponse) -> PruneTokensResponse:
    from nuon_api_client.runtime.responses import read_object

    from ...models.prune_tokens_response import PruneTokensResponse

    return read_object(raw, PruneTokensResponse)


async def asyncio(runner_id: str, *, client: NuonClient) -> PruneTokensResponse:
    """Invalidate the older tokens of a runner.

    Locks out whatever still uses an older token of the runner, at its next request. For operators who clean up. Of
    all tokens of the runner's service account only the newest one is kept, so make sure that the running process has
    that one. A second call finds nothing to remove.

    Since API 0.19.770.

    Args:
        runner_id: Id of a runner, from its runner group.

    Returns:
        How many tokens were removed.

    Raises:
        NuonError: see `nuon_api_client.errors`.
    """
    return (await asyncio_detailed(runner_id, client=client)).parsed


async def asyncio_detailed(runner_id: str, *, client: NuonClient) -> Response[PruneTokensResponse]:
    """Do as `asyncio` does, and also return the status, the headers and the body."""
    return await client.send(_request(runner_id), _read)


def sync(runner_id: str, *, client: NuonClient) -> PruneTokensResponse:
    """Do as `asyncio` does, without an event loop."""
    return sync_detailed(runner_id, client=client).parsed


def sync_detailed(runner_id: str, *, client: NuonClient) -> Response[PruneTokensResponse]:
    """Do as `sync` does, and also return the status, the headers and the body."""
    return client.send_sync(_request(runner_id), _read)
