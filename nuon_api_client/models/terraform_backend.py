# Generated from the OpenAPI document by scripts/regenerate.sh. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define

from nuon_api_client.runtime.lazy import Model


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class TerraformBackend(Model):
    """Where the Terraform state is kept.

    Attributes:
        workspace_id: Terraform workspace in Nuon.
    """

    workspace_id: str

    _renamed: ClassVar[Mapping[str, str]] = {
        "workspace_id": "WorkspaceID",
    }
    _published: ClassVar[Mapping[str, tuple[str, ...]]] = {
        "WorkspaceID": ("workspaceID",),
    }

    def _expand(self, level: Any) -> None:
        values = (level.workspace_id,)
        # No call from here on, so that no other thread runs: see nuon_api_client/runtime/reading.py.
        self.__class__ = self._filling
        (self.workspace_id,) = values
        self.__class__ = self._model
