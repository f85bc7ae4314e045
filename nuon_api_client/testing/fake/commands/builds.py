"""Builds of components."""

from __future__ import annotations

from nuon_api_client.testing._shared.replies import Reply, error
from nuon_api_client.testing.fake.control_plane import Call, Command, ControlPlane
from nuon_api_client.testing.fake.new_rows import new_build


def _create(plane: ControlPlane, call: Call) -> Reply:
    use_latest, git_ref = call.body.get("use_latest"), call.body.get("git_ref")
    if bool(use_latest) == bool(git_ref):
        return error(400, "must set either use_latest or git_ref", "invalid request input")
    build = new_build(plane.store, call.rows["component_id"], git_ref)
    plane.jobs.start_build(build)
    return Reply(201, plane.store.shown(build))


def _cancel(plane: ControlPlane, call: Call) -> Reply:
    build = call.rows["build_id"]
    before = plane.store.shown(build)
    if build["status"] in ("active", "error"):
        return error(409, "build is not in a queue", "it is over")
    plane.jobs.cancel_build(build)
    return Reply(202, before)


COMMANDS = (Command("CreateAppComponentBuild", _create), Command("CancelAppComponentBuild", _cancel))
