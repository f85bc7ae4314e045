# Generated from the OpenAPI document by scripts/regenerate.sh. Do not edit.
from __future__ import annotations

from typing import Any

from attrs import define

from nuon_api_client.runtime.lazy import Model


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class InstallDeploymentAffectedResources(Model):
    """What a deployment touched.

    Attributes:
        components: Names of components.
        images: Repositories of images.
    """

    components: list[str] | None = None
    images: list[str] | None = None
    sandbox: bool = False
    stack: bool = False

    def _expand(self, level: Any) -> None:
        values = (
            level.components,
            level.images,
            level.sandbox,
            level.stack,
        )
        # No call from here on, so that no other thread runs: see nuon_api_client/runtime/reading.py.
        self.__class__ = self._filling
        (
            self.components,
            self.images,
            self.sandbox,
            self.stack,
        ) = values
        self.__class__ = self._model
