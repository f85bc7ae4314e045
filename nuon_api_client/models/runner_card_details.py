# Generated from the OpenAPI document by scripts/regenerate.sh. Do not edit.
from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from nuon_api_client.runtime.decoders import lazy_decoder
from nuon_api_client.runtime.lazy import Model

if TYPE_CHECKING:
    from .runner import Runner
    from .runner_heart_beat import RunnerHeartBeat

_runner: Callable[[Any], Any] = lazy_decoder(globals(), "Runner", "_runner")
_runner_heart_beat: Callable[[Any], Any] = lazy_decoder(globals(), "RunnerHeartBeat", "_runner_heart_beat")


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class RunnerCardDetails(Model):
    """A runner with its newest heart-beat.

    Attributes:
        latest_heart_beat: The newest of all processes of the runner.
        runner: The runner, with its group and settings.
    """

    latest_heart_beat: RunnerHeartBeat
    runner: Runner

    _holds_models: ClassVar[frozenset[str]] = frozenset({"latest_heart_beat", "runner"})

    def _expand(self, level: Any) -> None:
        values = (
            _runner_heart_beat(level.latest_heart_beat),
            _runner(level.runner),
        )
        # No call from here on, so that no other thread runs: see nuon_api_client/runtime/reading.py.
        self.__class__ = self._filling
        (
            self.latest_heart_beat,
            self.runner,
        ) = values
        self.__class__ = self._model
