# Generated from the OpenAPI document by scripts/regenerate.sh. Do not edit.
from nuon_api_client.types import OpenEnum


class RefType(OpenEnum):
    """Kind of thing a template refers to: `inputs` and `install_inputs` are two spellings for install inputs,
    `install_stack` and `sandbox` are outputs of those."""

    ACTIONS = "actions"
    COMPONENT = "component"
    INPUTS = "inputs"
    INSTALL_INPUTS = "install_inputs"
    INSTALL_STACK = "install_stack"
    SANDBOX = "sandbox"
    SECRETS = "secrets"
