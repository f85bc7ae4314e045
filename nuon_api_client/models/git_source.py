# Generated from the OpenAPI document by scripts/regenerate.sh. Do not edit.
from __future__ import annotations

from typing import Any

from attrs import define, field

from nuon_api_client.runtime.lazy import Model


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class GitSource(Model):
    """A directory in a git repository at one commit or branch.

    Attributes:
        path: Directory in the repository.
        ref: Commit of a connected repository, branch of a public one.
        url: Clone URL. For a connected repository it holds an access token.
    """

    path: str
    recurse_submodules: bool
    ref: str
    url: str = field(repr=False)

    def _expand(self, level: Any) -> None:
        values = (
            level.path,
            level.recurse_submodules,
            level.ref,
            level.url,
        )
        # No call from here on, so that no other thread runs: see nuon_api_client/runtime/reading.py.
        self.__class__ = self._filling
        (
            self.path,
            self.recurse_submodules,
            self.ref,
            self.url,
        ) = values
        self.__class__ = self._model
