# Generated from the OpenAPI document by scripts/regenerate.sh. Do not edit.
from nuon_api_client.types import OpenEnum


class CloudConnectionStatus(OpenEnum):
    """`pending` before the first verification; then `verified` or, when the last one failed, `error`. The set is open."""

    ERROR = "error"
    PENDING = "pending"
    VERIFIED = "verified"
