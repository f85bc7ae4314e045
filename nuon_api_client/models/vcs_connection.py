# Generated from the OpenAPI document by scripts/regenerate.sh. Do not edit.
from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from nuon_api_client.runtime.decoders import decode_items, lazy_decoder
from nuon_api_client.runtime.lazy import Model
from nuon_api_client.runtime.wire import parse_time

if TYPE_CHECKING:
    from .composite_status import CompositeStatus
    from .queue import Queue
    from .vcs_connection_commit import VCSConnectionCommit

_composite_status: Callable[[Any], Any] = lazy_decoder(globals(), "CompositeStatus", "_composite_status")
_queue: Callable[[Any], Any] = lazy_decoder(globals(), "Queue", "_queue")
_vcs_connection_commit: Callable[[Any], Any] = lazy_decoder(globals(), "VCSConnectionCommit", "_vcs_connection_commit")


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class VCSConnection(Model):
    """A connection of an org to GitHub, through which private repositories are read.

    Attributes:
        github_account_id: Number of the GitHub user or organization, as text. Absent when not recorded.
        github_account_name: GitHub user or organization. Absent when not recorded.
        github_install_id: Number of the installation of the Nuon app in GitHub, as text.
        status: Whether the connection works.
        vcs_connection_commit: Commits seen through the connection. Absent where the server did not load them.
    """

    id: str
    created_at: datetime
    updated_at: datetime
    created_by_id: str | None = None
    github_account_id: str | None = None
    github_account_name: str | None = None
    github_install_id: str | None = None
    org_id: str | None = None
    queues: list[Queue] | None = None
    status: CompositeStatus | None = None
    vcs_connection_commit: list[VCSConnectionCommit] | None = None

    _holds_models: ClassVar[frozenset[str]] = frozenset({"queues", "status", "vcs_connection_commit"})

    def _expand(self, level: Any) -> None:
        values = (
            level.id,
            parse_time(level.created_at),
            parse_time(level.updated_at),
            level.created_by_id,
            level.github_account_id,
            level.github_account_name,
            level.github_install_id,
            level.org_id,
            None if (v := level.queues) is None else decode_items(_queue, v),
            None if (v := level.status) is None else _composite_status(v),
            None if (v := level.vcs_connection_commit) is None else decode_items(_vcs_connection_commit, v),
        )
        # No call from here on, so that no other thread runs: see nuon_api_client/runtime/reading.py.
        self.__class__ = self._filling
        (
            self.id,
            self.created_at,
            self.updated_at,
            self.created_by_id,
            self.github_account_id,
            self.github_account_name,
            self.github_install_id,
            self.org_id,
            self.queues,
            self.status,
            self.vcs_connection_commit,
        ) = values
        self.__class__ = self._model
