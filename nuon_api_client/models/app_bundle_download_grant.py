# Generated from the OpenAPI document by scripts/regenerate.sh. Do not edit.
from __future__ import annotations

from datetime import datetime
from typing import Any

from attrs import define, field

from nuon_api_client.runtime.lazy import Model
from nuon_api_client.runtime.wire import parse_time


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class AppBundleDownloadGrant(Model):
    """A permission to download a bundle for a limited time.

    Attributes:
        expires_at: Until when `url` works.
        filename: Name under which a browser saves the archive.
        manifest_digest: SHA-256 of the manifest, as `sha256:` and hex.
        size: Bytes of the archive.
        transport_checksum: SHA-256 of the archive, as `sha256:` and hex.
        url: Serves the archive to anybody who has it.
        supports_range: Whether a part of the archive can be asked for, so that a download can be taken up again.
    """

    expires_at: datetime
    filename: str
    manifest_digest: str
    size: int
    transport_checksum: str
    url: str = field(repr=False)
    supports_range: bool = False

    def _expand(self, level: Any) -> None:
        values = (
            parse_time(level.expires_at),
            level.filename,
            level.manifest_digest,
            level.size,
            level.transport_checksum,
            level.url,
            level.supports_range,
        )
        # No call from here on, so that no other thread runs: see nuon_api_client/runtime/reading.py.
        self.__class__ = self._filling
        (
            self.expires_at,
            self.filename,
            self.manifest_digest,
            self.size,
            self.transport_checksum,
            self.url,
            self.supports_range,
        ) = values
        self.__class__ = self._model
