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
    from .operation_status import OperationStatus

_operation_status: Callable[[Any], Any] = lazy_decoder(globals(), "OperationStatus", "_operation_status")


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class InstallEvent(Model):
    """A recorded step in the life of an install, such as the start or the end of a deploy.

    Attributes:
        operation: What was done, as an internal name. The set is open.
        operation_name: `operation` in words.
        payload: The deploy, sandbox run or other object concerned: JSON in base64.
    """

    id: str
    created_at: datetime
    updated_at: datetime
    created_by_id: str | None = None
    install_id: str | None = None
    operation: str | None = None
    operation_name: str | None = None
    operation_status: OperationStatus | None = None
    org_id: str | None = None
    payload: str | None = None

    def _expand(self, level: Any) -> None:
        values = (
            level.id,
            parse_time(level.created_at),
            parse_time(level.updated_at),
            level.created_by_id,
            level.install_id,
            level.operation,
            level.operation_name,
            None if (v := level.operation_status) is None else _operation_status(v),
            level.org_id,
            level.payload,
        )
        # No call from here on, so that no other thread runs: see nuon_api_client/runtime/reading.py.
        self.__class__ = self._filling
        (
            self.id,
            self.created_at,
            self.updated_at,
            self.created_by_id,
            self.install_id,
            self.operation,
            self.operation_name,
            self.operation_status,
            self.org_id,
            self.payload,
        ) = values
        self.__class__ = self._model
