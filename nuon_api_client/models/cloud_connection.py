# Generated from the OpenAPI document by scripts/regenerate.sh. Do not edit.
from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from nuon_api_client.runtime.decoders import decode_items, lazy_decoder
from nuon_api_client.runtime.lazy import Model
from nuon_api_client.runtime.wire import parse_time

if TYPE_CHECKING:
    from .cloud_connection_preset import CloudConnectionPreset
    from .cloud_connection_setup import CloudConnectionSetup
    from .cloud_connection_status import CloudConnectionStatus
    from .cloud_connection_usage import CloudConnectionUsage
    from .cloud_platform import CloudPlatform
    from .queue import Queue

_cloud_connection_preset: Callable[[Any], Any] = lazy_decoder(
    globals(), "CloudConnectionPreset", "_cloud_connection_preset"
)
_cloud_connection_setup: Callable[[Any], Any] = lazy_decoder(
    globals(), "CloudConnectionSetup", "_cloud_connection_setup"
)
_cloud_connection_status: Callable[[Any], Any] = lazy_decoder(
    globals(), "CloudConnectionStatus", "_cloud_connection_status"
)
_cloud_connection_usage: Callable[[Any], Any] = lazy_decoder(
    globals(), "CloudConnectionUsage", "_cloud_connection_usage"
)
_cloud_platform: Callable[[Any], Any] = lazy_decoder(globals(), "CloudPlatform", "_cloud_platform")
_queue: Callable[[Any], Any] = lazy_decoder(globals(), "Queue", "_queue")


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class CloudConnection(Model):
    """A role in a cloud account that the control plane may assume, by a short-lived token and without a stored key.

    Attributes:
        principal: ARN of the role.
        target_id: Number of the AWS account.
        default_region: Region that is used where nothing else says one.
        last_verified_at: Absent before the first verification.
        platform: `aws`.
        queues: Absent where they were not loaded.
        setup: What to apply in the account. Absent in lists.
        status_message: Outcome of the last verification in words. Absent before it.
        verification_in_progress: Whether a verification was asked for whose outcome is not there yet.
        verification_requested_at: When a verification was last asked for. Absent before the first one.
    """

    id: str
    created_at: datetime
    name: str
    principal: str
    status: CloudConnectionStatus
    target_id: str
    updated_at: datetime
    created_by_id: str | None = None
    default_region: str | None = None
    last_verified_at: datetime | None = None
    org_id: str | None = None
    platform: CloudPlatform | None = None
    preset: CloudConnectionPreset | None = None
    queues: list[Queue] | None = None
    setup: CloudConnectionSetup | None = None
    status_message: str | None = None
    used_by: CloudConnectionUsage | None = None
    verification_in_progress: bool = False
    verification_requested_at: datetime | None = None

    _holds_models: ClassVar[frozenset[str]] = frozenset({"queues", "setup", "used_by"})

    def _expand(self, level: Any) -> None:
        values = (
            level.id,
            parse_time(level.created_at),
            level.name,
            level.principal,
            _cloud_connection_status(level.status),
            level.target_id,
            parse_time(level.updated_at),
            level.created_by_id,
            level.default_region,
            None if (v := level.last_verified_at) is None else parse_time(v),
            level.org_id,
            None if (v := level.platform) is None else _cloud_platform(v),
            None if (v := level.preset) is None else _cloud_connection_preset(v),
            None if (v := level.queues) is None else decode_items(_queue, v),
            None if (v := level.setup) is None else _cloud_connection_setup(v),
            level.status_message,
            None if (v := level.used_by) is None else _cloud_connection_usage(v),
            level.verification_in_progress,
            None if (v := level.verification_requested_at) is None else parse_time(v),
        )
        # No call from here on, so that no other thread runs: see nuon_api_client/runtime/reading.py.
        self.__class__ = self._filling
        (
            self.id,
            self.created_at,
            self.name,
            self.principal,
            self.status,
            self.target_id,
            self.updated_at,
            self.created_by_id,
            self.default_region,
            self.last_verified_at,
            self.org_id,
            self.platform,
            self.preset,
            self.queues,
            self.setup,
            self.status_message,
            self.used_by,
            self.verification_in_progress,
            self.verification_requested_at,
        ) = values
        self.__class__ = self._model
