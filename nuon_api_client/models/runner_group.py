# Generated from the OpenAPI document by scripts/regenerate.sh. Do not edit.
from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import datetime
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from nuon_api_client.runtime.decoders import decode_items, lazy_decoder
from nuon_api_client.runtime.lazy import Model
from nuon_api_client.runtime.wire import parse_time

if TYPE_CHECKING:
    from .app_runner_type import AppRunnerType
    from .runner import Runner
    from .runner_group_settings import RunnerGroupSettings
    from .runner_group_type import RunnerGroupType

_app_runner_type: Callable[[Any], Any] = lazy_decoder(globals(), "AppRunnerType", "_app_runner_type")
_runner: Callable[[Any], Any] = lazy_decoder(globals(), "Runner", "_runner")
_runner_group_settings: Callable[[Any], Any] = lazy_decoder(globals(), "RunnerGroupSettings", "_runner_group_settings")
_runner_group_type: Callable[[Any], Any] = lazy_decoder(globals(), "RunnerGroupType", "_runner_group_type")


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class RunnerGroup(Model):
    """The runners of one org or one install, with the settings they share.

    Attributes:
        owner_id: Org or install the runners work for.
        owner_type: `orgs` or `installs`.
        platform: Where the runners run.
        runners: Absent where the server did not load them. There is one runner in practice.
        settings: Absent where the server did not load them.
        type_: Whether the group belongs to an org or to an install.
    """

    id: str
    created_at: datetime
    updated_at: datetime
    created_by_id: str | None = None
    org_id: str | None = None
    owner_id: str | None = None
    owner_type: str | None = None
    platform: AppRunnerType | None = None
    runners: list[Runner] | None = None
    settings: RunnerGroupSettings | None = None
    type_: RunnerGroupType | None = None

    _renamed: ClassVar[Mapping[str, str]] = {
        "type_": "type",
    }

    _holds_models: ClassVar[frozenset[str]] = frozenset({"runners", "settings"})

    def _expand(self, level: Any) -> None:
        values = (
            level.id,
            parse_time(level.created_at),
            parse_time(level.updated_at),
            level.created_by_id,
            level.org_id,
            level.owner_id,
            level.owner_type,
            None if (v := level.platform) is None else _app_runner_type(v),
            None if (v := level.runners) is None else decode_items(_runner, v),
            None if (v := level.settings) is None else _runner_group_settings(v),
            None if (v := level.type_) is None else _runner_group_type(v),
        )
        # No call from here on, so that no other thread runs: see nuon_api_client/runtime/reading.py.
        self.__class__ = self._filling
        (
            self.id,
            self.created_at,
            self.updated_at,
            self.created_by_id,
            self.org_id,
            self.owner_id,
            self.owner_type,
            self.platform,
            self.runners,
            self.settings,
            self.type_,
        ) = values
        self.__class__ = self._model
