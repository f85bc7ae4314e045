# Generated from the OpenAPI document by scripts/regenerate.sh. Do not edit.
from __future__ import annotations

from typing import Any

from attrs import define, field

from nuon_api_client.runtime.lazy import Model
from nuon_api_client.types import UNSET, Unset


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class UpdateInstallInputsRequest(Model):
    """New values for some inputs of an install. They are laid over the current values, and a workflow then applies what
    changed.

    Attributes:
        inputs: Input values by input name, at least one. The Dec 2025 server demands that every required input
            of the app is in here; newer servers take any subset. Inputs that the customer sets in the install stack
            cannot be sent: an error 500 in Dec 2025, 400 later. May hold secrets.
        deploy_dependents: Whether to also deploy the components that depend on the changed ones. Absent or null
            means yes.
        inputs_only: Only store the values. No component is deployed, the sandbox is not reprovisioned and no
            lifecycle action runs.
        role: Name of the cloud role that the workflow's steps use. Absent means the default role of each step.

    Example:
        >>> body = UpdateInstallInputsRequest(inputs={"domain": "www.globex.example.com"})
    """

    inputs: dict[str, str] = field(repr=False)
    deploy_dependents: bool | Unset | None = UNSET
    inputs_only: bool | Unset = UNSET
    role: str | Unset = UNSET

    def _expand(self, level: Any) -> None:
        values = (
            level.inputs,
            level.deploy_dependents,
            level.inputs_only,
            level.role,
        )
        # No call from here on, so that no other thread runs: see nuon_api_client/runtime/reading.py.
        self.__class__ = self._filling
        (
            self.inputs,
            self.deploy_dependents,
            self.inputs_only,
            self.role,
        ) = values
        self.__class__ = self._model
