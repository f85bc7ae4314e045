"""How new rows begin: accounts, orgs, apps, installs and builds."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from nuon_api_client.testing.fake.state import Row
from nuon_api_client.testing.fake.store import Store

COMPONENTS: Mapping[str, tuple[str, tuple[str, ...]]] = {
    "api-image": ("external_image", ()),
    "db": ("terraform_module", ()),
    "whoami": ("helm_chart", ("api-image",)),
}
"""The components of a new app: name -> type, and the names of the components that it depends on."""

INPUTS: tuple[Mapping[str, Any], ...] = (
    {"name": "region", "display_name": "Region", "required": True, "type": "string", "source": "vendor"},
    {"name": "api_key", "display_name": "API key", "sensitive": True, "type": "string", "source": "vendor"},
    {"name": "domain", "display_name": "Domain", "type": "string", "source": "customer"},
)
"""The inputs that a new app asks of its installs."""


CLOUD_ACCOUNTS = ("aws_account", "azure_account", "gcp_account")
"""Keys of a request to create an install, one of which it must have."""


def new_account(store: Store) -> Row:
    """Make the account that makes everything else."""
    return store.insert("accounts", email="ada@acme.example", subject="auth0|ada", account_type="auth0", roles=[])


def new_org(store: Store, account: Row, name: str, *, sandbox_mode: bool) -> Row:
    """Make an org that is not provisioned yet."""
    return store.insert(
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


def new_app(store: Store, org: Row, name: str) -> Row:
    """Make an active app with its components and inputs, and without any build."""
    common = {"org_id": org["id"], "created_by_id": org["created_by_id"]}
    app = store.insert(
        "apps",
        status="active",
        description="app is provisioned",
        **common,
        name=name,
        display_name=name.title(),
        cloud_platform="aws",
        links={},
    )
    _input_config(store, app)
    ids: dict[str, str] = {}
    for component, (kind, depends_on) in COMPONENTS.items():
        row = store.insert(
            "components",
            status="active",
            description="component is provisioned",
            **common,
            app_id=app["id"],
            name=component,
            type=kind,
            var_name=component.replace("-", "_"),
            config_versions=1,
            dependencies=[ids[each] for each in depends_on],
            links={},
            component_config_connection_id=store.new_id("ccc"),
            input_names=("region",) if kind == "terraform_module" else ("region", "api_key"),
        )
        ids[component] = row["id"]
    return app


def _input_config(store: Store, app: Row) -> Row:
    common = {"org_id": app["org_id"], "created_by_id": app["created_by_id"]}
    now = store.timeline.text()
    stamps = {"created_at": now, "updated_at": now}
    config = store.insert("app_input_configs", **common, app_id=app["id"], inputs=[], input_groups=[])
    group = {"id": store.new_id("aig"), "name": "general", "display_name": "General", **stamps}
    config["input_groups"].append(group | {"app_input_id": config["id"]})
    for index, described in enumerate(INPUTS):
        each = {"id": store.new_id("ain"), **stamps, **described, "app_input_id": config["id"], "group_id": group["id"]}
        config["inputs"].append(each | ({"index": index} if index else {}))
    return config


def new_install(store: Store, app: Row, name: str, inputs: Mapping[str, str], asked: Mapping[str, Any]) -> Row:
    """Make an install of which nothing is provisioned yet, with its runner, sandbox, stack and inputs.

    Args:
        store: gets the rows.
        app: the app.
        name: the name of the install.
        inputs: the values of its inputs.
        asked: the body of the request that creates it.
    """
    common = {"org_id": app["org_id"], "created_by_id": app["created_by_id"]}
    now = store.timeline.text()
    config = store.newest("app_input_configs", app_id=app["id"])
    option = (asked.get("install_config") or {}).get("approval_option") or "prompt"
    account: dict[str, Any] = {"id": store.new_id("aws"), "created_at": now, "updated_at": now, "region": "us-east-1"}
    cloud = next((each for each in CLOUD_ACCOUNTS if asked.get(each)), "aws_account")
    account |= asked.get(cloud) or {}
    install = store.insert(
        "installs",
        **common,
        app_id=app["id"],
        name=name,
        install_number=len(store.where("installs", app_id=app["id"])) + 1,
        status="",
        cloud_platform=cloud.removesuffix("_account"),
        labels=dict(asked.get("labels") or {}),
        metadata=managed_by(asked),
        links={},
        install_config={"id": store.new_id("icg"), "approval_option": option},
    )
    install |= {cloud: account, "status": "deprecated", "status_description": "deprecated"}
    its = common | {"install_id": install["id"]}
    install["runner_id"] = store.insert("runners", status="pending", **its)["id"]
    for component in store.where("components", app_id=app["id"]):
        new_install_component(store, install, component)
    store.insert("install_sandboxes", status="queued", **its)
    store.insert("install_stacks", **its)
    store.insert(
        "install_inputs",
        **its,
        app_input_config_id=config and config["id"],
        values=dict(inputs),
        redacted_values=redacted(config, inputs),
    )
    return install


def managed_by(asked: Mapping[str, Any]) -> dict[str, str]:
    """Return the one key of the metadata of an install, if the body of a request has it."""
    found = (asked.get("metadata") or {}).get("managed_by")
    return {"managed_by": found} if found else {}


def new_install_component(store: Store, install: Row, component: Row) -> Row:
    """Make the place of a component in an install, where nothing has been deployed yet."""
    return store.insert(
        "install_components",
        status="pending",
        org_id=install["org_id"],
        created_by_id=install["created_by_id"],
        install_id=install["id"],
        component_id=component["id"],
        links={},
    )


def redacted(config: Row | None, values: Mapping[str, str]) -> dict[str, str]:
    """Return the values of inputs, with asterisks for the sensitive ones."""
    secret = {each["name"] for each in (config["inputs"] if config else ()) if each.get("sensitive")}
    return {name: "*" * 8 if name in secret else value for name, value in values.items()}


def new_build(store: Store, component: Row, git_ref: str | None) -> Row:
    """Make a queued build."""
    return store.insert(
        "component_builds",
        status="queued",
        description="queued",
        org_id=component["org_id"],
        created_by_id=component["created_by_id"],
        component_id=component["id"],
        component_name=component["name"],
        component_config_version=component["config_versions"],
        component_config_connection_id=component.get("component_config_connection_id"),
        git_ref=git_ref,
        app_id=component["app_id"],
    )
