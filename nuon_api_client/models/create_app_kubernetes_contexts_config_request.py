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
    from .app_kubernetes_context_request import AppKubernetesContextRequest

_app_kubernetes_context_request: Callable[[Any], Any] = lazy_decoder(
    globals(), "AppKubernetesContextRequest", "_app_kubernetes_context_request"
)


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False, on_setattr=setters.NO_OP)
class CreateAppKubernetesContextsConfigRequest(Model):
    """The Kubernetes contexts of an app config.

    Attributes:
        app_config_id: The app config version this becomes a part of.
        contexts: Absent means none.

    Example:
        >>> body = CreateAppKubernetesContextsConfigRequest(
        ...     app_config_id="apc4d5e6f7g8h9i0j1k2l3m4n5",
        ...     contexts=[AppKubernetesContextRequest(name="data", component="data-cluster")],
        ... )
    """

    app_config_id: str = field(validator=min_len(1))
    contexts: list[AppKubernetesContextRequest] | Unset = UNSET

    _holds_models: ClassVar[frozenset[str]] = frozenset({"contexts"})

    def _expand(self, level: Any) -> None:
        values = (
            level.app_config_id,
            decode_items(_app_kubernetes_context_request, level.contexts),
        )
        # No call from here on, so that no other thread runs: see nuon_api_client/runtime/reading.py.
        self.__class__ = self._filling
        (
            self.app_config_id,
            self.contexts,
        ) = values
        self.__class__ = self._model
