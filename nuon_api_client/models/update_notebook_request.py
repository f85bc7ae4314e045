# Generated from the OpenAPI document by scripts/regenerate.sh. Do not edit.
from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from attrs import define

from nuon_api_client.runtime.decoders import lazy_decoder
from nuon_api_client.runtime.lazy import Model
from nuon_api_client.types import UNSET, Unset

if TYPE_CHECKING:
    from .notebook_status import NotebookStatus

_notebook_status: Callable[[Any], Any] = lazy_decoder(globals(), "NotebookStatus", "_notebook_status")


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class UpdateNotebookRequest(Model):
    """Changes to a notebook. What is absent stays as it is.

    Attributes:
        description: At most 2000 characters.
        name: At most 255 characters.
        status: Any other word than these two is a 400.

    Example:
        >>> body = UpdateNotebookRequest(status=NotebookStatus("archived"))
    """

    description: str | Unset = UNSET
    name: str | Unset = UNSET
    status: NotebookStatus | Unset = UNSET

    def _expand(self, level: Any) -> None:
        values = (
            level.description,
            level.name,
            _notebook_status(level.status),
        )
        # No call from here on, so that no other thread runs: see nuon_api_client/runtime/reading.py.
        self.__class__ = self._filling
        (
            self.description,
            self.name,
            self.status,
        ) = values
        self.__class__ = self._model
