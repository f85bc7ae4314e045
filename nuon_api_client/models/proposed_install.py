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

    def _expand(self, json: Any) -> None:
        get = json.get
        values = (
            get("config"),
            get("file_path"),
            get("name"),
        )
        # No call from here to the last assignment, so that no other thread runs: see nuon_api_client/runtime/lazy.py.
        match self._held:
            case [_, _]:
                (
                    self.config,
                    self.file_path,
                    self.name,
                ) = values
            case _:
                self._fill(values)
