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

    def _expand(self, json: Any) -> None:
        get = json.get
        values = (
            get("key"),
            get("name"),
            get("namespaces"),
        )
        # No call from here to the last assignment, so that no other thread runs: see nuon_api_client/runtime/lazy.py.
        match self._held:
            case [_, _]:
                (
                    self.key,
                    self.name,
                    self.namespaces,
                ) = values
            case _:
                self._fill(values)
