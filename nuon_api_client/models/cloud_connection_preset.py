# Generated from the OpenAPI document by scripts/regenerate.sh. Do not edit.
from nuon_api_client.types import OpenEnum


class CloudConnectionPreset(OpenEnum):
    """What a connection is set up for: `stacks` comes with the permissions that install stacks need, `custom` with
    none, so that you write them yourself."""

    CUSTOM = "custom"
    STACKS = "stacks"
