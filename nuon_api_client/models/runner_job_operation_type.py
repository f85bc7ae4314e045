# Generated from the OpenAPI document by scripts/regenerate.sh. Do not edit.
from nuon_api_client.types import OpenEnum


class RunnerJobOperationType(OpenEnum):
    """What is done with the subject of a job: make a plan for applying or for tearing down, apply a plan, build, or
    just run (`exec`). The set is open."""

    APPLY_PLAN = "apply-plan"
    BUILD = "build"
    CREATE_APPLY_PLAN = "create-apply-plan"
    CREATE_TEARDOWN_PLAN = "create-teardown-plan"
    EXEC = "exec"
    UNKNOWN = "unknown"
