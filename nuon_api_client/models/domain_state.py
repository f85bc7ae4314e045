# Generated from the OpenAPI document by scripts/regenerate.sh. Do not edit.
from __future__ import annotations

from typing import Any

from attrs import define

from nuon_api_client.runtime.lazy import Model


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class DomainState(Model):
    """The domains of an install, taken from the outputs of its latest active sandbox run.

    Attributes:
        internal_domain: Output `internal_domain` of the sandbox. Empty when it has none or when it is not plain
            text.
        populated: The Dec 2025 server never sets this to true, even when the domains are there.
        public_domain: Output `public_domain` of the sandbox. Empty when it has none or when it is not plain
            text.
    """

    internal_domain: str
    populated: bool
    public_domain: str

    def _expand(self, level: Any) -> None:
        values = (
            level.internal_domain,
            level.populated,
            level.public_domain,
        )
        # No call from here on, so that no other thread runs: see nuon_api_client/runtime/reading.py.
        self.__class__ = self._filling
        (
            self.internal_domain,
            self.populated,
            self.public_domain,
        ) = values
        self.__class__ = self._model
