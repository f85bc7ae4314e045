# Generated from the OpenAPI document by scripts/regenerate.sh. Do not edit.
from nuon_api_client.types import OpenEnum


class RunnerGroupType(OpenEnum):
    """Whether runners work for an org or for one install."""

    INSTALL = "install"
    ORG = "org"
