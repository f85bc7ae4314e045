# Generated from the OpenAPI document by scripts/regenerate.sh. Do not edit.
from nuon_api_client.types import OpenEnum


class PolicyReportOwnerType(OpenEnum):
    """Kind of object that policies were checked on, as a table name."""

    COMPONENT_BUILDS = "component_builds"
    INSTALL_DEPLOYS = "install_deploys"
    INSTALL_SANDBOX_RUNS = "install_sandbox_runs"
