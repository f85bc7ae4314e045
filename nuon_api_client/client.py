"""The client: who calls, for which org, with which options, over which connections."""

from __future__ import annotations

import copy
import math
import re
import sys
from collections.abc import Callable, Mapping
from types import TracebackType
from typing import TYPE_CHECKING, Any, Self, TypeVar

from nuon_api_client import __version__
from nuon_api_client._auth.settings import Token, TokenSource, checked_header, settings
from nuon_api_client._clock import ClientClock, SystemClock
from nuon_api_client._http.retries import Attempts
from nuon_api_client._http.transport import HTTPClient, Transport
from nuon_api_client.errors import APIError, AuthenticationError, ConfigurationError, status_error
from nuon_api_client.types import RawResponse, Response

if TYPE_CHECKING:
    from nuon_api_client.runtime.operations import Request

T = TypeVar("T")


class NuonClient:
    """Credentials, options and a pool of connections; endpoint functions take it as `client`.

    >>> import asyncio
    >>> from nuon_api_client import NuonClient
    >>> from nuon_api_client.api.orgs import get_orgs
    >>> async def names() -> list[str]:
    ...     async with NuonClient() as client:
    ...         return [org.name for org in await get_orgs.asyncio(client=client)]
    >>> asyncio.run(names())
    ['acme']

    One client serves many orgs, tasks, event loops and threads; make one and keep it. `async with` or `with`
    closes its connections at the end, as `aclose` and `close` do; a closed client opens them again when it is
    used again. The token never appears in its repr, in logs, or in exceptions.

    Args:
        token: sent as `Authorization: Bearer`. Or a function, sync or async, that gives it: it is asked at the
            first call and again once after a 401. Default: see `nuon_api_client._auth.settings.settings`.
        org_id: sent as `X-Nuon-Org-ID`. Default: likewise.
        base_url: of the control plane, without `/v1`. Default: likewise.
        timeout: seconds for one call, its retries included. Waiting for one of the pool's connections does not
            count, so that any number of calls may be started at once. In sync calls it bounds each attempt's
            waits for the network.
        max_retries: attempts after the first; `nuon_api_client._http.retries` says when.
        poll_interval: seconds between two reads while a `wait_for_...` or `follow_logs` waits, at least 1. The server
            looks at its jobs every 10 s, at approvals every 15 s.
        http_client: `"httpx"` (the default) or `"aiohttp"` (the extra), or a client of yours: an
            `httpx.AsyncClient`, `httpx.Client` or `aiohttp.ClientSession`, used as it is and left open.
        headers: sent with every call. They replace the client's own `User-Agent`, `Accept` and `Authorization`.
        clock: the time that retries, waits and pauses between polls go by; for tests, see `ClientClock`. Default:
            this machine's.
        allow_insecure: send the token over plain http to another machine.

    Raises:
        ConfigurationError: see `nuon_api_client._auth.settings.settings`; or an option is not usable.
    """

    def __init__(
        self,
        token: Token | None = None,
        org_id: str | None = None,
        base_url: str | None = None,
        *,
        timeout: float = 30.0,
        max_retries: int = 2,
        poll_interval: float = 3.0,
        http_client: HTTPClient | None = None,
        headers: Mapping[str, str] | None = None,
        clock: ClientClock | None = None,
        allow_insecure: bool = False,
    ) -> None:
        found = settings(token, org_id, base_url, allow_insecure=allow_insecure)
        self._token = TokenSource(found.token)
        self._org_id = found.org_id
        self._base_url = found.base_url
        self._transport = Transport(http_client)
        self._timeout = _checked_timeout(timeout)
        self._max_retries = _checked_retries(max_retries)
        self._clock: ClientClock = clock or SystemClock()
        self._poll_interval = self._checked_interval(poll_interval)
        self._headers = {
            "accept": "application/json",
            "accept-encoding": "gzip, deflate",
            "user-agent": _user_agent(),
            **_checked_headers(headers),
        }

    @property
    def org_id(self) -> str | None:
        """The org of this client or view."""
        return self._org_id

    @property
    def base_url(self) -> str:
        """The control plane's URL, without a slash at its end."""
        return self._base_url

    @property
    def clock(self) -> ClientClock:
        """The time that retries, waits and pauses between polls go by."""
        return self._clock

    @property
    def poll_interval(self) -> float:
        """Seconds between two reads while something is waited for."""
        return self._poll_interval

    def for_org(self, org_id: str) -> NuonClient:
        """A view that calls for another org, over the same connections.

        Raises:
            ConfigurationError: `org_id` is empty or cannot be sent in a header.
        """
        if not org_id:
            raise ConfigurationError("for_org() was given an empty org id")
        return self._view(_org_id=checked_header(org_id, "org id", "for_org()"))

    def with_options(
        self,
        *,
        timeout: float | None = None,
        max_retries: int | None = None,
        poll_interval: float | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> NuonClient:
        """A view with other options, over the same connections. What is not given stays; `headers` are added.

        Raises:
            ConfigurationError: an option is not usable.
        """
        return self._view(
            _timeout=self._timeout if timeout is None else _checked_timeout(timeout),
            _max_retries=self._max_retries if max_retries is None else _checked_retries(max_retries),
            _poll_interval=self._poll_interval if poll_interval is None else self._checked_interval(poll_interval),
            _headers=self._headers | _checked_headers(headers),
        )

    def _checked_interval(self, poll_interval: Any) -> float:
        least = 1.0 if isinstance(self._clock, SystemClock) else 0.0
        is_number = isinstance(poll_interval, int | float) and not isinstance(poll_interval, bool)
        if not (is_number and 0 < poll_interval < math.inf and poll_interval >= least):
            raise ConfigurationError(
                f"poll_interval is {poll_interval!r}: give a number of seconds, at least 1. Reading more often burdens "
                "the server for nothing"
            )
        return float(poll_interval)

    def _view(self, **changes: object) -> NuonClient:
        view = copy.copy(self)
        vars(view).update(changes)
        return view

    async def send(self, request: Request, read: Callable[[RawResponse], T]) -> Response[T]:
        """Send a request of a generated endpoint module and read the answer.

        Raises:
            ConfigurationError: the operation needs a token or an org, and there is none.
            APIStatusError: the server answered with another status than 2xx.
            APIConnectionError: no answer came.
            UnexpectedResponseError: a 2xx answer could not be read.
        """
        attempts = Attempts(request.operation.method, self._max_retries, self._timeout)

        async def attempt() -> RawResponse:
            token = await self._token.aget()
            try:
                return await self._attempt(request, token, attempts.left)
            except AuthenticationError:
                if not self._token.renewable:
                    raise
            return await self._attempt(request, await self._token.aget(refused=token), attempts.left)

        self._check(request)
        try:
            raw = await attempt()
        except APIError as failure:
            raw = await attempts.aagain(failure, attempt)
        return self._response(request, raw, read)

    def send_sync(self, request: Request, read: Callable[[RawResponse], T]) -> Response[T]:
        """As `send`, without an event loop."""
        attempts = Attempts(request.operation.method, self._max_retries, self._timeout)

        def attempt() -> RawResponse:
            token = self._token.get()
            try:
                return self._attempt_sync(request, token, attempts.left)
            except AuthenticationError:
                if not self._token.renewable:
                    raise
            return self._attempt_sync(request, self._token.get(refused=token), attempts.left)

        self._check(request)
        try:
            raw = attempt()
        except APIError as failure:
            raw = attempts.again(failure, attempt)
        return self._response(request, raw, read)

    def _check(self, request: Request) -> None:
        operation = request.operation
        if operation.needs_token and not self._token:
            raise ConfigurationError(
                f"{operation.operation_id} needs a token: pass token=, set NUON_API_TOKEN, or put api_token in ~/.nuon"
            )
        if operation.needs_org and not self._org_id:
            raise ConfigurationError(
                f"{operation.operation_id} needs an org: pass org_id=, set NUON_ORG_ID, put org_id in ~/.nuon, "
                "or use client.for_org(org_id)"
            )

    async def _attempt(self, request: Request, token: str | None, timeout: float) -> RawResponse:
        backend = self._transport.for_this_loop()
        method, url = request.operation.method, self._base_url + request.url
        try:
            raw = await backend.send(method, url, self._sent_headers(request, token), request.body, timeout)
        except APIError as error:
            raise error.of(request, self._org_id) from error.__cause__
        return self._succeeded(request, raw)

    def _attempt_sync(self, request: Request, token: str | None, timeout: float) -> RawResponse:
        backend = self._transport.for_sync()
        method, url = request.operation.method, self._base_url + request.url
        try:
            raw = backend.send(method, url, self._sent_headers(request, token), request.body, timeout)
        except APIError as error:
            raise error.of(request, self._org_id) from error.__cause__
        return self._succeeded(request, raw)

    def _sent_headers(self, request: Request, token: str | None) -> dict[str, str]:
        headers = dict(self._headers)
        if token is not None:
            headers.setdefault("authorization", f"Bearer {token}")
        if self._org_id:
            headers["x-nuon-org-id"] = self._org_id
        if request.body is not None:
            headers["content-type"] = "application/json"
        headers.update(request.headers)
        return headers

    def _succeeded(self, request: Request, raw: RawResponse) -> RawResponse:
        if 200 <= raw.status_code < 300:
            return raw
        raise status_error(raw, request, self._org_id)

    def _response(self, request: Request, raw: RawResponse, read: Callable[[RawResponse], T]) -> Response[T]:
        try:
            parsed = read(raw)
        except APIError as error:
            raise error.of(request, self._org_id) from error.__cause__
        return Response(raw.status_code, raw.headers, raw.content, parsed)

    async def aclose(self) -> None:
        """Close the connections of this event loop and of sync calls; views share them."""
        await self._transport.aclose()

    def close(self) -> None:
        """Close the connections of sync calls; views share them."""
        self._transport.close()

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        await self.aclose()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        self.close()

    def __repr__(self) -> str:
        token = "'***'" if self._token else "None"
        return f"NuonClient(token={token}, org_id={self._org_id!r}, base_url={self._base_url!r})"


def _user_agent() -> str:
    # Not "nuon/…" and the like: the server takes those for its command line and notes that in the account.
    return f"nuon_api_client/{__version__} python/{'.'.join(map(str, sys.version_info[:3]))}"


def _checked_timeout(timeout: object) -> float:
    if isinstance(timeout, bool) or not isinstance(timeout, int | float) or not timeout > 0:
        raise ConfigurationError(f"timeout is {timeout!r}: give a number of seconds above 0 (math.inf for no limit)")
    return float(timeout)


def _checked_retries(max_retries: object) -> int:
    if isinstance(max_retries, bool) or not isinstance(max_retries, int) or max_retries < 0:
        raise ConfigurationError(f"max_retries is {max_retries!r}: give a whole number, 0 for none")
    return max_retries


def _checked_headers(headers: Mapping[str, str] | None) -> dict[str, str]:
    for name in headers or {}:
        # What RFC 9110 calls a token.
        if not re.fullmatch(r"[\w!#$%&'*+.^`|~-]+", checked_header(name, "header name", "headers"), re.ASCII):
            raise ConfigurationError(f"headers has {name!r}, which cannot be the name of a header")
    return {name.lower(): checked_header(value, f"header {name}", "headers") for name, value in (headers or {}).items()}
