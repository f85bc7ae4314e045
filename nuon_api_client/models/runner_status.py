# Generated from the OpenAPI document by scripts/regenerate.sh. Do not edit.
from nuon_api_client.types import OpenEnum


class RunnerStatus(OpenEnum):
    """Health and progress of a runner. `active` is healthy, `awaiting-install-stack-run` waits for the customer to
    apply the install stack, and `disabled` means that the customer has switched it off. `error` is no end: it is
    also written on the way up, while the health check is awaited. `offline` follows a day without a good health
    check; in Dec 2025 only a new provisioning ends it, even if the runner answers again. The set is open."""

    ACTIVE = "active"
    AWAITING_INSTALL_STACK_RUN = "awaiting-install-stack-run"
    DEPROVISIONED = "deprovisioned"
    DEPROVISIONING = "deprovisioning"
    DISABLED = "disabled"
    ERROR = "error"
    OFFLINE = "offline"
    PENDING = "pending"
    PROVISIONING = "provisioning"
    REPROVISIONING = "reprovisioning"
    UNKNOWN = "unknown"
