# Generated from the OpenAPI document by scripts/regenerate.sh. Do not edit.
from __future__ import annotations

from typing import Any

from attrs import define

from nuon_api_client.runtime.lazy import Model


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class PolicyBreakdownEntry(Model):
    """How the policy evaluations for one policy, install or kind of object ended.

    Attributes:
        denies: How many found something that blocks.
        evaluations: How many there were.
        key: The id or the kind of object that is counted. Empty for what belongs to no install.
        passes: How many found nothing.
        warns: How many only found reasons for a warning.
    """

    denies: int
    evaluations: int
    key: str
    passes: int
    warns: int

    def _expand(self, level: Any) -> None:
        values = (
            level.denies,
            level.evaluations,
            level.key,
            level.passes,
            level.warns,
        )
        # No call from here on, so that no other thread runs: see nuon_api_client/runtime/reading.py.
        self.__class__ = self._filling
        (
            self.denies,
            self.evaluations,
            self.key,
            self.passes,
            self.warns,
        ) = values
        self.__class__ = self._model
