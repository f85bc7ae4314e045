# Generated from the OpenAPI document by scripts/regenerate.sh. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from nuon_api_client.runtime.operations import Operation, Request
from nuon_api_client.types import RawResponse, Response

if TYPE_CHECKING:
    from nuon_api_client.client import NuonClient

    from ...models.app_kubernetes_contexts_config import AppKubernetesContextsConfig
    from ...models.create_app_kubernetes_contexts_config_request import CreateAppKubernetesContextsConfigRequest

OPERATION = Operation(
    "CreateAppKubernetesContextsConfig",
    "POST",
    "/v1/apps/{app_id}/kubernetes-contexts-configs",
    "apps.create_app_kubernetes_contexts_config",
)


def _request(app_id: str, *, body: CreateAppKubernetesContextsConfigRequest) -> Request:
    return OPERATION.request(path={"app_id": app_id}, body=body)


def _read(raw: RawResponse) -> AppKubernetesContextsConfig:
    from nuon_api_client.runtime.responses import read_object

    from ...models.app_kubernetes_contexts_config import AppKubernetesContextsConfig

    return read_object(raw, AppKubernetesContextsConfig)


async def asyncio(
    app_id: str, *, client: NuonClient, body: CreateAppKubernetesContextsConfigRequest
) -> AppKubernetesContextsConfig:
    """Add Kubernetes contexts to an app config.

    Gives names to clusters, so that components and actions of this app config can refer to them. A cluster comes
    from the outputs of a component of the app, which must exist before: an unknown component is a 400. No two
    contexts may have the same name. Takes the id of the app, not its name.

    Since API 0.19.1025.

    Args:
        app_id: Id of an app; some reads take its name too.

    Returns:
        The stored contexts, each with the id of its component.

    Raises:
        NuonError: see `nuon_api_client.errors`.
    """
    return (await asyncio_detailed(app_id, client=client, body=body)).parsed


async def asyncio_detailed(
    app_id: str, *, client: NuonClient, body: CreateAppKubernetesContextsConfigRequest
) -> Response[AppKubernetesContextsConfig]:
    """Do as `asyncio` does, and also return the status, the headers and the body."""
    return await client.send(_request(app_id, body=body), _read)


def sync(
    app_id: str, *, client: NuonClient, body: CreateAppKubernetesContextsConfigRequest
) -> AppKubernetesContextsConfig:
    """Do as `asyncio` does, without an event loop."""
    return sync_detailed(app_id, client=client, body=body).parsed


def sync_detailed(
    app_id: str, *, client: NuonClient, body: CreateAppKubernetesContextsConfigRequest
) -> Response[AppKubernetesContextsConfig]:
    """Do as `sync` does, and also return the status, the headers and the body."""
    return client.send_sync(_request(app_id, body=body), _read)
