# Generated from the OpenAPI document by scripts/regenerate.sh. Do not edit.
from __future__ import annotations

from typing import Any

from attrs import define, field

from nuon_api_client.runtime.lazy import Model


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class GCPStackOutputs(Model):
    """What a GCP install stack reported, read from the raw `data` of the stack outputs. All of it comes from the
    customer's project. Since 2026.

    Attributes:
        break_glass_sa_emails: Role name to service account e-mail address.
        custom_sa_emails: Role name to service account e-mail address.
        deprovision_sa_email: Service account for tearing down.
        install_inputs: Inputs that the customer set in the stack, by name. May hold secrets.
        maintenance_sa_email: Service account for deploys and day-to-day work.
        provision_sa_email: Service account for the first setup.
        runner_enabled: False when the customer has switched the runner off in the stack. Absent or null means
            that it is on: the stack is older than the setting. Since API 0.19.1147.
        runner_service_account_email: Service account of the runner itself.
    """

    break_glass_sa_emails: dict[str, str] | None = None
    custom_sa_emails: dict[str, str] | None = None
    deprovision_sa_email: str | None = None
    install_inputs: dict[str, str] | None = field(default=None, repr=False)
    maintenance_sa_email: str | None = None
    network_id: str | None = None
    network_name: str | None = None
    private_subnet_name: str | None = None
    project_id: str | None = None
    provision_sa_email: str | None = None
    public_subnet_name: str | None = None
    region: str | None = None
    runner_enabled: bool | None = None
    runner_service_account_email: str | None = None
    runner_subnet_name: str | None = None

    def _expand(self, level: Any) -> None:
        values = (
            level.break_glass_sa_emails,
            level.custom_sa_emails,
            level.deprovision_sa_email,
            level.install_inputs,
            level.maintenance_sa_email,
            level.network_id,
            level.network_name,
            level.private_subnet_name,
            level.project_id,
            level.provision_sa_email,
            level.public_subnet_name,
            level.region,
            level.runner_enabled,
            level.runner_service_account_email,
            level.runner_subnet_name,
        )
        # No call from here on, so that no other thread runs: see nuon_api_client/runtime/reading.py.
        self.__class__ = self._filling
        (
            self.break_glass_sa_emails,
            self.custom_sa_emails,
            self.deprovision_sa_email,
            self.install_inputs,
            self.maintenance_sa_email,
            self.network_id,
            self.network_name,
            self.private_subnet_name,
            self.project_id,
            self.provision_sa_email,
            self.public_subnet_name,
            self.region,
            self.runner_enabled,
            self.runner_service_account_email,
            self.runner_subnet_name,
        ) = values
        self.__class__ = self._model
