"""Releases, which control planes had until API 0.19.852: their tables, their routes, and how they run."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from nuon_api_client.testing._shared.answers import Answer, error
from nuon_api_client.testing.fake import joins
from nuon_api_client.testing.fake.control_plane import Call, ControlPlane, command
from nuon_api_client.testing.fake.engine.machines import START
from nuon_api_client.testing.fake.seeds import new_build
from nuon_api_client.testing.fake.state import Read, Resource, status_of

if TYPE_CHECKING:
    from nuon_api_client.testing.fake.clock import Steps
    from nuon_api_client.testing.fake.state import Row, State

_DURATION = re.compile(r"(\d+(\.\d+)?(ms|s|m|h))+|0")
_SECONDS = {"ms": 0.001, "s": 1.0, "m": 60.0, "h": 3600.0}
_POLL = 10.0

RESOURCES = (
    Resource(
        "component_releases",
        "rel",
        "ComponentRelease",
        keys=("release_id",),
        within=("_component_id",),
        columns={"component_id": "_component_id", "app_id": "_app_id"},
        status=("status",),
        joins={
            "build": joins.one("component_builds", "build_id"),
            "release_steps": joins.many("component_release_steps", "component_release_id"),
        },
        reads=(
            Read("GetAppReleases", "many", hides=("release_steps",)),
            Read("GetComponentReleases", "many", hides=("release_steps",)),
            Read("GetRelease", "one"),
        ),
    ),
    Resource(
        "component_release_steps",
        "rel",
        "ComponentReleaseStep",
        within=("component_release_id",),
        columns={"release_id": "component_release_id"},
        status=("status",),
        joins={
            "install_deploys": lambda state, row: [
                state.shown(
                    state.get("install_deploys", deploy),
                    hides=("component_id", "component_name"),
                    blanks=("install_id",),
                )
                for deploy in row["_deploy_ids"]
            ]
        },
        reads=(Read("GetReleaseSteps", "many"),),
    ),
)

OPERATIONS = frozenset(
    ("CreateComponentRelease", *(read.operation_id for resource in RESOURCES for read in resource.reads))
)


@command("CreateComponentRelease", lenient=True)
def _create_release(plane: ControlPlane, call: Call) -> Answer:
    state, body, component = plane.state, call.body, call.rows["component_id"]
    strategy = body.get("strategy") if isinstance(body.get("strategy"), dict) else {}
    delay = strategy.get("delay")
    if not isinstance(delay, str) or not _DURATION.fullmatch(delay):
        return error(400, f"invalid delay: {delay!r}", "strategy.delay must be a Go duration such as 1m")
    build = (
        new_build(state, component, None)
        if body.get("auto_build")
        else state.get("component_builds", body.get("build_id"))
    )
    if build is None or build["component_id"] != component["id"]:
        return error(400, "build not found", "give build_id or auto_build")
    every = {install["id"]: install for install in state.where("installs", app_id=component["app_id"])}
    chosen = [every[each] for each in body.get("install_ids") or every if each in every]
    if not chosen or len(chosen) < len(body.get("install_ids") or ()):
        return error(400, "no installs to release to", "each of install_ids must be an install of the app")
    if body.get("auto_build"):
        plane.engine.start_build(build)
    size = strategy.get("installs_per_step") or len(chosen)
    release = state.insert(
        "component_releases",
        status="queued",
        description="queued",
        org_id=call.org_id,
        created_by_id=plane.account["id"],
        build_id=build["id"],
        total_release_steps=-(-len(chosen) // size),
        _component_id=component["id"],
        _app_id=component["app_id"],
    )
    for first in range(0, len(chosen), size):
        _new_step(state, release, chosen[first : first + size], delay)
    state.clock.start(_release(plane, release, component), START)
    return Answer(201, state.shown(release))


def _new_step(state: State, release: Row, installs: list[Row], delay: str) -> None:
    state.insert(
        "component_release_steps",
        status="queued",
        description="queued",
        org_id=release["org_id"],
        created_by_id=release["created_by_id"],
        component_release_id=release["id"],
        requested_install_ids=[install["id"] for install in installs],
        delay=delay,
        _deploy_ids=[],
        _installs=installs,
    )


def _seconds(duration: str) -> float:
    return sum(float(number) * _SECONDS[unit] for number, _, unit in re.findall(r"(\d+(\.\d+)?)(ms|s|m|h)", duration))


def _release(plane: ControlPlane, release: Row, component: Row) -> Steps:
    state = plane.state
    state.set_status(release, "provisioning", "provisioning deploys")
    yield START
    steps = state.where("component_release_steps", component_release_id=release["id"])
    state.set_status(release, "executing_release_steps", f"executing {len(steps)} release steps")
    for number, step in enumerate(steps):
        if number:
            state.set_status(step, "waiting_for_delay", "waiting for delay")
            yield _seconds(step["delay"])
        state.set_status(step, "creating_install_deploys", "creating install deploys")
        yield START
        deploys = [_deploy(plane, install, component, release, step) for install in step["_installs"]]
        state.set_status(step, "polling_install_deploys", "polling install deploys")
        # As the server does it: a deploy that ends otherwise than active or error is waited for without end.
        while not all(status_of(deploy) in ("active", "error") for deploy in deploys):
            yield _POLL
        if any(status_of(deploy) == "error" for deploy in deploys):
            state.set_status(step, "error", "a deploy failed")
            state.set_status(release, "error", "release step errored")
            return
        state.set_status(step, "active", "all deploys succeeded")
    state.set_status(release, "active", "release succeeded")


def _deploy(plane: ControlPlane, install: Row, component: Row, release: Row, step: Row) -> Row:
    build = plane.state.get("component_builds", release["build_id"])
    deploy = plane.engine.targets.new_deploy(install, component, build, "apply")
    deploy["release_id"] = step["id"]
    step["_deploy_ids"].append(deploy["id"])
    plane.engine.start_workflow(install, "manual_deploy", [component], deploy=deploy)
    return deploy
