# Generated from the OpenAPI document by scripts/regenerate.sh. Do not edit.
from __future__ import annotations

from typing import Any

from attrs import define, field

from nuon_api_client.runtime.lazy import Model
from nuon_api_client.types import UNSET, Unset


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class CreateAdHocActionRequest(Model):
    """What to run once on an install: either a script or a command.

    Attributes:
        command: One command line. Needed unless there is a script.
        enable_kube_config: Whether the run gets access to the cluster of the install. Absent means yes.
        env_vars: Environment variables for the run. They are no place for secrets: everybody who may read the
            run, or the metadata of its workflow, sees them.
        inline_contents: A script of any number of lines. Needed unless there is a command.
        name: What the run is called, in at most 255 characters. Absent means `Adhoc script` or `Adhoc command`.
        request_id: Makes the call idempotent: the same id with the same body gives the first result again, and
            with another body it is a 409. Make it once for each intent, keep it, and send it with every repetition.
            A control plane that does not know it ignores it. Newer than API 0.19.1147.
        role: Name of the cloud role that the run uses. Absent means the default one.
        timeout: Longest time that the run may take, in seconds. Absent means 300.

    Example:
        >>> body = CreateAdHocActionRequest(
        ...     name="pods", command="kubectl get pods -A", enable_kube_config=True, timeout=120
        ... )
    """

    command: str | Unset = UNSET
    enable_kube_config: bool | Unset | None = UNSET
    env_vars: dict[str, str] | Unset = field(default=UNSET, repr=False)
    inline_contents: str | Unset = field(default=UNSET, repr=False)
    name: str | Unset = UNSET
    request_id: str | Unset = UNSET
    role: str | Unset = UNSET
    timeout: int | Unset = UNSET

    def _expand(self, level: Any) -> None:
        values = (
            level.command,
            level.enable_kube_config,
            level.env_vars,
            level.inline_contents,
            level.name,
            level.request_id,
            level.role,
            level.timeout,
        )
        # No call from here on, so that no other thread runs: see nuon_api_client/runtime/reading.py.
        self.__class__ = self._filling
        (
            self.command,
            self.enable_kube_config,
            self.env_vars,
            self.inline_contents,
            self.name,
            self.request_id,
            self.role,
            self.timeout,
        ) = values
        self.__class__ = self._model
