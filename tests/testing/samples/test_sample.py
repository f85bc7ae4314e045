"""Samples: valid, the same every time, and as large as they are useful."""

from __future__ import annotations

import inspect
import json
import re
from datetime import datetime
from typing import Any

import attrs
import pytest

from nuon_api_client import models
from nuon_api_client.models import (
    App,
    CompositeStatus,
    CreateInstallRequest,
    Install,
    InstallDeploy,
    InstallDeployStatus,
    LogStream,
    Workflow,
    WorkflowStep,
    WorkflowStepApproval,
)
from nuon_api_client.runtime.lazy import Model
from nuon_api_client.testing import sample
from nuon_api_client.testing._shared.document import problem, schemas
from nuon_api_client.types import OpenEnum

MODELS = [found for name in dir(models) if inspect.isclass(found := getattr(models, name)) and issubclass(found, Model)]


@pytest.mark.parametrize("model", MODELS, ids=lambda model: model.__name__)
def test_every_model_has_a_valid_sample(model: type[Model]) -> None:
    made = sample(model)
    json_of_it = made.to_dict()
    assert problem({"$ref": f"#/components/schemas/{model.__name__}"}, json_of_it) is None
    assert json_of_it == sample(model).to_dict()
    assert len(json.dumps(json_of_it)) < 15_000
    assert made.additional_properties == {}
    required = {field.alias for field in attrs.fields(model) if field.default is attrs.NOTHING}
    assert {name for name in required if getattr(made, name) is None} <= _nullable(model)


def _nullable(model: type[Model]) -> set[str]:
    properties = schemas()[model.__name__]["properties"]
    return {name for name, schema in properties.items() if "null" in str(schema)}


def _values(value: Any) -> list[Any]:
    if isinstance(value, dict):
        return [value, *(found for each in value.values() for found in _values(each))]
    return [found for each in value for found in _values(each)] if isinstance(value, list) else [value]


WITH_ID = [model for model in MODELS if "id" in schemas()[model.__name__]["properties"]]


@pytest.mark.parametrize("model", WITH_ID, ids=lambda model: model.__name__)
def test_ids_look_as_they_should(model: type[Model]) -> None:
    found = [value["id"] for value in _values(sample(model).to_dict()) if isinstance(value, dict) and "id" in value]
    assert found
    # GitHub's are numbers.
    assert [each for each in found if type(each) is not int and not re.fullmatch(r"[a-z]{3}[0-9a-z]{23}|", each)] == []


@pytest.mark.parametrize(
    ("model", "prefix"), [(Install, "inl"), (App, "app"), (InstallDeploy, "dpl"), (Workflow, "inw"), (LogStream, "log")]
)
def test_ids_begin_as_the_servers_do(model: type[Any], prefix: str) -> None:
    assert sample(model).id.startswith(prefix)
    assert sample(model).id == sample(model).id != sample(model, seed=1).id


def test_the_same_thing_has_the_same_id_everywhere() -> None:
    deploy = sample(InstallDeploy)
    assert deploy.install_id == sample(Install).id
    assert deploy.component_build is not None
    assert deploy.build_id == deploy.component_build.id
    assert deploy.workflow_id == deploy.install_workflow_id == sample(Workflow).id


def test_it_reads_as_a_good_state() -> None:
    deploy, workflow = sample(InstallDeploy), sample(Workflow)
    assert deploy.status is InstallDeployStatus.ACTIVE
    assert deploy.composite_error is None
    assert workflow.status is not None
    assert (workflow.status.status, workflow.finished) == ("success", True)
    assert isinstance(deploy.created_at, datetime)
    assert deploy.created_at < deploy.updated_at


def test_overrides() -> None:
    step = sample(
        WorkflowStep,
        name="plan",
        status="approval-awaiting",
        approval={"type_": "noop", "response": None},
        created_by=models.Account(id="accx", email="me@acme.example"),
        finished=False,
        finished_at=None,
    )
    assert step.status is not None
    assert (step.name, step.status.status) == ("plan", "approval-awaiting")
    assert step.approval is not None
    assert (step.approval.type_, step.approval.response) == ("noop", None)
    assert step.created_by.email == "me@acme.example"
    assert not step.finished
    assert step.finished_at is None


def test_lists_of_overrides() -> None:
    workflow = sample(Workflow, steps=[{"name": "a"}, sample(WorkflowStep, name="b", seed=5), {"name": "c"}])
    assert [step.name for step in workflow.steps or []] == ["a", "b", "c"]
    assert len({step.id for step in workflow.steps or []}) == 3


@pytest.mark.parametrize(
    "overrides",
    [
        {"status": "error"},
        {"status_v2": "error"},
        {"status_v2": {"status": "error"}},
        {"status": InstallDeployStatus.ERROR},
    ],
)
def test_the_two_statuses_agree(overrides: dict[str, Any]) -> None:
    deploy = sample(InstallDeploy, **overrides)
    assert deploy.status_v2 is not None
    assert str(deploy.status) == str(deploy.status_v2.status) == "error"
    assert isinstance(deploy.status, OpenEnum)


@pytest.mark.parametrize("model", MODELS, ids=lambda model: model.__name__)
def test_a_sample_can_have_each_status_of_its_own(model: type[Model]) -> None:
    schema = schemas()[model.__name__]["properties"].get("status", {})
    name = schema.get("$ref", "").rpartition("/")[2]
    for status in schemas()[name].get("enum", ()) if name else ():
        made = sample(model, status=status).to_dict()
        assert made["status"] == status
        assert made.get("status_v2", {"status": status})["status"] == status


def test_a_sample_of_a_request() -> None:
    body = sample(CreateInstallRequest, inputs={"region": "eu-west-1"}).to_dict()
    assert body["inputs"] == {"region": "eu-west-1"}
    assert body["aws_account"]["region"] == "us-east-1"


@pytest.mark.parametrize(
    ("overrides", "error", "message"),
    [
        ({"nmae": "x"}, TypeError, "InstallDeploy has no attribute 'nmae'"),
        ({"stauts": "active"}, TypeError, "do you mean 'status'"),
        ({"log_stream": {"opne": True}}, TypeError, "LogStream has no attribute 'opne': do you mean 'open'"),
        ({"status": "hibernating"}, ValueError, "status: 'hibernating' is not one of"),
        ({"build_id": 7}, ValueError, "build_id: 7 is not of type 'string'"),
        ({"id": None}, ValueError, "id: None is not of type 'string'"),
        ({"created_at": "yesterday"}, ValueError, "created_at: 'yesterday' is not a 'date-time'"),
        ({"log_stream": {"attrs": []}}, ValueError, "log_stream.attrs"),
    ],
)
def test_what_is_refused(overrides: dict[str, Any], error: type[Exception], message: str) -> None:
    with pytest.raises(error, match=re.escape(message)):
        sample(InstallDeploy, **overrides)


def test_recursion_ends() -> None:
    assert not sample(CompositeStatus).history
    approval = sample(WorkflowStepApproval)
    assert approval.workflow_step is not None
    assert approval.workflow_step.approval is None
