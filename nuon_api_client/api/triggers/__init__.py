# Generated from the OpenAPI document by scripts/regenerate.sh. Do not edit.
"""Operations on triggers. Each loads when it is first used."""

from __future__ import annotations

from typing import TYPE_CHECKING

from nuon_api_client.runtime.lazy_names import lazy_names

if TYPE_CHECKING:
    from . import create_trigger as create_trigger
    from . import delete_trigger as delete_trigger
    from . import disable_trigger as disable_trigger
    from . import enable_trigger as enable_trigger
    from . import get_trigger as get_trigger
    from . import get_trigger_event as get_trigger_event
    from . import get_trigger_event_dispatch as get_trigger_event_dispatch
    from . import get_trigger_event_raw as get_trigger_event_raw
    from . import get_trigger_ingress_url as get_trigger_ingress_url
    from . import get_trigger_rule as get_trigger_rule
    from . import list_trigger_event_dispatches as list_trigger_event_dispatches
    from . import list_trigger_event_types as list_trigger_event_types
    from . import list_trigger_events as list_trigger_events
    from . import list_trigger_rules as list_trigger_rules
    from . import list_triggers as list_triggers
    from . import replay_trigger_event as replay_trigger_event
    from . import retry_trigger_event_dispatch as retry_trigger_event_dispatch
    from . import reveal_trigger_secret as reveal_trigger_secret
    from . import revoke_trigger_secret as revoke_trigger_secret
    from . import rotate_trigger_ingress_url as rotate_trigger_ingress_url
    from . import rotate_trigger_secret as rotate_trigger_secret

if not TYPE_CHECKING:
    __all__, __getattr__, __dir__ = lazy_names(
        __name__,
        {},
        (
            "create_trigger",
            "delete_trigger",
            "disable_trigger",
            "enable_trigger",
            "get_trigger",
            "get_trigger_event",
            "get_trigger_event_dispatch",
            "get_trigger_event_raw",
            "get_trigger_ingress_url",
            "get_trigger_rule",
            "list_trigger_event_dispatches",
            "list_trigger_event_types",
            "list_trigger_events",
            "list_trigger_rules",
            "list_triggers",
            "replay_trigger_event",
            "retry_trigger_event_dispatch",
            "reveal_trigger_secret",
            "revoke_trigger_secret",
            "rotate_trigger_ingress_url",
            "rotate_trigger_secret",
        ),
    )
