"""The differences that are known: openapi/known_differences.yaml."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator
from pathlib import Path
from typing import Any

import yaml

from scripts.document.read import read
from scripts.document.strict_yaml import NUMBER_OF_OTHERS, TAG
from scripts.drift.difference import Difference, route

ROOT = Path(__file__).resolve().parent.parent.parent
FILE = ROOT / "openapi" / "known_differences.yaml"
MOVED = re.compile(r"`([A-Z]+ )?(?P<ours>/\S+)`, not `([A-Z]+ )?(?P<theirs>/\S+)`")
"""What `here` of an operation says that stands under another route than the published one."""
# The lists whose entries say what is published in a place.
WITH_PLACES = ("operations", "results", "schemas", "enumerations", "texts")
HEAD = """\
# Where openapi/nuon.yaml differs from what control planes publish, and why: data for scripts/drift.sh, and the source of
# differences.md (`scripts/drift.sh --write-differences`).
#
#   where      the place, in the words of nuon.yaml: GetInstall, GetInstalls query labels, Install.labels
#   here       what nuon.yaml says there
#   evidence   why
#   published  the lines of the drift report that this explains, so that the next change in the same place is news
#              again; `scripts/drift.sh DOCUMENT --record` writes them
"""


class Known:
    """What is known."""

    def __init__(self, data: dict[str, Any]) -> None:
        self.data = data
        self.lines = {line for entry in self.entries() for line in entry.get("published", [])}
        self.left_out = {route(entry["route"]) for entry in data.get("left_out", [])}
        moved = [found for entry in self.entries() if (found := MOVED.match(entry.get("here", "")))]
        self.moved = {route(one["theirs"]): route(one["ours"]) for one in moved}
        """Published paths under which a control plane does not answer, and those that stand in our document."""

    @classmethod
    def load(cls, file: Path = FILE) -> Known:
        """Return what a file holds.

        Raises:
            Refused: it is not there, or not strict YAML.
        """
        return cls(read(str(file)).root)

    def save(self, file: Path = FILE) -> None:
        """Write the file anew."""
        body = yaml.dump(self.data, Dumper=Indented, sort_keys=False, allow_unicode=True, width=116)
        file.write_text(HEAD + body, encoding="utf-8")

    def entries(self) -> Iterator[dict[str, Any]]:
        """Yield each entry that is about a place."""
        for name in WITH_PLACES:
            yield from self.data.get(name, [])

    def explains(self, difference: Difference, new_paths: Collection[str] = ()) -> bool:
        """Tell whether a difference is known.

        Args:
            difference: the difference.
            new_paths: the paths of all operations that are new in the same document, to know what has only moved.
        """
        method, _, path = route(difference.where).partition(" ")
        if difference.kind == "new operation":
            return f"{method} {path}" in self.left_out or path in self.moved
        if difference.kind == "gone operation":
            return any(ours == path and theirs in new_paths for theirs, ours in self.moved.items())
        schema, _, field = difference.where.partition(".")
        if difference.kind == "gone field" and field in self.data.get("unpublished", {}).get(schema, []):
            return True
        return difference.line in self.lines

    def at(self, difference: Difference) -> list[dict[str, Any]]:
        """Return the entries that tell why our document says what it says in the place of a difference."""
        where, about = topic(difference)
        return [
            entry for entry in self.entries() if entry["where"] == where and entry.get("here", "").startswith(about)
        ]

    def record(self, difference: Difference) -> bool:
        """Note that a difference is explained by what is said of its place; `False` if nothing is.

        What only tells why a description says something does not explain a difference, unless a person says so.
        """
        for entry in [entry for entry in self.at(difference) if "here" in entry][:1]:
            entry["published"] = sorted({*entry.get("published", []), difference.line})
            self.lines.add(difference.line)
            return True
        return False


def topic(difference: Difference) -> tuple[str, tuple[str, ...]]:
    """Return the `where` of an entry that is about a difference, and how its `here` begins."""
    name, _, part = re.sub(r"\[\]|{}", "", difference.where).partition(" ")
    if part.startswith("body"):
        return name, ("request body", "body")
    if part[:1].isdigit() or difference.kind == "success status":
        return name, ("answers", "acknowledgement", "workflow-started")
    if part:
        return name, (f"parameter `{part.partition(' ')[2]}`",)
    return name, ("not deprecated",) if difference.kind == "deprecated" else ("",)


class Indented(yaml.SafeDumper):
    """Indents lists, as nuon.yaml does, and writes out what comes twice."""

    def ignore_aliases(self, data: object) -> bool:  # noqa: ARG002
        """Tell that nothing is to be written as an alias."""
        return True

    def represent_str(self, data: str) -> yaml.ScalarNode:
        """Quote what another parser would read as a number."""
        return self.represent_scalar(f"{TAG}str", data, style="'" if NUMBER_OF_OTHERS.fullmatch(data) else None)

    def increase_indent(self, flow: bool = False, indentless: bool = False) -> None:  # noqa: ARG002, FBT002
        """Indent whatever comes."""
        super().increase_indent(flow, indentless=False)


Indented.add_representer(str, Indented.represent_str)
