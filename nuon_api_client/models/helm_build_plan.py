# Generated from the OpenAPI document by scripts/regenerate.sh. Do not edit.
from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from nuon_api_client.runtime.lazy import Model, lazy_decoder

if TYPE_CHECKING:
    from collections.abc import Mapping

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

    def _expand(self, json: Any) -> None:
        get = json.get
        self.helm_repo_config = _helm_repo_plan_config(get("HelmRepoConfig", get("helmRepoConfig")))
        self.labels = get("Labels", get("labels"))
        v = get("Values", get("values"))
        self.values = [_helm_value(item) for item in v] if type(v) is list else v
        self.values_files = get("ValuesFiles", get("valuesFiles"))
