# Generated from the OpenAPI document by scripts/regenerate.sh. Do not edit.
from __future__ import annotations

from datetime import datetime
from typing import Any

from attrs import define

from nuon_api_client.runtime.lazy import Model
from nuon_api_client.runtime.wire import parse_time


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class AWSAccount(Model):
    """The AWS account block of an install. It is written once, when the install is created; the account itself is known
    only from the stack outputs.

    Attributes:
        connection_id: AWS account connection the install was created through. Since 2026.
        iam_role_arn: Role of the customer, on old installs only; now the roles are in the stack outputs.
        region: AWS region, for example `us-west-2`.
    """

    id: str
    created_at: datetime
    updated_at: datetime
    connection_id: str | None = None
    created_by_id: str | None = None
    iam_role_arn: str | None = None
    org_id: str | None = None
    region: str | None = None

    def _expand(self, level: Any) -> None:
        values = (
            level.id,
            parse_time(level.created_at),
            parse_time(level.updated_at),
            level.connection_id,
            level.created_by_id,
            level.iam_role_arn,
            level.org_id,
            level.region,
        )
        # No call from here on, so that no other thread runs: see nuon_api_client/runtime/reading.py.
        self.__class__ = self._filling
        (
            self.id,
            self.created_at,
            self.updated_at,
            self.connection_id,
            self.created_by_id,
            self.iam_role_arn,
            self.org_id,
            self.region,
        ) = values
        self.__class__ = self._model
