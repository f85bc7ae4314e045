# Generated from the OpenAPI document by scripts/regenerate.sh. Do not edit.
from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import datetime
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from nuon_api_client.runtime.decoders import decode_items, lazy_decoder
from nuon_api_client.runtime.lazy import Model
from nuon_api_client.runtime.wire import parse_time

if TYPE_CHECKING:
    from .install_deployment_step import InstallDeploymentStep
    from .install_deployment_type import InstallDeploymentType
    from .status import Status

_install_deployment_step: Callable[[Any], Any] = lazy_decoder(
    globals(), "InstallDeploymentStep", "_install_deployment_step"
)
_install_deployment_type: Callable[[Any], Any] = lazy_decoder(
    globals(), "InstallDeploymentType", "_install_deployment_type"
)
_status: Callable[[Any], Any] = lazy_decoder(globals(), "Status", "_status")


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class InstallDeploymentSummary(Model):
    """A workflow that changed an install, with how far it is.

    Attributes:
        id: Id of the workflow.
        activity: What it does at the moment, in one line.
        finished: Whether the workflow is over.
        status: State of the workflow.
        steps: Steps in their order, without hidden ones.
    """

    id: str
    activity: str
    created_at: datetime
    finished: bool
    status: Status
    steps: list[InstallDeploymentStep]
    title: str
    type_: InstallDeploymentType

    _renamed: ClassVar[Mapping[str, str]] = {
        "type_": "type",
    }

    _holds_models: ClassVar[frozenset[str]] = frozenset({"steps"})

    def _expand(self, level: Any) -> None:
        values = (
            level.id,
            level.activity,
            parse_time(level.created_at),
            level.finished,
            _status(level.status),
            decode_items(_install_deployment_step, level.steps),
            level.title,
            _install_deployment_type(level.type_),
        )
        # No call from here on, so that no other thread runs: see nuon_api_client/runtime/reading.py.
        self.__class__ = self._filling
        (
            self.id,
            self.activity,
            self.created_at,
            self.finished,
            self.status,
            self.steps,
            self.title,
            self.type_,
        ) = values
        self.__class__ = self._model
