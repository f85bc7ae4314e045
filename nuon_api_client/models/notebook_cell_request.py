# Generated from the OpenAPI document by scripts/regenerate.sh. Do not edit.
from __future__ import annotations

from typing import Any

from attrs import define, field

from nuon_api_client.runtime.lazy import Model
from nuon_api_client.types import UNSET, Unset


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class NotebookCellRequest(Model):
    """What a cell of a notebook runs: either a script or a command. In a change, what is absent stays as it is.

    Attributes:
        command: One command line. A new cell needs it unless there is a script.
        enable_kube_config: Whether runs get access to the cluster of the install. Absent in a new cell means
            yes.
        env_vars: Environment variables of the runs, all of them. They are stored in clear and come back with the
            cell.
        inline_contents: A script of any number of lines. A new cell needs it unless there is a command.
        name: At most 255 characters.
        role: Name of the cloud role that runs use. Absent in a new cell means the default one.
        timeout: Longest time that a run may take, in seconds. Absent in a new cell means 300.

    Example:
        >>> body = NotebookCellRequest(name="replicas", command="kubectl get deploy", enable_kube_config=True)
    """

    command: str | Unset = UNSET
    enable_kube_config: bool | Unset = UNSET
    env_vars: dict[str, str] | Unset = field(default=UNSET, repr=False)
    inline_contents: str | Unset = field(default=UNSET, repr=False)
    name: str | Unset = UNSET
    role: str | Unset = UNSET
    timeout: int | Unset = UNSET

    def _expand(self, level: Any) -> None:
        values = (
            level.command,
            level.enable_kube_config,
            level.env_vars,
            level.inline_contents,
            level.name,
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
            self.role,
            self.timeout,
        ) = values
        self.__class__ = self._model
