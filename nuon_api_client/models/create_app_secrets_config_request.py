# Generated from the OpenAPI document by scripts/regenerate.sh. Do not edit.
from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define, field, setters
from attrs.validators import min_len

from nuon_api_client.runtime.decoders import decode_items, lazy_decoder
from nuon_api_client.runtime.lazy import Model
from nuon_api_client.types import UNSET, Unset

if TYPE_CHECKING:
    from .app_secret_config_request import AppSecretConfigRequest

_app_secret_config_request: Callable[[Any], Any] = lazy_decoder(
    globals(), "AppSecretConfigRequest", "_app_secret_config_request"
)


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False, on_setattr=setters.NO_OP)
class CreateAppSecretsConfigRequest(Model):
    """The secrets part of an app config.

    Attributes:
        app_config_id: The app config version this becomes a part of.
        secrets: Declarations, without values. Absent means none.

    Example:
        >>> body = CreateAppSecretsConfigRequest(
        ...     app_config_id="apc4d5e6f7g8h9i0j1k2l3m4n5",
        ...     secrets=[
        ...         AppSecretConfigRequest(
        ...             name="db_password",
        ...             display_name="Database password",
        ...             description="Made for each install.",
        ...             auto_generate=True,
        ...         )
        ...     ],
        ... )
    """

    app_config_id: str = field(validator=min_len(1))
    secrets: list[AppSecretConfigRequest] | Unset = field(default=UNSET, repr=False)

    _holds_models: ClassVar[frozenset[str]] = frozenset({"secrets"})

    def _expand(self, level: Any) -> None:
        values = (
            level.app_config_id,
            decode_items(_app_secret_config_request, level.secrets),
        )
        # No call from here on, so that no other thread runs: see nuon_api_client/runtime/reading.py.
        self.__class__ = self._filling
        (
            self.app_config_id,
            self.secrets,
        ) = values
        self.__class__ = self._model
