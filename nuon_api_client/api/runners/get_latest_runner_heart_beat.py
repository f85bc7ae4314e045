# Generated from the OpenAPI document by scripts/regenerate.sh. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from nuon_api_client.runtime.operations import Operation, Request
from nuon_api_client.types import RawResponse, Response

if TYPE_CHECKING:
    from nuon_api_client.client import NuonClient

    from ...models.latest_runner_heart_beat import LatestRunnerHeartBeat

OPERATION = Operation(
    "GetLatestRunnerHeartBeat",
    "GET",
    "/v1/runners/{runner_id}/heart-beats/latest",
    "runners.get_latest_runner_heart_beat",
)


def _request(runner_id: str) -> Request:
    return OPERATION.request(path={"runner_id": runner_id})


def _read(raw: RawResponse) -> dict[str, LatestRunnerHeartBeat]:
    from nuon_api_client.runtime.decoders import decoder
    from nuon_api_client.runtime.responses import read_map

    from ...models.latest_runner_heart_beat import LatestRunnerHeartBeat

    _latest_runner_heart_beat = decoder(LatestRunnerHeartBeat)
    value = read_map(raw)
    result: dict[str, LatestRunnerHeartBeat] = (
        {key: _latest_runner_heart_beat(item) for key, item in value.items()} if type(value) is dict else value
    )
    return result


async def asyncio(runner_id: str, *, client: NuonClient) -> dict[str, LatestRunnerHeartBeat]:
    """Get the last heart-beat by kind of process.

    Returns the newest heart-beat of each kind of process of the runner, by the name of the kind: `install`, `mng`,
    `org` and so on, or an empty text if the process did not tell. A runner without heart-beats gives an empty
    object. For one process among several of a kind, ask for its own heart-beat.

    Args:
        runner_id: Id of a runner, from its runner group.

    Raises:
        NuonError: see `nuon_api_client.errors`.
    """
    return (await asyncio_detailed(runner_id, client=client)).parsed


async def asyncio_detailed(runner_id: str, *, client: NuonClient) -> Response[dict[str, LatestRunnerHeartBeat]]:
    """Do as `asyncio` does, and also return the status, the headers and the body."""
    return await client.send(_request(runner_id), _read)


def sync(runner_id: str, *, client: NuonClient) -> dict[str, LatestRunnerHeartBeat]:
    """Do as `asyncio` does, without an event loop."""
    return sync_detailed(runner_id, client=client).parsed


def sync_detailed(runner_id: str, *, client: NuonClient) -> Response[dict[str, LatestRunnerHeartBeat]]:
    """Do as `sync` does, and also return the status, the headers and the body."""
    return client.send_sync(_request(runner_id), _read)
