# Generated from the OpenAPI document by scripts/regenerate.sh. Do not edit.
from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from attrs import define

from nuon_api_client.runtime.decoders import lazy_decoder
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

    def _expand(self, json: Any) -> None:
        get = json.get
        values = (
            get("platform"),
            get("qualified", False),
            [_app_bundle_finding(item) for item in v] if type(v := get("violations")) is list else v,
            [_app_bundle_finding(item) for item in v] if type(v := get("warnings")) is list else v,
        )
        # No call from here to the last assignment, so that no other thread runs: see nuon_api_client/runtime/lazy.py.
        match self._held:
            case [_, _]:
                (
                    self.platform,
                    self.qualified,
                    self.violations,
                    self.warnings,
                ) = values
            case _:
                self._fill(values)
