# Generated from the OpenAPI document by scripts/regenerate.sh. Do not edit.
from __future__ import annotations

from typing import Any

from attrs import define, field

from nuon_api_client.runtime.lazy import Model


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class TriggerIngressURL(Model):
    """The address that events of a trigger are sent to.

    Attributes:
        ingress_url: Absent when the control plane does not have it any more; make a new one then.
    """

    ingress_url: str | None = field(default=None, repr=False)

    def _expand(self, level: Any) -> None:
        values = (level.ingress_url,)
        # No call from here on, so that no other thread runs: see nuon_api_client/runtime/reading.py.
        self.__class__ = self._filling
        (self.ingress_url,) = values
        self.__class__ = self._model
