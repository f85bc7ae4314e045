"""scripts/drift/suggest.py and yaml_edit.py: patches that add what is new."""

from __future__ import annotations

import subprocess
from pathlib import Path
from typing import Any

import pytest
import yaml

from scripts.document.convert import convert
from scripts.document.read import read
from scripts.drift.known import Known
from scripts.drift.report import report
from scripts.drift.suggest import patch
from scripts.drift.yaml_edit import Editor
from tests.drift.test_drift import get, new_operation, new_parameter, new_value, properties, theirs

OURS = """\
openapi: 3.1.0
info: {title: Things, version: 0.19.1125}
paths:
  # ---- things
  /v1/things/{thing_id}:
    get:
      operationId: GetThing
      tags: [things]
      parameters:
        - {$ref: "#/components/parameters/ThingId"}
        - name: deep
          in: query
          schema: {type: boolean}
      responses:
        "200": {description: It., content: {application/json: {schema: {$ref: "#/components/schemas/Thing"}}}}

  # ---- others
  /v1/things:
    post:
      operationId: CreateThing
      tags: [others]
      requestBody: {content: {application/json: {schema: {$ref: "#/components/schemas/Thing"}}}}
      responses:
        "201": {description: It., content: {application/json: {schema: {$ref: "#/components/schemas/Thing"}}}}
components:
  parameters:
    Limit: {name: limit, in: query, schema: {type: integer}}
    ThingId: {name: thing_id, in: path, required: true, schema: {type: string}}
  schemas:
    State:
      type: string
      enum: [new, old]
    Thing:
      x-nuon-schema: app.Thing
      x-nuon-also: [service.CreateThingRequest]
      type: object
      properties:
        # How many.
        count: {type: integer}
        made_at:
          type: string
          description: >-
            When it was made. A long text,
            over two lines.
        name: {type: string}
        refs: {type: array, items: {type: string}}
        state: {$ref: "#/components/schemas/State"}
"""


def suggested(tmp_path: Path, document: dict[str, Any]) -> dict[str, Any]:
    """What our document holds after the patch, which leaves nothing new."""
    file = tmp_path / "openapi" / "nuon.yaml"
    file.parent.mkdir()
    file.write_text(OURS)
    ours, other = read(str(file)).root, convert(document)
    made = report(ours, other, Known({}), "", "")
    diff = patch(file, "openapi/nuon.yaml", read(str(file)).root, other, made)
    subprocess.run(["git", "apply", "-"], input=diff, text=True, cwd=tmp_path, check=True)
    after = read(str(file)).root
    left = report(after, other, Known({}), "", "").news
    assert [one.line for one in left if one.kind.startswith("new ")] == []
    kept = iter(file.read_text().splitlines())
    changed = ("      enum: [new, old]",)
    assert [line for line in OURS.splitlines() if line not in changed and line not in kept] == []
    return after


def test_fields_and_the_schemas_that_they_need(tmp_path: Path) -> None:
    document = theirs()
    properties(document)["part"] = {"$ref": "#/definitions/app.Part"}
    properties(document)["zone"] = {"type": "string"}
    properties(document)["alias"] = {"type": "array", "items": {"type": "string"}}
    document["definitions"]["app.Part"] = {"type": "object", "properties": {"description": {"type": "string"}}}
    schemas = suggested(tmp_path, document)["components"]["schemas"]
    about = {"description": "TODO", "x-nuon-since": "0.19.1130"}
    assert list(schemas) == ["Part", "State", "Thing"]
    assert list(schemas["Thing"]["properties"]) == [
        *("alias", "count", "made_at", "name", "part", "refs", "state", "zone"),
    ]
    assert schemas["Thing"]["properties"]["part"] == about | {"$ref": "#/components/schemas/Part"}
    assert schemas["Part"] == about | {
        "x-nuon-schema": "app.Part",
        "type": "object",
        "properties": {"description": {"type": "string"}},
    }


def test_parameters_and_values(tmp_path: Path) -> None:
    document = theirs()
    new_parameter(document)
    new_value(document)
    post = document["paths"]["/v1/things/"]["post"]
    post["parameters"].append({"name": "fast", "in": "query", "type": "boolean"})
    post["parameters"].append({"name": "limit", "in": "query", "type": "integer"})
    after = suggested(tmp_path, document)
    assert after["components"]["schemas"]["State"]["enum"] == ["new", "old", "worn"]
    about = {"in": "query", "description": "TODO", "x-nuon-since": "0.19.1130"}
    parameters = after["paths"]["/v1/things/{thing_id}"]["get"]["parameters"]
    assert parameters[2:] == [{"name": "q", "schema": {"type": "string"}} | about]
    parameters = after["paths"]["/v1/things"]["post"]["parameters"]
    assert parameters == [
        {"name": "fast", "schema": {"type": "boolean"}} | about,
        {"$ref": "#/components/parameters/Limit"},
    ]


def test_operations(tmp_path: Path) -> None:
    document = theirs()
    document["paths"]["/v1/things/{id}"]["patch"] = get(document) | {"operationId": "UpdateThing"}
    new_operation(document)
    reference = {"name": "req", "in": "body", "schema": {"$ref": "#/definitions/app.Part"}}
    document["definitions"]["app.Part"] = {
        "type": "object",
        "properties": {"thing": {"$ref": "#/definitions/app.Thing"}},
    }
    answers = {
        "201": {"description": "Created", "schema": {"$ref": "#/definitions/app.Part"}},
        "404": {"description": ""},
    }
    parts = document["paths"]["/v1/things/{id}/parts"]
    parts["post"] = {"operationId": "CreatePart", "parameters": [reference], "responses": answers}
    document["paths"]["/v2/elsewhere"] = {"get": {"operationId": "Elsewhere", "responses": {"204": {}}}}
    paths = suggested(tmp_path, document)["paths"]
    assert list(paths) == ["/v1/things/{thing_id}", "/v1/things/{id}/parts", "/v1/things", "/v2/elsewhere"]
    assert list(paths["/v1/things/{thing_id}"]) == ["get", "delete", "patch"]
    assert len(paths["/v1/things/{thing_id}"]["patch"]["parameters"]) == 2
    assert paths["/v1/things/{thing_id}"]["patch"]["parameters"][0] == {"$ref": "#/components/parameters/ThingId"}
    part = {"application/json": {"schema": {"$ref": "#/components/schemas/Part"}}}
    assert paths["/v1/things/{id}/parts"]["post"] == {
        "operationId": "CreatePart",
        "tags": ["things"],
        "summary": "TODO",
        "description": "TODO",
        "x-nuon-since": "0.19.1130",
        "requestBody": {"required": True, "content": part},
        "responses": {
            "201": {"description": "TODO", "content": part},
            "404": {"$ref": "#/components/responses/NotFound"},
        },
    }
    assert paths["/v2/elsewhere"]["get"]["tags"] == ["TODO"]


def test_nothing_new_is_no_patch(tmp_path: Path) -> None:
    file = tmp_path / "ours.yaml"
    file.write_text(OURS)
    ours = read(str(file)).root
    assert patch(file, "ours.yaml", ours, convert(theirs()), report(ours, ours, Known({}), "", "")) == ""


EDITS = {
    "between keys, before a comment": ("a: 1\n# Of c.\nc: 3\n", ("b", 2), "a: 1\nb: 2\n# Of c.\nc: 3\n"),
    "at the end": ("a: 1\n\n# The end.\n", ("b", 2), "a: 1\nb: 2\n\n# The end.\n"),
    "after a folded text": ("a: >-\n  one\n  two\n", ("b", 2), "a: >-\n  one\n  two\nb: 2\n"),
    "into brackets": ("{a: 1, c: [2]}\n", ("b", {"d": "e"}), '{a: 1, c: [2], "b": {"d": "e"}}\n'),
}


@pytest.mark.parametrize(("text", "added", "result"), EDITS.values(), ids=EDITS)
def test_a_key_goes_to_its_place(text: str, added: tuple[str, Any], result: str) -> None:
    editor = Editor(text)
    editor.add_key((), *added)
    assert editor.result() == result
    assert yaml.safe_load(result) == yaml.safe_load(text) | dict([added])


LISTS = {
    "block": ("a:\n  - 1\n  - 2 # two\nb: 3\n", "a:\n  - 1\n  - 2 # two\n  - new\nb: 3\n"),
    "block without indent": ("a:\n- 1\n\nb: 3\n", "a:\n- 1\n- new\n\nb: 3\n"),
    "block of mappings": ("a:\n  - b: 1\n    c: 2\n", "a:\n  - b: 1\n    c: 2\n  - new\n"),
    "brackets": ("a: [1, 2] # two\n", "a: [1, 2, new] # two\n"),
    "brackets over lines": ("a: [\n    1,\n    2\n  ]\n", "a: [\n    1,\n    2, new\n  ]\n"),
}


@pytest.mark.parametrize(("text", "result"), LISTS.values(), ids=LISTS)
def test_an_item_goes_to_the_end(text: str, result: str) -> None:
    editor = Editor(text)
    editor.add_item(("a",), "new")
    assert editor.result() == result


def test_much_goes_into_one_line() -> None:
    editor = Editor("a: {b: [1], c: é}\n")
    editor.add_item(("a", "b"), "two")
    editor.add_key(("a",), "d", 3)
    editor.add_key((), "z", "é")
    assert editor.result() == 'a: {b: [1, two], c: é, "d": 3}\nz: é\n'
