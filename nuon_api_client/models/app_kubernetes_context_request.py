# Generated from the OpenAPI document by scripts/regenerate.sh. Do not edit.
from __future__ import annotations

from typing import Any

from attrs import define, field, setters
from attrs.validators import min_len

from nuon_api_client.runtime.lazy import Model


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False, on_setattr=setters.NO_OP)
class AppKubernetesContextRequest(Model):
    """A name for the cluster that a component makes.

    Attributes:
        component: Name of a Terraform or Pulumi component of the app whose outputs tell how to reach the
            cluster.
        name: Name that components and actions refer to, unique in the app config.
    """

    component: str = field(validator=min_len(1))
    name: str = field(validator=min_len(1))

    def _expand(self, level: Any) -> None:
        values = (
            level.component,
            level.name,
        )
        # No call from here on, so that no other thread runs: see nuon_api_client/runtime/reading.py.
        self.__class__ = self._filling
        (
            self.component,
            self.name,
        ) = values
        self.__class__ = self._model
