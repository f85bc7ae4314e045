# Generated from the OpenAPI document by scripts/regenerate.sh. Do not edit.
from __future__ import annotations

from datetime import datetime
from typing import Any

from attrs import define

from nuon_api_client.runtime.lazy import Model
from nuon_api_client.runtime.wire import parse_time


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class AWSECRImageConfig(Model):
    """How to pull the image of a container image component from Amazon ECR. Absent for images that need no AWS role.

    Attributes:
        aws_region: AWS region of the registry.
        component_config_id: Id of the container image config this belongs to.
        component_config_type: Name of the table that holds the owning config, e.g.
            `external_image_component_configs`.
        iam_role_arn: ARN of the IAM role that is assumed to read the registry.
    """

    id: str
    created_at: datetime
    updated_at: datetime
    aws_region: str | None = None
    component_config_id: str | None = None
    component_config_type: str | None = None
    created_by_id: str | None = None
    iam_role_arn: str | None = None
    org_id: str | None = None

    def _expand(self, level: Any) -> None:
        values = (
            level.id,
            parse_time(level.created_at),
            parse_time(level.updated_at),
            level.aws_region,
            level.component_config_id,
            level.component_config_type,
            level.created_by_id,
            level.iam_role_arn,
            level.org_id,
        )
        # No call from here on, so that no other thread runs: see nuon_api_client/runtime/reading.py.
        self.__class__ = self._filling
        (
            self.id,
            self.created_at,
            self.updated_at,
            self.aws_region,
            self.component_config_id,
            self.component_config_type,
            self.created_by_id,
            self.iam_role_arn,
            self.org_id,
        ) = values
        self.__class__ = self._model
