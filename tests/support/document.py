"""The OpenAPI document as tests need it: its operations, its schemas, and sample values of them."""

from __future__ import annotations

import inspect
import pkgutil
import re
from importlib import import_module
from typing import TYPE_CHECKING, Any, NamedTuple

import nuon_api_client.api
from nuon_api_client import models
from tests.support.openapi import DOCUMENT, Schema, openapi, openapi_request

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping
    from types import ModuleType

    import httpx

    from nuon_api_client.runtime.lazy import Model

SCHEMAS: Mapping[str, Schema] = DOCUMENT["components"]["schemas"]
METHODS = ("get", "put", "post", "delete", "patch", "head", "options")


def resolve(node: Schema) -> Schema:
    while "$ref" in node:
        target: Any = DOCUMENT
        for part in node["$ref"].removeprefix("#/").split("/"):
            target = target[part]
        node = target
    return node


def plain(schema: Schema) -> Schema:
    """The schema that a `$ref` or an "X or null" stands for."""
    schema = resolve(schema)
    for keyword in ("oneOf", "anyOf"):
        rest = [option for option in schema.get(keyword, []) if option != {"type": "null"}]
        if len(rest) == 1:
            return plain(rest[0])
    return schema


def kind(schema: Schema) -> str | None:
    """The JSON type; of "X or null" it is X."""
    kinds = schema.get("type")
    return next((name for name in kinds if name != "null"), None) if isinstance(kinds, list) else kinds


def is_nullable(schema: Schema) -> bool:
    schema = resolve(schema)
    return {"type": "null"} in schema.get("oneOf", []) + schema.get("anyOf", []) or "null" in schema.get("type", ())


class Endpoint(NamedTuple):
    """An operation of the document and the module that was generated from it."""

    module: ModuleType
    method: str
    path: str
    operation: Schema

    @property
    def parameters(self) -> list[Schema]:
        shared = DOCUMENT["paths"][self.path].get("parameters", [])
        return [resolve(parameter) for parameter in shared + self.operation.get("parameters", [])]

    @property
    def body(self) -> Schema | None:
        """The schema of the request body."""
        body = resolve(self.operation.get("requestBody", {}))
        return body["content"]["application/json"]["schema"] if body else None

    @property
    def needs_body(self) -> bool:
        """Whether a request always has a body."""
        return bool(resolve(self.operation.get("requestBody", {})).get("required"))

    @property
    def successes(self) -> dict[int, Schema]:
        return {int(code): resolve(answer) for code, answer in self.operation["responses"].items() if code[0] == "2"}

    @property
    def result(self) -> str:
        """What the functions return: started, nothing, text, bytes, list, object, or a value that is none of these."""
        first = self.successes[min(self.successes)]
        (media, value), *_ = first.get("content", {"": {}}).items()
        if first.get("x-nuon-result") == "workflow-started":
            return "started"
        if first.get("x-nuon-result") == "acknowledgement" or not media:
            return "nothing"
        if media != "application/json":
            return "text" if media.startswith("text/") else "bytes"
        found = kind(plain(value["schema"]))
        return {"array": "list", "string": "value", "integer": "value", "boolean": "value"}.get(found or "", "object")

    @property
    def answer(self) -> Schema:
        """The schema of the success that carries a result."""
        first = self.successes[min(self.successes)]
        if self.result == "started":
            return {"$ref": "#/components/schemas/WorkflowStarted"}
        schema: Schema = first["content"]["application/json"]["schema"]
        return schema

    def argument(self, parameter: Schema) -> str:
        """The Python name of a parameter."""
        wanted = re.sub(r"[^a-z0-9]", "", parameter["name"].lower())
        return next(name for name in inspect.signature(self.module.sync).parameters if name.replace("_", "") == wanted)


def _endpoints() -> Iterator[Endpoint]:
    names = pkgutil.walk_packages(nuon_api_client.api.__path__, nuon_api_client.api.__name__ + ".")
    modules = {}
    for name in sorted(found.name for found in names if not found.ispkg):
        module = import_module(name)
        modules[module.OPERATION.operation_id] = module
    for path, item in DOCUMENT["paths"].items():
        for method in METHODS:
            if method in item:
                yield Endpoint(modules[item[method]["operationId"]], method.upper(), path, item[method])


ENDPOINTS = tuple(_endpoints())


def reachable(*nodes: object) -> set[str]:
    """Names of the schemas that `nodes` lead to."""
    found: set[str] = set()
    waiting = list(nodes)
    while waiting:
        node = waiting.pop()
        if isinstance(node, list):
            waiting += node
        elif isinstance(node, dict):
            name = str(node.get("$ref", "")).partition("/schemas/")[2]
            if name and name not in found:
                found.add(name)
                waiting.append(SCHEMAS[name])
            waiting += [value for key, value in node.items() if key not in ("example", "examples")]
    return found


_RECEIVED = reachable(*(list(endpoint.successes.values()) for endpoint in ENDPOINTS)) | {"WorkflowStarted"}
_SENT = reachable(*(endpoint.body for endpoint in ENDPOINTS))


def _classes(names: set[str]) -> dict[str, type[Model]]:
    return {name: getattr(models, name) for name in sorted(names) if SCHEMAS[name].get("properties")}


RESPONSE_MODELS = _classes(_RECEIVED)
REQUEST_MODELS = _classes(_SENT - _RECEIVED)
ENUMS = {name: getattr(models, name) for name, schema in SCHEMAS.items() if "enum" in schema}

TIME = "2025-12-26T10:11:12.123456789+02:00"
ZERO_TIME = "0001-01-01T00:00:00Z"
_LEAVES = {"string": "text", "integer": 3, "number": 1.5, "boolean": True}


def leaf(schema: Schema) -> Any:
    """The sample of a schema that holds no other."""
    if "enum" in schema:
        return schema["enum"][0]
    if "pattern" in schema:
        return next(text for text in ("text", "5m", "a-b", "AB12") if re.search(schema["pattern"], text))
    if schema.get("format") == "date-time":
        return TIME
    if schema.get("format") == "date":
        return "2025-12-26"
    if schema.get("format") == "byte":
        return "bnVvbg=="
    if kind(schema) == "integer" and "minimum" in schema:
        return schema["minimum"]
    return _LEAVES.get(kind(schema) or "", {"anything": [1, None, {}]})


def sample(
    schema: Schema,
    make: Callable[[Schema], Any] = leaf,
    *,
    optional: bool = True,
    extra: bool = False,
    secret: str | None = None,
    depth: int = 3,
) -> Any:
    """A JSON value of a schema.

    Args:
        make: gives the values that hold no others.
        optional: with the properties that are not required.
        extra: with a key that the document does not know, in every object.
        secret: what stands where the document says `x-sensitive`.
        depth: how many levels of optional objects; many schemas refer to themselves.
    """
    sensitive = secret is not None and (schema.get("x-sensitive") or plain(schema).get("x-sensitive"))
    schema = plain(schema)
    if sensitive:
        return {"array": [secret], "object": {"key": secret}}.get(kind(schema) or "", secret)

    def inner(part: Schema) -> Any:
        return sample(part, make, optional=optional, extra=extra, secret=secret, depth=depth - 1)

    if "properties" in schema:
        required = schema.get("required", ())
        return {
            name: inner(part)
            for name, part in schema["properties"].items()
            if name in required or (optional and (depth > 0 or kind(plain(part)) not in ("object", "array")))
        } | ({"since tomorrow": [{"nested": None}]} if extra else {})
    if kind(schema) == "array":
        return [inner(schema["items"])] if depth > 0 else []
    if kind(schema) == "object":
        values = schema.get("additionalProperties")
        return {"key": inner(values) if isinstance(values, dict) else {"deep": [1, None]}}
    return make(schema)


class Checker:
    """Holds requests against the document."""

    def __init__(self) -> None:
        self._openapi = openapi(DOCUMENT)

    def check(self, endpoint: Endpoint, sent: httpx.Request) -> None:
        """Raise if this is no request of `endpoint`, or has what the document does not know of."""
        request = openapi_request(sent)
        found = self._openapi.unmarshal_request(request)
        assert found.errors == [], [(error, error.__cause__) for error in found.errors]
        template = re.sub(r"\\{\w+\\}", "([^/]+)", re.escape(endpoint.path))
        assert sent.method == endpoint.method
        assert re.fullmatch(template, request.path), f"{request.path} is not {endpoint.path}"
        known = {parameter["name"] for parameter in endpoint.parameters if parameter["in"] == "query"}
        assert set(request.parameters.query) <= known
        if endpoint.body is None or endpoint.needs_body:
            assert bool(sent.content) == endpoint.needs_body
