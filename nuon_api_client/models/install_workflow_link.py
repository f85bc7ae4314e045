# Generated from the OpenAPI document by scripts/regenerate.sh. Do not edit.
from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from nuon_api_client.runtime.decoders import lazy_decoder
from nuon_api_client.runtime.lazy import Model

if TYPE_CHECKING:
    from .workflow_type import WorkflowType

_workflow_type: Callable[[Any], Any] = lazy_decoder(globals(), "WorkflowType", "_workflow_type")


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class InstallWorkflowLink(Model):
    """The workflow behind an entry in the history of an install."""

    id: str
    name: str | None = None
    type_: WorkflowType | None = None

    _renamed: ClassVar[Mapping[str, str]] = {
        "type_": "type",
    }

    def _expand(self, level: Any) -> None:
        values = (
            level.id,
            level.name,
            None if (v := level.type_) is None else _workflow_type(v),
        )
        # No call from here on, so that no other thread runs: see nuon_api_client/runtime/reading.py.
        self.__class__ = self._filling
        (
            self.id,
            self.name,
            self.type_,
        ) = values
        self.__class__ = self._model
