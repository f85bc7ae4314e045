# Generated from the OpenAPI document by scripts/regenerate.sh. Do not edit.
from __future__ import annotations

from typing import Any

from attrs import define

from nuon_api_client.runtime.lazy import Model


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class AvailableRole(Model):
    """A cloud role that exists in the customer's account, as the install stack reported it.

    Attributes:
        arn: AWS role ARN; on Azure and Google Cloud the identity or service account that plays the role.
        default: True for the role that is used when the operation names none. Only computed when principal_type
            and operation_type are both asked for.
        name: The rendered name. Pass it as `role` to the operation.
        role_type: Open set. Known: custom, break_glass, provision, deprovision, maintenance.
    """

    arn: str
    default: bool
    name: str
    role_type: str

    def _expand(self, level: Any) -> None:
        values = (
            level.arn,
            level.default,
            level.name,
            level.role_type,
        )
        # No call from here on, so that no other thread runs: see nuon_api_client/runtime/reading.py.
        self.__class__ = self._filling
        (
            self.arn,
            self.default,
            self.name,
            self.role_type,
        ) = values
        self.__class__ = self._model
