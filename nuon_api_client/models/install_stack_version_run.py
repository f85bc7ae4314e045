# Generated from the OpenAPI document by scripts/regenerate.sh. Do not edit.
from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define, field

from nuon_api_client.runtime.decoders import lazy_decoder
from nuon_api_client.runtime.lazy import Model
from nuon_api_client.runtime.wire import parse_time

if TYPE_CHECKING:
    from .stack_version_run_input_diff import StackVersionRunInputDiff
    from .stack_version_run_role_diff import StackVersionRunRoleDiff
    from .stack_version_run_type import StackVersionRunType

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
class InstallStackVersionRun(Model):
    """One report from a stack in the customer's account, with the outputs it had. The newest run gives the stack its
    outputs.

    Attributes:
        data: Everything that was reported, all of it texts. May hold secrets.
        data_contents: `data` with lists and objects unpacked. Servers of 2025 fill it for AWS only.
        input_diff: Inputs from the stack that this report changed. Absent when none did. Since 2026.
        role_diff: Roles that this report brought or took away. Absent when none. Since 2026.
        run_type: Whether a workflow was waiting for the report. Since 2026.
    """

    id: str
    created_at: datetime
    updated_at: datetime
    created_by_id: str | None = None
    data: dict[str, str] | None = field(default=None, repr=False)
    data_contents: dict[str, Any] | None = field(default=None, repr=False)
    input_diff: StackVersionRunInputDiff | None = None
    install_stack_version_id: str | None = None
    org_id: str | None = None
    role_diff: StackVersionRunRoleDiff | None = None
    run_type: StackVersionRunType | None = None

    _holds_models: ClassVar[frozenset[str]] = frozenset({"input_diff", "role_diff"})

    def _expand(self, level: Any) -> None:
        values = (
            level.id,
            parse_time(level.created_at),
            parse_time(level.updated_at),
            level.created_by_id,
            level.data,
            level.data_contents,
            None if (v := level.input_diff) is None else _stack_version_run_input_diff(v),
            level.install_stack_version_id,
            level.org_id,
            None if (v := level.role_diff) is None else _stack_version_run_role_diff(v),
            None if (v := level.run_type) is None else _stack_version_run_type(v),
        )
        # No call from here on, so that no other thread runs: see nuon_api_client/runtime/reading.py.
        self.__class__ = self._filling
        (
            self.id,
            self.created_at,
            self.updated_at,
            self.created_by_id,
            self.data,
            self.data_contents,
            self.input_diff,
            self.install_stack_version_id,
            self.org_id,
            self.role_diff,
            self.run_type,
        ) = values
        self.__class__ = self._model
