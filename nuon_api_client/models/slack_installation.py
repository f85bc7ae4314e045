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
    from .slack_installation_status import SlackInstallationStatus

_slack_installation_status: Callable[[Any], Any] = lazy_decoder(
    globals(), "SlackInstallationStatus", "_slack_installation_status"
)


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class SlackInstallation(Model):
    """The Nuon app in a Slack workspace. Several orgs can be linked to one.

    Attributes:
        app_id: Id of the Nuon app at Slack. It is not an app of the org.
        bot_user_id: User at Slack that the app posts as.
        enterprise_id: The Slack enterprise that the workspace belongs to. Absent for most.
        installed_by_account_id: Account that began the installation.
        installed_by_slack_user_id: User at Slack who agreed to it.
        scope: What the app may do at Slack: OAuth scopes, separated by commas.
        team_id: Id of the workspace at Slack, such as `T0123456789`.
        team_name: Name of the workspace when the app was installed last.
    """

    id: str
    created_at: datetime
    updated_at: datetime
    app_id: str | None = None
    bot_user_id: str | None = None
    created_by_id: str | None = None
    enterprise_id: str | None = None
    installed_by_account_id: str | None = None
    installed_by_slack_user_id: str | None = None
    scope: str | None = None
    status: SlackInstallationStatus | None = None
    team_id: str | None = None
    team_name: str | None = None

    def _expand(self, level: Any) -> None:
        values = (
            level.id,
            parse_time(level.created_at),
            parse_time(level.updated_at),
            level.app_id,
            level.bot_user_id,
            level.created_by_id,
            level.enterprise_id,
            level.installed_by_account_id,
            level.installed_by_slack_user_id,
            level.scope,
            None if (v := level.status) is None else _slack_installation_status(v),
            level.team_id,
            level.team_name,
        )
        # No call from here on, so that no other thread runs: see nuon_api_client/runtime/reading.py.
        self.__class__ = self._filling
        (
            self.id,
            self.created_at,
            self.updated_at,
            self.app_id,
            self.bot_user_id,
            self.created_by_id,
            self.enterprise_id,
            self.installed_by_account_id,
            self.installed_by_slack_user_id,
            self.scope,
            self.status,
            self.team_id,
            self.team_name,
        ) = values
        self.__class__ = self._model
