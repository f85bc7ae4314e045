# Generated from the OpenAPI document by scripts/regenerate.sh. Do not edit.
from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from nuon_api_client.runtime.decoders import lazy_decoder
from nuon_api_client.runtime.lazy import Model

if TYPE_CHECKING:
    from .composite_status import CompositeStatus
    from .stack_version_run_input_diff import StackVersionRunInputDiff
    from .stack_version_run_role_diff import StackVersionRunRoleDiff
    from .stack_version_run_type import StackVersionRunType

_composite_status: Callable[[Any], Any] = lazy_decoder(globals(), "CompositeStatus", "_composite_status")
_stack_version_run_input_diff: Callable[[Any], Any] = lazy_decoder(
    globals(), "StackVersionRunInputDiff", "_stack_version_run_input_diff"
)
_stack_version_run_role_diff: Callable[[Any], Any] = lazy_decoder(
    globals(), "StackVersionRunRoleDiff", "_stack_version_run_role_diff"
)
_stack_version_run_type: Callable[[Any], Any] = lazy_decoder(
    globals(), "StackVersionRunType", "_stack_version_run_type"
)


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class InstallStackChange(Model):
    """A new version of the stack of an install, with what its latest run reported.

    Attributes:
        input_diff: Absent before the first run.
        role_diff: Absent before the first run.
        run_type: Absent before the first run.
    """

    version_id: str
    input_diff: StackVersionRunInputDiff | None = None
    role_diff: StackVersionRunRoleDiff | None = None
    run_type: StackVersionRunType | None = None
    status: CompositeStatus | None = None

    _holds_models: ClassVar[frozenset[str]] = frozenset({"input_diff", "role_diff", "status"})

    def _expand(self, level: Any) -> None:
        values = (
            level.version_id,
            None if (v := level.input_diff) is None else _stack_version_run_input_diff(v),
            None if (v := level.role_diff) is None else _stack_version_run_role_diff(v),
            None if (v := level.run_type) is None else _stack_version_run_type(v),
            None if (v := level.status) is None else _composite_status(v),
        )
        # No call from here on, so that no other thread runs: see nuon_api_client/runtime/reading.py.
        self.__class__ = self._filling
        (
            self.version_id,
            self.input_diff,
            self.role_diff,
            self.run_type,
            self.status,
        ) = values
        self.__class__ = self._model
