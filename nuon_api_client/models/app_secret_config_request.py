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
    from .app_secret_config_fmt import AppSecretConfigFmt
    from .app_secret_kubernetes_sync_target_request import AppSecretKubernetesSyncTargetRequest

_app_secret_config_fmt: Callable[[Any], Any] = lazy_decoder(globals(), "AppSecretConfigFmt", "_app_secret_config_fmt")
_app_secret_kubernetes_sync_target_request: Callable[[Any], Any] = lazy_decoder(
    globals(), "AppSecretKubernetesSyncTargetRequest", "_app_secret_kubernetes_sync_target_request"
)


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False, on_setattr=setters.NO_OP)
class AppSecretConfigRequest(Model):
    """A secret that the customer is to enter with the stack.

    Attributes:
        name: Name by which templates refer to the secret.
        auto_generate: Whether a random value is made when the customer gives none. Not with `required` or
            `default`.
        default: Value used when the customer gives none. Absent means no default.
        format_: How the customer encodes the value. Absent means plain text.
        kubernetes_secret_name: Name of the Kubernetes secret, a DNS name (else 400). Goes with
            `kubernetes_sync`.
        kubernetes_secret_namespace: Namespace of the Kubernetes secret. Goes with `kubernetes_sync`.
        kubernetes_sync: Whether to copy the value into a Kubernetes secret, under the key `value`. Absent means
            no.
        kubernetes_sync_targets: Where to copy the value to, in place of the single name and namespace.
        required: Whether the customer must enter a value. Absent means no. Not with `default` or
            `auto_generate`.
    """

    description: str = field(validator=min_len(1))
    display_name: str = field(validator=min_len(1))
    name: str = field(validator=min_len(1))
    auto_generate: bool | Unset = UNSET
    default: str | Unset = field(default=UNSET, repr=False)
    format_: AppSecretConfigFmt | Unset = UNSET
    kubernetes_secret_name: str | Unset = UNSET
    kubernetes_secret_namespace: str | Unset = UNSET
    kubernetes_sync: bool | Unset = UNSET
    kubernetes_sync_targets: list[AppSecretKubernetesSyncTargetRequest] | Unset = UNSET
    required: bool | Unset = UNSET

    _renamed: ClassVar[Mapping[str, str]] = {
        "format_": "format",
    }

    _holds_models: ClassVar[frozenset[str]] = frozenset({"kubernetes_sync_targets"})

    def _expand(self, level: Any) -> None:
        values = (
            level.description,
            level.display_name,
            level.name,
            level.auto_generate,
            level.default,
            _app_secret_config_fmt(level.format_),
            level.kubernetes_secret_name,
            level.kubernetes_secret_namespace,
            level.kubernetes_sync,
            decode_items(_app_secret_kubernetes_sync_target_request, level.kubernetes_sync_targets),
            level.required,
        )
        # No call from here on, so that no other thread runs: see nuon_api_client/runtime/reading.py.
        self.__class__ = self._filling
        (
            self.description,
            self.display_name,
            self.name,
            self.auto_generate,
            self.default,
            self.format_,
            self.kubernetes_secret_name,
            self.kubernetes_secret_namespace,
            self.kubernetes_sync,
            self.kubernetes_sync_targets,
            self.required,
        ) = values
        self.__class__ = self._model
