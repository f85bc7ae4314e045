# Generated from the OpenAPI document by scripts/regenerate.sh. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define, field, setters
from attrs.validators import min_len

from nuon_api_client.runtime.lazy import Model
from nuon_api_client.types import UNSET, Unset


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False, on_setattr=setters.NO_OP)
class BranchPublicGitVCSConfigRequest(Model):
    """Source of an app branch or a sandbox in a public git repository.

    Attributes:
        branch: Git branch to use.
        directory: Directory of the source inside the repository; `.` is its root.
        repo: Repository as `owner/name` on GitHub, or an `https://` clone URL.
        path_filter: Restricts what a branch looks at to some paths of the repository.
    """

    branch: str = field(validator=min_len(1))
    directory: str = field(validator=min_len(1))
    repo: str = field(validator=min_len(1))
    path_filter: str | Unset = UNSET

    _renamed: ClassVar[Mapping[str, str]] = {
        "path_filter": "pathFilter",
    }

    def _expand(self, level: Any) -> None:
        values = (
            level.branch,
            level.directory,
            level.repo,
            level.path_filter,
        )
        # No call from here on, so that no other thread runs: see nuon_api_client/runtime/reading.py.
        self.__class__ = self._filling
        (
            self.branch,
            self.directory,
            self.repo,
            self.path_filter,
        ) = values
        self.__class__ = self._model
