# Generated from the OpenAPI document by scripts/regenerate.sh. Do not edit.
from nuon_api_client.types import OpenEnum


class TokenType(OpenEnum):
    """How a token came about. Tokens of the list are `static`. The set is open."""

    ADMIN = "admin"
    AUTH = "auth"
    AUTH0 = "auth0"
    CANARY = "canary"
    FEDERATED = "federated"
    INTEGRATION = "integration"
    NUON = "nuon"
    STATIC = "static"
