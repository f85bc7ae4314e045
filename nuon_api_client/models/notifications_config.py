# Generated from the OpenAPI document by scripts/regenerate.sh. Do not edit.
from __future__ import annotations

from datetime import datetime
from typing import Any

from attrs import define, field

from nuon_api_client.runtime.lazy import Model
from nuon_api_client.runtime.wire import parse_time


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class NotificationsConfig(Model):
    """Where notices about an org or an app are sent.

    Attributes:
        owner_id: Org or app the notices are about.
        owner_type: Kind of the owner, for example `orgs` or `apps`.
        slack_webhook_url: Incoming Slack webhook of the customer. Whoever knows it can post to the channel.
            Absent when none is set.
    """

    id: str
    created_at: datetime
    updated_at: datetime
    created_by_id: str | None = None
    org_id: str | None = None
    owner_id: str | None = None
    owner_type: str | None = None
    slack_webhook_url: str | None = field(default=None, repr=False)

    def _expand(self, level: Any) -> None:
        values = (
            level.id,
            parse_time(level.created_at),
            parse_time(level.updated_at),
            level.created_by_id,
            level.org_id,
            level.owner_id,
            level.owner_type,
            level.slack_webhook_url,
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
            self.slack_webhook_url,
        ) = values
        self.__class__ = self._model
