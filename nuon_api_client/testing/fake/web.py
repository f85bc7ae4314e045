"""A FakeNuon as an ASGI app: starlette finds the operation of a request, `Routes` answers it."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable

from starlette.datastructures import MutableHeaders
from starlette.requests import Request
from starlette.responses import JSONResponse, PlainTextResponse, Response
from starlette.routing import Route, Router
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from nuon_api_client._clock import FAKE_TIME_HEADER
from nuon_api_client.testing._shared.document import Described, operations
from nuon_api_client.testing._shared.replies import Reply
from nuon_api_client.testing.fake.control_plane import ControlPlane
from nuon_api_client.testing.fake.faults import ConnectionDropped
from nuon_api_client.testing.fake.routes import Routes
from nuon_api_client.testing.fake.timeline import Timeline

API_VERSION = "fake"
_ALL_METHODS = ["GET", "POST", "PUT", "PATCH", "DELETE", "HEAD", "OPTIONS"]


def application(plane: ControlPlane, routes: Routes) -> ASGIApp:
    """Make the ASGI app; it lets `ConnectionDropped` through."""
    found = [
        Route(operation.path, _endpoint(plane, routes, operation), methods=[operation.method])
        for operation in routes.served
    ]
    router = Router(
        [
            *found,
            Route("/version", _version),
            Route("/livez", _alive),
            Route("/readyz", _alive),
            # A known path with another method is no route either.
            Route("/{path:path}", _no_route, methods=_ALL_METHODS),
        ],
        redirect_slashes=False,
    )
    timeline = plane.store.timeline
    return router if timeline.time_scale is not None else _with_time(router, timeline)


def _with_time(app: ASGIApp, timeline: Timeline) -> ASGIApp:
    """Send the time with each response, so that a client notices if it waits while the time stands still."""

    async def with_time(scope: Scope, receive: Receive, send: Send) -> None:
        async def send_with_time(message: Message) -> None:
            if message["type"] == "http.response.start":
                MutableHeaders(scope=message)[FAKE_TIME_HEADER] = timeline.text()
            await send(message)

        await app(scope, receive, send_with_time)

    return with_time


def _endpoint(plane: ControlPlane, routes: Routes, operation: Described) -> Callable[[Request], Awaitable[Response]]:
    async def endpoint(request: Request) -> Response:
        content = await request.body()
        timeline = plane.store.timeline
        timeline.catch_up()
        fault = plane.faults.in_call(operation.operation_id)
        if fault is not None and fault.delay is not None:
            await asyncio.sleep(fault.delay)
            fault = None
        if fault is not None and not fault.after_work:
            return _response(fault.reply)
        query = {name: request.query_params.getlist(name) for name in request.query_params}
        with timeline.lock:
            reply = routes.reply(operation, request.path_params, query, request.headers, content)
        return _response(reply if fault is None else fault.reply)

    return endpoint


def _response(reply: Reply | None) -> Response:
    if reply is None:
        raise ConnectionDropped
    response = Response(reply.content, reply.status, reply.sent_headers)
    if "json" in reply.sent_headers["content-type"]:  # proxies do not know this header
        response.headers["x-nuon-api-version"] = API_VERSION
    return response


async def _no_route(request: Request) -> Response:
    # What the server says, and more where it is the fake that is at its end.
    asked = request.url.path.split("/")
    for operation in operations().values():
        known = operation.path.split("/")
        same = len(known) == len(asked) and all(
            k == a or (a and k[0] == "{") for k, a in zip(known, asked, strict=True)
        )
        if same and operation.method == request.method and not operation.removed:
            return PlainTextResponse(f"404 page not found: FakeNuon does not serve {operation.operation_id}", 404)
    return PlainTextResponse("404 page not found", 404)


async def _version(request: Request) -> Response:
    del request
    return JSONResponse({"version": API_VERSION, "git_ref": API_VERSION})


async def _alive(request: Request) -> Response:
    del request
    return JSONResponse({"status": "ok"})
