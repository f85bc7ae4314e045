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
    from .runbook_input import RunbookInput
    from .runbook_step_config import RunbookStepConfig

_runbook_input: Callable[[Any], Any] = lazy_decoder(globals(), "RunbookInput", "_runbook_input")
_runbook_step_config: Callable[[Any], Any] = lazy_decoder(globals(), "RunbookStepConfig", "_runbook_step_config")


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class RunbookConfig(Model):
    """One version of a runbook: its steps, and the inputs that a run asks for.

    Attributes:
        app_config_id: App config that it belongs to; installs on that one run it. Absent when it was made
            without one.
        inputs: What a run asks for. Absent where it was not loaded.
        readme: Markdown about the runbook, with the references filled in where one runbook of an install is
            read.
        steps: What a run does. Ordered by `idx`, but not where one run is read. Absent where it was not loaded.
    """

    id: str
    created_at: datetime
    updated_at: datetime
    app_config_id: str | None = None
    app_id: str | None = None
    created_by_id: str | None = None
    inputs: list[RunbookInput] | None = None
    org_id: str | None = None
    readme: str | None = None
    runbook_id: str | None = None
    steps: list[RunbookStepConfig] | None = None

    _holds_models: ClassVar[frozenset[str]] = frozenset({"inputs", "steps"})

    def _expand(self, level: Any) -> None:
        values = (
            level.id,
            parse_time(level.created_at),
            parse_time(level.updated_at),
            level.app_config_id,
            level.app_id,
            level.created_by_id,
            None if (v := level.inputs) is None else decode_items(_runbook_input, v),
            level.org_id,
            level.readme,
            level.runbook_id,
            None if (v := level.steps) is None else decode_items(_runbook_step_config, v),
        )
        # No call from here on, so that no other thread runs: see nuon_api_client/runtime/reading.py.
        self.__class__ = self._filling
        (
            self.id,
            self.created_at,
            self.updated_at,
            self.app_config_id,
            self.app_id,
            self.created_by_id,
            self.inputs,
            self.org_id,
            self.readme,
            self.runbook_id,
            self.steps,
        ) = values
        self.__class__ = self._model
