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
    from .app_bundle_runbook import AppBundleRunbook
    from .app_bundle_runtime import AppBundleRuntime

_app_bundle_runbook: Callable[[Any], Any] = lazy_decoder(globals(), "AppBundleRunbook", "_app_bundle_runbook")
_app_bundle_runtime: Callable[[Any], Any] = lazy_decoder(globals(), "AppBundleRuntime", "_app_bundle_runtime")


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False, on_setattr=setters.NO_OP)
class CreateAppBundleRequest(Model):
    """A bundle to create.

    Attributes:
        app_config_id: App config to pack. All of its components and its sandbox must have active builds.
        runbooks: Runbooks to put into the bundle. None when absent.
        runtime: The runner to put into the bundle.
        target_platform: `linux/amd64`, which is also what its absence means; any other is a 422.

    Example:
        >>> body = CreateAppBundleRequest(app_config_id="config-shop-3")
    """

    app_config_id: str = field(validator=min_len(1))
    runbooks: list[AppBundleRunbook] | Unset = UNSET
    runtime: AppBundleRuntime | Unset = UNSET
    target_platform: str | Unset = UNSET

    _holds_models: ClassVar[frozenset[str]] = frozenset({"runbooks", "runtime"})

    def _expand(self, level: Any) -> None:
        values = (
            level.app_config_id,
            decode_items(_app_bundle_runbook, level.runbooks),
            _app_bundle_runtime(level.runtime),
            level.target_platform,
        )
        # No call from here on, so that no other thread runs: see nuon_api_client/runtime/reading.py.
        self.__class__ = self._filling
        (
            self.app_config_id,
            self.runbooks,
            self.runtime,
            self.target_platform,
        ) = values
        self.__class__ = self._model
