"""openapi/nuon.yaml: valid, complete, and curated."""

from __future__ import annotations

import json
import re
from collections import defaultdict
from collections.abc import Iterator
from typing import Any

import pytest
import yaml
from openapi_spec_validator import validate

from scripts.document.objects import EXTENSIONS
from tests.support.document import REQUEST_MODELS, SCHEMAS, resolve
from tests.support.openapi import DOCUMENT
from tests.support.paths import DATA, ROOT

KNOWN: dict[str, Any] = yaml.load((DATA / "known_api.yaml").read_text(encoding="utf-8"), Loader=yaml.CSafeLoader)
KNOWN_ROUTES: dict[str, list[str]] = KNOWN["routes"] | KNOWN["newer_routes"]
ROUTES: dict[str, dict[str, Any]] = {
    f"{method.upper()} {path}": operation
    for path, item in DOCUMENT["paths"].items()
    for method, operation in item.items()
}
OPERATIONS = [pytest.param(route, operation, id=operation["operationId"]) for route, operation in ROUTES.items()]

# Where the document knows better; openapi/differences.md has the evidence.
OTHER_ROUTES = {
    # The published path says /step/; the server registers /steps/.
    "POST /v1/workflows/{workflow_id}/step/{step_id}/retry": "POST /v1/workflows/{workflow_id}/steps/{step_id}/retry",
}
OTHER_PARAMETERS = {
    "GET /v1/installs": {"q include_components"},  # newer source
    "GET /v1/installs/{install_id}/components": {"q page"},  # the handler pages as all lists do
    "GET /v1/installs/{install_id}/stack-runs": {"q limit", "q offset"},  # likewise, without page headers
}
NOT_A_SCHEMA = {
    "app.InstallAuditLog",  # the answer is CSV
    "plantypes.NoopDeployPlan",  # empty
    "service.CancelRunnerJobRequest",  # empty, and the server never reads it
    "service.RetryWorkflowByIDResponse",  # never sent by the operation that names it
    "service.CancelWorkflowStepResponse",  # an acknowledgement
    "generics.NullTime",  # on the wire a string, with seconds
    "github.Timestamp",  # likewise
    "service.LatestRunnerHeartBeats",  # a map, which stands where it is used
    # Empty, and never read.
    "service.ForceShutdownRequest",
    "service.GracefulShutdownRequest",
    "service.MngRestartRequest",
    "service.MngShutDownRequest",
    "service.MngUpdateRequest",
    "service.MngVMShutDownRequest",
}
# Their times have nanoseconds, which a datetime would lose.
NANOSECONDS = {"app.OtelLogRecord", "service.LogStreamSpan"}


def walk(node: Any) -> Iterator[dict[str, Any]]:
    if isinstance(node, dict):
        yield node
        for value in node.values():
            yield from walk(value)
    elif isinstance(node, list):
        for item in node:
            yield from walk(item)


def test_is_valid_openapi() -> None:
    validate(DOCUMENT)


def test_has_every_route_of_both_ages_and_no_other() -> None:
    ours = set(ROUTES)
    theirs = {OTHER_ROUTES.get(route, route) for route in KNOWN_ROUTES}
    assert ours - theirs == set(), "a new route goes into tests/data/known_api.yaml too, with where it is known from"
    assert theirs - ours == set(), "these routes are in tests/data/known_api.yaml"


@pytest.mark.parametrize(("route", "operation"), OPERATIONS)
def test_parameters_are_those_of_the_server(route: str, operation: dict[str, Any]) -> None:
    known = next((KNOWN_ROUTES[old] for old in KNOWN_ROUTES if OTHER_ROUTES.get(old, old) == route), None)
    assert known is not None, f"{route} goes into tests/data/known_api.yaml too, with where it is known from"
    parameters = [resolve(parameter) for parameter in operation.get("parameters", [])]
    ours = {f"{parameter['in'][0]} {parameter['name']}" for parameter in parameters}
    assert ours == set(known) | OTHER_PARAMETERS.get(route, set())
    for parameter in parameters:
        if parameter["name"] == "limit":
            assert (parameter["schema"]["minimum"], parameter["schema"]["maximum"]) == (1, 100)


def test_what_is_left_out_is_not_there_and_names_what_is_used_instead() -> None:
    known = yaml.load(
        (ROOT / "openapi" / "known_differences.yaml").read_text(encoding="utf-8"), Loader=yaml.CSafeLoader
    )
    ids = {operation["operationId"] for operation in ROUTES.values()}
    for entry in known["left_out"]:
        assert entry["route"] not in ROUTES
        assert entry["why"]
        assert entry.get("use") in {None, *ids}
        assert "twin" not in entry["why"] or entry["use"]


def test_what_takes_an_idempotency_key_declares_that_it_may_be_taken() -> None:
    keyed = []
    for route, operation in ROUTES.items():
        body = (
            resolve(operation.get("requestBody", {})).get("content", {}).get("application/json", {}).get("schema", {})
        )
        if any(node.get("x-idempotency-key") for node in resolve(body).get("properties", {}).values()):
            keyed.append(route)
            # A notebook's cell gives its first run again, whatever is sent.
            assert "409" in operation["responses"] or operation["operationId"] == "RunNotebookCell", route
    assert keyed


def upstream_names(schema: dict[str, Any]) -> list[str]:
    return [schema.get("x-nuon-schema", ""), *schema.get("x-nuon-also", [])]


BY_UPSTREAM = {upstream: name for name, schema in SCHEMAS.items() for upstream in upstream_names(schema)}


def test_knows_every_schema_of_the_server() -> None:
    unknown = set(KNOWN["schemas"]) - NOT_A_SCHEMA - set(BY_UPSTREAM)
    assert unknown == set(), (
        "say x-nuon-schema or x-nuon-also in openapi/nuon.yaml, or why there is none in NOT_A_SCHEMA"
    )


def known_fields() -> Iterator[Any]:
    """The fields of each of the server's schemas, and ours for it; the same of both only once."""
    different: dict[Any, str] = {}
    for upstream, fields in KNOWN["schemas"].items():
        if upstream in BY_UPSTREAM and fields:
            name = BY_UPSTREAM[upstream]
            different.setdefault((name, fields, name in REQUEST_MODELS), upstream)
    for (name, fields, is_request), upstream in different.items():
        yield pytest.param(SCHEMAS[name], fields.split(), is_request, id=upstream)


@pytest.mark.parametrize(("schema", "fields", "is_request"), list(known_fields()))
def test_fields_are_those_of_both_ages(schema: dict[str, Any], fields: list[str], is_request: bool) -> None:
    properties = schema["properties"]
    # Fields of the two ages that differ only in their spelling are one, under its wire name; Go reads a request's keys
    # in any case.
    spellings = {name.lower(): name for name in properties} | {name: name for name in properties}
    for field in fields:
        about, _, published = field.partition("=")
        name, _, flags = about.partition(":")
        spelling = spellings.get(name) or spellings.get(name.lower())
        assert spelling, name
        node = properties[spelling]
        text = json.dumps(resolve(node) | node)
        if "s" in flags:
            assert node.get("x-sensitive"), name
        if "n" in flags and not is_request:
            assert '"null"' in text or resolve(node) == {} or node.get("type") is None, name
        if "t" in flags and schema.get("x-nuon-schema") not in NANOSECONDS:
            assert "date-time" in text, name
        if published:
            names = [node.get("x-published-as"), *properties]
            assert published in names, name


def test_reaches_every_schema() -> None:
    reached: set[str] = set()
    waiting: list[Any] = [DOCUMENT["paths"], DOCUMENT["components"]["responses"]]
    while waiting:
        for node in walk(waiting.pop()):
            reference = node.get("$ref", "")
            name = reference.rpartition("/")[2]
            if reference.startswith("#/components/schemas/") and name not in reached:
                reached.add(name)
                waiting.append(SCHEMAS[name])
            elif reference and not reference.startswith("#/components/schemas/"):
                waiting.append(resolve(node))
    assert set(SCHEMAS) - reached == set()


def shape(node: Any) -> Any:
    """The schema without what is only said about it."""
    if isinstance(node, dict):
        return {
            key: {name: shape(value) for name, value in node[key].items()} if key == "properties" else shape(node[key])
            for key in sorted(node)
            if key not in ("description", "examples") and not key.startswith("x-nuon-")
        }
    return [shape(item) for item in node] if isinstance(node, list) else node


def test_has_no_two_schemas_of_one_shape() -> None:
    names = defaultdict(list)
    for name, schema in SCHEMAS.items():
        # Single texts and free maps are alike without being the same thing.
        if len(schema.get("properties", {})) > 1 or "enum" in schema:
            names[json.dumps(shape(schema), sort_keys=True)].append(name)
    assert [twins for twins in names.values() if len(twins) > 1] == []


def test_repeats_no_parameter_or_response_that_could_be_shared() -> None:
    seen = defaultdict(set)
    for route, operation in ROUTES.items():
        for parameter in operation.get("parameters", []):
            if "$ref" not in parameter:
                seen[json.dumps(parameter, sort_keys=True)].add(route)
        for code, response in operation["responses"].items():
            assert code[0] in "12" or "$ref" in response, f"{route} writes out its answer {code}"
    assert {text: routes for text, routes in seen.items() if len(routes) > 1} == {}


def test_the_readme_explains_every_extension() -> None:
    readme = (ROOT / "openapi" / "README.md").read_text(encoding="utf-8")
    assert [key for key in sorted(EXTENSIONS) if f"`{key}`" not in readme] == []


@pytest.mark.parametrize(("route", "operation"), OPERATIONS)
def test_operation_is_curated(route: str, operation: dict[str, Any]) -> None:
    assert re.fullmatch(r"[A-Z][A-Za-z]*", operation["operationId"]), "PascalCase, no version"
    (tag,) = operation["tags"]
    assert tag in {declared["name"] for declared in DOCUMENT["tags"]}
    assert len(operation["summary"]) <= 60
    assert not operation["summary"].endswith(".")
    assert operation["description"].strip().endswith((".", "`"))
    assert any(code[0] == "2" for code in operation["responses"])
    assert operation.get("x-nuon-age") in (None, "dec-2025", "aug-2026", "before-dec-2025")
    assert operation.get("x-nuon-result") in (None, "acknowledgement", "workflow-started")
    placeholders = set(re.findall(r"{(\w+)}", route))
    parameters = [resolve(parameter) for parameter in operation.get("parameters", [])]
    assert placeholders == {parameter["name"] for parameter in parameters if parameter["in"] == "path"}
    success = resolve(next(answer for code, answer in operation["responses"].items() if code[0] == "2"))
    if "X-Nuon-Page-Next" in success.get("headers", {}):
        assert {"limit", "offset"} <= {parameter["name"] for parameter in parameters}


@pytest.mark.parametrize("name", SCHEMAS)
def test_schema_is_curated(name: str) -> None:
    schema = SCHEMAS[name]
    assert re.fullmatch(r"[A-Z][A-Za-z0-9]*", name)
    assert schema.get("description"), "says what it is"
    assert set(schema.get("required", [])) <= set(schema.get("properties", {}))
    for node in walk(schema):
        assert not {"allOf", "discriminator", "nullable"} & set(node) or "properties" in node
        options = node.get("oneOf")
        if isinstance(options, list):
            assert len(options) == 2
            assert {"type": "null"} in options, "the only union is with null"
    for key, node in schema.get("properties", {}).items():
        text = node.get("description", "")
        words = re.sub(r"[^a-z]", "", text.lower().removeprefix("the "))
        assert not text or words != key.replace("_", ""), f"{key}: the description repeats the name"
