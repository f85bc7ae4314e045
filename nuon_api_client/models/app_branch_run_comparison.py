# Generated from the OpenAPI document by scripts/regenerate.sh. Do not edit.
from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define, field

from nuon_api_client.runtime.decoders import lazy_decoder
from nuon_api_client.runtime.lazy import Model

if TYPE_CHECKING:
    from .app_branch_run_comparison_run import AppBranchRunComparisonRun
    from .blob_metadata import BlobMetadata

_app_branch_run_comparison_run: Callable[[Any], Any] = lazy_decoder(
    globals(), "AppBranchRunComparisonRun", "_app_branch_run_comparison_run"
)
_blob_metadata: Callable[[Any], Any] = lazy_decoder(globals(), "BlobMetadata", "_blob_metadata")


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class AppBranchRunComparison(Model):
    """What changed from one branch run, the base, to a later one, the head.

    Attributes:
        base_run: Absent when there is no earlier run to compare with.
        base_run_id: Absent when there is no earlier run to compare with.
        base_sha: Commit of the base. Absent when unknown.
        config_diff: Absent when the app config was not compared.
        config_diff_content: The diff of the app config, as free-form JSON or as text. Absent unless asked for.
        full_diff: Absent when there is no full diff.
        full_diff_content: The full diff, as free-form JSON or as text. Absent unless asked for.
        git_diff: Absent when the repository was not compared.
        git_diff_content: The diff of the repository, as free-form JSON or as text. Absent unless asked for.
        head_run: The run that was asked about.
        head_sha: Commit of the head. Absent when unknown.
    """

    id: str
    head_run_id: str
    base_run: AppBranchRunComparisonRun | None = None
    base_run_id: str | None = None
    base_sha: str | None = None
    config_diff: BlobMetadata | None = None
    config_diff_content: Any = field(default=None, repr=False)
    full_diff: BlobMetadata | None = None
    full_diff_content: Any = field(default=None, repr=False)
    git_diff: BlobMetadata | None = None
    git_diff_content: Any = None
    head_run: AppBranchRunComparisonRun | None = None
    head_sha: str | None = None

    _holds_models: ClassVar[frozenset[str]] = frozenset(
        {"base_run", "config_diff", "full_diff", "git_diff", "head_run"}
    )

    def _expand(self, level: Any) -> None:
        values = (
            level.id,
            level.head_run_id,
            None if (v := level.base_run) is None else _app_branch_run_comparison_run(v),
            level.base_run_id,
            level.base_sha,
            None if (v := level.config_diff) is None else _blob_metadata(v),
            level.config_diff_content,
            None if (v := level.full_diff) is None else _blob_metadata(v),
            level.full_diff_content,
            None if (v := level.git_diff) is None else _blob_metadata(v),
            level.git_diff_content,
            None if (v := level.head_run) is None else _app_branch_run_comparison_run(v),
            level.head_sha,
        )
        # No call from here on, so that no other thread runs: see nuon_api_client/runtime/reading.py.
        self.__class__ = self._filling
        (
            self.id,
            self.head_run_id,
            self.base_run,
            self.base_run_id,
            self.base_sha,
            self.config_diff,
            self.config_diff_content,
            self.full_diff,
            self.full_diff_content,
            self.git_diff,
            self.git_diff_content,
            self.head_run,
            self.head_sha,
        ) = values
        self.__class__ = self._model
