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
    from .install_creation_approval_status import InstallCreationApprovalStatus
    from .proposed_install import ProposedInstall

_install_creation_approval_status: Callable[[Any], Any] = lazy_decoder(
    globals(), "InstallCreationApprovalStatus", "_install_creation_approval_status"
)
_proposed_install: Callable[[Any], Any] = lazy_decoder(globals(), "ProposedInstall", "_proposed_install")


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class InstallCreationApproval(Model):
    """The question whether installs that a sync found in git, and that do not exist yet, are to be created.

    Attributes:
        app_install_config_sync_id: The sync that asks.
        approved_at: When it was answered, whether by yes or by no. Absent while it is pending.
        approved_by_id: Account that answered. Absent while it is pending.
        proposed_installs: The installs to create.
    """

    id: str
    created_at: datetime
    updated_at: datetime
    app_id: str | None = None
    app_install_config_sync_id: str | None = None
    approved_at: datetime | None = None
    approved_by_id: str | None = None
    created_by_id: str | None = None
    org_id: str | None = None
    proposed_installs: list[ProposedInstall] | None = None
    status: InstallCreationApprovalStatus | None = None

    _holds_models: ClassVar[frozenset[str]] = frozenset({"proposed_installs"})

    def _expand(self, level: Any) -> None:
        values = (
            level.id,
            parse_time(level.created_at),
            parse_time(level.updated_at),
            level.app_id,
            level.app_install_config_sync_id,
            None if (v := level.approved_at) is None else parse_time(v),
            level.approved_by_id,
            level.created_by_id,
            level.org_id,
            None if (v := level.proposed_installs) is None else decode_items(_proposed_install, v),
            None if (v := level.status) is None else _install_creation_approval_status(v),
        )
        # No call from here on, so that no other thread runs: see nuon_api_client/runtime/reading.py.
        self.__class__ = self._filling
        (
            self.id,
            self.created_at,
            self.updated_at,
            self.app_id,
            self.app_install_config_sync_id,
            self.approved_at,
            self.approved_by_id,
            self.created_by_id,
            self.org_id,
            self.proposed_installs,
            self.status,
        ) = values
        self.__class__ = self._model
