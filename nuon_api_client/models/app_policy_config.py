# Generated from the OpenAPI document by scripts/regenerate.sh. Do not edit.
from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import datetime
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from nuon_api_client.runtime.decoders import lazy_decoder
from nuon_api_client.runtime.lazy import Model
from nuon_api_client.runtime.wire import parse_time

if TYPE_CHECKING:
    from .app_policy_engine import AppPolicyEngine
    from .app_policy_type import AppPolicyType

_app_policy_engine: Callable[[Any], Any] = lazy_decoder(globals(), "AppPolicyEngine", "_app_policy_engine")
_app_policy_type: Callable[[Any], Any] = lazy_decoder(globals(), "AppPolicyType", "_app_policy_type")


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class AppPolicyConfig(Model):
    """One policy of an app config. It checks plans or manifests before they are applied.

    Attributes:
        app_policies_config: Id of the policies config this policy belongs to.
        components: Components the policy applies to; `*` stands for all.
        contents: Source text of the policy.
        engine: What evaluates `contents`.
        type_: What the policy is checked against.
    """

    id: str
    created_at: datetime
    updated_at: datetime
    app_config_id: str | None = None
    app_id: str | None = None
    app_policies_config: str | None = None
    components: list[str] | None = None
    contents: str | None = None
    created_by_id: str | None = None
    description: str | None = None
    engine: AppPolicyEngine | None = None
    name: str | None = None
    org_id: str | None = None
    type_: AppPolicyType | None = None

    _renamed: ClassVar[Mapping[str, str]] = {
        "type_": "type",
    }

    def _expand(self, level: Any) -> None:
        values = (
            level.id,
            parse_time(level.created_at),
            parse_time(level.updated_at),
            level.app_config_id,
            level.app_id,
            level.app_policies_config,
            level.components,
            level.contents,
            level.created_by_id,
            level.description,
            None if (v := level.engine) is None else _app_policy_engine(v),
            level.name,
            level.org_id,
            None if (v := level.type_) is None else _app_policy_type(v),
        )
        # No call from here on, so that no other thread runs: see nuon_api_client/runtime/reading.py.
        self.__class__ = self._filling
        (
            self.id,
            self.created_at,
            self.updated_at,
            self.app_config_id,
            self.app_id,
            self.app_policies_config,
            self.components,
            self.contents,
            self.created_by_id,
            self.description,
            self.engine,
            self.name,
            self.org_id,
            self.type_,
        ) = values
        self.__class__ = self._model
