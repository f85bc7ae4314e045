"""How a response becomes an exception, and what an exception says of its call."""

from __future__ import annotations

from collections.abc import Mapping

from nuon_api_client.errors import (
    APIError,
    APIStatusError,
    AuthenticationError,
    BadRequestError,
    ConflictError,
    NotFoundError,
    PermissionDeniedError,
    RateLimitError,
    ServerError,
    UnexpectedResponseError,
)
from nuon_api_client.runtime.operations import Request
from nuon_api_client.types import RawResponse

_BY_STATUS: Mapping[int, type[APIStatusError]] = {
    400: BadRequestError,
    401: AuthenticationError,
    403: PermissionDeniedError,
    404: NotFoundError,
    409: ConflictError,
    429: RateLimitError,
}


def status_error(raw: RawResponse, request: Request) -> APIStatusError:
    """Return the exception for a response whose status is not 2xx."""
    kind = _BY_STATUS.get(raw.status_code, ServerError if raw.status_code >= 500 else APIStatusError)
    hint = ""
    # For a missing route the server sends a line of text, for a missing object its JSON.
    if raw.status_code == 404 and request.operation.removed and not raw.content.startswith(b"{"):
        hint = f"control planes since {request.operation.removed} no longer have {request.operation}"
    return kind(raw, hint=hint)


def too_large(raw: RawResponse, most: int) -> UnexpectedResponseError:
    """Return the exception for a response of status 2xx whose body is larger than `most` bytes."""
    return UnexpectedResponseError(raw, f"at most {most} bytes (max_response_size)", came="more")


def note_call(error: APIError, request: Request, org_id: str | None) -> None:
    """Let an exception say which call it is about."""
    operation = request.operation
    error.method, error.path, error.org_id = operation.method, request.shown, org_id
    error.operation, error.function = operation.operation_id, operation.function
