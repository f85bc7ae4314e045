# Generated from the OpenAPI document by scripts/regenerate.sh. Do not edit.
from nuon_api_client.types import OpenEnum


class InstallUpdateType(OpenEnum):
    """What changed: the app config that the install has, its inputs, its stack, or the config file of the install."""

    APP_CONFIG = "app_config"
    INPUTS = "inputs"
    INSTALL_CONFIG = "install_config"
    STACK = "stack"
