# Generated from the OpenAPI document by scripts/regenerate.sh. Do not edit.
from __future__ import annotations

from typing import Any

from attrs import define

from nuon_api_client.runtime.lazy import Model


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class GithubPlan(Model):
    """What a user pays GitHub for.

    Attributes:
        collaborators: How many collaborators are allowed.
        private_repos: How many private repositories are allowed.
        space: Space that is allowed, in kilobytes.
    """

    collaborators: int | None = None
    filled_seats: int | None = None
    name: str | None = None
    private_repos: int | None = None
    seats: int | None = None
    space: int | None = None

    def _expand(self, level: Any) -> None:
        values = (
            level.collaborators,
            level.filled_seats,
            level.name,
            level.private_repos,
            level.seats,
            level.space,
        )
        # No call from here on, so that no other thread runs: see nuon_api_client/runtime/reading.py.
        self.__class__ = self._filling
        (
            self.collaborators,
            self.filled_seats,
            self.name,
            self.private_repos,
            self.seats,
            self.space,
        ) = values
        self.__class__ = self._model
