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
    from .action_workflow_status import ActionWorkflowStatus
    from .composite_status import CompositeStatus
    from .runbook_config import RunbookConfig

_action_workflow_status: Callable[[Any], Any] = lazy_decoder(
    globals(), "ActionWorkflowStatus", "_action_workflow_status"
)
_composite_status: Callable[[Any], Any] = lazy_decoder(globals(), "CompositeStatus", "_composite_status")
_runbook_config: Callable[[Any], Any] = lazy_decoder(globals(), "RunbookConfig", "_runbook_config")


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class Runbook(Model):
    """A list of steps that an app has for its installs: deploys, actions, work on the sandbox. Its versions are the
    configs.

    Attributes:
        config_count: Number of configs, where the server counted them; else 0.
        configs: The newest config alone. Null or empty where the server did not load it.
        labels: Labels as name and value.
        status: Whether the runbook can be used.
        status_v2: The status with its history, where the server keeps one.
    """

    id: str
    config_count: int
    configs: list[RunbookConfig] | None
    created_at: datetime
    name: str
    updated_at: datetime
    app_id: str | None = None
    created_by_id: str | None = None
    description: str | None = None
    labels: dict[str, str] | None = None
    org_id: str | None = None
    status: ActionWorkflowStatus | None = None
    status_description: str | None = None
    status_v2: CompositeStatus | None = None

    _holds_models: ClassVar[frozenset[str]] = frozenset({"configs", "status_v2"})

    def _expand(self, level: Any) -> None:
        values = (
            level.id,
            level.config_count,
            decode_items(_runbook_config, level.configs),
            parse_time(level.created_at),
            level.name,
            parse_time(level.updated_at),
            level.app_id,
            level.created_by_id,
            level.description,
            level.labels,
            level.org_id,
            None if (v := level.status) is None else _action_workflow_status(v),
            level.status_description,
            None if (v := level.status_v2) is None else _composite_status(v),
        )
        # No call from here on, so that no other thread runs: see nuon_api_client/runtime/reading.py.
        self.__class__ = self._filling
        (
            self.id,
            self.config_count,
            self.configs,
            self.created_at,
            self.name,
            self.updated_at,
            self.app_id,
            self.created_by_id,
            self.description,
            self.labels,
            self.org_id,
            self.status,
            self.status_description,
            self.status_v2,
        ) = values
        self.__class__ = self._model
