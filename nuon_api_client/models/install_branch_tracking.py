# Generated from the OpenAPI document by scripts/regenerate.sh. Do not edit.
from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from nuon_api_client.runtime.decoders import decode_items, lazy_decoder
from nuon_api_client.runtime.lazy import Model

if TYPE_CHECKING:
    from .install_branch_commit import InstallBranchCommit

_install_branch_commit: Callable[[Any], Any] = lazy_decoder(globals(), "InstallBranchCommit", "_install_branch_commit")


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class InstallBranchTracking(Model):
    """Where an install stands, compared with the app branch it follows.

    Attributes:
        status: `updating` while the latest run goes on, `pending` when another commit is applied than that of
            the latest run, else `current`. The set is open.
        applied_commit: Of the app config that was last applied. Absent when no branch run led to it.
        branch_id: App branch that the install follows. Absent when it follows none.
        commits_behind: App configs of the branch that are newer than the one the install is pinned to, without
            previews and runs that changed nothing. Absent when that one is not of the branch.
        directory: Directory of the repository that the branch reads.
        expected_commit: Of the latest run of the branch. Absent when it has none.
        pending_commits: The newest 50 of those that `commits_behind` counts, newest first.
        repo: Repository that the branch reads.
        selected_commit: Of the app config that the install is pinned to. Absent when it is not of the branch.
        target_branch: Name of the app branch.
    """

    status: str
    applied_commit: InstallBranchCommit | None = None
    branch_id: str | None = None
    commits_behind: int | None = None
    directory: str | None = None
    expected_commit: InstallBranchCommit | None = None
    git_branch: str | None = None
    pending_commits: list[InstallBranchCommit] | None = None
    repo: str | None = None
    selected_commit: InstallBranchCommit | None = None
    target_branch: str | None = None

    _holds_models: ClassVar[frozenset[str]] = frozenset(
        {"applied_commit", "expected_commit", "pending_commits", "selected_commit"}
    )

    def _expand(self, level: Any) -> None:
        values = (
            level.status,
            None if (v := level.applied_commit) is None else _install_branch_commit(v),
            level.branch_id,
            level.commits_behind,
            level.directory,
            None if (v := level.expected_commit) is None else _install_branch_commit(v),
            level.git_branch,
            None if (v := level.pending_commits) is None else decode_items(_install_branch_commit, v),
            level.repo,
            None if (v := level.selected_commit) is None else _install_branch_commit(v),
            level.target_branch,
        )
        # No call from here on, so that no other thread runs: see nuon_api_client/runtime/reading.py.
        self.__class__ = self._filling
        (
            self.status,
            self.applied_commit,
            self.branch_id,
            self.commits_behind,
            self.directory,
            self.expected_commit,
            self.git_branch,
            self.pending_commits,
            self.repo,
            self.selected_commit,
            self.target_branch,
        ) = values
        self.__class__ = self._model
