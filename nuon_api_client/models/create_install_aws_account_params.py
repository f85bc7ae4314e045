# Generated from the OpenAPI document by scripts/regenerate.sh. Do not edit.
from __future__ import annotations

from typing import Any

from attrs import define

from nuon_api_client.runtime.lazy import Model
from nuon_api_client.types import UNSET, Unset


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class CreateInstallAWSAccountParams(Model):
    """Where an AWS install goes. The cloud account of an install cannot be changed later.

    Attributes:
        region: AWS region code, such as us-east-1. An empty region is refused with 400.
        account_id: AWS account number the install is meant for. Required, and checked to be 12 digits, when the
            org has phone-home authentication switched on; optional otherwise. Must agree with the account of
            connection_id when both are given.
        connection_id: AWS account connection to use. Its account becomes the target account. Only apps whose
            runner type is `aws` accept it.
    """

    region: str
    account_id: str | Unset = UNSET
    connection_id: str | Unset = UNSET

    def _expand(self, level: Any) -> None:
        values = (
            level.region,
            level.account_id,
            level.connection_id,
        )
        # No call from here on, so that no other thread runs: see nuon_api_client/runtime/reading.py.
        self.__class__ = self._filling
        (
            self.region,
            self.account_id,
            self.connection_id,
        ) = values
        self.__class__ = self._model
