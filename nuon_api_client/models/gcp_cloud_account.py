# Generated from the OpenAPI document by scripts/regenerate.sh. Do not edit.
from __future__ import annotations

from typing import Any

from attrs import define

from nuon_api_client.runtime.lazy import Model


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class GCPCloudAccount(Model):
    """The Google Cloud side of an install. It cannot be changed once the install is there.

    Attributes:
        project_id: Google Cloud project. A request needs it when the org has phone-home authentication switched
            on.
        region: Google Cloud region code.
    """

    project_id: str | None = None
    region: str | None = None

    def _expand(self, level: Any) -> None:
        values = (
            level.project_id,
            level.region,
        )
        # No call from here on, so that no other thread runs: see nuon_api_client/runtime/reading.py.
        self.__class__ = self._filling
        (
            self.project_id,
            self.region,
        ) = values
        self.__class__ = self._model
