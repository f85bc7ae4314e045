# Generated from the OpenAPI document by scripts/regenerate.sh. Do not edit.
from __future__ import annotations

from typing import Any

from attrs import define

from nuon_api_client.runtime.lazy import Model


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class CLIConfig(Model):
    """What a command line tool needs to sign a user in.

    Attributes:
        auth_audience: Audience to request the token for.
        auth_client_id: Client id of the device flow.
        auth_domain: Issuer of tokens.
        dashboard_url: Address of the dashboard.
        nuon_auth_enabled: True when the control plane signs users in itself instead of using the issuer above.
        oidc_federation_enabled: True when identity tokens of other systems can be exchanged for API tokens.
    """

    auth_audience: str
    auth_client_id: str
    auth_domain: str
    dashboard_url: str
    nuon_auth_enabled: bool = False
    oidc_federation_enabled: bool = False
    root_domain: str | None = None

    def _expand(self, level: Any) -> None:
        values = (
            level.auth_audience,
            level.auth_client_id,
            level.auth_domain,
            level.dashboard_url,
            level.nuon_auth_enabled,
            level.oidc_federation_enabled,
            level.root_domain,
        )
        # No call from here on, so that no other thread runs: see nuon_api_client/runtime/reading.py.
        self.__class__ = self._filling
        (
            self.auth_audience,
            self.auth_client_id,
            self.auth_domain,
            self.dashboard_url,
            self.nuon_auth_enabled,
            self.oidc_federation_enabled,
            self.root_domain,
        ) = values
        self.__class__ = self._model
