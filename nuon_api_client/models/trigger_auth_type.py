# Generated from the OpenAPI document by scripts/regenerate.sh. Do not edit.
from nuon_api_client.types import OpenEnum


class TriggerAuthType(OpenEnum):
    """How a sender proves that an event is its own. `hmac`: a signature of the body. `api_key`: the secret in a header.
    `basic`: user and secret. `bearer_jwt`: a token of an OIDC issuer. `sns_signature`: the signature of Amazon SNS.
    `none`: not at all."""

    API_KEY = "api_key"
    BASIC = "basic"
    BEARER_JWT = "bearer_jwt"
    HMAC = "hmac"
    NONE = "none"
    SNS_SIGNATURE = "sns_signature"
