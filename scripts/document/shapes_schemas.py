"""Bring every schema of a document into the few forms that the generator and the templates read alike.

These are: a class (an object with properties, or an enumeration of texts), which is a component of its own and referred
to; a list; a map; a number, a text, true or false; and any JSON value, which is kept as it came. What is of several
types is any JSON value, so nothing that a server may send is misread. "Or null" is the flag `x-nullable`.
"""

from __future__ import annotations

from collections.abc import Callable
from itertools import count
from typing import Any

from openapi_python_client.strings import pascal_case

from scripts.document.names import class_name, is_too_long, python_name
from scripts.document.objects import EXTENSIONS
from scripts.document.places import Pointer
from scripts.document.shapes_merging import merged, parts_of
from scripts.document.shapes_references import References, Schema, is_annotation

SCALARS = {"string": str, "integer": int, "number": float, "boolean": bool}
FORMATS = {"date", "date-time", "uuid"}  # those that have a Python type of their own
# What the generated modules have names for, so that no model may be called so.
TAKEN = {
    *("Any", "Callable", "ClassVar", "Mapping", "Model", "NuonClient", "OPERATION", "OpenEnum", "Operation"),
    *("RawResponse", "Request", "Response", "TYPE_CHECKING", "UNSET", "UUID", "Unset"),
}
BOUNDS = {"maxLength", "minLength", "minimum", "maximum", "pattern"}
KEPT = {"description", "readOnly", "writeOnly"} | BOUNDS
UNION = ("oneOf", "anyOf")


class Schemas:
    """The schemas of a document, brought into these forms as they are asked for."""

    def __init__(self, document: References, names: Callable[[Pointer], str]) -> None:
        self.document = document
        self.classes: Schema = {}
        """The classes, by name, as components of the new document."""
        self._names = names
        self._of: dict[Pointer, str] = {}
        self._maps = count(1)
        self._modules: dict[str, str] = {}
        components = self.document.root.get("components", {}).get("schemas", {})
        for name in components:
            self._take(str(name), ("components", "schemas", str(name)))
        for name, node in components.items():
            self.plain(node, ("components", "schemas", str(name)))

    def _take(self, name: str, pointer: Pointer) -> None:
        made = class_name(name)
        if made in TAKEN:
            made += "Model"
        module = python_name(made)
        if module in self._modules:
            self.document.refuse(pointer, f"would be the class {made}, which {self._modules[module]} is too")
        self._keep(made, pointer)
        self._modules[module] = name

    def _class(self, pointer: Pointer) -> str:
        """Return the name of the class that is at a place."""
        if pointer not in self._of:
            wanted = name = class_name(self._names(pointer))
            number = 1
            while name in TAKEN or python_name(name) in self._modules:
                number += 1
                name = f"{wanted}{number}"
            self._keep(name, pointer)
        return self._of[pointer]

    def _keep(self, made: str, pointer: Pointer) -> None:
        if is_too_long(python_name(made)):
            self.document.refuse(pointer, f"the class {made[:40]}... has a name that is too long for a file")
        self._modules[python_name(made)] = made
        self._of[pointer] = made

    def plain(self, node: Any, pointer: Pointer, above: tuple[Pointer, ...] = ()) -> Schema:
        """Return a schema in one of the forms.

        Args:
            node: the schema.
            pointer: its place, by which a class is known again.
            above: the places of the lists, maps and references that it is in, so that one that holds itself ends.
        """
        if not isinstance(node, dict) or pointer in above:
            return {}
        above = (*above, pointer)
        about = kept(node)
        beside = {key for key in node if not is_annotation(key) and key not in KEPT}
        if beside == {"$ref"}:
            made = self.plain(*self.document.follow(node, pointer), above)
            if "$ref" in made:  # what else it says is about the class, not about this use of it
                made = {key: value for key, value in made.items() if key in ("$ref", "x-nullable")}
            return made | about
        if "$ref" in node or "allOf" in node:
            return self._of_all(node, pointer, about, beside, above)
        return self._of_one(node, {}, pointer, about, above)

    def _of_all(
        self, node: Schema, pointer: Pointer, about: Schema, beside: set[str], above: tuple[Pointer, ...]
    ) -> Schema:
        parts = [(part, number) for number, part in enumerate(node.get("allOf", [])) if isinstance(part, dict)]
        telling = [(part, number) for part, number in parts if not all(map(is_annotation, part))]
        if beside <= {"allOf", "type"} and len(telling) == 1:  # only something said about another schema
            said = {key: value for part, _ in parts for key, value in kept(part).items()}
            about = said | about
            return self.plain(telling[0][0], (*pointer, "allOf", telling[0][1]), above) | about
        whole, places = merged(self.document, parts_of(self.document, node, pointer), pointer)
        return self._of_one(whole, places, pointer, about | {k: v for k, v in whole.items() if k in KEPT}, above)

    def _of_one(
        self, node: Schema, places: dict[str, Pointer], pointer: Pointer, about: Schema, above: tuple[Pointer, ...]
    ) -> Schema:
        """Return the form of a schema that has neither `$ref` nor `allOf`."""
        union = next((keyword for keyword in UNION if keyword in node), None)
        if union and not only_about_properties(node, union):
            return self._of_any(node, union, pointer, about, above)
        kinds = node.get("type", inferred(node))
        if isinstance(kinds, list):
            about = about | ({"x-nullable": True} if "null" in kinds else {})
            kinds = [kind for kind in kinds if kind != "null"]
            kinds = kinds[0] if len(kinds) == 1 else "number" if set(kinds) == {"integer", "number"} else None
        if "enum" in node or "const" in node:
            return self._of_values(node.get("enum", [node.get("const")]), pointer, about)
        if kinds == "array":
            items = {} if "prefixItems" in node else node.get("items", {})
            inner = self.plain(items, (*pointer, "items"), above)
            return {"type": "array", "items": or_null(inner)} | without_value(about)
        if kinds == "object":
            if node.get("properties"):
                return {"$ref": self._object(node, places, pointer)} | without_value(about)
            values = node.get("additionalProperties", {})
            inner = self.plain(values, (*pointer, "additionalProperties"), above)
            # Nuon's maps of texts may all hold nulls, and nobody has a `dict[str, str | None]` to give to a request.
            inner = inner if inner.get("type") == "string" else or_null(inner)
            title = {"title": f"Map{next(self._maps)}"}  # the generator's own may be the name of a schema
            return {"type": "object", "additionalProperties": inner or True} | title | without_value(about)
        if kinds not in SCALARS:
            return {key: value for key, value in about.items() if key not in BOUNDS}
        if node.get("format") == "password":
            about = {"x-sensitive": True} | about
        form = {"format": node["format"]} if kinds == "string" and node.get("format") in FORMATS else {}
        if kinds == "string" and node.get("format") == "binary":
            form = {"x-binary": True}
        # Only these defaults are used: what a server leaves out.
        default = {"default": node["default"]} if repr(node.get("default")) in ("False", "0") else {}
        return {"type": kinds} | form | (default if kinds in ("boolean", "integer") else {}) | about

    def _of_any(self, node: Schema, union: str, pointer: Pointer, about: Schema, above: tuple[Pointer, ...]) -> Schema:
        options = [(part, (*pointer, union, number)) for number, part in enumerate(node[union])]
        rest = [(part, place) for part, place in options if not is_null(part)]
        if len(rest) < len(options):
            about = about | {"x-nullable": True}
        own = {key for key in node if not is_annotation(key)} - {union, "discriminator", "type"}
        if len(rest) == 1 and own <= KEPT:
            return self.plain(*rest[0], above) | about
        kinds = [part.get("type") if isinstance(part, dict) else None for part, _ in rest]
        if rest and kinds[0] in list(SCALARS) and kinds.count(kinds[0]) == len(kinds):
            return {"type": kinds[0]} | about  # such as known values, or any other text
        return without_value(about)

    def _of_values(self, values: list[Any], pointer: Pointer, about: Schema) -> Schema:
        known = [value for value in values if value is not None]
        if len(known) < len(values):
            about = about | {"x-nullable": True}
        kinds = {type(value) for value in known}
        if kinds == {str}:
            name = self._class(pointer)
            self.document.refuse_unprintable(pointer, known)
            made = {"type": "string", "enum": list(dict.fromkeys(known))}
            self.classes.setdefault(name, made | {key: about[key] for key in ("description",) if key in about})
            return {"$ref": f"#/components/schemas/{name}"} | without_value(about)
        kind = {
            frozenset({bool}): "boolean",
            frozenset({int}): "integer",
            frozenset({float}): "number",
            frozenset({int, float}): "number",
        }.get(frozenset(kinds))
        listed = f"One of {', '.join(map(str, known))}." if known and kind != "boolean" else ""
        text = " ".join(filter(None, [about.get("description", "").strip(), listed]))
        about = about | ({"description": text} if text else {})
        return ({"type": kind} if kind else {}) | without_value(about)

    def _object(self, node: Schema, places: dict[str, Pointer], pointer: Pointer) -> str:
        name = self._class(pointer)
        if name not in self.classes:
            made = self.classes[name] = {"type": "object", "properties": {}}
            self.document.refuse_unprintable(pointer, node["properties"])
            made |= {key: value for key, value in kept(node).items() if key == "description" or key.startswith("x-")}
            required = [key for key in node.get("required", []) if key in node["properties"]]
            made |= {"required": required} if required else {}
            made |= {"minProperties": node["minProperties"]} if "minProperties" in node else {}
            for key, value in node["properties"].items():
                made["properties"][key] = self.plain(value, places.get(key, (*pointer, "properties", key)))
        return f"#/components/schemas/{name}"


def kept(node: Schema) -> Schema:
    """Return what a schema says besides its type; not the extensions of others, which may be called like ours within."""
    return {
        key: value
        for key, value in node.items()
        if key in KEPT or key in EXTENSIONS or (key, value) == ("x-nullable", True)
    }


def or_null(inner: Schema) -> Schema:
    """Return the schema of an item that may be null: of an item the templates see no flag."""
    if inner.pop("x-nullable", False) and {"$ref", "type"} & set(inner):
        return {"oneOf": [inner, {"type": "null"}]}
    return inner


def not_null(inner: Schema) -> Schema:
    """Return what `or_null` was given."""
    return dict(inner["oneOf"][0]) if "oneOf" in inner else inner


def without_value(about: Schema) -> Schema:
    """Leave out what is about a number or a text."""
    return {key: value for key, value in about.items() if key not in BOUNDS}


def is_null(node: Any) -> bool:
    return isinstance(node, dict) and (
        node.get("type") == "null" or node.get("enum") == [None] or ("const" in node and node["const"] is None)
    )


def inferred(node: Schema) -> str | None:
    """Return the type of a schema that does not say it."""
    if "properties" in node or isinstance(node.get("additionalProperties"), dict):
        return "object"
    return "array" if "items" in node or "prefixItems" in node else None


def only_about_properties(node: Schema, union: str) -> bool:
    """Tell whether the parts of a union only say which properties of the object go together."""
    return bool(node.get("properties")) and all(
        isinstance(part, dict) and set(part) <= {"required", "not", "description", "title"} for part in node[union]
    )


def class_name_of(pointer: Pointer, known: dict[Pointer, str]) -> str:
    """Return what the class at a place is called: after what it is in, and the properties on the way to it.

    Args:
        pointer: the place.
        known: the names of operations and parameters, by their places.
    """
    end = next((end for end in range(len(pointer), 0, -1) if pointer[:end] in known), 0)
    words = [known[pointer[:end]] if end else str(pointer[2])]
    steps = list(pointer[end or 3 :])
    while steps:
        step = str(steps.pop(0))
        if step == "properties" and steps:
            words.append(str(steps.pop(0)))
        elif step == "responses" and steps:
            words.append(f"response_{steps.pop(0)}")
        else:
            words += {"items": ["item"], "additionalProperties": ["value"], "requestBody": ["body"]}.get(step, [])
    return "".join(pascal_case(word) for word in words)
