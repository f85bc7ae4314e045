"""FakeNuon keeps the document, and breaking either in any one response field shows."""

from __future__ import annotations

import asyncio
import json
import sys
from collections import defaultdict
from typing import TYPE_CHECKING, Any

import pytest
from jsonschema import Draft202012Validator

from nuon_api_client.testing import FakeNuon
from nuon_api_client.testing._shared.document import operations, problem, resolved, schemas
from tests.support import tour
from tests.support.checked import Checks, Seen, checked_client, closed
from tests.support.paths import DATA

if TYPE_CHECKING:
    from collections.abc import Iterator

SENT = DATA / "sent.txt"


async def _tour() -> tuple[FakeNuon, list[Seen]]:
    nuon = FakeNuon(releases=True, manual_stack=True)
    checks = Checks(nuon)
    await tour.take(nuon, checked_client(nuon, checks))
    return nuon, checks.seen


@pytest.fixture(scope="module")
def seen() -> list[Seen]:
    """The answers of a tour, each of which the document allows."""
    return asyncio.run(_tour())[1]


def test_the_tour_calls_everything_that_is_served(seen: list[Seen]) -> None:
    served = FakeNuon(installs=0, releases=True).operations
    assert {each.operation_id for each in seen if each.status < 300} == served
    assert len(served) > 60


# Fields


def fields(schema: Any, value: Any) -> Iterator[tuple[str, str]]:
    """Schema and name of every field in an answer."""
    name = schema.get("$ref", "").rpartition("/")[2]
    schema = resolved(schema)
    for option in schema.get("oneOf", []) + schema.get("anyOf", []):
        if problem(option, value) is None:
            yield from fields(option, value)
    if isinstance(value, list):
        for item in value:
            yield from fields(schema["items"], item)
    elif isinstance(value, dict):
        for key, held in value.items():
            if key in schema.get("properties", {}):
                yield name, key
                yield from fields(schema["properties"][key], held)
            elif isinstance(schema.get("additionalProperties"), dict):
                yield from fields(schema["additionalProperties"], held)


def schema_of(each: Seen) -> Any:
    return operations()[each.operation_id].responses[each.status] or {}


def sent(seen: list[Seen]) -> str:
    """Which fields each operation sends, one line for each of its schemas."""
    found: dict[tuple[str, str], set[str]] = defaultdict(set)
    for each in seen:
        if each.status < 300:
            for schema, field in fields(schema_of(each), each.body):
                found[each.operation_id, schema].add(field)
    return "".join(
        f"{operation} {schema}: {' '.join(sorted(names))}\n" for (operation, schema), names in sorted(found.items())
    )


def test_each_operation_sends_what_it_sent(seen: list[Seen]) -> None:
    # If the change is meant: python -m tests.testing.fake.test_conformance > tests/data/sent.txt
    assert sent(seen) == SENT.read_text(encoding="utf-8")


@pytest.fixture(scope="module")
def shortest(seen: list[Seen]) -> dict[tuple[str, str], Seen]:
    """For each field that is sent, the shortest answer that has it."""
    found: dict[tuple[str, str], Seen] = {}
    for each in sorted((each for each in seen if each.status < 300), key=lambda each: len(json.dumps(each.body))):
        for field in fields(schema_of(each), each.body):
            found.setdefault(field, each)
    return found


def _changed(value: Any, schema: Any, field: tuple[str, str], change: Any) -> Any:
    """A copy of an answer, one field of it changed wherever it is."""
    name = schema.get("$ref", "").rpartition("/")[2]
    schema = resolved(schema)
    for option in schema.get("oneOf", []) + schema.get("anyOf", []):
        if problem(option, value) is None:
            return _changed(value, option, field, change)
    if isinstance(value, list):
        return [_changed(item, schema["items"], field, change) for item in value]
    if not isinstance(value, dict):
        return value
    result: dict[str, Any] = {}
    for key, held in value.items():
        inner = schema.get("properties", {}).get(key) or schema.get("additionalProperties")
        if (name, key) == field:
            result |= change(key, held)
        else:
            result[key] = _changed(held, inner, field, change) if isinstance(inner, dict) else held
    return result


BREAKS = {
    "another name": lambda key, value: {f"{key}_": value},
    "another type": lambda key, value: {key: {"no": "such"} if not isinstance(value, dict) else "text"},
}


@pytest.mark.parametrize("how", BREAKS)
def test_breaking_a_field_of_fakenuon_breaks_the_document(shortest: dict[tuple[str, str], Seen], how: str) -> None:
    unnoticed = [
        field
        for field, each in shortest.items()
        if problem(schema_of(each), _changed(each.body, schema_of(each), field, BREAKS[how])) is None
    ]
    assert unnoticed == []
    assert len(shortest) > 200


def test_leaving_out_a_field_shows(shortest: dict[tuple[str, str], Seen]) -> None:
    for field, each in shortest.items():
        without = _changed(each.body, schema_of(each), field, lambda key, value: {})
        assert sent([each]) != sent([each._replace(body=without)]), field


def test_breaking_a_field_of_the_document_breaks_fakenuon(shortest: dict[tuple[str, str], Seen]) -> None:
    components = {name: closed(schema) for name, schema in schemas().items()}
    for (name, key), each in shortest.items():
        properties = {found: schema for found, schema in components[name]["properties"].items() if found != key}
        broken = components | {name: components[name] | {"properties": properties}}
        root = closed(schema_of(each)) | {"components": {"schemas": broken}}
        assert not Draft202012Validator(root).is_valid(each.body), f"{name}.{key}"


if __name__ == "__main__":
    sys.stdout.write(sent(asyncio.run(_tour())[1]))
