# Generated from the OpenAPI document by scripts/regenerate.sh. Do not edit.
from __future__ import annotations

from typing import Any

from attrs import define

from nuon_api_client.runtime.lazy import Model


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class TerraformLock(Model):
    """Terraform's own lock information, as Terraform sent it.

    Attributes:
        id: Terraform's lock id.
        created: When the lock was taken, in Terraform's notation.
        info: Extra information from Terraform; mostly empty.
        operation: Terraform's name of the operation, for example `OperationTypeApply`.
        path: Path of the state, if Terraform gave one.
        version: Terraform version that holds the lock.
        who: User and host that hold the lock.
    """

    id: str | None = None
    created: str | None = None
    info: str | None = None
    operation: str | None = None
    path: str | None = None
    version: Any = None
    who: str | None = None

    def _expand(self, level: Any) -> None:
        values = (
            level.id,
            level.created,
            level.info,
            level.operation,
            level.path,
            level.version,
            level.who,
        )
        # No call from here on, so that no other thread runs: see nuon_api_client/runtime/reading.py.
        self.__class__ = self._filling
        (
            self.id,
            self.created,
            self.info,
            self.operation,
            self.path,
            self.version,
            self.who,
        ) = values
        self.__class__ = self._model
