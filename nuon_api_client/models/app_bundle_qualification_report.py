# Generated from the OpenAPI document by scripts/regenerate.sh. Do not edit.
from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from nuon_api_client.runtime.decoders import decode_items, lazy_decoder
from nuon_api_client.runtime.lazy import Model

if TYPE_CHECKING:
    from .app_bundle_finding import AppBundleFinding

_app_bundle_finding: Callable[[Any], Any] = lazy_decoder(globals(), "AppBundleFinding", "_app_bundle_finding")


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class AppBundleQualificationReport(Model):
    """Whether an app config can be packed into a bundle, and what stands in the way.

    Attributes:
        platform: Platform that was asked for.
        qualified: False when there are violations.
        violations: What must be changed first.
        warnings: What does not stand in the way, but may surprise.
    """

    platform: str | None = None
    qualified: bool = False
    violations: list[AppBundleFinding] | None = None
    warnings: list[AppBundleFinding] | None = None

    _holds_models: ClassVar[frozenset[str]] = frozenset({"violations", "warnings"})

    def _expand(self, level: Any) -> None:
        values = (
            level.platform,
            level.qualified,
            None if (v := level.violations) is None else decode_items(_app_bundle_finding, v),
            None if (v := level.warnings) is None else decode_items(_app_bundle_finding, v),
        )
        # No call from here on, so that no other thread runs: see nuon_api_client/runtime/reading.py.
        self.__class__ = self._filling
        (
            self.platform,
            self.qualified,
            self.violations,
            self.warnings,
        ) = values
        self.__class__ = self._model
