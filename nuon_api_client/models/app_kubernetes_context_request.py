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

    def _expand(self, json: Any) -> None:
        get = json.get
        values = (
            get("component"),
            get("name"),
        )
        # No call from here to the last assignment, so that no other thread runs: see nuon_api_client/runtime/lazy.py.
        match self._held:
            case [_, _]:
                (
                    self.component,
                    self.name,
                ) = values
            case _:
                self._fill(values)
