# Generated from the OpenAPI document by scripts/regenerate.sh. Do not edit.
from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from attrs import define, field, setters
from attrs.validators import min_len

from nuon_api_client.runtime.decoders import lazy_decoder
from nuon_api_client.runtime.lazy import Model

if TYPE_CHECKING:
    from .operation_type import OperationType

_operation_type: Callable[[Any], Any] = lazy_decoder(globals(), "OperationType", "_operation_type")


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False, on_setattr=setters.NO_OP)
class OperationRoleRuleRequest(Model):
    """Which role to use for one operation on one thing.

    Attributes:
        principal: What the operation is on, as `nuon::` with a kind and a name: `nuon::component:database`,
            `nuon::action:*`, or `nuon::sandbox`, which has no name.
        role: Name of a role of the permissions part.
    """

    operation: OperationType
    principal: str = field(validator=min_len(1))
    role: str = field(validator=min_len(1))

    def _expand(self, level: Any) -> None:
        values = (
            _operation_type(level.operation),
            level.principal,
            level.role,
        )
        # No call from here on, so that no other thread runs: see nuon_api_client/runtime/reading.py.
        self.__class__ = self._filling
        (
            self.operation,
            self.principal,
            self.role,
        ) = values
        self.__class__ = self._model
