# Generated from the OpenAPI document by scripts/regenerate.sh. Do not edit.
from __future__ import annotations

from typing import Any

from attrs import define

from nuon_api_client.runtime.lazy import Model


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class KubernetesSecretSyncTarget(Model):
    """A Kubernetes secret to write, in one or more namespaces.

    Attributes:
        key: Key in the Kubernetes secret.
        name: Name of the Kubernetes secret.
    """

    key: str | None = None
    name: str | None = None
    namespaces: list[str] | None = None

    def _expand(self, level: Any) -> None:
        values = (
            level.key,
            level.name,
            level.namespaces,
        )
        # No call from here on, so that no other thread runs: see nuon_api_client/runtime/reading.py.
        self.__class__ = self._filling
        (
            self.key,
            self.name,
            self.namespaces,
        ) = values
        self.__class__ = self._model
