# Generated from the OpenAPI document by scripts/regenerate.sh. Do not edit.
from __future__ import annotations

from typing import Any

from attrs import define

from nuon_api_client.runtime.lazy import Model


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class KustomizeConfig(Model):
    """How to build the resources of a manifest component with Kustomize. Since 2026.

    Attributes:
        enable_helm: Whether Helm charts named in the kustomization are rendered. Absent is false.
        load_restrictor: `rootOnly` (files inside the kustomization only) or `none`. Empty or absent means
            `rootOnly`.
        patches: Patch files applied to the outcome of the build.
        path: Directory of the kustomization, relative to the source.
    """

    enable_helm: bool = False
    load_restrictor: str | None = None
    patches: list[str] | None = None
    path: str | None = None

    def _expand(self, level: Any) -> None:
        values = (
            level.enable_helm,
            level.load_restrictor,
            level.patches,
            level.path,
        )
        # No call from here on, so that no other thread runs: see nuon_api_client/runtime/reading.py.
        self.__class__ = self._filling
        (
            self.enable_helm,
            self.load_restrictor,
            self.patches,
            self.path,
        ) = values
        self.__class__ = self._model
