# Generated from the OpenAPI document by scripts/regenerate.sh. Do not edit.
from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import datetime
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define, field

from nuon_api_client.runtime.decoders import lazy_decoder
from nuon_api_client.runtime.lazy import Model
from nuon_api_client.runtime.wire import parse_time

if TYPE_CHECKING:
    from .helm_chart import HelmChart

_helm_chart: Callable[[Any], Any] = lazy_decoder(globals(), "HelmChart", "_helm_chart")


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class HelmRelease(Model):
    """One record of Helm's release storage; each revision of a release is a record of its own.

    Attributes:
        helm_chart: Never loaded: empty ids and times of the year 1 on servers of 2025.
        key: Helm's storage key of the record.
        name: Helm release name.
        namespace: Kubernetes namespace.
        owner: Helm's own owner mark, `helm`.
        status: Helm's release status, for example `deployed`. The set is Helm's and open.
        type_: Helm's type of storage record.
        version: Revision number.
        body: Helm's encoded release, with the rendered manifests and the values. May hold secrets.
        labels: Helm's labels of the record.
    """

    helm_chart: HelmChart
    helm_chart_id: str
    key: str
    name: str
    namespace: str
    owner: str
    status: str
    type_: str
    version: int
    created_at: datetime
    created_by_id: str
    org_id: str
    updated_at: datetime
    body: str | None = field(default=None, repr=False)
    labels: dict[str, str] | None = None

    _renamed: ClassVar[Mapping[str, str]] = {
        "helm_chart": "HelmChart",
        "helm_chart_id": "HelmChartID",
        "key": "Key",
        "name": "Name",
        "namespace": "Namespace",
        "owner": "Owner",
        "status": "Status",
        "type_": "Type",
        "version": "Version",
        "body": "Body",
    }
    _published: ClassVar[Mapping[str, tuple[str, ...]]] = {
        "HelmChart": ("helmChart",),
        "HelmChartID": ("helmChartID",),
        "Key": ("key",),
        "Name": ("name",),
        "Namespace": ("namespace",),
        "Owner": ("owner",),
        "Status": ("status",),
        "Type": ("type",),
        "Version": ("version",),
        "Body": ("body",),
    }

    _holds_models: ClassVar[frozenset[str]] = frozenset({"helm_chart"})

    def _expand(self, level: Any) -> None:
        values = (
            _helm_chart(level.helm_chart),
            level.helm_chart_id,
            level.key,
            level.name,
            level.namespace,
            level.owner,
            level.status,
            level.type_,
            level.version,
            parse_time(level.created_at),
            level.created_by_id,
            level.org_id,
            parse_time(level.updated_at),
            level.body,
            level.labels,
        )
        # No call from here on, so that no other thread runs: see nuon_api_client/runtime/reading.py.
        self.__class__ = self._filling
        (
            self.helm_chart,
            self.helm_chart_id,
            self.key,
            self.name,
            self.namespace,
            self.owner,
            self.status,
            self.type_,
            self.version,
            self.created_at,
            self.created_by_id,
            self.org_id,
            self.updated_at,
            self.body,
            self.labels,
        ) = values
        self.__class__ = self._model
