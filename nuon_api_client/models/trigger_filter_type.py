# Generated from the OpenAPI document by scripts/regenerate.sh. Do not edit.
from nuon_api_client.types import OpenEnum


class TriggerFilterType(OpenEnum):
    """How a field of an event is compared with the value of a filter."""

    CONTAINS = "contains"
    EQ = "eq"
    EXISTS = "exists"
    GT = "gt"
    GTE = "gte"
    IN = "in"
    LT = "lt"
    LTE = "lte"
    NEQ = "neq"
    NOT_EXISTS = "not_exists"
    PREFIX = "prefix"
    REGEX = "regex"
    SUFFIX = "suffix"
