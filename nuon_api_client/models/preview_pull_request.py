# Generated from the OpenAPI document by scripts/regenerate.sh. Do not edit.
from __future__ import annotations

from typing import Any

from attrs import define

from nuon_api_client.runtime.lazy import Model


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class PreviewPullRequest(Model):
    """A pull request that a preview run can be made of.

    Attributes:
        head_ref: Git branch that the pull request comes from.
        head_sha: Commit at its head.
        pr_number: Number of the pull request at GitHub.
        url: Page of the pull request.
    """

    head_ref: str
    head_sha: str
    pr_number: int
    title: str
    url: str

    def _expand(self, level: Any) -> None:
        values = (
            level.head_ref,
            level.head_sha,
            level.pr_number,
            level.title,
            level.url,
        )
        # No call from here on, so that no other thread runs: see nuon_api_client/runtime/reading.py.
        self.__class__ = self._filling
        (
            self.head_ref,
            self.head_sha,
            self.pr_number,
            self.title,
            self.url,
        ) = values
        self.__class__ = self._model
