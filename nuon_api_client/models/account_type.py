# Generated from the OpenAPI document by scripts/regenerate.sh. Do not edit.
from nuon_api_client.types import OpenEnum


class AccountType(OpenEnum):
    """How an account signs in: `auth0` and `auth` are people, `service` is for automation, `canary` and `integration`
    are Nuon's own tests. The set is open."""

    AUTH = "auth"
    AUTH0 = "auth0"
    CANARY = "canary"
    INTEGRATION = "integration"
    SERVICE = "service"
