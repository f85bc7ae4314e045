# Generated from the OpenAPI document by scripts/regenerate.sh. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from nuon_api_client.runtime.operations import Operation, Request
from nuon_api_client.types import RawResponse, Response

if TYPE_CHECKING:
    from nuon_api_client.client import NuonClient

    from ...models.install_component_resource_state import InstallComponentResourceState

OPERATION = Operation(
    "GetInstallResources",
    "GET",
    "/v1/installs/{install_id}/resources",
    "installs.get_install_resources",
)


def _request(
    install_id: str,
    *,
    install_component_id: str | None = None,
    kind: str | None = None,
    namespace: str | None = None,
    health: str | None = None,
    provider: str | None = None,
) -> Request:
    return OPERATION.request(
        path={"install_id": install_id},
        query={
            "install_component_id": install_component_id,
            "kind": kind,
            "namespace": namespace,
            "health": health,
            "provider": provider,
        },
    )


def _read(raw: RawResponse) -> list[InstallComponentResourceState]:
    from nuon_api_client.runtime.responses import read_models

    from ...models.install_component_resource_state import InstallComponentResourceState

    return read_models(raw, InstallComponentResourceState)


async def asyncio(
    install_id: str,
    *,
    client: NuonClient,
    install_component_id: str | None = None,
    kind: str | None = None,
    namespace: str | None = None,
    health: str | None = None,
    provider: str | None = None,
) -> list[InstallComponentResourceState]:
    """List live resources of an install.

    Lists the latest observed state of every resource that the install's components and sandbox run, as one unpaged
    array. Observations are kept for 7 days. Without the `component-health` feature on the org the answer is 403.

    Since API 0.19.1075.

    Args:
        install_id: Id of an install; some reads take its name too.
        install_component_id: Only the resources of this component of the install, by its own id.
        kind: Resource kind, for example `Deployment`.
        namespace: Kubernetes namespace.
        health: Health verdict: `healthy`, `progressing`, `degraded`, `unhealthy` or `unknown`.
        provider: Who observed it; `custom` for pushed health checks.

    Returns:
        The latest observation of every resource.

    Raises:
        NuonError: see `nuon_api_client.errors`.
    """
    return (
        await asyncio_detailed(
            install_id,
            client=client,
            install_component_id=install_component_id,
            kind=kind,
            namespace=namespace,
            health=health,
            provider=provider,
        )
    ).parsed


async def asyncio_detailed(
    install_id: str,
    *,
    client: NuonClient,
    install_component_id: str | None = None,
    kind: str | None = None,
    namespace: str | None = None,
    health: str | None = None,
    provider: str | None = None,
) -> Response[list[InstallComponentResourceState]]:
    """Do as `asyncio` does, and also return the status, the headers and the body."""
    return await client.send(
        _request(
            install_id,
            install_component_id=install_component_id,
            kind=kind,
            namespace=namespace,
            health=health,
            provider=provider,
        ),
        _read,
    )


def sync(
    install_id: str,
    *,
    client: NuonClient,
    install_component_id: str | None = None,
    kind: str | None = None,
    namespace: str | None = None,
    health: str | None = None,
    provider: str | None = None,
) -> list[InstallComponentResourceState]:
    """Do as `asyncio` does, without an event loop."""
    return sync_detailed(
        install_id,
        client=client,
        install_component_id=install_component_id,
        kind=kind,
        namespace=namespace,
        health=health,
        provider=provider,
    ).parsed


def sync_detailed(
    install_id: str,
    *,
    client: NuonClient,
    install_component_id: str | None = None,
    kind: str | None = None,
    namespace: str | None = None,
    health: str | None = None,
    provider: str | None = None,
) -> Response[list[InstallComponentResourceState]]:
    """Do as `sync` does, and also return the status, the headers and the body."""
    return client.send_sync(
        _request(
            install_id,
            install_component_id=install_component_id,
            kind=kind,
            namespace=namespace,
            health=health,
            provider=provider,
        ),
        _read,
    )
