# Generated from the OpenAPI document by scripts/regenerate.sh. Do not edit.
from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from nuon_api_client.runtime.decoders import decode_items, lazy_decoder
from nuon_api_client.runtime.lazy import Model

if TYPE_CHECKING:
    from .helm_repo_plan_config import HelmRepoPlanConfig
    from .helm_value import HelmValue

_helm_repo_plan_config: Callable[[Any], Any] = lazy_decoder(globals(), "HelmRepoPlanConfig", "_helm_repo_plan_config")
_helm_value: Callable[[Any], Any] = lazy_decoder(globals(), "HelmValue", "_helm_value")


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class HelmBuildPlan(Model):
    """A Helm chart to package.

    Attributes:
        helm_repo_config: Chart repository the chart comes from. Null when it comes from git.
        labels: Labels of the result: ids of the component and the build.
    """

    helm_repo_config: HelmRepoPlanConfig | None
    labels: dict[str, str] | None
    values: list[HelmValue] | None = None
    values_files: list[str] | None = None

    _renamed: ClassVar[Mapping[str, str]] = {
        "helm_repo_config": "HelmRepoConfig",
        "labels": "Labels",
        "values": "Values",
        "values_files": "ValuesFiles",
    }
    _published: ClassVar[Mapping[str, tuple[str, ...]]] = {
        "HelmRepoConfig": ("helmRepoConfig",),
        "Labels": ("labels",),
        "Values": ("values",),
        "ValuesFiles": ("valuesFiles",),
    }

    _holds_models: ClassVar[frozenset[str]] = frozenset({"helm_repo_config", "values"})

    def _expand(self, level: Any) -> None:
        values = (
            _helm_repo_plan_config(level.helm_repo_config),
            level.labels,
            None if (v := level.values) is None else decode_items(_helm_value, v),
            level.values_files,
        )
        # No call from here on, so that no other thread runs: see nuon_api_client/runtime/reading.py.
        self.__class__ = self._filling
        (
            self.helm_repo_config,
            self.labels,
            self.values,
            self.values_files,
        ) = values
        self.__class__ = self._model
