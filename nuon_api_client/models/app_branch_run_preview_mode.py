# Generated from the OpenAPI document by scripts/regenerate.sh. Do not edit.
from nuon_api_client.types import OpenEnum


class AppBranchRunPreviewMode(OpenEnum):
    """How far a preview run goes: `build-only` builds, `plan-only` plans as well, `apply` applies the plan to the
    install, and `disabled` means that there are no previews. The set is open."""

    APPLY = "apply"
    BUILD_ONLY = "build-only"
    DISABLED = "disabled"
    PLAN_ONLY = "plan-only"
