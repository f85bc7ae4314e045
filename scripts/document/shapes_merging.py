"""Make one schema of the parts of an `allOf`."""

from __future__ import annotations

from typing import Any

from scripts.document.places import Pointer
from scripts.document.shapes_references import References, Schema, is_annotation

# The parts of one schema, with the place of each.
Parts = list[tuple[Schema, Pointer]]


def parts_of(document: References, node: Schema, pointer: Pointer) -> Parts:
    """Return what a schema is made of: its own keywords last, those that it refers to before them.

    A part that has an `allOf` or more than a `$ref` is taken apart itself.
    """
    parts: Parts = []
    waiting: list[tuple[Any, Pointer, tuple[Pointer, ...]]] = [(node, pointer, (pointer,))]
    while waiting:
        current, place, above = waiting.pop()
        if not isinstance(current, dict):
            continue  # true
        inner: list[tuple[Any, Pointer, tuple[Pointer, ...]]] = []
        if isinstance(reference := current.get("$ref"), str) and (found := document.target(reference, place)):
            if found[1] in above:
                document.refuse(pointer, f"allOf refers to itself by {reference}")
            else:
                inner.append((*found, (*above, found[1])))
        inner += [(part, (*place, "allOf", number), above) for number, part in enumerate(current.get("allOf", []))]
        own = {key: value for key, value in current.items() if key not in ("$ref", "allOf")}
        if own:
            parts.insert(0, (own, place))
        waiting += inner
    return parts


def merged(document: References, parts: Parts, pointer: Pointer) -> tuple[Schema, dict[str, Pointer]]:
    """Return one schema that says what all parts say, and the place of each of its properties."""
    whole: Schema = {}
    places: dict[str, Pointer] = {}
    for part, place in parts:
        for key, value in part.items():
            if key == "properties":
                add_properties(whole.setdefault("properties", {}), places, value, (*place, "properties"))
            elif key == "required":
                whole[key] = list(dict.fromkeys([*whole.get(key, []), *value]))
            elif key == "type" and key in whole:
                both = common_types(whole[key], value)
                if not both:
                    document.refuse(pointer, f"allOf asks for {whole[key]} and {value} at once")
                whole[key] = both or value
            elif key == "enum" and key in whole:
                whole[key] = [member for member in whole[key] if member in value]
            elif key == "items" and key in whole:
                whole[key] = {"allOf": [whole[key], value]}
            else:
                whole[key] = value
    return whole, places


def add_properties(whole: Schema, places: dict[str, Pointer], more: Schema, place: Pointer) -> None:
    for name, node in more.items():
        if name in whole and node != whole[name]:
            # Both have to hold. The class of an inline object is then a new one, at the place of the later.
            annotations = {key: value for key, value in as_dict(node).items() if is_annotation(key)}
            if annotations == node:
                whole[name] = {"allOf": [whole[name]], **annotations}
            else:
                whole[name] = {"allOf": [whole[name], node], **annotations}
        else:
            whole[name] = node
        places[name] = (*place, name)


def as_dict(node: Any) -> Schema:
    return node if isinstance(node, dict) else {}


def common_types(first: Any, second: Any) -> Any:
    """Return the types that both allow: one as text, several as a list."""
    one, other = ({kind} if isinstance(kind, str) else set(kind) for kind in (first, second))
    both = sorted(kind for kind in one | other if allows(one, kind) and allows(other, kind))
    return both[0] if len(both) == 1 else both


def allows(kinds: set[str], kind: str) -> bool:
    return kind in kinds or (kind == "integer" and "number" in kinds)
