# Generated from the OpenAPI document by scripts/regenerate.sh. Do not edit.
from __future__ import annotations

from datetime import datetime
from typing import Any

from attrs import define

from nuon_api_client.runtime.lazy import Model
from nuon_api_client.runtime.wire import parse_time


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class BlobMetadata(Model):
    """What is known of a stored file without reading it.

    Attributes:
        checksum: SHA-256 of the content.
        content_type: Media type of the content.
        created_by: Account that stored it.
        s3_key: Place of the file in the storage of the control plane.
        size: Bytes.
    """

    blob_id: str | None = None
    checksum: str | None = None
    content_type: str | None = None
    created_at: datetime | None = None
    created_by: str | None = None
    s3_key: str | None = None
    size: int | None = None

    def _expand(self, level: Any) -> None:
        values = (
            level.blob_id,
            level.checksum,
            level.content_type,
            None if (v := level.created_at) is None else parse_time(v),
            level.created_by,
            level.s3_key,
            level.size,
        )
        # No call from here on, so that no other thread runs: see nuon_api_client/runtime/reading.py.
        self.__class__ = self._filling
        (
            self.blob_id,
            self.checksum,
            self.content_type,
            self.created_at,
            self.created_by,
            self.s3_key,
            self.size,
        ) = values
        self.__class__ = self._model
