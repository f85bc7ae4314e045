# Generated from the OpenAPI document by scripts/regenerate.sh. Do not edit.
from nuon_api_client.types import OpenEnum


class SlackOrgLinkStatus(OpenEnum):
    """Whether a link holds: `verified` does, `revoked` does not and is not listed. The set is open."""

    REVOKED = "revoked"
    VERIFIED = "verified"
