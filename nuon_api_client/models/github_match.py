# Generated from the OpenAPI document by scripts/regenerate.sh. Do not edit.
from __future__ import annotations

from typing import Any

from attrs import define

from nuon_api_client.runtime.lazy import Model


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class GithubMatch(Model):
    """What a search in GitHub found in a text.

    Attributes:
        indices: Where it begins and ends, as two counts of characters.
        text: The words that were found.
    """

    indices: list[int] | None = None
    text: str | None = None

    def _expand(self, level: Any) -> None:
        values = (
            level.indices,
            level.text,
        )
        # No call from here on, so that no other thread runs: see nuon_api_client/runtime/reading.py.
        self.__class__ = self._filling
        (
            self.indices,
            self.text,
        ) = values
        self.__class__ = self._model
