# Generated from the OpenAPI document by scripts/regenerate.sh. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from nuon_api_client.runtime.lazy import Model

if TYPE_CHECKING:
    from collections.abc import Mapping


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
        self.chart = get("Chart", get("chart"))
        self.repo_url = get("RepoURL", get("repoURL"))
        self.version = get("Version", get("version"))
