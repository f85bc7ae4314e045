# Generated from the OpenAPI document by scripts/regenerate.sh. Do not edit.
from __future__ import annotations

from typing import Any

from attrs import define, field, setters
from attrs.validators import min_len

from nuon_api_client.runtime.lazy import Model


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False, on_setattr=setters.NO_OP)
class CreateVCSConnectionRequest(Model):
    """An installation of the Nuon app in GitHub to connect the org to.

    Attributes:
        github_install_id: Number of the installation in GitHub, as text. GitHub shows it in the address of its
            settings.

    Example:
        >>> body = CreateVCSConnectionRequest(github_install_id="12345678")
    """

    github_install_id: str = field(validator=min_len(1))

    def _expand(self, level: Any) -> None:
        values = (level.github_install_id,)
        # No call from here on, so that no other thread runs: see nuon_api_client/runtime/reading.py.
        self.__class__ = self._filling
        (self.github_install_id,) = values
        self.__class__ = self._model
