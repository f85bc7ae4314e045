"""What is written of a model that was read: the text that came, or each change, wherever in the model it was made."""

from __future__ import annotations

import copy
import gc
import json
import sys
from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from typing import Any

import attrs
import pytest

from nuon_api_client import models
from nuon_api_client.models import InstallDeploy, LogTail, RunnerJob, UpdateInstallRequest, Workflow
from nuon_api_client.runtime import unchanged
from nuon_api_client.runtime.layout import layout_of
from nuon_api_client.runtime.lazy import Model
from nuon_api_client.runtime.responses import read_models, read_object
from nuon_api_client.types import RawResponse
from tests.support.document import SCHEMAS, sample
from tests.support.paths import DATA
from tests.support.received import received

CONTENT = (DATA / "get_install_component_latest_deploy.json").read_bytes()
FULL = json.dumps(sample(SCHEMAS["InstallDeploy"], extra=True, depth=3)).encode()


Step = tuple[str, str] | int
"""An attribute and its key, or the place in a list."""


def read_through(content: bytes) -> InstallDeploy:
    """A deploy of which all is read."""
    deploy = read_object(RawResponse(200, {}, content), InstallDeploy)
    waiting: list[Any] = [deploy]
    while waiting:
        each = waiting.pop()
        if isinstance(each, Model):
            waiting += [getattr(each, name) for name in layout_of(each.__class__).names]
        elif isinstance(each, list):
            waiting += each
    return deploy


def places(value: Any, json: Any, path: tuple[Step, ...] = ()) -> Iterator[tuple[tuple[Step, ...], str]]:
    """Every place of a model, and what can be done there."""
    if isinstance(value, Model):
        layout = layout_of(value.__class__)
        yield path, "add an unknown key"
        for name, key in zip(layout.names, layout.keys, strict=True):
            came = layout.name_in(json, key)
            yield from places(getattr(value, name), json.get(came), (*path, (name, came)))
    elif isinstance(value, list) and value:
        yield path, "add an item"
        yield path, "remove an item"
        if json != json[::-1]:
            yield path, "reverse"
        yield from places(value[0], json[0], (*path, 0))
    elif isinstance(value, dict):
        yield path, "add a key"
    elif type(value) is str:
        yield path, "set a text"
    elif isinstance(value, datetime):
        yield path, "set a time"


def at(value: Any, path: tuple[Step, ...]) -> Any:
    for step in path:
        if isinstance(step, int):
            value = value[step]
        else:
            value = getattr(value, step[0]) if isinstance(value, Model) else value[step[1]]
    return value


def put(holder: Any, step: Step, value: Any, json: Any) -> None:
    if isinstance(step, int):
        holder[step] = value
    elif isinstance(holder, Model):
        setattr(holder, step[0], value)
    else:
        holder[step[1]] = json


def change(value: Any, path: tuple[Step, ...], what: str) -> None:
    """Do this at this place of a model, or of its JSON."""
    if what == "set a text":
        put(at(value, path[:-1]), path[-1], "new", "new")
    elif what == "set a time":
        put(at(value, path[:-1]), path[-1], datetime(2030, 1, 1, tzinfo=UTC), "2030-01-01T00:00:00Z")
    else:
        there = at(value, path)
        if what == "add an unknown key" and isinstance(there, Model):
            there.additional_properties["new"] = 1
        elif what in ("add an unknown key", "add a key"):
            there["new"] = 1
        elif what == "add an item":
            there.append(there[0])
        elif what == "remove an item":
            there.pop()
        else:
            there.reverse()


@pytest.mark.parametrize("content", [CONTENT, FULL], ids=["a real deploy", "all that one can have"])
def test_a_change_anywhere_is_written_and_nothing_else_is(content: bytes) -> None:
    came = json.loads(content)
    found = list(places(read_through(content), came))
    assert len(found) > 500
    for path, what in found[:: 1 + len(found) // 700]:
        deploy, wanted = read_through(content), json.loads(content)
        change(deploy, path, what)
        change(wanted, path, what)
        assert deploy.to_dict() == wanted, (path, what)


@pytest.mark.parametrize("content", [CONTENT, FULL], ids=["a real deploy", "all that one can have"])
def test_what_was_read_and_not_changed_is_found_to_be_as_it_came(content: bytes) -> None:
    deploy = read_through(content)
    assert deploy.to_dict() == json.loads(content)
    assert unchanged.still_says(deploy, json.loads(content))
    attrs.asdict(deploy)
    copy.deepcopy(deploy)
    assert deploy == read_through(content)
    deploy.outputs = deploy.outputs
    assert deploy.to_dict() == json.loads(content)


MODELS = [found for name in dir(models) if issubclass(found := getattr(models, name), Model)]


@pytest.mark.parametrize("odd", [[1], [[{"id": "a"}]], {"a": [1, None]}, "text", 1.0, []], ids=str)
def test_what_is_not_as_the_document_says_goes_back_as_it_came(odd: Any) -> None:
    for model in MODELS:
        layout = layout_of(model)
        for name, key in zip(layout.names, layout.keys, strict=True):
            found = received(model, {key: odd})
            value = getattr(found, name)
            assert repr(found.to_dict()) == repr({key: odd}), (model, name)
            if isinstance(odd, list) and isinstance(value, list):
                value.append(2)
                assert found.to_dict() == {key: [*odd, 2]}, (model, name)


def test_an_attribute_that_was_deleted_is_not_written_as_if_it_were_there() -> None:
    deploy = read_through(b'{"id": "dep-1", "install_id": "inl-1"}')
    del deploy.install_id
    with pytest.raises(AttributeError, match="install_id"):
        deploy.to_dict()


def test_true_and_1_are_not_the_same() -> None:
    deploy = read_through(b'{"outputs": {"a": true, "b": [1, 1.0]}}')
    outputs = deploy.outputs
    assert outputs is not None
    for value in ({"a": 1, "b": [1, 1.0]}, {"a": True, "b": [True, 1.0]}, {"a": True, "b": [1.0, 1.0]}):
        outputs.update(value)
        assert repr(deploy.to_dict()["outputs"]) == repr(value)


def test_what_is_no_json_is_written_as_a_request_would_have_it() -> None:
    deploy = read_through(b'{"outputs": {"at": "2030-01-01T00:00:00Z"}}')
    assert deploy.outputs is not None
    deploy.outputs["at"] = datetime(2030, 1, 1, tzinfo=UTC)
    assert deploy.to_dict()["outputs"] == {"at": "2030-01-01T00:00:00Z"}
    deploy.outputs["at"] = float("nan")
    with pytest.raises(ValueError, match="JSON compliant"):
        deploy.to_json()


def test_a_model_of_another_list_is_a_change() -> None:
    content = b'{"runner_jobs": [{"id": "a"}, {"id": "b"}], "component_build": {"runner_job": {"id": "a"}}}'
    deploy, other = read_through(content), read_through(content.replace(b'"a"', b'"c"'))
    assert deploy.runner_jobs is not None
    assert other.runner_jobs is not None
    deploy.runner_jobs[0] = other.runner_jobs[0]
    assert deploy.to_dict()["runner_jobs"] == [{"id": "c"}, {"id": "b"}]
    deploy.runner_jobs[0] = RunnerJob.from_dict({"id": "d"})
    deploy.runner_jobs[1] = None  # type: ignore[call-overload]
    assert deploy.to_dict()["runner_jobs"] == [{"id": "d"}, None]


def test_to_json_gives_back_the_text_that_came() -> None:
    text = b'{ "id": "dep-1",\t"n": 1.50, "outputs": {"name": "\\u017di\xc5\xbekov"} }'
    deploy = read_object(RawResponse(200, {}, b"\n" + text + b"\n"), InstallDeploy)
    assert deploy.to_json() == text
    assert deploy.id == "dep-1"
    assert deploy.to_json() == text
    assert json.loads(text) == deploy.to_dict()
    deploy.id = "dep-2"
    assert json.loads(deploy.to_json()) == json.loads(text) | {"id": "dep-2"}


def test_to_json_writes_what_a_caller_has_made() -> None:
    assert UpdateInstallRequest(name="Žižkov").to_json() == '{"name":"Žižkov"}'.encode()
    assert InstallDeploy.from_dict({"id": "dep-1"}).to_json() == b'{"id":"dep-1"}'


# ---- what a part keeps in memory


def test_an_item_of_a_long_list_does_not_keep_the_others() -> None:
    item = b'{"id": "%d", "steps": []}'
    items = b", ".join(item % number for number in range(20))
    bodies: list[tuple[bytes, Callable[[RawResponse], Any]]] = [
        (b"[%s]" % items, lambda raw: read_models(raw, Workflow)),
        (b'{"logs": [%s], "next": "", "has_more": false}' % items, lambda raw: read_object(raw, LogTail).logs),
        (b'{"steps": [%s]}' % items, lambda raw: read_object(raw, Workflow).steps),
    ]
    for body, read in bodies:
        before = sys.getrefcount(body)
        kept = read(RawResponse(200, {}, body))[3]
        gc.collect()
        assert sys.getrefcount(body) == before
        assert kept.id == "3"
        assert kept.to_dict()["id"] == "3"


def test_a_copy_of_a_part_does_not_keep_the_rest() -> None:
    body = b'{"status_v2": {"status": "active", "history": [{"status": "queued"}]}, "outputs": {"large": "%s"}}'
    body %= b"x" * 10**6
    before = sys.getrefcount(body)
    status = copy.deepcopy(read_object(RawResponse(200, {}, body), InstallDeploy).status_v2)
    gc.collect()
    assert sys.getrefcount(body) == before
    assert status is not None
    assert status.to_dict() == {"status": "active", "history": [{"status": "queued"}]}


def test_a_part_of_a_model_keeps_no_second_text() -> None:
    body = b'{"id": "dep-1", "component_build": {"id": "bld-1"}}\n'
    before = sys.getrefcount(body)
    kept = read_object(RawResponse(200, {}, body), InstallDeploy).component_build
    gc.collect()
    assert sys.getrefcount(body) == before, "the text without the space around it is the only one"
    assert kept is not None
    assert kept.id == "bld-1"
