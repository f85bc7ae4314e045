# Generated from the OpenAPI document by scripts/regenerate.sh. Do not edit.
from __future__ import annotations

from typing import Any

from attrs import define

from nuon_api_client.runtime.lazy import Model


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class KustomizeBuildConfig(Model):
    """Options for Kustomize.

    Attributes:
        enable_helm: Whether Helm charts may be inflated.
        load_restrictor: Which files may be read: `rootOnly` (the default) or `none`.
        patches: Further patch files to apply.
    """

    enable_helm: bool = False
    load_restrictor: str | None = None
    patches: list[str] | None = None

    def _expand(self, level: Any) -> None:
        values = (
            level.enable_helm,
            level.load_restrictor,
            level.patches,
        )
        # No call from here on, so that no other thread runs: see nuon_api_client/runtime/reading.py.
        self.__class__ = self._filling
        (
            self.enable_helm,
            self.load_restrictor,
            self.patches,
        ) = values
        self.__class__ = self._model
