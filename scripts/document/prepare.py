"""Prepare an OpenAPI document for the generator, which drops some of what the templates need and misreads the rest."""

from __future__ import annotations

import copy
import sys
from collections.abc import Iterator
from itertools import count
from typing import Any, cast

from scripts.document.texts import docstring, say_since

METHODS = ("get", "put", "post", "delete", "patch", "head", "options")

Schema = dict[str, Any]


def prepare(document: Schema) -> Schema:
    """Return a copy of the document for the generator.

    The generator drops what an operation says of security, deprecation and bounds, so the copy has it in the success
    response, which the templates see. The generator makes a union class of every null, so the copy has a flag instead.
    """
    document = copy.deepcopy(document)
    schemas = document.get("components", {}).get("schemas", {})
    sent: set[str] = set()
    received: set[str] = set()
    for path, method, operation in operations(document):
        parameters = [resolved(document, p) for p in operation.get("parameters", []) + path_parameters(document, path)]
        body = resolved(document, operation.get("requestBody") or {})
        responses = {code: resolved(document, r) for code, r in operation["responses"].items() if code[0] == "2"}
        if not responses:
            sys.exit(f"{method} {path} has no 2xx response")
        code, success = min(responses.items())
        success = copy.deepcopy(success)
        about = operation_facts(document, operation, parameters, success)
        described = [
            resolved(document, p.get("schema", {})) | p for p in parameters
        ]  # an enumeration's own text, if any
        about["doc"] = docstring(operation, described, body, responses[code], about.pop("notes"))
        content = body.get("content", {}).get("application/json", {}).get("schema", {})
        about["body_optional"] = bool(body) and not resolved(document, content).get("required")
        success["x-operation"] = about
        operation["responses"] = {code: success}
        if body:
            operation["requestBody"] = body | {"required": True}
            sent |= reachable(document, content)
        received |= reachable(document, success.get("content", {}))
    for name in sent - received:
        schemas[name]["x-request"] = True
    say_since(document.get("components", {}).get("schemas", {}), names=True)
    simplify(document, count(1))
    return document


def operation_facts(document: Schema, operation: Schema, parameters: list[Schema], success: Schema) -> Schema:
    """Return what the endpoint template needs to know, and change `success` into a form that the generator takes."""
    security: Any = operation.get("security", document.get("security", []))
    schemes = {name for requirement in security for name in requirement}
    content: Schema = success.get("content") or {}
    media = next(iter(content), "")
    if success.get("x-nuon-result") == "workflow-started":
        result = "started"
        success["content"] = {"application/json": {"schema": {"$ref": "#/components/schemas/WorkflowStarted"}}}
    elif success.get("x-nuon-result") == "acknowledgement" or not content:
        result = "nothing"
        success.pop("content", None)
    elif media.startswith("text/"):
        result = "text"
        success["content"] = {"text/plain": {"schema": {"type": "string"}}}
    elif media == "application/json":
        result = "json"
        success["content"] = {media: content[media]}
    else:
        result = "bytes"
        success["content"] = {"application/octet-stream": {"schema": {"type": "string", "format": "binary"}}}
    notes = ["Deprecated."] if operation.get("deprecated") else []
    removed = operation.get("x-nuon-removed")
    if removed and "answer 404" not in " ".join(operation.get("description", "").split()):
        notes.append(f"Control planes since {removed} no longer have it and answer 404.")
    return {
        "id": operation["operationId"],
        "token": bool(schemes),
        "org": "org" in schemes,
        "pages_by": pages_by({p["name"] for p in parameters}, success),
        "bounds": {
            p["name"]: [p["schema"].get("minimum"), p["schema"].get("maximum")]
            for p in parameters
            if {"minimum", "maximum"} & set(p["schema"])
        },
        "secrets": [p["name"] for p in parameters if p.get("x-sensitive")],
        "removed": removed,
        "result": result,
        "nullable": result == "json" and is_nullable(content[media]["schema"]),
        "notes": notes,
    }


def is_nullable(schema: Schema) -> bool:
    return {"type": "null"} in schema.get("oneOf", []) or "null" in schema.get("type", ())


def pages_by(parameters: set[str], success: Schema) -> str | None:
    """Tell by what a list goes on to its next page. `None`: it comes whole."""
    if "cursor" in parameters:
        return "cursor"
    if "X-Nuon-API-Offset" in parameters:
        return "time"
    return "offset" if "offset" in parameters and "X-Nuon-Page-Next" in success.get("headers", {}) else None


def operations(document: Schema) -> Iterator[tuple[str, str, Schema]]:
    for path, item in document["paths"].items():
        for method in METHODS:
            if method in item:
                yield path, method, item[method]


def path_parameters(document: Schema, path: str) -> list[Schema]:
    found: list[Schema] = document["paths"][path].get("parameters", [])
    return found


def resolved(document: Schema, node: Schema) -> Schema:
    while "$ref" in node:
        node = target_of(document, node["$ref"])
    return node


def target_of(document: Schema, reference: str) -> Schema:
    target: Any = document
    for part in reference.removeprefix("#/").split("/"):
        if not isinstance(target, dict) or part not in target:
            sys.exit(f"{reference} leads nowhere in the document")
        target = target[part]
    return cast("Schema", target)


def reachable(document: Schema, node: object) -> set[str]:
    """Return the names of the component schemas that `node` refers to, directly or through others."""
    found: set[str] = set()
    waiting = [node]
    while waiting:
        current = waiting.pop()
        if isinstance(current, list):
            waiting += current
        elif isinstance(current, dict):
            reference = current.get("$ref")
            if isinstance(reference, str) and (name := reference.rpartition("/")[2]) not in found:
                found.add(name)
                waiting.append(target_of(document, reference))
            waiting += current.values()
    return found


def simplify(node: Any, numbers: Iterator[int]) -> None:
    """Replace "or null" by `x-nullable`, name the maps, and make lists of other names, in place.

    The generator names a map after its place, which may be the name of a schema. The templates use no such class.
    """
    if isinstance(node, list):
        for item in node:
            simplify(item, numbers)
        return
    if not isinstance(node, dict):
        return
    for keyword in ("oneOf", "anyOf"):
        options = node.get(keyword)
        if isinstance(options, list) and {"type": "null"} in options:
            rest = [option for option in options if option != {"type": "null"}]
            del node[keyword]
            node |= {"x-nullable": True} | (rest[0] if len(rest) == 1 else {keyword: rest})
    kinds = node.get("type")
    if isinstance(kinds, list) and "null" in kinds:
        rest = [kind for kind in kinds if kind != "null"]
        node |= {"x-nullable": True, "type": rest[0] if len(rest) == 1 else rest}
    if node.get("type") == "object" and not node.get("properties"):
        node["title"] = f"Map{next(numbers)}"
    if isinstance(name := node.get("x-published-as"), str):
        node["x-published-as"] = [name]
    for value in node.values():
        simplify(value, numbers)
