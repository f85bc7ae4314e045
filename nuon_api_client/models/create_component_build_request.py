# Generated from the OpenAPI document by scripts/regenerate.sh. Do not edit.
from __future__ import annotations

from typing import Any

from attrs import define

from nuon_api_client.runtime.lazy import Model
from nuon_api_client.types import UNSET, Unset


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class CreateComponentBuildRequest(Model):
    """What to build. One of the two properties is needed.

    Attributes:
        git_ref: Commit, branch or tag to build. Looked at for connected repositories only: a public repository
            is always built from the branch of its config.
        request_id: Makes the call idempotent: the same id with the same body gives the first result again, and
            with another body it is a 409. Make it once for each intent, keep it, and send it with every repetition.
            A control plane that does not know it ignores it. Newer than API 0.19.1147.
        use_latest: Build the newest commit of the branch in the config. With it `git_ref` is not used for
            connected repositories.

    Example:
        >>> body = CreateComponentBuildRequest(git_ref="v1.4.2", request_id="build-v1.4.2")
    """

    git_ref: str | Unset = UNSET
    request_id: str | Unset = UNSET
    use_latest: bool | Unset = UNSET

    def _expand(self, level: Any) -> None:
        values = (
            level.git_ref,
            level.request_id,
            level.use_latest,
        )
        # No call from here on, so that no other thread runs: see nuon_api_client/runtime/reading.py.
        self.__class__ = self._filling
        (
            self.git_ref,
            self.request_id,
            self.use_latest,
        ) = values
        self.__class__ = self._model
