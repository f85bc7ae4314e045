# Generated from the OpenAPI document by scripts/regenerate.sh. Do not edit.
from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

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

    def _expand(self, json: Any) -> None:
        get = json.get
        values = (
            get("id"),
            get("inputs"),
            get("internal_domain"),
            get("name"),
            get("populated"),
            get("public_domain"),
            _sandbox_state(get("sandbox")),
        )
        # No call from here to the last assignment, so that no other thread runs: see nuon_api_client/runtime/lazy.py.
        match self._held:
            case [_, _]:
                (
                    self.id,
                    self.inputs,
                    self.internal_domain,
                    self.name,
                    self.populated,
                    self.public_domain,
                    self.sandbox,
                ) = values
            case _:
                self._fill(values)
