# Generated from the OpenAPI document by scripts/regenerate.sh. Do not edit.
from __future__ import annotations

from typing import Any

from attrs import define, field

from nuon_api_client.runtime.lazy import Model


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class AzureStackOutputs(Model):
    """What an Azure install stack reported, read from the raw `data` of the stack outputs. All of it comes from the
    customer's account.

    Attributes:
        subscription_id: Empty when the stack did not report it.
        subscription_tenant_id: Empty when the stack did not report it.
        break_glass_identity_client_ids: Role name to client id of a managed identity. Since 2026.
        custom_identity_client_ids: Role name to client id of a managed identity. Since 2026.
        deployment_location: Azure region of the deployment record itself, which need not be that of the
            resources. A stack of the same name cannot be deployed from another region. Empty at resource group
            scope. Since API 0.19.1147.
        deprovision_identity_client_id: Identity for tearing down. Since 2026.
        install_inputs: Inputs that the customer set in the stack, by name. May hold secrets. Since 2026.
        maintenance_identity_client_id: Identity for deploys and day-to-day work. Since 2026.
        network_id: Virtual network.
        provision_identity_client_id: Identity for the first setup. Since 2026.
        runner_identity_principal_id: Principal id of the runner's own identity, which also syncs secrets and
            images, so that a sandbox must give it access to the cluster. Since 2026.
    """

    subscription_id: str
    subscription_tenant_id: str
    break_glass_identity_client_ids: dict[str, str] | None = None
    custom_identity_client_ids: dict[str, str] | None = None
    deployment_location: str | None = None
    deprovision_identity_client_id: str | None = None
    install_inputs: dict[str, str] | None = field(default=None, repr=False)
    key_vault_id: str | None = None
    key_vault_name: str | None = None
    maintenance_identity_client_id: str | None = None
    network_id: str | None = None
    network_name: str | None = None
    private_subnet_ids: list[str] | None = None
    private_subnet_names: list[str] | None = None
    provision_identity_client_id: str | None = None
    public_subnet_ids: list[str] | None = None
    public_subnet_names: list[str] | None = None
    resource_group_id: str | None = None
    resource_group_location: str | None = None
    resource_group_name: str | None = None
    runner_identity_principal_id: str | None = None

    def _expand(self, level: Any) -> None:
        values = (
            level.subscription_id,
            level.subscription_tenant_id,
            level.break_glass_identity_client_ids,
            level.custom_identity_client_ids,
            level.deployment_location,
            level.deprovision_identity_client_id,
            level.install_inputs,
            level.key_vault_id,
            level.key_vault_name,
            level.maintenance_identity_client_id,
            level.network_id,
            level.network_name,
            level.private_subnet_ids,
            level.private_subnet_names,
            level.provision_identity_client_id,
            level.public_subnet_ids,
            level.public_subnet_names,
            level.resource_group_id,
            level.resource_group_location,
            level.resource_group_name,
            level.runner_identity_principal_id,
        )
        # No call from here on, so that no other thread runs: see nuon_api_client/runtime/reading.py.
        self.__class__ = self._filling
        (
            self.subscription_id,
            self.subscription_tenant_id,
            self.break_glass_identity_client_ids,
            self.custom_identity_client_ids,
            self.deployment_location,
            self.deprovision_identity_client_id,
            self.install_inputs,
            self.key_vault_id,
            self.key_vault_name,
            self.maintenance_identity_client_id,
            self.network_id,
            self.network_name,
            self.private_subnet_ids,
            self.private_subnet_names,
            self.provision_identity_client_id,
            self.public_subnet_ids,
            self.public_subnet_names,
            self.resource_group_id,
            self.resource_group_location,
            self.resource_group_name,
            self.runner_identity_principal_id,
        ) = values
        self.__class__ = self._model
