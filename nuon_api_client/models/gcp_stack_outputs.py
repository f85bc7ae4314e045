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

    def _expand(self, json: Any) -> None:
        get = json.get
        values = (
            get("break_glass_sa_emails"),
            get("custom_sa_emails"),
            get("deprovision_sa_email"),
            get("install_inputs"),
            get("maintenance_sa_email"),
            get("network_id"),
            get("network_name"),
            get("private_subnet_name"),
            get("project_id"),
            get("provision_sa_email"),
            get("public_subnet_name"),
            get("region"),
            get("runner_enabled"),
            get("runner_service_account_email"),
            get("runner_subnet_name"),
        )
        # No call from here to the last assignment, so that no other thread runs: see nuon_api_client/runtime/lazy.py.
        match self._held:
            case [_, _]:
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
            case _:
                self._fill(values)
