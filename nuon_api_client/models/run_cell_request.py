# Generated from the OpenAPI document by scripts/regenerate.sh. Do not edit.
from __future__ import annotations

from typing import Any

from attrs import define

from nuon_api_client.runtime.lazy import Model
from nuon_api_client.types import UNSET, Unset


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class RunCellRequest(Model):
    """Options of a run of a cell.

    Attributes:
        idempotency_key: A text of your own, of at most 255 characters and unique in the notebook, so that a
            repeat of the call gives the first run again. Absent means that each call is a run.

    Example:
        >>> body = RunCellRequest(idempotency_key="replicas-2026-11-27")
    """

    idempotency_key: str | Unset = UNSET

    def _expand(self, level: Any) -> None:
        values = (level.idempotency_key,)
        # No call from here on, so that no other thread runs: see nuon_api_client/runtime/reading.py.
        self.__class__ = self._filling
        (self.idempotency_key,) = values
        self.__class__ = self._model
