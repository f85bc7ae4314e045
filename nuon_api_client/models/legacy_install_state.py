# Generated from the OpenAPI document by scripts/regenerate.sh. Do not edit.
from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define, field

from nuon_api_client.runtime.decoders import lazy_decoder
from nuon_api_client.runtime.lazy import Model

if TYPE_CHECKING:
    from .sandbox_state import SandboxState

_sandbox_state: Callable[[Any], Any] = lazy_decoder(globals(), "SandboxState", "_sandbox_state")


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class LegacyInstallState(Model):
    """An older copy of parts of the install state, kept for expressions that start with `.nuon.install`. Read the parts
    of the state itself instead.

    Attributes:
        id: The install's id.
        inputs: The same values as in the inputs part.
        internal_domain: As in the domain part.
        public_domain: As in the domain part.
        sandbox: As in the sandbox part.
    """

    id: str
    inputs: dict[str, str] | None = field(repr=False)
    internal_domain: str
    name: str
    populated: bool
    public_domain: str
    sandbox: SandboxState

    _holds_models: ClassVar[frozenset[str]] = frozenset({"sandbox"})

    def _expand(self, level: Any) -> None:
        values = (
            level.id,
            level.inputs,
            level.internal_domain,
            level.name,
            level.populated,
            level.public_domain,
            _sandbox_state(level.sandbox),
        )
        # No call from here on, so that no other thread runs: see nuon_api_client/runtime/reading.py.
        self.__class__ = self._filling
        (
            self.id,
            self.inputs,
            self.internal_domain,
            self.name,
            self.populated,
            self.public_domain,
            self.sandbox,
        ) = values
        self.__class__ = self._model
