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
    from .app_branch_config import AppBranchConfig
    from .app_branch_run import AppBranchRun
    from .queue import Queue
    from .workflow import Workflow

_app_branch_config: Callable[[Any], Any] = lazy_decoder(globals(), "AppBranchConfig", "_app_branch_config")
_app_branch_run: Callable[[Any], Any] = lazy_decoder(globals(), "AppBranchRun", "_app_branch_run")
_queue: Callable[[Any], Any] = lazy_decoder(globals(), "Queue", "_queue")
_workflow: Callable[[Any], Any] = lazy_decoder(globals(), "Workflow", "_workflow")


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class AppBranch(Model):
    """A line of development of an app that follows a branch of a Git repository. Each run of it syncs a config, builds,
    and rolls out to groups of installs.

    Attributes:
        name: Unique in the app. Empty when the branch was not loaded into the object that holds it.
        configs: Versions of the branch's config: the latest one in a list, or when it is asked for. Absent
            otherwise.
        connected_github_vcs_config_id: The repository the branch follows. Moved to the branch's configs by Aug
            2026.
        latest_run: The newest run, without its workflow. Absent when the branch never ran.
        managed_by: `config` for a branch declared in the app's configuration, `manually` for one made by hand.
        queue: The queue that takes the branch's runs.
        workflow_count: How many workflows the branch has had. Absent means 0 or not counted.
        workflows: Workflows of the branch. Absent unless they were loaded.
    """

    name: str
    id: str | None = None
    app_id: str | None = None
    configs: list[AppBranchConfig] | None = None
    connected_github_vcs_config_id: str | None = None
    created_at: datetime | None = None
    created_by_id: str | None = None
    latest_run: AppBranchRun | None = None
    managed_by: str | None = None
    org_id: str | None = None
    queue: Queue | None = None
    updated_at: datetime | None = None
    workflow_count: int | None = None
    workflows: list[Workflow] | None = None

    _holds_models: ClassVar[frozenset[str]] = frozenset({"configs", "latest_run", "queue", "workflows"})

    def _expand(self, level: Any) -> None:
        values = (
            level.name,
            level.id,
            level.app_id,
            None if (v := level.configs) is None else decode_items(_app_branch_config, v),
            level.connected_github_vcs_config_id,
            None if (v := level.created_at) is None else parse_time(v),
            level.created_by_id,
            None if (v := level.latest_run) is None else _app_branch_run(v),
            level.managed_by,
            level.org_id,
            None if (v := level.queue) is None else _queue(v),
            None if (v := level.updated_at) is None else parse_time(v),
            level.workflow_count,
            None if (v := level.workflows) is None else decode_items(_workflow, v),
        )
        # No call from here on, so that no other thread runs: see nuon_api_client/runtime/reading.py.
        self.__class__ = self._filling
        (
            self.name,
            self.id,
            self.app_id,
            self.configs,
            self.connected_github_vcs_config_id,
            self.created_at,
            self.created_by_id,
            self.latest_run,
            self.managed_by,
            self.org_id,
            self.queue,
            self.updated_at,
            self.workflow_count,
            self.workflows,
        ) = values
        self.__class__ = self._model
