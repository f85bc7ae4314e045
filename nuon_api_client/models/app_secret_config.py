# Generated from the OpenAPI document by scripts/regenerate.sh. Do not edit.
from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import datetime
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define, field

from nuon_api_client.runtime.decoders import decode_items, lazy_decoder
from nuon_api_client.runtime.lazy import Model
from nuon_api_client.runtime.wire import parse_time

if TYPE_CHECKING:
    from .app_secret_config_fmt import AppSecretConfigFmt
    from .app_secret_kubernetes_sync_target import AppSecretKubernetesSyncTarget

_app_secret_config_fmt: Callable[[Any], Any] = lazy_decoder(globals(), "AppSecretConfigFmt", "_app_secret_config_fmt")
_app_secret_kubernetes_sync_target: Callable[[Any], Any] = lazy_decoder(
    globals(), "AppSecretKubernetesSyncTarget", "_app_secret_kubernetes_sync_target"
)


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class AppSecretConfig(Model):
    """Declaration of one secret of an app. The customer enters the value with the stack, and it stays in the customer's
    cloud account; the API never shows it.

    Attributes:
        default: Value used when the customer gives none. Empty means no default.
        format_: How the value is encoded; empty means plain text.
        name: Name by which templates refer to the secret.
        auto_generate: Whether a random value is made when the customer gives none. Excludes `required` and
            `default`.
        cloudformation_param_name: Derived name of the parameter in the customer's stack.
        cloudformation_stack_name: Derived name of the resource in the customer's stack.
        kubernetes_secret_name: Name of the Kubernetes secret. Set when `kubernetes_sync` is.
        kubernetes_secret_namespace: Namespace of the Kubernetes secret. Set when `kubernetes_sync` is.
        kubernetes_sync: Whether the value is copied into a Kubernetes secret, under the key `value`.
        kubernetes_sync_targets: Where the value is copied to, when there is more than one place. Supersedes the
            single name and namespace.
        required: Whether the customer must enter a value. Excludes `default` and `auto_generate`.
    """

    id: str
    created_at: datetime
    default: str = field(repr=False)
    format_: AppSecretConfigFmt
    name: str
    updated_at: datetime
    app_config_id: str | None = None
    app_id: str | None = None
    app_secrets_config_id: str | None = None
    auto_generate: bool = False
    cloudformation_param_name: str | None = None
    cloudformation_stack_name: str | None = None
    created_by_id: str | None = None
    description: str | None = None
    display_name: str | None = None
    kubernetes_secret_name: str | None = None
    kubernetes_secret_namespace: str | None = None
    kubernetes_sync: bool = False
    kubernetes_sync_targets: list[AppSecretKubernetesSyncTarget] | None = None
    org_id: str | None = None
    required: bool = False

    _renamed: ClassVar[Mapping[str, str]] = {
        "format_": "format",
    }

    _holds_models: ClassVar[frozenset[str]] = frozenset({"kubernetes_sync_targets"})

    def _expand(self, level: Any) -> None:
        values = (
            level.id,
            parse_time(level.created_at),
            level.default,
            _app_secret_config_fmt(level.format_),
            level.name,
            parse_time(level.updated_at),
            level.app_config_id,
            level.app_id,
            level.app_secrets_config_id,
            level.auto_generate,
            level.cloudformation_param_name,
            level.cloudformation_stack_name,
            level.created_by_id,
            level.description,
            level.display_name,
            level.kubernetes_secret_name,
            level.kubernetes_secret_namespace,
            level.kubernetes_sync,
            None
            if (v := level.kubernetes_sync_targets) is None
            else decode_items(_app_secret_kubernetes_sync_target, v),
            level.org_id,
            level.required,
        )
        # No call from here on, so that no other thread runs: see nuon_api_client/runtime/reading.py.
        self.__class__ = self._filling
        (
            self.id,
            self.created_at,
            self.default,
            self.format_,
            self.name,
            self.updated_at,
            self.app_config_id,
            self.app_id,
            self.app_secrets_config_id,
            self.auto_generate,
            self.cloudformation_param_name,
            self.cloudformation_stack_name,
            self.created_by_id,
            self.description,
            self.display_name,
            self.kubernetes_secret_name,
            self.kubernetes_secret_namespace,
            self.kubernetes_sync,
            self.kubernetes_sync_targets,
            self.org_id,
            self.required,
        ) = values
        self.__class__ = self._model
