# Generated from the OpenAPI document by scripts/regenerate.sh. Do not edit.
from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

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

    def _expand(self, json: Any) -> None:
        get = json.get
        values = (
            _runner_heart_beat(get("latest_heart_beat")),
            _runner(get("runner")),
        )
        # No call from here to the last assignment, so that no other thread runs: see nuon_api_client/runtime/lazy.py.
        match self._held:
            case [_, _]:
                (
                    self.latest_heart_beat,
                    self.runner,
                ) = values
            case _:
                self._fill(values)
