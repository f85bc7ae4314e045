# Generated from the OpenAPI document by scripts/regenerate.sh. Do not edit.
from __future__ import annotations

from datetime import datetime
from typing import Any

from attrs import define

from nuon_api_client.runtime.lazy import Model
from nuon_api_client.runtime.wire import parse_time


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class OCIArtifact(Model):
    """The image or other OCI artifact that a deploy synced into the registry of an install.

    Attributes:
        annotations: OCI annotations.
        digest: Content digest, with the algorithm in front.
        media_type: OCI media type of the manifest.
        os: Platform of an image made for one platform; absent on others, and so are the other fields about it.
        owner_id: Id of the object it was synced for.
        owner_type: Kind of owner, as a table name: `install_deploys`.
        size: Bytes.
        urls: Places the content can be fetched from.
        variant: Variant of the processor, such as `v7`.
    """

    id: str
    created_at: datetime
    updated_at: datetime
    annotations: dict[str, str] | None = None
    architecture: str | None = None
    artifact_type: str | None = None
    created_by_id: str | None = None
    digest: str | None = None
    media_type: str | None = None
    org_id: str | None = None
    os: str | None = None
    os_features: list[str] | None = None
    os_version: str | None = None
    owner_id: str | None = None
    owner_type: str | None = None
    repository: str | None = None
    size: int = 0
    tag: str | None = None
    urls: list[str] | None = None
    variant: str | None = None

    def _expand(self, level: Any) -> None:
        values = (
            level.id,
            parse_time(level.created_at),
            parse_time(level.updated_at),
            level.annotations,
            level.architecture,
            level.artifact_type,
            level.created_by_id,
            level.digest,
            level.media_type,
            level.org_id,
            level.os,
            level.os_features,
            level.os_version,
            level.owner_id,
            level.owner_type,
            level.repository,
            level.size,
            level.tag,
            level.urls,
            level.variant,
        )
        # No call from here on, so that no other thread runs: see nuon_api_client/runtime/reading.py.
        self.__class__ = self._filling
        (
            self.id,
            self.created_at,
            self.updated_at,
            self.annotations,
            self.architecture,
            self.artifact_type,
            self.created_by_id,
            self.digest,
            self.media_type,
            self.org_id,
            self.os,
            self.os_features,
            self.os_version,
            self.owner_id,
            self.owner_type,
            self.repository,
            self.size,
            self.tag,
            self.urls,
            self.variant,
        ) = values
        self.__class__ = self._model
