# Generated from the OpenAPI document by scripts/regenerate.sh. Do not edit.
from __future__ import annotations

from typing import Any

from attrs import define

from nuon_api_client.runtime.lazy import Model
from nuon_api_client.types import UNSET, Unset


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class TriggerAppBranchRunRequest(Model):
    """How to run a branch. Everything is optional; an empty object runs the latest config of the branch.

    Attributes:
        app_config_id: An app config of this app to roll out as it is, without fetching the repository.
        base_branch: Git branch the pull request goes to.
        config_id: Version of the branch's config to use. Absent means the latest.
        force: Go on though nothing changed.
        head_sha: Commit to preview. Only heeded together with `plan_only`.
        plan_only: Plan and apply nothing. With `pr_number` or `head_sha` it makes a Git preview run.
        pr_number: Pull request the run belongs to and reports to.
        skip_builds: Use the builds there are, for instance to go back to an earlier config.
    """

    app_config_id: str | Unset = UNSET
    base_branch: str | Unset = UNSET
    config_id: str | Unset = UNSET
    force: bool | Unset = UNSET
    head_sha: str | Unset = UNSET
    plan_only: bool | Unset = UNSET
    pr_number: int | Unset = UNSET
    skip_builds: bool | Unset = UNSET

    def _expand(self, json: Any) -> None:
        get = json.get
        values = (
            get("app_config_id", UNSET),
            get("base_branch", UNSET),
            get("config_id", UNSET),
            get("force", UNSET),
            get("head_sha", UNSET),
            get("plan_only", UNSET),
            get("pr_number", UNSET),
            get("skip_builds", UNSET),
        )
        # No call from here to the last assignment, so that no other thread runs: see nuon_api_client/runtime/lazy.py.
        match self._held:
            case [_, _]:
                (
                    self.app_config_id,
                    self.base_branch,
                    self.config_id,
                    self.force,
                    self.head_sha,
                    self.plan_only,
                    self.pr_number,
                    self.skip_builds,
                ) = values
            case _:
                self._fill(values)
