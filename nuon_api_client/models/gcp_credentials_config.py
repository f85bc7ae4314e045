# Generated from the OpenAPI document by scripts/regenerate.sh. Do not edit.
from __future__ import annotations

from typing import Any

from attrs import define

from nuon_api_client.runtime.lazy import Model


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class GCPCredentialsConfig(Model):
    """How to sign in to Google Cloud.

    Attributes:
        impersonate_service_account: Service account to act as.
    """

    impersonate_service_account: str | None = None
    project_id: str | None = None
    region: str | None = None

    def _expand(self, level: Any) -> None:
        values = (
            level.impersonate_service_account,
            level.project_id,
            level.region,
        )
        # No call from here on, so that no other thread runs: see nuon_api_client/runtime/reading.py.
        self.__class__ = self._filling
        (
            self.impersonate_service_account,
            self.project_id,
            self.region,
        ) = values
        self.__class__ = self._model
