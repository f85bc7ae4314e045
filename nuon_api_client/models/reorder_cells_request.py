# Generated from the OpenAPI document by scripts/regenerate.sh. Do not edit.
from __future__ import annotations

from typing import Any

from attrs import define

from nuon_api_client.runtime.lazy import Model


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class ReorderCellsRequest(Model):
    """A new order for the cells of a notebook.

    Attributes:
        cell_ids: Ids of all cells of the notebook, in the new order. An empty list is a 400.

    Example:
        >>> body = ReorderCellsRequest(cell_ids=["nbc1a2b3c4d5e6f7g8h9i0j1k2", "nbc0k9j8i7h6g5f4e3d2c1b0a9"])
    """

    cell_ids: list[str]

    def _expand(self, level: Any) -> None:
        values = (level.cell_ids,)
        # No call from here on, so that no other thread runs: see nuon_api_client/runtime/reading.py.
        self.__class__ = self._filling
        (self.cell_ids,) = values
        self.__class__ = self._model
