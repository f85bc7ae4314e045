# Generated from the OpenAPI document by scripts/regenerate.sh. Do not edit.
from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from nuon_api_client.runtime.decoders import lazy_decoder
from nuon_api_client.runtime.lazy import Model

if TYPE_CHECKING:
    from .composite_status import CompositeStatus

_composite_status: Callable[[Any], Any] = lazy_decoder(globals(), "CompositeStatus", "_composite_status")


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class InstallStatus(Model):
    """The state of an install along three lines. `metadata` of each has `counts`, by state.

    Attributes:
        deployments: `error` when a deploy failed, `pending` while some are under way or missing and when nothing
            is to be deployed, `active` when all are done.
        health_checks: The worst of the health checks, as for `resources`. `unknown` also when there are none, or
            one that was declared has not reported.
        resources: The worst of the resources: `unhealthy`, `degraded`, `unknown`, `progressing`, `healthy`. With
            `cluster_access_error` in its metadata while the cluster cannot be looked into.
    """

    deployments: CompositeStatus
    health_checks: CompositeStatus
    resources: CompositeStatus

    _holds_models: ClassVar[frozenset[str]] = frozenset({"deployments", "health_checks", "resources"})

    def _expand(self, level: Any) -> None:
        values = (
            _composite_status(level.deployments),
            _composite_status(level.health_checks),
            _composite_status(level.resources),
        )
        # No call from here on, so that no other thread runs: see nuon_api_client/runtime/reading.py.
        self.__class__ = self._filling
        (
            self.deployments,
            self.health_checks,
            self.resources,
        ) = values
        self.__class__ = self._model
