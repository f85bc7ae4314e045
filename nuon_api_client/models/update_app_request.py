# Generated from the OpenAPI document by scripts/regenerate.sh. Do not edit.
from __future__ import annotations

from typing import Any

from attrs import define, field

from nuon_api_client.runtime.lazy import Model
from nuon_api_client.types import UNSET, Unset


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class UpdateAppRequest(Model):
    """What to change of an app. Absent fields stay as they are.

    Attributes:
        config_directory: Directory within `config_repo`. Only heeded together with it.
        config_repo: Repository of the app's configuration. Only heeded together with `config_directory`.
        description: An empty text changes nothing.
        display_name: An empty text changes nothing.
        label_colors: How each label is shown, by label key.
        name: New name. It is not checked as strictly as at creation; keep to lower-case letters, digits, `_` and
            `-`.
        slack_webhook_url: Address that gets the app's notifications. An empty text removes it.

    Example:
        >>> body = UpdateAppRequest(display_name="Web shop")
    """

    config_directory: str | Unset = UNSET
    config_repo: str | Unset = UNSET
    description: str | Unset = UNSET
    display_name: str | Unset = UNSET
    label_colors: dict[str, str] | Unset = UNSET
    name: str | Unset = UNSET
    slack_webhook_url: str | Unset = field(default=UNSET, repr=False)

    def _expand(self, level: Any) -> None:
        values = (
            level.config_directory,
            level.config_repo,
            level.description,
            level.display_name,
            level.label_colors,
            level.name,
            level.slack_webhook_url,
        )
        # No call from here on, so that no other thread runs: see nuon_api_client/runtime/reading.py.
        self.__class__ = self._filling
        (
            self.config_directory,
            self.config_repo,
            self.description,
            self.display_name,
            self.label_colors,
            self.name,
            self.slack_webhook_url,
        ) = values
        self.__class__ = self._model
