"""Bring a document of any shape into the one that the generator and the templates read, or say what cannot be."""

from __future__ import annotations

import copy
import re
from collections.abc import Callable, Iterator
from typing import Any
from urllib.parse import quote, urlsplit

from scripts.document.convert import complete_operations
from scripts.document.places import METHODS, Pointer, fault
from scripts.document.shapes_bodies import Answers, Body
from scripts.document.shapes_parameters import Parameters, all_parameters
from scripts.document.shapes_references import References, Schema
from scripts.document.shapes_schemas import Schemas, class_name_of


def refusals(root: Schema, line: Callable[[Pointer], int | None] = lambda _: None) -> list[str]:
    """Return what of a document cannot be generated, a line for each; the document stays as it is.

    Args:
        root: an OpenAPI 3.1 document.
        line: tells the line of the place that a pointer leads to, if it is known.
    """
    return [fault(pointer, what, line(pointer)) for pointer, what in Shapes(root).document.faults]


class Operation:
    """One operation of a document, with all that it refers to."""

    def __init__(self, shapes: Shapes, pointer: Pointer, item: Schema, node: Schema) -> None:
        document, schemas = shapes.document, shapes.schemas
        self.node = node
        self.method = str(pointer[2])
        self.parameters = all_parameters(document, item, node, pointer)
        self.path = quoted(base_path(document, item, node, pointer) + str(pointer[1]))
        self.shaped = Parameters(schemas, self.parameters, pointer)
        body, place = document.follow(node.get("requestBody") or {}, (*pointer, "requestBody"))
        self.body_text = str(body.get("description", "")).strip()
        self.body = Body(schemas, body, place, pointer) if body else None
        responses = {
            code: document.follow(response, (*pointer, "responses", code))
            for code, response in sorted(node.get("responses", {}).items())
            if str(code).startswith("2")
        }
        if not responses:
            document.refuse(pointer, "no 2xx response, only a default, which may be that of errors")
        self.response: Schema = next((response for response, _ in responses.values()), {})
        self.responses = [response for response, _ in responses.values()]
        # What a HEAD is told of the body, only a GET gets.
        self.answers = Answers(schemas, {} if self.method == "head" else responses, pointer)
        self.schemes = security(document, node, pointer)


class Shapes:
    """A document, its schemas and its operations."""

    def __init__(self, root: Schema) -> None:
        root = copy.deepcopy(root)
        self.document = References(root)
        root["paths"] = {path: item for path, item in root.get("paths", {}).items() if not path.startswith("x-")}
        for path, node in root["paths"].items():
            root["paths"][path] = copy.copy(self.document.follow(node, ("paths", path))[0])
        complete_operations(root)
        found = list(self._operations())
        names: dict[Pointer, str] = {}
        for pointer, item, node in found:
            names[pointer] = str(node["operationId"])
            for parameter, place in all_parameters(self.document, item, node, pointer):
                names.setdefault(place, f"{node['operationId']}_{parameter.get('name')}")
        self.schemas = Schemas(self.document, lambda pointer: class_name_of(pointer, names))
        self.operations = [Operation(self, pointer, item, node) for pointer, item, node in found]

    def _operations(self) -> Iterator[tuple[Pointer, Schema, Schema]]:
        for path, item in self.document.root["paths"].items():
            pointer: Pointer = ("paths", path)
            for method in METHODS:
                if method == "trace" and method in item:
                    self.document.refuse((*pointer, method), "no client may send TRACE")
                elif method in item:
                    yield (*pointer, method), item, item[method]


def base_path(document: References, item: Schema, node: Schema, pointer: Pointer) -> str:
    """Return the path of the server, which goes before that of the operation."""
    if "servers" in node or "servers" in item:
        document.refuse(pointer, "has servers of its own, but a client has one base URL")
    servers: list[Schema] = document.root.get("servers") or [{"url": "/"}]
    url = str(servers[0].get("url", "/"))
    for name, variable in servers[0].get("variables", {}).items():
        url = url.replace(f"{{{name}}}", str(variable.get("default", "")))
    path = urlsplit(url).path.rstrip("/")
    if "{" in path:
        document.refuse(("servers", 0), f"the path {path} has a variable without a default")
    elif path and not path.startswith("/"):
        document.refuse(("servers", 0), f"{url} is relative: write https://HOST/... or /...")
    return path


def quoted(path: str) -> str:
    """Return a path as it is sent, with its placeholders."""
    parts = re.split(r"({[^{}/]+})", path)
    return "".join(part if part.startswith("{") else quote(part, safe="/%:@!$&'()*+,;=~") for part in parts)


def security(document: References, node: Schema, pointer: Pointer) -> set[str]:
    """Return what a call has to have: `token`, `org`, and the headers that only the caller can give.

    Alternatives that can be met count together: control planes write two schemes that both are needed as alternatives.
    """
    requirements: Any = node.get("security", document.root.get("security", []))
    schemes = document.root.get("components", {}).get("securitySchemes", {})
    met: list[set[str]] = []
    for requirement in requirements:
        kinds = {scheme_kind(name, document.follow(schemes.get(name, {}), pointer)[0]) for name in requirement}
        if None not in kinds:
            met.append({kind for kind in kinds if kind})
    if requirements and not met:
        names = ", ".join(dict.fromkeys(name for requirement in requirements for name in requirement))
        document.refuse(pointer, f"needs the security scheme {names}, but only headers can be sent")
    return set() if set() in met else set().union(*met)


def scheme_kind(name: str, scheme: Schema) -> str | None:
    """Return what meets a security scheme: `token`, `org`, or the header that does; `None` if no header does."""
    kind, where, header = (str(scheme.get(key, "")) for key in ("type", "in", "name"))
    if kind == "apiKey":
        ours = {"authorization": "token", "x-nuon-org-id": "org"}.get(header.lower(), header)
        return ours if where == "header" else None
    if kind == "http":
        return "token" if scheme.get("scheme", "").lower() == "bearer" else "Authorization"
    if kind in ("oauth2", "openIdConnect"):
        return "token"
    return None if kind else "org" if name == "org" else "token"
