# Generated from the OpenAPI document by scripts/regenerate.sh. Do not edit.
from __future__ import annotations

from datetime import datetime
from typing import Any

from attrs import define

from nuon_api_client.runtime.lazy import Model
from nuon_api_client.runtime.wire import parse_time


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class VCSConnectionRepo(Model):
    """A repository that a VCS connection can read.

    Attributes:
        id: Number of the repository in GitHub.
        fork: Whether it is a fork of another repository.
        full_name: Repository as `owner/name`.
        html_url: Its page in GitHub.
        name: Name without the owner.
        updated_at: When the repository last changed, with second precision.
        description: As its owner wrote it. Absent when there is none.
    """

    id: int
    default_branch: str
    fork: bool
    full_name: str
    html_url: str
    name: str
    private: bool
    updated_at: datetime
    description: str | None = None

    def _expand(self, level: Any) -> None:
        values = (
            level.id,
            level.default_branch,
            level.fork,
            level.full_name,
            level.html_url,
            level.name,
            level.private,
            parse_time(level.updated_at),
            level.description,
        )
        # No call from here on, so that no other thread runs: see nuon_api_client/runtime/reading.py.
        self.__class__ = self._filling
        (
            self.id,
            self.default_branch,
            self.fork,
            self.full_name,
            self.html_url,
            self.name,
            self.private,
            self.updated_at,
            self.description,
        ) = values
        self.__class__ = self._model
