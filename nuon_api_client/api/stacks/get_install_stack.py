# Generated from the OpenAPI document by scripts/regenerate.sh. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from nuon_api_client.runtime.operations import Operation, Request
from nuon_api_client.types import RawResponse, Response

if TYPE_CHECKING:
    from nuon_api_client.client import NuonClient

    from ...models.install_stack import InstallStack

OPERATION = Operation(
    "GetInstallStack",
    "GET",
    "/v1/installs/stacks/{stack_id}",
    "stacks.get_install_stack",
)


def _request(stack_id: str) -> Request:
    return OPERATION.request(path={"stack_id": stack_id})


def _read(raw: RawResponse) -> InstallStack:
    from nuon_api_client.runtime.responses import read_object

    from ...models.install_stack import InstallStack

    return read_object(raw, InstallStack)


async def asyncio(stack_id: str, *, client: NuonClient) -> InstallStack:
    """Get an install stack by its id.

    Returns a stack with its outputs and its newest ten versions, newest first. The limit of ten runs is shared by
    all those versions. Versions carry the phone-home URL and the template with a runner token: treat the whole
    result as secret.

    Args:
        stack_id: Id of an install stack.

    Returns:
        The stack; treat it as a secret.

    Raises:
        NuonError: see `nuon_api_client.errors`.
    """
    return (await asyncio_detailed(stack_id, client=client)).parsed


async def asyncio_detailed(stack_id: str, *, client: NuonClient) -> Response[InstallStack]:
    """Do as `asyncio` does, and also return the status, the headers and the body."""
    return await client.send(_request(stack_id), _read)


def sync(stack_id: str, *, client: NuonClient) -> InstallStack:
    """Do as `asyncio` does, without an event loop."""
    return sync_detailed(stack_id, client=client).parsed


def sync_detailed(stack_id: str, *, client: NuonClient) -> Response[InstallStack]:
    """Do as `sync` does, and also return the status, the headers and the body."""
    return client.send_sync(_request(stack_id), _read)
