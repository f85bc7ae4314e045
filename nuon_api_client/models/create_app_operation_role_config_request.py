# Generated from the OpenAPI document by scripts/regenerate.sh. Do not edit.
from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define, field, setters
from attrs.validators import min_len

from nuon_api_client.runtime.decoders import decode_items, lazy_decoder
from nuon_api_client.runtime.lazy import Model

if TYPE_CHECKING:
    from .operation_role_rule_request import OperationRoleRuleRequest

_operation_role_rule_request: Callable[[Any], Any] = lazy_decoder(
    globals(), "OperationRoleRuleRequest", "_operation_role_rule_request"
)


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False, on_setattr=setters.NO_OP)
class CreateAppOperationRoleConfigRequest(Model):
    """The operation roles of an app config.

    Attributes:
        app_config_id: The app config version this becomes a part of.

    Example:
        >>> body = CreateAppOperationRoleConfigRequest(
        ...     app_config_id="apc4d5e6f7g8h9i0j1k2l3m4n5",
        ...     rules=[
        ...         OperationRoleRuleRequest(
        ...             operation=OperationType("deploy"), principal="nuon::component:api", role="maintenance"
        ...         )
        ...     ],
        ... )
    """

    app_config_id: str = field(validator=min_len(1))
    rules: list[OperationRoleRuleRequest]

    _holds_models: ClassVar[frozenset[str]] = frozenset({"rules"})

    def _expand(self, level: Any) -> None:
        values = (
            level.app_config_id,
            decode_items(_operation_role_rule_request, level.rules),
        )
        # No call from here on, so that no other thread runs: see nuon_api_client/runtime/reading.py.
        self.__class__ = self._filling
        (
            self.app_config_id,
            self.rules,
        ) = values
        self.__class__ = self._model
