"""Where in a document something is, in the words of a curator: `GET /v1/orgs`, `Org.name`."""

from __future__ import annotations

from collections.abc import Sequence

SENT_METHODS = ("get", "put", "post", "delete", "patch", "head", "options")
METHODS = (*SENT_METHODS, "trace")  # which no client may send

Pointer = tuple[str | int, ...]


class Refused(Exception):  # noqa: N818  # not an error of the program: the document has faults
    """A document cannot be taken. `faults` has a line for each reason."""

    def __init__(self, faults: Sequence[str]) -> None:
        super().__init__("\n".join(faults))
        self.faults = list(faults)


def place(pointer: Pointer) -> str:
    """Return what a curator calls the place that a pointer leads to.

    >>> place(("paths", "/v1/orgs", "get", "responses", "200"))
    'GET /v1/orgs responses.200'
    >>> place(("components", "schemas", "Org", "properties", "name", "type"))
    'Org.name type'
    """
    parts = [str(part) for part in pointer]
    if parts[:1] == ["paths"] and len(parts) > 1:
        if parts[2:] and parts[2] in METHODS:
            return joined(f"{parts[2].upper()} {parts[1]}", parts[3:])
        return joined(parts[1], parts[2:])
    if parts[:2] == ["components", "schemas"] and len(parts) > 2:
        name, rest = parts[2], parts[3:]
        while len(rest) > 1 and rest[0] == "properties":
            name, rest = f"{name}.{rest[1]}", rest[2:]
        return joined(name, rest)
    if parts[:1] == ["components"] and len(parts) > 2:
        return joined(".".join(parts[1:3]), parts[3:])
    return ".".join(parts) or "the document"


def joined(name: str, rest: list[str]) -> str:
    return f"{name} {'.'.join(rest)}" if rest else name


def fault(pointer: Pointer, what: str, line: int | None) -> str:
    """Return the line that names a fault."""
    return f"{place(pointer)}: {what}" + (f" (line {line})" if line else "")
