# Generated from the OpenAPI document by scripts/regenerate.sh. Do not edit.
from __future__ import annotations

from typing import Any

from attrs import define

from nuon_api_client.runtime.lazy import Model


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class InstallHealthSummary(Model):
    """The health of one install, rolled up from its components.

    Attributes:
        degraded_components: Number of degraded components.
        health: The worst verdict of the components. Open set; known: healthy, progressing, degraded, unhealthy,
            unknown, not-applicable, and empty for no verdict.
        health_description: The verdict in a short sentence. Empty without a verdict.
        unhealthy_components: Number of unhealthy components.
    """

    app_id: str
    degraded_components: int
    health: str
    health_description: str
    install_id: str
    install_name: str
    unhealthy_components: int

    def _expand(self, json: Any) -> None:
        get = json.get
        self.app_id = get("app_id")
        self.degraded_components = get("degraded_components")
        self.health = get("health")
        self.health_description = get("health_description")
        self.install_id = get("install_id")
        self.install_name = get("install_name")
        self.unhealthy_components = get("unhealthy_components")
