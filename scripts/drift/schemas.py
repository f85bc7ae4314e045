"""Read the schemas of one document as the comparison needs them: what kind they are, and what they are called upstream."""

from __future__ import annotations

from typing import Any

from scripts.document.convert_schemas import NULL, mapping, sequence

Schema = dict[str, Any]

ANYTHING = "anything"


class Schemas:
    """The schemas of a document."""

    def __init__(self, document: Schema, *, foreign: bool = False) -> None:
        self.document = document
        self.foreign = foreign
        self.by_name: dict[str, Schema] = mapping(mapping(document.get("components")).get("schemas"))

    def upstream(self, name: str) -> list[str]:
        """Return the names under which control planes publish a schema; their case is not the same in every source."""
        schema = mapping(self.by_name.get(name))
        names = [schema.get("x-nuon-schema", name), *sequence(schema.get("x-nuon-also"))]
        return [str(one).lower() for one in names]

    def shown(self, name: str) -> str:
        """Return the name of a schema for the report: the upstream one, if the document is not ours."""
        return str(mapping(self.by_name.get(name)).get("x-nuon-schema", name)) if self.foreign else name

    def resolved(self, node: Any) -> Schema:
        """Return what a `$ref` leads to; an empty schema if it leads nowhere."""
        seen: set[str] = set()
        while isinstance(reference := mapping(node).get("$ref"), str) and reference not in seen:
            seen.add(reference)
            node = self.document
            for part in reference.removeprefix("#/").split("/"):
                node = mapping(node).get(part)
        return mapping(node)

    def core(self, node: Any) -> tuple[str, Schema]:
        """Return the name of the schema that a node refers to, or "", and what is there, without its null."""
        name, schema, _ = self.looked_up(node)
        return name, schema

    def nullable(self, node: Any) -> bool:
        """Tell whether a value may be null."""
        _, schema, null = self.looked_up(node)
        return null or self.kind(schema) == ANYTHING

    def looked_up(self, node: Any) -> tuple[str, Schema, bool]:
        """Return name and schema, as `core` does, and whether null is allowed on the way there."""
        name, null = "", False
        seen: set[str] = set()
        while True:
            schema, allowed = without_null(mapping(node))
            null = null or allowed
            if not isinstance(reference := schema.get("$ref"), str) or reference in seen:
                return name, schema, null
            seen.add(reference)
            name = reference.rpartition("/")[2]
            node = self.by_name.get(name)

    def is_open(self, node: Any) -> bool:
        """Tell whether a value may be anything."""
        return self.kind(self.core(node)[1]) == ANYTHING

    def kind(self, schema: Schema) -> str:
        """Return the JSON type; `anything` if it has none, `union` if there is a choice."""
        if isinstance(kind := schema.get("type"), str):
            return kind
        if isinstance(kind, list) or {"oneOf", "anyOf", "allOf"} & set(schema):
            return "union"
        if "properties" in schema or "additionalProperties" in schema:
            return "object"
        if "enum" in schema:
            return "string"
        return ANYTHING

    def describe(self, node: Any) -> str:
        """Return in a few words what a value is."""
        name, schema = self.core(node)
        kind = self.kind(schema)
        if "enum" in schema:
            return f"one of {self.shown(name)}" if name else "one of " + ", ".join(map(str, sequence(schema["enum"])))
        properties = mapping(schema.get("properties"))
        if name and (properties or kind == "union"):
            return self.shown(name)
        if kind == "array":
            return f"array of {self.describe(schema.get('items'))}"
        if properties:
            return "object of " + ", ".join(properties)
        if kind == "object":
            values = schema.get("additionalProperties")
            return f"map of {self.describe(values)}" if isinstance(values, dict) and values else "object"
        form = schema.get("format")
        return f"{kind} ({form})" if form and kind == "string" else kind


def without_null(node: Schema) -> tuple[Schema, bool]:
    """Return what "X or null" says of X, and whether it is "or null"."""
    for keyword in ("oneOf", "anyOf"):
        options = sequence(node.get(keyword))
        if NULL in options:
            rest = [mapping(option) for option in options if option != NULL]
            return (rest[0] if len(rest) == 1 else {keyword: rest}), True
    kinds = node.get("type")
    if isinstance(kinds, list) and "null" in kinds:
        rest = [kind for kind in kinds if kind != "null"]
        return node | {"type": rest[0] if len(rest) == 1 else rest}, True
    return node, False
