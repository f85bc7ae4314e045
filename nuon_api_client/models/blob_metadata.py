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

    def _expand(self, json: Any) -> None:
        get = json.get
        values = (
            get("blob_id"),
            get("checksum"),
            get("content_type"),
            None if (v := get("created_at")) is None else parse_time(v),
            get("created_by"),
            get("s3_key"),
            get("size"),
        )
        # No call from here to the last assignment, so that no other thread runs: see nuon_api_client/runtime/lazy.py.
        match self._held:
            case [_, _]:
                (
                    self.blob_id,
                    self.checksum,
                    self.content_type,
                    self.created_at,
                    self.created_by,
                    self.s3_key,
                    self.size,
                ) = values
            case _:
                self._fill(values)
