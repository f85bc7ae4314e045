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
    from .composite_status import CompositeStatus
    from .install_runbook_run import InstallRunbookRun
    from .install_runbook_run_status import InstallRunbookRunStatus
    from .runbook import Runbook

_composite_status: Callable[[Any], Any] = lazy_decoder(globals(), "CompositeStatus", "_composite_status")
_install_runbook_run: Callable[[Any], Any] = lazy_decoder(globals(), "InstallRunbookRun", "_install_runbook_run")
_install_runbook_run_status: Callable[[Any], Any] = lazy_decoder(
    globals(), "InstallRunbookRunStatus", "_install_runbook_run_status"
)
_runbook: Callable[[Any], Any] = lazy_decoder(globals(), "Runbook", "_runbook")


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class InstallRunbook(Model):
    """A runbook of the app as it exists in one install, with its runs there.

    Attributes:
        runbook: The runbook of the app. Absent where the server did not load it.
        runbook_id: The runbook of the app.
        runs: Latest runs, newest first. In lists only the latest. Absent where they were not loaded.
        status: Status of the latest run that was loaded, `unknown` when none was.
        status_v2: The status with its history, where the server keeps one.
    """

    id: str
    created_at: datetime
    updated_at: datetime
    created_by_id: str | None = None
    install_id: str | None = None
    org_id: str | None = None
    runbook: Runbook | None = None
    runbook_id: str | None = None
    runs: list[InstallRunbookRun] | None = None
    status: InstallRunbookRunStatus | None = None
    status_v2: CompositeStatus | None = None

    _holds_models: ClassVar[frozenset[str]] = frozenset({"runbook", "runs", "status_v2"})

    def _expand(self, level: Any) -> None:
        values = (
            level.id,
            parse_time(level.created_at),
            parse_time(level.updated_at),
            level.created_by_id,
            level.install_id,
            level.org_id,
            None if (v := level.runbook) is None else _runbook(v),
            level.runbook_id,
            None if (v := level.runs) is None else decode_items(_install_runbook_run, v),
            None if (v := level.status) is None else _install_runbook_run_status(v),
            None if (v := level.status_v2) is None else _composite_status(v),
        )
        # No call from here on, so that no other thread runs: see nuon_api_client/runtime/reading.py.
        self.__class__ = self._filling
        (
            self.id,
            self.created_at,
            self.updated_at,
            self.created_by_id,
            self.install_id,
            self.org_id,
            self.runbook,
            self.runbook_id,
            self.runs,
            self.status,
            self.status_v2,
        ) = values
        self.__class__ = self._model
