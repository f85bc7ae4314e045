"""The OpenAPI document, and an adapter from httpx to openapi-core, which checks requests and responses against it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any
from urllib.parse import parse_qsl

import yaml
from openapi_core import Config, OpenAPI
from openapi_core.datatypes import RequestParameters
from werkzeug.datastructures import Headers, ImmutableMultiDict

from tests.support.paths import ROOT

if TYPE_CHECKING:
    import httpx

Schema = dict[str, Any]

DOCUMENT: Schema = yaml.load((ROOT / "openapi" / "nuon.yaml").read_text(encoding="utf-8"), Loader=yaml.CSafeLoader)


def openapi(document: Schema) -> OpenAPI:
    """Return what checks requests and responses against `document`."""
    # test_document.py says whether the document is valid; that takes seconds.
    return OpenAPI.from_dict(document, config=Config(spec_validator_cls=None))  # type: ignore[arg-type]


@dataclass
class OpenAPIRequest:
    """What openapi-core asks of a request."""

    path: str
    method: str
    body: bytes | None
    content_type: str
    parameters: RequestParameters
    host_url: str = DOCUMENT["servers"][0]["url"]


@dataclass
class OpenAPIResponse:
    """What openapi-core asks of a response."""

    data: bytes
    status_code: int
    content_type: str
    headers: Headers


def openapi_request(request: httpx.Request) -> OpenAPIRequest:
    """Return `request` as openapi-core takes it."""
    path, _, query = request.url.raw_path.decode("ascii").partition("?")
    headers = Headers(request.headers.multi_items())
    parameters = RequestParameters(
        query=ImmutableMultiDict(parse_qsl(query, keep_blank_values=True)), header=headers, cookie={}
    )
    content_type = headers.get("content-type", "")
    return OpenAPIRequest(path, request.method.lower(), request.content or None, content_type, parameters)


def openapi_response(response: httpx.Response) -> OpenAPIResponse:
    """Return `response`, which must have been read, as openapi-core takes it."""
    headers = Headers(response.headers.multi_items())
    content_type = headers["content-type"].partition(";")[0]
    return OpenAPIResponse(response.content, response.status_code, content_type, headers)
