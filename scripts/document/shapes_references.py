"""Follow the references of a document, and collect what cannot be generated."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any
from urllib.parse import unquote

from scripts.document.places import Pointer

Schema = dict[str, Any]

# What a reference may stand beside without meaning more than the reference alone.
ANNOTATIONS = frozenset(
    {
        *("$comment", "default", "deprecated", "description", "example", "examples", "externalDocs", "readOnly"),
        *("summary", "title", "writeOnly", "xml"),
    }
)


def is_annotation(key: str) -> bool:
    return key in ANNOTATIONS or key.startswith("x-")


class References:
    """The document, and what was found in it that cannot be generated."""

    def __init__(self, root: Schema) -> None:
        self.root = root
        self.faults: dict[tuple[Pointer, str], None] = {}

    def refuse(self, pointer: Pointer, what: str) -> None:
        """Note that the thing at `pointer` cannot be generated, and why."""
        self.faults.setdefault((pointer, what))

    def refuse_unprintable(self, pointer: Pointer, texts: Iterable[str]) -> None:
        """Refuse names and values of which the generator would leave out a part: control characters and their like."""
        for text in texts:
            if not text.isprintable():
                self.refuse(pointer, f"{text!r} has a character that cannot be printed")

    def follow(self, node: Any, pointer: Pointer) -> tuple[Any, Pointer]:
        """Return what a node stands for, and where that is; an empty mapping if it leads nowhere."""
        seen: set[Pointer] = set()
        while isinstance(node, dict) and isinstance(reference := node.get("$ref"), str):
            found = self.target(reference, pointer)
            if found is None or found[1] in seen:
                if found is not None:
                    self.refuse(pointer, f"$ref to {reference} leads back to itself")
                return {}, pointer
            node, pointer = found
            seen.add(pointer)
        return node, pointer

    def target(self, reference: str, pointer: Pointer) -> tuple[Any, Pointer] | None:
        """Return what a reference leads to, and where that is."""
        if not reference.startswith("#"):
            self.refuse(pointer, f"$ref to {reference}, another document: put what it leads to into this one")
            return None
        if reference != "#" and not reference.startswith("#/"):
            self.refuse(pointer, f"$ref to {reference}, an anchor: only paths such as #/components/... are followed")
            return None
        target: Any = self.root
        found: Pointer = ()
        part: Any
        for raw in reference.split("/")[1:]:
            part = unquote(raw).replace("~1", "/").replace("~0", "~")
            if isinstance(target, list) and str(part).isdecimal() and int(part) < len(target):
                part = int(part)
            elif not isinstance(target, dict) or part not in target:
                self.refuse(pointer, f"$ref to {reference} leads nowhere in the document")
                return None
            target = target[part]
            found = (*found, part)
        return target, found
