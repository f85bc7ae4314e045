# Generated from the OpenAPI document by scripts/regenerate.sh. Do not edit.
from __future__ import annotations

from typing import Any

from attrs import define

from nuon_api_client.runtime.lazy import Model


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class LabelSelector(Model):
    """Picks things by their labels. A thing is picked when every pair of `match_labels` fits it and none of
    `not_match_labels` does.

    Attributes:
        match_labels: Labels the thing must have. The value `*` fits any value.
        not_match_labels: Labels the thing must not have. The value `*` fits any value.
    """

    match_labels: dict[str, str] | None = None
    not_match_labels: dict[str, str] | None = None

    def _expand(self, level: Any) -> None:
        values = (
            level.match_labels,
            level.not_match_labels,
        )
        # No call from here on, so that no other thread runs: see nuon_api_client/runtime/reading.py.
        self.__class__ = self._filling
        (
            self.match_labels,
            self.not_match_labels,
        ) = values
        self.__class__ = self._model
