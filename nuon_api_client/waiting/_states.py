"""Read the status of any object of the API that has one, and the reason for the status."""

from __future__ import annotations

from typing import Any


def status_of(state: Any) -> str:
    """Return an object's status in the server's word, `""` if it has none yet."""
    status = getattr(state, "status", None) or getattr(state, "status_v2", None)
    found = getattr(status, "status", status)
    return str(found) if isinstance(found, str) else ""


def quoted_status_of(state: Any) -> str:
    """Return an object's status in quotes, for messages."""
    return repr(status_of(state))


def reason_of(state: Any) -> str:
    """Return why an object has its status, in the server's words, `""` if the server gives no reason."""
    composite = getattr(state, "status_v2", None) or getattr(state, "status", None)
    metadata = getattr(composite, "metadata", None)
    if not isinstance(metadata, dict):
        metadata = {}
    reasons = [
        getattr(state, "status_description", None),
        getattr(composite, "status_human_description", None),
        *(metadata.get(key) for key in ("reason", "err_message", "error_message")),
        getattr(getattr(state, "composite_error", None), "message", None),
    ]
    return ": ".join(dict.fromkeys(str(reason) for reason in reasons if isinstance(reason, str) and reason))
