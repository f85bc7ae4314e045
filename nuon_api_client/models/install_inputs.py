# Generated from the OpenAPI document by scripts/regenerate.sh. Do not edit.
from __future__ import annotations

from datetime import datetime
from typing import Any

from attrs import define, field

from nuon_api_client.runtime.lazy import Model
from nuon_api_client.runtime.wire import parse_time


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class InstallInputs(Model):
    """One revision of the inputs of an install: a complete set, as the install's workflows use it. A change makes a new
    revision.

    Attributes:
        app_input_config_id: Input config of the app that the values were checked against.
        redacted_values: Input name to value, with sensitive values replaced by asterisks. Safe to show. Absent
            in the reply of a create.
        values: Input name to value, secrets in clear text. Absent in the reply of an update.
        workflow_id: Workflow that this request started. Only in replies, since 2026; earlier the
            X-Nuon-Install-Workflow-ID header has it.
    """

    id: str
    created_at: datetime
    updated_at: datetime
    app_input_config_id: str | None = None
    created_by_id: str | None = None
    install_id: str | None = None
    org_id: str | None = None
    redacted_values: dict[str, str] | None = None
    values: dict[str, str] | None = field(default=None, repr=False)
    workflow_id: str | None = None

    def _expand(self, level: Any) -> None:
        values = (
            level.id,
            parse_time(level.created_at),
            parse_time(level.updated_at),
            level.app_input_config_id,
            level.created_by_id,
            level.install_id,
            level.org_id,
            level.redacted_values,
            level.values,
            level.workflow_id,
        )
        # No call from here on, so that no other thread runs: see nuon_api_client/runtime/reading.py.
        self.__class__ = self._filling
        (
            self.id,
            self.created_at,
            self.updated_at,
            self.app_input_config_id,
            self.created_by_id,
            self.install_id,
            self.org_id,
            self.redacted_values,
            self.values,
            self.workflow_id,
        ) = values
        self.__class__ = self._model
