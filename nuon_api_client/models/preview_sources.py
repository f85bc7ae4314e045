# Generated from the OpenAPI document by scripts/regenerate.sh. Do not edit.
from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from nuon_api_client.runtime.decoders import decode_items, lazy_decoder
from nuon_api_client.runtime.lazy import Model

if TYPE_CHECKING:
    from .preview_branch import PreviewBranch
    from .preview_pull_request import PreviewPullRequest

_preview_branch: Callable[[Any], Any] = lazy_decoder(globals(), "PreviewBranch", "_preview_branch")
_preview_pull_request: Callable[[Any], Any] = lazy_decoder(globals(), "PreviewPullRequest", "_preview_pull_request")


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class PreviewSources(Model):
    """What a preview run of a branch can be made of.

    Attributes:
        branches: Git branches of the repository, at most 100, without the one that the app branch follows.
        pull_requests: Open pull requests into the git branch that the app branch follows, at most 100.
    """

    branches: list[PreviewBranch]
    pull_requests: list[PreviewPullRequest]

    _holds_models: ClassVar[frozenset[str]] = frozenset({"branches", "pull_requests"})

    def _expand(self, level: Any) -> None:
        values = (
            decode_items(_preview_branch, level.branches),
            decode_items(_preview_pull_request, level.pull_requests),
        )
        # No call from here on, so that no other thread runs: see nuon_api_client/runtime/reading.py.
        self.__class__ = self._filling
        (
            self.branches,
            self.pull_requests,
        ) = values
        self.__class__ = self._model
