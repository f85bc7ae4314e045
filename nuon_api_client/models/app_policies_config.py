# Generated from the OpenAPI document by scripts/regenerate.sh. Do not edit.
from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from typing import TYPE_CHECKING, Any

from attrs import define

from nuon_api_client.runtime.decoders import lazy_decoder
from nuon_api_client.runtime.lazy import Model
from nuon_api_client.runtime.wire import parse_time

if TYPE_CHECKING:
    from .app_policy_config import AppPolicyConfig

_app_policy_config: Callable[[Any], Any] = lazy_decoder(globals(), "AppPolicyConfig", "_app_policy_config")


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class AppPoliciesConfig(Model):
    """The policies part of an app config.

    Attributes:
        policies: Not sent by servers of Dec 2025.
    """

    id: str
    created_at: datetime
    updated_at: datetime
    app_config_id: str | None = None
    app_id: str | None = None
    created_by_id: str | None = None
    org_id: str | None = None
    policies: list[AppPolicyConfig] | None = None

    def _expand(self, json: Any) -> None:
        get = json.get
        values = (
            get("id"),
            parse_time(get("created_at")),
            parse_time(get("updated_at")),
            get("app_config_id"),
            get("app_id"),
            get("created_by_id"),
            get("org_id"),
            [_app_policy_config(item) for item in v] if type(v := get("policies")) is list else v,
        )
        # No call from here to the last assignment, so that no other thread runs: see nuon_api_client/runtime/lazy.py.
        match self._held:
            case [_, _]:
                (
                    self.id,
                    self.created_at,
                    self.updated_at,
                    self.app_config_id,
                    self.app_id,
                    self.created_by_id,
                    self.org_id,
                    self.policies,
                ) = values
            case _:
                self._fill(values)
