# Generated from the OpenAPI document by scripts/regenerate.sh. Do not edit.
from __future__ import annotations

from typing import Any

from attrs import define

from nuon_api_client.runtime.lazy import Model
from nuon_api_client.types import UNSET, Unset


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class RecoverInstallComponentHelmReleaseRequest(Model):
    """Options of the recovery of a Helm release. All are optional.

    Attributes:
        request_id: Makes the call idempotent: the same id with the same body gives the first result again, and
            with another body it is a 409. Make it once for each intent, keep it, and send it with every repetition.
            A control plane that does not know it ignores it. Newer than API 0.19.1147.
        role: Name of the cloud role that the workflow uses. Absent means the default one.

    Example:
        >>> body = RecoverInstallComponentHelmReleaseRequest(request_id="recover-api-2026-11-27")
    """

    request_id: str | Unset = UNSET
    role: str | Unset = UNSET

    def _expand(self, level: Any) -> None:
        values = (
            level.request_id,
            level.role,
        )
        # No call from here on, so that no other thread runs: see nuon_api_client/runtime/reading.py.
        self.__class__ = self._filling
        (
            self.request_id,
            self.role,
        ) = values
        self.__class__ = self._model
