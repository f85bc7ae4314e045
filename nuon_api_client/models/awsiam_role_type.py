# Generated from the OpenAPI document by scripts/regenerate.sh. Do not edit.
from nuon_api_client.types import OpenEnum


class AWSIAMRoleType(OpenEnum):
    """What a role is for. `runner_provision` sets up, `runner_maintenance` deploys and does day-to-day work,
    `runner_deprovision` tears down; `breakglass` and `runner_breakglass` are emergency roles for the vendor and for
    the runner, and `custom` roles are the app's own."""

    BREAKGLASS = "breakglass"
    CUSTOM = "custom"
    RUNNER_BREAKGLASS = "runner_breakglass"
    RUNNER_DEPROVISION = "runner_deprovision"
    RUNNER_MAINTENANCE = "runner_maintenance"
    RUNNER_PROVISION = "runner_provision"
