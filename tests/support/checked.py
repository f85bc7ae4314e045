"""What holds a FakeNuon against the document: every request and every answer that passes."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING, Any, NamedTuple
from urllib.parse import parse_qsl

import httpx
import yaml
from openapi_core import Config, OpenAPI
from openapi_core.datatypes import RequestParameters
from werkzeug.datastructures import Headers, ImmutableMultiDict

from nuon_api_client import NuonClient
from nuon_api_client.testing._shared.document import operations
from tests.support.paths import ROOT

if TYPE_CHECKING:
    from nuon_api_client.testing import FakeNuon

Schema = dict[str, Any]

DOCUMENT: Schema = yaml.load((ROOT / "openapi" / "nuon.yaml").read_text(encoding="utf-8"), Loader=yaml.CSafeLoader)


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
    # test_document.py says whether the document is valid; that takes seconds.
    return OpenAPI.from_dict(closed(DOCUMENT), config=Config(spec_validator_cls=None))  # type: ignore[arg-type]


@dataclass
class Request:
    """What openapi-core asks of a request."""

    path: str
    method: str
    body: bytes | None
    content_type: str
    parameters: RequestParameters
    host_url: str = DOCUMENT["servers"][0]["url"]


@dataclass
class Answer:
    """What openapi-core asks of an answer."""

    data: bytes
    status_code: int
    content_type: str
    headers: Headers


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
        path, _, query = request.url.raw_path.decode("ascii").partition("?")
        pairs = parse_qsl(query, keep_blank_values=True)
        sent = Headers(request.headers.multi_items())
        parameters = RequestParameters(query=ImmutableMultiDict(pairs), header=sent, cookie={})
        asked = Request(path, request.method.lower(), request.content or None, sent.get("content-type", ""), parameters)
        received = Headers(response.headers.multi_items())
        answer = Answer(response.content, response.status_code, received["content-type"].partition(";")[0], received)
        if response.is_success:
            self._openapi.validate_request(asked)
        self._openapi.validate_response(asked, answer)
        operation_id = operation_of(request.method, path)
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
    return NuonClient(nuon.token, nuon.org_id, nuon.base_url, http_client=http_client)
