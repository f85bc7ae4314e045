# Generated from the OpenAPI document by scripts/regenerate.sh. Do not edit.
from __future__ import annotations

from typing import Any

from attrs import define, field, setters
from attrs.validators import min_len

from nuon_api_client.runtime.lazy import Model
from nuon_api_client.types import UNSET, Unset


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False, on_setattr=setters.NO_OP)
class AppBundlePlatformRuntime(Model):
    """Binaries of a bundle for one platform.

    Attributes:
        runner_binary_url: Where the binary of the runner is fetched from when the bundle is published.
        portal_binary_url: Where the binary of the portal is fetched from. Control planes of the first versions
            demand it, later ones do not know it.
    """

    runner_binary_url: str = field(validator=min_len(1))
    portal_binary_url: str | Unset = UNSET

    def _expand(self, level: Any) -> None:
        values = (
            level.runner_binary_url,
            level.portal_binary_url,
        )
        # No call from here on, so that no other thread runs: see nuon_api_client/runtime/reading.py.
        self.__class__ = self._filling
        (
            self.runner_binary_url,
            self.portal_binary_url,
        ) = values
        self.__class__ = self._model
