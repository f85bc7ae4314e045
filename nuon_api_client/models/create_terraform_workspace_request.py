# Generated from the OpenAPI document by scripts/regenerate.sh. Do not edit.
from __future__ import annotations

from typing import Any

from attrs import define, field, setters
from attrs.validators import min_len

from nuon_api_client.runtime.lazy import Model


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False, on_setattr=setters.NO_OP)
class CreateTerraformWorkspaceRequest(Model):
    """Whose Terraform state the new workspace is for.

    Attributes:
        owner_id: Id of an install component or of an install sandbox. Ids have 26 characters.
        owner_type: Kind of the owner, as the name of its table: `install_components` or `install_sandboxes`.

    Example:
        >>> body = CreateTerraformWorkspaceRequest(
        ...     owner_id="inc1a2b3c4d5e6f7g8h9i0j1k2", owner_type="install_components"
        ... )
    """

    owner_id: str = field(validator=min_len(1))
    owner_type: str = field(validator=min_len(1))

    def _expand(self, level: Any) -> None:
        values = (
            level.owner_id,
            level.owner_type,
        )
        # No call from here on, so that no other thread runs: see nuon_api_client/runtime/reading.py.
        self.__class__ = self._filling
        (
            self.owner_id,
            self.owner_type,
        ) = values
        self.__class__ = self._model
