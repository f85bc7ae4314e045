# Generated from the OpenAPI document by scripts/regenerate.sh. Do not edit.
from __future__ import annotations

from typing import Any

from attrs import define

from nuon_api_client.runtime.lazy import Model
from nuon_api_client.types import UNSET, Unset


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class CreateInstallComponentDeployRequest(Model):
    """What to deploy, and how far.

    Attributes:
        build_id: A build of the component. An unknown or empty id is a 404. A build that is not active yet is
            waited for.
        deploy_dependencies: Also deploy the components that this one depends on. Newer control planes only.
        deploy_dependents: Also deploy the newest builds of the components that depend on this one, afterwards.
        plan_only: Plan and stop: the deploy ends as `drifted` or `no-drift`, and nothing is applied.
        request_id: Makes the call idempotent: the same id with the same body gives the first result again, and
            with another body it is a 409. Make it once for each intent, keep it, and send it with every repetition.
            A control plane that does not know it ignores it. Newer than API 0.19.1147.
        role: Cloud role to run with. Newer control planes only.

    Example:
        >>> body = CreateInstallComponentDeployRequest(
        ...     build_id="bldq1w2e3r4t5y6u7i8o9p0a1s", request_id="deploy-api-1.4.2"
        ... )
    """

    build_id: str
    deploy_dependencies: bool | Unset = UNSET
    deploy_dependents: bool | Unset = UNSET
    plan_only: bool | Unset = UNSET
    request_id: str | Unset = UNSET
    role: str | Unset = UNSET

    def _expand(self, level: Any) -> None:
        values = (
            level.build_id,
            level.deploy_dependencies,
            level.deploy_dependents,
            level.plan_only,
            level.request_id,
            level.role,
        )
        # No call from here on, so that no other thread runs: see nuon_api_client/runtime/reading.py.
        self.__class__ = self._filling
        (
            self.build_id,
            self.deploy_dependencies,
            self.deploy_dependents,
            self.plan_only,
            self.request_id,
            self.role,
        ) = values
        self.__class__ = self._model
