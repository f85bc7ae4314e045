# Generated from the OpenAPI document by scripts/regenerate.sh. Do not edit.
from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import datetime
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from nuon_api_client.runtime.decoders import lazy_decoder
from nuon_api_client.runtime.lazy import Model
from nuon_api_client.runtime.wire import parse_time

if TYPE_CHECKING:
    from .install_activity_action import InstallActivityAction
    from .install_activity_policy import InstallActivityPolicy
    from .install_activity_runbook import InstallActivityRunbook
    from .install_activity_type import InstallActivityType
    from .install_workflow_link import InstallWorkflowLink

_install_activity_action: Callable[[Any], Any] = lazy_decoder(
    globals(), "InstallActivityAction", "_install_activity_action"
)
_install_activity_policy: Callable[[Any], Any] = lazy_decoder(
    globals(), "InstallActivityPolicy", "_install_activity_policy"
)
_install_activity_runbook: Callable[[Any], Any] = lazy_decoder(
    globals(), "InstallActivityRunbook", "_install_activity_runbook"
)
_install_activity_type: Callable[[Any], Any] = lazy_decoder(globals(), "InstallActivityType", "_install_activity_type")
_install_workflow_link: Callable[[Any], Any] = lazy_decoder(globals(), "InstallWorkflowLink", "_install_workflow_link")


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class InstallActivity(Model):
    """Something that ran on an install. Depending on `type`, one of `action`, `runbook` and `policy` is there.

    Attributes:
        id: Id of the run or of the policy report.
        created_at: For a check of policies, when it was made.
        status: State of what ran, in its own words.
        summary: One line for people.
        title: Name of the action, runbook or component.
        workflow: Absent for a check of policies, and for a run that has none.
    """

    id: str
    created_at: datetime
    status: str
    summary: str
    title: str
    type_: InstallActivityType
    action: InstallActivityAction | None = None
    policy: InstallActivityPolicy | None = None
    runbook: InstallActivityRunbook | None = None
    workflow: InstallWorkflowLink | None = None

    _renamed: ClassVar[Mapping[str, str]] = {
        "type_": "type",
    }

    _holds_models: ClassVar[frozenset[str]] = frozenset({"action", "policy", "runbook", "workflow"})

    def _expand(self, level: Any) -> None:
        values = (
            level.id,
            parse_time(level.created_at),
            level.status,
            level.summary,
            level.title,
            _install_activity_type(level.type_),
            None if (v := level.action) is None else _install_activity_action(v),
            None if (v := level.policy) is None else _install_activity_policy(v),
            None if (v := level.runbook) is None else _install_activity_runbook(v),
            None if (v := level.workflow) is None else _install_workflow_link(v),
        )
        # No call from here on, so that no other thread runs: see nuon_api_client/runtime/reading.py.
        self.__class__ = self._filling
        (
            self.id,
            self.created_at,
            self.status,
            self.summary,
            self.title,
            self.type_,
            self.action,
            self.policy,
            self.runbook,
            self.workflow,
        ) = values
        self.__class__ = self._model
