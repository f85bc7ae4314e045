# Generated from the OpenAPI document by scripts/regenerate.sh. Do not edit.
from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from typing import TYPE_CHECKING, Any

from attrs import define

from nuon_api_client.runtime.decoders import lazy_decoder
from nuon_api_client.runtime.lazy import Model
from nuon_api_client.runtime.wire import parse_time

if TYPE_CHECKING:
    from .app_bundle_status import AppBundleStatus

_app_bundle_status: Callable[[Any], Any] = lazy_decoder(globals(), "AppBundleStatus", "_app_bundle_status")


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class AppBundle(Model):
    """An archive of an app config with its built components, its sandbox and its stacks, for a customer to review and
    to install from. Once it is published it never changes. Images that are named only in Helm values or manifests
    are not in it.

    Attributes:
        manifest_digest: SHA-256 of the manifest that lists what the archive holds. Empty until it is published.
        oci_index_digest: Digest of the OCI index in the archive. Empty until it is published.
        oci_root_digest: Digest of the OCI root in the archive. Empty until it is published.
        schema_version: Version of the layout of the archive.
        size: Bytes of the archive. 0 until it is published.
        status_description: The state in words, and why it failed.
        target_platform: Platform that the archive is for, such as `linux/amd64`.
        transport_checksum: SHA-256 of the archive as it is downloaded. Empty until it is published.
        verified_at: When the stored archive was read back and found right. Absent until then.
    """

    id: str
    app_config_id: str
    app_id: str
    created_at: datetime
    status: AppBundleStatus
    manifest_digest: str | None = None
    oci_index_digest: str | None = None
    oci_root_digest: str | None = None
    schema_version: int | None = None
    size: int | None = None
    status_description: str | None = None
    target_platform: str | None = None
    transport_checksum: str | None = None
    verified_at: datetime | None = None

    def _expand(self, level: Any) -> None:
        values = (
            level.id,
            level.app_config_id,
            level.app_id,
            parse_time(level.created_at),
            _app_bundle_status(level.status),
            level.manifest_digest,
            level.oci_index_digest,
            level.oci_root_digest,
            level.schema_version,
            level.size,
            level.status_description,
            level.target_platform,
            level.transport_checksum,
            None if (v := level.verified_at) is None else parse_time(v),
        )
        # No call from here on, so that no other thread runs: see nuon_api_client/runtime/reading.py.
        self.__class__ = self._filling
        (
            self.id,
            self.app_config_id,
            self.app_id,
            self.created_at,
            self.status,
            self.manifest_digest,
            self.oci_index_digest,
            self.oci_root_digest,
            self.schema_version,
            self.size,
            self.status_description,
            self.target_platform,
            self.transport_checksum,
            self.verified_at,
        ) = values
        self.__class__ = self._model
