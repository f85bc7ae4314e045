# Generated from the OpenAPI document by scripts/regenerate.sh. Do not edit.
from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define, field, setters
from attrs.validators import min_len

from nuon_api_client.runtime.decoders import decode_items, lazy_decoder
from nuon_api_client.runtime.lazy import Model
from nuon_api_client.types import UNSET, Unset

if TYPE_CHECKING:
    from .app_stack_deployment_scope import AppStackDeploymentScope
    from .custom_nested_stack import CustomNestedStack
    from .stack_type import StackType

_app_stack_deployment_scope: Callable[[Any], Any] = lazy_decoder(
    globals(), "AppStackDeploymentScope", "_app_stack_deployment_scope"
)
_custom_nested_stack: Callable[[Any], Any] = lazy_decoder(globals(), "CustomNestedStack", "_custom_nested_stack")
_stack_type: Callable[[Any], Any] = lazy_decoder(globals(), "StackType", "_stack_type")


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False, on_setattr=setters.NO_OP)
class CreateAppStackConfigRequest(Model):
    """The stack part of an app config.

    Attributes:
        app_config_id: The app config version this becomes a part of.
        description: Shown in the customer's cloud console. May hold template variables.
        name: Name of the stack in the customer's account. May hold template variables.
        type_: A server of Dec 2025 knows `aws-cloudformation` only.
        custom_nested_stacks: Further templates for the stack. Each needs a name, a URL and, except on GCP, its
            `contents`; names, and for newer servers indexes, may not repeat. What the server sets is ignored.
        deployment_scope: Only for type `azure-bicep`. Absent means the resource group. Since API 0.19.1147.
        runner_nested_template_url: URL of the nested template for the runner. A server of Dec 2025 has no
            default for it.
        vpc_nested_template_url: URL of the nested template for the network. A server of Dec 2025 has no default
            for it.

    Example:
        >>> body = CreateAppStackConfigRequest(
        ...     app_config_id="apc4d5e6f7g8h9i0j1k2l3m4n5",
        ...     type_=StackType("aws-cloudformation"),
        ...     name="shop",
        ...     description="The stack of the shop.",
        ... )
    """

    app_config_id: str = field(validator=min_len(1))
    description: str = field(validator=min_len(1))
    name: str = field(validator=min_len(1))
    type_: StackType
    custom_nested_stacks: list[CustomNestedStack] | Unset = UNSET
    deployment_scope: AppStackDeploymentScope | Unset = UNSET
    runner_nested_template_url: str | Unset = UNSET
    vpc_nested_template_url: str | Unset = UNSET

    _renamed: ClassVar[Mapping[str, str]] = {
        "type_": "type",
    }

    _holds_models: ClassVar[frozenset[str]] = frozenset({"custom_nested_stacks"})

    def _expand(self, level: Any) -> None:
        values = (
            level.app_config_id,
            level.description,
            level.name,
            _stack_type(level.type_),
            decode_items(_custom_nested_stack, level.custom_nested_stacks),
            _app_stack_deployment_scope(level.deployment_scope),
            level.runner_nested_template_url,
            level.vpc_nested_template_url,
        )
        # No call from here on, so that no other thread runs: see nuon_api_client/runtime/reading.py.
        self.__class__ = self._filling
        (
            self.app_config_id,
            self.description,
            self.name,
            self.type_,
            self.custom_nested_stacks,
            self.deployment_scope,
            self.runner_nested_template_url,
            self.vpc_nested_template_url,
        ) = values
        self.__class__ = self._model
