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

    def _expand(self, json: Any) -> None:
        get = json.get
        values = (
            get("indices"),
            get("text"),
        )
        # No call from here to the last assignment, so that no other thread runs: see nuon_api_client/runtime/lazy.py.
        match self._held:
            case [_, _]:
                (
                    self.indices,
                    self.text,
                ) = values
            case _:
                self._fill(values)
