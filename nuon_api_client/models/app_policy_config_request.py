# Generated from the OpenAPI document by scripts/regenerate.sh. Do not edit.
from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define, field, setters
from attrs.validators import min_len

from nuon_api_client.runtime.decoders import lazy_decoder
from nuon_api_client.runtime.lazy import Model
from nuon_api_client.types import UNSET, Unset

if TYPE_CHECKING:
    from .app_policy_engine import AppPolicyEngine
    from .app_policy_type import AppPolicyType

_app_policy_engine: Callable[[Any], Any] = lazy_decoder(globals(), "AppPolicyEngine", "_app_policy_engine")
_app_policy_type: Callable[[Any], Any] = lazy_decoder(globals(), "AppPolicyType", "_app_policy_type")


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False, on_setattr=setters.NO_OP)
class AppPolicyConfigRequest(Model):
    """A policy that checks plans or manifests before they are applied.

    Attributes:
        contents: Source text of the policy.
        type_: What the policy is checked against. A server of Dec 2025 takes `kubernetes_cluster` and the types
            that begin with `runner_job_`.
        components: Names of the components the policy is for, or `*` alone for all. Newer servers demand it of
            every policy whose type is a kind of component.
        engine: What evaluates the source. Policies about components and the sandbox are for `opa`,
            `kubernetes_cluster` is for `kyverno`.
        name: For people.
    """

    contents: str = field(validator=min_len(1), repr=False)
    type_: AppPolicyType
    components: list[str] | Unset = UNSET
    description: str | Unset = UNSET
    engine: AppPolicyEngine | Unset = UNSET
    name: str | Unset = UNSET

    _renamed: ClassVar[Mapping[str, str]] = {
        "type_": "type",
    }

    def _expand(self, level: Any) -> None:
        values = (
            level.contents,
            _app_policy_type(level.type_),
            level.components,
            level.description,
            _app_policy_engine(level.engine),
            level.name,
        )
        # No call from here on, so that no other thread runs: see nuon_api_client/runtime/reading.py.
        self.__class__ = self._filling
        (
            self.contents,
            self.type_,
            self.components,
            self.description,
            self.engine,
            self.name,
        ) = values
        self.__class__ = self._model
