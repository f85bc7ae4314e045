"""Deploys and teardowns of components, and drift."""

from __future__ import annotations

from nuon_api_client.testing._shared.replies import Reply, error
from nuon_api_client.testing.fake.commands._components import components_of, deployed_on
from nuon_api_client.testing.fake.control_plane import Call, Command, ControlPlane, not_found, started
from nuon_api_client.testing.fake.joins import drifted_objects


def _create(plane: ControlPlane, call: Call) -> Reply:
    store, install = plane.store, call.rows["install_id"]
    build = store.get("component_builds", call.body["build_id"])
    if build is None or build["org_id"] != call.org_id:
        return not_found()
    # The build alone decides what is deployed: the component in the path only has to exist.
    component = store.tables["components"].rows[build["component_id"]]
    deploy = plane.targets.new_deploy(install, component, build, "apply")
    shown = store.shown(deploy)
    components = [component]
    if call.body.get("deploy_dependents"):
        every = store.where("components", app_id=component["app_id"])
        components += [each for each in every if component["id"] in each["dependencies"]]
    plan_only = bool(call.body.get("plan_only"))
    workflow = plane.workflows.start(install, "manual_deploy", components, deploy=deploy, plan_only=plan_only)
    return Reply(201, shown, {"x-nuon-install-workflow-id": workflow["id"]})


def _deploy_all(plane: ControlPlane, call: Call) -> Reply:
    install = call.rows["install_id"]
    components = components_of(plane.store, install)
    plan_only = bool(call.body.get("plan_only"))
    return started(plane.workflows.start(install, "deploy_components", components, plan_only=plan_only))


def _teardown(plane: ControlPlane, call: Call) -> Reply:
    store, install, component = plane.store, call.rows["install_id"], call.rows["component_id"]
    place = store.newest("install_components", install_id=install["id"], component_id=component["id"])
    if place is None:
        return not_found()
    if place["status"] == "inactive":
        return error(400, "component already inactive", "invalid request input")
    plan_only = bool(call.body.get("plan_only"))
    return started(plane.workflows.start(install, "teardown_component", [component], plan_only=plan_only))


def _teardown_all(plane: ControlPlane, call: Call) -> Reply:
    store, install = plane.store, call.rows["install_id"]
    if not store.where("install_components", install_id=install["id"]):
        return Reply(204)
    if not (components := deployed_on(store, install)):
        return error(500, "component already inactive", user_error=False)
    plan_only = bool(call.body.get("plan_only"))
    return started(plane.workflows.start(install, "teardown_components", components, plan_only=plan_only))


def _drift(plane: ControlPlane, call: Call) -> Reply:
    return Reply(200, drifted_objects(plane.store, call.rows["install_id"]))


COMMANDS = (
    Command("CreateInstallComponentDeploy", _create),
    Command("DeployInstallComponents", _deploy_all),
    Command("TeardownInstallComponent", _teardown),
    Command("TeardownInstallComponents", _teardown_all),
    Command("GetDriftedObjects", _drift),
)
