"""Installs: made, changed, provisioned again, deprovisioned, forgotten."""

from __future__ import annotations

from collections.abc import Callable

from nuon_api_client.testing._shared.replies import Reply, error
from nuon_api_client.testing.fake.commands._components import components_of, deployed_on, nothing
from nuon_api_client.testing.fake.commands.inputs import wrong_inputs
from nuon_api_client.testing.fake.control_plane import Call, Command, ControlPlane, not_found, started
from nuon_api_client.testing.fake.new_rows import CLOUD_ACCOUNTS, managed_by, new_install
from nuon_api_client.testing.fake.state import Row, State


def _create(plane: ControlPlane, call: Call) -> Reply:
    body, store = call.body, plane.store
    app = store.get("apps", body["app_id"])
    if app is None or app["org_id"] != call.org_id:
        return not_found()
    if not any(body.get(cloud) for cloud in CLOUD_ACCOUNTS):
        return error(400, "no cloud account", "one of aws_account, azure_account and gcp_account is needed")
    inputs = body.get("inputs") or {}
    if (wrong := wrong_inputs(store, app, inputs)) is not None:
        return error(400, wrong, "invalid request input")
    if store.where("installs", app_id=app["id"], name=body["name"]):
        return error(400, "duplicate key", "an install of that name exists")
    install = new_install(store, app, body["name"], inputs, body)
    workflow = plane.workflows.start(install, "provision", components_of(store, install))
    not_yet = ("runner_status", "sandbox_status", "composite_component_status", "component_statuses")
    shown = store.shown(install, hides=(*not_yet, "install_components", "install_stack", "sandbox", "app"))
    return Reply(201, shown, {"x-nuon-install-workflow-id": workflow["id"]})


def _update(plane: ControlPlane, call: Call) -> Reply:
    del plane
    install, body = call.rows["install_id"], call.body
    install["name"] = body.get("name") or install["name"]
    install["metadata"] |= managed_by(body)
    option = (body.get("install_config") or {}).get("approval_option")
    if option:
        install["install_config"]["approval_option"] = option
    kept = ("id", "name", "app_id", "org_id", "created_at", "updated_at", "metadata", "install_config")
    return Reply(200, {key: install[key] for key in kept} | {"runner_status": "deprovisioned"})


def _forget(plane: ControlPlane, call: Call) -> Reply:
    plane.store.remove(call.rows["install_id"])
    return Reply(200, body=True)


def _start(kind: str, components: Callable[[State, Row], list[Row]]) -> Callable[[ControlPlane, Call], Reply]:
    """Make the command that starts a workflow of a type on these components of an install."""

    def answer(plane: ControlPlane, call: Call) -> Reply:
        install = call.rows["install_id"]
        plan_only = bool(call.body.get("plan_only"))
        return started(plane.workflows.start(install, kind, components(plane.store, install), plan_only=plan_only))

    return answer


COMMANDS = (
    Command("CreateInstall", _create),
    Command("UpdateInstall", _update),
    Command("ForgetInstall", _forget),
    Command("ReprovisionInstall", _start("reprovision", components_of)),
    Command("ReprovisionInstallSandbox", _start("reprovision_sandbox", nothing)),
    Command("DeprovisionInstall", _start("deprovision", deployed_on)),
    Command("DeprovisionInstallSandbox", _start("deprovision_sandbox", nothing)),
)
