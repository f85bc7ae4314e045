"""`sample`: objects as a server could send them."""

from __future__ import annotations

import base64
from collections.abc import Mapping
from difflib import get_close_matches
from typing import Any, TypeVar

from nuon_api_client.runtime.lazy import Model
from nuon_api_client.runtime.reading import wrap
from nuon_api_client.runtime.wire import encode
from nuon_api_client.testing._shared.document import Schema, problem, resolved, schemas
from nuon_api_client.testing.samples import values

ModelT = TypeVar("ModelT", bound=Model)

_DEPTH = 1
"""How many levels of optional objects there are below the sample itself."""

_STATUS_OF = {"Workflow": "success", "WorkflowStep": "success"}


def sample(model: type[ModelT], /, *, seed: int = 0, **overrides: Any) -> ModelT:
    """Make an object of a model: complete, valid, and the same every time.

    >>> from nuon_api_client.models import InstallDeploy, Workflow
    >>> deploy = sample(InstallDeploy, status="error", log_stream={"open_": True})
    >>> deploy.status, deploy.status_v2.status, deploy.log_stream.open_
    (<InstallDeployStatus.ERROR: 'error'>, <Status.ERROR: 'error'>, True)
    >>> deploy.id == sample(InstallDeploy).id, deploy.id == sample(InstallDeploy, seed=1).id
    (True, False)
    >>> [step.name for step in sample(Workflow, steps=[{"name": "plan"}, {"name": "apply"}]).steps]
    ['plan', 'apply']

    The sample itself and the objects within it have a value for every field; objects within those have only the
    fields that are required. Ids of the same thing are the same: the `install_id` of a deploy is the id of
    `sample(Install)`. `status` and `status_v2` agree; a status that `status_v2` cannot have is in `status` alone.

    Args:
        model: a class of `nuon_api_client.models`.
        seed: another seed gives other ids.
        overrides: attribute -> value. A dict changes a nested object, and a list of dicts makes a list of samples. A
            text will do for a status with a history. `None` leaves an attribute out.

    Raises:
        TypeError: the model has no such attribute.
        ValueError: the document does not allow a value. To test what the document does not allow, set the attribute
            of the finished sample.
    """
    name = model.__name__
    json = _object(name, schemas()[name], _names(model, overrides), str(seed), 0, frozenset())
    if (wrong := problem({"$ref": f"#/components/schemas/{name}"}, json)) is not None:
        raise ValueError(f"this is no {name}: {wrong}")
    return wrap(model, json)


def _names(model: type[Model], overrides: Mapping[str, Any]) -> dict[str, Any]:
    """Return the overrides under the names that they have in JSON."""
    renamed = model._renamed  # noqa: SLF001
    return {renamed.get(name, name): value for name, value in overrides.items()}


def _object(
    kind: str, schema: Schema, overrides: Mapping[str, Any], seed: str, depth: int, above: frozenset[str]
) -> dict[str, Any]:
    properties, required = schema["properties"], schema.get("required", ())
    # A key that ends with an underscore is an attribute's name: `type_` is `type`.
    given = {name if name in properties else name.rstrip("_"): value for name, value in overrides.items()}
    for unknown in given.keys() - properties.keys():
        near = get_close_matches(unknown, properties, n=1)
        raise TypeError(f"{kind} has no attribute {unknown!r}" + (f": do you mean {near[0]!r}?" if near else ""))
    made: dict[str, Any] = {}
    for key, node in properties.items():
        if key in given:
            if given[key] is not None or key in required:
                made[key] = _given(key, node, given[key], kind, seed, depth, above | {kind})
        elif key in required or _is_wanted(node, depth, above | {kind}):
            made[key] = _value(key, node, kind, seed, depth, above | {kind})
    _agree(made, given)
    return made


def _agree(made: dict[str, Any], given: Mapping[str, Any]) -> None:
    """Set `status` and `status_v2` to the same status, the one that is overridden.

    A status that `status_v2` cannot have, such as the `finished` of a run, is in `status` alone.
    """
    composite = made.get("status_v2")
    if isinstance(made.get("status"), str) and isinstance(composite, dict):
        if "status_v2" in given and "status" not in given:
            made["status"] = composite.get("status", made["status"])
        elif "status_v2" not in given and made["status"] in schemas()["Status"]["enum"]:
            composite["status"] = made["status"]
        elif "status_v2" not in given and "status" in given:
            del made["status_v2"]


def _target(node: Schema) -> tuple[str, Schema, bool]:
    """Return the name of a schema (`""` if it has none), the schema, and whether null will do as well."""
    for option in node.get("oneOf", ()):
        if option != {"type": "null"}:
            name, schema, _ = _target(option)
            return name, schema, True
    name = node.get("$ref", "").rpartition("/")[2]
    schema = resolved(node)
    return name, schema, "null" in schema.get("type", ())


def _type(schema: Schema) -> str:
    found = schema.get("type", "")
    return str(next(each for each in found if each != "null") if isinstance(found, list) else found)


def _is_wanted(node: Schema, depth: int, above: frozenset[str]) -> bool:
    if node.get("x-nuon-age") == "before-dec-2025" or node.get("$ref", "").endswith("/CompositeError"):
        return False  # no server of today sends the former, and none sends the latter unless something went wrong
    name, schema, _ = _target(node)
    if _type(schema) == "array":
        name, schema, _ = _target(schema["items"])
    return "properties" not in schema or (depth < _DEPTH and name not in above)


def _value(key: str, node: Schema, kind: str, seed: str, depth: int, above: frozenset[str]) -> Any:
    name, schema, nullable = _target(node)
    if "properties" in schema:
        if nullable and (depth >= _DEPTH or name in above):
            return None
        overrides = {"status": _STATUS_OF[kind]} if name == "CompositeStatus" and kind in _STATUS_OF else {}
        return _object(name or kind, schema, overrides, seed, depth + 1, above)
    match _type(schema):
        case "array":
            return [_value(key, schema["items"], kind, seed, depth, above)] if _is_wanted(node, depth, above) else []
        case "object" | "":
            return {"region": "us-east-1"} if schema.get("minProperties") else {}
        case "boolean":
            return key in ("finished", "Valid")
        case "integer" | "number":
            return values.number(key, schema)
    return _text(key, schema, kind, seed)


def _text(key: str, schema: Schema, kind: str, seed: str) -> str:
    if "enum" in schema:
        return values.choice(schema["enum"])
    if schema.get("format") == "date-time" or key.endswith("_at"):
        return values.time(key)
    if schema.get("format") == "date":
        return values.time(key)[:10]
    if schema.get("format") == "byte":
        return base64.b64encode(key.encode()).decode()
    named = kind if key == "id" else values.kind_of(key)
    return values.new_id(named, seed) if named else values.text(key, kind)


def _given(key: str, node: Schema, value: Any, kind: str, seed: str, depth: int, above: frozenset[str]) -> Any:
    """Return an override as JSON; a dict in it is completed to a sample."""
    name, schema, _ = _target(node)
    if name == "CompositeStatus" and isinstance(value, str):
        value = {"status": str(value)}
    if "properties" in schema and isinstance(value, Mapping):
        return _object(name or kind, schema, value, seed, depth + 1, above)
    if _type(schema) == "array" and isinstance(value, list | tuple):
        items = schema["items"]
        return [
            _given(key, items, item, kind, f"{seed}.{place}" if place else seed, depth, above)
            for place, item in enumerate(value)
        ]
    return encode(value)
