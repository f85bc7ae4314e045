"""One call, from its first attempt to its response or its error.

`attempts` is a generator. It yields what is to be done next (renew the token, send, pause) and is given the result, so
that the rules stand here once. `drive` and `drive_sync` do what it yields, with and without an event loop.
"""

from __future__ import annotations

import sys
from collections.abc import Awaitable, Callable, Generator, Mapping
from typing import Any, NamedTuple, TypeAlias, TypeVar

from nuon_api_client._auth.tokens import TokenNotReady, TokenSource
from nuon_api_client._http.budget import Budget
from nuon_api_client._http.failures import note_call, secret_segments, status_error, too_large
from nuon_api_client._http.retries import may_retry, pause_before_retry
from nuon_api_client._secret import Secret
from nuon_api_client._telemetry import Call, Observers
from nuon_api_client._version import __version__
from nuon_api_client.errors import APIError, APITimeoutError, AuthenticationError, ConfigurationError
from nuon_api_client.runtime.operations import Request
from nuon_api_client.types import RawResponse, Response, started_workflow_id

T = TypeVar("T")


class CallOptions(NamedTuple):
    """What a client, or a view of it, gives to each of its calls."""

    base_url: str
    org_id: str | None
    tokens: TokenSource
    headers: Secret[Mapping[str, str]]
    """Sent with every call; the names are in lower case."""
    timeout: float
    """Seconds for one call, its retries included."""
    max_retries: int
    max_response_size: int
    """Bytes, decompressed."""
    trust_request_id: bool = False
    """Whether the control plane goes by the idempotency key in a body."""
    file: str = "~/.nuon"
    """The settings file, as messages name it."""
    observers: Observers = Observers()

    @property
    def replaces_token(self) -> bool:
        """Whether a header of the caller's is sent in place of the token."""
        return "authorization" in self.headers.open()


class RenewToken(NamedTuple):
    """To do next: get a token other than the refused one. The result is the token."""

    refused: Secret[str] | None
    timeout: float
    """Seconds."""


class WaitForConnection:
    """To do next: wait until there is a connection for the request, however long that takes. The result is its backend."""


_WAIT = WaitForConnection()


class Send(NamedTuple):
    """To do next, right after `WaitForConnection`: send a request. The result is the response, whatever its status.

    It is handed on as it is, and opened only in the call of the HTTP library: what has a name would be shown by tools
    that print the variables of frames.
    """

    backend: Any
    """An `AsyncBackend` or a `SyncBackend`, whose connection this request has."""
    method: str
    url: Secret[str]
    headers: Secret[Mapping[str, str]]
    body: Secret[bytes] | None
    timeout: float
    """Seconds."""
    of: float
    """Seconds that the call has in all, for messages."""
    max_size: int
    """Bytes that the response's body may have, decompressed."""
    secrets: Secret[tuple[str, ...]]
    """What the path has of secrets: then the URL must not be logged."""


class Pause(NamedTuple):
    """To do next: let time pass. There is no result."""

    seconds: float


Reader: TypeAlias = Callable[[RawResponse], T]
Action: TypeAlias = RenewToken | WaitForConnection | Send | Pause
Attempting: TypeAlias = Generator[Action, Any, RawResponse]
Attempts: TypeAlias = Generator[Action | RawResponse, Any, None]


def attempts(request: Request, options: CallOptions, call: Call | None = None) -> Attempts:
    """Yield what is to be done until there is a response of status 2xx, and at last the response.

    Args:
        request: what to send.
        options: the client's.
        call: what is told of each attempt, if somebody listens.

    Raises:
        ConfigurationError: the operation needs a token or an org, and there is none.
        APIError: the last attempt failed.
    """
    _check(request, options)
    budget, retries = Budget(options.timeout), 0
    while True:
        pause = None
        try:
            response = yield from _attempt(request, options, budget, call)
        except GeneratorExit:
            raise  # nobody waits for the call any more
        except BaseException as failure:
            if isinstance(failure, APIError):
                pause = _pause(failure, request, options, budget, retries)
            if call is not None:
                call.tell(failure, budget.spent, pause)
            if pause is None:
                raise
        else:
            if call is not None:
                call.tell(response, budget.spent)
            # Yielded, not returned: a StopIteration of the caller's token function must not look like the response.
            yield response
            return
        yield Pause(pause)
        retries += 1


def _pause(failure: APIError, request: Request, options: CallOptions, budget: Budget, retries: int) -> float | None:
    """Return the seconds until the next attempt, and take them off the budget; `None` if there is no other attempt."""
    keyed = request.keyed and options.trust_request_id
    if retries >= options.max_retries or not may_retry(request.operation.method, failure, keyed=keyed):
        return None
    pause = pause_before_retry(failure, retries)
    budget.left -= pause
    return pause if budget.left > 0 else None


def _check(request: Request, options: CallOptions) -> None:
    operation = request.operation
    if operation.needs_token and not (options.tokens or options.replaces_token):
        raise ConfigurationError(
            f"{operation} needs a token: pass token=, set NUON_API_TOKEN, or put api_token in {options.file}"
        )
    if operation.needs_org and not options.org_id:
        raise ConfigurationError(
            f"{operation} needs an org: pass org_id=, set NUON_ORG_ID, put org_id in {options.file}, "
            "or use client.for_org(org_id)"
        )


def _attempt(request: Request, options: CallOptions, budget: Budget, call: Call | None) -> Attempting:
    """Send once, and once more with a new token if the server has refused the token."""
    renewable = options.tokens.renewable and not options.replaces_token
    token = options.tokens.kept
    if token is None and renewable:
        token = yield from _renew(request, options, None, budget)
    try:
        return (yield from _send(request, options, token, budget))
    except AuthenticationError as failure:
        if not renewable:
            raise
        if call is not None:
            call.tell(failure, budget.spent, 0.0)
    token = yield from _renew(request, options, token, budget)
    return (yield from _send(request, options, token, budget))


def _renew(
    request: Request, options: CallOptions, refused: Secret[str] | None, budget: Budget
) -> Generator[Action, Any, Secret[str] | None]:
    try:
        token: Secret[str] | None = yield from budget.spend(RenewToken(refused, max(budget.left, 0.0)))
    except TokenNotReady as failure:
        error = APITimeoutError(f"{failure} within {options.timeout:g} s", maybe_sent=False)
    else:
        return token
    note_call(error, request, options.org_id)
    raise error


def _send(request: Request, options: CallOptions, token: Secret[str] | None, budget: Budget) -> Attempting:
    # Noted here and not in `attempts`: the token function may raise the APIError of another call.
    budget.spent = 0.0
    try:
        if budget.left <= 0:
            raise APITimeoutError(f"the call's {options.timeout:g} s were over before it was sent", maybe_sent=False)
        backend = yield _WAIT
        try:
            sending = Send(
                backend,
                request.operation.method,
                Secret(options.base_url + request.url.open()),
                _headers(request, options, token),
                request.body,
                budget.left,
                options.timeout,
                options.max_response_size,
                Secret(tuple(secret_segments(request)) if request.operation.secrets else ()),
            )
            raw: RawResponse = yield from budget.spend(sending)
        finally:
            backend.release()
        if not 200 <= raw.status_code < 300:
            raise status_error(raw, request, sending.headers, options.base_url)
        if not raw.whole:
            raise too_large(raw, options.max_response_size)
    except APIError as failure:
        note_call(failure, request, options.org_id)
        raise
    return raw


def default_headers() -> dict[str, str]:
    """Return what every call sends, unless the caller has other values for it."""
    return {
        "accept-encoding": "gzip, deflate",
        # Not "nuon/..." and the like: the server takes those for its command line and notes that in the account.
        "user-agent": f"nuon_api_client/{__version__} python/{'.'.join(map(str, sys.version_info[:3]))}",
    }


def _headers(request: Request, options: CallOptions, token: Secret[str] | None) -> Secret[Mapping[str, str]]:
    # One expression: a variable would be one of a frame. A header takes the place of those of its name before it.
    return Secret(
        {
            "accept": request.operation.accept,
            **({} if token is None else {"authorization": f"Bearer {token.open()}"}),
            **options.headers.open(),
            **({"x-nuon-org-id": options.org_id} if options.org_id else {}),
            **({} if request.body is None else {"content-type": request.operation.sends}),
            **request.headers.open(),
        }
    )


async def drive(running: Attempts, perform: Callable[[Action], Awaitable[Any]]) -> RawResponse:
    """Do what the generator yields, until it yields the response."""
    action = next(running)
    while not isinstance(action, RawResponse):
        try:
            result = await perform(action)
        except BaseException as failure:  # noqa: BLE001  # the generator raises it again, if it does not retry
            action = running.throw(failure)
        else:
            action = running.send(result)
    return action


def drive_sync(running: Attempts, perform: Callable[[Action], Any]) -> RawResponse:
    """Do as `drive` does, without an event loop."""
    action = next(running)
    while not isinstance(action, RawResponse):
        try:
            result = perform(action)
        except StopIteration:
            raise  # no generator takes it; see `attempts`
        except BaseException as failure:  # noqa: BLE001  # the generator raises it again, if it does not retry
            action = running.throw(failure)
        else:
            action = running.send(result)
    return action


def read_response(request: Request, raw: RawResponse, org_id: str | None, read: Reader[T]) -> Response[T]:
    """Return the response with its body read.

    Raises:
        UnexpectedResponseError: the body is not what the operation returns.
    """
    try:
        # One line without attributes: loguru shows those of the line that raises, and a variable would be one of a frame.
        response = Response(*_came(raw), read(raw))
    except APIError as error:
        note_call(error, request, org_id)
        raise
    if request.operation.method == "GET":
        return response
    return Response(*_came(raw), response.parsed, started_workflow_id(raw.headers, response.parsed))


def _came(raw: RawResponse) -> tuple[int, Mapping[str, str], bytes]:
    return raw.status_code, raw.headers, raw.content
