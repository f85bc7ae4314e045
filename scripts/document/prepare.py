"""Prepare an OpenAPI document for the generator, which drops some of what the templates need and misreads the rest."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from scripts.document.examples import example_of
from scripts.document.names import class_name, python_name
from scripts.document.places import SENT_METHODS, Refused, fault
from scripts.document.shapes import Operation, Shapes
from scripts.document.shapes_parameters import generator_path
from scripts.document.shapes_references import References
from scripts.document.texts import docstring, say_since

Schema = dict[str, Any]


def prepare(document: Schema) -> Schema:
    """Return a document for the generator: simple schemas, and operations of which the templates see everything.

    The generator drops what an operation says of security, deprecation and bounds, so it is in the success response,
    as `x-operation`.

    Raises:
        Refused: something in the document cannot be generated.
    """
    shapes = Shapes(document)
    if shapes.document.faults:
        raise Refused([fault(pointer, what, None) for pointer, what in shapes.document.faults])
    paths: Schema = {}
    sent: set[str] = set()
    received: set[str] = set()
    taken: set[str] = set()
    schemas = shapes.schemas.classes
    for operation in shapes.operations:
        path = generator_path(operation.path, operation.shaped.wire["path"], taken)
        paths[path] = {operation.method: prepared(shapes, operation)}
        sent |= reachable(schemas, operation.body.schema if operation.body else {})
        received |= reachable(schemas, operation.answers.schema)
    for name in sent - received:
        schemas[name]["x-request"] = True
    for names, keyword in ((sent, "readOnly"), (received, "writeOnly")):
        for name in names:
            require_less(schemas[name], keyword)
    for name in sent:
        schema = schemas[name]
        if nulls := [key for key in schema.get("required", []) if schema["properties"][key].get("x-nullable")]:
            schema["x-null-is-sent"] = nulls
    say_since(schemas, names=True)
    name_as_lists(schemas)
    for name in document.get("components", {}).get("schemas", {}):
        if class_name(name) in sent - received:
            schemas[class_name(name)]["x-example"] = example_of(document, {"$ref": f"#/components/schemas/{name}"})
    info = {"title": str(document["info"]["title"]), "version": str(document["info"]["version"])}
    return {"openapi": "3.1.0", "info": info, "paths": paths, "components": {"schemas": schemas}}


def prepared(shapes: Shapes, operation: Operation) -> Schema:
    """Return an operation for the generator."""
    node, body, answers = operation.node, operation.body, operation.answers
    success: Schema = {"description": "", "x-operation": operation_facts(shapes, operation)}
    if answers.kind in ("json", "started"):
        success["content"] = {"application/json": {"schema": answers.schema}}
    made = {"operationId": node["operationId"], "tags": node["tags"][:1], "summary": node["summary"]}
    made |= {"parameters": operation.shaped.nodes, "responses": {"200": success}}
    if body:
        made["requestBody"] = {"required": True, "content": {"application/json": {"schema": body.schema}}}
    return made


def operation_facts(shapes: Shapes, operation: Operation) -> Schema:
    """Return what the endpoint template needs to know."""
    node, shaped, body, answers = operation.node, operation.shaped, operation.body, operation.answers
    removed = node.get("x-nuon-removed")
    notes = ["Deprecated."] if node.get("deprecated") else []
    if removed and "answer 404" not in " ".join(node.get("description", "").split()):
        notes.append(f"Control planes since {removed} no longer have it and answer 404.")
    others = sorted(operation.schemes - {"token", "org"})
    notes += [f"Needs the header {header}: `NuonClient(headers=)` sends it." for header in others]
    described = []
    for parameter, place in operation.parameters:  # an enumeration's own text, where the parameter has none
        schema, _ = shapes.document.follow(parameter.get("schema", {}), (*place, "schema"))
        described.append({"description": schema.get("description", "")} | parameter)
    return {
        "id": node["operationId"],
        "path": operation.path,
        "wire": shaped.wire,
        "token": bool(operation.schemes & {"token", "org"}),
        "org": "org" in operation.schemes,
        "pages_by": pages_by(
            {str(p["name"]) for p, _ in operation.parameters},
            operation.responses if answers.schema.get("type") == "array" else [],
            class_of(shapes, answers.schema),
        ),
        "bounds": shaped.bounds,
        "written": shaped.written,
        "joined": shaped.joined,
        "patterns": shaped.patterns,
        "paths": [str(p["name"]) for p, _ in operation.parameters if p.get("x-slashes")],
        "longest": longest(class_of(shapes, body.schema)) if body else {},
        "keyed_by": idempotency_key(class_of(shapes, body.schema)) if body else None,
        "secrets": [str(p["name"]) for p, _ in operation.parameters if p.get("x-sensitive")],
        "removed": removed,
        "accept": answers.accept,
        "body": body and {"kind": body.kind, "sends": body.sends, "empty": body.empty, "optional": body.optional},
        "result": answers.kind,
        "nullable": bool(answers.schema.get("x-nullable")),
        "absent": answers.may_be_absent,
        "doc": docstring(node, described, operation.body_text, operation.response, notes),
    }


def class_of(shapes: Shapes, schema: Schema) -> Schema:
    """Return the class that a schema refers to, an empty one if it is no class."""
    found: Schema = shapes.schemas.classes.get(str(schema.get("$ref", "")).rpartition("/")[2], {})
    return found


def longest(body: Schema) -> dict[str, int]:
    """Map the texts of a body that may have so many characters only to that number."""
    return {name: node["maxLength"] for name, node in body.get("properties", {}).items() if "maxLength" in node}


def idempotency_key(body: Schema) -> str | None:
    """Return the property of a body that makes its call idempotent."""
    return next((name for name, node in body.get("properties", {}).items() if node.get("x-idempotency-key")), None)


def pages_by(parameters: set[str], responses: list[Schema], page: Schema) -> str | None:
    """Tell by what a list goes on to its next page; `None`: it comes whole.

    Args:
        parameters: the names of the operation's parameters.
        responses: its successes, if these are lists.
        page: the class of what it returns, if that is one; it is marked if its list has another name than `items`.
    """
    properties: Schema = page.get("properties", {})
    lists = [name for name, node in properties.items() if node.get("type") == "array"]
    if "X-Nuon-API-Offset" in parameters and responses:
        return "time"
    if responses and {"limit", "offset"} <= parameters:
        return "offset"
    for name, parameter, way in (("next_cursor", "cursor", "cursor"), ("has_more", "offset", "more")):
        if name in properties and parameter in parameters and len(lists) == 1:
            if python_name(lists[0]) != "items":
                if "items" in map(python_name, properties):
                    return None  # the name by which `paginate` knows the list is that of something else
                page["x-page-items"] = lists[0]
            return way
    return None


def operations(document: Schema) -> Iterator[tuple[str, str, Schema]]:
    """Yield the path, the method and the object of each operation."""
    references = References(document)
    for path, node in document["paths"].items():
        if path.startswith("x-"):
            continue
        item, _ = references.follow(node, ("paths", path))
        for method in SENT_METHODS:
            if method in item:
                yield path, method, item[method]


def reachable(schemas: Schema, node: object) -> set[str]:
    """Return the names of the classes that `node` refers to, directly or through others."""
    found: set[str] = set()
    waiting = [node]
    while waiting:
        current = waiting.pop()
        if isinstance(current, list):
            waiting += current
        elif isinstance(current, dict):
            name = str(current.get("$ref")).rpartition("/")[2]
            if name in schemas and name not in found:  # what an extension holds may only look like a reference
                found.add(name)
                waiting.append(schemas[name])
            waiting += current.values()
    return found


def require_less(schema: Schema, keyword: str) -> None:
    """Require no property that only the other side sends, in place."""
    if required := schema.get("required"):
        schema["required"] = [name for name in required if not schema["properties"][name].get(keyword)]


def name_as_lists(schemas: dict[str, Any]) -> None:
    """Make lists of the other names under which properties may arrive, in place."""
    for schema in schemas.values():
        for node in schema.get("properties", {}).values():
            if isinstance(name := node.get("x-published-as"), str):
                node["x-published-as"] = [name]
