"""What the document of the API says of requests and responses, read from nuon.json: openapi/nuon.yaml without its texts."""

from __future__ import annotations

import base64
import json
import re
from collections.abc import Mapping
from copy import deepcopy
from datetime import datetime
from functools import cache
from importlib.resources import files
from typing import Any

from attrs import frozen
from jsonschema import Draft202012Validator, FormatChecker
from jsonschema.exceptions import best_match

Schema = dict[str, Any]

_RFC3339 = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d{1,9})?(Z|[+-]\d\d:\d\d)")


@frozen
class Described:
    """Hold what the document says of one operation."""

    operation_id: str
    method: str
    path: str
    needs_token: bool
    needs_org: bool
    body: Schema | None
    """The schema of the JSON of a request; `None` for a request without a body."""
    needs_body: bool
    responses: Mapping[int, Schema | None]
    """Status -> the schema of the JSON of the response; `None` for another body or none."""
    media: Mapping[int, str | None]
    """Status -> the content type of the response; `None` for a response without a body."""
    removed: bool
    """Whether newer control planes no longer have it."""
    result: str | None
    """`workflow-started` or `acknowledgement`, whose bodies vary with the age of the server."""

    @property
    def success(self) -> int:
        """Return the lowest status of success."""
        return min(status for status in self.responses if 200 <= status < 300)


@cache
def operations() -> Mapping[str, Described]:
    """Map the id of each operation to what the document says of it."""
    document = _document()
    return {
        operation["operationId"]: _described(method.upper(), path, operation)
        for path, item in document["paths"].items()
        for method, operation in item.items()
        if isinstance(operation, dict) and "operationId" in operation
    }


@cache
def schemas() -> Mapping[str, Schema]:
    """Map the name of each schema to the schema."""
    found: Mapping[str, Schema] = _document()["components"]["schemas"]
    return found


def resolved(node: Schema) -> Schema:
    """Return what a `$ref` leads to; any other node is returned as it is."""
    while "$ref" in node:
        target: Any = _document()
        for part in node["$ref"].removeprefix("#/").split("/"):
            target = target[part]
        node = target
    return node


def problem(schema: Schema, value: Any, *, unknown_keys: bool = False) -> str | None:
    """Say what in a JSON value the schema forbids, in one sentence about the most telling fault; `None` if nothing is.

    Args:
        schema: the schema.
        value: the value.
        unknown_keys: whether an object may have keys that the document does not name. Servers take and send
            such keys; in a test they are mistakes.
    """
    error = best_match(_validator(json.dumps(schema, sort_keys=True), unknown_keys).iter_errors(value))
    if error is None:
        return None
    place = "".join(f"[{part}]" if isinstance(part, int) else f".{part}" for part in error.absolute_path).lstrip(".")
    return f"{place}: {error.message}" if place else str(error.message)


@cache
def _document() -> dict[str, Any]:
    found: dict[str, Any] = json.loads(
        (files("nuon_api_client.testing._shared") / "nuon.json").read_text(encoding="utf-8")
    )
    return found


def _described(method: str, path: str, operation: Schema) -> Described:
    security = operation.get("security", _document().get("security", []))
    schemes = {name for requirement in security for name in requirement}
    answers = {int(status): resolved(answer) for status, answer in operation["responses"].items()}
    contents = {status: answer.get("content", {}) for status, answer in answers.items()}
    body = resolved(operation["requestBody"]) if "requestBody" in operation else None
    return Described(
        operation_id=operation["operationId"],
        method=method,
        path=path,
        needs_token=bool(schemes),
        needs_org="org" in schemes,
        body=body and body["content"]["application/json"]["schema"],
        needs_body=bool(body and body.get("required")),
        responses={status: content.get("application/json", {}).get("schema") for status, content in contents.items()},
        media={status: next(iter(content), None) for status, content in contents.items()},
        removed="x-nuon-removed" in operation,
        result=next((kind for answer in answers.values() if (kind := answer.get("x-nuon-result"))), None),
    )


@cache
def _components(unknown_keys: bool) -> Schema:
    components = _document()["components"]
    return {"schemas": components["schemas"] if unknown_keys else _closed(deepcopy(components["schemas"]))}


def _closed(node: Any) -> Any:
    """Return a copy of `node` whose objects may have no other keys than those that they name."""
    if isinstance(node, list):
        return [_closed(item) for item in node]
    if not isinstance(node, dict):
        return node
    closed = {key: _closed(value) for key, value in node.items()}
    if isinstance(node.get("properties"), dict) and "additionalProperties" not in node:
        closed["additionalProperties"] = False
    return closed


@cache
def _validator(schema: str, unknown_keys: bool) -> Draft202012Validator:
    node = json.loads(schema)
    root = (node if unknown_keys else _closed(node)) | {"components": _components(unknown_keys)}
    return Draft202012Validator(root, format_checker=_formats())


@cache
def _formats() -> FormatChecker:
    checker = FormatChecker(formats=())
    checker.checks("date-time", ValueError)(_is_time)
    checker.checks("byte", ValueError)(_is_base64)
    return checker


def _is_time(value: object) -> bool:
    return not isinstance(value, str) or bool(_RFC3339.fullmatch(value) and datetime.fromisoformat(value))


def _is_base64(value: object) -> bool:
    return not isinstance(value, str) or base64.b64decode(value, validate=True) is not None
