# Generated from the OpenAPI document by scripts/regenerate.sh. Do not edit.
from __future__ import annotations

from typing import Any

from attrs import define, field

from nuon_api_client.runtime.lazy import Model
from nuon_api_client.types import UNSET, Unset


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class CreateAppConfigRequest(Model):
    """What a new version of an app config starts with.

    Attributes:
        app_branch_id: App branch this version belongs to; a run of the branch follows its sync. Absent means
            none.
        cli_version: Version of the tool that syncs. A server may refuse to install a config of a tool that is
            too old.
        intermediate_config_json: The whole config, parsed, as JSON text. It is what a sync by the server works
            on and what two versions are compared by.
        plan_only: Let the run of the app branch plan only, as a preview. Without `app_branch_id` it means
            nothing.
        readme: Markdown template from which the README of each install is rendered.
        skip_notification: Do not tell subscribers that a config was synced. For a config that only clears up
            before an app is deleted.

    Example:
        >>> body = CreateAppConfigRequest(readme="# Shop")
    """

    app_branch_id: str | Unset = UNSET
    cli_version: str | Unset = UNSET
    intermediate_config_json: str | Unset = field(default=UNSET, repr=False)
    plan_only: bool | Unset = UNSET
    readme: str | Unset = UNSET
    skip_notification: bool | Unset = UNSET

    def _expand(self, level: Any) -> None:
        values = (
            level.app_branch_id,
            level.cli_version,
            level.intermediate_config_json,
            level.plan_only,
            level.readme,
            level.skip_notification,
        )
        # No call from here on, so that no other thread runs: see nuon_api_client/runtime/reading.py.
        self.__class__ = self._filling
        (
            self.app_branch_id,
            self.cli_version,
            self.intermediate_config_json,
            self.plan_only,
            self.readme,
            self.skip_notification,
        ) = values
        self.__class__ = self._model
