# Generated from the OpenAPI document by scripts/regenerate.sh. Do not edit.
from nuon_api_client.types import OpenEnum


class AppRunnerConfigHelmDriverType(OpenEnum):
    """Kind of Kubernetes object in which the runner's Helm keeps its releases. Empty in configs older than the setting,
    or when none was chosen."""

    CONFIGMAP = "configmap"
    SECRET = "secret"
    EMPTY = ""
