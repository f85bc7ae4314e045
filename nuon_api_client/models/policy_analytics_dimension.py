# Generated from the OpenAPI document by scripts/regenerate.sh. Do not edit.
from nuon_api_client.types import OpenEnum


class PolicyAnalyticsDimension(OpenEnum):
    """What policy evaluations are counted by: the policy (`policy_id`), the install (`install_id`) or the kind of
    object that was checked (`owner_type`). The set is open."""

    INSTALL_ID = "install_id"
    OWNER_TYPE = "owner_type"
    POLICY_ID = "policy_id"
