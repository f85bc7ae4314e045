"""Whatever the document allows, FakeNuon answers as the document says, and never with a server error."""

from __future__ import annotations

import asyncio
import itertools
from typing import Any

import pytest
import schemathesis
from hypothesis import HealthCheck, Phase, given, settings
from schemathesis.checks import (
    content_type_conformance,
    not_a_server_error,
    response_headers_conformance,
    response_schema_conformance,
    status_code_conformance,
)
from schemathesis.core.result import Ok

from nuon_api_client import models
from nuon_api_client.api.apps import get_app_input_latest_config
from nuon_api_client.api.builds import create_app_component_build, get_app_component_build
from nuon_api_client.api.installs import get_install
from nuon_api_client.api.releases import create_component_release
from nuon_api_client.api.workflows import get_workflow
from nuon_api_client.testing import FakeNuon
from tests.support.openapi import DOCUMENT
from tests.support.steps import answer, build, start_deploy

SERVED = FakeNuon(installs=0, releases=True).operations
CHECKS = [
    not_a_server_error,
    status_code_conformance,
    content_type_conformance,
    response_headers_conformance,
    response_schema_conformance,
]
# Not positive_data_acceptance, negative_data_rejection: the real server answers 4xx and 2xx as it likes, and so does this.


def _operations() -> dict[str, Any]:
    paths = {
        path: kept
        for path, item in DOCUMENT["paths"].items()
        if (kept := {method: each for method, each in item.items() if each["operationId"] in SERVED})
    }
    schema = schemathesis.openapi.from_dict(DOCUMENT | {"paths": paths})
    schema.config.update(base_url=FakeNuon.base_url)
    found: list[Any] = [each.ok() for each in schema.get_all_operations() if isinstance(each, Ok)]
    return {each.definition.raw["operationId"]: each for each in found}


OPERATIONS = _operations()


Scene = dict[str, Any]
"""What belongs together, by the names that requests have for it."""


# Bodies that hardly ever hold together when they are made up; what a scene has of them is put in.
WHOLE_BODIES: dict[str, Scene] = {
    "CreateAppComponentBuild": {"use_latest": True},
    "CreateComponentRelease": {"build_id": "", "strategy": {}},
    "CreateInstall": {"app_id": "", "name": "new", "inputs": {}, "aws_account": {"region": "us-east-1"}},
    "RetryWorkflowStep": {"operation": "retry-step", "step_id": ""},
    "UpdateInstallInputs": {"inputs": {}},
}


async def _lively() -> tuple[FakeNuon, list[Scene]]:
    """A FakeNuon where something is going on everywhere: a workflow failed, others wait, a build and a release run."""
    nuon = FakeNuon(releases=True, manual_stack=True)
    client, whoami = nuon.client(), nuon.component_ids["whoami"]
    nuon.fail_step("apply whoami")
    made = await build(nuon, client)
    failed = await start_deploy(nuon, client, made)
    waiting = await start_deploy(nuon, client, made, nuon.install_ids[1])
    release = await create_component_release.asyncio(
        nuon.component_ids["db"],
        client=client,
        body=models.CreateComponentReleaseRequest(
            build_id=nuon.build_ids["db"], strategy=models.CreateComponentReleaseStrategy(delay="0")
        ),
    )
    await nuon.advance(20)
    await answer(failed.workflow_id, client, "approve")
    await nuon.advance(30)
    running = await create_app_component_build.asyncio(
        nuon.app_id, whoami, client=client, body=models.CreateComponentBuildRequest(use_latest=True)
    )
    built = await get_app_component_build.asyncio(nuon.app_id, whoami, made, client=client)
    config = await get_app_input_latest_config.asyncio(nuon.app_id, client=client)
    common: Scene = {
        "app_id": nuon.app_id,
        "component_id": whoami,
        "component_name_or_id": "whoami",
        "input_config_id": config.id,
        "log_stream_id": built.log_stream and built.log_stream.id,
        "release_id": release.id,
        "inputs": {"region": "us-east-1"},
        "strategy": {"delay": "1m"},
    }
    scenes = []
    for started, build_id in ((failed, running.id), (waiting, made)):
        install = await get_install.asyncio(started.parsed.install_id, client=client)
        workflow = await get_workflow.asyncio(started.workflow_id or "", client=client)
        steps = workflow.steps or []
        stack = install.install_stack
        scenes.append(
            common
            | {
                "install_id": install.id,
                "install_ids": [install.id],
                "build_id": build_id,
                "deploy_id": started.parsed.id,
                "workflow_id": workflow.id,
                "step_id": steps[-1].id if started is failed else steps[0].id,
                "approval_id": steps[0].approval and steps[0].approval.id,
                "run_id": (install.install_sandbox_runs or [])[0].id,
                "stack_id": stack and stack.id,
                "phone_home_id": stack and (stack.versions or [])[0].phone_home_id,
            }
        )
    return nuon, scenes


@pytest.mark.parametrize("operation_id", sorted(SERVED))
def test_no_server_error_and_nothing_outside_the_document(operation_id: str) -> None:
    operation = OPERATIONS[operation_id]
    nuon, scenes = asyncio.run(_lively())
    operation.app = operation.schema.app = nuon
    # Hypothesis would draw these too, but what it draws depends on what else is loaded.
    turns, statuses = itertools.cycle([*scenes, None, None]), set()

    @settings(
        max_examples=15,
        derandomize=True,
        database=None,
        deadline=None,
        phases=[Phase.generate],
        suppress_health_check=(HealthCheck.too_slow, HealthCheck.filter_too_much, HealthCheck.data_too_large),
    )
    @given(case=operation.as_strategy(generation_mode=schemathesis.GenerationMode.POSITIVE))
    def run(case: schemathesis.Case[Any]) -> None:
        # What is made up is found nowhere; half of the calls are about what there is.
        if (scene := next(turns)) is not None:
            if operation_id in WHOLE_BODIES:
                case.body = {name: scene.get(name, value) for name, value in WHOLE_BODIES[operation_id].items()}
            for part in (case.path_parameters, case.body):
                if isinstance(part, dict):
                    part.update({name: scene[name] for name in part.keys() & scene.keys()})
        # The document says of these two that any other value is a server error.
        if case.query:
            case.query.pop("order", None)
        if case.headers and "X-Nuon-API-Offset" in case.headers:
            case.headers["X-Nuon-API-Offset"] = "1768467610000000000"
        response = case.call(headers={"Authorization": f"Bearer {nuon.token}", "X-Nuon-Org-ID": nuon.org_id})
        statuses.add(response.status_code)
        if response.content != b"truetrue":  # which the document allows, in words
            case.validate_response(response, checks=CHECKS)

    run()
    assert statuses & {200, 201, 202}, "it has never come to the work"
