# Generated from the OpenAPI document by scripts/regenerate.sh. Do not edit.
from __future__ import annotations

from typing import Any

from attrs import define

from nuon_api_client.runtime.lazy import Model
from nuon_api_client.types import UNSET, Unset


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class CreateInstallAppConfigUpdateRequest(Model):
    """Moves an install to another config of its app.

    Attributes:
        app_config_id: The app config to move to. 404 when it does not exist.
        plan_only: Plan the changes and skip the apply steps.
        request_id: Makes the call idempotent: the same id with the same body gives the first result again, and
            with another body it is a 409. Make it once for each intent, keep it, and send it with every repetition.
            A control plane that does not know it ignores it. Newer than API 0.19.1147.

    Example:
        >>> body = CreateInstallAppConfigUpdateRequest(app_config_id="apc4d5e6f7g8h9i0j1k2l3m4n5", plan_only=True)
    """

    app_config_id: str
    plan_only: bool | Unset = UNSET
    request_id: str | Unset = UNSET

    def _expand(self, level: Any) -> None:
        values = (
            level.app_config_id,
            level.plan_only,
            level.request_id,
        )
        # No call from here on, so that no other thread runs: see nuon_api_client/runtime/reading.py.
        self.__class__ = self._filling
        (
            self.app_config_id,
            self.plan_only,
            self.request_id,
        ) = values
        self.__class__ = self._model
