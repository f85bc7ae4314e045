# Generated from the OpenAPI document by scripts/regenerate.sh. Do not edit.
from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from attrs import define

from nuon_api_client.runtime.decoders import lazy_decoder
from nuon_api_client.runtime.lazy import Model

if TYPE_CHECKING:
    from .runner_process_shutdown_type import RunnerProcessShutdownType

_runner_process_shutdown_type: Callable[[Any], Any] = lazy_decoder(
    globals(), "RunnerProcessShutdownType", "_runner_process_shutdown_type"
)


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class ShutdownRunnerProcessRequest(Model):
    """How a process of a runner is to be shut down.

    Attributes:
        shutdown_type: `force` loses the jobs that are in progress.

    Example:
        >>> body = ShutdownRunnerProcessRequest(shutdown_type=RunnerProcessShutdownType("graceful"))
    """

    shutdown_type: RunnerProcessShutdownType

    def _expand(self, level: Any) -> None:
        values = (_runner_process_shutdown_type(level.shutdown_type),)
        # No call from here on, so that no other thread runs: see nuon_api_client/runtime/reading.py.
        self.__class__ = self._filling
        (self.shutdown_type,) = values
        self.__class__ = self._model
