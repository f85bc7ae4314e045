# Generated from the OpenAPI document by scripts/regenerate.sh. Do not edit.
from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from nuon_api_client.runtime.decoders import decode_items, lazy_decoder
from nuon_api_client.runtime.lazy import Model

if TYPE_CHECKING:
    from .slack_channel import SlackChannel

_slack_channel: Callable[[Any], Any] = lazy_decoder(globals(), "SlackChannel", "_slack_channel")


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class SlackChannelsResponse(Model):
    """One page of the channels of a Slack workspace.

    Attributes:
        channels: Null when Slack sends none.
        next_cursor: Send it as `cursor` for the next page. Absent at the end.
    """

    channels: list[SlackChannel] | None
    next_cursor: str | None = None

    @property
    def items(self) -> list[SlackChannel]:
        """Return the `channels` of this page, under the name by which `paginate` knows them."""
        return self.channels or []

    _holds_models: ClassVar[frozenset[str]] = frozenset({"channels"})

    def _expand(self, level: Any) -> None:
        values = (
            decode_items(_slack_channel, level.channels),
            level.next_cursor,
        )
        # No call from here on, so that no other thread runs: see nuon_api_client/runtime/reading.py.
        self.__class__ = self._filling
        (
            self.channels,
            self.next_cursor,
        ) = values
        self.__class__ = self._model
