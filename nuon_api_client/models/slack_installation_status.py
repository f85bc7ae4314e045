# Generated from the OpenAPI document by scripts/regenerate.sh. Do not edit.
from nuon_api_client.types import OpenEnum


class SlackInstallationStatus(OpenEnum):
    """Whether the Nuon app can post to a Slack workspace. Only `active` can; lists leave the others out. The set is
    open."""

    ACTIVE = "active"
    DISABLED = "disabled"
    UNINSTALLED = "uninstalled"
