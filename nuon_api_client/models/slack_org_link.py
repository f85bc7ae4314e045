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
    from .slack_org_link_status import SlackOrgLinkStatus

_slack_org_link_status: Callable[[Any], Any] = lazy_decoder(globals(), "SlackOrgLinkStatus", "_slack_org_link_status")


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class SlackOrgLink(Model):
    """The link that lets a Slack workspace hear about an org.

    Attributes:
        linked_by_account_id: Account that linked them.
        team_id: Id of the workspace at Slack.
    """

    id: str
    created_at: datetime
    updated_at: datetime
    created_by_id: str | None = None
    linked_by_account_id: str | None = None
    org_id: str | None = None
    status: SlackOrgLinkStatus | None = None
    team_id: str | None = None

    def _expand(self, level: Any) -> None:
        values = (
            level.id,
            parse_time(level.created_at),
            parse_time(level.updated_at),
            level.created_by_id,
            level.linked_by_account_id,
            level.org_id,
            None if (v := level.status) is None else _slack_org_link_status(v),
            level.team_id,
        )
        # No call from here on, so that no other thread runs: see nuon_api_client/runtime/reading.py.
        self.__class__ = self._filling
        (
            self.id,
            self.created_at,
            self.updated_at,
            self.created_by_id,
            self.linked_by_account_id,
            self.org_id,
            self.status,
            self.team_id,
        ) = values
        self.__class__ = self._model
