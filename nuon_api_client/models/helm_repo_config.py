# Generated from the OpenAPI document by scripts/regenerate.sh. Do not edit.
from __future__ import annotations

from typing import Any

from attrs import define

from nuon_api_client.runtime.lazy import Model


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class HelmRepoConfig(Model):
    """A chart in a Helm repository. In an answer all texts are empty when the chart does not come from one.

    Attributes:
        chart: Name of the chart in the repository.
        repo_url: URL of the repository. A request needs a valid one.
        version: Version of the chart.
    """

    chart: str
    repo_url: str
    version: str | None = None

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
