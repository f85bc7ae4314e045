# Generated from the OpenAPI document by scripts/regenerate.sh. Do not edit.
"""Operations on slack. Each loads when it is first used."""

from __future__ import annotations

from typing import TYPE_CHECKING

from nuon_api_client.runtime.lazy_names import lazy_names

if TYPE_CHECKING:
    from . import create_slack_channel_subscription as create_slack_channel_subscription
    from . import delete_slack_channel_subscription as delete_slack_channel_subscription
    from . import delete_slack_org_link as delete_slack_org_link
    from . import get_slack_install_url as get_slack_install_url
    from . import list_slack_channel_subscriptions as list_slack_channel_subscriptions
    from . import list_slack_channels as list_slack_channels
    from . import list_slack_installations as list_slack_installations
    from . import list_slack_org_links as list_slack_org_links
    from . import update_slack_channel_subscription as update_slack_channel_subscription

if not TYPE_CHECKING:
    __all__, __getattr__, __dir__ = lazy_names(
        __name__,
        {},
        (
            "create_slack_channel_subscription",
            "delete_slack_channel_subscription",
            "delete_slack_org_link",
            "get_slack_install_url",
            "list_slack_channel_subscriptions",
            "list_slack_channels",
            "list_slack_installations",
            "list_slack_org_links",
            "update_slack_channel_subscription",
        ),
    )
