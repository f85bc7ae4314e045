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
    from .install_state_generate_source import InstallStateGenerateSource
    from .install_state_tree import InstallStateTree
    from .partial_name import PartialName

_install_state_generate_source: Callable[[Any], Any] = lazy_decoder(
    globals(), "InstallStateGenerateSource", "_install_state_generate_source"
)
_install_state_tree: Callable[[Any], Any] = lazy_decoder(globals(), "InstallStateTree", "_install_state_tree")
_partial_name: Callable[[Any], Any] = lazy_decoder(globals(), "PartialName", "_partial_name")


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class InstallState(Model):
    """A stored state of an install, from which templates are rendered. A new one is stored after each deploy, sandbox
    run and change of inputs.

    Attributes:
        archived: Whether it is older than the newest 50 states of the install. Archived states have no
            `contents`.
        contents: The state itself. May hold secrets. Absent on archived states.
        generated_by: Which part of the server built it. Since 2026.
        stale_at: When the state went out of date, to the second. `null` or absent while it is current.
        stale_partials: Parts that are out of date and are built anew at the next read. Since 2026.
        triggered_by_id: What led to this state.
        triggered_by_type: Table name of what led to it, for example `install_deploys` or `install_sandbox_runs`.
        version: Running number within the install, oldest first.
    """

    id: str
    archived: bool
    created_at: datetime
    updated_at: datetime
    contents: InstallStateTree | None = None
    created_by_id: str | None = None
    generated_by: InstallStateGenerateSource | None = None
    install_id: str | None = None
    org_id: str | None = None
    stale_at: datetime | None = None
    stale_partials: list[PartialName] | None = None
    triggered_by_id: str | None = None
    triggered_by_type: str | None = None
    version: int = 0

    _holds_models: ClassVar[frozenset[str]] = frozenset({"contents"})

    def _expand(self, level: Any) -> None:
        values = (
            level.id,
            level.archived,
            parse_time(level.created_at),
            parse_time(level.updated_at),
            None if (v := level.contents) is None else _install_state_tree(v),
            level.created_by_id,
            None if (v := level.generated_by) is None else _install_state_generate_source(v),
            level.install_id,
            level.org_id,
            None if (v := level.stale_at) is None else parse_time(v),
            [_partial_name(item) for item in v] if type(v := level.stale_partials) is list else v,
            level.triggered_by_id,
            level.triggered_by_type,
            level.version,
        )
        # No call from here on, so that no other thread runs: see nuon_api_client/runtime/reading.py.
        self.__class__ = self._filling
        (
            self.id,
            self.archived,
            self.created_at,
            self.updated_at,
            self.contents,
            self.created_by_id,
            self.generated_by,
            self.install_id,
            self.org_id,
            self.stale_at,
            self.stale_partials,
            self.triggered_by_id,
            self.triggered_by_type,
            self.version,
        ) = values
        self.__class__ = self._model
