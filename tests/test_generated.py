"""The generated code, all of it: every operation and every model of the document."""

from __future__ import annotations

import copy
import inspect
import json
import pickle
import re
import subprocess
import sys
from datetime import date, datetime
from enum import Enum
from functools import partial
from itertools import product
from typing import TYPE_CHECKING, Any

import attrs
import httpx
import pytest

from nuon_api_client import (
    UNSET,
    APIStatusError,
    ConfigurationError,
    NotFoundError,
    NuonClient,
    ServerError,
    UnexpectedResponseError,
    models,
)
from nuon_api_client.runtime.lazy import Model, ModelT
from nuon_api_client.types import OpenEnum
from tests.support.arguments import WORKFLOW_HEADER, answer_of, arguments, inside_of
from tests.support.document import (
    ENDPOINTS,
    ENUMS,
    REQUEST_MODELS,
    RESPONSE_MODELS,
    SCHEMAS,
    TIME,
    ZERO_TIME,
    Checker,
    Endpoint,
    is_nullable,
    kind,
    leaf,
    plain,
    sample,
)
from tests.support.openapi import DOCUMENT
from tests.support.paths import ROOT
from tests.support.received import received
from tests.support.threads import at_once
from tests.support.viewers import shown_of

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

    import respx


def with_each(endpoints: Iterable[Endpoint]) -> pytest.MarkDecorator:
    return pytest.mark.parametrize(
        "endpoint", [pytest.param(endpoint, id=endpoint.operation["operationId"]) for endpoint in endpoints]
    )


with_each_endpoint = with_each(ENDPOINTS)
with_each_model = pytest.mark.parametrize("name", RESPONSE_MODELS)


# ---- operations


def test_every_operation_has_a_module_and_no_other_has() -> None:
    files = [file for file in (ROOT / "nuon_api_client" / "api").rglob("*.py") if file.name != "__init__.py"]
    assert {str(file) for file in files} == {endpoint.module.__file__ for endpoint in ENDPOINTS}
    assert len(files) == len(ENDPOINTS) == sum(len(item) for item in DOCUMENT["paths"].values())
    for endpoint in ENDPOINTS:
        assert endpoint.module.__name__.split(".")[2] == endpoint.operation["tags"][0]
        assert endpoint.module.__name__ == f"nuon_api_client.api.{endpoint.module.OPERATION.function}"


@with_each_endpoint
def test_the_module_knows_its_operation(endpoint: Endpoint) -> None:
    operation = endpoint.module.OPERATION
    assert (operation.method, operation.path) == (endpoint.method, endpoint.path)
    schemes = {name for scheme in endpoint.operation.get("security") or [] for name in scheme}
    if "security" not in endpoint.operation:
        schemes = {name for scheme in DOCUMENT["security"] for name in scheme}
    assert (operation.needs_token, operation.needs_org) == (bool(schemes), "org" in schemes)
    for parameter in endpoint.parameters:
        limits = parameter["schema"].get("minimum"), parameter["schema"].get("maximum")
        assert operation.bounds.get(parameter["name"], (None, None)) == limits
        assert (parameter["name"] in operation.secrets) == bool(parameter.get("x-sensitive"))
    assert operation.removed == endpoint.operation.get("x-nuon-removed")


def test_a_removed_operation_says_once_that_newer_control_planes_answer_404() -> None:
    removed = [endpoint for endpoint in ENDPOINTS if "x-nuon-removed" in endpoint.operation]
    assert removed
    for endpoint in removed:
        assert " ".join(endpoint.module.asyncio.__doc__.split()).count("answer 404") == 1


@pytest.fixture(scope="session")
def checker() -> Checker:
    return Checker()


def calls() -> Iterator[Any]:
    """Every operation with all that it takes, and with no more than it requires where that is less."""
    for endpoint in ENDPOINTS:
        name = endpoint.operation["operationId"]
        yield pytest.param(endpoint, True, id=f"{name} with everything")
        if arguments(endpoint, optional=False) != arguments(endpoint):
            yield pytest.param(endpoint, False, id=f"{name} with what is required")


@pytest.mark.parametrize(("endpoint", "optional"), list(calls()))
async def test_every_function_sends_what_the_document_says(
    endpoint: Endpoint, optional: bool, checker: Checker, router: respx.MockRouter, client: NuonClient
) -> None:
    positional, keywords = arguments(endpoint, optional=optional)
    for status in endpoint.successes:
        answer = answer_of(endpoint, status)

        def respond(request: httpx.Request, answer: httpx.Response = answer) -> httpx.Response:
            checker.check(endpoint, request)
            assert request.url.raw_path.count(b"id%201%3F%23%252e%26%C3%A9%3B") == len(positional)
            return answer

        route = router.route().mock(side_effect=respond)
        route.calls.reset()
        module = endpoint.module
        detailed = await module.asyncio_detailed(*positional, client=client, **keywords)
        results = [
            await module.asyncio(*positional, client=client, **keywords),
            detailed.parsed,
            module.sync(*positional, client=client, **keywords),
            module.sync_detailed(*positional, client=client, **keywords).parsed,
        ]
        assert (detailed.status_code, detailed.content) == (status, answer.content)
        assert len({repr(result) for result in results}) == 1
        for result in results:
            check_result(endpoint, answer, result)


def check_result(endpoint: Endpoint, answer: httpx.Response, result: Any) -> None:
    if endpoint.result == "nothing":
        assert result is None
    elif endpoint.result in ("text", "bytes"):
        assert result == (answer.text if endpoint.result == "text" else answer.content)
    elif endpoint.result == "started":
        assert isinstance(result, models.WorkflowStarted)
        assert result.workflow_id == (answer.headers.get(WORKFLOW_HEADER) or None)
    elif answer.content:
        check_decoded(endpoint.answer, answer.json(), result)


BAD_IDS = ["", " ", ".", "..", "a/b", "/", "../x", "a\\b", None, 7]
PATHS = ["a/b"]  # right where a parameter is a path itself


@with_each(endpoint for endpoint in ENDPOINTS if "{" in endpoint.path)
def test_every_path_parameter_refuses_what_would_reach_another_route(endpoint: Endpoint, client: NuonClient) -> None:
    positional, keywords = arguments(endpoint)
    names = re.findall(r"{(\w+)}", endpoint.path)
    assert len(names) == len(positional)
    for number, name in enumerate(names):
        for bad in BAD_IDS:
            if name in endpoint.module.OPERATION.paths and bad in PATHS:
                continue
            with pytest.raises(ValueError, match=f"^{name} is .*another route"):
                endpoint.module.sync(*positional[:number], bad, *positional[number + 1 :], client=client, **keywords)


@with_each(endpoint for endpoint in ENDPOINTS if "limit" in {parameter["name"] for parameter in endpoint.parameters})
def test_every_limit_is_1_to_100(endpoint: Endpoint, client: NuonClient, router: respx.MockRouter) -> None:
    positional, keywords = arguments(endpoint, optional=False)
    for limit in (0, -1, 101):
        with pytest.raises(ValueError, match=f"limit is {limit}, but .* 1 to 100"):
            endpoint.module.sync(*positional, client=client, limit=limit, **keywords)
    route = router.get().mock(return_value=answer_of(endpoint, 200))
    for limit in (1, 100):
        endpoint.module.sync(*positional, client=client, limit=limit, **keywords)
        assert route.calls.last.request.url.params["limit"] == str(limit)


@with_each_endpoint
def test_needs_a_token_and_an_org_only_where_the_document_says_so(endpoint: Endpoint, router: respx.MockRouter) -> None:
    positional, keywords = arguments(endpoint, optional=False)
    route = router.route().mock(return_value=answer_of(endpoint, min(endpoint.successes)))
    operation = endpoint.module.OPERATION
    for client, needed in (
        (NuonClient(None, "org-acme"), operation.needs_token),
        (NuonClient("t"), operation.needs_org),
    ):
        before = route.call_count
        if needed:
            with pytest.raises(
                ConfigurationError, match=rf"{operation.function} \({operation.operation_id}\) needs an? (token|org)"
            ):
                endpoint.module.sync(*positional, client=client, **keywords)
        else:
            endpoint.module.sync(*positional, client=client, **keywords)
        assert route.call_count == before + (not needed)


ODD_BODIES = [b'"ok"', b"true", b"truetrue", b'true{"error":"x"}', b"{}", b"", b"null", b"[]", b"7", b"[7]", b"[null]"]
ODD_BODIES += [
    b"<html>",
    b"\xff",
    b'{"id":7,"workflow_id":[]}',
    b'[{"id":{}}]',
    b'{"error":"x"}',
    b"404 page not found",
]
RESULTS: dict[str, tuple[type, ...]] = {
    "started": (models.WorkflowStarted,),
    "nothing": (type(None),),
    "text": (str,),
    "bytes": (bytes,),
    "list": (list,),
    "object": (Model, dict),
    "value": (str, int, float, bool),
}
FAILURES = [
    (404, "text/plain", b"404 page not found", NotFoundError),
    (502, "text/html", b"<html>502 Bad Gateway</html>", ServerError),
    (520, "text/html", b"", ServerError),
    (400, "text/plain", b'{"error":"bad"}', APIStatusError),
    (500, "application/json", b"null", ServerError),
    (301, "text/html", b"<a href=/v1/installs>", APIStatusError),
]


@with_each_endpoint
def test_an_odd_answer_gives_the_right_result_or_the_right_error(endpoint: Endpoint) -> None:
    positional, keywords = arguments(endpoint, optional=False)
    answers: list[httpx.Response] = []
    http_client = httpx.Client(transport=httpx.MockTransport(lambda request: answers[-1]), trust_env=False)
    client = NuonClient("token", "org-acme", http_client=http_client, max_retries=0)

    def result_of(status: int, content: bytes, headers: dict[str, str]) -> Any:
        answers.append(httpx.Response(status, content=content, headers=headers))
        return endpoint.module.sync(*positional, client=client, **keywords)

    for status, content_type, content, error in FAILURES:
        with pytest.raises(error, match=f"^{status}"):
            result_of(status, content, {"Content-Type": content_type})
    for content in ODD_BODIES:
        for status, headers in ((200, {}), (201, {WORKFLOW_HEADER: "inw-1"}), (204, {"Content-Type": "text/plain"})):
            try:
                result = result_of(status, content, headers)
            except UnexpectedResponseError:
                page = content == b"<html>" and endpoint.result != "bytes"  # not by its content type, but like one
                assert page or endpoint.result in ("list", "object", "value"), f"{content!r} must not raise"
                continue
            assert content != b"<html>" or endpoint.result == "bytes" or WORKFLOW_HEADER in headers
            if result is None and endpoint.result in ("object", "value") and is_nullable(endpoint.answer):
                continue
            assert isinstance(result, RESULTS[endpoint.result]), f"{content!r} gave a {type(result)}"
            if isinstance(result, models.WorkflowStarted) and WORKFLOW_HEADER in headers:
                assert result.workflow_id == "inw-1"
            for model in inside_of(result):
                assert repr(model)


def test_a_null_that_the_document_allows_is_none() -> None:
    http_client = httpx.Client(
        transport=httpx.MockTransport(lambda _: httpx.Response(200, content=b" null\n")), trust_env=False
    )
    client = NuonClient("token", "org-acme", http_client=http_client)
    nullable = [each for each in ENDPOINTS if each.result == "object" and is_nullable(each.answer)]
    assert nullable
    for endpoint in nullable:
        positional, keywords = arguments(endpoint, optional=False)
        assert endpoint.module.sync(*positional, client=client, **keywords) is None


# ---- models


def test_every_schema_is_a_model_or_an_enumeration() -> None:
    made = {name for name, schema in SCHEMAS.items() if schema.get("properties") or "enum" in schema}
    assert set(dir(models)) == made
    assert set(RESPONSE_MODELS) | set(REQUEST_MODELS) | set(ENUMS) <= made
    for name in made:
        assert issubclass(getattr(models, name), OpenEnum if name in ENUMS else Model)


def ways(model: type[ModelT]) -> list[Callable[[dict[str, Any]], ModelT]]:
    """The ways in which JSON becomes a model: as text that came, and as a dict."""
    return [partial(received, model), model.from_dict]


def attribute_of(model: type[Model], key: str) -> str:
    """The name of the attribute that holds a key."""
    return next((name for name, renamed in model._renamed.items() if renamed == key), key)


def check_decoded(schema: dict[str, Any], payload: Any, value: Any) -> None:
    """`value` is what the document says of `payload`, all the way down."""
    name = schema.get("$ref", "").rpartition("/")[2]
    inner = plain(schema)
    if inner is not schema and not name:
        name = next((option["$ref"].rpartition("/")[2] for option in schema.get("oneOf", []) if "$ref" in option), "")
    if "enum" in inner:
        assert isinstance(value, ENUMS[name])
        assert value == payload
    elif inner.get("properties"):
        assert value.__class__ is getattr(models, name)
        for key, part in inner["properties"].items():
            if key in payload:
                check_decoded(part, payload[key], getattr(value, attribute_of(type(value), key)))
    elif kind(inner) == "array":
        assert type(value) is list
        for item, decoded in zip(payload, value, strict=True):
            check_decoded(inner["items"], item, decoded)
    elif kind(inner) == "object":
        assert type(value) is dict
        assert list(value) == list(payload)
        if isinstance(inner.get("additionalProperties"), dict):
            for key, item in payload.items():
                check_decoded(inner["additionalProperties"], item, value[key])
    elif inner.get("format") == "date-time":
        assert value == datetime.fromisoformat(payload)
    elif inner.get("format") == "date":
        assert value == date.fromisoformat(payload)
    else:
        assert value == payload
        assert type(value) is type(payload)


@with_each_model
def test_attributes_are_what_the_document_says(name: str) -> None:
    payload = sample(SCHEMAS[name], depth=2)
    for make in ways(RESPONSE_MODELS[name]):
        check_decoded({"$ref": f"#/components/schemas/{name}"}, payload, make(payload))


BAD_VALUES: list[Any] = ["text", "", 7, -0.5, True, False, [], ["text"], [None], [[]], {}, {"id": 7}, [{"id": []}, 1]]


def string(value: str) -> Callable[[dict[str, Any]], Any]:
    """Gives `value` for every string, enumeration and time."""
    return lambda schema: value if kind(schema) == "string" else leaf(schema)


def time(value: str) -> Callable[[dict[str, Any]], Any]:
    return lambda schema: value if schema.get("format") == "date-time" else leaf(schema)


def payloads(schema: dict[str, Any]) -> Iterator[dict[str, Any]]:
    """What servers send, of any age, and what they should never send."""
    yield {}
    yield sample(schema, optional=False)
    yield sample(schema, depth=2)
    yield dict.fromkeys(schema["properties"])
    yield sample(schema, extra=True, depth=1)
    yield sample(schema, string("since-tomorrow"), depth=1)
    yield sample(schema, string(""), depth=1)
    for moment in (ZERO_TIME, "0001-01-01T00:00:00.000000Z", "2025-12-26T10:11:12Z", TIME, "2025-12-26", "25:00"):
        yield sample(schema, time(moment), depth=1)
    yield {published_as(part, key): sample(part, depth=0) for key, part in schema["properties"].items()}
    for bad in BAD_VALUES:
        yield dict.fromkeys(schema["properties"], bad)


def published_as(part: dict[str, Any], key: str) -> str:
    """The last of the other names of a property."""
    names = part.get("x-published-as", key)
    return names if isinstance(names, str) else names[-1]


@with_each_model
def test_anything_can_be_read_and_is_given_back(name: str) -> None:
    model = RESPONSE_MODELS[name]
    for payload, make in product(payloads(SCHEMAS[name]), ways(model)):
        unread, read = make(payload), make(payload)
        assert unread.to_dict() == payload
        assert len(list(inside_of(read))) >= 1
        assert read.to_dict() == json.loads(read.to_json()) == payload
        assert read == unread == model.from_dict(payload)
        assert repr(read) == repr(model.from_dict(payload))


@with_each_model
def test_copies_are_the_same(name: str) -> None:
    model = RESPONSE_MODELS[name]
    payload = sample(SCHEMAS[name], extra=True, depth=2)
    expected = repr(model.from_dict(payload))
    copies = (copy.copy, copy.deepcopy, lambda model: pickle.loads(pickle.dumps(model)), attrs.evolve)
    for copied, make in product(copies, ways(model)):
        unread, read = make(payload), make(payload)
        assert repr(read) == expected
        for original in (unread, read):
            other = copied(original)
            assert type(other) is model
            assert other == original
            assert repr(other) == expected
            if copied is not attrs.evolve:
                assert other.to_dict() == payload
            assert attrs.asdict(other) == attrs.asdict(original)
            assert set(attrs.asdict(other)) == {attribute.name for attribute in attrs.fields(model)}


@with_each_model
def test_absent_and_null_are_none_or_what_the_server_left_out(name: str) -> None:
    model, schema = RESPONSE_MODELS[name], SCHEMAS[name]
    for (key, part), make in product(schema["properties"].items(), ways(model)):
        absent = make({})
        null = make(dict.fromkeys(schema["properties"]))
        default = plain(part).get("default", part.get("default"))
        left_out = key not in schema.get("required", ()) and default in (False, 0)
        value = getattr(absent, attribute_of(model, key))
        assert value == default if left_out else value is None, key
        assert getattr(null, attribute_of(model, key)) is None


@with_each_model
def test_types_state_the_contract(name: str) -> None:
    model, schema = RESPONSE_MODELS[name], SCHEMAS[name]
    for key, part in schema["properties"].items():
        annotation = str(inspect_annotation(model, attribute_of(model, key)))
        has_default = plain(part).get("default", part.get("default")) in (False, 0)
        may_be_none = is_nullable(part) or not (key in schema.get("required", ()) or has_default)
        assert ("None" in annotation.split(" | ")) == may_be_none or annotation == "Any", f"{key}: {annotation}"
        assert "Unset" not in annotation


def inspect_annotation(model: type[Model], attribute: str) -> object:
    return attrs.fields_dict(model)[attribute].type


@pytest.mark.parametrize("name", REQUEST_MODELS)
def test_a_request_sends_only_what_was_set(name: str) -> None:
    model, schema = REQUEST_MODELS[name], SCHEMAS[name]
    required = schema.get("required", [])
    payload = sample(schema, depth=2)
    check_decoded({"$ref": f"#/components/schemas/{name}"}, payload, model.from_dict(payload))
    least = model.from_dict({key: payload[key] for key in required})
    made = model(**{attribute_of(model, key): getattr(least, attribute_of(model, key)) for key in required})
    assert made == least
    assert set(made.to_dict()) == set(required)
    for key, part in schema["properties"].items():
        annotation = str(inspect_annotation(model, attribute_of(model, key)))
        assert ("Unset" in annotation.split(" | ")) == (key not in required), f"{key}: {annotation}"
        assert ("None" in annotation.split(" | ")) == is_nullable(part) or annotation.startswith("Any"), key
        if key not in required:
            assert getattr(made, attribute_of(model, key)) is UNSET
            setattr(made, attribute_of(model, key), getattr(model.from_dict(payload), attribute_of(model, key)))
            assert made.to_dict()[key] == payload[key]
            if is_nullable(part):
                setattr(made, attribute_of(model, key), None)
                assert made.to_dict()[key] is None
            setattr(made, attribute_of(model, key), UNSET)
            assert key not in made.to_dict()
    for other in (copy.deepcopy(made), pickle.loads(pickle.dumps(made)), attrs.evolve(made)):
        assert other == made
        assert other.to_dict() == made.to_dict()


MODELS = RESPONSE_MODELS | REQUEST_MODELS
SECRET = "s3cr3t"
WITH_SECRETS = [name for name in MODELS if SECRET in str(sample(SCHEMAS[name], secret=SECRET, depth=2))]


@pytest.mark.parametrize("name", MODELS)
def test_a_repr_leaves_out_what_is_secret_and_nothing_else(name: str) -> None:
    for key, part in SCHEMAS[name]["properties"].items():
        sensitive = bool(part.get("x-sensitive") or plain(part).get("x-sensitive"))
        assert attrs.fields_dict(MODELS[name])[attribute_of(MODELS[name], key)].repr is not sensitive


@pytest.mark.parametrize("name", WITH_SECRETS)
def test_no_secret_shows(name: str) -> None:
    schema = SCHEMAS[name]
    payload = sample(schema, secret=SECRET, depth=2)
    odd = {key: [SECRET] for key, part in schema["properties"].items() if part.get("x-sensitive")}
    for hidden in (payload, payload | odd) if odd else (payload,):
        unread = MODELS[name].from_dict(hidden)
        assert SECRET in str(unread.to_dict())
        assert shown_of([unread], {"it": SECRET}) == set()


def test_threads_may_read_every_model() -> None:
    fresh = [model.from_dict(sample(SCHEMAS[name], depth=2)) for name, model in RESPONSE_MODELS.items()]
    first, *others = at_once([lambda: [repr(model) for model in fresh]] * 4)
    assert others == [first] * 3


@pytest.mark.parametrize("name", ENUMS)
def test_enumerations_are_open(name: str) -> None:
    values = SCHEMAS[name]["enum"]
    assert sorted(member.value for member in ENUMS[name]) == sorted(values)
    for value in (*values, "since-tomorrow", ""):
        member = ENUMS[name](value)
        assert isinstance(member, Enum)
        assert member == value
        assert (member in list(ENUMS[name])) == (value in values)
        assert json.dumps({"status": member}) == json.dumps({"status": value})


# ---- files


def test_every_file_says_that_it_is_generated() -> None:
    files = [file for folder in ("api", "models") for file in (ROOT / "nuon_api_client" / folder).rglob("*.py")]
    assert len(files) > len(ENDPOINTS) + len(MODELS)
    expected = "# Generated from the OpenAPI document by scripts/regenerate.sh. Do not edit.\n"
    assert [str(file) for file in files if not file.read_text(encoding="utf-8").startswith(expected)] == []


def test_endpoints_load_no_model_and_no_http_library() -> None:
    # All of them do not, so none does.
    modules = ", ".join(endpoint.module.__name__ for endpoint in ENDPOINTS)
    script = f"""
import sys
import nuon_api_client, nuon_api_client.models, nuon_api_client.client
import {modules}
nuon_api_client.NuonClient("token", "org-acme")
heavy = {{"httpx", "httpcore", "aiohttp", "yaml", "respx"}}
print(sorted(heavy & set(sys.modules)), [name for name in sys.modules if name.startswith("nuon_api_client.models.")])
"""
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True, cwd=ROOT)
    assert done.stdout == "[] []\n"


def test_all_functions_have_the_same_arguments() -> None:
    for endpoint in ENDPOINTS:
        module = endpoint.module
        functions = [module.asyncio, module.asyncio_detailed, module.sync, module.sync_detailed]
        annotations = [{**function.__annotations__, "return": None} for function in functions]
        assert all(found == annotations[0] for found in annotations)
        assert [inspect.iscoroutinefunction(function) for function in functions] == [True, True, False, False]
        plain_type, detailed = module.asyncio.__annotations__["return"], module.sync_detailed.__annotations__["return"]
        assert detailed == f"Response[{plain_type}]", "a success type and no other"
        assert module.asyncio.__doc__.strip()
