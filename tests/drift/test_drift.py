"""scripts/drift: what is told of two documents."""

from __future__ import annotations

import copy
import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from scripts.document.convert import convert
from scripts.drift.__main__ import main
from scripts.drift.compare import compare
from scripts.drift.difference import KINDS
from scripts.drift.known import Known
from scripts.drift.report import report
from tests.support.openapi import DOCUMENT

NOTHING = Known({})


def ours() -> dict[str, Any]:
    """Our document of a small API."""
    thing = {
        "x-nuon-schema": "app.Thing",
        "x-nuon-also": ["service.CreateThingRequest"],
        "type": "object",
        "required": ["name"],
        "properties": {
            "name": {"type": "string"},
            "Refs": {"type": ["array", "null"], "items": {"type": "string"}, "x-published-as": "refs"},
            "state": {"$ref": "#/components/schemas/State"},
            "count": {"type": "integer", "x-nuon-age": "aug-2026"},
            "made_at": {"type": "string", "format": "date-time"},
        },
    }
    reference = {"$ref": "#/components/schemas/Thing"}
    body = {"required": True, "content": {"application/json": {"schema": reference}}}
    success = {"description": "It.", "content": {"application/json": {"schema": reference}}}
    path = {"name": "thing_id", "in": "path", "required": True, "schema": {"type": "string"}}
    return {
        "openapi": "3.1.0",
        "info": {"title": "Things", "version": "0.19.1125"},
        "paths": {
            "/v1/things/{thing_id}": {
                "parameters": [path],
                "get": {
                    "operationId": "GetThing",
                    "parameters": [{"name": "deep", "in": "query", "schema": {"type": "boolean"}}],
                    "responses": {"200": success},
                },
                "delete": {"operationId": "DeleteThing", "responses": {"204": {"description": "Gone."}}},
            },
            "/v1/things": {"post": {"operationId": "CreateThing", "requestBody": body, "responses": {"201": success}}},
        },
        "components": {"schemas": {"Thing": thing, "State": {"type": "string", "enum": ["new", "old"]}}},
    }


def theirs() -> dict[str, Any]:
    """The same API as its control plane publishes it."""
    thing: dict[str, Any] = {
        "type": "object",
        "required": ["name"],
        "properties": {
            "name": {"type": "string"},
            "refs": {"type": "array", "items": {"type": "string"}},
            "state": {"$ref": "#/definitions/State"},
            "count": {"type": "integer"},
            "made_at": {"type": "string"},
        },
    }
    reference = {"$ref": "#/definitions/app.Thing"}
    path = {"name": "id", "in": "path", "required": True, "type": "string"}
    deep = {"name": "deep", "in": "query", "type": "boolean"}
    body = {
        "name": "req",
        "in": "body",
        "required": True,
        "schema": {"$ref": "#/definitions/service.CreateThingRequest"},
    }
    return {
        "swagger": "2.0",
        "info": {"title": "Things", "version": "0.19.1130"},
        "paths": {
            "/v1/things/{id}": {
                "get": {
                    "operationId": "GetThing",
                    "parameters": [path, deep],
                    "responses": {"200": {"description": "OK", "schema": reference}},
                },
                "delete": {
                    "operationId": "DeleteThing",
                    "parameters": [path],
                    "responses": {"204": {"description": "No Content"}},
                },
            },
            "/v1/things/": {
                "post": {
                    "operationId": "CreateThing",
                    "parameters": [body],
                    "responses": {"201": {"description": "Created", "schema": reference}},
                }
            },
        },
        "definitions": {
            "app.Thing": thing,
            "service.CreateThingRequest": copy.deepcopy(thing),
            "State": {"type": "string", "enum": ["new", "old"]},
        },
    }


def news(document: dict[str, Any], known: Known = NOTHING) -> list[str]:
    made = report(ours(), convert(document), known, "ours", "theirs")
    return [difference.line for difference in made.news]


def get(document: dict[str, Any]) -> Any:
    return document["paths"]["/v1/things/{id}"]["get"]


def properties(document: dict[str, Any]) -> Any:
    return document["definitions"]["app.Thing"]["properties"]


def both(document: dict[str, Any]) -> list[Any]:
    """The properties of the two schemas that are one in ours."""
    return [document["definitions"][name]["properties"] for name in ("app.Thing", "service.CreateThingRequest")]


def new_operation(document: dict[str, Any]) -> None:
    document["paths"]["/v1/things/{id}/parts"] = {"get": {"operationId": "GetParts", "responses": {}}}


def gone_operation(document: dict[str, Any]) -> None:
    del document["paths"]["/v1/things/{id}"]["delete"]


def new_parameter(document: dict[str, Any]) -> None:
    get(document)["parameters"].append({"name": "q", "in": "query", "type": "string"})


def gone_parameter(document: dict[str, Any]) -> None:
    del get(document)["parameters"][1]


def required_parameter(document: dict[str, Any]) -> None:
    get(document)["parameters"][1]["required"] = True


def new_field(document: dict[str, Any]) -> None:
    properties(document)["labels"] = {"type": "object", "additionalProperties": {"type": "string"}}


def gone_field(document: dict[str, Any]) -> None:
    for each in both(document):
        del each["refs"]


def changed_type(document: dict[str, Any]) -> None:
    properties(document)["count"]["type"] = "string"


def new_value(document: dict[str, Any]) -> None:
    document["definitions"]["State"]["enum"].append("worn")


def nullable_field(document: dict[str, Any]) -> None:
    properties(document)["name"]["x-nullable"] = True


def other_status(document: dict[str, Any]) -> None:
    get(document)["responses"] = {"202": get(document)["responses"]["200"]}


def deprecated(document: dict[str, Any]) -> None:
    get(document)["deprecated"] = True


def required_field(document: dict[str, Any]) -> None:
    document["definitions"]["service.CreateThingRequest"]["required"].append("state")


def other_spelling(document: dict[str, Any]) -> None:
    for each in both(document):
        each["Made_At"] = each.pop("made_at")


def new_body(document: dict[str, Any]) -> None:
    get(document)["parameters"].append({"name": "req", "in": "body", "schema": {"$ref": "#/definitions/app.Thing"}})


def other_response(document: dict[str, Any]) -> None:
    get(document)["responses"]["200"]["schema"] = {"type": "array", "items": {"$ref": "#/definitions/app.Thing"}}


def other_media(document: dict[str, Any]) -> None:
    get(document)["produces"] = ["text/csv"]


PLANTED: dict[str, tuple[Callable[[dict[str, Any]], None], list[str]]] = {
    "new operation": (new_operation, ["new operation: GET /v1/things/{}/parts"]),
    "gone operation": (gone_operation, ["gone operation: DELETE /v1/things/{}"]),
    "new parameter": (new_parameter, ["new parameter: GetThing query q: string"]),
    "gone parameter": (gone_parameter, ["gone parameter: GetThing query deep"]),
    "parameter made required": (required_parameter, ["parameter required: GetThing query deep: yes"]),
    "new field": (new_field, ["new field: Thing.labels: map of string"]),
    "gone field": (gone_field, ["gone field: Thing.Refs"]),
    "changed type": (changed_type, ["type: Thing.count: string"]),
    "new enum value": (new_value, ["new enum value: State: worn"]),
    "nullable": (nullable_field, ["nullability: Thing.name: or null"]),
    "other status": (other_status, ["success status: GetThing: 202"]),
    "deprecated": (deprecated, ["deprecated: GetThing: yes"]),
    "field made required": (required_field, ["field required: Thing.state: yes"]),
    "other spelling": (other_spelling, ["field spelling: Thing.made_at: Made_At"]),
    "new body": (new_body, ["body: GetThing body: app.Thing"]),
    "other response": (other_response, ["type: GetThing 200: array of app.Thing"]),
    "other media type": (other_media, ["type: GetThing 200: text/csv"]),
}


PART = {"$ref": "#/components/schemas/Part"}
TEXT_MAP = {"type": "object", "additionalProperties": {"type": "string"}}
VALUES: dict[str, tuple[Any, Any, list[str]]] = {
    "map": (TEXT_MAP, {"type": "object", "additionalProperties": {"type": "string"}}, []),
    "other map": (TEXT_MAP, {"type": "object", "additionalProperties": PART}, ["type: Thing.p{}: Part"]),
    "map and object": (TEXT_MAP, {"type": "object"}, ["type: Thing.p: object"]),
    "free maps": ({"type": "object", "additionalProperties": True}, {"type": "object", "additionalProperties": {}}, []),
    "object and map": ({"type": "object"}, TEXT_MAP, ["type: Thing.p: map of string"]),
    "list": (
        {"type": "array", "items": {"type": "string"}},
        {"type": "array", "items": PART},
        ["type: Thing.p[]: Part"],
    ),
    "one and many": (PART, {"type": "array", "items": PART}, ["type: Thing.p: array of Part"]),
    "named and written out": (
        PART,
        {"properties": {"a": {"type": "string"}, "b": {"type": "object", "properties": {"c": {}}}}},
        ["new field: Thing.p.b: object of c"],
    ),
    "written out and named": ({"properties": {"a": {"type": "string"}, "z": {}}}, PART, ["gone field: Thing.p.z"]),
    "other name": (PART, {"$ref": "#/components/schemas/Other"}, ["type: Thing.p: Other"]),
    "named text": ({"type": "string"}, {"$ref": "#/components/schemas/Text"}, []),
    "values": (
        {"$ref": "#/components/schemas/State"},
        {"enum": ["new", "old", "worn"]},
        ["new enum value: Thing.p: worn"],
    ),
    "null in a list": (
        {"type": "array", "items": {"type": "string"}},
        {"type": "array", "items": {"type": ["string", "null"]}},
        ["nullability: Thing.p[]: or null"],
    ),
    "null behind a name": ({"oneOf": [PART, {"type": "null"}]}, {"$ref": "#/components/schemas/Nullable"}, []),
    "a choice": (PART, {"oneOf": [PART, {"type": "string"}]}, ["type: Thing.p: union"]),
    "without end": (PART, {"$ref": "#/components/schemas/Endless"}, ["type: Thing.p: anything"]),
    "nowhere": (PART, {"$ref": "#/components/schemas/Nowhere"}, ["type: Thing.p: anything"]),
    "number": ({"type": "integer"}, {"type": "number"}, ["type: Thing.p: number"]),
}


@pytest.mark.parametrize(("mine", "other", "lines"), VALUES.values(), ids=VALUES)
def test_compares_values(mine: Any, other: Any, lines: list[str]) -> None:
    schemas = {
        "Part": {"type": "object", "properties": {"a": {"type": "string"}}},
        "Other": {"type": "object", "properties": {"a": {"type": "string"}}},
        "Text": {"type": "string"},
        "State": {"type": "string", "enum": ["new", "old"]},
        "Nullable": {"oneOf": [PART, {"type": "null"}]},
        "Endless": {"$ref": "#/components/schemas/Endless"},
    }

    def document(value: Any) -> dict[str, Any]:
        return {"components": {"schemas": schemas | {"Thing": {"type": "object", "properties": {"p": value}}}}}

    assert [difference.line for difference in compare(document(mine), document(other))] == lines


def test_there_is_no_news_where_nothing_has_changed() -> None:
    assert news(theirs()) == []


@pytest.mark.parametrize(("plant", "lines"), PLANTED.values(), ids=PLANTED)
def test_names_a_change_and_nothing_else(plant: Callable[[dict[str, Any]], None], lines: list[str]) -> None:
    document = theirs()
    plant(document)
    assert news(document) == lines


def test_names_each_of_many_changes() -> None:
    document = theirs()
    plants = [PLANTED[name] for name in PLANTED if name not in ("gone parameter", "other response", "other media type")]
    for plant, _ in plants:
        plant(document)
    assert sorted(news(document)) == sorted(line for _, lines in plants for line in lines)


def test_what_only_a_new_operation_sends_is_required_by_nobody() -> None:
    document = theirs()
    document["definitions"]["app.Thing"]["required"] = []
    body = {"name": "req", "in": "body", "schema": {"$ref": "#/definitions/app.Thing"}}
    document["paths"]["/v1/things/{id}"]["put"] = {"operationId": "PutThing", "parameters": [body], "responses": {}}
    assert news(document) == ["new operation: PUT /v1/things/{}"]


@pytest.mark.parametrize(("received", "lines"), [(True, []), (False, ["field required: Thing.name: no"])])
def test_what_always_comes_in_a_response_need_not_be_required_in_a_request(received: bool, lines: list[str]) -> None:
    mine, document = ours(), theirs()
    document["definitions"]["service.CreateThingRequest"]["required"] = []
    if not received:
        for item in mine["paths"].values():
            for operation in item.values():
                if isinstance(operation, dict):
                    operation["responses"] = {}
        for item in document["paths"].values():
            for operation in item.values():
                operation["responses"] = {}
    made = report(mine, convert(document), NOTHING, "", "")
    assert [one.line for one in made.news] == lines


def test_a_field_that_one_of_several_schemas_has_is_not_gone() -> None:
    document = theirs()
    del document["definitions"]["service.CreateThingRequest"]["properties"]["refs"]
    assert news(document) == []


@pytest.mark.parametrize(
    ("version", "lines"),
    [
        ("0.19.1124", []),
        ("0.19.1125", ["gone field: Thing.count"]),
        ("0.20.0", ["gone field: Thing.count"]),
        ("v1", []),
    ],
)
def test_what_is_newer_than_their_document_is_not_gone(version: str, lines: list[str]) -> None:
    document = theirs()
    document["info"]["version"] = version
    for each in both(document):
        del each["count"]
    assert news(document) == lines


@pytest.mark.parametrize(
    ("marks", "version", "is_news"),
    [
        ({}, "0.19.700", True),
        ({"x-nuon-since": "0.19.1140"}, "0.19.1139", False),
        ({"x-nuon-since": "0.19.1140"}, "0.19.1140", True),
        ({"x-nuon-since": "after 0.19.1140"}, "0.19.1140", False),
        ({"x-nuon-since": "after 0.19.1140"}, "0.19.1141", True),
        ({"x-nuon-age": "aug-2026", "x-nuon-since": "0.19.900"}, "0.19.899", False),
        ({"x-nuon-age": "aug-2026", "x-nuon-since": "0.19.900"}, "0.19.900", True),
        ({"x-nuon-age": "dec-2025"}, "0.19.764", True),
        ({"x-nuon-age": "dec-2025"}, "0.19.765", False),
        ({"x-nuon-age": "before-dec-2025"}, "0.19.705", False),
        ({"x-nuon-removed": "API 0.19.852 (March 2026)"}, "0.19.851", True),
        ({"x-nuon-removed": "API 0.19.852 (March 2026)"}, "0.19.852", False),
    ],
)
def test_an_operation_is_gone_if_a_control_plane_of_that_age_should_have_it(
    marks: dict[str, str], version: str, is_news: bool
) -> None:
    mine, document = ours(), theirs()
    gone_operation(document)
    document["info"]["version"] = version
    mine["components"]["schemas"]["Thing"]["properties"]["count"].pop("x-nuon-age")
    mine["paths"]["/v1/things/{thing_id}"]["delete"] |= marks
    lines = [one.line for one in report(mine, convert(document), NOTHING, "", "").news]
    assert lines == ["gone operation: DELETE /v1/things/{}"] * is_news


def test_a_part_may_be_newer_than_what_it_is_a_part_of() -> None:
    mine, document = ours(), theirs()
    gone_parameter(document)
    document["info"]["version"] = "0.19.1000"
    operation = mine["paths"]["/v1/things/{thing_id}"]["get"]
    operation |= {"x-nuon-age": "aug-2026", "x-nuon-since": "0.19.900"}
    assert report(mine, convert(document), NOTHING, "", "").news == []
    operation["parameters"][0]["x-nuon-since"] = "0.19.950"
    assert len(report(mine, convert(document), NOTHING, "", "").news) == 1


def test_a_body_may_be_newer_than_its_operation() -> None:
    mine, document = ours(), theirs()
    schema = {"type": "object", "properties": {"request_id": {"type": "string", "x-nuon-since": "after 0.19.1130"}}}
    mine["paths"]["/v1/things/{thing_id}"]["delete"]["requestBody"] = {
        "content": {"application/json": {"schema": schema}}
    }
    assert report(mine, convert(document), NOTHING, "", "").news == []
    document["info"]["version"] = "0.19.1131"
    made = report(mine, convert(document), NOTHING, "", "")
    assert [one.line for one in made.news] == ["body: DeleteThing body: nothing"]


def test_what_is_known_is_not_repeated_until_it_changes_again() -> None:
    entry = {"where": "Thing.count", "here": "integer", "evidence": "why", "published": ["type: Thing.count: string"]}
    known = Known({"schemas": [entry]})
    document = theirs()
    changed_type(document)
    assert news(document, known) == []
    properties(document)["count"]["type"] = "boolean"
    made = report(ours(), convert(document), known, "", "")
    assert [one.line for one in made.news] == ["type: Thing.count: boolean"]
    assert list(made.evidence.values()) == [["Thing.count: integer: why"]]


def test_an_operation_that_stands_under_another_route_than_the_published_one_is_no_news() -> None:
    here = "`DELETE /v1/things/{thing_id}`, not `/v1/thing/{thing_id}`"
    known = Known({"operations": [{"where": "DeleteThing", "here": here, "evidence": "service.go"}]})
    document = theirs()
    document["paths"]["/v1/thing/{id}"] = {"delete": document["paths"]["/v1/things/{id}"].pop("delete")}
    assert news(document, known) == []
    del document["paths"]["/v1/thing/{id}"]
    assert news(document, known) == ["gone operation: DELETE /v1/things/{}"]


def test_what_is_left_out_on_purpose_is_no_news() -> None:
    document = theirs()
    new_operation(document)
    left_out = [{"operation": "GetParts", "route": "GET /v1/things/{thing_id}/parts", "why": "deprecated"}]
    assert news(document, Known({"left_out": left_out})) == []


def test_what_is_sent_without_being_published_is_no_news() -> None:
    document = theirs()
    gone_field(document)
    assert news(document, Known({"unpublished": {"Thing": ["Refs"]}})) == []


# ---- the whole document

INSTALL = "/v1/installs/{install_id}"
FIELDS = DOCUMENT["components"]["schemas"]["Install"]["properties"]
TEXT = next(name for name, node in FIELDS.items() if node.get("type") == "string" and "format" not in node)
ENUMERATION = next(name for name, node in DOCUMENT["components"]["schemas"].items() if "enum" in node)
OWN = next(node["name"] for node in DOCUMENT["paths"][INSTALL]["get"]["parameters"] if "name" in node)


def get_install(document: dict[str, Any]) -> Any:
    return document["paths"][INSTALL]["get"]


def own_parameter(document: dict[str, Any]) -> Any:
    return next(node for node in get_install(document)["parameters"] if node.get("name") == OWN)


def install(document: dict[str, Any]) -> Any:
    return document["components"]["schemas"]["Install"]["properties"]


IN_THE_WHOLE: dict[str, Callable[[dict[str, Any]], Any]] = {
    "new operation: GET /v1/planted": lambda d: d["paths"].update({"/v1/planted": {"get": {"responses": {}}}}),
    "gone operation: GET /v1/installs/{}": lambda d: d["paths"][INSTALL].pop("get"),
    "new parameter: GetInstall query planted: boolean": lambda d: get_install(d)["parameters"].append(
        {"name": "planted", "in": "query", "schema": {"type": "boolean"}}
    ),
    f"gone parameter: GetInstall query {OWN}": lambda d: get_install(d)["parameters"].remove(own_parameter(d)),
    f"parameter required: GetInstall query {OWN}: yes": lambda d: own_parameter(d).update(required=True),
    "new field: Install.planted: string": lambda d: install(d).update(planted={"type": "string"}),
    f"gone field: Install.{TEXT}": lambda d: install(d).pop(TEXT),
    f"type: Install.{TEXT}: integer": lambda d: install(d)[TEXT].update(type="integer"),
    f"new enum value: {ENUMERATION}: planted": lambda d: d["components"]["schemas"][ENUMERATION]["enum"].append(
        "planted"
    ),
    f"nullability: Install.{TEXT}: or null": lambda d: install(d)[TEXT].update(type=["string", "null"]),
    "success status: GetInstall: 202": lambda d: get_install(d)["responses"].update(
        {"202": get_install(d)["responses"].pop("200")}
    ),
}


def test_our_document_does_not_differ_from_itself() -> None:
    assert compare(DOCUMENT, copy.deepcopy(DOCUMENT)) == []


@pytest.mark.parametrize(("line", "plant"), IN_THE_WHOLE.items(), ids=IN_THE_WHOLE)
def test_names_a_change_of_the_whole_document(line: str, plant: Callable[[dict[str, Any]], Any]) -> None:
    document = copy.deepcopy(DOCUMENT)
    plant(document)
    made = report(DOCUMENT, document, Known.load(), "ours", "theirs")
    assert [difference.line for difference in made.news] == [line]


# ---- what the command does


def run(tmp_path: Path, document: Any, *arguments: str) -> int:
    """Compare `ours` with a document by the command."""
    mine, other = tmp_path / "ours.json", tmp_path / "theirs.json"
    mine.write_text(json.dumps(ours()))
    other.write_text(document if isinstance(document, str) else json.dumps(document))
    return main([str(other), "--ours", str(mine), *arguments])


def changed() -> dict[str, Any]:
    document = theirs()
    changed_type(document)
    new_parameter(document)
    return document


def test_exit_status_and_text(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(tmp_path, theirs()) == 0
    assert "theirs.json (0.19.1130) against " in capsys.readouterr().out
    assert run(tmp_path, changed()) == 1
    lines = capsys.readouterr().out.splitlines()
    assert lines[0].endswith("ours.json (0.19.1125): 2 differences that are not known")
    assert lines[1:-1] == [
        *("", "new parameter", "  GetThing query q: string"),
        *("", "type", "  Thing.count: string; here integer"),
        "",
    ]
    assert lines[-1].startswith(
        "Not repeated: 0 known (openapi/known_differences.yaml); by rule (scripts/drift/rules.py)"
    )
    assert "1 silent about null, 1 silent about formats" in lines[-1]


def test_markdown(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(tmp_path, changed(), "--format", "markdown") == 1
    lines = capsys.readouterr().out.splitlines()
    assert "## New parameter" in lines
    assert "| `GetThing query q` | string | - |" in lines
    assert "| `Thing.count` | string | integer |" in lines


def test_json(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(tmp_path, changed(), "--format", "json") == 1
    shown = json.loads(capsys.readouterr().out)
    assert shown["news"][1] == {
        "kind": "type",
        "where": "Thing.count",
        "ours": "integer",
        "theirs": "string",
        "line": "type: Thing.count: string",
    }
    assert shown["by_rule"]["silent about null"]["count"] == 1


@pytest.mark.parametrize(
    ("document", "reason"),
    [
        ("{", "not YAML"),
        ('{"openapi": "4.0.0"}', "version 4.0.0 is not known"),
        ("<html>", "an HTML or XML page"),
        ("[]", "not a mapping"),
    ],
)
def test_what_cannot_be_compared(
    document: str, reason: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run(tmp_path, document) == 2
    shown = capsys.readouterr()
    assert shown.out == ""
    (line,) = shown.err.splitlines()
    assert line.startswith("drift: cannot compare: ")
    assert reason in line


@pytest.mark.parametrize("properties", [5, "x", ["x"]])
def test_properties_that_are_none_are_a_change_of_type(properties: Any, tmp_path: Path) -> None:
    document = theirs()
    document["definitions"]["app.Thing"]["properties"] = properties
    assert run(tmp_path, document) == 1


def test_a_document_that_is_not_there(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["nowhere.json"]) == 2
    assert "nowhere.json: No such file or directory" in capsys.readouterr().err


def test_kinds_are_listed_in_the_order_of_the_report() -> None:
    told = {line.partition(":")[0] for _, lines in PLANTED.values() for line in lines}
    assert told <= set(KINDS)
