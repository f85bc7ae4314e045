# Generated from the OpenAPI document by scripts/regenerate.sh. Do not edit.
from __future__ import annotations

from datetime import datetime
from typing import Any

from attrs import define

from nuon_api_client.runtime.lazy import Model
from nuon_api_client.runtime.wire import parse_time


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class AppAWSDelegationConfig(Model):
    """AWS role delegation of the app. Removed before Dec 2025.

    Attributes:
        iam_role_arn: Role that is assumed on the way into the customer's account.
    """

    app_sandbox_config_id: str | None = None
    created_at: datetime | None = None
    created_by_id: str | None = None
    iam_role_arn: str | None = None
    id: str | None = None
    org_id: str | None = None
    updated_at: datetime | None = None

    def _expand(self, level: Any) -> None:
        values = (
            level.app_sandbox_config_id,
            None if (v := level.created_at) is None else parse_time(v),
            level.created_by_id,
            level.iam_role_arn,
            level.id,
            level.org_id,
            None if (v := level.updated_at) is None else parse_time(v),
        )
        # No call from here on, so that no other thread runs: see nuon_api_client/runtime/reading.py.
        self.__class__ = self._filling
        (
            self.app_sandbox_config_id,
            self.created_at,
            self.created_by_id,
            self.iam_role_arn,
            self.id,
            self.org_id,
            self.updated_at,
        ) = values
        self.__class__ = self._model
