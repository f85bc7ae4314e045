# Generated from the OpenAPI document by scripts/regenerate.sh. Do not edit.
from nuon_api_client.types import OpenEnum


class AppInputType(OpenEnum):
    """How the text of an input's value is to be read."""

    BOOL = "bool"
    JSON = "json"
    LIST = "list"
    NUMBER = "number"
    STRING = "string"
