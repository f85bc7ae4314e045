# Generated from the OpenAPI document by scripts/regenerate.sh. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define, field, setters
from attrs.validators import min_len

from nuon_api_client.runtime.lazy import Model
from nuon_api_client.types import UNSET, Unset


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False, on_setattr=setters.NO_OP)
class BranchConnectedGithubVCSConfigRequest(Model):
    """Source of an app branch or a sandbox in a private GitHub repository, which a VCS connection of the org must be
    able to read.

    Attributes:
        directory: Directory of the source inside the repository; `.` is its root.
        repo: Repository as `owner/name`.
        branch: Git branch to use. Needed unless `gitRef` is given.
        git_ref: Fulfils the check in place of `branch`, but it is not stored.
        path_filter: Restricts what a branch looks at to some paths of the repository.
    """

    directory: str = field(validator=min_len(1))
    repo: str = field(validator=min_len(1))
    branch: str | Unset = UNSET
    git_ref: str | Unset = UNSET
    path_filter: str | Unset = UNSET

    _renamed: ClassVar[Mapping[str, str]] = {
        "git_ref": "gitRef",
        "path_filter": "pathFilter",
    }

    def _expand(self, level: Any) -> None:
        values = (
            level.directory,
            level.repo,
            level.branch,
            level.git_ref,
            level.path_filter,
        )
        # No call from here on, so that no other thread runs: see nuon_api_client/runtime/reading.py.
        self.__class__ = self._filling
        (
            self.directory,
            self.repo,
            self.branch,
            self.git_ref,
            self.path_filter,
        ) = values
        self.__class__ = self._model
