# Generated from the OpenAPI document by scripts/regenerate.sh. Do not edit.
from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from attrs import define

from nuon_api_client.runtime.decoders import lazy_decoder
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

    def _expand(self, json: Any) -> None:
        get = json.get
        values = (
            get("name"),
            [_user_journey_step(item) for item in v] if type(v := get("steps")) is list else v,
            get("title"),
        )
        # No call from here to the last assignment, so that no other thread runs: see nuon_api_client/runtime/lazy.py.
        match self._held:
            case [_, _]:
                (
                    self.name,
                    self.steps,
                    self.title,
                ) = values
            case _:
                self._fill(values)
