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

    def _expand(self, json: Any) -> None:
        get = json.get
        values = (
            get("digest"),
            get("tag"),
            get("url"),
        )
        # No call from here to the last assignment, so that no other thread runs: see nuon_api_client/runtime/lazy.py.
        match self._held:
            case [_, _]:
                (
                    self.digest,
                    self.tag,
                    self.url,
                ) = values
            case _:
                self._fill(values)
