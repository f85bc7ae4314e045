# Generated from the OpenAPI document by scripts/regenerate.sh. Do not edit.
from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define, field

from nuon_api_client.runtime.decoders import lazy_decoder
from nuon_api_client.runtime.lazy import Model
from nuon_api_client.runtime.wire import parse_time

if TYPE_CHECKING:
    from .composite_status import CompositeStatus

_composite_status: Callable[[Any], Any] = lazy_decoder(globals(), "CompositeStatus", "_composite_status")


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class VCSWebhookSubscription(Model):
    """The webhook through which GitHub tells the control plane of pushes and pull requests.

    Attributes:
        github_hook_id: Number of the webhook in GitHub. Absent until it was created there.
        github_install_id: Number of the installation in GitHub, as text. It has one subscription at most.
        status: `pending` while the webhook is created, then `success`.
        vcs_connection_id: The connection that it was created for; others may share it.
        webhook_url: Address that GitHub calls. Absent until the webhook was created.
    """

    id: str
    created_at: datetime
    updated_at: datetime
    created_by_id: str | None = None
    github_hook_id: int | None = None
    github_install_id: str | None = None
    org_id: str | None = None
    status: CompositeStatus | None = None
    vcs_connection_id: str | None = None
    webhook_url: str | None = field(default=None, repr=False)

    _holds_models: ClassVar[frozenset[str]] = frozenset({"status"})

    def _expand(self, level: Any) -> None:
        values = (
            level.id,
            parse_time(level.created_at),
            parse_time(level.updated_at),
            level.created_by_id,
            level.github_hook_id,
            level.github_install_id,
            level.org_id,
            None if (v := level.status) is None else _composite_status(v),
            level.vcs_connection_id,
            level.webhook_url,
        )
        # No call from here on, so that no other thread runs: see nuon_api_client/runtime/reading.py.
        self.__class__ = self._filling
        (
            self.id,
            self.created_at,
            self.updated_at,
            self.created_by_id,
            self.github_hook_id,
            self.github_install_id,
            self.org_id,
            self.status,
            self.vcs_connection_id,
            self.webhook_url,
        ) = values
        self.__class__ = self._model
