# Generated from the OpenAPI document by scripts/regenerate.sh. Do not edit.
from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define, field

from nuon_api_client.runtime.decoders import lazy_decoder
from nuon_api_client.runtime.lazy import Model
from nuon_api_client.runtime.wire import parse_time

if TYPE_CHECKING:
    from .notebook_cell_run import NotebookCellRun
    from .null_bool import NullBool

_notebook_cell_run: Callable[[Any], Any] = lazy_decoder(globals(), "NotebookCellRun", "_notebook_cell_run")
_null_bool: Callable[[Any], Any] = lazy_decoder(globals(), "NullBool", "_null_bool")


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class NotebookCell(Model):
    """One script or command of a notebook, as it is now.

    Attributes:
        enable_kube_config: Whether runs get access to the cluster of the install.
        position: Place in the notebook, counted from 0. There may be gaps.
        revision: How often the cell was written, 1 for a new one.
        command: Command line to run.
        env_vars: Environment variables of the runs.
        inline_contents: Script to run.
        latest_run: Only where a whole notebook is read. Absent there means that it never ran.
        role: Name of the cloud role that runs use. Absent means the default one.
        timeout: Longest time that a run may take, in nanoseconds, though a request gives it in seconds.
    """

    id: str
    created_at: datetime
    enable_kube_config: NullBool
    position: int
    revision: int
    updated_at: datetime
    command: str | None = None
    created_by_id: str | None = None
    env_vars: dict[str, str] | None = field(default=None, repr=False)
    inline_contents: str | None = field(default=None, repr=False)
    latest_run: NotebookCellRun | None = None
    name: str | None = None
    notebook_id: str | None = None
    org_id: str | None = None
    role: str | None = None
    timeout: int = 0

    _holds_models: ClassVar[frozenset[str]] = frozenset({"enable_kube_config", "latest_run"})

    def _expand(self, level: Any) -> None:
        values = (
            level.id,
            parse_time(level.created_at),
            _null_bool(level.enable_kube_config),
            level.position,
            level.revision,
            parse_time(level.updated_at),
            level.command,
            level.created_by_id,
            level.env_vars,
            level.inline_contents,
            None if (v := level.latest_run) is None else _notebook_cell_run(v),
            level.name,
            level.notebook_id,
            level.org_id,
            level.role,
            level.timeout,
        )
        # No call from here on, so that no other thread runs: see nuon_api_client/runtime/reading.py.
        self.__class__ = self._filling
        (
            self.id,
            self.created_at,
            self.enable_kube_config,
            self.position,
            self.revision,
            self.updated_at,
            self.command,
            self.created_by_id,
            self.env_vars,
            self.inline_contents,
            self.latest_run,
            self.name,
            self.notebook_id,
            self.org_id,
            self.role,
            self.timeout,
        ) = values
        self.__class__ = self._model
