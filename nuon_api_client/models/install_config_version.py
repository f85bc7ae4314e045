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
    from .composite_status import CompositeStatus
    from .install_config_sync import InstallConfigSync

_composite_status: Callable[[Any], Any] = lazy_decoder(globals(), "CompositeStatus", "_composite_status")
_install_config_sync: Callable[[Any], Any] = lazy_decoder(globals(), "InstallConfigSync", "_install_config_sync")


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class InstallConfigVersion(Model):
    """The state of an install's config file as one sync from git found it. Since 2026.

    Attributes:
        created: Whether the sync created the install.
        diff: Reference to the stored diff, as free-form JSON; read the diff with its own operation.
        file_path: Path of the config file in the repository.
        install_config_sync: Only where loaded.
    """

    id: str
    created_at: datetime
    updated_at: datetime
    created: bool = False
    created_by_id: str | None = None
    diff: dict[str, Any] | None = None
    file_path: str | None = None
    install_config_sync: InstallConfigSync | None = None
    install_config_sync_id: str | None = None
    install_id: str | None = None
    install_name: str | None = None
    metadata: dict[str, str] | None = None
    org_id: str | None = None
    status: CompositeStatus | None = None

    _holds_models: ClassVar[frozenset[str]] = frozenset({"install_config_sync", "status"})

    def _expand(self, level: Any) -> None:
        values = (
            level.id,
            parse_time(level.created_at),
            parse_time(level.updated_at),
            level.created,
            level.created_by_id,
            level.diff,
            level.file_path,
            None if (v := level.install_config_sync) is None else _install_config_sync(v),
            level.install_config_sync_id,
            level.install_id,
            level.install_name,
            level.metadata,
            level.org_id,
            None if (v := level.status) is None else _composite_status(v),
        )
        # No call from here on, so that no other thread runs: see nuon_api_client/runtime/reading.py.
        self.__class__ = self._filling
        (
            self.id,
            self.created_at,
            self.updated_at,
            self.created,
            self.created_by_id,
            self.diff,
            self.file_path,
            self.install_config_sync,
            self.install_config_sync_id,
            self.install_id,
            self.install_name,
            self.metadata,
            self.org_id,
            self.status,
        ) = values
        self.__class__ = self._model
