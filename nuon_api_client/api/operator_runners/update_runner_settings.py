# Generated from the OpenAPI document by scripts/regenerate.sh. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from nuon_api_client.runtime.operations import Operation, Request
from nuon_api_client.types import RawResponse, Response

if TYPE_CHECKING:
    from nuon_api_client.client import NuonClient

    from ...models.runner_group_settings import RunnerGroupSettings
    from ...models.update_runner_settings_request import UpdateRunnerSettingsRequest

OPERATION = Operation(
    "UpdateRunnerSettings",
    "PATCH",
    "/v1/runners/{runner_id}/settings",
    "operator_runners.update_runner_settings",
)


def _request(runner_id: str, *, body: UpdateRunnerSettingsRequest | None = None) -> Request:
    return OPERATION.request(path={"runner_id": runner_id}, body={} if body is None else body)


def _read(raw: RawResponse) -> RunnerGroupSettings:
    from nuon_api_client.runtime.responses import read_object

    from ...models.runner_group_settings import RunnerGroupSettings

    return read_object(raw, RunnerGroupSettings)


async def asyncio(
    runner_id: str, *, client: NuonClient, body: UpdateRunnerSettingsRequest | None = None
) -> RunnerGroupSettings:
    """Change the settings of a runner.

    Changes how the runners of a customer's install, or of the org, are deployed: with a wrong image, version or
    address the whole group stops working. Only operators should call it. Absent properties stay as they are; what is
    given is written, even an empty text or a 0. The answer is sparse: it names the group in `runner_group_id` and
    holds neither the id nor the values of the settings, so get them again. A runner without a group is a 500.

    Args:
        runner_id: Id of a runner, from its runner group.

    Returns:
        The runner group, without the values that were set.

    Raises:
        NuonError: see `nuon_api_client.errors`.
    """
    return (await asyncio_detailed(runner_id, client=client, body=body)).parsed


async def asyncio_detailed(
    runner_id: str, *, client: NuonClient, body: UpdateRunnerSettingsRequest | None = None
) -> Response[RunnerGroupSettings]:
    """Do as `asyncio` does, and also return the status, the headers and the body."""
    return await client.send(_request(runner_id, body=body), _read)


def sync(runner_id: str, *, client: NuonClient, body: UpdateRunnerSettingsRequest | None = None) -> RunnerGroupSettings:
    """Do as `asyncio` does, without an event loop."""
    return sync_detailed(runner_id, client=client, body=body).parsed


def sync_detailed(
    runner_id: str, *, client: NuonClient, body: UpdateRunnerSettingsRequest | None = None
) -> Response[RunnerGroupSettings]:
    """Do as `sync` does, and also return the status, the headers and the body."""
    return client.send_sync(_request(runner_id, body=body), _read)
