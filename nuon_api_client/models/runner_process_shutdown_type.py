# Generated from the OpenAPI document by scripts/regenerate.sh. Do not edit.
from nuon_api_client.types import OpenEnum


class RunnerProcessShutdownType(OpenEnum):
    """How a process of a runner ends: after the work that it has (`graceful`), at once (`force`), or to be started
    again (`restart`). The set is open."""

    FORCE = "force"
    GRACEFUL = "graceful"
    RESTART = "restart"
