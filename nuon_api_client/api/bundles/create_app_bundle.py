# Generated from the OpenAPI document by scripts/regenerate.sh. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from nuon_api_client.runtime.operations import Operation, Request
from nuon_api_client.types import RawResponse, Response

if TYPE_CHECKING:
    from nuon_api_client.client import NuonClient

    from ...models.app_bundle import AppBundle
    from ...models.create_app_bundle_request import CreateAppBundleRequest

OPERATION = Operation(
    "CreateAppBundle",
    "POST",
    "/v1/apps/{app_id}/bundles",
    "bundles.create_app_bundle",
)


def _request(app_id: str, *, body: CreateAppBundleRequest) -> Request:
    return OPERATION.request(path={"app_id": app_id}, body=body)


def _read(raw: RawResponse) -> AppBundle:
    from nuon_api_client.runtime.responses import read_object

    from ...models.app_bundle import AppBundle

    return read_object(raw, AppBundle)


async def asyncio(app_id: str, *, client: NuonClient, body: CreateAppBundleRequest) -> AppBundle:
    """Create a bundle from an app config.

    Packs an app config with its built components and sandbox into one archive for a customer to review and to
    install from. The builds are chosen now and stay chosen: asking again for the same config, platform, runbooks and
    runtime returns the same bundle, and publishes it anew only if that failed. It starts as `queued`; read it until
    it is `active` or `error`. A component or sandbox without an active build is a 412, and a config that cannot be
    packed a 422 with the reasons. Needs the feature `app-bundle-export`, without which the answer is a 400; a
    control plane without storage for bundles answers 500.

    Newer than API 0.19.1147.

    Args:
        app_id: Id of the app. A name is not accepted here.

    Returns:
        The bundle: published before (200), or still to be published (202).

    Raises:
        NuonError: see `nuon_api_client.errors`.
    """
    return (await asyncio_detailed(app_id, client=client, body=body)).parsed


async def asyncio_detailed(app_id: str, *, client: NuonClient, body: CreateAppBundleRequest) -> Response[AppBundle]:
    """Do as `asyncio` does, and also return the status, the headers and the body."""
    return await client.send(_request(app_id, body=body), _read)


def sync(app_id: str, *, client: NuonClient, body: CreateAppBundleRequest) -> AppBundle:
    """Do as `asyncio` does, without an event loop."""
    return sync_detailed(app_id, client=client, body=body).parsed


def sync_detailed(app_id: str, *, client: NuonClient, body: CreateAppBundleRequest) -> Response[AppBundle]:
    """Do as `sync` does, and also return the status, the headers and the body."""
    return client.send_sync(_request(app_id, body=body), _read)
