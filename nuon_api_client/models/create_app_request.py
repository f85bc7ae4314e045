# Generated from the OpenAPI document by scripts/regenerate.sh. Do not edit.
from __future__ import annotations

from typing import Any

from attrs import define, field

from nuon_api_client.runtime.lazy import Model
from nuon_api_client.types import UNSET, Unset


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class CreateAppRequest(Model):
    """What a new app starts with.

    Attributes:
        name: Unique in the org. Lower-case letters, digits, `_` and `-`.
        display_name: Name shown to people.
        slack_webhook_url: Address that gets the app's notifications.

    Example:
        >>> body = CreateAppRequest(name="shop", description="The web shop.")
    """

    name: str
    description: str | Unset = UNSET
    display_name: str | Unset = UNSET
    slack_webhook_url: str | Unset = field(default=UNSET, repr=False)

    def _expand(self, level: Any) -> None:
        values = (
            level.name,
            level.description,
            level.display_name,
            level.slack_webhook_url,
        )
        # No call from here on, so that no other thread runs: see nuon_api_client/runtime/reading.py.
        self.__class__ = self._filling
        (
            self.name,
            self.description,
            self.display_name,
            self.slack_webhook_url,
        ) = values
        self.__class__ = self._model
