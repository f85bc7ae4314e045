# Generated from the OpenAPI document by scripts/regenerate.sh. Do not edit.
from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from nuon_api_client.runtime.decoders import decode_items, lazy_decoder
from nuon_api_client.runtime.lazy import Model
from nuon_api_client.runtime.wire import parse_time

if TYPE_CHECKING:
    from .account import Account
    from .notebook_cell import NotebookCell
    from .notebook_status import NotebookStatus
    from .queue import Queue

_account: Callable[[Any], Any] = lazy_decoder(globals(), "Account", "_account")
_notebook_cell: Callable[[Any], Any] = lazy_decoder(globals(), "NotebookCell", "_notebook_cell")
_notebook_status: Callable[[Any], Any] = lazy_decoder(globals(), "NotebookStatus", "_notebook_status")
_queue: Callable[[Any], Any] = lazy_decoder(globals(), "Queue", "_queue")


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class Notebook(Model):
    """A list of cells of an install, each of which can be run on the install's runner by hand.

    Attributes:
        cell_count: Number of cells. In lists only, where absent means 0.
        cells: The cells, in their order. Absent in lists and in answers to changes.
        created_by: Absent where the server did not load it.
        latest_run_at: When the latest run of any cell was asked for. In lists only, where absent means never.
        name: Absent when it was given none.
        queue: Queue that keeps the server's process for the notebook going. Absent where it was not loaded.
    """

    id: str
    created_at: datetime
    updated_at: datetime
    cell_count: int | None = None
    cells: list[NotebookCell] | None = None
    created_by: Account | None = None
    created_by_id: str | None = None
    description: str | None = None
    install_id: str | None = None
    latest_run_at: datetime | None = None
    name: str | None = None
    org_id: str | None = None
    queue: Queue | None = None
    status: NotebookStatus | None = None

    _holds_models: ClassVar[frozenset[str]] = frozenset({"cells", "created_by", "queue"})

    def _expand(self, level: Any) -> None:
        values = (
            level.id,
            parse_time(level.created_at),
            parse_time(level.updated_at),
            level.cell_count,
            None if (v := level.cells) is None else decode_items(_notebook_cell, v),
            None if (v := level.created_by) is None else _account(v),
            level.created_by_id,
            level.description,
            level.install_id,
            None if (v := level.latest_run_at) is None else parse_time(v),
            level.name,
            level.org_id,
            None if (v := level.queue) is None else _queue(v),
            None if (v := level.status) is None else _notebook_status(v),
        )
        # No call from here on, so that no other thread runs: see nuon_api_client/runtime/reading.py.
        self.__class__ = self._filling
        (
            self.id,
            self.created_at,
            self.updated_at,
            self.cell_count,
            self.cells,
            self.created_by,
            self.created_by_id,
            self.description,
            self.install_id,
            self.latest_run_at,
            self.name,
            self.org_id,
            self.queue,
            self.status,
        ) = values
        self.__class__ = self._model
