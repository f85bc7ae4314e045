"""Write the document's examples as Python: calls of the models' classes."""

from __future__ import annotations

import json
from typing import Any

from scripts.document.names import class_name, python_name
from scripts.document.objects import resolved

Schema = dict[str, Any]


def example_of(document: Schema, schema: Schema) -> str:
    """Return the first example of the schema that a `$ref` leads to as a Python expression, empty if it has none."""
    for example in resolved(document, schema).get("examples", [])[:1]:
        try:
            return as_python(document, schema, example)
        except KeyError:  # a foreign document's example has what its schema has not
            break
    return ""


def as_python(document: Schema, schema: Schema, value: Any) -> str:
    """Return a JSON value as a Python expression: objects and enumerations as the classes of their schemas.

    Raises:
        KeyError: an object has a property that its schema has not.
    """
    options = [option for option in schema.get("oneOf", []) if option != {"type": "null"}]
    if len(options) == 1 and value is not None:
        return as_python(document, options[0], value)
    target = resolved(document, schema)
    name = class_name(str(schema.get("$ref", "")).rpartition("/")[2])
    if isinstance(value, dict) and "properties" in target:
        fields = target["properties"]
        arguments = (f"{python_name(key)}={as_python(document, fields[key], item)}" for key, item in value.items())
        return f"{name}({', '.join(arguments)})"
    if isinstance(value, dict):
        inner = target.get("additionalProperties")
        kind = inner if isinstance(inner, dict) else {}
        return "{" + ", ".join(f"{quoted(key)}: {as_python(document, kind, item)}" for key, item in value.items()) + "}"
    if isinstance(value, list):
        return "[" + ", ".join(as_python(document, target.get("items", {}), item) for item in value) + "]"
    if isinstance(value, str):
        return f"{name}({quoted(value)})" if "enum" in target and "$ref" in schema else quoted(value)
    return repr(value)


def quoted(text: str) -> str:
    return json.dumps(text, ensure_ascii=False)
