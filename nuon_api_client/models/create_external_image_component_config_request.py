# Generated from the OpenAPI document by scripts/regenerate.sh. Do not edit.
from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from nuon_api_client.runtime.decoders import lazy_decoder
from nuon_api_client.runtime.lazy import Model
from nuon_api_client.types import UNSET, Unset

if TYPE_CHECKING:
    from .awsecr_image_config_request import AWSECRImageConfigRequest
    from .azure_acr_image_config_request import AzureACRImageConfigRequest
    from .gcpgar_image_config_request import GCPGARImageConfigRequest

_awsecr_image_config_request: Callable[[Any], Any] = lazy_decoder(
    globals(), "AWSECRImageConfigRequest", "_awsecr_image_config_request"
)
_azure_acr_image_config_request: Callable[[Any], Any] = lazy_decoder(
    globals(), "AzureACRImageConfigRequest", "_azure_acr_image_config_request"
)
_gcpgar_image_config_request: Callable[[Any], Any] = lazy_decoder(
    globals(), "GCPGARImageConfigRequest", "_gcpgar_image_config_request"
)


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class CreateExternalImageComponentConfigRequest(Model):
    """Config version of a component that is a ready-made container image.

    Attributes:
        image_url: Image without its tag.
        app_config_id: App config this version belongs to. Give it always: it is not checked, but in Dec 2025 a
            config without one shows up in no read and cannot be built.
        auto_approve_on_policies_passing: Approve the plan of a deploy without a person when all policy checks
            pass. Absent means no.
        aws_ecr_image_config: For images in Amazon ECR.
        azure_acr_image_config: For images in an Azure container registry.
        build_timeout: Limit for a build, as a duration such as `30m`, between `1s` and `1h`.
        checksum: Checksum of the config, for the caller to see changes by. Stored as it is.
        default_enabled: For a toggleable component: whether it is on in installs that do not say. Absent means
            no.
        dependencies: Names or ids of components of the same app that have to be deployed first. An unknown one
            is 400.
        deploy_timeout: Limit for a deploy, as a duration such as `30m`, between `1s` and `1h`.
        gcp_gar_image_config: For images in Google Artifact Registry.
        max_auto_retries: How often a failed deploy is tried again without a person, 0 to 20. Absent means never.
        operation_roles: Role to use for an operation: operation, e.g. `deploy` or `teardown`, to role name. An
            unknown operation is refused.
        references: What the templates of the config refer to, each as `type|name|value|input`.
        skip_noops: Leave out the apply when the plan has no changes. Absent means no.
        tag: Tag to pull, or a digest. Needed, except since 2026 when an update policy is given.
        toggleable: Let installs switch the component on and off. Absent means no.
        update_policy: Range of versions, e.g. `~1.25.0` or `^2`. Each build takes the highest tag of the
            registry within it, and `tag` is not used. Since 2026.

    Example:
        >>> body = CreateExternalImageComponentConfigRequest(image_url="ghcr.io/acme/api", tag="1.4.2")
    """

    image_url: str
    app_config_id: str | Unset = UNSET
    auto_approve_on_policies_passing: bool | Unset = UNSET
    aws_ecr_image_config: AWSECRImageConfigRequest | Unset | None = UNSET
    azure_acr_image_config: AzureACRImageConfigRequest | Unset = UNSET
    build_timeout: str | Unset = UNSET
    checksum: str | Unset = UNSET
    default_enabled: bool | Unset = UNSET
    dependencies: list[str] | Unset = UNSET
    deploy_timeout: str | Unset = UNSET
    gcp_gar_image_config: GCPGARImageConfigRequest | Unset = UNSET
    max_auto_retries: int | Unset = UNSET
    operation_roles: dict[str, str] | Unset = UNSET
    references: list[str] | Unset = UNSET
    skip_noops: bool | Unset = UNSET
    tag: str | Unset = UNSET
    toggleable: bool | Unset = UNSET
    update_policy: str | Unset = UNSET

    _holds_models: ClassVar[frozenset[str]] = frozenset(
        {"aws_ecr_image_config", "azure_acr_image_config", "gcp_gar_image_config"}
    )

    def _expand(self, level: Any) -> None:
        values = (
            level.image_url,
            level.app_config_id,
            level.auto_approve_on_policies_passing,
            _awsecr_image_config_request(level.aws_ecr_image_config),
            _azure_acr_image_config_request(level.azure_acr_image_config),
            level.build_timeout,
            level.checksum,
            level.default_enabled,
            level.dependencies,
            level.deploy_timeout,
            _gcpgar_image_config_request(level.gcp_gar_image_config),
            level.max_auto_retries,
            level.operation_roles,
            level.references,
            level.skip_noops,
            level.tag,
            level.toggleable,
            level.update_policy,
        )
        # No call from here on, so that no other thread runs: see nuon_api_client/runtime/reading.py.
        self.__class__ = self._filling
        (
            self.image_url,
            self.app_config_id,
            self.auto_approve_on_policies_passing,
            self.aws_ecr_image_config,
            self.azure_acr_image_config,
            self.build_timeout,
            self.checksum,
            self.default_enabled,
            self.dependencies,
            self.deploy_timeout,
            self.gcp_gar_image_config,
            self.max_auto_retries,
            self.operation_roles,
            self.references,
            self.skip_noops,
            self.tag,
            self.toggleable,
            self.update_policy,
        ) = values
        self.__class__ = self._model
