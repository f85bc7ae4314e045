"""The calls that change things: orgs, builds, installs and what is in them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from nuon_api_client.testing._shared.answers import Answer, error
from nuon_api_client.testing.fake.control_plane import Call, ControlPlane, command, not_found, started
from nuon_api_client.testing.fake.seeds import managed_by, new_build, new_install, new_org, redacted

if TYPE_CHECKING:
    from nuon_api_client.testing.fake.state import Row, State


@command("CreateOrg")
def _create_org(plane: ControlPlane, call: Call) -> Answer:
    name = call.body["name"]
    if plane.state.where("orgs", name=name):
        return error(400, "duplicate key", "an org of that name exists")
    org = new_org(plane.state, plane.account, name, sandbox_mode=bool(call.body.get("use_sandbox_mode")))
    plane.engine.start_org(org)
    return Answer(201, plane.state.shown(org))


@command("CreateAppComponentBuild")
def _create_build(plane: ControlPlane, call: Call) -> Answer:
    use_latest, git_ref = call.body.get("use_latest"), call.body.get("git_ref")
    if bool(use_latest) == bool(git_ref):
        return error(400, "must set either use_latest or git_ref", "invalid request input")
    build = new_build(plane.state, call.rows["component_id"], git_ref)
    plane.engine.start_build(build)
    return Answer(201, plane.state.shown(build))


@command("CancelAppComponentBuild")
def _cancel_build(plane: ControlPlane, call: Call) -> Answer:
    build = call.rows["build_id"]
    before = plane.state.shown(build)
    if build["status"] in ("active", "error"):
        return error(409, "build is not in a queue", "it is over")
    plane.engine.cancel_build(build)
    return Answer(202, before)


def _wrong_inputs(state: State, app: Row, values: dict[str, Any], *, by_vendor: bool) -> str | None:
    """What is wrong with the values of an app's inputs."""
    config = state.newest("app_input_configs", app_id=app["id"])
    described = {each["name"]: each for each in config["inputs"]} if config else {}
    for name in values:
        if name not in described:
            return f"input name {name} does not exist in app inputs"
    for name, each in described.items():
        if each.get("required") and not (by_vendor and each.get("source") == "customer"):
            if name not in values:
                return f"{name} is a required input"
            if not values[name]:
                return f"{name} must be non-empty"
    return None


@command("CreateInstall")
def _create_install(plane: ControlPlane, call: Call) -> Answer:
    body, state = call.body, plane.state
    app = state.get("apps", body["app_id"])
    if app is None or app["org_id"] != call.org_id:
        return not_found()
    if not any(body.get(cloud) for cloud in ("aws_account", "azure_account", "gcp_account")):
        return error(400, "no cloud account", "one of aws_account, azure_account and gcp_account is needed")
    inputs = body.get("inputs") or {}
    if (wrong := _wrong_inputs(state, app, inputs, by_vendor=True)) is not None:
        return error(400, wrong, "invalid request input")
    if state.where("installs", app_id=app["id"], name=body["name"]):
        return error(400, "duplicate key", "an install of that name exists")
    install = new_install(state, app, body["name"], inputs, body)
    components = sorted(state.where("components", app_id=app["id"]), key=lambda each: len(each["dependencies"]))
    workflow = plane.engine.start_workflow(install, "provision", components)
    not_yet = ("runner_status", "sandbox_status", "composite_component_status", "component_statuses")
    shown = state.shown(install, hides=(*not_yet, "install_components", "install_stack", "sandbox", "app"))
    return Answer(201, shown, {"x-nuon-install-workflow-id": workflow["id"]})


@command("UpdateInstall")
def _update_install(plane: ControlPlane, call: Call) -> Answer:
    del plane
    install, body = call.rows["install_id"], call.body
    install["name"] = body.get("name") or install["name"]
    install["metadata"] |= managed_by(body)
    option = (body.get("install_config") or {}).get("approval_option")
    if option:
        install["install_config"]["approval_option"] = option
    kept = ("id", "name", "app_id", "org_id", "created_at", "updated_at", "metadata", "install_config")
    return Answer(200, {key: install[key] for key in kept} | {"runner_status": "deprovisioned"})


@command("UpdateInstallInputs")
def _update_inputs(plane: ControlPlane, call: Call) -> Answer:
    state, install, changes = plane.state, call.rows["install_id"], call.body["inputs"]
    app = state.tables["apps"].rows[install["app_id"]]
    if (wrong := _wrong_inputs(state, app, changes, by_vendor=True)) is not None:
        return error(400, wrong, "invalid request input")
    config = state.newest("app_input_configs", app_id=app["id"])
    by_customer = {each["name"] for each in (config["inputs"] if config else ()) if each.get("source") == "customer"}
    if by_customer & changes.keys():
        return error(500, "cannot update a customer input", user_error=False)
    old = state.newest("install_inputs", install_id=install["id"])
    before = old["values"] if old else {}
    values = before | changes
    changed = {name for name in values if values[name] != before.get(name)}
    inputs = state.insert(
        "install_inputs",
        org_id=call.org_id,
        created_by_id=plane.account["id"],
        install_id=install["id"],
        app_input_config_id=config and config["id"],
        values=values,
        redacted_values=redacted(config, values),
    )
    used = [each for each in state.where("components", app_id=app["id"]) if changed & set(each["_inputs"])]
    for component in used:
        for pair in state.where("install_components", install_id=install["id"], component_id=component["id"]):
            pair["_changed"] = True
    workflow = plane.engine.start_workflow(install, "input_update", used)
    return Answer(200, state.shown(inputs, hides=("values",)), {"x-nuon-install-workflow-id": workflow["id"]})


@command("PhoneHome", lenient=True)
def _phone_home(plane: ControlPlane, call: Call) -> Answer:
    state, install = plane.state, call.rows["install_id"]
    stack = state.newest("install_stacks", install_id=install["id"])
    versions = state.where("install_stack_versions", install_stack_id=stack["id"]) if stack else []
    version = next((each for each in versions if each["phone_home_id"] == call.path["phone_home_id"]), None)
    if version is None:
        return not_found()
    request_type = call.body.get("request_type")
    if request_type not in ("Create", "Update", "Delete"):
        return error(500, "invalid request type", user_error=False)
    if request_type == "Delete":
        return Answer(200, "ok")
    now, data = state.clock.text(), {key: str(value) for key, value in call.body.items()}
    run = {"id": state.new_id("isr"), "created_at": now, "updated_at": now, "data": data, "data_contents": call.body}
    version["runs"].insert(0, run | {"install_stack_version_id": version["id"]})
    plane.engine.stack_applied(version)
    return Answer(201, "ok")


@command("ForgetInstall")
def _forget(plane: ControlPlane, call: Call) -> Answer:
    plane.state.remove(call.rows["install_id"])
    return Answer(200, body=True)


@command("CreateInstallComponentDeploy")
def _create_deploy(plane: ControlPlane, call: Call) -> Answer:
    state, install, component = plane.state, call.rows["install_id"], call.rows["component_id"]
    build = state.get("component_builds", call.body["build_id"])
    if build is None or build["org_id"] != call.org_id:
        return not_found()
    # The build alone decides what is deployed: the component in the path only has to exist.
    component = state.tables["components"].rows[build["component_id"]]
    deploy = plane.engine.targets.new_deploy(install, component, build, "apply")
    answer = state.shown(deploy)
    components = [component]
    if call.body.get("deploy_dependents"):
        every = state.where("components", app_id=component["app_id"])
        components += [each for each in every if component["id"] in each["dependencies"]]
    plan_only = bool(call.body.get("plan_only"))
    workflow = plane.engine.start_workflow(install, "manual_deploy", components, deploy=deploy, plan_only=plan_only)
    return Answer(201, answer, {"x-nuon-install-workflow-id": workflow["id"]})


@command("DeployInstallComponents")
def _deploy_all(plane: ControlPlane, call: Call) -> Answer:
    install = call.rows["install_id"]
    components = plane.state.where("components", app_id=install["app_id"])
    components.sort(key=lambda each: len(each["dependencies"]))
    plan_only = bool(call.body.get("plan_only"))
    return started(plane.engine.start_workflow(install, "deploy_components", components, plan_only=plan_only))


def _deployed(state: State, install: Row) -> list[Row]:
    """The components that are there, dependents first."""
    pairs = state.where("install_components", install_id=install["id"])
    there = [state.tables["components"].rows[pair["component_id"]] for pair in pairs if pair["_build_id"]]
    return sorted(there, key=lambda each: -len(each["dependencies"]))


@command("TeardownInstallComponent")
def _teardown(plane: ControlPlane, call: Call) -> Answer:
    state, install, component = plane.state, call.rows["install_id"], call.rows["component_id"]
    pair = state.newest("install_components", install_id=install["id"], component_id=component["id"])
    if pair is None:
        return not_found()
    if pair["status"] == "inactive":
        return error(400, "component already inactive", "invalid request input")
    plan_only = bool(call.body.get("plan_only"))
    return started(plane.engine.start_workflow(install, "teardown_component", [component], plan_only=plan_only))


@command("TeardownInstallComponents")
def _teardown_all(plane: ControlPlane, call: Call) -> Answer:
    state, install = plane.state, call.rows["install_id"]
    if not state.where("install_components", install_id=install["id"]):
        return Answer(204)
    if not (components := _deployed(state, install)):
        return error(500, "component already inactive", user_error=False)
    plan_only = bool(call.body.get("plan_only"))
    return started(plane.engine.start_workflow(install, "teardown_components", components, plan_only=plan_only))


@command("DeprovisionInstall", "DeprovisionInstallSandbox", "ReprovisionInstall", "ReprovisionInstallSandbox")
def _provisioning(plane: ControlPlane, call: Call) -> Answer:
    kind, tears_down, deploys = {
        "DeprovisionInstall": ("deprovision", True, False),
        "DeprovisionInstallSandbox": ("deprovision_sandbox", False, False),
        "ReprovisionInstall": ("reprovision", False, True),
        "ReprovisionInstallSandbox": ("reprovision_sandbox", False, False),
    }[call.operation.operation_id]
    install = call.rows["install_id"]
    components = _deployed(plane.state, install) if tears_down else []
    if deploys:
        components = plane.state.where("components", app_id=install["app_id"])
    plan_only = bool(call.body.get("plan_only"))
    return started(plane.engine.start_workflow(install, kind, components, plan_only=plan_only))
