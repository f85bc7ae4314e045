# Generated from the OpenAPI document by scripts/regenerate.sh. Do not edit.
from nuon_api_client.types import OpenEnum


class AppPolicyEngine(OpenEnum):
    """Program that evaluates a policy."""

    KYVERNO = "kyverno"
    OPA = "opa"
