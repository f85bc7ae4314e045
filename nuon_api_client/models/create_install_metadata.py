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

    def _expand(self, json: Any) -> None:
        get = json.get
        values = (get("managed_by", UNSET),)
        # No call from here to the last assignment, so that no other thread runs: see nuon_api_client/runtime/lazy.py.
        match self._held:
            case [_, _]:
                (self.managed_by,) = values
            case _:
                self._fill(values)
