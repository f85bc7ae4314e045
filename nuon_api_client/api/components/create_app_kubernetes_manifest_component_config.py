# Generated from the OpenAPI document by scripts/regenerate.sh. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from nuon_api_client.runtime.operations import Operation, Request
from nuon_api_client.types import RawResponse, Response

if TYPE_CHECKING:
    from nuon_api_client.client import NuonClient

    from ...models.create_kubernetes_manifest_component_config_request import (
        CreateKubernetesManifestComponentConfigRequest,
    )
    from ...models.kubernetes_manifest_component_config import KubernetesManifestComponentConfig

OPERATION = Operation(
    "CreateAppKubernetesManifestComponentConfig",
    "POST",
    "/v1/apps/{app_id}/components/{component_id}/configs/kubernetes-manifest",
    "components.create_app_kubernetes_manifest_component_config",
)


def _request(
    app_id: str, component_id: str, *, body: CreateKubernetesManifestComponentConfigRequest | None = None
) -> Request:
    return OPERATION.request(path={"app_id": app_id, "component_id": component_id}, body={} if body is None else body)


def _read(raw: RawResponse) -> KubernetesManifestComponentConfig:
    from nuon_api_client.runtime.responses import read_object

    from ...models.kubernetes_manifest_component_config import KubernetesManifestComponentConfig

    return read_object(raw, KubernetesManifestComponentConfig)


async def asyncio(
    app_id: str,
    component_id: str,
    *,
    client: NuonClient,
    body: CreateKubernetesManifestComponentConfigRequest | None = None,
) -> KubernetesManifestComponentConfig:
    """Add a Kubernetes manifest config to a component.

    Adds a new Kubernetes manifest config to a component as its newest config version, queues a build of it and sets
    the component type. Returns the manifest block only: read the latest config for the version number. Every call
    adds a version, so do not repeat it blindly. In Dec 2025 the manifest text is not checked, not even for being
    empty.

    Args:
        app_id: Id of an app; some reads take its name too.
        component_id: Component id. A name is not accepted here.

    Returns:
        The manifest block of the new config version.

    Raises:
        NuonError: see `nuon_api_client.errors`.
    """
    return (await asyncio_detailed(app_id, component_id, client=client, body=body)).parsed


async def asyncio_detailed(
    app_id: str,
    component_id: str,
    *,
    client: NuonClient,
    body: CreateKubernetesManifestComponentConfigRequest | None = None,
) -> Response[KubernetesManifestComponentConfig]:
    """Do as `asyncio` does, and also return the status, the headers and the body."""
    return await client.send(_request(app_id, component_id, body=body), _read)


def sync(
    app_id: str,
    component_id: str,
    *,
    client: NuonClient,
    body: CreateKubernetesManifestComponentConfigRequest | None = None,
) -> KubernetesManifestComponentConfig:
    """Do as `asyncio` does, without an event loop."""
    return sync_detailed(app_id, component_id, client=client, body=body).parsed


def sync_detailed(
    app_id: str,
    component_id: str,
    *,
    client: NuonClient,
    body: CreateKubernetesManifestComponentConfigRequest | None = None,
) -> Response[KubernetesManifestComponentConfig]:
    """Do as `sync` does, and also return the status, the headers and the body."""
    return client.send_sync(_request(app_id, component_id, body=body), _read)
