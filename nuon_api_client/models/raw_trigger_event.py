# Generated from the OpenAPI document by scripts/regenerate.sh. Do not edit.
from __future__ import annotations

from typing import Any

from attrs import define, field

from nuon_api_client.runtime.lazy import Model


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class RawTriggerEvent(Model):
    """An event as it was received.

    Attributes:
        raw_body_base64: The body of the request, in base64.
        raw_body_sha256: SHA-256 of the body, in hex.
        raw_body_size: Bytes of the body.
        raw_content_type: Absent when the sender named none.
    """

    raw_body_base64: str = field(repr=False)
    raw_body_sha256: str | None = None
    raw_body_size: int | None = None
    raw_content_type: str | None = None

    def _expand(self, level: Any) -> None:
        values = (
            level.raw_body_base64,
            level.raw_body_sha256,
            level.raw_body_size,
            level.raw_content_type,
        )
        # No call from here on, so that no other thread runs: see nuon_api_client/runtime/reading.py.
        self.__class__ = self._filling
        (
            self.raw_body_base64,
            self.raw_body_sha256,
            self.raw_body_size,
            self.raw_content_type,
        ) = values
        self.__class__ = self._model
