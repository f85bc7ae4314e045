# Generated from the OpenAPI document by scripts/regenerate.sh. Do not edit.
from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from attrs import define, field

from nuon_api_client.runtime.decoders import lazy_decoder
from nuon_api_client.runtime.lazy import Model
from nuon_api_client.types import UNSET, Unset

if TYPE_CHECKING:
    from .app_config_status import AppConfigStatus

_app_config_status: Callable[[Any], Any] = lazy_decoder(globals(), "AppConfigStatus", "_app_config_status")


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class UpdateAppConfigRequest(Model):
    """What the caller has to report on the sync of an app config.

    Attributes:
        component_ids: Components that belong to this version. Absent or empty leaves them as they are.
        state: JSON text in which the syncing tool keeps the ids it made, for its next sync.
        status: Send it always: absent leaves `status` as it is, but newer servers write it to `status_v2` all
            the same.
        status_description: Explains the status in words, for people.

    Example:
        >>> body = UpdateAppConfigRequest(
        ...     status=AppConfigStatus("active"), component_ids=["cmp9z8y7x6w5v4u3t2s1r0q9p8"]
        ... )
    """

    component_ids: list[str] | Unset = UNSET
    state: str | Unset = field(default=UNSET, repr=False)
    status: AppConfigStatus | Unset = UNSET
    status_description: str | Unset = UNSET

    def _expand(self, level: Any) -> None:
        values = (
            level.component_ids,
            level.state,
            _app_config_status(level.status),
            level.status_description,
        )
        # No call from here on, so that no other thread runs: see nuon_api_client/runtime/reading.py.
        self.__class__ = self._filling
        (
            self.component_ids,
            self.state,
            self.status,
            self.status_description,
        ) = values
        self.__class__ = self._model
