# Generated from the OpenAPI document by scripts/regenerate.sh. Do not edit.
from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import datetime
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from nuon_api_client.runtime.decoders import decode_items, lazy_decoder
from nuon_api_client.runtime.lazy import Model
from nuon_api_client.runtime.wire import parse_time

if TYPE_CHECKING:
    from .app_stack_deployment_scope import AppStackDeploymentScope
    from .custom_nested_stack import CustomNestedStack
    from .stack_type import StackType

_app_stack_deployment_scope: Callable[[Any], Any] = lazy_decoder(
    globals(), "AppStackDeploymentScope", "_app_stack_deployment_scope"
)
_custom_nested_stack: Callable[[Any], Any] = lazy_decoder(globals(), "CustomNestedStack", "_custom_nested_stack")
_stack_type: Callable[[Any], Any] = lazy_decoder(globals(), "StackType", "_stack_type")


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class AppStackConfig(Model):
    """The stack part of an app config. It names the infrastructure template that the customer applies before an install
    can be provisioned.

    Attributes:
        name: Name of the stack in the customer's account. May hold template variables.
        custom_nested_stacks: Further templates that become part of the customer's stack.
        deployment_scope: What the stack of an Azure install is deployed into. Since API 0.19.1147.
        description: Shown in the customer's cloud console. May hold template variables.
        runner_nested_template_url: URL of the template for the runner's machine.
        vpc_nested_template_url: URL of the template for the network.
    """

    id: str
    created_at: datetime
    name: str
    updated_at: datetime
    app_config_id: str | None = None
    app_id: str | None = None
    created_by_id: str | None = None
    custom_nested_stacks: list[CustomNestedStack] | None = None
    deployment_scope: AppStackDeploymentScope | None = None
    description: str | None = None
    org_id: str | None = None
    runner_nested_template_url: str | None = None
    type_: StackType | None = None
    vpc_nested_template_url: str | None = None

    _renamed: ClassVar[Mapping[str, str]] = {
        "type_": "type",
    }

    _holds_models: ClassVar[frozenset[str]] = frozenset({"custom_nested_stacks"})

    def _expand(self, level: Any) -> None:
        values = (
            level.id,
            parse_time(level.created_at),
            level.name,
            parse_time(level.updated_at),
            level.app_config_id,
            level.app_id,
            level.created_by_id,
            None if (v := level.custom_nested_stacks) is None else decode_items(_custom_nested_stack, v),
            None if (v := level.deployment_scope) is None else _app_stack_deployment_scope(v),
            level.description,
            level.org_id,
            level.runner_nested_template_url,
            None if (v := level.type_) is None else _stack_type(v),
            level.vpc_nested_template_url,
        )
        # No call from here on, so that no other thread runs: see nuon_api_client/runtime/reading.py.
        self.__class__ = self._filling
        (
            self.id,
            self.created_at,
            self.name,
            self.updated_at,
            self.app_config_id,
            self.app_id,
            self.created_by_id,
            self.custom_nested_stacks,
            self.deployment_scope,
            self.description,
            self.org_id,
            self.runner_nested_template_url,
            self.type_,
            self.vpc_nested_template_url,
        ) = values
        self.__class__ = self._model
