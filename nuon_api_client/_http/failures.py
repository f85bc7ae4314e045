"""How a response becomes an exception, and what an exception says of its call."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from contextlib import suppress
from urllib.parse import unquote, urlsplit

from nuon_api_client._secret import Secret
from nuon_api_client.errors import (
    APIError,
    APIStatusError,
    AuthenticationError,
    BadRequestError,
    ConfigurationError,
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


_NO_SECRETS = frozenset({"accept", "accept-encoding", "content-type", "user-agent", "x-nuon-org-id"})
_WORD = 3
"""Characters. Shorter values are no secrets, and would be found in any text."""


def redacted(text: str, secrets: Iterable[str]) -> str:
    """Return a text of a server or a library with `***` for each secret in it."""
    for secret in secrets:
        if len(secret) > _WORD and secret in text:
            text = text.replace(secret, "***")
    return text


def secret_headers(headers: Secret[Mapping[str, str]]) -> Iterator[str]:
    """Yield what a text could quote of a request's headers: the token, and the values of the caller's headers."""
    for name, value in headers.open().items():
        if name.lower() not in _NO_SECRETS:
            yield value
            yield value.rpartition(" ")[2]  # after `Bearer`


def secret_segments(request: Request) -> Iterator[str]:
    """Yield what is secret in the path of a request, as it is sent and as it was given."""
    for shown, sent in zip(request.shown.split("/"), request.url.open().partition("?")[0].split("/"), strict=True):
        if shown != sent:
            yield sent
            yield unquote(sent)


def proxy_secrets(url: str) -> Iterator[str]:
    """Yield what a proxy could quote: its password, and the form in which it is sent."""
    from nuon_api_client._http.environment import proxy_for  # few calls fail

    with suppress(ConfigurationError):
        proxy = proxy_for(url)
        if proxy is not None and proxy.auth is not None and proxy.authorization is not None:
            yield proxy.auth[1]
            yield proxy.authorization.partition(" ")[2]


def status_error(
    raw: RawResponse, request: Request, headers: Secret[Mapping[str, str]], base_url: str
) -> APIStatusError:
    """Return the exception for a response whose status is not 2xx.

    Args:
        raw: the response. Some servers and proxies quote the token that they refuse, so the message is redacted.
        request: the request.
        headers: those that were sent.
        base_url: where the request was sent to.
    """
    kind = _BY_STATUS.get(raw.status_code, ServerError if raw.status_code >= 500 else APIStatusError)
    hint = ""
    # For a missing route the server sends a line of text, for a missing object its JSON.
    if raw.status_code == 404 and request.operation.removed and not raw.content.startswith(b"{"):
        hint = f"control planes since {request.operation.removed} no longer have {request.operation}"
    if 300 <= raw.status_code < 400:
        with suppress(ValueError):  # what a server calls a location may be none
            if host := urlsplit(raw.headers.get("Location", "")).hostname:
                hint = f"a redirect to {host}, which is not followed: look at the base URL"
    error = kind(raw, hint=hint)
    secrets = (*secret_headers(headers), *secret_segments(request), *proxy_secrets(base_url))
    error.args = (redacted(error.args[0], secrets),)
    return error


def too_large(raw: RawResponse, most: int) -> UnexpectedResponseError:
    """Return the exception for a response of status 2xx whose body is larger than `most` bytes."""
    return UnexpectedResponseError(raw, f"at most {most} bytes (max_response_size)", came="more")


def note_call(error: APIError, request: Request, org_id: str | None) -> None:
    """Let an exception say which call it is about."""
    operation = request.operation
    error.method, error.path, error.org_id = operation.method, request.shown, org_id
    error.operation, error.function = operation.operation_id, operation.function
