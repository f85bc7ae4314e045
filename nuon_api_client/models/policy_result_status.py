# Generated from the OpenAPI document by scripts/regenerate.sh. Do not edit.
from nuon_api_client.types import OpenEnum


class PolicyResultStatus(OpenEnum):
    """The worst thing that happened. The set is open."""

    DENY = "deny"
    PASS = "pass"
    WARN = "warn"
