# Generated from the OpenAPI document by scripts/regenerate.sh. Do not edit.
from nuon_api_client.types import OpenEnum


class PhoneHomeRequestType(OpenEnum):
    """What happened to the stack, in this exact spelling."""

    CREATE = "Create"
    DELETE = "Delete"
    UPDATE = "Update"
