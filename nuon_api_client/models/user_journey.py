# Generated from the OpenAPI document by scripts/regenerate.sh. Do not edit.
from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from nuon_api_client.runtime.decoders import decode_items, lazy_decoder
from nuon_api_client.runtime.lazy import Model

if TYPE_CHECKING:
    from .user_journey_step import UserJourneyStep

_user_journey_step: Callable[[Any], Any] = lazy_decoder(globals(), "UserJourneyStep", "_user_journey_step")


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class UserJourney(Model):
    """A guided tour of the dashboard for a new user, in steps.

    Attributes:
        name: Key of the journey, stable across servers.
        title: Heading for people.
    """

    name: str
    steps: list[UserJourneyStep] | None
    title: str

    _holds_models: ClassVar[frozenset[str]] = frozenset({"steps"})

    def _expand(self, level: Any) -> None:
        values = (
            level.name,
            decode_items(_user_journey_step, level.steps),
            level.title,
        )
        # No call from here on, so that no other thread runs: see nuon_api_client/runtime/reading.py.
        self.__class__ = self._filling
        (
            self.name,
            self.steps,
            self.title,
        ) = values
        self.__class__ = self._model
