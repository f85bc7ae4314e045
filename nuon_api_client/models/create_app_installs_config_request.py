# Generated from the OpenAPI document by scripts/regenerate.sh. Do not edit.
from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from attrs import define, field, setters
from attrs.validators import min_len

from nuon_api_client.runtime.decoders import lazy_decoder
from nuon_api_client.runtime.lazy import Model
from nuon_api_client.types import UNSET, Unset

if TYPE_CHECKING:
    from .installs_config_vcs_type import InstallsConfigVCSType

_installs_config_vcs_type: Callable[[Any], Any] = lazy_decoder(
    globals(), "InstallsConfigVCSType", "_installs_config_vcs_type"
)


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False, on_setattr=setters.NO_OP)
class CreateAppInstallsConfigRequest(Model):
    """Where in git the config files of an app's installs are.

    Attributes:
        branch: Git branch to read the files from.
        repo: Repository as `owner/name`; a public one also as an `https://` clone URL.
        directory: Directory of the files inside the repository. Absent means `.`, its root.
        vcs_connection_id: Only noted: the server looks for a connection of the org that can read the repository.

    Example:
        >>> body = CreateAppInstallsConfigRequest(
        ...     vcs_type=InstallsConfigVCSType("public"), repo="acme/installs", branch="main"
        ... )
    """

    branch: str = field(validator=min_len(1))
    repo: str = field(validator=min_len(1))
    vcs_type: InstallsConfigVCSType
    directory: str | Unset = UNSET
    vcs_connection_id: str | Unset = UNSET

    def _expand(self, level: Any) -> None:
        values = (
            level.branch,
            level.repo,
            _installs_config_vcs_type(level.vcs_type),
            level.directory,
            level.vcs_connection_id,
        )
        # No call from here on, so that no other thread runs: see nuon_api_client/runtime/reading.py.
        self.__class__ = self._filling
        (
            self.branch,
            self.repo,
            self.vcs_type,
            self.directory,
            self.vcs_connection_id,
        ) = values
        self.__class__ = self._model
