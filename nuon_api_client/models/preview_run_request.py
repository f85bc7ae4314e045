# Generated from the OpenAPI document by scripts/regenerate.sh. Do not edit.
from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from attrs import define

from nuon_api_client.runtime.decoders import lazy_decoder
from nuon_api_client.runtime.lazy import Model
from nuon_api_client.types import UNSET, Unset

if TYPE_CHECKING:
    from .app_branch_run_preview_mode import AppBranchRunPreviewMode
    from .app_branch_run_preview_source import AppBranchRunPreviewSource

_app_branch_run_preview_mode: Callable[[Any], Any] = lazy_decoder(
    globals(), "AppBranchRunPreviewMode", "_app_branch_run_preview_mode"
)
_app_branch_run_preview_source: Callable[[Any], Any] = lazy_decoder(
    globals(), "AppBranchRunPreviewSource", "_app_branch_run_preview_source"
)


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class PreviewRunRequest(Model):
    """What a preview run is made of, and what it does.

    Attributes:
        source: What to preview. `local` needs an `app_config_id` in the same request (400).
        git_ref: Git branch to preview. For source `branch`.
        head_sha: Commit to preview. It is heeded unless the source is `local`.
        install_id: Install to plan against, in place of the one in the branch config. Not for mode `build-only`.
        mode: Absent means the mode of the branch config.
        pr_number: Number of the pull request. For source `pr`.

    Example:
        >>> body = PreviewRunRequest(
        ...     source=AppBranchRunPreviewSource("pr"),
        ...     pr_number=42,
        ...     mode=AppBranchRunPreviewMode("plan-only"),
        ...     install_id="inl3yk7s9x2m4q8w1e5r6t0z9c",
        ... )
    """

    source: AppBranchRunPreviewSource
    git_ref: str | Unset = UNSET
    head_sha: str | Unset = UNSET
    install_id: str | Unset = UNSET
    mode: AppBranchRunPreviewMode | Unset = UNSET
    pr_number: int | Unset = UNSET

    def _expand(self, level: Any) -> None:
        values = (
            _app_branch_run_preview_source(level.source),
            level.git_ref,
            level.head_sha,
            level.install_id,
            _app_branch_run_preview_mode(level.mode),
            level.pr_number,
        )
        # No call from here on, so that no other thread runs: see nuon_api_client/runtime/reading.py.
        self.__class__ = self._filling
        (
            self.source,
            self.git_ref,
            self.head_sha,
            self.install_id,
            self.mode,
            self.pr_number,
        ) = values
        self.__class__ = self._model
