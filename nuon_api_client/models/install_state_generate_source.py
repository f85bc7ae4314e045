# Generated from the OpenAPI document by scripts/regenerate.sh. Do not edit.
from nuon_api_client.types import OpenEnum


class InstallStateGenerateSource(OpenEnum):
    """Which part of the server built a state, `legacy` or `state-manager`."""

    LEGACY = "legacy"
    STATE_MANAGER = "state-manager"
