# Generated from the OpenAPI document by scripts/regenerate.sh. Do not edit.
from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define, field

from nuon_api_client.runtime.decoders import lazy_decoder
from nuon_api_client.runtime.lazy import Model

if TYPE_CHECKING:
    from .trigger import Trigger

_trigger: Callable[[Any], Any] = lazy_decoder(globals(), "Trigger", "_trigger")


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class TriggerCredentials(Model):
    """A trigger with what was just made for it.

    Attributes:
        ingress_url: Secret address to send events to. Absent when only the secret is new.
        key_id: Id of the new secret. Absent when there is none.
        secret: The secret to sign or send. Absent when the address is new, when the sender issued it, and for
            ways to prove the origin that need none.
    """

    trigger: Trigger
    ingress_url: str | None = field(default=None, repr=False)
    key_id: str | None = None
    secret: str | None = field(default=None, repr=False)

    _holds_models: ClassVar[frozenset[str]] = frozenset({"trigger"})

    def _expand(self, level: Any) -> None:
        values = (
            _trigger(level.trigger),
            level.ingress_url,
            level.key_id,
            level.secret,
        )
        # No call from here on, so that no other thread runs: see nuon_api_client/runtime/reading.py.
        self.__class__ = self._filling
        (
            self.trigger,
            self.ingress_url,
            self.key_id,
            self.secret,
        ) = values
        self.__class__ = self._model
