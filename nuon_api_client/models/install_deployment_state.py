# Generated from the OpenAPI document by scripts/regenerate.sh. Do not edit.
from nuon_api_client.types import OpenEnum


class InstallDeploymentState(OpenEnum):
    """Whether a deployment is under way, or waits for somebody (`active`), or is over (`finished`)."""

    ACTIVE = "active"
    FINISHED = "finished"
