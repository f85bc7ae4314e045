# Generated from the OpenAPI document by scripts/regenerate.sh. Do not edit.
from __future__ import annotations

from datetime import datetime
from typing import Any

from attrs import define, field

from nuon_api_client.runtime.lazy import Model
from nuon_api_client.runtime.wire import parse_time


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class AppSecretKubernetesSyncTarget(Model):
    """A Kubernetes secret that a secret of the app is copied into, in one or more namespaces.

    Attributes:
        key: Key of the value within the Kubernetes secret.
        name: Name of the Kubernetes secret.
        namespaces: Namespaces that get a copy.
    """

    id: str
    created_at: datetime
    updated_at: datetime
    app_secret_config_id: str | None = field(default=None, repr=False)
    created_by_id: str | None = None
    key: str | None = None
    name: str | None = None
    namespaces: list[str] | None = None
    org_id: str | None = None

    def _expand(self, level: Any) -> None:
        values = (
            level.id,
            parse_time(level.created_at),
            parse_time(level.updated_at),
            level.app_secret_config_id,
            level.created_by_id,
            level.key,
            level.name,
            level.namespaces,
            level.org_id,
        )
        # No call from here on, so that no other thread runs: see nuon_api_client/runtime/reading.py.
        self.__class__ = self._filling
        (
            self.id,
            self.created_at,
            self.updated_at,
            self.app_secret_config_id,
            self.created_by_id,
            self.key,
            self.name,
            self.namespaces,
            self.org_id,
        ) = values
        self.__class__ = self._model
