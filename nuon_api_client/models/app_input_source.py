# Generated from the OpenAPI document by scripts/regenerate.sh. Do not edit.
from nuon_api_client.types import OpenEnum


class AppInputSource(OpenEnum):
    """Who gives the value of an input: the vendor through Nuon, or the customer through the install stack."""

    CUSTOMER = "customer"
    VENDOR = "vendor"
