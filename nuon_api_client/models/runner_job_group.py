# Generated from the OpenAPI document by scripts/regenerate.sh. Do not edit.
from nuon_api_client.types import OpenEnum


class RunnerJobGroup(OpenEnum):
    """Kind of work. The empty string means not known; `any` is only for asking; `image-actions` are actions that run in
    a container image of their own. The set is open."""

    ACTIONS = "actions"
    ANY = "any"
    BUILD = "build"
    DEPLOY = "deploy"
    HEALTH_CHECKS = "health-checks"
    IMAGE_ACTIONS = "image-actions"
    MANAGEMENT = "management"
    OPERATIONS = "operations"
    RUNNER = "runner"
    SANDBOX = "sandbox"
    SYNC = "sync"
    EMPTY = ""
