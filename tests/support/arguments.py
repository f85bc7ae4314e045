"""What every generated function can be called with, and what it can be answered with."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any

import attrs
import httpx

from nuon_api_client import models
from nuon_api_client.runtime.lazy import Model
from tests.support.document import ENUMS, Endpoint, kind, leaf, plain, sample

if TYPE_CHECKING:
    from collections.abc import Iterator

WORKFLOW_HEADER = "X-Nuon-Install-Workflow-ID"
PATH_VALUE = "id 1?#%2e&é;"
_QUERY_VALUES = {"boolean": True, "array": ["a b", "c&d"], "string": "a b&c=d/é?#+%"}


def argument(parameter: dict[str, Any]) -> Any:
    """A value of a parameter that is easily sent wrongly."""
    schema = plain(parameter["schema"])
    if parameter["in"] == "path":
        return PATH_VALUE
    if "$ref" in parameter["schema"]:
        return ENUMS[parameter["schema"]["$ref"].rpartition("/")[2]](schema["enum"][-1])
    if schema.get("format") == "date-time":
        return datetime(2025, 12, 26, 1, 2, 3, 456789, tzinfo=UTC)
    if kind(schema) == "string" and parameter["in"] == "header":
        return "1766743872000000001"
    return schema["enum"][0] if "enum" in schema else _QUERY_VALUES.get(kind(schema) or "") or leaf(schema)


def arguments(endpoint: Endpoint, *, optional: bool = True) -> tuple[list[Any], dict[str, Any]]:
    """Positional and keyword arguments for the functions of a module."""
    positional = [argument(parameter) for parameter in endpoint.parameters if parameter["in"] == "path"]
    keywords = {
        endpoint.argument(parameter): argument(parameter)
        for parameter in endpoint.parameters
        if parameter["in"] != "path" and (optional or parameter.get("required"))
    }
    if endpoint.body is not None and (optional or has_required(endpoint.body)):
        keywords["body"] = body_of(endpoint.body, optional=optional)
    return positional, keywords


def has_required(schema: dict[str, Any]) -> bool:
    return bool(plain(schema).get("required") or plain(schema).get("minProperties"))


def body_of(schema: dict[str, Any], *, optional: bool) -> Any:
    payload = sample(schema, optional=optional)
    if len(payload) < plain(schema).get("minProperties", 0):
        payload = dict([next(iter(sample(schema).items()))])
    if not plain(schema).get("properties"):
        return payload
    model = getattr(models, schema["$ref"].rpartition("/")[2]).from_dict(payload)
    assert [inside.additional_properties for inside in inside_of(model) if inside.additional_properties] == []
    return model


def inside_of(value: Any) -> Iterator[Model]:
    """Every model in a value, all attributes read."""
    if isinstance(value, Model):
        yield value
        for attribute in attrs.fields(type(value)):
            yield from inside_of(getattr(value, attribute.name))
    elif isinstance(value, list | dict):
        for item in value.values() if isinstance(value, dict) else value:
            yield from inside_of(item)


def answer_of(endpoint: Endpoint, status: int) -> httpx.Response:
    if endpoint.result == "nothing" or not endpoint.successes[status].get("content"):
        return httpx.Response(status)
    if endpoint.result in ("text", "bytes"):
        return httpx.Response(status, content="a,ü\n".encode())
    headers = {WORKFLOW_HEADER: "inw-1"} if endpoint.result == "started" else {}
    return httpx.Response(status, json=sample(endpoint.answer, depth=1), headers=headers)
