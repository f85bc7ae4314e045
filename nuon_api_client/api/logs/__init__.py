# Generated from the OpenAPI document by scripts/regenerate.sh. Do not edit.
"""Operations on logs. Each loads when it is first used."""

from __future__ import annotations

from typing import TYPE_CHECKING

from nuon_api_client.runtime.lazy_names import lazy_names

if TYPE_CHECKING:
    from . import get_log_stream as get_log_stream
    from . import log_stream_read_logs as log_stream_read_logs
    from . import log_stream_read_spans as log_stream_read_spans
    from . import log_stream_tail_logs as log_stream_tail_logs

if not TYPE_CHECKING:
    __all__, __getattr__, __dir__ = lazy_names(
        __name__,
        {},
        (
            "get_log_stream",
            "log_stream_read_logs",
            "log_stream_read_spans",
            "log_stream_tail_logs",
        ),
    )
