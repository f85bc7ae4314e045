"""What tests of waits share: a server that goes through a script, and a clock that takes no time."""

from __future__ import annotations

import asyncio
import doctest
import json
from collections.abc import Callable
from typing import TYPE_CHECKING, Any, cast

import httpx

if TYPE_CHECKING:
    import respx

WORKFLOW_ID = "inwfr0s3wn2nhcx4i9kx7tbsd6"
INSTALL_ID = "inl3yk7s9x2m4q8w1e5r6t0z9c"
DEPLOY_ID = "dplh2o7s0f1s45ae0vmcx3kq9d"
RUN_ID = "sbr5u1g7n3b8v2c6x9z0a4s8d1"
STEP_ID = "iws4t9c2m8x1k7q3w6e5r0z9a1"
APPROVAL_ID = "waa7d3f9g1h5j2k8l4z6x0c7v3"

WORKFLOW_URL = f"/v1/workflows/{WORKFLOW_ID}"
DEPLOY_URL = f"/v1/installs/{INSTALL_ID}/deploys/{DEPLOY_ID}"
RUN_URL = f"/v1/installs/{INSTALL_ID}/sandbox-runs/{RUN_ID}"
APPROVAL_URL = f"{WORKFLOW_URL}/steps/{STEP_ID}/approvals/{APPROVAL_ID}"


def answers(route: respx.Route, *script: Any) -> respx.Route:
    """Answer with one thing after the other, the last one for ever: JSON, a status, an exception, or a function's response."""
    left = list(script)

    def answer(request: httpx.Request) -> httpx.Response:
        given = left.pop(0) if len(left) > 1 else left[0]
        if isinstance(given, Exception):
            raise given
        if callable(given):
            return cast("httpx.Response", given())
        if isinstance(given, int):
            return httpx.Response(given, json={"error": f"scripted {given}"})
        return httpx.Response(200, json=given)

    return route.mock(side_effect=answer)


def composite(status: str, description: str | None = None, **metadata: Any) -> dict[str, Any]:
    written = {"status": status, "status_human_description": description, "metadata": metadata or None}
    return {key: value for key, value in written.items() if value is not None}


def step(status: str | dict[str, Any], name: str = "sync and plan api", **more: Any) -> dict[str, Any]:
    return {
        "id": STEP_ID,
        "name": name,
        "status": status if isinstance(status, dict) else composite(status),
        "owner_id": INSTALL_ID,
        "owner_type": "installs",
        "group_retry_idx": 0,
        **more,
    }


def pending_step(**more: Any) -> dict[str, Any]:
    """A step that waits for a response to its approval."""
    approval = {"id": APPROVAL_ID, "type": "terraform_plan", "owner_id": DEPLOY_ID, "owner_type": "install_deploys"}
    return step("approval-awaiting", execution_type="approval", step_target_id=DEPLOY_ID, approval=approval) | more


def responded(pending: dict[str, Any], response_type: str = "approve") -> dict[str, Any]:
    """The same step once the server has a response, but has not acted on it."""
    return pending | {"approval": pending["approval"] | {"response": {"id": "war1", "type": response_type}}}


def workflow(
    status: str | dict[str, Any], *steps: dict[str, Any], finished: bool = False, **more: Any
) -> dict[str, Any]:
    """A workflow as the server sends it: what is false or empty is left out."""
    status = status if isinstance(status, dict) else composite(status)
    sent = {"id": WORKFLOW_ID, "status": status, "plan_only": False, "owner_id": INSTALL_ID, **more}
    if steps:
        sent["steps"] = list(steps)
    if finished:
        sent |= {"finished": True, "finished_at": "2025-12-20T10:00:00.123456Z"}
    return sent


DONE = workflow("success", step("success"), finished=True)


def sent(call: respx.models.Call) -> Any:
    """The JSON body of a request."""
    return json.loads(call.request.content)


def run_example(function: Callable[..., Any], **names: Any) -> None:
    """Run the example in a docstring, which must be there, with these names known to it."""
    (found,) = doctest.DocTestFinder().find(function, globs={**function.__globals__, "asyncio": asyncio, **names})
    assert found.examples
    shown: list[str] = []
    if doctest.DocTestRunner().run(found, out=shown.append).failed:
        raise AssertionError("".join(shown))
