# Generated from the OpenAPI document by scripts/regenerate.sh. Do not edit.
from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from nuon_api_client.runtime.decoders import lazy_decoder
from nuon_api_client.runtime.lazy import Model
from nuon_api_client.runtime.wire import parse_time

if TYPE_CHECKING:
    from .github_user import GithubUser
    from .vcs_connection_account import VCSConnectionAccount
    from .vcs_connection_status import VCSConnectionStatus

_github_user: Callable[[Any], Any] = lazy_decoder(globals(), "GithubUser", "_github_user")
_vcs_connection_account: Callable[[Any], Any] = lazy_decoder(
    globals(), "VCSConnectionAccount", "_vcs_connection_account"
)
_vcs_connection_status: Callable[[Any], Any] = lazy_decoder(globals(), "VCSConnectionStatus", "_vcs_connection_status")


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class VCSConnectionStatusResponse(Model):
    """What GitHub said about the installation behind a VCS connection.

    Attributes:
        account: Null when the status is `unknown`.
        checked_at: When GitHub was asked.
        github_install_id: Number of the installation in GitHub, as text.
        permissions: What the Nuon app may do: GitHub permission, such as `contents`, to `read` or `write`. Null
            when the status is `unknown`.
        repository_selection: `all` repositories of the account, or those `selected` in GitHub. Empty when the
            status is `unknown`.
        error: Why the status is `unknown`. Absent otherwise.
        suspended_at: Absent unless the status is `suspended`.
        suspended_by: Who suspended it. Absent unless GitHub tells.
    """

    account: VCSConnectionAccount | None
    checked_at: datetime
    github_install_id: str
    permissions: dict[str, str] | None
    repository_selection: str
    status: VCSConnectionStatus
    error: str | None = None
    suspended_at: datetime | None = None
    suspended_by: GithubUser | None = None

    _holds_models: ClassVar[frozenset[str]] = frozenset({"account", "suspended_by"})

    def _expand(self, level: Any) -> None:
        values = (
            _vcs_connection_account(level.account),
            parse_time(level.checked_at),
            level.github_install_id,
            level.permissions,
            level.repository_selection,
            _vcs_connection_status(level.status),
            level.error,
            None if (v := level.suspended_at) is None else parse_time(v),
            None if (v := level.suspended_by) is None else _github_user(v),
        )
        # No call from here on, so that no other thread runs: see nuon_api_client/runtime/reading.py.
        self.__class__ = self._filling
        (
            self.account,
            self.checked_at,
            self.github_install_id,
            self.permissions,
            self.repository_selection,
            self.status,
            self.error,
            self.suspended_at,
            self.suspended_by,
        ) = values
        self.__class__ = self._model
