"""Releases, which control planes had until API 0.19.852."""

from __future__ import annotations

from nuon_api_client.testing._shared.replies import Reply, error
from nuon_api_client.testing.fake.control_plane import Call, Command, ControlPlane
from nuon_api_client.testing.fake.engine.releases import ReleaseStep, is_duration
from nuon_api_client.testing.fake.new_rows import new_build
from nuon_api_client.testing.fake.state import Row
from nuon_api_client.testing.fake.store import Store


def _create(plane: ControlPlane, call: Call) -> Reply:
    store, body, component = plane.store, call.body, call.rows["component_id"]
    strategy = body.get("strategy") if isinstance(body.get("strategy"), dict) else {}
    delay = strategy.get("delay")
    if not is_duration(delay):
        return error(400, f"invalid delay: {delay!r}", "strategy.delay must be a Go duration such as 1m")
    build = (
        new_build(store, component, None)
        if body.get("auto_build")
        else store.get("component_builds", body.get("build_id"))
    )
    if build is None or build["component_id"] != component["id"]:
        return error(400, "build not found", "give build_id or auto_build")
    every = {install["id"]: install for install in store.where("installs", app_id=component["app_id"])}
    chosen = [every[each] for each in body.get("install_ids") or every if each in every]
    if not chosen or len(chosen) < len(body.get("install_ids") or ()):
        return error(400, "no installs to release to", "each of install_ids must be an install of the app")
    if body.get("auto_build"):
        plane.jobs.start_build(build)
    size = strategy.get("installs_per_step") or len(chosen)
    release = store.insert(
        "component_releases",
        status="queued",
        description="queued",
        org_id=call.org_id,
        created_by_id=plane.account["id"],
        build_id=build["id"],
        total_release_steps=-(-len(chosen) // size),
        component_id=component["id"],
        app_id=component["app_id"],
    )
    steps = [_new_step(store, release, chosen[at : at + size], delay) for at in range(0, len(chosen), size)]
    plane.releases.start(release, component, steps)
    return Reply(201, store.shown(release))


def _new_step(store: Store, release: Row, installs: list[Row], delay: str) -> ReleaseStep:
    row = store.insert(
        "component_release_steps",
        status="queued",
        description="queued",
        org_id=release["org_id"],
        created_by_id=release["created_by_id"],
        component_release_id=release["id"],
        requested_install_ids=[install["id"] for install in installs],
        delay=delay,
        deploy_ids=[],
    )
    return ReleaseStep(row, installs)


COMMANDS = (Command("CreateComponentRelease", _create, lenient=True),)
