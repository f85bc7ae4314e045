# Generated from the OpenAPI document by scripts/regenerate.sh. Do not edit.
from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from nuon_api_client.runtime.lazy import Model, lazy_decoder

if TYPE_CHECKING:
    from collections.abc import Mapping


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

    def _expand(self, json: Any) -> None:
        get = json.get
        self.outputs = get("outputs")
        self.populated = get("populated")
        v = get("recent_runs")
        self.recent_runs = [_sandbox_state(item) for item in v] if type(v) is list else v
        self.status = get("status")
        self.type_ = get("type")
        self.version = get("version")
