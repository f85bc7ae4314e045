# Generated from the OpenAPI document by scripts/regenerate.sh. Do not edit.
from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define, field, setters
from attrs.validators import min_len

from nuon_api_client.runtime.decoders import lazy_decoder
from nuon_api_client.runtime.lazy import Model

if TYPE_CHECKING:
    from .app_bundle_platform_runtime import AppBundlePlatformRuntime

_app_bundle_platform_runtime: Callable[[Any], Any] = lazy_decoder(
    globals(), "AppBundlePlatformRuntime", "_app_bundle_platform_runtime"
)


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False, on_setattr=setters.NO_OP)
class AppBundleRuntime(Model):
    """The runner that goes into a bundle. A part that is missing is a 412.

    Attributes:
        platforms: Binaries by platform; `linux/amd64` must be among them.
        runner_image_tag: Tag of the image of the runner.
        runner_image_url: Repository of the image of the runner.
    """

    platforms: dict[str, AppBundlePlatformRuntime]
    runner_image_tag: str = field(validator=min_len(1))
    runner_image_url: str = field(validator=min_len(1))

    _holds_models: ClassVar[frozenset[str]] = frozenset({"platforms"})

    def _expand(self, level: Any) -> None:
        values = (
            {key: _app_bundle_platform_runtime(item) for key, item in v.items()}
            if type(v := level.platforms) is dict
            else v,
            level.runner_image_tag,
            level.runner_image_url,
        )
        # No call from here on, so that no other thread runs: see nuon_api_client/runtime/reading.py.
        self.__class__ = self._filling
        (
            self.platforms,
            self.runner_image_tag,
            self.runner_image_url,
        ) = values
        self.__class__ = self._model
