"""Choose what the docstring of an endpoint function says, from the document's texts: each thing once."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from typing import Any

Schema = dict[str, Any]

# Words that say nothing of their own in a response's description: "The org.", "One page of orgs.", "OK".
EMPTY_WORDS = (
    "and any as by content created done for form free from in is it json list new no object of ok page response result"
    " return returned success successful successfully text that there this to value which with"
)


def docstring(operation: Schema, parameters: list[Schema], body: str, success: Schema, notes: list[str]) -> Schema:
    """Return the texts of an endpoint function's docstring: paragraphs, those of the arguments, and of the result."""
    summary = " ".join(operation["summary"].split()).rstrip(".")
    said = {tuple(words(summary))}
    paragraphs = [*paragraphs_of(operation.get("description", "")), *notes, *since(operation)]
    arguments: dict[str, dict[str, str]] = {}
    for parameter in parameters:
        if text := with_since(parameter):
            arguments.setdefault(parameter["in"], {}).setdefault(parameter["name"], text)
    result = success.get("description", "").strip()
    known = {*words(summary), *words(operation["operationId"]), *type_words(success)}
    return {
        "summary": summary,
        "paragraphs": list(filter(None, (without_repeated(paragraph, said) for paragraph in paragraphs))),
        "arguments": arguments,
        "body": body,
        "returns": result if set(words(result)) - known - set(words(EMPTY_WORDS)) else "",
    }


def paragraphs_of(text: str) -> list[str]:
    return [paragraph for paragraph in re.split(r"\n\s*\n", text.strip()) if paragraph.strip()]


def without_repeated(paragraph: str, said: set[tuple[str, ...]]) -> str:
    """Leave out the sentences that were said before, and note those that are said now."""
    pieces = re.split(r"(?<=[.!?])(\s+)(?=[A-Z`])", paragraph.strip())  # sentences, and what is between them
    kept = ""
    for sentence, space in zip(pieces[::2], [*pieces[1::2], ""], strict=True):
        meaning = tuple(words(sentence))
        if meaning not in said:
            kept += sentence + space
        said.add(meaning)
    return kept.rstrip()


def words(text: str) -> list[str]:
    """Return the words of a text, alike for "List the orgs", "Lists orgs." and "ListOrgs"."""
    found = re.findall(r"[A-Z]+(?![a-z])|[A-Z]?[a-z]+|[0-9]+", text)
    return [word.lower().rstrip("s") for word in found if word.lower() not in ("a", "an", "the", "one")]


def type_words(success: Schema) -> Iterator[str]:
    """Yield the words of the names of the schemas that a response refers to at once."""
    for media in (success.get("content") or {}).values():
        schema = media.get("schema")
        for node in (schema, schema.get("items") if isinstance(schema, dict) else None):
            if isinstance(node, dict):  # else true, for anything
                yield from words(str(node.get("$ref", "")).rpartition("/")[2])


def since(node: Schema) -> Iterator[str]:
    """Yield the sentences on the control planes that have a thing, unless its description has them."""
    text = " ".join(str(node.get("description", "")).split())
    if (version := node.get("x-nuon-since")) and f"API {version}" not in text:
        newer = version.removeprefix("after ")
        yield f"Since API {version}." if newer == version else f"Newer than API {newer}."


def with_since(node: Schema) -> str:
    """Return the description of a parameter or a property, with the control planes that have it."""
    sentences = [*since(node)]
    if removed := node.get("x-nuon-removed"):
        sentences.append(f"Control planes since {removed} no longer have it.")
    return joined([str(node.get("description", "")).strip(), *sentences])


def joined(texts: Iterable[str]) -> str:
    return " ".join(filter(None, texts))


def say_since(node: Any, *, names: bool = False) -> None:
    """Put `x-nuon-since` and `x-nuon-removed` of each schema into its description, in place."""
    if isinstance(node, list):
        for item in node:
            say_since(item)
        return
    if not isinstance(node, dict):
        return
    if not names and {"x-nuon-since", "x-nuon-removed"} & set(node) and "responses" not in node:
        node["description"] = with_since(node)
    for key, value in node.items():
        say_since(value, names=not names and key in ("properties", "schemas"))
