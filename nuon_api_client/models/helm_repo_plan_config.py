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

    def _expand(self, level: Any) -> None:
        values = (
            level.chart,
            level.repo_url,
            level.version,
        )
        # No call from here on, so that no other thread runs: see nuon_api_client/runtime/reading.py.
        self.__class__ = self._filling
        (
            self.chart,
            self.repo_url,
            self.version,
        ) = values
        self.__class__ = self._model
