"""`nuon_mock`: answers calls in the control plane's place, and only with what it could answer."""

from __future__ import annotations

import inspect
import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from typing import Any, Self
from urllib.parse import parse_qsl, unquote

import httpx
import respx

from nuon_api_client.client import NuonClient
from nuon_api_client.runtime.operations import Request
from nuon_api_client.runtime.wire import encode, loads
from nuon_api_client.testing._shared.document import Described, operations, problem
from nuon_api_client.testing._shared.endpoint import Endpoint
from nuon_api_client.testing._shared.paging import page
from nuon_api_client.testing._shared.replies import PROXY_STATUSES, Reply, error, proxy_page

_ANY = "any-4f1d0c"
_WORDS = {400: "invalid request", 401: "token is expired", 403: "not allowed", 404: "record not found", 409: "conflict"}

_Answering = Callable[[httpx.Request], httpx.Response]


class NuonMock:
    """Routes for the calls that a test expects; the fixture `nuon_mock` gives one.

    A call that no route is for fails the test, and so does a route that nothing has called. It works with httpx,
    sync and async, whatever the base URL.

    Attributes:
        router: the `respx.MockRouter`, for calls to other services.
    """

    def __init__(self, router: respx.MockRouter) -> None:
        self.router = router

    @classmethod
    @contextmanager
    def routing(cls) -> Iterator[Self]:
        """Catch every call of httpx while this context lasts.

        Raises:
            AssertionError: at its end, a route was not called.
        """
        with respx.mock(assert_all_called=True) as router:
            yield cls(router)

    def client(self, *, token: str | None = None, org_id: str | None = None, **options: Any) -> NuonClient:
        """A client that needs no settings.

        Args:
            token: sent instead of a made-up one.
            org_id: likewise.
            options: of `NuonClient`.
        """
        return NuonClient(token or "mock-token", org_id or "org-mock", "http://nuon.localhost", **options)

    def on(self, endpoint: Endpoint, /, **arguments: Any) -> MockedCall:
        """A route for the calls of an operation with these arguments, whatever the others are.

        Args:
            endpoint: the operation's module, such as `get_release`.
            arguments: those of its functions.

        Raises:
            TypeError: its functions have no such argument.
            ValueError: an argument could not be sent.
        """
        function: Callable[..., Request] = endpoint._request  # type: ignore[attr-defined]  # noqa: SLF001
        parameters = inspect.signature(function).parameters
        if unknown := arguments.keys() - parameters.keys():
            name = endpoint.OPERATION.operation_id
            raise TypeError(f"{name} has no argument {', '.join(sorted(unknown))}; it has {', '.join(parameters)}")
        needed = {name: _ANY for name, each in parameters.items() if each.default is each.empty}
        request = function(**needed | arguments)
        path, _, query = request.url.partition("?")
        route = re.escape(unquote(path)).replace(re.escape(_ANY), "[^/]+")
        # The base URL may have a path of its own.
        patterns: dict[str, Any] = {"path__regex": f"^(/.*)?{route}$"}
        if pairs := [pair for pair in parse_qsl(query, keep_blank_values=True) if pair[1] != _ANY]:
            patterns["params__contains"] = pairs
        if request.headers:
            patterns["headers__contains"] = dict(request.headers)
        if "body" in arguments and request.body is not None:
            patterns["json"] = loads(request.body)
        return MockedCall(self.router.request(request.operation.method, **patterns), endpoint)


class MockedCall:
    """What a route answers: one thing after the other, the last for ever.

    Attributes:
        route: the `respx.Route`; its `calls` have the requests.
    """

    def __init__(self, route: respx.Route, endpoint: Endpoint) -> None:
        self.route = route.mock(side_effect=self._answer)
        self._operation = endpoint.OPERATION
        self._described: Described = operations()[endpoint.OPERATION.operation_id]
        self._answers: list[_Answering] = []

    def returns(
        self,
        answer: Any = None,
        *,
        status: int | None = None,
        headers: Mapping[str, str] | None = None,
        workflow_id: str | None = None,
    ) -> Self:
        """Reply with success.

        Args:
            answer: a model, a list of models, or JSON; text or bytes where the operation returns those. It can be left
                out where the operation only acknowledges.
            status: if the operation has several of success.
            headers: further ones.
            workflow_id: of the workflow that the call starts; it is sent in its header alone, as servers of Dec 2025 do.

        Raises:
            ValueError: the document does not allow this answer. `route` takes any other.
        """
        status = status or self._described.success
        if status not in self._described.responses or not 200 <= status < 300:
            raise ValueError(f"{self._name} does not answer {status}; {self._statuses}")
        sent = dict(headers or {}) | ({"x-nuon-install-workflow-id": workflow_id} if workflow_id else {})
        return self._then(self._checked(status, answer, sent))

    def pages(self, items: Sequence[Any]) -> Self:
        """Reply with these items, in pages as the server cuts them: by `limit`, `offset` and `page`.

        Raises:
            TypeError: the operation has no such pages.
            ValueError: the document does not allow an item.
        """
        if self._operation.pages_by != "offset":
            raise TypeError(f"{self._name} does not page by offset and limit: use returns()")
        rows = self._checked(self._described.success, list(items), {}).body

        def answer(request: httpx.Request) -> httpx.Response:
            found, headers = page(rows, request.url.params.get)
            return _response(Reply(200, found, headers))

        self._answers.append(answer)
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
        """Reply with an error: 429, 502, 503 and 504 as a proxy's HTML page, all others as the server's JSON.

        Args:
            status: the HTTP status.
            message: the server's `error`.
            description: its longer explanation.
            user_error: whether it says that the caller can mend it; as it does below 500.
            retry_after: seconds, for the header `Retry-After`.
            times: how often, before what follows.

        Raises:
            ValueError: the operation does not answer so.
        """
        if status in PROXY_STATUSES:
            answer = proxy_page(status, retry_after)
        elif status in self._described.responses and status >= 400:
            by_caller = status < 500 if user_error is None else user_error
            answer = error(status, message or _WORDS.get(status, "failed"), description, user_error=by_caller)
        else:
            raise ValueError(f"{self._name} does not answer {status}; {self._statuses}, and proxies {PROXY_STATUSES}")
        for _ in range(times):
            self._then(answer)
        return self

    def drops(self, *, sent: bool = True, times: int = 1) -> Self:
        """Close the connection instead of answering.

        Args:
            sent: whether the request had reached the server, which may then have acted on it.
            times: how often, before what follows.
        """

        def drop(request: httpx.Request) -> httpx.Response:
            kind = httpx.RemoteProtocolError if sent else httpx.ConnectError
            raise kind("the connection was closed" if sent else "connection refused", request=request)

        self._answers += [drop] * times
        return self

    @property
    def _name(self) -> str:
        return self._operation.operation_id

    @property
    def _statuses(self) -> str:
        return f"the document has {', '.join(map(str, sorted(self._described.responses)))}"

    def _checked(self, status: int, answer: Any, headers: dict[str, str]) -> Reply:
        schema, media = self._described.responses[status], self._described.media[status]
        if media != "application/json":
            content = answer.encode() if isinstance(answer, str) else answer or b""
            if not isinstance(content, bytes):
                raise ValueError(
                    f"{self._name} answers {media or 'nothing'}: give {'text or bytes' if media else 'None'}"
                )
            return Reply(status, content, headers | ({"content-type": media} if media else {}))
        if answer is None and self._described.result:
            answer = "ok"
        body = encode(answer)
        if schema is not None and (wrong := problem(schema, body)) is not None:
            raise ValueError(f"{self._name} cannot answer that: {wrong}")
        return Reply(status, body, headers)

    def _then(self, answer: Reply) -> Self:
        self._answers.append(lambda _: _response(answer))
        return self

    def _answer(self, request: httpx.Request) -> httpx.Response:
        if not self._answers:
            raise AssertionError(
                f"nuon_mock.on({self._name}) has no answer: add returns(), pages(), fails() or drops()"
            )
        answering = self._answers.pop(0) if len(self._answers) > 1 else self._answers[0]
        return answering(request)


def _response(answer: Reply) -> httpx.Response:
    return httpx.Response(answer.status, headers=answer.sent_headers, content=answer.content)
