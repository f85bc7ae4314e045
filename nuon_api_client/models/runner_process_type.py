# Generated from the OpenAPI document by scripts/regenerate.sh. Do not edit.
from nuon_api_client.types import OpenEnum


class RunnerProcessType(OpenEnum):
    """Kind of a runner's process: `install` works for an install, `build` and, in Dec 2025, `org` work for an org, and
    `mng` looks after the install process on the same machine. The empty string means not known. The set is open."""

    BUILD = "build"
    INSTALL = "install"
    MNG = "mng"
    ORG = "org"
    EMPTY = ""
