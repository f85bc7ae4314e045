# Generated from the OpenAPI document by scripts/regenerate.sh. Do not edit.
from __future__ import annotations

from datetime import datetime
from typing import Any

from attrs import define, field

from nuon_api_client.runtime.lazy import Model
from nuon_api_client.runtime.wire import parse_time


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class AzureAccount(Model):
    """The Azure account block of an install, written when the install is created.

    Attributes:
        location: Azure location, for example `eastus`.
        service_principal_app_id: On old installs only.
        service_principal_password: In clear text, on old installs only.
        subscription_id: On old installs only; the subscription in use is in the stack outputs.
        subscription_tenant_id: On old installs only; the tenant in use is in the stack outputs.
    """

    id: str
    created_at: datetime
    updated_at: datetime
    created_by_id: str | None = None
    location: str | None = None
    org_id: str | None = None
    service_principal_app_id: str | None = None
    service_principal_password: str | None = field(default=None, repr=False)
    subscription_id: str | None = None
    subscription_tenant_id: str | None = None

    def _expand(self, level: Any) -> None:
        values = (
            level.id,
            parse_time(level.created_at),
            parse_time(level.updated_at),
            level.created_by_id,
            level.location,
            level.org_id,
            level.service_principal_app_id,
            level.service_principal_password,
            level.subscription_id,
            level.subscription_tenant_id,
        )
        # No call from here on, so that no other thread runs: see nuon_api_client/runtime/reading.py.
        self.__class__ = self._filling
        (
            self.id,
            self.created_at,
            self.updated_at,
            self.created_by_id,
            self.location,
            self.org_id,
            self.service_principal_app_id,
            self.service_principal_password,
            self.subscription_id,
            self.subscription_tenant_id,
        ) = values
        self.__class__ = self._model
