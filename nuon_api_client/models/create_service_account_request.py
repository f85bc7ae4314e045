# Generated from the OpenAPI document by scripts/regenerate.sh. Do not edit.
from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from attrs import define, field, setters
from attrs.validators import min_len

from nuon_api_client.runtime.decoders import lazy_decoder
from nuon_api_client.runtime.lazy import Model

if TYPE_CHECKING:
    from .role_type import RoleType

_role_type: Callable[[Any], Any] = lazy_decoder(globals(), "RoleType", "_role_type")


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False, on_setattr=setters.NO_OP)
class CreateServiceAccountRequest(Model):
    """A service account to create.

    Attributes:
        name: Name to recognize the account by.
        role: Role in the current org, one whose `applies_to` has `service_account`.

    Example:
        >>> body = CreateServiceAccountRequest(name="deploy-bot", role=RoleType("org_admin"))
    """

    name: str = field(validator=min_len(1))
    role: RoleType

    def _expand(self, level: Any) -> None:
        values = (
            level.name,
            _role_type(level.role),
        )
        # No call from here on, so that no other thread runs: see nuon_api_client/runtime/reading.py.
        self.__class__ = self._filling
        (
            self.name,
            self.role,
        ) = values
        self.__class__ = self._model
