# Generated from the OpenAPI document by scripts/regenerate.sh. Do not edit.
from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, ClassVar

from attrs import define

from nuon_api_client.runtime.decoders import decode_items, lazy_decoder
from nuon_api_client.runtime.lazy import Model

_sandbox_state: Callable[[Any], Any] = lazy_decoder(globals(), "SandboxState", "_sandbox_state")


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class SandboxState(Model):
    """The sandbox part of an install state, taken from the latest sandbox run with status active.

    Attributes:
        outputs: Outputs of the sandbox's Terraform code, by name. Null before the first active run of stored
            state.
        populated: False while the sandbox has no active run.
        recent_runs: Up to four earlier active runs, newest first. Stored state leaves it empty or null.
        status: Status of the sandbox run: active, or empty without one.
        type_: Directory of the sandbox's code in its repository.
        version: Branch of the repository that the sandbox's code comes from.
    """

    outputs: dict[str, Any] | None
    populated: bool
    recent_runs: list[SandboxState] | None
    status: str
    type_: str
    version: str

    _renamed: ClassVar[Mapping[str, str]] = {
        "type_": "type",
    }

    _holds_models: ClassVar[frozenset[str]] = frozenset({"recent_runs"})

    def _expand(self, level: Any) -> None:
        values = (
            level.outputs,
            level.populated,
            decode_items(_sandbox_state, level.recent_runs),
            level.status,
            level.type_,
            level.version,
        )
        # No call from here on, so that no other thread runs: see nuon_api_client/runtime/reading.py.
        self.__class__ = self._filling
        (
            self.outputs,
            self.populated,
            self.recent_runs,
            self.status,
            self.type_,
            self.version,
        ) = values
        self.__class__ = self._model
