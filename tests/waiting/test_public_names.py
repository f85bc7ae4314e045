"""The public names of `nuon_api_client.waiting`."""

from __future__ import annotations

import ast
import inspect
import subprocess
import sys
import typing
from pathlib import Path

import pytest

import nuon_api_client
from nuon_api_client import waiting
from nuon_api_client.waiting._watching import StepStarted, watch_workflow

NAMES: tuple[str, ...] = vars(waiting)["__all__"]


@pytest.mark.parametrize("name", NAMES)
def test_each_name_loads_and_is_on_the_face(name: str) -> None:
    found = getattr(waiting, name)
    assert found is getattr(waiting, name)
    assert found is getattr(nuon_api_client, name)


def test_checkers_and_run_time_see_the_same_names() -> None:
    (block,) = (
        node
        for node in ast.parse(Path(waiting.__file__).read_text(encoding="utf-8")).body
        if isinstance(node, ast.If) and isinstance(node.test, ast.Name)
    )
    imported = {alias.asname for node in block.body if isinstance(node, ast.ImportFrom) for alias in node.names}
    assert imported == {*NAMES} == {*dir(waiting)}


def test_unknown_names_are_refused() -> None:
    with pytest.raises(AttributeError, match=r"module 'nuon_api_client\.waiting' has no attribute 'wait_for_deplyo'"):
        getattr(waiting, "wait_for_deplyo")  # noqa: B009  # type checkers would refuse it


def test_a_wait_loads_only_what_it_needs() -> None:
    script = "from nuon_api_client.waiting import wait_for_workflow\nimport sys\nprint(*sys.modules)"
    loaded = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True).stdout.split()
    endpoints = {name for name in loaded if name.startswith("nuon_api_client.api.") and name.count(".") == 3}
    assert endpoints == {
        "nuon_api_client.api.deploys.get_install_deploy",
        "nuon_api_client.api.sandbox_runs.get_install_sandbox_run",
        "nuon_api_client.api.workflows.create_workflow_step_approval_response",
        "nuon_api_client.api.workflows.get_workflow",
        "nuon_api_client.api.workflows.get_workflow_step_approval_contents",
    }
    assert not {"nuon_api_client.waiting._waits", "nuon_api_client.waiting._watching"} & {*loaded}


def test_annotations_resolve() -> None:
    for name in NAMES:
        found = getattr(waiting, name)
        if inspect.isfunction(found) or inspect.isclass(found):
            assert typing.get_type_hints(found), name
            assert inspect.signature(found, eval_str=True).parameters, name
    assert typing.get_type_hints(StepStarted)["step"] is nuon_api_client.models.WorkflowStep
    assert (
        inspect.signature(watch_workflow, eval_str=True).parameters["client"].annotation is nuon_api_client.NuonClient
    )
