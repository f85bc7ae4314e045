# Generated from the OpenAPI document by scripts/regenerate.sh. Do not edit.
from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from nuon_api_client.runtime.decoders import lazy_decoder
from nuon_api_client.runtime.lazy import Model
from nuon_api_client.runtime.wire import parse_time

if TYPE_CHECKING:
    from .webhook_interests import WebhookInterests
    from .webhook_match import WebhookMatch

_webhook_interests: Callable[[Any], Any] = lazy_decoder(globals(), "WebhookInterests", "_webhook_interests")
_webhook_match: Callable[[Any], Any] = lazy_decoder(globals(), "WebhookMatch", "_webhook_match")


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class SlackChannelSubscription(Model):
    """A Slack channel that events of the org are posted to, and which events those are.

    Attributes:
        channel_id: Id of the channel at Slack.
        channel_name: As it was given when the subscription was made or changed; it is not kept up to date.
        created_by_account_id: Account that made it through the API or the dashboard. Absent otherwise.
        created_by_slack_user_id: User at Slack who made it there. Absent otherwise.
        interests: Events that are posted.
        match: Limits the subscription to some installs, components, actions or branches. Absent means the whole
            org.
        org_link_id: The link between the workspace and the org. The subscription ends with it.
        team_id: Id of the workspace at Slack.
    """

    id: str
    created_at: datetime
    updated_at: datetime
    channel_id: str | None = None
    channel_name: str | None = None
    created_by_account_id: str | None = None
    created_by_id: str | None = None
    created_by_slack_user_id: str | None = None
    interests: WebhookInterests | None = None
    match: WebhookMatch | None = None
    org_id: str | None = None
    org_link_id: str | None = None
    team_id: str | None = None

    _holds_models: ClassVar[frozenset[str]] = frozenset({"interests", "match"})

    def _expand(self, level: Any) -> None:
        values = (
            level.id,
            parse_time(level.created_at),
            parse_time(level.updated_at),
            level.channel_id,
            level.channel_name,
            level.created_by_account_id,
            level.created_by_id,
            level.created_by_slack_user_id,
            None if (v := level.interests) is None else _webhook_interests(v),
            None if (v := level.match) is None else _webhook_match(v),
            level.org_id,
            level.org_link_id,
            level.team_id,
        )
        # No call from here on, so that no other thread runs: see nuon_api_client/runtime/reading.py.
        self.__class__ = self._filling
        (
            self.id,
            self.created_at,
            self.updated_at,
            self.channel_id,
            self.channel_name,
            self.created_by_account_id,
            self.created_by_id,
            self.created_by_slack_user_id,
            self.interests,
            self.match,
            self.org_id,
            self.org_link_id,
            self.team_id,
        ) = values
        self.__class__ = self._model
