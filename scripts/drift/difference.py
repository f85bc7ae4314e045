"""What two documents can differ in."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import Any

KINDS = (
    *("new operation", "gone operation", "deprecated", "success status"),
    *("new parameter", "gone parameter", "parameter required", "body", "body required"),
    *("new field", "gone field", "field spelling", "field required"),
    *("type", "nullability", "new enum value", "gone enum value"),
)
"""In the order of the report. "New" is what only the control plane's document has."""

AGES = ("x-nuon-age", "x-nuon-since", "x-nuon-removed")


@dataclass(frozen=True)
class Difference:
    """One thing in which a control plane's document differs from ours."""

    kind: str
    where: str
    """In the words of our document: `GetInstalls query labels`, `Install.labels`; `GET /v1/x` if it has no such thing."""
    ours: str = ""
    theirs: str = ""
    their_node: dict[str, Any] = field(default_factory=dict, compare=False, repr=False)
    """What their document has there, if ours has not."""
    ages: dict[str, Any] = field(default_factory=dict, compare=False, repr=False)
    """The `x-nuon-age`, `x-nuon-since` and `x-nuon-removed` of what our document has there."""

    @property
    def line(self) -> str:
        """The line by which openapi/known_differences.yaml knows it."""
        if self.kind.endswith("operation"):
            return f"{self.kind}: {route(self.where)}"
        return f"{self.kind}: {self.where}" + (f": {self.theirs}" if self.theirs else "")


def route(written: str) -> str:
    """Return `GET /v1/apps/{app_id}/` without the names of its placeholders, and without a slash at its end."""
    return re.sub(r"{[^}]*}", "{}", written).rstrip("/")


def ages_of(whole: dict[str, Any], part: dict[str, Any] | None = None) -> dict[str, Any]:
    """Return what is said of the age of an operation or schema, or of a part of one.

    A part has the age of the whole if it says nothing. But `x-nuon-since` is only of the whole: its parts may have come
    later, and are certain only for the age that `x-nuon-age` names.
    """
    if part is None:
        return {key: whole[key] for key in AGES if key in whole}
    return {key: whole[key] for key in AGES if key in whole and key != "x-nuon-since"} | ages_of(part)
