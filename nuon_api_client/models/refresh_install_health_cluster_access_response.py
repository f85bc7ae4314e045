# Generated from the OpenAPI document by scripts/regenerate.sh. Do not edit.
from __future__ import annotations

from typing import Any

from attrs import define

from nuon_api_client.runtime.lazy import Model


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class RefreshInstallHealthClusterAccessResponse(Model):
    """What a refresh of the cluster access came to. It was stored only when a cluster was found; the runner picks it up
    within a minute.

    Attributes:
        cluster_found: False when the install's stack and sandbox name no cluster. Nothing is stored then.
        cluster_id: Absent when no cluster was found.
        role_name: The cloud role that health reads the cluster through. Absent when no cluster was found.
    """

    cluster_found: bool
    cluster_id: str | None = None
    role_name: str | None = None

    def _expand(self, level: Any) -> None:
        values = (
            level.cluster_found,
            level.cluster_id,
            level.role_name,
        )
        # No call from here on, so that no other thread runs: see nuon_api_client/runtime/reading.py.
        self.__class__ = self._filling
        (
            self.cluster_found,
            self.cluster_id,
            self.role_name,
        ) = values
        self.__class__ = self._model
