# Generated from the OpenAPI document by scripts/regenerate.sh. Do not edit.
from __future__ import annotations

from typing import Any

from attrs import define, field

from nuon_api_client.runtime.lazy import Model


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class SlackInstallURL(Model):
    """Where a person adds the Nuon app to a Slack workspace.

    Attributes:
        url: Address at Slack, with a signed state of the caller and the org.
    """

    url: str = field(repr=False)

    def _expand(self, level: Any) -> None:
        values = (level.url,)
        # No call from here on, so that no other thread runs: see nuon_api_client/runtime/reading.py.
        self.__class__ = self._filling
        (self.url,) = values
        self.__class__ = self._model
