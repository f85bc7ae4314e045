# Generated from the OpenAPI document by scripts/regenerate.sh. Do not edit.
from __future__ import annotations

from datetime import datetime
from typing import Any

from attrs import define

from nuon_api_client.runtime.lazy import Model
from nuon_api_client.runtime.wire import parse_time


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class GCPGARImageConfig(Model):
    """How to pull the image of a container image component from Google Artifact Registry. New in 2026.

    Attributes:
        component_config_id: Id of the container image config this belongs to.
        component_config_type: Name of the table that holds the owning config, e.g.
            `external_image_component_configs`.
    """

    id: str
    created_at: datetime
    updated_at: datetime
    component_config_id: str | None = None
    component_config_type: str | None = None
    created_by_id: str | None = None
    gcp_project_id: str | None = None
    gcp_region: str | None = None
    service_account_email: str | None = None
    workload_identity_provider: str | None = None

    def _expand(self, level: Any) -> None:
        values = (
            level.id,
            parse_time(level.created_at),
            parse_time(level.updated_at),
            level.component_config_id,
            level.component_config_type,
            level.created_by_id,
            level.gcp_project_id,
            level.gcp_region,
            level.service_account_email,
            level.workload_identity_provider,
        )
        # No call from here on, so that no other thread runs: see nuon_api_client/runtime/reading.py.
        self.__class__ = self._filling
        (
            self.id,
            self.created_at,
            self.updated_at,
            self.component_config_id,
            self.component_config_type,
            self.created_by_id,
            self.gcp_project_id,
            self.gcp_region,
            self.service_account_email,
            self.workload_identity_provider,
        ) = values
        self.__class__ = self._model
