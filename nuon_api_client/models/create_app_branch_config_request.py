# Generated from the OpenAPI document by scripts/regenerate.sh. Do not edit.
from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from nuon_api_client.runtime.decoders import decode_items, lazy_decoder
from nuon_api_client.runtime.lazy import Model
from nuon_api_client.types import UNSET, Unset

if TYPE_CHECKING:
    from .branch_connected_github_vcs_config_request import BranchConnectedGithubVCSConfigRequest
    from .branch_public_git_vcs_config_request import BranchPublicGitVCSConfigRequest
    from .install_group_request import InstallGroupRequest

_branch_connected_github_vcs_config_request: Callable[[Any], Any] = lazy_decoder(
    globals(), "BranchConnectedGithubVCSConfigRequest", "_branch_connected_github_vcs_config_request"
)
_branch_public_git_vcs_config_request: Callable[[Any], Any] = lazy_decoder(
    globals(), "BranchPublicGitVCSConfigRequest", "_branch_public_git_vcs_config_request"
)
_install_group_request: Callable[[Any], Any] = lazy_decoder(globals(), "InstallGroupRequest", "_install_group_request")


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class CreateAppBranchConfigRequest(Model):
    """What a branch follows and rolls out to from now on. At most one of the two repositories may be given; without
    both, the branch follows none.

    Attributes:
        connected_github_vcs_config: A private repository.
        ignore_changes_regex: RE2 pattern. A run in which every changed file matches it ends as `not-attempted`.
            When absent, that of the version before stays; an empty text removes it. Newer than API 0.19.1147.
        install_groups: Waves of the roll-out. Without them a run rolls out to nothing.
        post_deploy_runbook_ids: Runbooks of this app to run on each install after its deploy succeeded, in this
            order. When absent, those of the version before stay; an empty list removes them.
        public_git_vcs_config: A public repository.
        send_statuses_on_ignore: Whether the commit of such a run is marked as successful at the source code
            host. When absent, the setting of the version before stays. Newer than API 0.19.1147.

    Example:
        >>> body = CreateAppBranchConfigRequest(
        ...     public_git_vcs_config=BranchPublicGitVCSConfigRequest(repo="acme/shop", directory=".", branch="main"),
        ...     install_groups=[
        ...         InstallGroupRequest(name="canary", order=0, install_ids=["inl3yk7s9x2m4q8w1e5r6t0z9c"])
        ...     ],
        ... )
    """

    connected_github_vcs_config: BranchConnectedGithubVCSConfigRequest | Unset = UNSET
    ignore_changes_regex: str | Unset = UNSET
    install_groups: list[InstallGroupRequest] | Unset = UNSET
    post_deploy_runbook_ids: list[str] | Unset = UNSET
    public_git_vcs_config: BranchPublicGitVCSConfigRequest | Unset = UNSET
    send_statuses_on_ignore: bool | Unset = UNSET

    _holds_models: ClassVar[frozenset[str]] = frozenset(
        {"connected_github_vcs_config", "install_groups", "public_git_vcs_config"}
    )

    def _expand(self, level: Any) -> None:
        values = (
            _branch_connected_github_vcs_config_request(level.connected_github_vcs_config),
            level.ignore_changes_regex,
            decode_items(_install_group_request, level.install_groups),
            level.post_deploy_runbook_ids,
            _branch_public_git_vcs_config_request(level.public_git_vcs_config),
            level.send_statuses_on_ignore,
        )
        # No call from here on, so that no other thread runs: see nuon_api_client/runtime/reading.py.
        self.__class__ = self._filling
        (
            self.connected_github_vcs_config,
            self.ignore_changes_regex,
            self.install_groups,
            self.post_deploy_runbook_ids,
            self.public_git_vcs_config,
            self.send_statuses_on_ignore,
        ) = values
        self.__class__ = self._model
