"""Find everything that is wrong with a document before code is made of it."""

from __future__ import annotations

from dataclasses import dataclass, field

from scripts.document.check_operations import check_operations, check_paths
from scripts.document.check_schemas import check_schemas
from scripts.document.objects import Walk
from scripts.document.places import Pointer, fault
from scripts.document.read import Document


def check(document: Document, *, own: bool = False) -> list[str]:
    """Return a line for each fault of an OpenAPI 3.1 document, in the order of its text.

    With `own` it is held against openapi/README.md too, which says more than OpenAPI does.
    """
    faults = Faults(document)
    walk = Walk(document.root, faults.refuse, own=own)
    if walk.misshapen:  # what else may be wrong cannot be told before these are mended
        return faults.lines()
    check_paths(document.root, faults.refuse, own=own)
    check_operations(document.root, faults.refuse, own=own)
    check_schemas(document.root, walk.items, faults.refuse, own=own)
    return faults.lines()


@dataclass
class Faults:
    """What was found, by the lines of a document's text."""

    document: Document
    found: dict[str, int] = field(default_factory=dict)

    def refuse(self, pointer: Pointer, what: str) -> None:
        """Take down a fault, once."""
        line = self.document.line(pointer)
        self.found.setdefault(fault(pointer, what, line), line or 0)

    def lines(self) -> list[str]:
        """Return the faults in the order of the text."""
        return sorted(self.found, key=self.found.__getitem__)
