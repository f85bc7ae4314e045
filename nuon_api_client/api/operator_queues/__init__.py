# Generated from the OpenAPI document by scripts/regenerate.sh. Do not edit.
"""Operations on operator queues. Each loads when it is first used."""

from __future__ import annotations

from typing import TYPE_CHECKING

from nuon_api_client.runtime.lazy_names import lazy_names

if TYPE_CHECKING:
    from . import await_queue_signal as await_queue_signal
    from . import get_queue as get_queue
    from . import get_queue_signal as get_queue_signal
    from . import get_queue_signal_graph as get_queue_signal_graph
    from . import get_queue_signals as get_queue_signals
    from . import get_queue_status as get_queue_status
    from . import list_queues as list_queues

if not TYPE_CHECKING:
    __all__, __getattr__, __dir__ = lazy_names(
        __name__,
        {},
        (
            "await_queue_signal",
            "get_queue",
            "get_queue_signal",
            "get_queue_signal_graph",
            "get_queue_signals",
            "get_queue_status",
            "list_queues",
        ),
    )
