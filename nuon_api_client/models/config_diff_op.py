# Generated from the OpenAPI document by scripts/regenerate.sh. Do not edit.
from nuon_api_client.types import OpenEnum


class ConfigDiffOp(OpenEnum):
    """What became of a field: it is new, has another value, is the same (`noop`) or is gone. A field counts as new when
    it was empty before. An empty word means that it is not known."""

    ADD = "add"
    CHANGE = "change"
    NOOP = "noop"
    REMOVE = "remove"
    EMPTY = ""
