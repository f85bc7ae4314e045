# Generated from the OpenAPI document by scripts/regenerate.sh. Do not edit.
from __future__ import annotations

from typing import Any

from attrs import define

from nuon_api_client.runtime.lazy import Model


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class InstallDeploymentAppBranch(Model):
    """The app branch behind a deployment.

    Attributes:
        git_ref: Git reference of the run. Absent when unknown.
        run_id: Branch run that led to the deployment. Absent when the install only follows the branch.
        sha: Commit of that run. Absent when unknown.
    """

    id: str
    git_ref: str | None = None
    name: str | None = None
    run_id: str | None = None
    sha: str | None = None

    def _expand(self, level: Any) -> None:
        values = (
            level.id,
            level.git_ref,
            level.name,
            level.run_id,
            level.sha,
        )
        # No call from here on, so that no other thread runs: see nuon_api_client/runtime/reading.py.
        self.__class__ = self._filling
        (
            self.id,
            self.git_ref,
            self.name,
            self.run_id,
            self.sha,
        ) = values
        self.__class__ = self._model
