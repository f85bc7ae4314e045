# Generated from the OpenAPI document by scripts/regenerate.sh. Do not edit.
from __future__ import annotations

from typing import Any

from attrs import define, field, setters
from attrs.validators import min_len

from nuon_api_client.runtime.lazy import Model


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False, on_setattr=setters.NO_OP)
class AppSecretKubernetesSyncTargetRequest(Model):
    """A Kubernetes secret that a secret of the app is copied into, in one or more namespaces.

    Attributes:
        key: Key of the value within the Kubernetes secret.
        name: Name of the Kubernetes secret, a DNS name.
        namespaces: Namespaces that get a copy. At least one.
    """

    key: str = field(validator=min_len(1))
    name: str = field(validator=min_len(1))
    namespaces: list[str]

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
