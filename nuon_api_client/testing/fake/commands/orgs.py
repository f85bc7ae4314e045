"""Orgs."""

from __future__ import annotations

from nuon_api_client.testing._shared.replies import Reply, error
from nuon_api_client.testing.fake.control_plane import Call, Command, ControlPlane
from nuon_api_client.testing.fake.new_rows import new_org


def _create(plane: ControlPlane, call: Call) -> Reply:
    name = call.body["name"]
    if plane.store.where("orgs", name=name):
        return error(400, "duplicate key", "an org of that name exists")
    org = new_org(plane.store, plane.account, name, sandbox_mode=bool(call.body.get("use_sandbox_mode")))
    plane.jobs.provision_org(org)
    return Reply(201, plane.store.shown(org))


def _get(plane: ControlPlane, call: Call) -> Reply:
    return Reply(200, plane.store.shown(plane.store.get("orgs", call.org_id)))


COMMANDS = (Command("CreateOrg", _create), Command("GetOrg", _get))
