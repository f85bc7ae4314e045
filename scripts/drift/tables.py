"""Write openapi/differences.md from openapi/known_differences.yaml, and take rows of such tables into the data."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from scripts.document.places import Refused
from scripts.drift.known import ROOT, Known

PAGE = ROOT / "openapi" / "differences.md"
INTRODUCTION = """\
# Where this document differs from the published one

The control plane publishes an OpenAPI document of its own. Where its code does something else, or where two ages of it
differ, this document follows what is really sent. This page is written from `known_differences.yaml` by
`scripts/drift.sh --write-differences`.

Properties whose published name is not the one that is sent have `x-published-as` in the document.
"""


@dataclass(frozen=True)
class Table:
    """A table of the page, and the part of the data that it shows."""

    name: str
    """The key of its list in the data."""
    title: str
    text: str
    columns: dict[str, str]
    """The key of an entry for each column's heading."""

    @property
    def headings(self) -> tuple[str, ...]:
        """The headings of the columns, by which a table of rows is recognised."""
        return tuple(self.columns)


TABLES = (
    Table("operations", "Operations", "", {"Operation": "where", "Here": "here", "Evidence": "evidence"}),
    Table(
        "results",
        "Results that say nothing",
        "`acknowledgement`: the body is of no use. `workflow-started`: the only result is that a workflow started.",
        {"Operation": "where", "Here": "here", "What is really sent": "evidence"},
    ),
    Table(
        "schemas",
        "Schemas and properties",
        "",
        {"Schema or property": "where", "Here": "here", "Evidence": "evidence"},
    ),
    Table("enumerations", "Enumerations", "", {"Enumeration": "where", "Here": "here", "Evidence": "evidence"}),
    Table(
        "unpublished",
        "Sent but not published",
        "Properties that the server sends and the published document leaves out.",
        {"Schema": "where", "Properties": "properties"},
    ),
    Table("texts", "Evidence for what descriptions say", "", {"Where": "where", "Evidence": "evidence"}),
    Table(
        "left_out",
        "Operations left out",
        "What control planes publish and this document leaves out: because another operation does the same, or because "
        "nobody with a token of an org has a use for it.",
        {"Upstream operation": "operation", "Route": "route", "Use": "use", "Why": "why"},
    ),
)


def page(known: Known) -> str:
    """Return differences.md."""
    parts = [INTRODUCTION]
    for table in TABLES:
        rows = [cells(table, entry) for entry in entries(known, table)]
        lines = [list(table.headings), ["---"] * len(table.columns), *map(list, rows)]
        text = f"{table.text}\n\n" if table.text else ""
        body = "\n".join(f"| {' | '.join(line)} |".replace("|  |", "| |") for line in lines)
        parts.append(f"## {table.title}\n\n{text}{body}\n")
    return "\n".join(parts)


def entries(known: Known, table: Table) -> list[dict[str, Any]]:
    found = known.data.get(table.name, [])
    if isinstance(found, dict):
        return [{"where": name, "properties": names} for name, names in found.items()]
    return list(found)


def cells(table: Table, entry: dict[str, Any]) -> Iterator[str]:
    for key in table.columns.values():
        value = entry.get(key, "")
        if key == "properties":
            yield ", ".join(f"`{name}`" for name in value)
        elif key == "route":
            yield f"`{value}`"
        else:
            yield str(value).replace("|", "\\|")


def take_rows(known: Known, file: Path) -> int:
    """Add the rows of the tables in a Markdown file that are not there yet, and return how many there were.

    Raises:
        Refused: a table has headings that no table of differences.md has.
    """
    added = 0
    try:
        tables = list(tables_in(file.read_text(encoding="utf-8")))
    except OSError as error:
        raise Refused([f"{file}: {error.strerror or error}"]) from None
    for headings, rows in tables:
        table = next((table for table in TABLES if table.headings == headings), None)
        if table is None:
            known_headings = "; ".join(" | ".join(table.headings) for table in TABLES)
            raise Refused([f"{file}: a table has the headings {' | '.join(headings)}, but known are: {known_headings}"])
        added += sum(add(known, table, row) for row in rows)
    return added


def tables_in(text: str) -> Iterator[tuple[tuple[str, ...], list[list[str]]]]:
    """Yield headings and rows of each table."""
    for block in re.findall(r"(?:^\|.*\|[ ]*\n?)+", text, flags=re.MULTILINE):
        lines = [[cell.strip().replace("\\|", "|") for cell in split(line)] for line in block.strip().splitlines()]
        if len(lines) > 1 and all(re.fullmatch(r":?-+:?", cell) for cell in lines[1]):
            yield tuple(lines[0]), lines[2:]


def split(line: str) -> list[str]:
    return re.split(r"(?<!\\)\|", line.strip().removeprefix("|").removesuffix("|"))


def add(known: Known, table: Table, row: list[str]) -> bool:
    """Add a row if it says something new, in the order of the places."""
    entry: dict[str, Any] = {key: value for key, value in zip(table.columns.values(), row, strict=False) if value}
    if table.name == "unpublished":
        names = known.data.setdefault("unpublished", {}).setdefault(entry["where"], [])
        new = [name for name in re.findall(r"`([^`]+)`", entry["properties"]) if name not in names]
        names += new
        return bool(new)
    if "route" in entry:
        entry["route"] = entry["route"].strip("`")
    found = known.data.setdefault(table.name, [])
    if any(entry == {key: value for key, value in old.items() if key != "published"} for old in found):
        return False
    key = "route" if table.name == "left_out" else "where"
    place = next((number for number, old in enumerate(found) if old[key] > entry[key]), len(found))
    found.insert(place, entry)
    return True
