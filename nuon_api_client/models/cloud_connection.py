# Generated from the OpenAPI document by scripts/regenerate.sh. Do not edit.
from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from typing import TYPE_CHECKING, Any

from attrs import define

from nuon_api_client.runtime.decoders import lazy_decoder
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

    def _expand(self, json: Any) -> None:
        get = json.get
        values = (
            get("id"),
            parse_time(get("created_at")),
            get("name"),
            get("principal"),
            _cloud_connection_status(get("status")),
            get("target_id"),
            parse_time(get("updated_at")),
            get("created_by_id"),
            get("default_region"),
            None if (v := get("last_verified_at")) is None else parse_time(v),
            get("org_id"),
            None if (v := get("platform")) is None else _cloud_platform(v),
            None if (v := get("preset")) is None else _cloud_connection_preset(v),
            [_queue(item) for item in v] if type(v := get("queues")) is list else v,
            None if (v := get("setup")) is None else _cloud_connection_setup(v),
            get("status_message"),
            None if (v := get("used_by")) is None else _cloud_connection_usage(v),
            get("verification_in_progress", False),
            None if (v := get("verification_requested_at")) is None else parse_time(v),
        )
        # No call from here to the last assignment, so that no other thread runs: see nuon_api_client/runtime/lazy.py.
        match self._held:
            case [_, _]:
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
            case _:
                self._fill(values)
