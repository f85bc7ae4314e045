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

    def _expand(self, json: Any) -> None:
        get = json.get
        values = (get("idempotency_key", UNSET),)
        # No call from here to the last assignment, so that no other thread runs: see nuon_api_client/runtime/lazy.py.
        match self._held:
            case [_, _]:
                (self.idempotency_key,) = values
            case _:
                self._fill(values)
