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
    from .terraform_workspace_lock import TerraformWorkspaceLock

_terraform_workspace_lock: Callable[[Any], Any] = lazy_decoder(
    globals(), "TerraformWorkspaceLock", "_terraform_workspace_lock"
)


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class TerraformWorkspace(Model):
    """Where Nuon keeps the Terraform state of a sandbox or of a Terraform component of an install.

    Attributes:
        lock_history: Locks of the workspace. `null` unless they were loaded.
        owner_id: The install component or install sandbox it belongs to.
        owner_type: Table name of the owner, for example `install_components` or `install_sandboxes`.
    """

    id: str
    created_at: datetime
    updated_at: datetime
    created_by_id: str | None = None
    lock_history: list[TerraformWorkspaceLock] | None = None
    org_id: str | None = None
    owner_id: str | None = None
    owner_type: str | None = None

    _holds_models: ClassVar[frozenset[str]] = frozenset({"lock_history"})

    def _expand(self, level: Any) -> None:
        values = (
            level.id,
            parse_time(level.created_at),
            parse_time(level.updated_at),
            level.created_by_id,
            None if (v := level.lock_history) is None else decode_items(_terraform_workspace_lock, v),
            level.org_id,
            level.owner_id,
            level.owner_type,
        )
        # No call from here on, so that no other thread runs: see nuon_api_client/runtime/reading.py.
        self.__class__ = self._filling
        (
            self.id,
            self.created_at,
            self.updated_at,
            self.created_by_id,
            self.lock_history,
            self.org_id,
            self.owner_id,
            self.owner_type,
        ) = values
        self.__class__ = self._model
