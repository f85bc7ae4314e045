"""The reference of the operations, docs/operations.md."""

from __future__ import annotations

import re

from scripts.document.prepare import Schema, operations


def operations_table(document: Schema) -> str:
    """Return the text of docs/operations.md."""
    lines = [
        "<!-- Generated from openapi/nuon.yaml by scripts/regenerate.sh. Do not edit. -->",
        "# Operations",
        "",
        "Each is a module with `asyncio`, `asyncio_detailed`, `sync` and `sync_detailed`:",
        "`from nuon_api_client.api.releases import get_release`. Age: the control planes that have it, of Dec 2025 and",
        "Aug 2026; both where nothing is said.",
    ]
    by_tag: dict[str, list[str]] = {}
    for path, method, operation in operations(document):
        notes = ["deprecated"] if operation.get("deprecated") else []
        notes += [age] if (age := operation.get("x-nuon-age")) else []
        row = f"| `{snake(operation['operationId'])}` | `{method.upper()} {path}` | {operation['summary']} | {', '.join(notes)} |"
        by_tag.setdefault(operation["tags"][0], []).append(row)
    for tag in sorted(by_tag):
        lines += [
            "",
            f"## {tag}",
            "",
            "| function | route | what it does | age |",
            "|---|---|---|---|",
            *sorted(by_tag[tag]),
        ]
    return "\n".join(lines) + "\n"


def snake(name: str) -> str:
    words = re.findall(r"[A-Z]+(?![a-z])|[A-Z]?[a-z]+|[0-9]+", name)
    return "_".join(words).lower()
