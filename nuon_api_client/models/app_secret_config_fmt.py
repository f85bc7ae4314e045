# Generated from the OpenAPI document by scripts/regenerate.sh. Do not edit.
from nuon_api_client.types import OpenEnum


class AppSecretConfigFmt(OpenEnum):
    """Encoding of a secret's value. Empty means plain text."""

    BASE64 = "base64"
    EMPTY = ""
