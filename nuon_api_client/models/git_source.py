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

    def _expand(self, json: Any) -> None:
        get = json.get
        values = (
            get("path"),
            get("recurse_submodules"),
            get("ref"),
            get("url"),
        )
        # No call from here to the last assignment, so that no other thread runs: see nuon_api_client/runtime/lazy.py.
        match self._held:
            case [_, _]:
                (
                    self.path,
                    self.recurse_submodules,
                    self.ref,
                    self.url,
                ) = values
            case _:
                self._fill(values)
