# Generated from the OpenAPI document by scripts/regenerate.sh. Do not edit.
from nuon_api_client.types import OpenEnum


class AppBranchRunType(OpenEnum):
    """How a branch run came about: by hand or by the API, by a push to the repository, or as the preview of a change."""

    GIT_PREVIEW_RUN = "git-preview-run"
    GIT_RUN = "git-run"
    MANUAL_RUN = "manual-run"
