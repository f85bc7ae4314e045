"""Answer calls in the place of the control plane, and only with what the control plane could answer."""

from __future__ import annotations

import inspect
import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager, suppress
from importlib import import_module
from importlib.util import find_spec
from typing import Any, Self
from urllib.parse import parse_qsl, unquote

import httpx
import respx
from respx.mocks import Mocker

from nuon_api_client._http.chooser import library_of
from nuon_api_client.client import NuonClient
from nuon_api_client.runtime.operations import Request
from nuon_api_client.runtime.raw_json import loads
from nuon_api_client.runtime.wire import encode
from nuon_api_client.testing._shared.document import Described, operations, problem
from nuon_api_client.testing._shared.endpoint import Endpoint
from nuon_api_client.testing._shared.paging import page
from nuon_api_client.testing._shared.replies import PROXY_STATUSES, Reply, error, proxy_page
from nuon_api_client.types import Token

_ANY = "any-4f1d0c"
_WORDS = {400: "invalid request", 401: "token is expired", 403: "not allowed", 404: "record not found", 409: "conflict"}

_Handler = Callable[[httpx.Request], httpx.Response]


def _httpx2_mocker() -> type[Mocker] | None:
    """Return respx's mocker for httpx2, which the plugin pytest-httpx2 registers."""
    if find_spec("httpcore2") is None:
        return None
    with suppress(ImportError):
        import_module("pytest_httpx2")  # pytest has loaded it, but not every test is pytest's
    return Mocker.registry.get("httpcore2")


class NuonMock:
    """Make routes for the calls that a test expects; the fixture `nuon_mock` is a NuonMock.

    A call for which there is no route fails the test, and so does a route that is never called. This works for calls
    by httpx, sync and async, whatever the base URL, and with pytest-httpx2 for calls by httpx2.

    Attributes:
        router: the `respx.MockRouter`, for calls to other services.
    """

    def __init__(self, router: respx.MockRouter) -> None:
        self.router = router

    @classmethod
    @contextmanager
    def routing(cls) -> Iterator[Self]:
        """Catch every call of httpx, and of httpx2 if there is a mocker for it, as long as this context lasts.

        Raises:
            AssertionError: at the end of the context, there is a route that was never called.
        """
        httpcore2 = _httpx2_mocker()
        with respx.mock(assert_all_called=True) as router:
            if httpcore2 is None:
                yield cls(router)
                return
            httpcore2.register(router)
            httpcore2.start()
            try:
                yield cls(router)
            finally:
                httpcore2.unregister(router)
                httpcore2.stop()

    def client(self, *, token: Token | None = None, org_id: str | None = None, **options: Any) -> NuonClient:
        """Make a client that needs no settings.

        Args:
            token: the token that it sends. Default: a made-up one.
            org_id: the id of the org that it sends. Default: a made-up one.
            options: of `NuonClient`.

        Raises:
            ValueError: the calls of `http_client` would go past the mock.
        """
        library = library_of(options.get("http_client") or "httpx")
        if library == "aiohttp":
            raise ValueError("nuon_mock sees the calls of httpx and httpx2 only: leave http_client out")
        if library == "httpx2" and _httpx2_mocker() is None:
            raise ValueError(
                "nuon_mock needs pytest-httpx2 to see the calls of httpx2: install it, or leave http_client out"
            )
        return NuonClient(token or "mock-token", org_id or "org-mock", "http://nuon.localhost", **options)

    def on(self, endpoint: Endpoint, /, **arguments: Any) -> MockedCall:
        """Make a route for the calls of an operation with these arguments; arguments left out may be anything.

        Args:
            endpoint: the module of the operation, such as `get_release`.
            arguments: arguments of the functions of this module.

        Raises:
            TypeError: the functions have no such argument.
            ValueError: an argument could not be sent.
        """
        function: Callable[..., Request] = endpoint._request  # type: ignore[attr-defined]  # noqa: SLF001
        parameters = inspect.signature(function).parameters
        if unknown := arguments.keys() - parameters.keys():
            name = endpoint.OPERATION.operation_id
            raise TypeError(f"{name} has no argument {', '.join(sorted(unknown))}; it has {', '.join(parameters)}")
        needed = {name: _ANY for name, each in parameters.items() if each.default is each.empty}
        request = function(**needed | arguments)
        path, _, query = request.url.open().partition("?")
        route = re.escape(unquote(path)).replace(re.escape(_ANY), "[^/]+")
        # The base URL may have a path of its own.
        patterns: dict[str, Any] = {"path__regex": f"^(/.*)?{route}$"}
        if pairs := [pair for pair in parse_qsl(query, keep_blank_values=True) if pair[1] != _ANY]:
            patterns["params__contains"] = pairs
        if headers := request.headers.open():
            patterns["headers__contains"] = dict(headers)
        if "body" in arguments and request.body is not None:
            patterns["json"] = loads(request.body.open())
        return MockedCall(self.router.request(request.operation.method, **patterns), endpoint)


class MockedCall:
    """Say what a route answers: to each call the next of its answers, and the last one to all further calls.

    Attributes:
        route: the `respx.Route`; the requests are in its `calls`.
    """

    def __init__(self, route: respx.Route, endpoint: Endpoint) -> None:
        self.route = route.mock(side_effect=self._handle)
        self._operation = endpoint.OPERATION
        self._described: Described = operations()[endpoint.OPERATION.operation_id]
        self._handlers: list[_Handler] = []

    def returns(
        self,
        body: Any = None,
        *,
        status: int | None = None,
        headers: Mapping[str, str] | None = None,
        workflow_id: str | None = None,
    ) -> Self:
        """Answer with success.

        Args:
            body: a model, a list of models, or JSON; text or bytes where the operation returns those. It can be left
                out where the operation only acknowledges the request.
            status: the HTTP status, if the operation has several of success.
            headers: further headers.
            workflow_id: the id of the workflow that the call starts. It is sent in a header and not in the body, as
                servers of Dec 2025 do.

        Raises:
            ValueError: the document does not allow this response. To test one that it does not allow, mock `route`.
        """
        status = status or self._described.success
        if status not in self._described.responses or not 200 <= status < 300:
            raise ValueError(f"{self._name} does not answer {status}; {self._statuses}")
        all_headers = dict(headers or {}) | ({"x-nuon-install-workflow-id": workflow_id} if workflow_id else {})
        return self._then(self._checked(status, body, all_headers))

    def pages(self, items: Sequence[Any]) -> Self:
        """Answer with these items, cut into pages by `limit`, `offset` and `page` as the server does.

        Args:
            items: the items of all pages: models or JSON.

        Raises:
            TypeError: the operation has no such pages.
            ValueError: the document does not allow an item.
        """
        if self._operation.pages_by != "offset":
            raise TypeError(f"{self._name} does not page by offset and limit: use returns()")
        rows = self._checked(self._described.success, list(items), {}).body

        def handle(request: httpx.Request) -> httpx.Response:
            found, headers = page(rows, request.url.params.get)
            return _response(Reply(200, found, headers))

        self._handlers.append(handle)
        return self

    def fails(
        self,
        status: int,
        message: str = "",
        *,
        description: str = "",
        user_error: bool | None = None,
        retry_after: float | None = None,
        times: int = 1,
    ) -> Self:
        """Answer with an error: 429, 502, 503 and 504 as the HTML page of a proxy, all others as JSON of the server.

        Args:
            status: the HTTP status.
            message: the `error` in the JSON.
            description: the longer explanation in the JSON.
            user_error: whether the JSON says that the caller can mend it. Default: whether the status is below 500.
            retry_after: seconds, for the header `Retry-After` of a proxy.
            times: how many calls are answered so, before the next answer is taken.

        Raises:
            ValueError: the operation does not have this status.
        """
        if status in PROXY_STATUSES:
            reply = proxy_page(status, retry_after)
        elif status in self._described.responses and status >= 400:
            by_caller = status < 500 if user_error is None else user_error
            reply = error(status, message or _WORDS.get(status, "failed"), description, user_error=by_caller)
        else:
            raise ValueError(f"{self._name} does not answer {status}; {self._statuses}, and proxies {PROXY_STATUSES}")
        for _ in range(times):
            self._then(reply)
        return self

    def drops(self, *, sent: bool = True, times: int = 1) -> Self:
        """Close the connection instead of answering.

        Args:
            sent: whether the request has reached the server, which may then have acted on it.
            times: how many calls meet this, before the next answer is taken.
        """

        def drop(request: httpx.Request) -> httpx.Response:
            kind = httpx.RemoteProtocolError if sent else httpx.ConnectError
            raise kind("the connection was closed" if sent else "connection refused", request=request)

        self._handlers += [drop] * times
        return self

    @property
    def _name(self) -> str:
        return self._operation.operation_id

    @property
    def _statuses(self) -> str:
        return f"the document has {', '.join(map(str, sorted(self._described.responses)))}"

    def _checked(self, status: int, body: Any, headers: dict[str, str]) -> Reply:
        schema, media = self._described.responses[status], self._described.media[status]
        if media != "application/json":
            content = body.encode() if isinstance(body, str) else body or b""
            if not isinstance(content, bytes):
                raise ValueError(
                    f"{self._name} answers {media or 'nothing'}: give {'text or bytes' if media else 'None'}"
                )
            return Reply(status, content, headers | ({"content-type": media} if media else {}))
        json = encode("ok" if body is None and self._described.result else body)
        if schema is not None and (wrong := problem(schema, json)) is not None:
            raise ValueError(f"{self._name} cannot answer that: {wrong}")
        return Reply(status, json, headers)

    def _then(self, reply: Reply) -> Self:
        self._handlers.append(lambda _: _response(reply))
        return self

    def _handle(self, request: httpx.Request) -> httpx.Response:
        if not self._handlers:
            raise AssertionError(
                f"nuon_mock.on({self._name}) has no answer: add returns(), pages(), fails() or drops()"
            )
        handler = self._handlers.pop(0) if len(self._handlers) > 1 else self._handlers[0]
        return handler(request)


def _response(reply: Reply) -> httpx.Response:
    return httpx.Response(reply.status, headers=reply.sent_headers, content=reply.content)
