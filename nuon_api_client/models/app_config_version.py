# Generated from the OpenAPI document by scripts/regenerate.sh. Do not edit.
from nuon_api_client.types import OpenEnum


class AppConfigVersion(OpenEnum):
    """Version of the format of a config file. Empty means the first one, which all sample files have."""

    V2 = "v2"
    EMPTY = ""
