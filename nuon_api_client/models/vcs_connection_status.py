# Generated from the OpenAPI document by scripts/regenerate.sh. Do not edit.
from nuon_api_client.types import OpenEnum


class VCSConnectionStatus(OpenEnum):
    """What GitHub says about an installation: `active`; `suspended`, so that nothing can be read until it is resumed in
    GitHub; `unknown` when GitHub could not be asked or answered with an error. The set is open."""

    ACTIVE = "active"
    SUSPENDED = "suspended"
    UNKNOWN = "unknown"
