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

    def _expand(self, json: Any) -> None:
        get = json.get
        values = (
            get("components"),
            get("images"),
            get("sandbox", False),
            get("stack", False),
        )
        # No call from here to the last assignment, so that no other thread runs: see nuon_api_client/runtime/lazy.py.
        match self._held:
            case [_, _]:
                (
                    self.components,
                    self.images,
                    self.sandbox,
                    self.stack,
                ) = values
            case _:
                self._fill(values)
