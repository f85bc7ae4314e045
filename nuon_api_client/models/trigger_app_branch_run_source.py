# Generated from the OpenAPI document by scripts/regenerate.sh. Do not edit.
from nuon_api_client.types import OpenEnum


class TriggerAppBranchRunSource(OpenEnum):
    """Kind of thing in a repository that a branch run is made of. The set is open."""

    COMMIT = "commit"
    PR = "pr"
    TAG = "tag"
