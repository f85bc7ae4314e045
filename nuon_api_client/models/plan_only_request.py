# Generated from the OpenAPI document by scripts/regenerate.sh. Do not edit.
from __future__ import annotations

from typing import Any

from attrs import define

from nuon_api_client.runtime.lazy import Model
from nuon_api_client.types import UNSET, Unset


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class PlanOnlyRequest(Model):
    """Options of a workflow on a whole install. Servers of Dec 2025 demand the body, if only an empty one.

    Attributes:
        plan_only: Plan and stop: the planned resources end as `drifted` or `no-drift`. For a sync of secrets,
            Dec 2025 stores it and syncs all the same.
        request_id: Makes the call idempotent: the same id with the same body gives the first result again, and
            with another body it is a 409. Make it once for each intent, keep it, and send it with every repetition.
            A control plane that does not know it ignores it. Newer than API 0.19.1147.

    Example:
        >>> body = PlanOnlyRequest(plan_only=True)
    """

    plan_only: bool | Unset = UNSET
    request_id: str | Unset = UNSET

    def _expand(self, level: Any) -> None:
        values = (
            level.plan_only,
            level.request_id,
        )
        # No call from here on, so that no other thread runs: see nuon_api_client/runtime/reading.py.
        self.__class__ = self._filling
        (
            self.plan_only,
            self.request_id,
        ) = values
        self.__class__ = self._model
