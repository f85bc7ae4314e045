"""Bring the parameters of an operation into a form that the generator takes: names of Python, and values of one text."""

from __future__ import annotations

import re
from collections import Counter
from typing import Any

from scripts.document.names import python_name
from scripts.document.places import Pointer
from scripts.document.shapes_references import References, Schema
from scripts.document.shapes_schemas import Schemas, not_null

# Arguments that the generated functions have, and what the generator would rename.
TAKEN = {"body", "client", "url"}
# OpenAPI says that a parameter of such a name means nothing: other parts of the document say what is sent.
NOT_PARAMETERS = {"accept", "authorization", "content-type"}
SEPARATORS = {"form": ",", "spaceDelimited": " ", "pipeDelimited": "|"}
USUAL_STYLE = {"query": "form", "path": "simple", "header": "simple"}


def all_parameters(
    document: References, item: Schema, operation: Schema, pointer: Pointer
) -> list[tuple[Schema, Pointer]]:
    """Return an operation's parameters and those of its path that it has no other version of, each with its place."""
    found: dict[tuple[str, str], tuple[Schema, Pointer]] = {}
    for holder, place in ((operation, pointer), (item, pointer[:-1])):
        for number, node in enumerate(holder.get("parameters", [])):
            parameter, at = document.follow(node, (*place, "parameters", number))
            key = (str(parameter.get("in")), str(parameter.get("name")))
            if key[0] != "header" or key[1].lower() not in NOT_PARAMETERS:
                found.setdefault(key, (parameter, at))
    return list(found.values())


class Parameters:
    """An operation's parameters, for the generator and for the endpoint template.

    Args:
        schemas: the document's.
        parameters: as `all_parameters` returns them.
        pointer: the place of the operation.
    """

    def __init__(self, schemas: Schemas, parameters: list[tuple[Schema, Pointer]], pointer: Pointer) -> None:
        self._schemas, self._document, self._pointer = schemas, schemas.document, pointer
        self.wire: dict[str, dict[str, str]] = {"path": {}, "query": {}, "header": {}}
        """The name that is sent, by the place that it is sent in and the name in Python."""
        self.written: list[str] = []
        self.joined: dict[str, str] = {}
        self.bounds: dict[str, list[Any]] = {}
        self.patterns: dict[str, str] = {}
        names = python_names([parameter for parameter, _ in parameters])
        self.nodes: list[Schema] = []
        """The parameters as the generator takes them, each under its name in Python."""
        twice = [name for name, number in Counter(names).items() if number > 1]
        for name in twice:
            clashing = ", ".join(str(p["name"]) for (p, _), made in zip(parameters, names, strict=True) if made == name)
            document = schemas.document
            document.refuse(pointer, f"the parameters {clashing} would all be called {name} in Python")
        ordered = sorted(zip(parameters, names, strict=True), key=lambda pair: pair[0][0].get("in") == "header")
        for (parameter, place), name in ordered:
            self._add(parameter, place, name)

    def _refuse(self, parameter: Schema, what: str) -> None:
        self._document.refuse(self._pointer, f"{parameter.get('in')} parameter {parameter.get('name')}: {what}")

    def _add(self, parameter: Schema, place: Pointer, name: str) -> None:
        location, sent = parameter.get("in"), str(parameter.get("name"))
        self._document.refuse_unprintable(self._pointer, [sent])
        if location not in self.wire:
            self._refuse(parameter, "only parameters in path, query and header can be sent")
            return
        if "content" in parameter:
            self._refuse(parameter, "has `content`: only a `schema` says how it is written")
            return
        if location == "path" and not name.isascii():
            self._refuse(parameter, "the generator takes only ASCII in names of path parameters")
            return
        schema = self._schemas.plain(parameter.get("schema", {}), (*place, "schema"))
        kind = self._kind(schema)
        self._check_style(parameter, schema, kind)
        if kind in ("integer", "number"):
            limits = [schema.pop("minimum", None), schema.pop("maximum", None)]
            if limits != [None, None] and location == "query":
                self.bounds[sent] = limits
        pattern = schema.pop("pattern", None)
        if kind == "string" and location != "path" and "format" not in schema and is_python(pattern):
            self.patterns[sent] = pattern
        if location == "path" and (kind not in ("string", "enum", "any") or "format" in schema):
            self.written.append(sent)
        schema.pop("default", None)
        schema.pop("x-nullable", None)
        self.wire[location][name] = sent
        node = {"name": name, "in": "path" if location == "path" else "query", "schema": schema}
        self.nodes.append(node | {"required": location == "path" or parameter.get("required") is True})

    def _kind(self, schema: Schema) -> str:
        if reference := schema.get("$ref"):
            return "enum" if self._schemas.classes[reference.rpartition("/")[2]]["type"] == "string" else "object"
        return "binary" if schema.get("x-binary") else schema.get("type", "any")

    def _check_style(self, parameter: Schema, schema: Schema, kind: str) -> None:
        location, sent = str(parameter["in"]), str(parameter["name"])
        style = parameter.get("style", USUAL_STYLE[location])
        if kind == "array":
            schema["items"] = not_null(schema["items"])
        if kind == "array" and location == "query" and style in SEPARATORS:
            if self._kind(schema["items"]) in ("object", "array", "binary"):
                self._refuse(parameter, "is a list of what is no single text")
            elif not parameter.get("explode", style == "form"):
                self.joined[sent] = SEPARATORS[style]
            elif style != "form":
                self._refuse(parameter, f"style {style} with explode is not supported")
        elif kind in ("array", "object", "binary"):
            what = {"array": "a list", "object": "an object", "binary": "a file"}[kind]
            self._refuse(parameter, f"is {what}, which cannot be sent there (style {style})")
        elif style != USUAL_STYLE[location] and (location, style) != ("query", "form"):
            self._refuse(parameter, f"style {style} is not supported")


def is_python(pattern: Any) -> bool:
    """Tell whether a regular expression, which is JavaScript's, is one of Python as well; else the server alone knows."""
    try:
        return isinstance(pattern, str) and pattern.isprintable() and bool(re.compile(pattern))
    except re.error:
        return False


def python_names(parameters: list[Schema]) -> list[str]:
    """Return the name of each in Python; the place is added where two in different places, or ours, are alike."""
    names = [python_name(str(parameter.get("name"))) for parameter in parameters]
    places: dict[str, set[str]] = {}
    for name, parameter in zip(names, parameters, strict=True):
        places.setdefault(name, set()).add(str(parameter.get("in")))
    return [
        f"{name}_{parameter.get('in')}" if name in TAKEN or len(places[name]) > 1 else name
        for name, parameter in zip(names, parameters, strict=True)
    ]


def generator_path(path: str, wire: dict[str, str], taken: set[str]) -> str:
    """Return a path for the generator, which wants each placeholder once and by the parameter's name in Python."""
    for name, sent in wire.items():
        first, found, rest = path.partition(f"{{{sent}}}")
        path = f"{first}{{{name}}}{rest.replace(found, sent)}" if found else path
    while path in taken:
        path += "/"
    taken.add(path)
    return path
