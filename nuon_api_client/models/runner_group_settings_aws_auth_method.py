# Generated from the OpenAPI document by scripts/regenerate.sh. Do not edit.
from nuon_api_client.types import OpenEnum


class RunnerGroupSettingsAwsAuthMethod(OpenEnum):
    """How a runner on AWS proves who it is: by instance identity document (`iid`) or by a signed request to the token
    service (`sts`). The set is open."""

    IID = "iid"
    STS = "sts"
