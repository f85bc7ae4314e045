# Generated from the OpenAPI document by scripts/regenerate.sh. Do not edit.
from __future__ import annotations

from typing import Any

from attrs import define

from nuon_api_client.runtime.lazy import Model


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class PublicGitVCSConfigRequest(Model):
    """Source in a public git repository. In Dec 2025 a private repository that a VCS connection of the org can read is
    refused with 400 for a component: use the connected form for it.

    Attributes:
        branch: Branch to build.
        directory: Directory of the source inside the repository. Must not be empty.
        repo: Repository as `owner/name` on GitHub, or an `https://` clone URL.
    """

    branch: str
    directory: str
    repo: str

    def _expand(self, level: Any) -> None:
        values = (
            level.branch,
            level.directory,
            level.repo,
        )
        # No call from here on, so that no other thread runs: see nuon_api_client/runtime/reading.py.
        self.__class__ = self._filling
        (
            self.branch,
            self.directory,
            self.repo,
        ) = values
        self.__class__ = self._model
