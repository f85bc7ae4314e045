# Generated from the OpenAPI document by scripts/regenerate.sh. Do not edit.
from __future__ import annotations

from typing import Any

from attrs import define

from nuon_api_client.runtime.lazy import Model


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class PreviewBranch(Model):
    """A git branch that a preview run can be made of.

    Attributes:
        sha: Commit at its head. Absent when GitHub did not tell.
    """

    name: str
    sha: str | None = None

    def _expand(self, json: Any) -> None:
        get = json.get
        values = (
            get("name"),
            get("sha"),
        )
        # No call from here to the last assignment, so that no other thread runs: see nuon_api_client/runtime/lazy.py.
        match self._held:
            case [_, _]:
                (
                    self.name,
                    self.sha,
                ) = values
            case _:
                self._fill(values)
