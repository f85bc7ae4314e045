"""Turn schemas of Swagger 2.0 and OpenAPI 3.0 into those of OpenAPI 3.1, which are JSON Schema's."""

from __future__ import annotations

import copy
from typing import Any

NULL = {"type": "null"}
# What holds a name for each of its values, so that a key in it is no keyword.
NAMES = {
    *("schemas", "responses", "parameters", "examples", "requestBodies", "headers", "securitySchemes", "links"),
    *("callbacks", "paths", "content", "encoding", "variables", "mapping", "scopes"),
}
VERBATIM = {"default", "enum", "example", "examples", "value"}  # what they hold is data, whatever it looks like
MAPS_OF_SCHEMAS = {"properties", "patternProperties"}
LISTS_OF_SCHEMAS = {"allOf", "anyOf", "oneOf"}
SINGLE_SCHEMAS = {"items", "additionalProperties", "not"}
# What may stand beside a `$ref`, or beside the only part of an `allOf`, because it says nothing about the value.
ANNOTATIONS = {
    "description",
    "title",
    "default",
    "example",
    "deprecated",
    "readOnly",
    "writeOnly",
    "externalDocs",
    "xml",
}


def mapping(node: Any) -> dict[str, Any]:
    """Return the node if it is a mapping, else an empty one."""
    return node if isinstance(node, dict) else {}


def sequence(node: Any) -> list[Any]:
    return node if isinstance(node, list) else []


def walk(node: Any, references: dict[str, str], *, names: bool = False) -> Any:
    """Return a copy of what lies outside of schemas, with the schemas in it converted.

    Args:
        node: any part of the document but a schema.
        references: the references that lead elsewhere in the new document.
        names: the keys of `node` are names and not keywords.
    """
    if isinstance(node, list):
        return [walk(item, references) for item in node]
    if not isinstance(node, dict):
        return node
    new: dict[str, Any] = {}
    for key, value in node.items():
        if not names and (key in VERBATIM or str(key).startswith("x-")):
            new[key] = copy.deepcopy(value)
        elif not names and key == "schema":
            new[key] = schema(value, references)
        elif not names and key == "schemas":
            new[key] = {name: schema(part, references) for name, part in mapping(value).items()}
        elif not names and key == "$ref" and isinstance(value, str):
            new[key] = references.get(value, value)
        else:
            new[key] = walk(value, references, names=not names and key in NAMES)
    return new


def schema(node: Any, references: dict[str, str]) -> Any:
    """Return a converted copy of a schema."""
    if not isinstance(node, dict):
        return node
    new: dict[str, Any] = {}
    for key, value in node.items():
        if key in MAPS_OF_SCHEMAS and isinstance(value, dict):
            new[key] = {name: schema(part, references) for name, part in value.items()}
        elif key in LISTS_OF_SCHEMAS and isinstance(value, list):
            new[key] = [schema(part, references) for part in value]
        elif key in SINGLE_SCHEMAS:
            new[key] = schema(value, references)
        elif key == "$ref" and isinstance(value, str):
            new[key] = references.get(value, value)
        else:
            new[key] = copy.deepcopy(value)
    if isinstance(new.get("discriminator"), str):
        new["discriminator"] = {"propertyName": new["discriminator"]}
    if isinstance(targets := mapping(new.get("discriminator")).get("mapping"), dict):
        new["discriminator"]["mapping"] = {
            name: references.get(str(target), target) for name, target in targets.items()
        }
    new.pop("collectionFormat", None)  # inside of a list that is part of a text: a parameter's own is seen to elsewhere
    if new.get("type") == "file":
        new |= {"type": "string", "format": "binary"}
    turn_exclusive(new, "minimum", "exclusiveMinimum")
    turn_exclusive(new, "maximum", "exclusiveMaximum")
    nullable = [new.pop(key, False) for key in ("nullable", "x-nullable")]
    new = unwrapped(new)
    return or_null(new) if True in nullable else new


def turn_exclusive(node: dict[str, Any], limit: str, exclusive: str) -> None:
    """Make a number of what was a flag beside the limit."""
    if isinstance(node.get(exclusive), bool) and node.pop(exclusive) and limit in node:
        node[exclusive] = node.pop(limit)


def unwrapped(node: dict[str, Any]) -> dict[str, Any]:
    """Return the schema without the `allOf` that only serves to say something beside a `$ref`; and `$ref` alone.

    Before 3.1, nothing counts beside a `$ref`. From 3.1 on everything does, so what is no annotation goes.
    """
    parts = sequence(node.get("allOf"))
    beside = {key: value for key, value in node.items() if key != "allOf"}
    if len(parts) == 1 and isinstance(parts[0], dict) and says_no_more(parts[0], beside):
        beside.pop("type", None)
        node = parts[0] | beside
    if "$ref" in node:
        return {key: value for key, value in node.items() if key == "$ref" or is_annotation(key)}
    return node


def says_no_more(part: dict[str, Any], beside: dict[str, Any]) -> bool:
    """Tell whether what stands beside the only part of an `allOf` is only said about it; `type: object` often is."""
    return all(
        is_annotation(key) or (key == "type" and ("$ref" in part or part.get("type") == value))
        for key, value in beside.items()
    )


def is_annotation(key: str) -> bool:
    return key in ANNOTATIONS or str(key).startswith("x-")


def or_null(node: dict[str, Any]) -> dict[str, Any]:
    """Return the schema that takes `null` besides, in the two forms that the templates know."""
    if isinstance(kind := node.get("type"), str) and "enum" not in node:
        return node | {"type": [kind, "null"]}
    if not {"$ref", "enum", *LISTS_OF_SCHEMAS} & set(node):
        return node  # without a type it takes null already
    if "enum" in node and None in sequence(node["enum"]):
        node = node | {"enum": [value for value in node["enum"] if value is not None]}
    about = {key: value for key, value in node.items() if is_annotation(key)}
    value = {key: part for key, part in node.items() if key not in about}
    return about | {"oneOf": [value, NULL.copy()]}
