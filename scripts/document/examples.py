"""Write the document's examples as Python: calls of the models' classes."""

from __future__ import annotations

from typing import Any

from scripts.document.names import class_name, python_name
from scripts.document.objects import resolved
from scripts.document.prepare import Schema


def example_of(document: Schema, schema: Schema) -> str:
    """Return the first example of the schema that a `$ref` leads to as a Python expression, empty if it has none."""
    examples = resolved(document, schema).get("examples", [])
    return as_python(document, schema, examples[0]) if examples else ""


def as_python(document: Schema, schema: Schema, value: Any) -> str:
    """Return a JSON value as a Python expression: objects and enumerations as the classes of their schemas."""
    options = [option for option in schema.get("oneOf", []) if option != {"type": "null"}]
    if len(options) == 1 and value is not None:
        return as_python(document, options[0], value)
    target = resolved(document, schema)
    name = class_name(schema.get("$ref", "").rpartition("/")[2])
    if isinstance(value, dict) and "properties" in target:
        fields = target["properties"]
        arguments = (f"{python_name(key)}={as_python(document, fields[key], item)}" for key, item in value.items())
        return f"{name}({', '.join(arguments)})"
    if isinstance(value, dict):
        kind = target.get("additionalProperties")
        inner = kind if isinstance(kind, dict) else {}
        return "{" + ", ".join(f"{key!r}: {as_python(document, inner, item)}" for key, item in value.items()) + "}"
    if isinstance(value, list):
        return "[" + ", ".join(as_python(document, target.get("items", {}), item) for item in value) + "]"
    return f"{name}({value!r})" if "enum" in target and "$ref" in schema else repr(value)
