# Generated from the OpenAPI document by scripts/regenerate.sh. Do not edit.
from nuon_api_client.types import OpenEnum


class InstallDeployType(OpenEnum):
    """What a deploy does: `apply` a plan, `recover` a Helm release that was left half done, `sync-image` copy an image
    into the install's registry, `teardown` remove the component."""

    APPLY = "apply"
    RECOVER = "recover"
    SYNC_IMAGE = "sync-image"
    TEARDOWN = "teardown"
