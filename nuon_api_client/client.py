"""The client: who calls, for which org, with which options, over which connections."""

from __future__ import annotations

import copy
from collections.abc import Callable, Mapping
from typing import Any, Self, TypeVar

from nuon_api_client._auth.settings import check_encrypted, settings
from nuon_api_client._auth.tokens import TokenSource
from nuon_api_client._checks import (
    checked_clock,
    checked_flag,
    checked_header,
    checked_headers,
    checked_hook,
    checked_poll_interval,
    checked_retries,
    checked_size,
    checked_timeout,
)
from nuon_api_client._clock import ClientClock, SystemClock
from nuon_api_client._http.calls import (
    Action,
    CallOptions,
    RenewToken,
    Send,
    WaitForConnection,
    attempts,
    default_headers,
    drive,
    drive_sync,
    read_response,
)
from nuon_api_client._http.chooser import Backends
from nuon_api_client._secret import Secret, forgetful
from nuon_api_client._telemetry import Observers, debug_if_asked
from nuon_api_client.errors import ConfigurationError
from nuon_api_client.runtime.operations import Request
from nuon_api_client.types import HTTPClient, OnAttempt, RawResponse, Response, Token

__all__ = ("NuonClient",)

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

    One client serves many orgs, tasks, event loops and threads: make one and keep it. `async with` or `with` closes its
    connections at the end, as `aclose` and `close` do; a closed client opens new ones when it is used again. The token
    never appears in the client's repr, in logs, or in exceptions.

    What is not given is looked up: in the environment, then in the YAML file that `NUON_CONFIG_FILE` names, else in
    `~/.nuon`, if that can be read. An empty value counts as not given. A token in a file that others can read is warned of.

    | argument | environment | key in the file | else |
    |---|---|---|---|
    | `token` | `NUON_API_TOKEN` | `api_token` | |
    | `org_id` | `NUON_ORG_ID` | `org_id` | |
    | `base_url` | `NUON_API_URL` | `api_url` | `https://api.nuon.co` |

    Args:
        token: sent as `Authorization: Bearer`. Or a function, sync or async, that returns it: it is called before the
            first call and once after each 401; a sync one in a thread of its own, so that it may block.
        org_id: sent as `X-Nuon-Org-ID`.
        base_url: of the control plane, without `/v1`, user name, `?` or `#`; the attribute has its host in lower case
            and in ASCII.
        timeout: seconds for one call: for its attempts, the pauses between them, and the token function. Waiting for
            one of the pool's connections does not count, so that any number of calls may be started at once. (The pool
            of a client of the caller's is its own; there waiting counts. And a sync `httpx.Client` of the caller's may
            take this long for each part of a response's headers.) At most 1,000,000, or `math.inf` for no limit.
        max_retries: attempts after the first. Nothing is sent again that could be carried out twice; the README has
            the table.
        poll_interval: the most seconds between two reads of a `wait_for_...` or `follow_logs`; a wait whose object
            does not change slows down to 15. At least 1, unless a `clock` is given. The server looks at its jobs every
            10 s, at approvals every 15 s.
        max_response_size: bytes, decompressed, that a response's body may have. A larger one is not read further.
        trust_request_id: whether the control plane knows `request_id`, as those after API 0.19.1147 do. Then a POST whose
            body has one is sent again where a GET would be. Older ones ignore it, and would carry it out twice.
        http_client: `"httpx"` (the default), or `"httpx2"` or `"aiohttp"` (extras of these names), or a client of the
            caller's: an `AsyncClient` or `Client` of httpx or httpx2, or an `aiohttp.ClientSession`, used as it is and
            left open. Sync calls go through httpx where it is aiohttp.
        on_attempt: a function that is called with an `Attempt` after each attempt of each call, and is not async. What
            it raises is logged and does not disturb the call. `NUON_DEBUG=1` prints what it is told.
        headers: sent with every call, each in place of the client's header of the same name, such as `User-Agent`.
            With an `Authorization` header no token is needed, and none is asked for.
        clock: the time that backoff, waits and pauses between reads go by; for tests, see `ClientClock`. By default
            that of this machine.
        allow_insecure: whether the token may travel over plain http to another machine.

    Raises:
        ConfigurationError: the file cannot be read, a setting or an option is not usable, or the token would travel
            over plain http to another machine.
    """

    @forgetful
    def __init__(
        self,
        token: Token | None = None,
        org_id: str | None = None,
        base_url: str | None = None,
        *,
        timeout: float = 30.0,
        max_retries: int = 2,
        poll_interval: float = 3.0,
        max_response_size: int = 64 * 2**20,
        trust_request_id: bool = False,
        http_client: HTTPClient | None = None,
        on_attempt: OnAttempt | None = None,
        headers: Mapping[str, str] | None = None,
        clock: ClientClock | None = None,
        allow_insecure: bool = False,
    ) -> None:
        debug_if_asked()
        found = settings(token, org_id, base_url)
        self._options = CallOptions(
            base_url=found.base_url,
            org_id=found.org_id,
            tokens=TokenSource(found.token.open()),
            headers=Secret(default_headers() | checked_headers(headers)),
            timeout=checked_timeout(timeout),
            max_retries=checked_retries(max_retries),
            max_response_size=checked_size(max_response_size),
            trust_request_id=checked_flag(trust_request_id, "trust_request_id"),
            file=found.file,
            observers=Observers(checked_hook(on_attempt)),
        )
        self._clock: ClientClock = SystemClock() if clock is None else checked_clock(clock)
        # A clock of the caller's may make short intervals of long ones; that of this machine must spare the server.
        self._least_interval = 1.0 if clock is None else 0.0
        self._poll_interval = checked_poll_interval(poll_interval, least=self._least_interval)
        self._allow_insecure = checked_flag(allow_insecure, "allow_insecure")
        if self._options.tokens or self._options.replaces_token:
            self._check_encrypted(found.base_url_source)
        self._backends = Backends(http_client)

    @property
    def org_id(self) -> str | None:
        """The org of this client or view."""
        return self._options.org_id

    @property
    def base_url(self) -> str:
        """The control plane's URL, without a slash at its end."""
        return self._options.base_url

    @property
    def clock(self) -> ClientClock:
        """The time that this client goes by."""
        return self._clock

    @property
    def timeout(self) -> float:
        """The seconds that one call may take, its retries included."""
        return self._options.timeout

    @property
    def poll_interval(self) -> float:
        """The most seconds between two reads of a wait, while what it waits for changes."""
        return self._poll_interval

    def for_org(self, org_id: str) -> NuonClient:
        """Return a view that calls for another org, over the same connections.

        Raises:
            ConfigurationError: `org_id` is empty or cannot be sent in a header.
        """
        if not org_id:
            raise ConfigurationError("for_org() was given an empty org id")
        return self._view(_options=self._options._replace(org_id=checked_header(org_id, "org id", "for_org()")))

    @forgetful
    def with_options(
        self,
        *,
        timeout: float | None = None,
        max_retries: int | None = None,
        poll_interval: float | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> NuonClient:
        """Return a view with other options, over the same connections.

        Args:
            timeout: see `NuonClient`; like the others, it stays as it is if it is not given.
            max_retries: see `NuonClient`.
            poll_interval: see `NuonClient`.
            headers: sent in addition to those of this client, or in place of those of the same name.

        Raises:
            ConfigurationError: an option is not usable.
        """
        old = self._options
        options = old._replace(
            timeout=old.timeout if timeout is None else checked_timeout(timeout),
            max_retries=old.max_retries if max_retries is None else checked_retries(max_retries),
            headers=Secret({**old.headers.open(), **checked_headers(headers)}),
        )
        if options.replaces_token:
            self._check_encrypted("this client")
        interval = self._poll_interval
        if poll_interval is not None:
            interval = checked_poll_interval(poll_interval, least=self._least_interval)
        return self._view(_options=options, _poll_interval=interval)

    def _view(self, **changes: object) -> NuonClient:
        view = copy.copy(self)
        vars(view).update(changes)
        return view

    def _check_encrypted(self, source: str) -> None:
        if not self._allow_insecure:
            check_encrypted(self._options.base_url, source)

    async def send(self, request: Request, read: Callable[[RawResponse], T]) -> Response[T]:
        """Send a request of an endpoint module, and read the response.

        Args:
            request: method, path, query, headers and body.
            read: turns a response of status 2xx into what the operation returns.

        Raises:
            ConfigurationError: the operation needs a token or an org, and there is none.
            APIStatusError: the response has another status than 2xx.
            APIConnectionError: no response came.
            UnexpectedResponseError: the body of a 2xx response could not be read.
        """

        async def perform(action: Action) -> Any:
            if isinstance(action, WaitForConnection):
                # Looked up for each attempt: during a pause, somebody may have closed the client.
                backend = self._backends.for_this_loop()
                await backend.acquire()
                return backend
            if isinstance(action, Send):
                return await action.backend.send(action)
            if isinstance(action, RenewToken):
                return await self._options.tokens.renew(action.refused, action.timeout)
            return await self._clock.sleep(action.seconds)

        with self._options.observers.watch(request, self.org_id) as call:
            raw = await drive(attempts(request, self._options, call), perform)
            return read_response(request, raw, self.org_id, read)

    def send_sync(self, request: Request, read: Callable[[RawResponse], T]) -> Response[T]:
        """Do as `send` does, without an event loop."""

        def perform(action: Action) -> Any:
            if isinstance(action, WaitForConnection):
                backend = self._backends.for_sync()
                backend.acquire()
                return backend
            if isinstance(action, Send):
                return action.backend.send(action)
            if isinstance(action, RenewToken):
                return self._options.tokens.renew_sync(action.refused, action.timeout)
            return self._clock.sleep_sync(action.seconds)

        with self._options.observers.watch(request, self.org_id) as call:
            raw = drive_sync(attempts(request, self._options, call), perform)
            return read_response(request, raw, self.org_id, read)

    async def aclose(self) -> None:
        """Close the connections of this event loop and of sync calls; views share them."""
        await self._backends.aclose()

    def close(self) -> None:
        """Close the connections of sync calls; views share them."""
        self._backends.close()

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(self, *_: object) -> None:
        await self.aclose()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def __repr__(self) -> str:
        if "_backends" not in vars(self):  # `__init__` has failed, and a debugger looks at what there is
            return "NuonClient(unfinished)"
        token = "'***'" if self._options.tokens else "None"
        return f"NuonClient(token={token}, org_id={self.org_id!r}, base_url={self.base_url!r})"
