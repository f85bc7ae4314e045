# Generated from the OpenAPI document by scripts/regenerate.sh. Do not edit.
from nuon_api_client.types import OpenEnum


class OrgInviteStatus(OpenEnum):
    """Where an invitation stands: waiting, accepted or, since 2026, withdrawn. The set is open."""

    ACCEPTED = "accepted"
    PENDING = "pending"
    REVOKED = "revoked"
