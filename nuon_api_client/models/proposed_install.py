# Generated from the OpenAPI document by scripts/regenerate.sh. Do not edit.
from __future__ import annotations

from typing import Any

from attrs import define, field

from nuon_api_client.runtime.lazy import Model


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class ProposedInstall(Model):
    """An install that a sync found in git and that does not exist yet.

    Attributes:
        config: The config file as JSON. It may hold inputs.
        file_path: Path of the config file in the repository.
        name: Name of the install to create.
    """

    config: dict[str, Any] = field(repr=False)
    file_path: str
    name: str

    def _expand(self, level: Any) -> None:
        values = (
            level.config,
            level.file_path,
            level.name,
        )
        # No call from here on, so that no other thread runs: see nuon_api_client/runtime/reading.py.
        self.__class__ = self._filling
        (
            self.config,
            self.file_path,
            self.name,
        ) = values
        self.__class__ = self._model
