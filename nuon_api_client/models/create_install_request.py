# Generated from the OpenAPI document by scripts/regenerate.sh. Do not edit.
from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define, field

from nuon_api_client.runtime.decoders import lazy_decoder
from nuon_api_client.runtime.lazy import Model
from nuon_api_client.types import UNSET, Unset

if TYPE_CHECKING:
    from .create_install_aws_account_params import CreateInstallAWSAccountParams
    from .create_install_azure_account_params import CreateInstallAzureAccountParams
    from .create_install_config_request import CreateInstallConfigRequest
    from .create_install_metadata import CreateInstallMetadata
    from .gcp_cloud_account import GCPCloudAccount

_create_install_aws_account_params: Callable[[Any], Any] = lazy_decoder(
    globals(), "CreateInstallAWSAccountParams", "_create_install_aws_account_params"
)
_create_install_azure_account_params: Callable[[Any], Any] = lazy_decoder(
    globals(), "CreateInstallAzureAccountParams", "_create_install_azure_account_params"
)
_create_install_config_request: Callable[[Any], Any] = lazy_decoder(
    globals(), "CreateInstallConfigRequest", "_create_install_config_request"
)
_create_install_metadata: Callable[[Any], Any] = lazy_decoder(
    globals(), "CreateInstallMetadata", "_create_install_metadata"
)
_gcp_cloud_account: Callable[[Any], Any] = lazy_decoder(globals(), "GCPCloudAccount", "_gcp_cloud_account")


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class CreateInstallRequest(Model):
    """A new install of an app. Give the account block of the cloud that the app's runner config names. The Dec 2025
    server answers 400 when there is neither an AWS nor an Azure block; newer servers insist only on the AWS block,
    and only for AWS apps.

    Attributes:
        app_id: The app, by id.
        name: Unique within the app: a taken name is a 400 (409 in newer servers).
        aws_account: Needed for an app with an AWS runner.
        azure_account: Needed for an app with an Azure runner.
        gcp_account: For an app with a Google Cloud runner.
        inputs: Input values by input name, always as text. A name that the app does not define is a 400, and so
            is a required input that is missing, null or empty. May hold secrets.
        install_config: Settings to store with the install. Without them approvals are asked for (`prompt`).
        labels: Label keys and values to attach to the new install.
        request_id: Makes the call idempotent: the same id with the same body gives the first result again, and
            with another body it is a 409. Make it once for each intent, keep it, and send it with every repetition.
            A control plane that does not know it ignores it. Newer than API 0.19.1147.
        stack_only: Provision only the install stack and the runner, then stop. The sandbox and the components
            wait until the install is provisioned again.

    Example:
        >>> body = CreateInstallRequest(
        ...     app_id="app0c1d2e3f4g5h6i7j8k9l0m1",
        ...     name="globex-prod",
        ...     aws_account=CreateInstallAWSAccountParams(region="us-west-2"),
        ...     inputs={"domain": "globex.example.com"},
        ...     labels={"ring": "stable"},
        ... )
    """

    app_id: str
    name: str
    aws_account: CreateInstallAWSAccountParams | Unset = UNSET
    azure_account: CreateInstallAzureAccountParams | Unset = UNSET
    gcp_account: GCPCloudAccount | Unset = UNSET
    inputs: dict[str, str] | Unset = field(default=UNSET, repr=False)
    install_config: CreateInstallConfigRequest | Unset = UNSET
    labels: dict[str, str] | Unset = UNSET
    metadata: CreateInstallMetadata | Unset = UNSET
    request_id: str | Unset = UNSET
    stack_only: bool | Unset = UNSET

    _holds_models: ClassVar[frozenset[str]] = frozenset(
        {"aws_account", "azure_account", "gcp_account", "install_config", "metadata"}
    )

    def _expand(self, level: Any) -> None:
        values = (
            level.app_id,
            level.name,
            _create_install_aws_account_params(level.aws_account),
            _create_install_azure_account_params(level.azure_account),
            _gcp_cloud_account(level.gcp_account),
            level.inputs,
            _create_install_config_request(level.install_config),
            level.labels,
            _create_install_metadata(level.metadata),
            level.request_id,
            level.stack_only,
        )
        # No call from here on, so that no other thread runs: see nuon_api_client/runtime/reading.py.
        self.__class__ = self._filling
        (
            self.app_id,
            self.name,
            self.aws_account,
            self.azure_account,
            self.gcp_account,
            self.inputs,
            self.install_config,
            self.labels,
            self.metadata,
            self.request_id,
            self.stack_only,
        ) = values
        self.__class__ = self._model
