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
    from .install_stack_outputs import InstallStackOutputs
    from .install_stack_version import InstallStackVersion

_install_stack_outputs: Callable[[Any], Any] = lazy_decoder(globals(), "InstallStackOutputs", "_install_stack_outputs")
_install_stack_version: Callable[[Any], Any] = lazy_decoder(globals(), "InstallStackVersion", "_install_stack_version")


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class InstallStack(Model):
    """The stack that the customer applies in the own cloud account to let Nuon in: roles, network and runner. It has
    versions, and outputs once one of them was applied.

    Attributes:
        install_stack_outputs: What the newest report brought. Empty of values until the stack was applied.
        versions: Newest first, at most ten.
    """

    id: str
    created_at: datetime
    updated_at: datetime
    created_by_id: str | None = None
    install_id: str | None = None
    install_stack_outputs: InstallStackOutputs | None = None
    org_id: str | None = None
    versions: list[InstallStackVersion] | None = None

    _holds_models: ClassVar[frozenset[str]] = frozenset({"install_stack_outputs", "versions"})

    def _expand(self, level: Any) -> None:
        values = (
            level.id,
            parse_time(level.created_at),
            parse_time(level.updated_at),
            level.created_by_id,
            level.install_id,
            None if (v := level.install_stack_outputs) is None else _install_stack_outputs(v),
            level.org_id,
            None if (v := level.versions) is None else decode_items(_install_stack_version, v),
        )
        # No call from here on, so that no other thread runs: see nuon_api_client/runtime/reading.py.
        self.__class__ = self._filling
        (
            self.id,
            self.created_at,
            self.updated_at,
            self.created_by_id,
            self.install_id,
            self.install_stack_outputs,
            self.org_id,
            self.versions,
        ) = values
        self.__class__ = self._model
