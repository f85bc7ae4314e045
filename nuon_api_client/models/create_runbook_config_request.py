# Generated from the OpenAPI document by scripts/regenerate.sh. Do not edit.
from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from nuon_api_client.runtime.decoders import decode_items, lazy_decoder
from nuon_api_client.runtime.lazy import Model
from nuon_api_client.types import UNSET, Unset

if TYPE_CHECKING:
    from .create_runbook_input_request import CreateRunbookInputRequest
    from .create_runbook_step_config_request import CreateRunbookStepConfigRequest

_create_runbook_input_request: Callable[[Any], Any] = lazy_decoder(
    globals(), "CreateRunbookInputRequest", "_create_runbook_input_request"
)
_create_runbook_step_config_request: Callable[[Any], Any] = lazy_decoder(
    globals(), "CreateRunbookStepConfigRequest", "_create_runbook_step_config_request"
)


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class CreateRunbookConfigRequest(Model):
    """One version of what a runbook does.

    Attributes:
        steps: What a run does, in this order.
        app_config_id: App config that the config belongs to. Without one it is of use only to installs that have
            no app config.
        inputs: What a run asks for, in the order of the form.
        readme: Markdown about the runbook. It may refer to the state of an install, as templates do.

    Example:
        >>> body = CreateRunbookConfigRequest(
        ...     app_config_id="apc4d5e6f7g8h9i0j1k2l3m4n5",
        ...     steps=[
        ...         CreateRunbookStepConfigRequest(name="drain", type_=RunbookStepType("action"), action_name="drain"),
        ...         CreateRunbookStepConfigRequest(
        ...             name="api", type_=RunbookStepType("component_deploy"), component_name="api"
        ...         ),
        ...     ],
        ... )
    """

    steps: list[CreateRunbookStepConfigRequest]
    app_config_id: str | Unset = UNSET
    inputs: list[CreateRunbookInputRequest] | Unset = UNSET
    readme: str | Unset = UNSET

    _holds_models: ClassVar[frozenset[str]] = frozenset({"steps", "inputs"})

    def _expand(self, level: Any) -> None:
        values = (
            decode_items(_create_runbook_step_config_request, level.steps),
            level.app_config_id,
            decode_items(_create_runbook_input_request, level.inputs),
            level.readme,
        )
        # No call from here on, so that no other thread runs: see nuon_api_client/runtime/reading.py.
        self.__class__ = self._filling
        (
            self.steps,
            self.app_config_id,
            self.inputs,
            self.readme,
        ) = values
        self.__class__ = self._model
