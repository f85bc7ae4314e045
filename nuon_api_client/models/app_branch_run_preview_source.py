# Generated from the OpenAPI document by scripts/regenerate.sh. Do not edit.
from nuon_api_client.types import OpenEnum


class AppBranchRunPreviewSource(OpenEnum):
    """What a preview run is made of: a pull request, a commit, a Git branch, or an app config that was synced from
    somewhere else (`local`). The set is open."""

    BRANCH = "branch"
    COMMIT = "commit"
    LOCAL = "local"
    PR = "pr"
