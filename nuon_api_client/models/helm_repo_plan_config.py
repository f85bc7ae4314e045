# Generated from the OpenAPI document by scripts/regenerate.sh. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define

from nuon_api_client.runtime.lazy import Model


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class HelmRepoPlanConfig(Model):
    """A Helm chart in a chart repository.

    Attributes:
        chart: Name of the chart in the repository.
        repo_url: Address of the repository.
        version: Version of the chart. Empty means the newest.
    """

    chart: str
    repo_url: str
    version: str

    _renamed: ClassVar[Mapping[str, str]] = {
        "chart": "Chart",
        "repo_url": "RepoURL",
        "version": "Version",
    }
    _published: ClassVar[Mapping[str, tuple[str, ...]]] = {
        "Chart": ("chart",),
        "RepoURL": ("repoURL",),
        "Version": ("version",),
    }

    def _expand(self, json: Any) -> None:
        get = json.get
        values = (
            get("Chart", get("chart")),
            get("RepoURL", get("repoURL")),
            get("Version", get("version")),
        )
        # No call from here to the last assignment, so that no other thread runs: see nuon_api_client/runtime/lazy.py.
        match self._held:
            case [_, _]:
                (
                    self.chart,
                    self.repo_url,
                    self.version,
                ) = values
            case _:
                self._fill(values)
