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

    def _expand(self, level: Any) -> None:
        values = (
            level.name,
            level.sha,
        )
        # No call from here on, so that no other thread runs: see nuon_api_client/runtime/reading.py.
        self.__class__ = self._filling
        (
            self.name,
            self.sha,
        ) = values
        self.__class__ = self._model
