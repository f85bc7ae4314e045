# Generated from the OpenAPI document by scripts/regenerate.sh. Do not edit.
from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from nuon_api_client.runtime.decoders import decode_items, lazy_decoder
from nuon_api_client.runtime.lazy import Model

if TYPE_CHECKING:
    from .install import Install

_install: Callable[[Any], Any] = lazy_decoder(globals(), "Install", "_install")


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class PreviewInstallCandidates(Model):
    """The installs that a preview run of a branch can plan against.

    Attributes:
        installs: By name, each with its `app_branch`.
    """

    installs: list[Install]

    _holds_models: ClassVar[frozenset[str]] = frozenset({"installs"})

    def _expand(self, level: Any) -> None:
        values = (decode_items(_install, level.installs),)
        # No call from here on, so that no other thread runs: see nuon_api_client/runtime/reading.py.
        self.__class__ = self._filling
        (self.installs,) = values
        self.__class__ = self._model
