# Generated from the OpenAPI document by scripts/regenerate.sh. Do not edit.
from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from nuon_api_client.runtime.decoders import lazy_decoder
from nuon_api_client.runtime.lazy import Model
from nuon_api_client.types import UNSET, Unset

if TYPE_CHECKING:
    from .app_input_group_request import AppInputGroupRequest
    from .app_input_request import AppInputRequest

_app_input_group_request: Callable[[Any], Any] = lazy_decoder(
    globals(), "AppInputGroupRequest", "_app_input_group_request"
)
_app_input_request: Callable[[Any], Any] = lazy_decoder(globals(), "AppInputRequest", "_app_input_request")


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class CreateAppInputConfigRequest(Model):
    """The inputs part of an app config.

    Attributes:
        groups: Groups by key, each key the name of the group. Send `{}` for none.
        inputs: Inputs by key, each key the name of the input. Send `{}` for none.
        app_config_id: The app config version this becomes a part of. Give it always, although the server does
            not insist.

    Example:
        >>> body = CreateAppInputConfigRequest(
        ...     app_config_id="apc4d5e6f7g8h9i0j1k2l3m4n5",
        ...     groups={"dns": AppInputGroupRequest(index=0, display_name="DNS", description="Names.")},
        ...     inputs={
        ...         "domain": AppInputRequest(
        ...             index=0,
        ...             group="dns",
        ...             type_=AppInputType("string"),
        ...             display_name="Domain",
        ...             description="Where the shop is found.",
        ...             required=True,
        ...         )
        ...     },
        ... )
    """

    groups: dict[str, AppInputGroupRequest]
    inputs: dict[str, AppInputRequest]
    app_config_id: str | Unset = UNSET

    _holds_models: ClassVar[frozenset[str]] = frozenset({"groups", "inputs"})

    def _expand(self, level: Any) -> None:
        values = (
            {key: _app_input_group_request(item) for key, item in v.items()} if type(v := level.groups) is dict else v,
            {key: _app_input_request(item) for key, item in v.items()} if type(v := level.inputs) is dict else v,
            level.app_config_id,
        )
        # No call from here on, so that no other thread runs: see nuon_api_client/runtime/reading.py.
        self.__class__ = self._filling
        (
            self.groups,
            self.inputs,
            self.app_config_id,
        ) = values
        self.__class__ = self._model
