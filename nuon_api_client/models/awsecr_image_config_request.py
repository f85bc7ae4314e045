# Generated from the OpenAPI document by scripts/regenerate.sh. Do not edit.
from __future__ import annotations

from typing import Any

from attrs import define

from nuon_api_client.runtime.lazy import Model
from nuon_api_client.types import UNSET, Unset


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class AWSECRImageConfigRequest(Model):
    """How to pull an image from Amazon ECR.

    Attributes:
        aws_region: AWS region of the registry.
        iam_role_arn: ARN of the IAM role to assume for reading the registry.
    """

    aws_region: str | Unset = UNSET
    iam_role_arn: str | Unset = UNSET

    def _expand(self, level: Any) -> None:
        values = (
            level.aws_region,
            level.iam_role_arn,
        )
        # No call from here on, so that no other thread runs: see nuon_api_client/runtime/reading.py.
        self.__class__ = self._filling
        (
            self.aws_region,
            self.iam_role_arn,
        ) = values
        self.__class__ = self._model
