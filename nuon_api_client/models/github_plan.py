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

    def _expand(self, json: Any) -> None:
        get = json.get
        values = (
            get("collaborators"),
            get("filled_seats"),
            get("name"),
            get("private_repos"),
            get("seats"),
            get("space"),
        )
        # No call from here to the last assignment, so that no other thread runs: see nuon_api_client/runtime/lazy.py.
        match self._held:
            case [_, _]:
                (
                    self.collaborators,
                    self.filled_seats,
                    self.name,
                    self.private_repos,
                    self.seats,
                    self.space,
                ) = values
            case _:
                self._fill(values)
