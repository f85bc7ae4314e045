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

    def _expand(self, json: Any) -> None:
        get = json.get
        values = (
            get("id"),
            get("config_count"),
            [_runbook_config(item) for item in v] if type(v := get("configs")) is list else v,
            parse_time(get("created_at")),
            get("name"),
            parse_time(get("updated_at")),
            get("app_id"),
            get("created_by_id"),
            get("description"),
            get("labels"),
            get("org_id"),
            None if (v := get("status")) is None else _action_workflow_status(v),
            get("status_description"),
            None if (v := get("status_v2")) is None else _composite_status(v),
        )
        # No call from here to the last assignment, so that no other thread runs: see nuon_api_client/runtime/lazy.py.
        match self._held:
            case [_, _]:
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
            case _:
                self._fill(values)
