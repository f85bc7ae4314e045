"""Each text of the document reaches a reader: in a docstring, or in the reference below docs/."""

from __future__ import annotations

import doctest
import inspect
import re
from collections.abc import Iterator
from typing import Any

import attrs
import pytest
from jsonschema import Draft202012Validator

from nuon_api_client import models
from scripts.document.names import class_name
from tests.support.document import ENDPOINTS, SCHEMAS, Endpoint, resolve
from tests.support.openapi import DOCUMENT
from tests.support.paths import ROOT

Pointer = tuple[str, ...]

REFERENCE = {page.stem: page.read_text(encoding="utf-8") for page in (ROOT / "docs" / "operations").glob("*.md")}
RESOLVER = Draft202012Validator({"components": DOCUMENT["components"]})
OVERVIEW = (ROOT / "docs" / "operations.md").read_text(encoding="utf-8")


def plain(text: str) -> str:
    """Return a text without its line breaks, and without what Markdown makes of it."""
    return " ".join(text.split()).replace("\\|", "|")


def sentences(text: str) -> list[str]:
    return re.split(r"(?<=[.!?])\s+(?=[A-Z`])", plain(text))


def texts(node: Any, pointer: Pointer = (), *, names: bool = False) -> Iterator[tuple[Pointer, str]]:
    """Yield each text of the document with where it stands; `names` says that the keys are names and not keywords."""
    if isinstance(node, list):
        for number, item in enumerate(node):
            yield from texts(item, (*pointer, str(number)))
    elif isinstance(node, dict):
        for key, value in node.items():
            if not names and key in ("description", "summary") and isinstance(value, str):
                yield (*pointer, key), value
            elif names or key not in ("examples", "example", "default", "enum"):
                maps = (
                    "properties",
                    "schemas",
                    "parameters",
                    "responses",
                    "headers",
                    "securitySchemes",
                    "paths",
                    "content",
                )
                yield from texts(value, (*pointer, key), names=not names and key in maps and isinstance(value, dict))


def section(endpoint: Endpoint) -> str:
    """The part of the reference that is about an operation, as plain text."""
    return plain(raw_section(endpoint))


def raw_section(endpoint: Endpoint) -> str:
    """The part of the reference that is about an operation."""
    tag, function = endpoint.module.OPERATION.function.split(".")
    found = re.search(rf"^## {function}$(.*?)(?=^## |\Z)", REFERENCE[tag], re.MULTILINE | re.DOTALL)
    assert found, f"docs/operations/{tag}.md has no {function}"
    return found[1]


def documented(owner: object) -> str:
    return plain(inspect.getdoc(owner) or "")


def shown() -> Iterator[tuple[Pointer, str, str]]:
    """Yield where each text of the document stands, the text, and where a reader of just that thing sees it."""
    for endpoint in ENDPOINTS:
        place: Pointer = ("paths", endpoint.path, endpoint.method.lower())
        docstring, page = documented(endpoint.module.asyncio), section(endpoint)
        for pointer, text in texts(endpoint.operation, place):
            yield pointer, text, page if "responses" in pointer or "content" in pointer else docstring
        for number, parameter in enumerate(endpoint.operation.get("parameters", [])):
            assert resolve(parameter).get("description"), f"{endpoint.method} {endpoint.path}: {parameter} says nothing"
            yield (*place, "parameters", str(number)), resolve(parameter)["description"], docstring
    for name, schema in SCHEMAS.items():
        if "enum" in schema or schema.get("properties"):
            for pointer, text in texts(schema, ("components", "schemas", name)):
                yield pointer, text, documented(getattr(models, name))
    for kind in ("responses", "headers", "securitySchemes"):
        for pointer, text in texts(DOCUMENT["components"][kind], ("components", kind), names=True):
            yield pointer, text, plain(OVERVIEW)
    for number, tag in enumerate(DOCUMENT["tags"]):
        yield ("tags", str(number), "description"), tag["description"], plain(REFERENCE[tag["name"]])
    yield ("info", "description"), DOCUMENT["info"]["description"], plain(OVERVIEW)


SHOWN = list(shown())


def test_no_text_reaches_no_reader() -> None:
    missing = [
        f"{' '.join(pointer)}: {sentence}"
        for pointer, text, seen in SHOWN
        for sentence in sentences(text)
        if sentence.rstrip(".") not in seen
    ]
    assert missing == [], f"{len(missing)} texts; add a place for them to templates/ or scripts/document/reference.py"


def test_every_text_of_the_document_was_looked_for() -> None:
    looked_for = {pointer for pointer, _, _ in SHOWN}
    # Shared parameters are looked for in each operation that has them, free maps and lists where they are used.
    inline = {name for name, schema in SCHEMAS.items() if not ("enum" in schema or schema.get("properties"))}
    forgotten = [
        pointer
        for pointer, _ in texts(DOCUMENT)
        if pointer not in looked_for
        and pointer[:2] != ("components", "parameters")
        and not (pointer[:2] == ("components", "schemas") and pointer[2] in inline)
    ]
    assert forgotten == []


@pytest.mark.parametrize("endpoint", [pytest.param(e, id=e.operation["operationId"]) for e in ENDPOINTS])
def test_no_docstring_says_a_sentence_twice(endpoint: Endpoint) -> None:
    said = [s for s in sentences(documented(endpoint.module.asyncio).partition(" Raises: ")[0]) if len(s) > 40]
    assert len(said) == len(set(said))


@pytest.mark.parametrize("endpoint", [pytest.param(e, id=e.operation["operationId"]) for e in ENDPOINTS])
def test_the_reference_calls_arguments_as_the_function_does(endpoint: Endpoint) -> None:
    rows = re.findall(r"^\| `([\w.]+)`( \?)? \|", raw_section(endpoint), re.MULTILINE)
    parameters = inspect.signature(endpoint.module.asyncio).parameters.values()
    expected = {p.name: p.default is not p.empty for p in parameters if p.name != "client"}
    assert {name: bool(mark) for name, mark in rows if "." not in name} == expected
    if fields := {name.removeprefix("body.") for name, _ in rows if "." in name}:
        assert endpoint.body
        model = getattr(models, class_name(endpoint.body["$ref"].rpartition("/")[2]))
        assert fields == {each.name for each in attrs.fields(model)} - {"additional_properties"}


WITH_EXAMPLES = [name for name, schema in SCHEMAS.items() if "examples" in schema]
WITHOUT_EXAMPLE = {
    "AddUserRequest": "the server ignores its only property",
    "TerraformLock": "what Terraform itself sends",
}


@pytest.mark.parametrize("name", WITH_EXAMPLES)
def test_the_example_in_a_docstring_is_that_of_the_document(name: str) -> None:
    model = getattr(models, name)
    names = {each: getattr(models, each) for each in dir(models)}
    (found,) = (test for test in doctest.DocTestFinder().find(model, name, module=False, globs=names) if test.examples)
    shown: list[str] = []
    assert doctest.DocTestRunner().run(found, out=shown.append, clear_globs=False).failed == 0, "".join(shown)
    (example,) = SCHEMAS[name]["examples"]
    assert found.globs["body"].to_dict() == example
    assert next(RESOLVER.descend(example, SCHEMAS[name]), None) is None


def test_every_body_that_a_person_writes_has_an_example() -> None:
    bodies = [
        endpoint.body["$ref"].rpartition("/")[2] for endpoint in ENDPOINTS if endpoint.body and "$ref" in endpoint.body
    ]
    written = {name for name in bodies if SCHEMAS[name].get("properties")}
    assert written - {*WITH_EXAMPLES} == WITHOUT_EXAMPLE.keys(), "give the schema `examples`, or a reason here"
