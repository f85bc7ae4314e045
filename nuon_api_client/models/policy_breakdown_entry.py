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

    def _expand(self, json: Any) -> None:
        get = json.get
        values = (
            get("denies"),
            get("evaluations"),
            get("key"),
            get("passes"),
            get("warns"),
        )
        # No call from here to the last assignment, so that no other thread runs: see nuon_api_client/runtime/lazy.py.
        match self._held:
            case [_, _]:
                (
                    self.denies,
                    self.evaluations,
                    self.key,
                    self.passes,
                    self.warns,
                ) = values
            case _:
                self._fill(values)
