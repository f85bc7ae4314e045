"""What a helper is about to read of a response has the shape it needs, or the exception says what is wrong and where."""

from __future__ import annotations

from typing import Any

import pytest

from nuon_api_client._shapes import Id, Sendable, check_shape, checked
from nuon_api_client.errors import UnexpectedResponseError
from nuon_api_client.models import Workflow
from nuon_api_client.types import Response

SHAPE = {
    "id": Id,
    "name": Sendable,
    "finished": bool,
    "metadata": dict,
    "steps": [{"id": Id, "name": str, "approval": {"id": Id, "response": {"type_": str}}}],
}
FITTING: dict[str, Any] = {
    "id": "inw1",
    "name": "a",
    "finished": True,
    "steps": [
        {"id": ""},
        {"id": "iws1", "name": "\ud800", "approval": {"id": "waa1", "response": {"type": "approve"}}},
    ],
}


def response(parsed: Any) -> Response[Any]:
    return Response(status_code=200, content=b"{}", headers={}, parsed=parsed)


@pytest.mark.parametrize("document", [{}, dict.fromkeys(FITTING), FITTING], ids=["absent", "null", "complete"])
def test_what_fits(document: dict[str, Any]) -> None:
    workflow = Workflow.from_dict(document)
    check_shape(workflow, SHAPE, "a workflow")
    assert checked(response(workflow), SHAPE, "a workflow") is workflow
    assert checked(response([workflow] * 2), [SHAPE], "workflows") == [workflow] * 2


@pytest.mark.parametrize(
    ("odd", "told"),
    [
        ({"id": 7}, "an id in id"),
        ({"id": ".."}, "an id in id"),
        ({"id": "a/b"}, "an id in id"),
        ({"name": "\ud800"}, "text in name"),
        ({"finished": 1}, "true or false in finished"),
        ({"steps": {}}, "an array in steps"),
        ({"steps": [None]}, "no null in steps"),
        ({"steps": ["text"]}, "an object in steps[0]"),
        ({"steps": [{}, {"name": []}]}, "text in steps[1].name"),
        ({"steps": [{"approval": []}]}, "an object in steps[0].approval"),
        ({"steps": [{}, {}, {"approval": {"response": {"type": 7}}}]}, "text in steps[2].approval.response.type_"),
    ],
)
def test_what_does_not_fit_is_named(odd: dict[str, Any], told: str) -> None:
    workflow = Workflow.from_dict(FITTING | odd)
    with pytest.raises(UnexpectedResponseError) as one:
        check_shape(workflow, SHAPE, "a workflow")
    assert f"a workflow with {told}" in str(one.value)
    kind, _, path = told.partition(" in ")
    with pytest.raises(UnexpectedResponseError) as several:
        checked(response([Workflow.from_dict(FITTING), workflow]), [SHAPE], "workflows")
    assert f"workflows with {kind} in [1].{path}" in str(several.value)


def test_what_is_of_another_kind_altogether() -> None:
    for parsed, shape, told in ([], SHAPE, "an object"), ({}, [SHAPE], "an array"), ([None], [SHAPE], "no null"):
        with pytest.raises(UnexpectedResponseError, match=f"it with {told} was expected"):
            checked(response(parsed), shape, "it")
