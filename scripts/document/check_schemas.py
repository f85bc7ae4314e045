"""Faults of schemas: names that do not exist or mean two things, and values that their own schema does not allow."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Any

from jsonschema import Draft202012Validator
from jsonschema.exceptions import best_match
from referencing import Registry

from nuon_api_client.runtime.lazy import Model
from scripts.document.names import class_name, member_names, python_name
from scripts.document.objects import Item, Refuse, guess, resolved
from scripts.document.places import Pointer

TYPES = ("string", "integer", "number", "boolean", "array", "object", "null")
FORMATS = ("date-time", "date", "uuid", "binary", "byte", "int32", "int64", "double", "float")  # those of our document
# What a generated class calls in its own body, where an attribute of that name would hide it.
CALLED = {"field", "min_len", "setters"}
TAKEN = {name for name in dir(Model) if not name.startswith("__")} | CALLED
# Schemas in these are about a value of which another schema has the properties.
PARTS = ("allOf", "anyOf", "oneOf", "if", "then", "else", "not", "dependentSchemas")


def check_schemas(root: dict[str, Any], items: list[Item], refuse: Refuse, *, own: bool) -> None:
    """Name what is wrong with each schema, and schemas that would be one class."""
    check_classes(root, refuse)
    validator = Draft202012Validator(root, registry=Registry())  # one of its own would fetch what a reference names
    for item in items:
        if item.kind == "Schema":
            check_types(item.pointer, item.value, refuse, own=own)
            if own and (name := item.value.get("format", FORMATS[0])) not in FORMATS:
                refuse((*item.pointer, "format"), f"{name} is none of {', '.join(FORMATS)}{guess(name, FORMATS)}")
            check_required(root, item.pointer, item.value, refuse)
            check_properties(item.pointer, item.value, refuse)
            check_enum(item.pointer, item.value, refuse)
            check_default(validator, item.pointer, item.value, refuse)


def check_classes(root: dict[str, Any], refuse: Refuse) -> None:
    """Name schemas whose classes would have one name."""
    modules: dict[str, str] = {}
    for name in root.get("components", {}).get("schemas", {}):
        first = modules.setdefault(python_name(class_name(name)), name)
        if first != name:
            refuse(("components", "schemas", name), f"is {class_name(name)} in Python, as {first} is")


def check_types(pointer: Pointer, schema: dict[str, Any], refuse: Refuse, *, own: bool) -> None:
    """Name types that JSON does not have, and lists of ours that do not say of what."""
    kinds = schema.get("type", [])
    kinds = kinds if isinstance(kinds, list) else [kinds]
    if kinds == [] and "type" in schema:
        refuse((*pointer, "type"), "no types")
    for kind in kinds:
        if kind not in TYPES:
            refuse((*pointer, "type"), f"{kind!r} is none of {', '.join(TYPES)}")
    if own and "array" in kinds and not {"items", "prefixItems"} & set(schema):
        refuse(pointer, "an array without items")


def check_required(root: dict[str, Any], pointer: Pointer, schema: dict[str, Any], refuse: Refuse) -> None:
    """Name required properties that there are not."""
    required = schema.get("required", [])
    for name in sorted({name for name in required if required.count(name) > 1}):
        refuse((*pointer, "required"), f"{name} is there twice")
    # A part of a whole may require what another part has, and a map any key.
    if not required or any(part in pointer for part in PARTS) or is_map(schema):
        return
    known = set(properties_of(root, schema))
    for name in dict.fromkeys(required):
        if name not in known:
            refuse((*pointer, "required"), f"{name} is not among the properties")


def is_map(schema: dict[str, Any]) -> bool:
    return "patternProperties" in schema or schema.get("additionalProperties", False) is not False


def properties_of(root: dict[str, Any], schema: Any, seen: tuple[int, ...] = ()) -> Iterator[str]:
    """Yield the names of the properties of a schema and of all that it is made of."""
    if not isinstance(schema, dict) or id(schema) in seen:
        return
    yield from schema.get("properties", {})
    parts: Iterable[Any] = [part for key in ("allOf", "anyOf", "oneOf") for part in schema.get(key, [])]
    for part in [*parts, resolved(root, schema) if "$ref" in schema else None]:
        yield from properties_of(root, part, (*seen, id(schema)))


def check_properties(pointer: Pointer, schema: dict[str, Any], refuse: Refuse) -> None:
    """Name properties whose attributes would hide one another, or what every model has."""
    names: dict[str, str] = {}
    for name in schema.get("properties", {}):
        attribute = python_name(name)
        at = (*pointer, "properties", name)
        if attribute in TAKEN:
            whose = "generated code calls" if attribute in CALLED else "each model has"
            refuse(at, f"would hide {attribute}, which {whose}")
        if (first := names.setdefault(attribute, name)) != name:
            refuse(at, f"is {attribute} in Python, as {first} is")


def check_enum(pointer: Pointer, schema: dict[str, Any], refuse: Refuse) -> None:
    """Name enumerations without values, and values that would be one member."""
    if "enum" not in schema:
        return
    at = (*pointer, "enum")
    values = schema["enum"]
    if not values:
        refuse(at, "no values")
    for number, value in enumerate(values):
        if any(value is other or (type(value) is type(other) and value == other) for other in values[:number]):
            refuse((*at, number), f"{value!r} is there twice")
    texts = list(dict.fromkeys(value for value in values if isinstance(value, str)))
    names: dict[str, str] = {}
    for value, name in zip(texts, member_names(texts), strict=True):
        if (first := names.setdefault(name, value)) != value:
            refuse((*at, values.index(value)), f"{value!r} is {name} in Python, as {first!r} is")


def check_default(validator: Draft202012Validator, pointer: Pointer, schema: dict[str, Any], refuse: Refuse) -> None:
    """Name defaults that the schema itself does not allow."""
    if "default" not in schema:
        return
    try:
        error = best_match(validator.evolve(schema=schema).iter_errors(schema["default"]))
    except Exception:  # noqa: BLE001  # what is wrong with the schema is named elsewhere, or Python cannot read a pattern
        return
    if error:
        refuse((*pointer, "default"), error.message)
