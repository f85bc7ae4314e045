# Generated from the OpenAPI document by scripts/regenerate.sh. Do not edit.
from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from nuon_api_client.runtime.decoders import lazy_decoder
from nuon_api_client.runtime.lazy import Model
from nuon_api_client.types import UNSET, Unset

if TYPE_CHECKING:
    from .create_component_release_strategy import CreateComponentReleaseStrategy

_create_component_release_strategy: Callable[[Any], Any] = lazy_decoder(
    globals(), "CreateComponentReleaseStrategy", "_create_component_release_strategy"
)


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class CreateComponentReleaseRequest(Model):
    """What to release, to whom, and how fast. Give `build_id` or `auto_build`.

    Attributes:
        auto_build: Build the latest commit first and roll that out.
        build_id: The build to roll out. Ignored if `auto_build` is true.
        install_ids: Installs of the component's app. Absent or empty means all of them.

    Example:
        >>> body = CreateComponentReleaseRequest(
        ...     build_id="bldq1w2e3r4t5y6u7i8o9p0a1s",
        ...     strategy=CreateComponentReleaseStrategy(installs_per_step=5, delay="1m30s"),
        ... )
    """

    strategy: CreateComponentReleaseStrategy
    auto_build: bool | Unset = UNSET
    build_id: str | Unset = UNSET
    install_ids: list[str] | Unset = UNSET

    _holds_models: ClassVar[frozenset[str]] = frozenset({"strategy"})

    def _expand(self, level: Any) -> None:
        values = (
            _create_component_release_strategy(level.strategy),
            level.auto_build,
            level.build_id,
            level.install_ids,
        )
        # No call from here on, so that no other thread runs: see nuon_api_client/runtime/reading.py.
        self.__class__ = self._filling
        (
            self.strategy,
            self.auto_build,
            self.build_id,
            self.install_ids,
        ) = values
        self.__class__ = self._model
