"""Models that expand when they are read. test_generated.py does the same with every model of the document."""

from __future__ import annotations

import copy
import gc
import json
import pickle
import subprocess
import sys
import weakref
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any

import attrs
import pytest

from nuon_api_client import UNSET
from nuon_api_client.models import (
    ComponentBuild,
    CreateInstallRequest,
    InstallDeploy,
    InstallDeployStatus,
    InstallInputs,
    LogStream,
    OrgStatus,
    Ref,
    RunnerJob,
    UpdateInstallRequest,
)
from tests.support.received import received

if TYPE_CHECKING:
    from collections.abc import Callable

    from nuon_api_client.runtime.lazy import Model

NINE_DIGITS = "2025-12-26T10:11:12.123456789+02:00"
DEPLOY: dict[str, Any] = {
    "id": "dep-1",
    "created_at": NINE_DIGITS,
    "updated_at": "0001-01-01T00:00:00Z",
    "install_id": "",
    "build_id": None,
    "status": "sleeping",
    "outputs": {"url": "https://acme.example", "nested": {"list": [1, None]}},
    "component_build": {"id": "bld-1", "status": "", "from_2027": {"deep": [1]}},
    "runner_jobs": [{"id": "job-1", "status": "queued"}, "not a job", None],
    "log_stream": {"id": "log-1", "write_token": "s3cr3t-write"},
    "from_2027": [{"deep": None}],
}


def unread() -> InstallDeploy:
    return InstallDeploy.from_dict(DEPLOY)


def read() -> InstallDeploy:
    deploy = unread()
    assert deploy.id == "dep-1"
    return deploy


def read_through() -> InstallDeploy:
    deploy = unread()
    repr(deploy)
    return deploy


def unread_text() -> InstallDeploy:
    return received(InstallDeploy, DEPLOY)


def read_text() -> InstallDeploy:
    deploy = unread_text()
    assert deploy.id == "dep-1"
    return deploy


def read_text_through() -> InstallDeploy:
    deploy = unread_text()
    repr(deploy)
    return deploy


STATES = [unread, read, read_through, unread_text, read_text, read_text_through]
in_every_state = pytest.mark.parametrize("make", STATES)


@in_every_state
def test_reads_what_is_there(make: Callable[[], InstallDeploy]) -> None:
    deploy = make()
    assert deploy.created_at == datetime.fromisoformat(NINE_DIGITS)
    assert deploy.updated_at is None, "Go's zero time"
    assert deploy.install_id == ""
    assert deploy.build_id is None, "null"
    assert deploy.planned_at is None, "absent"
    assert deploy.plan_only is None or deploy.plan_only is False, "absent though required"
    assert deploy.component_config_version == 0, "a count that the server leaves out when it is 0"
    assert isinstance(deploy.status, InstallDeployStatus)
    assert deploy.status == "sleeping"
    assert isinstance(deploy.component_build, ComponentBuild)
    assert deploy.component_build.additional_properties == {"from_2027": {"deep": [1]}}
    assert deploy.runner_jobs is not None
    assert isinstance(deploy.runner_jobs[0], RunnerJob)
    assert deploy.runner_jobs[1:] == ["not a job", None]
    assert deploy.additional_properties == {"from_2027": [{"deep": None}]}


def test_expands_one_level_when_an_attribute_is_read(monkeypatch: pytest.MonkeyPatch) -> None:
    expanded = []

    def spy_on(model: type[Model]) -> None:
        expand = model._expand

        def spy(self: Model, json: Any) -> None:
            expanded.append(model.__name__)
            expand(self, json)

        monkeypatch.setattr(model, "_expand", spy)

    spy_on(InstallDeploy)
    spy_on(ComponentBuild)
    deploy = unread()
    assert deploy == unread()
    assert deploy.to_dict() == DEPLOY
    assert expanded == []
    assert deploy.id == "dep-1"
    build = deploy.component_build
    assert build is not None
    assert expanded == ["InstallDeploy"]
    assert build.id == "bld-1"
    assert deploy.status == "sleeping"
    assert expanded == ["InstallDeploy", "ComponentBuild"]


@in_every_state
def test_to_dict_gives_the_payload_back(make: Callable[[], InstallDeploy]) -> None:
    written = make().to_dict()
    assert written == DEPLOY
    written["outputs"]["nested"]["list"].append(2)
    assert make().to_dict() == DEPLOY, "it is a copy"


def test_to_dict_is_new_each_time() -> None:
    for make in STATES:
        deploy = make()
        deploy.to_dict()["outputs"]["nested"]["list"].append(2)
        assert deploy.to_dict() == DEPLOY


@in_every_state
def test_free_maps_are_dicts(make: Callable[[], InstallDeploy]) -> None:
    outputs = make().outputs
    assert type(outputs) is dict
    assert outputs["nested"] == {"list": [1, None]}
    assert list(outputs) == ["url", "nested"]


@in_every_state
@pytest.mark.parametrize(
    "copied", [copy.copy, copy.deepcopy, lambda model: pickle.loads(pickle.dumps(model)), attrs.evolve]
)
def test_copies_are_equal(make: Callable[[], InstallDeploy], copied: Callable[[InstallDeploy], InstallDeploy]) -> None:
    original = make()
    other = copied(original)
    assert other is not original
    assert type(other) is InstallDeploy
    assert other == original == unread()
    assert repr(other) == repr(original)
    other.id = "dep-2"
    assert other != original
    assert original.id == "dep-1"


@in_every_state
@pytest.mark.parametrize("copied", [copy.copy, copy.deepcopy, lambda model: pickle.loads(pickle.dumps(model))])
def test_copies_write_the_same(make: Callable[[], InstallDeploy], copied: Callable[[Any], Any]) -> None:
    assert copied(make()).to_dict() == DEPLOY


@in_every_state
def test_deep_copies_share_nothing(make: Callable[[], InstallDeploy]) -> None:
    original = make()
    other = copy.deepcopy(original)
    assert other.outputs is not None
    other.outputs["nested"]["list"].append(2)
    assert other.component_build is not None
    other.component_build.id = "bld-2"
    other.additional_properties["from_2027"].append(3)
    assert original == unread()
    assert original.to_dict() == DEPLOY


def test_shallow_copies_share_what_they_hold() -> None:
    original = unread()
    assert copy.copy(original).component_build is original.component_build


@pytest.mark.parametrize("protocol", range(pickle.HIGHEST_PROTOCOL + 1))
@in_every_state
def test_pickles_with_every_protocol(make: Callable[[], InstallDeploy], protocol: int) -> None:
    assert pickle.loads(pickle.dumps(make(), protocol)) == unread()


@pytest.mark.parametrize("left", STATES)
@pytest.mark.parametrize("right", STATES)
def test_equality_does_not_depend_on_what_was_read(
    left: Callable[[], InstallDeploy], right: Callable[[], InstallDeploy]
) -> None:
    assert left() == right()
    assert (left() != right()) is False
    for key, value in (("id", "dep-2"), ("status", "active"), ("log_stream", None), ("from_2028", 1)):
        other = InstallDeploy.from_dict(DEPLOY | {key: value})
        assert left() != other
        assert repr(other) != repr(left()), "and reads both"
        assert left() != other


def test_models_of_different_classes_differ() -> None:
    assert ComponentBuild.from_dict({}) != RunnerJob.from_dict({})
    assert ComponentBuild.from_dict({}) != {}
    with pytest.raises(TypeError, match="unhashable"):
        hash(unread())


@in_every_state
def test_repr_shows_what_is_set_and_no_secret(make: Callable[[], InstallDeploy]) -> None:
    shown = repr(make())
    assert shown.startswith("InstallDeploy(")
    assert "id='dep-1'" in shown
    assert "write_token='***'" in shown
    assert "additional_properties=<from_2027>" in shown
    assert "s3cr3t" not in shown + str(make()) + f"{make()}"
    assert "build_id" not in shown


def test_repr_hides_values_of_unknown_keys() -> None:
    shown = repr(LogStream.from_dict({"new_secret": "s3cr3t"}))
    assert "additional_properties=<new_secret>" in shown
    assert "s3cr3t" not in shown


def test_repr_hides_maps_of_secrets() -> None:
    assert "s3cr3t" not in repr(InstallInputs.from_dict({"id": "inp-1", "values": {"db_password": "s3cr3t"}}))


@in_every_state
def test_evolve_changes_one_thing(make: Callable[[], InstallDeploy]) -> None:
    original = make()
    changed = attrs.evolve(original, status=InstallDeployStatus.ACTIVE)
    assert changed.status is InstallDeployStatus.ACTIVE
    assert changed.component_build == original.component_build
    assert changed.additional_properties == {"from_2027": [{"deep": None}]}
    assert original.status == "sleeping"
    assert changed.to_dict()["status"] == "active"


@in_every_state
def test_asdict_is_plain(make: Callable[[], InstallDeploy]) -> None:
    found = attrs.asdict(make())
    assert found["id"] == "dep-1"
    assert found["component_build"]["id"] == "bld-1"
    assert found["runner_jobs"][0]["status"] == "queued"
    assert found["log_stream"]["write_token"] == "s3cr3t-write"
    assert set(found) == {field.name for field in attrs.fields(InstallDeploy)}


@in_every_state
def test_what_the_caller_sets_stays(make: Callable[[], InstallDeploy]) -> None:
    deploy = make()
    deploy.status_description = "mended"
    deploy.build_id = "bld-9"
    deploy.planned_at = datetime(2026, 1, 1, tzinfo=UTC)
    deploy.status = None
    deploy.additional_properties["from_2027"] = 1
    assert (deploy.status_description, deploy.build_id, deploy.id) == ("mended", "bld-9", "dep-1")
    changes = {"status_description": "mended", "build_id": "bld-9", "planned_at": "2026-01-01T00:00:00Z"}
    expected = DEPLOY | changes | {"from_2027": 1}
    del expected["status"]
    assert deploy.to_dict() == expected
    assert copy.deepcopy(deploy).to_dict() == expected


def test_what_is_set_before_anything_is_read_stays() -> None:
    deploy = unread()
    deploy.additional_properties = {"mine": 1}
    deploy.outputs = {"changed": True}
    assert deploy.id == "dep-1"
    assert deploy.outputs == {"changed": True}
    assert deploy.additional_properties == {"mine": 1}


def test_a_key_that_the_caller_adds_is_sent() -> None:
    # What a newer server takes, and this version of the package does not know.
    made, read = UpdateInstallRequest(name="acme"), RunnerJob.from_dict({"id": "job-1"})
    for model, sent in ((made, {"name": "acme"}), (read, {"id": "job-1"})):
        model.additional_properties["since_2027"] = True
        assert model.to_dict() == sent | {"since_2027": True}


@pytest.mark.parametrize("name", ["id", "outputs", "additional_properties"])
def test_what_is_set_and_never_read_counts(name: str) -> None:
    deploy = unread()
    setattr(deploy, name, {"mine": 1})
    assert deploy != unread()
    assert unread() != deploy
    assert deploy.to_dict() != DEPLOY
    for copied in (copy.copy(deploy), copy.deepcopy(deploy), pickle.loads(pickle.dumps(deploy)), attrs.evolve(deploy)):
        assert getattr(copied, name) == {"mine": 1}


def test_changes_inside_show_outside() -> None:
    deploy = unread()
    assert deploy.component_build is not None
    deploy.component_build.id = "bld-2"
    assert deploy.outputs is not None
    deploy.outputs["url"] = "https://other.example"
    written = deploy.to_dict()
    assert written["component_build"] == DEPLOY["component_build"] | {"id": "bld-2"}
    assert written["outputs"]["url"] == "https://other.example"
    assert deploy != unread()


@pytest.mark.parametrize(
    ("key", "value", "expected"),
    [
        ("created_at", datetime.fromisoformat(NINE_DIGITS), NINE_DIGITS),
        ("created_at", datetime.fromisoformat(NINE_DIGITS).astimezone(UTC), NINE_DIGITS),
        ("created_at", datetime(2026, 1, 1, tzinfo=UTC), "2026-01-01T00:00:00Z"),
        ("updated_at", datetime(2026, 1, 1, tzinfo=UTC), "2026-01-01T00:00:00Z"),
    ],
)
def test_an_unchanged_time_is_written_as_it_came(key: str, value: datetime, expected: str) -> None:
    deploy = read()
    setattr(deploy, key, value)
    assert deploy.to_dict()[key] == expected


def test_from_dict_copies() -> None:
    payload = copy.deepcopy(DEPLOY)
    deploy = InstallDeploy.from_dict(payload)
    payload["outputs"]["nested"]["list"].append(2)
    payload["id"] = "dep-2"
    assert deploy == unread()


@pytest.mark.parametrize("value", [None, [], "dep-1", 1, [("id", "dep-1")]])
def test_from_dict_takes_a_mapping_only(value: Any) -> None:
    with pytest.raises(TypeError, match=r"InstallDeploy\.from_dict takes a JSON object"):
        InstallDeploy.from_dict(value)


def test_absent_is_unset_in_a_request() -> None:
    request = UpdateInstallRequest.from_dict({})
    assert request.name is UNSET
    assert request == UpdateInstallRequest()
    assert "UNSET" not in repr(request)
    with pytest.raises(TypeError, match="name"):
        CreateInstallRequest()  # type: ignore[call-arg]


def test_two_names_of_one_field_are_both_kept() -> None:
    # Go writes `Name`, the published document says `name`.
    both = {"Name": "wire", "name": "published"}
    for payload in ({"Name": "wire"}, {"name": "published"}, both):
        for expand in (False, True):
            ref = Ref.from_dict(payload)
            if expand:
                assert ref.name == next(iter(payload.values())), "the first name wins"
                assert ref.additional_properties == ({"name": "published"} if payload == both else {})
            assert ref.to_dict() == payload


def test_unknown_attributes_are_refused() -> None:
    for make in STATES:
        with pytest.raises(AttributeError, match="no attribute 'stauts'"):
            make().stauts  # type: ignore[attr-defined]  # noqa: B018
        with pytest.raises(AttributeError):
            make().stauts = "active"  # type: ignore[attr-defined]


class Plain(InstallDeploy):
    """A caller's class with a method more."""

    def place(self) -> str:
        return f"{self.install_id}/{self.id}"


@attrs.define
class Slotted(InstallDeploy):
    """The same by attrs."""

    def place(self) -> str:
        return f"{self.install_id}/{self.id}"


@pytest.mark.parametrize("model", [Plain, Slotted])
def test_a_callers_class_of_one_of_ours_reads_and_writes_as_ours(model: Any) -> None:
    for made in (model.from_dict(DEPLOY), received(model, DEPLOY)):
        assert made.to_dict() == DEPLOY
        assert made.place() == "/dep-1"
        assert type(made) is model
        assert isinstance(made.component_build, ComponentBuild)
        assert made.to_dict() == DEPLOY
        assert copy.deepcopy(made) == made == pickle.loads(pickle.dumps(made))
        made.install_id = "inl-1"
        assert made.to_dict() == DEPLOY | {"install_id": "inl-1"}


def test_the_class_of_an_unread_model_makes_models() -> None:
    classes: list[Any] = [type(unread()), type(read())]
    for class_ in classes:
        request = class_.from_dict({"id": "dep-2"})
        assert (request.id, type(request)) == ("dep-2", InstallDeploy)
        made = class_(**{attribute.name: "x" for attribute in attrs.fields(InstallDeploy)})
        assert (made.id, type(made)) == ("x", InstallDeploy)


def test_another_process_writes_what_it_gets() -> None:
    deploy = read_text()
    assert deploy.runner_jobs is not None
    program = (
        "import pickle, sys; deploy = pickle.load(sys.stdin.buffer); deploy.to_json(); "
        "deploy.runner_jobs.pop(); sys.stdout.buffer.write(deploy.to_json())"
    )
    done = subprocess.run([sys.executable, "-c", program], input=pickle.dumps(deploy), capture_output=True, check=True)
    assert json.loads(done.stdout) == DEPLOY | {"runner_jobs": DEPLOY["runner_jobs"][:-1]}


def test_models_can_be_weakly_referenced_and_go() -> None:
    deploy = read()
    watched = weakref.ref(deploy)
    assert watched() is deploy
    del deploy
    gc.collect()
    assert watched() is None


class TestOpenEnum:
    @pytest.mark.parametrize("value", ["active", "hibernating", "", "ACTIVE", "with space"])
    def test_equals_its_string(self, value: str) -> None:
        member = OrgStatus(value)
        assert member == value
        assert str(member) == f"{member}" == member.value == value
        assert {value: 1}[member] == 1
        assert isinstance(member, OrgStatus)
        assert OrgStatus(member) == member
        for same in (copy.copy(member), copy.deepcopy(member), pickle.loads(pickle.dumps(member))):
            assert same == member
            assert type(same) is OrgStatus

    def test_known_values_are_the_members(self) -> None:
        assert OrgStatus("active") is OrgStatus.ACTIVE
        assert OrgStatus("hibernating") not in list(OrgStatus)
        assert OrgStatus("hibernating") != OrgStatus.ACTIVE
        assert len(OrgStatus) == len({member.value for member in OrgStatus})

    @pytest.mark.parametrize("value", [None, 7, [], {}])
    def test_takes_strings_only(self, value: Any) -> None:
        with pytest.raises(ValueError, match="not a valid OrgStatus"):
            OrgStatus(value)
