"""Write the reference of the operations: docs/operations.md, and a page for each tag in docs/operations/."""

from __future__ import annotations

import ast
from collections.abc import Iterator, Mapping
from http import HTTPStatus
from typing import Any

from scripts.document.examples import example_of
from scripts.document.names import class_name, python_name
from scripts.document.objects import resolved
from scripts.document.prepare import Schema, operations
from scripts.document.texts import with_since

MARK = "<!-- Generated from openapi/nuon.yaml by scripts/regenerate.sh. Do not edit. -->"
TYPES = {"string": "str", "integer": "int", "number": "float", "boolean": "bool"}
FORMATS = {"date-time": "datetime", "date": "date", "uuid": "UUID", "binary": "bytes"}


def reference(document: Schema, left_out: list[Schema]) -> Mapping[str, str]:
    """Return the text of each page, by its path below docs/.

    Args:
        document: the document.
        left_out: what control planes have and the document has not: `operation`, `route`, `why`, perhaps `use`.
    """
    by_tag: dict[str, list[tuple[str, str, Schema]]] = {tag["name"]: [] for tag in document.get("tags", [])}
    for path, method, operation in operations(document):
        by_tag.setdefault(operation["tags"][0], []).append((path, method, operation))
    tags = {tag["name"]: tag.get("description", "") for tag in document.get("tags", [])}
    pages = {"operations.md": lines_to_text(overview(document, tags, by_tag, left_out))}
    for tag, members in by_tag.items():
        pages[f"operations/{tag}.md"] = lines_to_text(tag_page(document, tag, tags.get(tag, ""), members))
    return pages


def lines_to_text(lines: Iterator[str]) -> str:
    return "\n".join([MARK, *lines]).rstrip() + "\n"


def overview(
    document: Schema,
    tags: Mapping[str, str],
    by_tag: Mapping[str, list[tuple[str, str, Schema]]],
    left_out: list[Schema],
) -> Iterator[str]:
    """Yield the lines of the page that lists every operation, and says what all of them share."""
    yield from ["# Operations", "", one_line(document["info"].get("description", "")), ""]
    yield from [
        "Each operation is a module with `asyncio`, `asyncio_detailed`, `sync` and `sync_detailed`:",
        "`from nuon_api_client.api.installs import get_install`. *Since* is the first API version that has it, where that is",
        "known; an older control plane answers 404. [What is left out](#what-is-left-out) is at the end, with the reasons.",
    ]
    for tag, members in by_tag.items():
        yield from ["", f"## [{tag}](operations/{tag}.md)", "", one_line(tags.get(tag, "")), ""]
        yield from ["| function | route | what it does | since |", "|---|---|---|---|"]
        for path, method, operation in sorted(members, key=lambda member: function_name(member[2])):
            name = function_name(operation)
            link = f"[`{name}`](operations/{tag}.md#{name})"
            yield f"| {link} | `{method.upper()} {path}` | {one_line(operation['summary'])} | {age(operation)} |"
    yield from shared_texts(document)
    yield from what_is_left_out(left_out)


def shared_texts(document: Schema) -> Iterator[str]:
    """Yield what the document says once for all operations: credentials, responses, headers."""
    components = document.get("components", {})
    yield from ["", "## What operations share", "", "| credential | sent as | |", "|---|---|---|"]
    for name, scheme in components.get("securitySchemes", {}).items():
        sent = f"`{scheme['name']}`" if "name" in scheme else "`Authorization: Bearer`"
        yield f"| {name} | {sent} | {one_line(scheme.get('description', ''))} |"
    yield from ["", "| response | |", "|---|---|"]
    for name, response in components.get("responses", {}).items():
        yield f"| {name} | {one_line(response.get('description', ''))} |"
    yield from ["", "| header of a response | |", "|---|---|"]
    names = header_names(document)
    for name, header in components.get("headers", {}).items():
        yield f"| `{names.get(name, name)}` | {one_line(header.get('description', ''))} |"


def what_is_left_out(left_out: list[Schema]) -> Iterator[str]:
    yield from ["", "## What is left out", ""]
    yield "Control planes have, or had, these operations too. They are not here, for the reason beside each."
    yield from ["", "| route | why not | use |", "|---|---|---|"]
    for entry in sorted(left_out, key=lambda entry: entry["route"].partition(" ")[::-1]):
        use = f"`{python_name(entry['use'])}`" if entry.get("use") else ""
        yield f"| `{entry['route']}` | {one_line(entry['why'])} | {use} |"


def header_names(document: Schema) -> dict[str, str]:
    """Map the name of each shared header to the name under which it is sent."""
    found: dict[str, str] = {}
    answers = [answer for _, _, operation in operations(document) for answer in operation["responses"].values()]
    for answer in [*answers, *document.get("components", {}).get("responses", {}).values()]:
        for sent, header in resolved(document, answer).get("headers", {}).items():
            found[str(header.get("$ref", "")).rpartition("/")[2]] = sent
    return found


def tag_page(document: Schema, tag: str, description: str, members: list[tuple[str, str, Schema]]) -> Iterator[str]:
    """Yield the lines of the page of one tag: each operation with its arguments, its result and its errors."""
    yield from [f"# {tag}", "", one_line(description), "", f"`from nuon_api_client.api.{tag} import ...`"]
    for path, method, operation in sorted(members, key=lambda member: function_name(member[2])):
        yield from ["", f"## {function_name(operation)}", "", f"`{method.upper()} {path}`{remarks(operation)}", ""]
        yield f"{one_line(operation['summary'])}. {one_line(operation.get('description', ''))}".rstrip()
        yield from argument_table(document, path, operation)
        yield from example(document, operation)
        yield from results(document, operation)


def remarks(operation: Schema) -> str:
    said = ["deprecated"] if operation.get("deprecated") else []
    said += (
        [since.replace("after ", "newer than ") if since.startswith("after ") else f"since {since}"]
        if (since := age(operation))
        else []
    )
    said += [f"gone since {removed}"] if (removed := operation.get("x-nuon-removed")) else []
    return "".join(f" · {remark}" for remark in said)


def age(operation: Schema) -> str:
    """Return which control planes have an operation, empty for those of both ages."""
    ages = {"aug-2026": "2026", "dec-2025": "2025 only", "before-dec-2025": "2024 only"}
    return str(operation.get("x-nuon-since") or ages.get(operation.get("x-nuon-age", ""), ""))


def argument_table(document: Schema, path: str, operation: Schema) -> Iterator[str]:
    shared = document["paths"][path].get("parameters", [])
    parameters = [resolved(document, p) for p in [*shared, *operation.get("parameters", [])]]
    body = resolved(document, operation.get("requestBody") or {})
    rows = [
        (
            f"`{python_name(p['name'])}`" + ("" if p.get("required") else " ?"),
            python_type(document, p.get("schema", {})),
            with_since(p),
        )
        for p in parameters
    ]
    schema = body_schema(body)
    target = resolved(document, schema)
    if body:
        # A map has no class whose docstring could say what it is for.
        said = body.get("description") or ("" if "properties" in target else target.get("description", ""))
        needed = body.get("required") and (target.get("required") or target.get("minProperties"))
        rows.append(("`body`" + ("" if needed else " ?"), python_type(document, schema), said))
    for name, field in target.get("properties", {}).items() if body else ():
        mark = "" if name in target.get("required", []) else " ?"
        rows.append((f"`body.{python_name(name)}`{mark}", python_type(document, field), with_since(field)))
    if rows:
        yield from ["", "| argument (? may be left out) | type | |", "|---|---|---|"]
        yield from (f"| {name} | {kind} | {one_line(text)} |" for name, kind, text in rows)


def example(document: Schema, operation: Schema) -> Iterator[str]:
    body = resolved(document, operation.get("requestBody") or {})
    if found := example_of(document, body_schema(body)):
        classes = {node.id for node in ast.walk(ast.parse(found)) if isinstance(node, ast.Name)}
        imported = f"from nuon_api_client.models import {', '.join(sorted(classes))}"
        yield from ["", "```python", imported, "", f"body = {found}", "```"]


def body_schema(body: Schema) -> Schema:
    for media in body.get("content", {}).values():
        found: Schema = media.get("schema", {})
        return found
    return {}


def results(document: Schema, operation: Schema) -> Iterator[str]:
    """Yield what comes back, and the statuses of errors that the document names."""
    errors = []
    for status, response in operation["responses"].items():
        if not status.startswith("2"):
            errors.append(f"{status} {phrase(status)}")
            continue
        answer = resolved(document, response)
        content = answer.get("content") or {}
        media, schema = next(((media, about.get("schema", {})) for media, about in content.items()), ("", {}))
        known = {"acknowledgement": "None", "workflow-started": "`WorkflowStarted`"}
        kind = known.get(answer.get("x-nuon-result", "")) or (python_type(document, schema) if content else "None")
        kind = "`bytes`" if media == "application/octet-stream" else kind
        sent = "" if media in ("", "application/json") else f", sent as {media}"
        yield from ["", f"{status}: {kind}{sent}. {one_line(answer.get('description', ''))}".rstrip()]
    if errors:
        yield from ["", f"Errors: {', '.join(errors)}."]


def phrase(status: str) -> str:
    return HTTPStatus(int(status)).phrase if status.isdigit() else ""


def python_type(document: Schema, schema: Any) -> str:
    """Return the Python type of a schema, in Markdown."""
    return f"`{plain_type(document, schema)}`"


def plain_type(document: Schema, schema: Any) -> str:
    if not isinstance(schema, dict):
        return "Any"
    if "$ref" in schema:
        target = resolved(document, schema)
        is_map = target.get("type") == "object" and not target.get("properties")
        return plain_type(document, target) if is_map else class_name(str(schema["$ref"]).rpartition("/")[2])
    options = [option for option in [*schema.get("oneOf", []), *schema.get("anyOf", [])] if option != {"type": "null"}]
    if options:
        return f"{plain_type(document, options[0])} or None" if len(options) == 1 else "Any"
    kinds: Any = schema.get("type", "")
    kind = next((kind for kind in kinds if kind != "null"), "") if isinstance(kinds, list) else kinds
    if kind == "array":
        found = f"list[{plain_type(document, schema.get('items', {}))}]"
    elif kind == "object":
        found = f"dict[str, {plain_type(document, schema.get('additionalProperties', True))}]"
    else:
        found = FORMATS.get(schema.get("format", ""), TYPES.get(kind, "Any"))
    return f"{found} or None" if isinstance(kinds, list) and "null" in kinds else found


def function_name(operation: Schema) -> str:
    return python_name(operation["operationId"])


def one_line(text: str) -> str:
    """Return a text as it may stand in a table."""
    return " ".join(text.split()).replace("|", "\\|")
