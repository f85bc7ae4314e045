# Generated from the OpenAPI document by scripts/regenerate.sh. Do not edit.
from __future__ import annotations

from typing import Any

from attrs import define

from nuon_api_client.runtime.lazy import Model


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class OCIArtifactReference(Model):
    """An artifact in an image registry.

    Attributes:
        digest: Digest of the artifact, for example `sha256:...`.
        tag: Tag of the artifact, usually the id of the build.
        url: Registry and repository.
    """

    digest: str | None = None
    tag: str | None = None
    url: str | None = None

    def _expand(self, level: Any) -> None:
        values = (
            level.digest,
            level.tag,
            level.url,
        )
        # No call from here on, so that no other thread runs: see nuon_api_client/runtime/reading.py.
        self.__class__ = self._filling
        (
            self.digest,
            self.tag,
            self.url,
        ) = values
        self.__class__ = self._model
