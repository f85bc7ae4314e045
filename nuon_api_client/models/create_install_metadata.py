# Generated from the OpenAPI document by scripts/regenerate.sh. Do not edit.
from __future__ import annotations

from typing import Any

from attrs import define

from nuon_api_client.runtime.lazy import Model
from nuon_api_client.types import UNSET, Unset


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class CreateInstallMetadata(Model):
    """Notes about an install that the server stores and does not act on.

    Attributes:
        managed_by: Which tool looks after the install. Known values are `nuon/cli/install-config` and
            `nuon/dashboard`; any text is accepted. The CLI's config sync leaves alone installs that carry another
            value.
    """

    managed_by: str | Unset = UNSET

    def _expand(self, level: Any) -> None:
        values = (level.managed_by,)
        # No call from here on, so that no other thread runs: see nuon_api_client/runtime/reading.py.
        self.__class__ = self._filling
        (self.managed_by,) = values
        self.__class__ = self._model
