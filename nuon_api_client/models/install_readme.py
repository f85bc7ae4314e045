# Generated from the OpenAPI document by scripts/regenerate.sh. Do not edit.
from __future__ import annotations

from typing import Any

from attrs import define

from nuon_api_client.runtime.lazy import Model


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class InstallReadme(Model):
    """The app's readme for one install: the Markdown text of the latest app config, filled in from the install state.

    Attributes:
        original: The Markdown template as it stands in the app config.
        readme: The filled-in Markdown. When there are warnings, this is the template as it is, with nothing
            filled in.
        warnings: What could not be filled in, one sentence each. Not empty means that the answer had status 206
            instead of 200.
    """

    original: str
    readme: str
    warnings: list[str] | None

    def _expand(self, level: Any) -> None:
        values = (
            level.original,
            level.readme,
            level.warnings,
        )
        # No call from here on, so that no other thread runs: see nuon_api_client/runtime/reading.py.
        self.__class__ = self._filling
        (
            self.original,
            self.readme,
            self.warnings,
        ) = values
        self.__class__ = self._model
