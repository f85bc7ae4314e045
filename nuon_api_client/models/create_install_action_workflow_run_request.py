# Generated from the OpenAPI document by scripts/regenerate.sh. Do not edit.
from __future__ import annotations

from typing import Any

from attrs import define, field, setters
from attrs.validators import min_len

from nuon_api_client.runtime.lazy import Model
from nuon_api_client.types import UNSET, Unset


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False, on_setattr=setters.NO_OP)
class CreateInstallActionWorkflowRunRequest(Model):
    """Which action to run on an install, and with what.

    Attributes:
        action_workflow_config_id: A config of the action, not the action itself. It must have a trigger of type
            `manual`.
        request_id: Makes the call idempotent: the same id with the same body gives the first result again, and
            with another body it is a 409. Make it once for each intent, keep it, and send it with every repetition.
            A control plane that does not know it ignores it. Newer than API 0.19.1147.
        role: Name of the cloud role that the run uses. Absent means the default one.
        run_env_vars: Environment variables for this run, besides those of the config. They are no place for
            secrets: the metadata of the workflow shows them, each name with `RUNENV_` before it.

    Example:
        >>> body = CreateInstallActionWorkflowRunRequest(
        ...     action_workflow_config_id="awc5f6g7h8i9j0k1l2m3n4o5p6",
        ...     run_env_vars={"DRY_RUN": "true"},
        ...     request_id="rotate-2026-11-27",
        ... )
    """

    action_workflow_config_id: str = field(validator=min_len(1))
    request_id: str | Unset = UNSET
    role: str | Unset = UNSET
    run_env_vars: dict[str, str] | Unset = field(default=UNSET, repr=False)

    def _expand(self, level: Any) -> None:
        values = (
            level.action_workflow_config_id,
            level.request_id,
            level.role,
            level.run_env_vars,
        )
        # No call from here on, so that no other thread runs: see nuon_api_client/runtime/reading.py.
        self.__class__ = self._filling
        (
            self.action_workflow_config_id,
            self.request_id,
            self.role,
            self.run_env_vars,
        ) = values
        self.__class__ = self._model
