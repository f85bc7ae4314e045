# Generated from the OpenAPI document by scripts/regenerate.sh. Do not edit.
from __future__ import annotations

from typing import Any

from attrs import define

from nuon_api_client.runtime.lazy import Model
from nuon_api_client.types import UNSET, Unset


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class GCPGARImageConfigRequest(Model):
    """How to pull an image from Google Artifact Registry.

    Attributes:
        image_url: Not stored with the registry settings; the `image_url` of the config itself is what counts.
        tag: Not stored with the registry settings; the `tag` of the config itself is what counts.
    """

    gcp_project_id: str | Unset = UNSET
    gcp_region: str | Unset = UNSET
    image_url: str | Unset = UNSET
    service_account_email: str | Unset = UNSET
    tag: str | Unset = UNSET
    workload_identity_provider: str | Unset = UNSET

    def _expand(self, level: Any) -> None:
        values = (
            level.gcp_project_id,
            level.gcp_region,
            level.image_url,
            level.service_account_email,
            level.tag,
            level.workload_identity_provider,
        )
        # No call from here on, so that no other thread runs: see nuon_api_client/runtime/reading.py.
        self.__class__ = self._filling
        (
            self.gcp_project_id,
            self.gcp_region,
            self.image_url,
            self.service_account_email,
            self.tag,
            self.workload_identity_provider,
        ) = values
        self.__class__ = self._model
