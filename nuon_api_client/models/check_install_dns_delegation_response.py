# Generated from the OpenAPI document by scripts/regenerate.sh. Do not edit.
from __future__ import annotations

from typing import Any

from attrs import define

from nuon_api_client.runtime.lazy import Model


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class CheckInstallDNSDelegationResponse(Model):
    """Whether the customer's registrar points the install's public domain at the name servers that Nuon made. The
    server looks this up in the public DNS while it answers, for up to 10 seconds.

    Attributes:
        delegated: True when all expected name servers were observed.
        domain: The install's public domain, from the sandbox outputs. Empty while it is not provisioned.
        enabled: Whether the sandbox manages DNS. When false nothing is looked up.
        expected_nameservers: Name servers that Nuon made for the domain, sorted, in lower case, without the
            final dot.
        message: The finding in a sentence for people.
        extra_nameservers: Observed but not expected. Null when there are none.
        missing_nameservers: Expected but not observed. Null when there are none.
        observed_nameservers: Name servers that the public DNS returns now. Null when nothing could be looked up.
    """

    delegated: bool
    domain: str
    enabled: bool
    expected_nameservers: list[str]
    message: str
    extra_nameservers: list[str] | None = None
    missing_nameservers: list[str] | None = None
    observed_nameservers: list[str] | None = None

    def _expand(self, level: Any) -> None:
        values = (
            level.delegated,
            level.domain,
            level.enabled,
            level.expected_nameservers,
            level.message,
            level.extra_nameservers,
            level.missing_nameservers,
            level.observed_nameservers,
        )
        # No call from here on, so that no other thread runs: see nuon_api_client/runtime/reading.py.
        self.__class__ = self._filling
        (
            self.delegated,
            self.domain,
            self.enabled,
            self.expected_nameservers,
            self.message,
            self.extra_nameservers,
            self.missing_nameservers,
            self.observed_nameservers,
        ) = values
        self.__class__ = self._model
