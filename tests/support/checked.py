"""What holds a FakeNuon against the document: every request and every answer that passes."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING, Any, NamedTuple

import httpx

from nuon_api_client import NuonClient
from nuon_api_client.testing._shared.document import operations
from tests.support.openapi import DOCUMENT, openapi, openapi_request, openapi_response

if TYPE_CHECKING:
    from openapi_core import OpenAPI

    from nuon_api_client.testing import FakeNuon


def closed(node: Any) -> Any:
    """The document, its objects taking no other keys than those it names: a misspelt one is a mistake."""
    if isinstance(node, list):
        return [closed(item) for item in node]
    if not isinstance(node, dict):
        return node
    result = {key: closed(value) for key, value in node.items()}
    if isinstance(node.get("properties"), dict) and "additionalProperties" not in node:
        result["additionalProperties"] = False
    return result


@cache
def openapi_of_document() -> OpenAPI:
    return openapi(closed(DOCUMENT))


class Checks(httpx.AsyncBaseTransport):
    """Sends requests to an ASGI app, and holds them and the answers against the document."""

    def __init__(self, app: Any) -> None:
        self._inner = httpx.ASGITransport(app)
        self._openapi = openapi_of_document()
        self.seen: list[Seen] = []
        """What has passed."""

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        response = await self._inner.handle_async_request(request)
        await response.aread()
        if response.headers["content-type"].startswith("application/json") and response.content != b"truetrue":
            self._check(request, response)
        return response

    def _check(self, request: httpx.Request, response: httpx.Response) -> None:
        asked = openapi_request(request)
        if response.is_success:
            self._openapi.validate_request(asked)
        self._openapi.validate_response(asked, openapi_response(response))
        operation_id = operation_of(request.method, asked.path)
        self.seen.append(Seen(operation_id, response.status_code, response.json()))


class Seen(NamedTuple):
    """An answer that the document allows."""

    operation_id: str
    status: int
    body: Any


def operation_of(method: str, path: str) -> str:
    """The id of the operation of a request."""
    return next(
        operation.operation_id
        for operation in sorted(operations().values(), key=lambda each: each.path.replace("{", "~"))
        if operation.method == method and re.fullmatch(re.sub(r"\{\w+\}", "[^/]+", operation.path), path)
    )


def checked_client(nuon: FakeNuon, checks: Checks | None = None) -> NuonClient:
    """A client of a FakeNuon all of whose calls are held against the document."""
    http_client = httpx.AsyncClient(transport=checks or Checks(nuon))
    return NuonClient(nuon.token, nuon.org_id, nuon.base_url, http_client=http_client, clock=nuon.clock)
