# Generated from the OpenAPI document by scripts/regenerate.sh. Do not edit.
from nuon_api_client.types import OpenEnum


class InstallsConfigVCSType(OpenEnum):
    """How a repository is read: `connected` through a VCS connection of the org, `public` without credentials."""

    CONNECTED = "connected"
    PUBLIC = "public"
