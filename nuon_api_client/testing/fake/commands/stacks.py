"""Install stacks: the call that comes from the account of the customer."""

from __future__ import annotations

from nuon_api_client.testing._shared.replies import Reply, error
from nuon_api_client.testing.fake.control_plane import Call, Command, ControlPlane, not_found


def _phone_home(plane: ControlPlane, call: Call) -> Reply:
    store, install = plane.store, call.rows["install_id"]
    stack = store.newest("install_stacks", install_id=install["id"])
    versions = store.where("install_stack_versions", install_stack_id=stack["id"]) if stack else []
    version = next((each for each in versions if each["phone_home_id"] == call.path["phone_home_id"]), None)
    if version is None:
        return not_found()
    request_type = call.body.get("request_type")
    if request_type not in ("Create", "Update", "Delete"):
        return error(500, "invalid request type", user_error=False)
    if request_type == "Delete":
        return Reply(200, "ok")
    now, data = store.timeline.text(), {key: str(value) for key, value in call.body.items()}
    run = {"id": store.new_id("isr"), "created_at": now, "updated_at": now, "data": data, "data_contents": call.body}
    version["runs"].insert(0, run | {"install_stack_version_id": version["id"]})
    plane.workflows.stack_applied(version)
    return Reply(201, "ok")


COMMANDS = (Command("PhoneHome", _phone_home, lenient=True),)
