# Generated from the OpenAPI document by scripts/regenerate.sh. Do not edit.
from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import datetime
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from nuon_api_client.runtime.decoders import decode_items, lazy_decoder
from nuon_api_client.runtime.lazy import Model
from nuon_api_client.runtime.wire import parse_time

if TYPE_CHECKING:
    from .helm_release import HelmRelease

_helm_release: Callable[[Any], Any] = lazy_decoder(globals(), "HelmRelease", "_helm_release")


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class HelmChart(Model):
    """The place where Nuon keeps Helm's own release records for one Helm component of an install. Where no chart was
    loaded, servers of 2025 send it with empty ids and times of the year 1.

    Attributes:
        id: Empty when no chart was loaded.
        helm_releases: Release records. `null` unless they were loaded.
        owner_id: The install component.
        owner_type: Table name of the owner, `install_components`.
    """

    id: str
    helm_releases: list[HelmRelease] | None
    created_at: datetime
    created_by_id: str
    org_id: str
    owner_id: str
    owner_type: str
    updated_at: datetime

    _renamed: ClassVar[Mapping[str, str]] = {
        "helm_releases": "HelmReleases",
    }
    _published: ClassVar[Mapping[str, tuple[str, ...]]] = {
        "HelmReleases": ("helmReleases",),
    }

    _holds_models: ClassVar[frozenset[str]] = frozenset({"helm_releases"})

    def _expand(self, level: Any) -> None:
        values = (
            level.id,
            decode_items(_helm_release, level.helm_releases),
            parse_time(level.created_at),
            level.created_by_id,
            level.org_id,
            level.owner_id,
            level.owner_type,
            parse_time(level.updated_at),
        )
        # No call from here on, so that no other thread runs: see nuon_api_client/runtime/reading.py.
        self.__class__ = self._filling
        (
            self.id,
            self.helm_releases,
            self.created_at,
            self.created_by_id,
            self.org_id,
            self.owner_id,
            self.owner_type,
            self.updated_at,
        ) = values
        self.__class__ = self._model
