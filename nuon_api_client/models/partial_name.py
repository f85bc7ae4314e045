# Generated from the OpenAPI document by scripts/regenerate.sh. Do not edit.
from nuon_api_client.types import OpenEnum


class PartialName(OpenEnum):
    """Part of an install state."""

    ACTIONS = "actions"
    APP = "app"
    CLOUD = "cloud"
    COMPONENTS = "components"
    DOMAIN = "domain"
    INPUTS = "inputs"
    ORG = "org"
    RUNNER = "runner"
    SANDBOX = "sandbox"
    SECRETS = "secrets"
    STACK = "stack"
