"""The inputs of installs."""

from __future__ import annotations

from collections.abc import Mapping

from nuon_api_client.testing._shared.replies import Reply, error
from nuon_api_client.testing.fake.control_plane import Call, Command, ControlPlane
from nuon_api_client.testing.fake.new_rows import redacted
from nuon_api_client.testing.fake.state import Row, State


def wrong_inputs(state: State, app: Row, values: Mapping[str, str]) -> str | None:
    """Say what is wrong with the values that a vendor gives for the inputs of an app; `None` if nothing is."""
    config = state.newest("app_input_configs", app_id=app["id"])
    described = {each["name"]: each for each in config["inputs"]} if config else {}
    for name in values:
        if name not in described:
            return f"input name {name} does not exist in app inputs"
    for name, each in described.items():
        if each.get("required") and each.get("source") != "customer":
            if name not in values:
                return f"{name} is a required input"
            if not values[name]:
                return f"{name} must be non-empty"
    return None


def _update(plane: ControlPlane, call: Call) -> Reply:
    store, install, changes = plane.store, call.rows["install_id"], call.body["inputs"]
    app = store.tables["apps"].rows[install["app_id"]]
    if (wrong := wrong_inputs(store, app, changes)) is not None:
        return error(400, wrong, "invalid request input")
    config = store.newest("app_input_configs", app_id=app["id"])
    by_customer = {each["name"] for each in (config["inputs"] if config else ()) if each.get("source") == "customer"}
    if by_customer & changes.keys():
        return error(500, "cannot update a customer input", user_error=False)
    old = store.newest("install_inputs", install_id=install["id"])
    before = old["values"] if old else {}
    values = before | changes
    changed = {name for name in values if values[name] != before.get(name)}
    inputs = store.insert(
        "install_inputs",
        org_id=call.org_id,
        created_by_id=plane.account["id"],
        install_id=install["id"],
        app_input_config_id=config and config["id"],
        values=values,
        redacted_values=redacted(config, values),
    )
    affected = [
        each for each in store.where("components", app_id=app["id"]) if changed & set(each.get("input_names", ()))
    ]
    for component in affected:
        for place in store.where("install_components", install_id=install["id"], component_id=component["id"]):
            place["inputs_changed"] = True
    workflow = plane.workflows.start(install, "input_update", affected)
    return Reply(200, store.shown(inputs, hides=("values",)), {"x-nuon-install-workflow-id": workflow["id"]})


COMMANDS = (Command("UpdateInstallInputs", _update),)
