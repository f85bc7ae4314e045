# Generated from the OpenAPI document by scripts/regenerate.sh. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define

from nuon_api_client.runtime.lazy import Model


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class TerraformBuildPlan(Model):
    """A Terraform module to package.

    Attributes:
        labels: Labels of the result: ids of the component and the build.
        terraform_version: Version of Terraform to fetch providers with. Only used with `vendor_providers`.
        vendor_providers: Whether to package the providers too, so that the install needs no access to the public
            registry.
    """

    labels: dict[str, str] | None
    terraform_version: str | None = None
    vendor_providers: bool = False

    _renamed: ClassVar[Mapping[str, str]] = {
        "labels": "Labels",
    }
    _published: ClassVar[Mapping[str, tuple[str, ...]]] = {
        "Labels": ("labels",),
    }

    def _expand(self, level: Any) -> None:
        values = (
            level.labels,
            level.terraform_version,
            level.vendor_providers,
        )
        # No call from here on, so that no other thread runs: see nuon_api_client/runtime/reading.py.
        self.__class__ = self._filling
        (
            self.labels,
            self.terraform_version,
            self.vendor_providers,
        ) = values
        self.__class__ = self._model
