"""scripts/document/convert.py: small documents of other versions, and what becomes of them."""

from __future__ import annotations

import copy
import json
from collections.abc import Iterator
from typing import Any

import pytest
from openapi_spec_validator import validate

from scripts.document.convert import convert
from scripts.document.places import Refused

NULL = {"type": "null"}
THING = {"$ref": "#/components/schemas/AppThing"}
OLD_THING = {"$ref": "#/definitions/app.Thing"}


def swagger(operation: dict[str, Any] | None = None, **parts: Any) -> dict[str, Any]:
    """A document of Swagger 2.0 with one operation; `parts` go to its top."""
    about = {"operationId": "GetThing", "tags": ["things"], "summary": "Get a thing"}
    operation = about | {"responses": {"200": {"description": "It."}}} | (operation or {})
    info = {"title": "Things", "version": "1"}
    return {"swagger": "2.0", "info": info, "paths": {"/things/{id}": {"get": operation}}} | parts


def converted(operation: dict[str, Any] | None = None, **parts: Any) -> dict[str, Any]:
    """The operation of `swagger`, converted."""
    found: dict[str, Any] = convert(swagger(operation, **parts))["paths"]["/things/{id}"]["get"]
    return found


def openapi(schema: Any) -> dict[str, Any]:
    return {
        "openapi": "3.0.3",
        "info": {"title": "Things", "version": "1"},
        "paths": {},
        "components": {"schemas": {"app.Thing": {"type": "object"}, "Tested": schema}},
    }


SCHEMAS = {
    "nullable": ({"type": "string", "nullable": True}, {"type": ["string", "null"]}),
    "x-nullable": ({"type": "boolean", "x-nullable": True}, {"type": ["boolean", "null"]}),
    "not nullable": ({"type": "string", "nullable": False}, {"type": "string"}),
    "nullable of any type": ({"nullable": True, "description": "It."}, {"description": "It."}),
    "nullable map": (
        {"type": "object", "additionalProperties": {"type": "string", "nullable": True}, "nullable": True},
        {"type": ["object", "null"], "additionalProperties": {"type": ["string", "null"]}},
    ),
    "nullable enum": (
        {"type": "string", "enum": ["a", None], "nullable": True, "description": "Which."},
        {"description": "Which.", "oneOf": [{"type": "string", "enum": ["a"]}, NULL]},
    ),
    "nullable enum that does not list null": (
        {"type": "string", "enum": ["a"], "nullable": True},
        {"oneOf": [{"type": "string", "enum": ["a"]}, NULL]},
    ),
    "reference": ({"$ref": "#/components/schemas/app.Thing"}, THING),
    "what counted for nothing beside a reference": (
        {"$ref": "#/components/schemas/app.Thing", "maxLength": 3, "description": "It."},
        THING | {"description": "It."},
    ),
    "nullable reference": (
        {"$ref": "#/components/schemas/app.Thing", "nullable": True},
        {"oneOf": [THING, NULL]},
    ),
    "description of a reference": (
        {"description": "It.", "allOf": [{"$ref": "#/components/schemas/app.Thing"}]},
        THING | {"description": "It."},
    ),
    "nullable reference with a description": (
        {"description": "It.", "nullable": True, "allOf": [{"$ref": "#/components/schemas/app.Thing"}]},
        {"description": "It.", "oneOf": [THING, NULL]},
    ),
    "type beside the only part": (
        {"type": "object", "allOf": [{"$ref": "#/components/schemas/app.Thing"}]},
        THING,
    ),
    "allOf of two": (
        {"allOf": [{"$ref": "#/components/schemas/app.Thing"}, {"type": "object", "nullable": True}]},
        {"allOf": [THING, {"type": ["object", "null"]}]},
    ),
    "nullable allOf of two": (
        {"allOf": [{"$ref": "#/components/schemas/app.Thing"}, {"type": "object"}], "nullable": True},
        {"oneOf": [{"allOf": [THING, {"type": "object"}]}, NULL]},
    ),
    "allOf with more beside it": (
        {"allOf": [{"$ref": "#/components/schemas/app.Thing"}], "properties": {"a": {"type": "file"}}},
        {"allOf": [THING], "properties": {"a": {"type": "string", "format": "binary"}}},
    ),
    "exclusive limits": (
        {"type": "integer", "minimum": 1, "exclusiveMinimum": True, "maximum": 9, "exclusiveMaximum": False},
        {"type": "integer", "exclusiveMinimum": 1, "maximum": 9},
    ),
    "names that look like keywords": (
        {"type": "object", "properties": {"nullable": {"type": "string"}, "type": {"type": "file"}}},
        {
            "type": "object",
            "properties": {"nullable": {"type": "string"}, "type": {"type": "string", "format": "binary"}},
        },
    ),
    "data that looks like a schema": (
        {"type": "object", "default": {"type": "file", "nullable": True}, "example": {"$ref": 1}},
        {"type": "object", "default": {"type": "file", "nullable": True}, "example": {"$ref": 1}},
    ),
    "discriminator": (
        {
            "oneOf": [{"$ref": "#/components/schemas/app.Thing"}],
            "discriminator": {"propertyName": "t", "mapping": {"a": "#/components/schemas/app.Thing"}},
        },
        {"oneOf": [THING], "discriminator": {"propertyName": "t", "mapping": {"a": THING["$ref"]}}},
    ),
}


@pytest.mark.parametrize(("before", "after"), SCHEMAS.values(), ids=SCHEMAS)
def test_schemas(before: dict[str, Any], after: dict[str, Any]) -> None:
    new = convert(openapi(before))
    assert new["components"]["schemas"]["Tested"] == after
    validate(new)
    # In Swagger 2.0 the same, but for where schemas lie.
    old = json.loads(json.dumps(before).replace("#/components/schemas/", "#/definitions/"))
    definitions = {"app.Thing": {"type": "object"}, "Tested": old}
    again = convert({"swagger": "2.0", "info": {"title": "", "version": ""}, "paths": {}, "definitions": definitions})
    assert again["components"]["schemas"]["Tested"] == after


def test_a_discriminator_of_swagger_is_only_the_name_of_a_property() -> None:
    new = convert(swagger(definitions={"Pet": {"type": "object", "discriminator": "kind"}}))
    assert new["components"]["schemas"]["Pet"]["discriminator"] == {"propertyName": "kind"}


def test_schemas_in_the_parts_of_an_operation() -> None:
    nullable = {"schema": {"type": "string", "nullable": True}}
    content = {"application/json": nullable}
    operation = {
        "operationId": "GetThing",
        "tags": ["things"],
        "summary": "Get a thing",
        "parameters": [{"name": "nullable", "in": "query"} | nullable],
        "requestBody": {"content": content},
        "responses": {"200": {"description": "It.", "content": content, "headers": {"X-Schema": nullable}}},
    }
    document = openapi({"type": "string"}) | {"paths": {"/things": {"get": operation}}}
    new = convert(document)
    validate(new)
    text = json.dumps(new["paths"])
    assert text.count('{"type": ["string", "null"]}') == 4
    assert '"nullable": true' not in text


def test_what_is_data_stays_as_it_is() -> None:
    data = {"schema": {"type": "string", "nullable": True}, "$ref": "#/components/schemas/app.Thing"}
    media = {"example": data, "examples": {"one": {"value": data}}, "x-data": data}
    parameter = {"$ref": "#/components/parameters/P"}
    get = {"parameters": [parameter], "responses": {"200": {"description": "It.", "content": {"a/b": media}}}}
    document = openapi({"type": "string"}) | {"paths": {"/things": {"get": get}}}
    new = convert(document)["paths"]["/things"]["get"]
    assert new["responses"]["200"]["content"]["a/b"] == media
    assert new["parameters"] == [parameter]


@pytest.mark.parametrize(
    ("name", "legal"),
    [
        ("app.InstallDeploy", "AppInstallDeploy"),
        ("github_com_nuonco_nuon_pkg.State", "GithubComNuoncoNuonPkgState"),
        ("page-of-3.things", "PageOf3Things"),
        ("3d", "Model3d"),
    ],
)
def test_schemas_get_the_names_of_classes_and_keep_their_own(name: str, legal: str) -> None:
    get = {"responses": {"200": {"description": "It.", "schema": {"$ref": f"#/definitions/{name}"}}}}
    new = convert(swagger(get, definitions={name: {"type": "object"}}))
    assert new["components"]["schemas"] == {legal: {"x-nuon-schema": name, "type": "object"}}
    success = new["paths"]["/things/{id}"]["get"]["responses"]["200"]
    assert success["content"] == {"application/json": {"schema": {"$ref": f"#/components/schemas/{legal}"}}}


def test_a_name_that_is_legal_stays() -> None:
    assert convert(swagger(definitions={"Thing": {}}))["components"]["schemas"] == {"Thing": {}}


def test_two_schemas_that_would_be_one_class_are_refused() -> None:
    with pytest.raises(Refused) as refused:
        convert(swagger(definitions={"app.Thing": {}, "AppThing": {}}))
    assert refused.value.faults == ["AppThing: would be the class AppThing, and so would app.Thing; rename one of them"]


PARAMETERS: dict[str, tuple[dict[str, Any], dict[str, Any]]] = {
    "plain": (
        {"name": "id", "in": "path", "required": True, "type": "string", "description": "Which.", "x-sensitive": True},
        {"name": "id", "in": "path", "required": True, "description": "Which.", "x-sensitive": True}
        | {"schema": {"type": "string"}},
    ),
    "with bounds": (
        {"name": "n", "in": "query", "type": "integer", "minimum": 1, "exclusiveMinimum": True, "default": 3},
        {"name": "n", "in": "query", "schema": {"type": "integer", "exclusiveMinimum": 1, "default": 3}},
    ),
    "nullable": (
        {"name": "n", "in": "query", "type": "integer", "x-nullable": True},
        {"name": "n", "in": "query", "schema": {"type": ["integer", "null"]}},
    ),
}
LISTS: dict[tuple[str, str | None], dict[str, Any]] = {
    ("query", None): {"style": "form", "explode": False},
    ("query", "csv"): {"style": "form", "explode": False},
    ("query", "multi"): {"style": "form", "explode": True},
    ("query", "ssv"): {"style": "spaceDelimited", "explode": False},
    ("query", "pipes"): {"style": "pipeDelimited", "explode": False},
    ("path", "csv"): {"style": "simple"},
    ("header", None): {"style": "simple"},
}
for (place, form), style in LISTS.items():
    values = {"type": "array", "items": {"type": "string"}}
    named: dict[str, Any] = {"name": "l", "in": place}
    old = named | values | ({"collectionFormat": form} if form else {})
    PARAMETERS[f"list in {place}, {form}"] = (old, named | style | {"schema": values})


@pytest.mark.parametrize(("before", "after"), PARAMETERS.values(), ids=PARAMETERS)
def test_parameters(before: dict[str, Any], after: dict[str, Any]) -> None:
    assert converted({"parameters": [before]})["parameters"] == [after]
    # Those that operations share, too.
    reference = {"$ref": "#/parameters/Shared"}
    new = convert(swagger({"parameters": [reference]}, parameters={"Shared": before}))
    assert new["components"]["parameters"] == {"Shared": after}
    assert new["paths"]["/things/{id}"]["get"]["parameters"] == [{"$ref": "#/components/parameters/Shared"}]


def test_what_openapi_3_cannot_say_is_refused_by_name() -> None:
    tabs = {"name": "ids", "in": "query", "type": "array", "items": {"type": "string"}, "collectionFormat": "tsv"}
    body = {"in": "body", "name": "one", "schema": {}}
    with pytest.raises(Refused) as refused:
        convert(swagger({"parameters": [tabs, body, body | {"name": "two"}]}))
    assert refused.value.faults == [
        "GET /things/{id}: collectionFormat tsv of ids cannot be said in OpenAPI 3",
        "GET /things/{id}: has more than one body: one, two",
    ]


BODY = {"in": "body", "name": "req", "required": True, "description": "What.", "schema": OLD_THING}


@pytest.mark.parametrize("place", ["operation", "path", "shared"])
def test_a_body(place: str) -> None:
    document = swagger(definitions={"app.Thing": {"type": "object"}})
    item = document["paths"]["/things/{id}"]
    if place == "operation":
        item["get"]["parameters"] = [BODY]
    elif place == "path":
        item["parameters"] = [BODY]
    else:
        document["parameters"] = {"Body": BODY}
        item["get"]["parameters"] = [{"$ref": "#/parameters/Body"}]
    new = convert(document)
    body = {"required": True, "description": "What.", "content": {"application/json": {"schema": THING}}}
    assert new["paths"]["/things/{id}"] == {
        "get": {
            "operationId": "GetThing",
            "tags": ["things"],
            "summary": "Get a thing",
            "requestBody": body,
            "responses": {"200": {"description": "It."}},
        }
    }
    assert list(new["components"]) == ["schemas"]


def test_what_a_body_is_sent_as() -> None:
    text = {"in": "body", "name": "text", "schema": {"type": "string"}}
    content = {"text/plain": {"schema": {"type": "string"}}}
    assert converted({"parameters": [text]}, consumes=["text/plain"])["requestBody"] == {"content": content}
    own = {"parameters": [text], "consumes": ["text/plain"]}
    assert converted(own, consumes=["application/xml"])["requestBody"] == {"content": content}


def test_forms() -> None:
    name = {"in": "formData", "name": "name", "type": "string", "required": True, "description": "Its name."}
    files = {"in": "formData", "name": "file", "type": "file"}
    tags = {"in": "formData", "name": "tags", "type": "array", "items": {"type": "string"}, "collectionFormat": "multi"}
    properties: dict[str, Any] = {"name": {"description": "Its name.", "type": "string"}}
    form = {"schema": {"type": "object", "properties": properties, "required": ["name"]}}
    body = converted({"parameters": [name]})["requestBody"]
    assert body == {"required": True, "content": {"application/x-www-form-urlencoded": form}}
    body = converted({"parameters": [name], "consumes": ["multipart/form-data"]})["requestBody"]
    assert body == {"required": True, "content": {"multipart/form-data": form}}
    properties |= {
        "file": {"type": "string", "format": "binary"},
        "tags": {"type": "array", "items": {"type": "string"}},
    }
    form["encoding"] = {"tags": {"style": "form", "explode": True}}
    body = converted({"parameters": [name, files, tags]})["requestBody"]
    assert body == {"required": True, "content": {"multipart/form-data": form}}


def test_responses() -> None:
    file = {"description": "It.", "schema": {"type": "file"}}
    header = {"X-Next": {"type": "boolean", "description": "Whether there is more."}}
    examples = {"application/json": {"a": 1}}
    responses = {
        "200": {"description": "It.", "schema": OLD_THING, "headers": header, "examples": examples},
        "202": {"schema": {"type": "string", "x-nullable": True}},
        "204": {"description": "Nothing."},
        "404": {"$ref": "#/responses/NotFound"},
    }
    not_found = {"NotFound": {"description": "None.", "schema": OLD_THING}}
    new = convert(swagger({"responses": responses}, responses=not_found, definitions={"app.Thing": {}}))
    json_thing = {"application/json": {"schema": THING}}
    assert new["paths"]["/things/{id}"]["get"]["responses"] == {
        "200": {
            "description": "It.",
            "headers": {"X-Next": {"description": "Whether there is more.", "schema": {"type": "boolean"}}},
            "content": {"application/json": {"schema": THING, "example": {"a": 1}}},
        },
        "202": {"description": "", "content": {"application/json": {"schema": {"type": ["string", "null"]}}}},
        "204": {"description": "Nothing."},
        "404": {"$ref": "#/components/responses/NotFound"},
    }
    assert new["components"]["responses"] == {"NotFound": {"description": "None.", "content": json_thing}}
    binary = {"schema": {"type": "string", "format": "binary"}}
    answered = converted({"responses": {"200": file}, "produces": ["application/pdf", "text/csv"]})["responses"]["200"]
    assert answered["content"] == {"application/pdf": binary, "text/csv": binary}


@pytest.mark.parametrize(
    ("parts", "urls"),
    [
        ({"host": "api.nuon.co", "basePath": "/", "schemes": ["https"]}, ["https://api.nuon.co"]),
        ({"host": "a:1", "basePath": "/v1/", "schemes": ["http", "https"]}, ["http://a:1/v1", "https://a:1/v1"]),
        ({"host": "a"}, ["https://a"]),
        ({"basePath": "/api/v1"}, ["/api/v1"]),
        ({"host": "a", "basePath": "v2"}, ["https://a/v2"]),
        ({}, ["/"]),
    ],
)
def test_servers(parts: dict[str, Any], urls: list[str]) -> None:
    assert [server["url"] for server in convert(swagger(**parts))["servers"]] == urls


TOKEN = {"type": "apiKey", "in": "header", "name": "Authorization", "description": "Bearer and a token."}
ORG = {"type": "apiKey", "in": "header", "name": "X-Nuon-Org-ID"}


def test_the_token_and_the_org_get_the_names_that_the_templates_know() -> None:
    basic = {"type": "basic"}
    flow = {"type": "oauth2", "flow": "accessCode", "authorizationUrl": "/a", "tokenUrl": "/t", "scopes": {"r": "Read"}}
    definitions = {"APIKey": TOKEN, "OrgID": ORG, "Basic": basic, "Flow": flow}
    operation = {"security": [{"APIKey": []}, {"OrgID": []}], "parameters": [PARAMETERS["plain"][0]]}
    new = convert(swagger(operation, securityDefinitions=definitions))
    assert new["paths"]["/things/{id}"]["get"]["security"] == [{"bearer": []}, {"org": []}]
    assert "security" not in new
    flows = {"authorizationCode": {"authorizationUrl": "/a", "tokenUrl": "/t", "scopes": {"r": "Read"}}}
    assert new["components"]["securitySchemes"] == {
        "bearer": {"type": "http", "scheme": "bearer", "description": "Bearer and a token."},
        "org": ORG,
        "Basic": {"type": "http", "scheme": "basic"},
        "Flow": {"type": "oauth2", "flows": flows},
    }
    validate(new)


def test_security_that_is_declared_and_used_nowhere_is_used_everywhere() -> None:
    assert convert(swagger(securityDefinitions={"A": TOKEN, "B": ORG}))["security"] == [{"bearer": [], "org": []}]
    assert "security" not in convert(swagger({"security": []}, securityDefinitions={"A": TOKEN}))


def test_an_operation_gets_the_id_the_tag_and_the_summary_that_it_has_not() -> None:
    bare: dict[str, Any] = {"responses": {}}
    paths = {
        "/v1/apps": {"get": bare, "post": bare | {"description": "Makes an app. Waits for\nnothing."}},
        "/v1/apps/": {"get": bare | {"description": "See e.g. the docs"}},
        "/v1/apps/{app-id}/things": {"get": bare | {"operationId": "GetThings", "tags": ["a"], "summary": "List"}},
        "/v1/apps/{app_id}": {"delete": bare | {"description": "Word " * 50}},
    }
    new = convert(swagger(paths=paths))["paths"]
    shown = {
        (operation["operationId"], operation["tags"][0], operation["summary"])
        for item in new.values()
        for operation in item.values()
    }
    assert shown == {
        ("GetV1Apps", "default", "GET /v1/apps"),
        ("PostV1Apps", "default", "Makes an app"),
        ("GetV1Apps2", "default", "See e.g. the docs"),
        ("GetThings", "a", "List"),
        ("DeleteV1AppsByAppId", "default", ("Word " * 23).strip() + " ..."),
    }


def test_3_1_is_left_alone() -> None:
    document = {"openapi": "3.1.1", "paths": {"/a": {"get": {"nullable": True}}}}
    assert convert(document) is document
    assert document == {"openapi": "3.1.1", "paths": {"/a": {"get": {"nullable": True}}}}


@pytest.mark.parametrize(
    ("document", "fault"),
    [
        ({"openapi": "3.2.0"}, "openapi: version 3.2.0 is not known; 2.0, 3.0 and 3.1 are"),
        ({"openapi": "4"}, "openapi: version 4 is not known; 2.0, 3.0 and 3.1 are"),
        ({"swagger": "1.2"}, "swagger: version 1.2 is not known; 2.0, 3.0 and 3.1 are"),
        ({"info": {}}, "the document has neither `openapi:` nor `swagger:`, so it is no OpenAPI document"),
    ],
)
def test_other_versions_are_refused(document: dict[str, Any], fault: str) -> None:
    with pytest.raises(Refused) as refused:
        convert(document)
    assert refused.value.faults == [fault]


def full() -> dict[str, Any]:
    """A document with something of everything."""
    parameters = [before for before, _ in PARAMETERS.values()] + [BODY]
    examples: Any = {"application/json": {}}
    success = {"description": "It.", "schema": OLD_THING, "headers": {"X": {"type": "string"}}, "examples": examples}
    definitions = {"app.Thing": {"properties": {name: before for name, (before, _) in SCHEMAS.items()}}}
    flow = {"type": "oauth2", "flow": "accessCode", "authorizationUrl": "/a", "tokenUrl": "/t", "scopes": {}}
    return swagger(
        {"parameters": parameters, "responses": {"200": success}, "security": [{"A": []}], "produces": ["text/csv"]},
        definitions=definitions,
        parameters={"P": PARAMETERS["plain"][0]},
        responses={"R": success},
        securityDefinitions={"A": TOKEN, "F": flow},
        schemes=["https"],
        host="a",
        tags=[{"name": "things"}],
    )


def broken(document: dict[str, Any]) -> Iterator[Any]:
    """The document again and again, each time with something odd in another place."""

    def places(node: Any, pointer: tuple[Any, ...]) -> Iterator[tuple[Any, ...]]:
        for key, value in node.items() if isinstance(node, dict) else enumerate(node):
            yield (*pointer, key)
            if isinstance(value, (dict, list)):
                yield from places(value, (*pointer, key))

    for *pointer, last in places(document, ()):
        odds: list[Any] = [None, 3, "text", [None], {"$ref": 3}, [[]]]
        for odd in odds:
            changed = copy.deepcopy(document)
            node: Any = changed
            for part in pointer:
                node = node[part]
            node[last] = odd
            yield changed


def test_nothing_that_a_document_holds_breaks_the_conversion() -> None:
    for document in broken(full()):
        before = json.dumps(document)
        try:
            convert(document)
        except Refused as refused:
            assert refused.faults  # noqa: PT017
        assert json.dumps(document) == before
