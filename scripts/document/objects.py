"""What each object of OpenAPI 3.1 may hold, and a walk over a document that knows which object it is at."""

from __future__ import annotations

import difflib
from collections.abc import Callable, Iterator
from typing import Any, NamedTuple
from urllib.parse import unquote

from scripts.document.places import METHODS, Pointer

Refuse = Callable[[Pointer, str], None]

# Key -> what stands there: `text`, `flag`, `whole`, `number`, `any`, an object of this table, `list` or `map` of these.
# `!` says that it must be there; a `Whole` schema is a mapping, where others may be true or false.
OBJECTS: dict[str, dict[str, str]] = {
    "Document": {
        "openapi": "text!", "info": "Info!", "jsonSchemaDialect": "text", "servers": "list Server",
        "paths": "map PathItem!", "webhooks": "map PathItem", "components": "Components", "security": "list Requirement",
        "tags": "list Tag", "externalDocs": "ExternalDocs",
    },
    "Info": {
        "title": "text!", "summary": "text", "description": "text", "termsOfService": "text", "contact": "Contact",
        "license": "License", "version": "text!",
    },
    "Contact": {"name": "text", "url": "text", "email": "text"},
    "License": {"name": "text", "identifier": "text", "url": "text"},
    "Server": {"url": "text!", "description": "text", "variables": "map ServerVariable"},
    "ServerVariable": {"enum": "list text", "default": "text!", "description": "text"},
    "Components": {
        "schemas": "map Whole", "responses": "map Response", "parameters": "map Parameter", "examples": "map Example",
        "requestBodies": "map RequestBody", "headers": "map Header", "securitySchemes": "map SecurityScheme",
        "links": "map Link", "callbacks": "map Callback", "pathItems": "map PathItem",
    },
    "PathItem": {
        "$ref": "text", "summary": "text", "description": "text", "servers": "list Server",
        "parameters": "list Parameter", **dict.fromkeys(METHODS, "Operation"),
    },
    "Operation": {
        "tags": "list text", "summary": "text", "description": "text", "externalDocs": "ExternalDocs",
        "operationId": "text", "parameters": "list Parameter", "requestBody": "RequestBody",
        "responses": "map Response!", "callbacks": "map Callback", "deprecated": "flag", "security": "list Requirement",
        "servers": "list Server",
    },
    "ExternalDocs": {"description": "text", "url": "text"},
    "Parameter": {
        "name": "text!", "in": "text!", "description": "text", "required": "flag", "deprecated": "flag",
        "allowEmptyValue": "flag", "style": "text", "explode": "flag", "allowReserved": "flag", "schema": "Whole",
        "example": "any", "examples": "map Example", "content": "map MediaType",
    },
    "RequestBody": {"description": "text", "content": "map MediaType!", "required": "flag"},
    "MediaType": {
        "schema": "Schema", "example": "any", "examples": "map Example", "encoding": "map Encoding",
    },
    "Encoding": {
        "contentType": "text", "headers": "map Header", "style": "text", "explode": "flag", "allowReserved": "flag",
    },
    "Response": {
        "description": "text", "headers": "map Header", "content": "map MediaType", "links": "map Link",
    },
    "Callback": {},
    "Example": {"summary": "text", "description": "text", "value": "any", "externalValue": "text"},
    "Link": {
        "operationRef": "text", "operationId": "text", "parameters": "any", "requestBody": "any", "description": "text",
        "server": "Server",
    },
    "Header": {
        "description": "text", "required": "flag", "deprecated": "flag", "style": "text", "explode": "flag",
        "schema": "Whole", "example": "any", "examples": "map Example", "content": "map MediaType",
    },
    "Tag": {"name": "text!", "description": "text", "externalDocs": "ExternalDocs"},
    "SecurityScheme": {
        "type": "text!", "description": "text", "name": "text", "in": "text", "scheme": "text", "bearerFormat": "text",
        "flows": "any", "openIdConnectUrl": "text",
    },
    "Requirement": {},
    "Discriminator": {"propertyName": "text", "mapping": "map text"},
    "Xml": {"name": "text", "namespace": "text", "prefix": "text", "attribute": "flag", "wrapped": "flag"},
    "Schema": {
        **dict.fromkeys(("$id", "$schema", "$anchor", "$dynamicRef", "$dynamicAnchor", "$comment", "$ref"), "text"),
        **dict.fromkeys(("$defs", "properties", "patternProperties", "dependentSchemas"), "map Schema"),
        **dict.fromkeys(("allOf", "anyOf", "oneOf", "prefixItems"), "list Schema"),
        **dict.fromkeys(("not", "if", "then", "else", "items", "contains", "propertyNames"), "Schema"),
        **dict.fromkeys(("additionalProperties", "unevaluatedItems", "unevaluatedProperties"), "Schema"),
        **dict.fromkeys(("multipleOf", "maximum", "exclusiveMaximum", "minimum", "exclusiveMinimum"), "number"),
        **dict.fromkeys(("maxLength", "minLength", "maxItems", "minItems", "maxContains", "minContains"), "whole"),
        **dict.fromkeys(("maxProperties", "minProperties"), "whole"),
        **dict.fromkeys(("pattern", "format", "contentEncoding", "contentMediaType", "title", "description"), "text"),
        **dict.fromkeys(("uniqueItems", "deprecated", "readOnly", "writeOnly"), "flag"),
        **dict.fromkeys(("type", "const", "default", "example", "dependentRequired", "$vocabulary"), "any"),
        "contentSchema": "Schema", "enum": "list any", "examples": "list any", "required": "list text",
        "discriminator": "Discriminator", "xml": "Xml", "externalDocs": "ExternalDocs",
    },
}  # fmt: skip
REFERENCE = {"$ref": "text", "summary": "text", "description": "text"}
FREE = ("Callback", "Requirement")  # their keys are anybody's
AGES = ("dec-2025", "aug-2026", "before-dec-2025")
RESULTS = ("acknowledgement", "workflow-started")
SHAPES: dict[str, Callable[[Any], bool]] = {
    "text": lambda value: isinstance(value, str),
    "flag": lambda value: isinstance(value, bool),
    "whole": lambda value: isinstance(value, int) and not isinstance(value, bool),
    "number": lambda value: isinstance(value, int | float) and not isinstance(value, bool),
    "any": lambda _: True,
    "age": lambda value: value in AGES,
    "result": lambda value: value in RESULTS,
    "names": lambda value: (
        isinstance(value, str) or (isinstance(value, list) and all(isinstance(each, str) for each in value))
    ),
}
WORDS = {
    "flag": "true or false",
    "whole": "a whole number",
    "number": "a number",
    "text": "a text",
    "age": f"one of {', '.join(AGES)}",
    "result": f"one of {', '.join(RESULTS)}",
    "names": "a text, or a list of texts",
}
# Our extensions, and what stands there; openapi/README.md says what they mean.
EXTENSIONS = {
    "x-idempotency-key": "flag", "x-nuon-age": "age", "x-nuon-also": "names", "x-nuon-removed": "text",
    "x-nuon-result": "result", "x-nuon-schema": "text", "x-nuon-since": "text", "x-published-as": "names",
    "x-sensitive": "flag", "x-slashes": "flag",
}  # fmt: skip
SECTIONS = {
    section: kind.removeprefix("map ").replace("Whole", "Schema") for section, kind in OBJECTS["Components"].items()
}


class Item(NamedTuple):
    """An object of a document: which one of the table, where, and what it holds."""

    kind: str
    pointer: Pointer
    value: dict[str, Any]


class Walk:
    """Goes over all objects of a document, and tells of what has no place or the wrong shape."""

    def __init__(self, root: dict[str, Any], refuse: Refuse, *, own: bool) -> None:
        self._root = root
        self._refuse = refuse
        self._own = own
        self.misshapen = False
        """Whether something that all else stands on is absent, or is of a kind that cannot be looked into."""
        self.items = list(self._go("Document", root, ()))

    def _go(self, kind: str, value: Any, pointer: Pointer) -> Iterator[Item]:
        kind = kind.removesuffix("!")
        form, _, inner = kind.partition(" ")
        if inner and isinstance(value, {"list": list, "map": dict}[form]):
            for key, each in enumerate(value) if form == "list" else value.items():
                if not str(key).startswith("x-") or inner not in ("PathItem", "Response"):
                    yield from self._go(inner, each, (*pointer, key))
        elif inner:
            self._misshape(pointer, f"must be a {form} ({'- item' if form == 'list' else 'key: value'})")
        elif kind in SHAPES:
            if not SHAPES[kind](value):
                self._misshape(pointer, f"must be {WORDS[kind]}, not {shown(value)}")
        elif isinstance(value, dict):
            yield from self._object("Schema" if kind == "Whole" else kind, value, pointer)
        elif kind != "Schema" or not isinstance(value, bool):
            self._misshape(pointer, f"must be a mapping, not {shown(value)}")

    def _object(self, kind: str, value: dict[str, Any], pointer: Pointer) -> Iterator[Item]:
        known = OBJECTS[kind]
        if isinstance(value.get("$ref"), str) and ("$ref" in known or kind in SECTIONS.values()):
            self._check_reference(kind, value["$ref"], pointer)
            known = known if "$ref" in known else REFERENCE
        yield Item(kind, pointer, value)
        for key, each in value.items():
            if key in known:
                yield from self._go(known[key], each, (*pointer, key))
            elif not key.startswith("x-") and kind not in FREE:
                self._refuse((*pointer, key), f"unknown key{self._hint(key, known, kind)}")
            elif self._own and key in EXTENSIONS:
                yield from self._go(EXTENSIONS[key], each, (*pointer, key))
            elif key.startswith("x-") and self._own:
                hint = guess(key, EXTENSIONS) or "; scripts/document/objects.py lists ours"
                self._refuse((*pointer, key), f"unknown extension{hint}")
        for key, inner in known.items():
            if inner.endswith("!") and key not in value:
                self._misshape(pointer, f"has no {key}")

    def _hint(self, key: str, known: dict[str, str], kind: str) -> str:
        if known is REFERENCE:
            return " beside $ref"
        if kind == "Schema" and key == "nullable":
            return ': OpenAPI 3.1 says type: [..., "null"]'
        return guess(key, known)

    def _misshape(self, pointer: Pointer, what: str) -> None:
        self.misshapen = True
        self._refuse(pointer, what)

    def _check_reference(self, kind: str, reference: str, pointer: Pointer) -> None:
        if not reference.startswith("#"):
            self._refuse(pointer, f"{reference} is outside of the document, and nothing else is read")
            return
        parts = parts_of(reference)
        if target_of(self._root, reference) is None:
            self._refuse(pointer, f"{reference} leads nowhere{self._similar(parts)}")
        elif len(parts) == 3 and parts[0] == "components" and SECTIONS.get(parts[1], kind) != kind:
            self._refuse(pointer, f"{reference} is a {SECTIONS[parts[1]]}, and a {kind} is needed here")

    def _similar(self, parts: list[str]) -> str:
        section = target_of(self._root, f"#/{'/'.join(parts[:-1])}")
        return guess(parts[-1], section) if isinstance(section, dict) else ""


def guess(key: str, known: Any) -> str:
    similar = difflib.get_close_matches(key, list(known), 1)
    return f": did you mean {similar[0]}?" if similar else ""


def shown(value: Any) -> str:
    return {dict: "a mapping", list: "a list", type(None): "nothing"}.get(type(value), repr(value)[:40])


def parts_of(reference: str) -> list[str]:
    """Return the steps of a reference into the same document: a JSON pointer, percent-encoded or not."""
    return [part.replace("~1", "/").replace("~0", "~") for part in unquote(reference).removeprefix("#/").split("/")]


def target_of(root: dict[str, Any], reference: str) -> Any:
    """Return what a reference leads to; `None` if that is nothing."""
    target: Any = root
    for part in parts_of(reference) if reference != "#" else []:
        if isinstance(target, list) and part.isdecimal() and int(part) < len(target):
            target = target[int(part)]
        elif isinstance(target, dict) and part in target:
            target = target[part]
        else:
            return None
    return target


def resolved(root: dict[str, Any], node: Any) -> dict[str, Any]:
    """Return the object that a node is or refers to; an empty one if there is none."""
    seen: set[str] = set()
    while isinstance(node, dict) and isinstance(node.get("$ref"), str) and node["$ref"] not in seen:
        seen.add(node["$ref"])
        node = target_of(root, node["$ref"])
    return node if isinstance(node, dict) else {}
