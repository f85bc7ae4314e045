"""Checking a document: each kind of fault is named with its place and line, all of them at once."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
import yaml

from scripts.document.check import check
from scripts.document.read import Document, read
from tests.support.paths import ROOT

GOOD = """\
openapi: 3.1.0
info:
  title: Things
  version: "1"
security: [{bearer: []}]
tags:
  - {name: things}
paths:
  /v1/things/{thing_id}:
    get:
      operationId: GetThing
      tags: [things]
      summary: Get a thing
      parameters:
        - {name: thing_id, in: path, required: true, schema: {type: string}}
        - {name: kind, in: query, schema: {$ref: "#/components/schemas/Kind"}}
        - {$ref: "#/components/parameters/Limit"}
      responses:
        "200": {$ref: "#/components/responses/Thing"}
    put:
      operationId: PutThing
      tags: [things]
      summary: Put a thing
      parameters: [{$ref: "#/components/parameters/ThingId"}]
      requestBody: {content: {application/json: {schema: {$ref: "#/components/schemas/Thing"}}}}
      responses:
        "204": {description: Put.}
components:
  securitySchemes:
    bearer: {type: http, scheme: bearer}
  parameters:
    ThingId: {name: thing_id, in: path, required: true, schema: {type: string}}
    Limit: {name: limit, in: query, schema: {type: integer, default: 10}}
  responses:
    Thing: {description: One., content: {application/json: {schema: {$ref: "#/components/schemas/Thing"}}}}
  schemas:
    Kind: {type: string, enum: [big, small]}
    Thing:
      type: object
      required: [id]
      properties:
        id: {type: string}
        size: {type: integer, default: 0, x-nuon-age: dec-2025}
        kind: {$ref: "#/components/schemas/Kind"}
        parent: {oneOf: [{$ref: "#/components/schemas/Thing"}, {type: "null"}]}
"""
GET = "GET /v1/things/{thing_id}"
# What is written instead of what, and what is said then.
FAULTS: list[tuple[str, str, str]] = [
    # keys
    ("      properties:\n        id", "      propertes:\n        id", "Thing propertes: unknown key: did you mean properties? (line 41)"),
    ("summary: Get a thing", "sumary: Get a thing", f"{GET} sumary: unknown key: did you mean summary? (line 13)"),
    ("id: {type: string}", "id: {type: string, nullable: true}", 'Thing.id nullable: unknown key: OpenAPI 3.1 says type: [..., "null"] (line 42)'),
    ("x-nuon-age", "x-nuon-aeg", "Thing.size x-nuon-aeg: unknown extension: did you mean x-nuon-age? (line 43)"),
    ("x-nuon-age", "x-other", "Thing.size x-other: unknown extension; scripts/document/objects.py lists ours (line 43)"),
    ("x-nuon-age: dec-2025", "x-nuon-age: dec-2052", "Thing.size x-nuon-age: must be one of dec-2025, aug-2026, before-dec-2025, not 'dec-2052' (line 43)"),
    ("x-nuon-age: dec-2025", "x-nuon-since: 1.2", "Thing.size x-nuon-since: must be a text, not 1.2 (line 43)"),
    ("x-nuon-age: dec-2025", "x-nuon-result: ok", "Thing.size x-nuon-result: must be one of acknowledgement, workflow-started, not 'ok' (line 43)"),
    ("x-nuon-age: dec-2025", "x-published-as: [a, 1]", "Thing.size x-published-as: must be a text, or a list of texts, not a list (line 43)"),
    ("x-nuon-age: dec-2025", "x-sensitive: 1", "Thing.size x-sensitive: must be true or false, not 1 (line 43)"),
    ("id: {type: string}", "id: {type: string, format: datetime}", "Thing.id format: datetime is none of date-time, date, uuid, binary, byte, int32, int64, double, float: did you mean date-time? (line 42)"),
    ('{$ref: "#/components/responses/Thing"}', '{$ref: "#/components/responses/Thing", headers: {}}', f"{GET} responses.200.headers: unknown key beside $ref (line 19)"),
    ("  responses:\n    Thing", "  answers: {}\n  responses:\n    Thing", "components.answers: unknown key (line 34)"),
    ("paths:\n", "paths_:\n", "the document: has no paths (line 1)"),
    ("name: limit, ", "", "parameters.Limit: has no name (line 33)"),
    # shapes
    ("required: [id]", "required: true", "Thing required: must be a list (- item) (line 40)"),
    ("id: {type: string}", "id: string", "Thing.id: must be a mapping, not 'string' (line 42)"),
    ("summary: Get a thing", "summary: [Get]", f"{GET} summary: must be a text, not a list (line 13)"),
    ("size: {type: integer", "size: {deprecated: 'true', type: integer", "Thing.size deprecated: must be true or false, not 'true' (line 43)"),
    ("default: 10", "minLength: 1.5", "parameters.Limit schema.minLength: must be a whole number, not 1.5 (line 33)"),
    ('version: "1"', "version: 1", "info.version: must be a text, not 1 (line 4)"),
    ("Kind: {type: string, enum: [big, small]}", "Kind:", "Kind: must be a mapping, not nothing (line 37)"),
    # references
    ('kind: {$ref: "#/components/schemas/Kind"}', 'kind: {$ref: "#/components/schemas/Kinds"}', "Thing.kind: #/components/schemas/Kinds leads nowhere: did you mean Kind? (line 44)"),
    ('kind: {$ref: "#/components/schemas/Kind"}', 'kind: {$ref: "other.yaml#/Kind"}', "Thing.kind: other.yaml#/Kind is outside of the document, and nothing else is read (line 44)"),
    ('{$ref: "#/components/parameters/Limit"}', '{$ref: "#/components/responses/Thing"}', f"{GET} parameters.2: #/components/responses/Thing is a Response, and a Parameter is needed here (line 17)"),
    # paths
    ("    put:", "  /v1/things/{id}:\n    put:", "/v1/things/{id}: is /v1/things/{thing_id} with other names (line 20)"),
    ("    put:", "  /v1/things/{id}:\n    get: {responses: {}}\n    put:", "/v1/things/{id}: is /v1/things/{thing_id} with other names, and both have GET (line 20)"),
    ("  /v1/things/{thing_id}:", "  /v1/things/{thing_id:", "/v1/things/{thing_id: has '{' outside of a placeholder (line 9)"),
    ("  /v1/things/{thing_id}:", '  "/v1/things/{thing_id}?x":', "/v1/things/{thing_id}?x: has '?' outside of a placeholder (line 9)"),
    ("  /v1/things/{thing_id}:", "  v1/things/{thing_id}:", "v1/things/{thing_id}: must begin with / (line 9)"),
    ("    get:", "    parameters: []\n    get:", "/v1/things/{thing_id} parameters: a path has operations and nothing else here: write this in each of them (line 10)"),
    ("components:\n", "  /v1/empty: {}\ncomponents:\n", "/v1/empty: has no operation (line 28)"),
    ("  /v1/things/{thing_id}:", "  /v1/things/{thing_id}/{other_id}:", "GET /v1/things/{thing_id}/{other_id}: {other_id} is in the path, and no path parameter is called so (line 10)"),
    ("  /v1/things/{thing_id}:", "  /v1/things/{thing_id}/{thing_id}:", "GET /v1/things/{thing_id}/{thing_id}: {thing_id} is in the path twice (line 10)"),
    ("  /v1/things/{thing_id}:", "  /v1/things:", "GET /v1/things parameters.0: path parameter thing_id is not in the path (line 15)"),
    ("        - {name: thing_id, in: path, required: true", "        - {name: thing_id, in: path", f"{GET} parameters.0: path parameter thing_id must have required: true (line 15)"),
    # operations
    ("      operationId: GetThing\n", "", f"{GET}: has no operationId (line 10)"),
    ("      summary: Get a thing\n", "", f"{GET}: has no summary (line 10)"),
    ("      tags: [things]\n      summary: Get", "      summary: Get", f"{GET}: has no tag (line 10)"),
    ("      tags: [things]\n      summary: Get", "      tags: [thing]\n      summary: Get", f"{GET} tags: thing is not among the tags at the head of the document (line 12)"),
    ("      tags: [things]\n      summary: Get", "      tags: [things, more]\n      summary: Get", f"{GET} tags: an operation has one tag (line 12)"),
    ("PutThing", "GetThing", f"PUT /v1/things/{{thing_id}} operationId: GetThing is the name of {GET} too (line 21)"),
    ("PutThing", "get-thing", f"PUT /v1/things/{{thing_id}} operationId: get-thing is get_thing in Python, as that of {GET} is (line 21)"),
    ("      summary: Get a thing\n", "      summary: Get a thing\n      security: [{token: []}]\n", f"{GET} security: token is not among components.securitySchemes (line 14)"),
    ('"204"', '"24"', "PUT /v1/things/{thing_id} responses.24: is no status: write 200, 2XX or default (line 27)"),
    ('"204"', '"404"', "PUT /v1/things/{thing_id} responses: no 2xx response (line 26)"),
    # parameters
    ("name: kind, in: query", "name: limit, in: query", f"{GET} parameters.2: query parameter limit is there twice (line 17)"),
    ("name: kind, in: query", "name: Limit, in: query", f"{GET} parameters.2: query parameter Limit and query parameter limit are both limit in Python (line 17)"),
    ("name: kind, in: query", "name: thing-id, in: query", "GET /v1/things/{thing_id} parameters.1: path parameter thing_id and query parameter thing-id are both thing_id in Python (line 16)"),
    ("name: kind, in: query", "name: client, in: query", f"{GET} parameters.1: parameter client is client in Python, which a function has already (line 16)"),
    ("parameters: [{$ref", "parameters: [{name: Body, in: query, schema: {}}, {$ref", "PUT /v1/things/{thing_id} parameters.0: parameter Body is body in Python, which a function has already (line 24)"),
    ("name: kind, in: query", "name: kind, in: body", f"{GET} parameters.1: parameter kind is in body, none of path, query, header, cookie (line 16)"),
    ('in: query, schema: {$ref: "#/components/schemas/Kind"}', "in: query", f"{GET} parameters.1: parameter kind has no schema (line 16)"),
    # schemas
    ("required: [id]", "required: [id, name]", "Thing required: name is not among the properties (line 40)"),
    ("required: [id]", "required: [id, id]", "Thing required: id is there twice (line 40)"),
    ("id: {type: string}", "id: {type: strng}", "Thing.id type: 'strng' is none of string, integer, number, boolean, array, object, null (line 42)"),
    ("id: {type: string}", "id: {type: []}", "Thing.id type: no types (line 42)"),
    ("name: limit, in: query, schema: {type: integer, default: 10}", "name: limit, in: query, schema: true", "parameters.Limit schema: must be a mapping, not True (line 33)"),
    ("id: {type: string}", "id: {type: array}", "Thing.id: an array without items (line 42)"),
    ("enum: [big, small]", "enum: []", "Kind enum: no values (line 37)"),
    ("enum: [big, small]", "enum: [big, big]", "Kind enum.1: 'big' is there twice (line 37)"),
    ("enum: [big, small]", "enum: [a-b, a_b]", "Kind enum.1: 'a_b' is A_B in Python, as 'a-b' is (line 37)"),
    ("enum: [big, small]", "enum: [big, BIG]", "Kind enum.1: 'BIG' is BIG in Python, as 'big' is (line 37)"),
    ("default: 0", "default: none", "Thing.size default: 'none' is not of type 'integer' (line 43)"),
    ("default: 0", "default: false", "Thing.size default: False is not of type 'integer' (line 43)"),
    ("id: {type: string}", 'id: {$ref: "#/components/schemas/King", default: a}', "Thing.id: #/components/schemas/King leads nowhere: did you mean Kind? (line 42)"),
    ("default: 10", "maximum: 5, default: 10", "parameters.Limit schema.default: 10 is greater than the maximum of 5 (line 33)"),
    ('kind: {$ref: "#/components/schemas/Kind"}', 'kind: {$ref: "#/components/schemas/Kind", default: huge}', "Thing.kind default: 'huge' is not one of ['big', 'small'] (line 44)"),
    ("        size:", "        to_dict:", "Thing.to_dict: would hide to_dict, which each model has (line 43)"),
    ("        size:", "        fromDict:", "Thing.fromDict: would hide from_dict, which each model has (line 43)"),
    ("        size:", "        additional_properties:", "Thing.additional_properties: would hide additional_properties, which each model has (line 43)"),
    ("        size:", "        field:", "Thing.field: would hide field, which generated code calls (line 43)"),
    ("        size:", "        ID:", "Thing.ID: is id in Python, as id is (line 43)"),
    ("    Kind: {", "    thing: {}\n    Kind: {", "Thing: is Thing in Python, as thing is (line 39)"),
]  # fmt: skip


def faults_of(folder: Path, text: str, *, own: bool = True) -> list[str]:
    (folder / "it.yaml").write_text(text)
    return check(read(str(folder / "it.yaml")), own=own)


def test_our_document_has_no_fault() -> None:
    assert check(read(str(ROOT / "openapi" / "nuon.yaml")), own=True) == []


def test_a_good_document_has_no_fault(tmp_path: Path) -> None:
    assert faults_of(tmp_path, GOOD) == []


@pytest.mark.parametrize(("old", "new", "said"), FAULTS, ids=[said for _, _, said in FAULTS])
def test_a_fault_is_named_with_its_place_and_line(tmp_path: Path, old: str, new: str, said: str) -> None:
    assert GOOD.count(old) == 1
    assert said in faults_of(tmp_path, GOOD.replace(old, new))


def test_all_faults_are_named_at_once_and_once_in_the_order_of_the_text(tmp_path: Path) -> None:
    text = GOOD.replace("required: [id]", "required: [id, name]").replace("Get a thing", '" "')
    text = text.replace("default: 10", "default: ten").replace("enum: [big", "enum: [small")
    assert faults_of(tmp_path, text) == [
        f"{GET}: has no summary (line 10)",
        "parameters.Limit schema.default: 'ten' is not of type 'integer' (line 33)",
        "Kind enum.1: 'small' is there twice (line 37)",
        "Thing required: name is not among the properties (line 40)",
    ]


def pointers(node: Any, *here: str | int) -> Iterator[tuple[str | int, ...]]:
    """Yield where everything is that a document holds."""
    for key, each in node.items() if isinstance(node, dict) else enumerate(node) if isinstance(node, list) else ():
        yield (*here, key)
        yield from pointers(each, *here, key)


ODD: list[Any] = [
    None,
    True,
    5,
    -1.5,
    "",
    "x",
    "{",
    "#/paths",
    [],
    [None],
    [[]],
    ["x", "x"],
    {},
    {"x": 5},
    {"$ref": "#"},
]
ODD += [{"$ref": 5}, {"$ref": "#/components/schemas/Thing"}, {"": {}}]


@pytest.mark.parametrize(
    "pointer", list(pointers(yaml.safe_load(GOOD))), ids=lambda pointer: "/".join(map(str, pointer))
)
def test_nothing_that_a_document_may_hold_stops_the_check(pointer: tuple[Any, ...]) -> None:
    for number in range(len(ODD) + 1):
        root = yaml.safe_load(GOOD)
        parent = root
        for part in pointer[:-1]:
            parent = parent[part]
        if number < len(ODD):
            parent[pointer[-1]] = ODD[number]
        else:
            del parent[pointer[-1]]
        for own in (True, False):
            assert all("\n" not in line for line in check(Document("it.yaml", root, ""), own=own))


ALLOWED_ELSEWHERE = {
    "a list that does not say of what": ("id: {type: string}", "id: {type: array, contains: {}}"),
    "another extension": ("x-nuon-age", "x-other"),
    "several tags that no head knows": ("tags: [things]\n      summary: Get", "tags: [a, b]\n      summary: Get"),
    "one name in two places": ("name: kind, in: query", "name: thing_id, in: query"),
    "a name that the generator changes": ("name: kind, in: query", "name: client, in: query"),
    "parameters of a path": (
        "    get:",
        "    parameters: [{name: more, in: query, schema: {}}]\n    get:",
    ),
    "another name in the same path": (
        '    put:\n      operationId: PutThing\n      tags: [things]\n      summary: Put a thing\n      parameters: [{$ref: "#/components/parameters/ThingId"}]',
        "  /v1/things/{id}:\n    put:\n      operationId: PutThing\n      tags: [things]\n      summary: Put a thing\n      parameters: [{name: id, in: path, required: true, schema: {}}]",
    ),
}


@pytest.mark.parametrize(
    "schema",
    [
        {"type": "number", "multipleOf": 0},
        {"$ref": "#/components/schemas/Loop"},
        {"type": "object", "pattern": "("},
        {"$ref": "https://example.com/thing.json"},
    ],
)
def test_no_schema_stops_the_check_of_its_default(schema: dict[str, Any]) -> None:
    root = yaml.safe_load(GOOD)
    root["components"]["schemas"] |= {"Loop": {"$ref": "#/components/schemas/Loop"}, "It": schema | {"default": 3}}
    assert isinstance(check(Document("it.yaml", root, "")), list)


@pytest.mark.parametrize("case", ALLOWED_ELSEWHERE)
def test_somebody_elses_document_need_not_follow_our_rules(tmp_path: Path, case: str) -> None:
    old, new = ALLOWED_ELSEWHERE[case]
    assert GOOD.count(old) == 1
    assert faults_of(tmp_path, GOOD.replace(old, new), own=False) == []
    assert len(faults_of(tmp_path, GOOD.replace(old, new))) > 0


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("required: [id]", "required: [id, more]\n      allOf: [{properties: {more: {}}}]"),
        ("required: [id]", 'required: [id]\n      allOf: [{required: [parent]}, {$ref: "#/components/schemas/Kind"}]'),
        ("id: {type: string}", "id: {enum: [1, true, '1', null, 1.5]}"),
        ("id: {type: string}", "id: {items: true, default: [{propertes: 1}], example: {propertes: 1}}"),
        ("id: {type: string}", "id: {type: [string, 'null'], default: null, x-sensitive: true}"),
        ("id: {type: string}", "id: {$ref: '#/paths/~1v1~1things~1%7Bthing_id%7D/get/parameters/0/schema'}"),
        ("id: {type: string}", "id: {type: string, pattern: '^\\p{L}+$', default: a}"),  # a pattern of JavaScript
        ("required: [id]", "required: [id]\n      dependentSchemas: {id: {required: [size]}}"),
        ("id: {type: string}", "id: {type: object, required: [x], patternProperties: {'^x': {}}}"),
        ("id: {type: string}", "id: {type: object, required: [x], additionalProperties: {type: string}}"),
        ("        size:", "        required:"),
        ("    Kind: {", "    Loop: {$ref: '#/components/schemas/Loop'}\n    Kind: {"),
    ],
)
def test_what_is_right_is_not_refused(tmp_path: Path, old: str, new: str) -> None:
    assert GOOD.count(old) == 1
    assert faults_of(tmp_path, GOOD.replace(old, new)) == []
