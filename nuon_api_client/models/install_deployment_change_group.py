# Generated from the OpenAPI document by scripts/regenerate.sh. Do not edit.
from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from nuon_api_client.runtime.decoders import decode_items, lazy_decoder
from nuon_api_client.runtime.lazy import Model

if TYPE_CHECKING:
    from .install_deployment_change import InstallDeploymentChange

_install_deployment_change: Callable[[Any], Any] = lazy_decoder(
    globals(), "InstallDeploymentChange", "_install_deployment_change"
)


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class InstallDeploymentChangeGroup(Model):
    """Changes of a deployment that are about the same thing.

    Attributes:
        changes: Empty when only the thing itself is known.
        label: Heading for people.
        scope: `component`, `stack`, `sandbox`, `install_config` or `app_branch`. The set is open.
        summary: The group in one line.
        diff_language: What `file_diff` is written in: `diff`.
        file_diff: The changes as lines that begin with `+`, `~` or `-`. Absent for most groups.
        resource_name: Component that the group is about. Absent for other groups.
    """

    id: str
    changes: list[InstallDeploymentChange]
    label: str
    scope: str
    summary: str
    diff_language: str | None = None
    file_diff: str | None = None
    resource_name: str | None = None

    _holds_models: ClassVar[frozenset[str]] = frozenset({"changes"})

    def _expand(self, level: Any) -> None:
        values = (
            level.id,
            decode_items(_install_deployment_change, level.changes),
            level.label,
            level.scope,
            level.summary,
            level.diff_language,
            level.file_diff,
            level.resource_name,
        )
        # No call from here on, so that no other thread runs: see nuon_api_client/runtime/reading.py.
        self.__class__ = self._filling
        (
            self.id,
            self.changes,
            self.label,
            self.scope,
            self.summary,
            self.diff_language,
            self.file_diff,
            self.resource_name,
        ) = values
        self.__class__ = self._model
