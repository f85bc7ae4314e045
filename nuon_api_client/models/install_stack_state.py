# Generated from the OpenAPI document by scripts/regenerate.sh. Do not edit.
from __future__ import annotations

from typing import Any

from attrs import define, field

from nuon_api_client.runtime.lazy import Model


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class InstallStackState(Model):
    """The install stack part of an install state: the latest version of the stack that the customer applies in their
    cloud account.

    Attributes:
        checksum: Checksum of the template.
        outputs: What the stack reported when it phoned home. The names depend on the cloud and on the app's
            roles, secrets and inputs.
        populated: True once this part has been filled in from real data.
        quick_link_url: Link that opens the customer's cloud console with the template filled in.
        status: Status of the stack version. Open set; known: generating, awaiting-user-run, active, expired.
        template_json: The whole template as text. It contains the phone-home URL and may contain the runner's
            API token.
        template_url: Where the template can be fetched from.
    """

    checksum: str
    outputs: dict[str, Any] | None
    populated: bool
    quick_link_url: str
    status: str
    template_json: str = field(repr=False)
    template_url: str

    def _expand(self, level: Any) -> None:
        values = (
            level.checksum,
            level.outputs,
            level.populated,
            level.quick_link_url,
            level.status,
            level.template_json,
            level.template_url,
        )
        # No call from here on, so that no other thread runs: see nuon_api_client/runtime/reading.py.
        self.__class__ = self._filling
        (
            self.checksum,
            self.outputs,
            self.populated,
            self.quick_link_url,
            self.status,
            self.template_json,
            self.template_url,
        ) = values
        self.__class__ = self._model
