# Generated from the OpenAPI document by scripts/regenerate.sh. Do not edit.
from nuon_api_client.types import OpenEnum


class InstallDeploymentType(OpenEnum):
    """What a deployment is about. `component_deploy` includes taking components out and switching them on or off,
    `stack_update` and `sandbox_reprovision` are about one layer, `install_config_update` is about inputs and
    secrets. The set is open."""

    APP_BRANCH_UPDATE = "app_branch_update"
    COMPONENT_DEPLOY = "component_deploy"
    IMAGE_UPDATE = "image_update"
    INSTALL_CONFIG_UPDATE = "install_config_update"
    PROVISION = "provision"
    REPROVISION = "reprovision"
    SANDBOX_REPROVISION = "sandbox_reprovision"
    STACK_UPDATE = "stack_update"
