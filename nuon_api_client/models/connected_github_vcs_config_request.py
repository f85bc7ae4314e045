# Generated from the OpenAPI document by scripts/regenerate.sh. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define

from nuon_api_client.runtime.lazy import Model
from nuon_api_client.types import UNSET, Unset


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class ConnectedGithubVCSConfigRequest(Model):
    """Source in a private GitHub repository that a VCS connection of the org can read. In Dec 2025 a public repository
    is refused with 400 for a component: use the public form for it.

    Attributes:
        directory: Directory of the source inside the repository. Must not be empty.
        repo: Repository as `owner/name`.
        branch: Branch to build. Needed unless `gitRef` is given.
        git_ref: Fulfils the check in place of `branch`, but in Dec 2025 it is not stored.
    """

    directory: str
    repo: str
    branch: str | Unset = UNSET
    git_ref: str | Unset = UNSET

    _renamed: ClassVar[Mapping[str, str]] = {
        "git_ref": "gitRef",
    }

    def _expand(self, level: Any) -> None:
        values = (
            level.directory,
            level.repo,
            level.branch,
            level.git_ref,
        )
        # No call from here on, so that no other thread runs: see nuon_api_client/runtime/reading.py.
        self.__class__ = self._filling
        (
            self.directory,
            self.repo,
            self.branch,
            self.git_ref,
        ) = values
        self.__class__ = self._model
