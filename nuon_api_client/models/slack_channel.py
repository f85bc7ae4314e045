# Generated from the OpenAPI document by scripts/regenerate.sh. Do not edit.
from __future__ import annotations

from typing import Any

from attrs import define

from nuon_api_client.runtime.lazy import Model


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class SlackChannel(Model):
    """A channel of a Slack workspace.

    Attributes:
        id: Id at Slack, such as `C0123456789`.
        is_channel: Slack says false for conversations that are not channels.
        is_member: Whether the bot is in the channel. It must be invited to a private one.
        name: Name without `#`.
    """

    id: str
    is_archived: bool
    is_channel: bool
    is_member: bool
    is_private: bool
    name: str

    def _expand(self, level: Any) -> None:
        values = (
            level.id,
            level.is_archived,
            level.is_channel,
            level.is_member,
            level.is_private,
            level.name,
        )
        # No call from here on, so that no other thread runs: see nuon_api_client/runtime/reading.py.
        self.__class__ = self._filling
        (
            self.id,
            self.is_archived,
            self.is_channel,
            self.is_member,
            self.is_private,
            self.name,
        ) = values
        self.__class__ = self._model
