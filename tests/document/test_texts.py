"""What of the document's texts becomes the docstring of an endpoint function."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

import pytest

from scripts.document.prepare import prepare
from scripts.document.texts import docstring, say_since, without_repeated

THING = {
    "description": "The thing.",
    "content": {"application/json": {"schema": {"$ref": "#/components/schemas/Thing"}}},
}


def texts(
    operation: dict[str, Any] | None = None, success: dict[str, Any] = THING, parameters: Iterable[dict[str, Any]] = ()
) -> Any:
    about = {"operationId": "GetThing", "summary": "Get a thing", **(operation or {})}
    return docstring(about, list(parameters), "", success, [])


def test_arguments_are_found_by_place_and_name() -> None:
    found = texts(
        parameters=(
            {"name": "q", "in": "query", "description": "Text to look for."},
            {"name": "q", "in": "header", "description": "Another.", "x-nuon-since": "0.19.894"},
            {"name": "silent", "in": "query"},
        )
    )
    assert found["arguments"] == {
        "query": {"q": "Text to look for."},
        "header": {"q": "Another. Since API 0.19.894."},
    }


@pytest.mark.parametrize(
    ("description", "kept"),
    [
        ("Gets a thing.", []),
        ("Gets the thing. Fast.", ["Fast."]),
        ("Gets a thing, by id or name.", ["Gets a thing, by id or name."]),
        ("One.\n\nTwo. One. Three.\n\nTwo.", ["One.", "Two. Three."]),
        ("- get a thing\n- and more", ["- get a thing\n- and more"]),
        ("", []),
    ],
)
def test_no_sentence_stands_twice(description: str, kept: list[str]) -> None:
    assert texts({"description": description})["paragraphs"] == kept


def test_sentences_keep_what_is_between_them() -> None:
    assert without_repeated("One.  Two,\nand more.\nThree. two, and more.", set()) == (
        "One.  Two,\nand more.\nThree. two, and more."
    )


@pytest.mark.parametrize(
    ("result", "kept"),
    [
        ("The thing.", ""),
        ("One page of things.", ""),
        ("The new Thing", ""),
        ("OK", ""),
        ("Created", ""),
        ("", ""),
        ("CSV with a header row.", "CSV with a header row."),
        ("The thing, without its parts.", "The thing, without its parts."),
    ],
)
def test_a_result_is_described_where_that_says_more_than_summary_and_type(result: str, kept: str) -> None:
    assert texts(success=THING | {"description": result})["returns"] == kept


def test_the_ages_of_an_operation_are_said_once() -> None:
    assert texts({"x-nuon-since": "0.19.894"})["paragraphs"] == ["Since API 0.19.894."]
    told = texts({"description": "Short. Since API 0.19.894.", "x-nuon-since": "0.19.894"})
    assert told["paragraphs"] == ["Short. Since API 0.19.894."]


def test_the_ages_of_properties_are_in_their_descriptions() -> None:
    schemas: dict[str, Any] = {
        "Thing": {
            "properties": {
                "new": {"$ref": "#/components/schemas/Other", "x-nuon-since": "1.2", "description": "New."},
                "old": {"type": "string", "x-nuon-removed": "API 2"},
                "x-nuon-since": {"type": "string"},
            }
        }
    }
    say_since(schemas, names=True)
    assert schemas["Thing"]["properties"]["new"]["description"] == "New. Since API 1.2."
    assert schemas["Thing"]["properties"]["old"]["description"] == "Control planes since API 2 no longer have it."
    assert schemas["Thing"]["properties"]["x-nuon-since"] == {"type": "string"}


def test_a_parameter_without_a_text_has_that_of_its_enumeration() -> None:
    document: dict[str, Any] = {
        "info": {"title": "Things", "version": "1"},
        "paths": {
            "/v1/things": {
                "get": {
                    "operationId": "GetThing",
                    "summary": "Get a thing",
                    "parameters": [{"name": "kind", "in": "query", "schema": {"$ref": "#/components/schemas/Kind"}}],
                    "responses": {"200": {"description": "The thing."}},
                }
            }
        },
        "components": {"schemas": {"Kind": {"type": "string", "enum": ["a"], "description": "How it works."}}},
    }
    about = prepare(document)["paths"]["/v1/things"]["get"]["responses"]["200"]["x-operation"]
    assert about["doc"]["arguments"] == {"query": {"kind": "How it works."}}
