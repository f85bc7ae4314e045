"""Faults of paths and operations: names that mean two things, placeholders without a parameter, texts that are missing."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator
from typing import Any, NamedTuple

from scripts.document.names import is_too_long, python_name
from scripts.document.objects import Refuse, resolved
from scripts.document.places import METHODS, Pointer, place

PLACEHOLDER = re.compile(r"{([^{}/]+)}")
PLACES = ("path", "query", "header", "cookie")
# The generator gives these the name of their place as well, in another package too.
RENAMED = ("client", "url")
# What a generated function calls by its name.
CALLED = ("asyncio_detailed", "sync_detailed", "forgetful")


class Parameter(NamedTuple):
    """A parameter of an operation, and where it stands."""

    pointer: Pointer
    value: dict[str, Any]

    @property
    def name(self) -> str:
        """Return the name on the wire."""
        return str(self.value.get("name", ""))

    @property
    def place(self) -> str:
        """Return where it is sent."""
        return str(self.value.get("in", ""))


def operations(root: dict[str, Any]) -> Iterator[tuple[Pointer, dict[str, Any], dict[str, Any]]]:
    """Yield where each operation is, its path's item, and itself."""
    for path, item in root["paths"].items():
        for method in METHODS if not path.startswith("x-") else ():
            if method in item:
                yield ("paths", path, method), item, item[method]


def check_paths(root: dict[str, Any], refuse: Refuse, *, own: bool) -> None:
    """Name paths that are no paths, and those that are one path with other names in it."""
    seen: dict[str, str] = {}
    for path, item in root["paths"].items():
        pointer = ("paths", path)
        if path.startswith("x-"):
            continue
        if not path.startswith("/"):
            refuse(pointer, "must begin with /")
        if left := re.findall(r"[{}?#]|\s", PLACEHOLDER.sub("", path)):
            refuse(pointer, f"has {left[0]!r} outside of a placeholder")
        first = seen.setdefault(PLACEHOLDER.sub("{}", path), path)
        both = [method.upper() for method in METHODS if method in item and method in root["paths"][first]]
        if first != path and (both or own):
            refuse(pointer, f"is {first} with other names" + (f", and both have {', '.join(both)}" if both else ""))
        if own and not item:
            refuse(pointer, "has no operation")
        for key in set(item) - set(METHODS) if own else ():
            refuse((*pointer, key), "a path has operations and nothing else here: write this in each of them")


def check_operations(root: dict[str, Any], refuse: Refuse, *, own: bool) -> None:
    """Name what is wrong with each operation, and with two of one name."""
    identifiers: dict[str, str] = {}
    modules: dict[tuple[str, str], str] = {}
    tags = [tag["name"] for tag in root.get("tags", [])]
    schemes = root.get("components", {}).get("securitySchemes", {})
    for pointer, item, operation in operations(root):
        route = place(pointer)
        for key in ("operationId", "summary"):
            if not operation.get(key, "").strip():
                refuse(pointer, f"has no {key}")
        if not operation.get("tags"):
            refuse(pointer, "has no tag")
        if name := operation.get("operationId", ""):
            module = (str(python_name((operation.get("tags") or ["default"])[0])), python_name(name))
            for key, made in zip(("tags", "operationId"), module, strict=True):
                if is_too_long(made):
                    refuse((*pointer, key), f"{made[:40]}... is too long for the name of a file")
            if (other := identifiers.setdefault(name, route)) != route:
                refuse((*pointer, "operationId"), f"{name} is the name of {other} too")
            elif (other := modules.setdefault(module, route)) != route:
                refuse((*pointer, "operationId"), f"{name} is {module[1]} in Python, as that of {other} is")
        if own:
            check_curated(pointer, operation, tags, schemes, refuse)
        check_responses(pointer, operation, refuse)
        check_parameters(root, pointer, item, operation, refuse, own=own)


def check_curated(
    pointer: Pointer, operation: dict[str, Any], tags: list[str], schemes: dict[str, Any], refuse: Refuse
) -> None:
    """Name what openapi/README.md does not allow an operation."""
    if len(operation.get("tags", [])) > 1:
        refuse((*pointer, "tags"), "an operation has one tag")
    for tag in operation.get("tags", []):
        if tag not in tags:
            refuse((*pointer, "tags"), f"{tag} is not among the tags at the head of the document")
    for requirement in operation.get("security", []):
        for scheme in requirement:
            if scheme not in schemes:
                refuse((*pointer, "security"), f"{scheme} is not among components.securitySchemes")


def check_responses(pointer: Pointer, operation: dict[str, Any], refuse: Refuse) -> None:
    """Name statuses that are none, and operations that cannot succeed."""
    codes = [code for code in operation["responses"] if not code.startswith("x-")]
    for code in codes:
        if not re.fullmatch(r"[1-5]([0-9]{2}|XX)|default", code):
            refuse((*pointer, "responses", code), "is no status: write 200, 2XX or default")
    if not any(code.startswith("2") or code == "default" for code in codes):
        refuse((*pointer, "responses"), "no 2xx response")


def check_parameters(
    root: dict[str, Any],
    pointer: Pointer,
    item: dict[str, Any],
    operation: dict[str, Any],
    refuse: Refuse,
    *,
    own: bool,
) -> None:
    """Name parameters that do not fit the path, one another, or the functions that take them."""
    nodes = [((*pointer, "parameters", number), node) for number, node in enumerate(operation.get("parameters", []))]
    here = [Parameter(at, resolved(root, node)) for at, node in nodes]
    above = [
        Parameter((*pointer[:2], "parameters", number), resolved(root, node))
        for number, node in enumerate(item.get("parameters", []))
    ]
    for written in (here, above):
        keys = [(parameter.place, parameter.name) for parameter in written]
        for number, parameter in enumerate(written):
            if keys.index(keys[number]) < number:
                refuse(parameter.pointer, f"{parameter.place} parameter {parameter.name} is there twice")
    overridden = {(parameter.place, parameter.name) for parameter in here}
    parameters = here + [each for each in above if (each.place, each.name) not in overridden]
    check_placeholders(pointer, parameters, refuse)
    names: dict[str, list[Parameter]] = defaultdict(list)
    for parameter in parameters:
        if not parameter.name:  # it is named as a reference that leads nowhere, or as what has no name
            continue
        if parameter.place and parameter.place not in PLACES:
            refuse(
                parameter.pointer, f"parameter {parameter.name} is in {parameter.place}, none of {', '.join(PLACES)}"
            )
        if not {"schema", "content"} & set(parameter.value):
            refuse(parameter.pointer, f"parameter {parameter.name} has no schema")
        name = python_name(parameter.name)
        names[name].append(parameter)
        if (name == "body" and "requestBody" in operation) or name in CALLED or (own and name in RENAMED):
            refuse(parameter.pointer, f"parameter {parameter.name} is {name} in Python, which a function has already")
    for name, same in names.items():
        different = sorted({f"{parameter.place} parameter {parameter.name}" for parameter in same})
        # The generator adds the place to names that differ in nothing else; our own document has better names.
        if len(different) > 1 and (own or len({parameter.place for parameter in same}) < len(different)):
            refuse(same[-1].pointer, f"{' and '.join(different)} are both {name} in Python")


def check_placeholders(pointer: Pointer, parameters: list[Parameter], refuse: Refuse) -> None:
    """Name placeholders without a parameter, and the other way round."""
    placeholders = PLACEHOLDER.findall(str(pointer[1]))
    for name in {name for name in placeholders if placeholders.count(name) > 1}:
        refuse(pointer, f"{{{name}}} is in the path twice")
    in_path = {parameter.name: parameter for parameter in parameters if parameter.place == "path"}
    for name in placeholders:
        if name not in in_path:
            refuse(pointer, f"{{{name}}} is in the path, and no path parameter is called so")
    for name, parameter in in_path.items():
        if name not in placeholders:
            refuse(parameter.pointer, f"path parameter {name} is not in the path")
        elif parameter.value.get("required") is not True:
            refuse(parameter.pointer, f"path parameter {name} must have required: true")
