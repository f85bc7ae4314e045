# Generated from the OpenAPI document by scripts/regenerate.sh. Do not edit.
from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from nuon_api_client.runtime.decoders import lazy_decoder
from nuon_api_client.runtime.lazy import Model
from nuon_api_client.runtime.wire import parse_time

if TYPE_CHECKING:
    from .awsecr_image_config import AWSECRImageConfig
    from .azure_acr_image_config import AzureACRImageConfig
    from .gcpgar_image_config import GCPGARImageConfig

_awsecr_image_config: Callable[[Any], Any] = lazy_decoder(globals(), "AWSECRImageConfig", "_awsecr_image_config")
_azure_acr_image_config: Callable[[Any], Any] = lazy_decoder(
    globals(), "AzureACRImageConfig", "_azure_acr_image_config"
)
_gcpgar_image_config: Callable[[Any], Any] = lazy_decoder(globals(), "GCPGARImageConfig", "_gcpgar_image_config")


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class ExternalImageComponentConfig(Model):
    """Settings of a component that is a ready-made container image. A deploy copies it to the registry in the account
    of the install. At most one registry block says how to reach the source; none means a public registry.

    Attributes:
        aws_ecr_image_config: Present for images in Amazon ECR.
        azure_acr_image_config: Present for images in an Azure container registry.
        component_config_connection_id: Config version that this block belongs to.
        gcp_gar_image_config: Present for images in Google Artifact Registry.
        image_url: Image without its tag.
        tag: Tag to pull, or a digest. Not used while an update policy is set.
        update_policy: Range of versions, e.g. `~1.25.0` or `>=1.0.0,<2.0.0`. Each build takes the highest tag of
            the registry within it. Absent means that `tag` is taken as it is. Since 2026.
    """

    id: str
    created_at: datetime
    updated_at: datetime
    aws_ecr_image_config: AWSECRImageConfig | None = None
    azure_acr_image_config: AzureACRImageConfig | None = None
    component_config_connection_id: str | None = None
    created_by_id: str | None = None
    gcp_gar_image_config: GCPGARImageConfig | None = None
    image_url: str | None = None
    org_id: str | None = None
    tag: str | None = None
    update_policy: str | None = None

    _holds_models: ClassVar[frozenset[str]] = frozenset(
        {"aws_ecr_image_config", "azure_acr_image_config", "gcp_gar_image_config"}
    )

    def _expand(self, level: Any) -> None:
        values = (
            level.id,
            parse_time(level.created_at),
            parse_time(level.updated_at),
            None if (v := level.aws_ecr_image_config) is None else _awsecr_image_config(v),
            None if (v := level.azure_acr_image_config) is None else _azure_acr_image_config(v),
            level.component_config_connection_id,
            level.created_by_id,
            None if (v := level.gcp_gar_image_config) is None else _gcpgar_image_config(v),
            level.image_url,
            level.org_id,
            level.tag,
            level.update_policy,
        )
        # No call from here on, so that no other thread runs: see nuon_api_client/runtime/reading.py.
        self.__class__ = self._filling
        (
            self.id,
            self.created_at,
            self.updated_at,
            self.aws_ecr_image_config,
            self.azure_acr_image_config,
            self.component_config_connection_id,
            self.created_by_id,
            self.gcp_gar_image_config,
            self.image_url,
            self.org_id,
            self.tag,
            self.update_policy,
        ) = values
        self.__class__ = self._model
