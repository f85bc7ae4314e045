# Generated from the OpenAPI document by scripts/regenerate.sh. Do not edit.
from nuon_api_client.types import OpenEnum


class PolicyViolationSeverity(OpenEnum):
    """`deny` blocks, `warn` does not. The set is open."""

    DENY = "deny"
    WARN = "warn"
