"""What a FakeNuon holds at the beginning, and how apps and installs are made."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attrs import frozen

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from nuon_api_client.testing.fake.control_plane import ControlPlane
    from nuon_api_client.testing.fake.state import Row, State

_BUILT = 30.0
_PROVISIONED = 300.0

COMPONENTS: Mapping[str, tuple[str, tuple[str, ...]]] = {
    "api-image": ("external_image", ()),
    "db": ("terraform_module", ()),
    "whoami": ("helm_chart", ("api-image",)),
}
"""What the seeded app is made of: name -> type, and the names of what it depends on."""

INPUTS: tuple[Mapping[str, Any], ...] = (
    {"name": "region", "display_name": "Region", "required": True, "type": "string", "source": "vendor"},
    {"name": "api_key", "display_name": "API key", "sensitive": True, "type": "string", "source": "vendor"},
    {"name": "domain", "display_name": "Domain", "type": "string", "source": "customer"},
)
"""What the seeded app asks of its installs."""


@frozen
class Seeded:
    """An org with one app: the ids that tests need."""

    org_id: str
    app_id: str
    component_ids: Mapping[str, str]
    """Name -> id."""
    build_ids: Mapping[str, str]
    """Component's name -> id of its active build."""
    install_ids: tuple[str, ...]


def seed(plane: ControlPlane, name: str, installs: int) -> Seeded:
    """An active sandbox org with an app, its components, an active build of each, and provisioned installs.

    They come about as everything else does, so time passes: a few minutes of Nuon's.
    """
    state, engine = plane.state, plane.engine
    org = new_org(state, plane.account, name, sandbox_mode=True)
    engine.start_org(org)
    app = new_app(state, org, name)
    components = state.where("components", app_id=app["id"])
    builds = {each["name"]: new_build(state, each, "main") for each in components}
    for build in builds.values():
        engine.start_build(build)
    state.clock.advance(_BUILT)
    made = []
    for number in range(1, installs + 1):
        inputs = {"region": "us-east-1", "api_key": f"key-{number}"}
        install = new_install(
            state, app, f"{name}-{number:04}", inputs, {"install_config": {"approval_option": "approve-all"}}
        )
        engine.start_workflow(install, "provision", components)
        made.append(install)
    state.clock.advance(_PROVISIONED)
    for install in made:
        install["install_config"]["approval_option"] = "prompt"
    return Seeded(
        org_id=org["id"],
        app_id=app["id"],
        component_ids={each["name"]: each["id"] for each in components},
        build_ids={each: build["id"] for each, build in builds.items()},
        install_ids=tuple(install["id"] for install in made),
    )


def new_account(state: State) -> Row:
    """The account that owns everything."""
    return state.insert("accounts", email="ada@acme.example", subject="auth0|ada", account_type="auth0", roles=[])


def new_org(state: State, account: Row, name: str, *, sandbox_mode: bool) -> Row:
    """An org before it is provisioned."""
    return state.insert(
        "orgs",
        status="queued",
        description="queued",
        created_by_id=account["id"],
        name=name,
        sandbox_mode=sandbox_mode,
        features={},
        links={},
        vcs_connections=[],
    )


def new_app(state: State, org: Row, name: str) -> Row:
    """An active app with its components and inputs, and without any build."""
    own = {"org_id": org["id"], "created_by_id": org["created_by_id"]}
    app = state.insert(
        "apps",
        status="active",
        description="app is provisioned",
        **own,
        name=name,
        display_name=name.title(),
        cloud_platform="aws",
        links={},
    )
    _input_config(state, app)
    ids: dict[str, str] = {}
    for component, (kind, depends_on) in COMPONENTS.items():
        row = state.insert(
            "components",
            status="active",
            description="component is provisioned",
            **own,
            app_id=app["id"],
            name=component,
            type=kind,
            var_name=component.replace("-", "_"),
            config_versions=1,
            dependencies=[ids[each] for each in depends_on],
            links={},
            _config_id=state.new_id("ccc"),
            _inputs=("region",) if kind == "terraform_module" else ("region", "api_key"),
        )
        ids[component] = row["id"]
    return app


def _input_config(state: State, app: Row) -> Row:
    own = {"org_id": app["org_id"], "created_by_id": app["created_by_id"]}
    now = state.clock.text()
    stamps = {"created_at": now, "updated_at": now}
    config = state.insert("app_input_configs", **own, app_id=app["id"], inputs=[], input_groups=[])
    group = {"id": state.new_id("aig"), "name": "general", "display_name": "General", **stamps}
    config["input_groups"].append(group | {"app_input_id": config["id"]})
    for index, described in enumerate(INPUTS):
        each = {"id": state.new_id("ain"), **stamps, **described, "app_input_id": config["id"], "group_id": group["id"]}
        config["inputs"].append(each | ({"index": index} if index else {}))
    return config


def new_install(state: State, app: Row, name: str, inputs: Mapping[str, str], asked: Mapping[str, Any]) -> Row:
    """An install before anything is provisioned, with its runner, sandbox, stack and inputs."""
    own = {"org_id": app["org_id"], "created_by_id": app["created_by_id"]}
    now = state.clock.text()
    config = state.newest("app_input_configs", app_id=app["id"])
    option = (asked.get("install_config") or {}).get("approval_option") or "prompt"
    clouds: Iterable[str] = ("aws_account", "azure_account", "gcp_account")
    account: Row = {"id": state.new_id("aws"), "created_at": now, "updated_at": now, "region": "us-east-1"}
    cloud = next((each for each in clouds if asked.get(each)), "aws_account")
    account |= asked.get(cloud) or {}
    install = state.insert(
        "installs",
        **own,
        app_id=app["id"],
        name=name,
        install_number=len(state.where("installs", app_id=app["id"])) + 1,
        status="",
        cloud_platform=cloud.removesuffix("_account"),
        labels=dict(asked.get("labels") or {}),
        metadata=managed_by(asked),
        links={},
        install_config={"id": state.new_id("icg"), "approval_option": option},
    )
    install |= {cloud: account, "status": "deprecated", "status_description": "deprecated"}
    its = own | {"install_id": install["id"]}
    install["runner_id"] = state.insert("runners", status="pending", **its)["id"]
    for component in state.where("components", app_id=app["id"]):
        new_install_component(state, install, component)
    state.insert("install_sandboxes", status="queued", **its)
    state.insert("install_stacks", **its)
    state.insert(
        "install_inputs",
        **its,
        app_input_config_id=config and config["id"],
        values=dict(inputs),
        redacted_values=redacted(config, inputs),
    )
    return install


def managed_by(asked: Mapping[str, Any]) -> dict[str, str]:
    """The one key of an install's metadata, if a request has it."""
    found = (asked.get("metadata") or {}).get("managed_by")
    return {"managed_by": found} if found else {}


def new_install_component(state: State, install: Row, component: Row) -> Row:
    """The place of a component in an install, where nothing has been deployed yet."""
    return state.insert(
        "install_components",
        status="pending",
        org_id=install["org_id"],
        created_by_id=install["created_by_id"],
        install_id=install["id"],
        component_id=component["id"],
        links={},
        _build_id=None,
        _changed=False,
        _drifted=False,
        _drift=None,
    )


def redacted(config: Row | None, values: Mapping[str, str]) -> dict[str, str]:
    """The values of inputs, without the sensitive ones."""
    secret = {each["name"] for each in (config["inputs"] if config else ()) if each.get("sensitive")}
    return {name: "*" * 8 if name in secret else value for name, value in values.items()}


def new_build(state: State, component: Row, git_ref: str | None) -> Row:
    """A queued build."""
    return state.insert(
        "component_builds",
        status="queued",
        description="queued",
        org_id=component["org_id"],
        created_by_id=component["created_by_id"],
        component_id=component["id"],
        component_name=component["name"],
        component_config_version=component["config_versions"],
        component_config_connection_id=component["_config_id"],
        git_ref=git_ref,
        _app_id=component["app_id"],
        _log_stream_id=None,
    )
