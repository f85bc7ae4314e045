# Generated from the OpenAPI document by scripts/regenerate.sh. Do not edit.
from __future__ import annotations

from typing import Any

from attrs import define

from nuon_api_client.runtime.lazy import Model


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class InstallDeploymentImage(Model):
    """The image that a deployment brought.

    Attributes:
        next_tag: Tag that was deployed.
        previous_tag: Tag before. Absent when unknown.
    """

    next_tag: str | None = None
    previous_tag: str | None = None
    repository: str | None = None

    def _expand(self, level: Any) -> None:
        values = (
            level.next_tag,
            level.previous_tag,
            level.repository,
        )
        # No call from here on, so that no other thread runs: see nuon_api_client/runtime/reading.py.
        self.__class__ = self._filling
        (
            self.next_tag,
            self.previous_tag,
            self.repository,
        ) = values
        self.__class__ = self._model
