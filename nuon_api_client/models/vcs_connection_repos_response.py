# Generated from the OpenAPI document by scripts/regenerate.sh. Do not edit.
from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from nuon_api_client.runtime.decoders import decode_items, lazy_decoder
from nuon_api_client.runtime.lazy import Model

if TYPE_CHECKING:
    from .vcs_connection_repo import VCSConnectionRepo

_vcs_connection_repo: Callable[[Any], Any] = lazy_decoder(globals(), "VCSConnectionRepo", "_vcs_connection_repo")


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class VCSConnectionReposResponse(Model):
    """The repositories that a VCS connection can read.

    Attributes:
        repositories: All of them. Empty when there are none.
        total_count: How many there are.
    """

    repositories: list[VCSConnectionRepo]
    total_count: int

    _holds_models: ClassVar[frozenset[str]] = frozenset({"repositories"})

    def _expand(self, level: Any) -> None:
        values = (
            decode_items(_vcs_connection_repo, level.repositories),
            level.total_count,
        )
        # No call from here on, so that no other thread runs: see nuon_api_client/runtime/reading.py.
        self.__class__ = self._filling
        (
            self.repositories,
            self.total_count,
        ) = values
        self.__class__ = self._model
