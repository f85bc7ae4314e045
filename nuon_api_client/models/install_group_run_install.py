# Generated from the OpenAPI document by scripts/regenerate.sh. Do not edit.
from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from nuon_api_client.runtime.decoders import decode_items, lazy_decoder
from nuon_api_client.runtime.lazy import Model

if TYPE_CHECKING:
    from .install_group_run_runbook import InstallGroupRunRunbook

_install_group_run_runbook: Callable[[Any], Any] = lazy_decoder(
    globals(), "InstallGroupRunRunbook", "_install_group_run_runbook"
)


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class InstallGroupRunInstall(Model):
    """State of one install within an install group run.

    Attributes:
        status: State of the install within the run. The set is open.
        phase: `deploy`, then `runbook`. Absent before the work begins.
        runbooks: Runs of the runbooks that follow the deploy. Absent when there are none.
        workflow_id: The workflow of the install to watch. Absent until it was started.
    """

    install_id: str
    status: str
    phase: str | None = None
    runbooks: list[InstallGroupRunRunbook] | None = None
    workflow_id: str | None = None

    _holds_models: ClassVar[frozenset[str]] = frozenset({"runbooks"})

    def _expand(self, level: Any) -> None:
        values = (
            level.install_id,
            level.status,
            level.phase,
            None if (v := level.runbooks) is None else decode_items(_install_group_run_runbook, v),
            level.workflow_id,
        )
        # No call from here on, so that no other thread runs: see nuon_api_client/runtime/reading.py.
        self.__class__ = self._filling
        (
            self.install_id,
            self.status,
            self.phase,
            self.runbooks,
            self.workflow_id,
        ) = values
        self.__class__ = self._model
