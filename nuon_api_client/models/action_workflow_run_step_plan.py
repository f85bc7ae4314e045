# Generated from the OpenAPI document by scripts/regenerate.sh. Do not edit.
from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define, field

from nuon_api_client.runtime.decoders import lazy_decoder
from nuon_api_client.runtime.lazy import Model

if TYPE_CHECKING:
    from .git_source import GitSource

_git_source: Callable[[Any], Any] = lazy_decoder(globals(), "GitSource", "_git_source")


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class ActionWorkflowRunStepPlan(Model):
    """What a runner has to do in one step of an action.

    Attributes:
        attrs: Tags for the logs, such as `step.name`.
        git_source: Repository the script comes from. Null when the script is inline.
        interpolated_command: Command with references filled in. May be empty.
        interpolated_env_vars: Environment with references filled in.
        interpolated_inline_contents: Script with references filled in. Empty when it comes from a repository.
        run_id: The step of the run, in spite of the name.
    """

    attrs: dict[str, str] | None
    git_source: GitSource | None
    interpolated_command: str
    interpolated_env_vars: dict[str, str] | None = field(repr=False)
    interpolated_inline_contents: str = field(repr=False)
    run_id: str

    _holds_models: ClassVar[frozenset[str]] = frozenset({"git_source"})

    def _expand(self, level: Any) -> None:
        values = (
            level.attrs,
            _git_source(level.git_source),
            level.interpolated_command,
            level.interpolated_env_vars,
            level.interpolated_inline_contents,
            level.run_id,
        )
        # No call from here on, so that no other thread runs: see nuon_api_client/runtime/reading.py.
        self.__class__ = self._filling
        (
            self.attrs,
            self.git_source,
            self.interpolated_command,
            self.interpolated_env_vars,
            self.interpolated_inline_contents,
            self.run_id,
        ) = values
        self.__class__ = self._model
