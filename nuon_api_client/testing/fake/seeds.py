"""What a FakeNuon holds at the beginning: orgs that came about as everything else does."""

from __future__ import annotations

from collections.abc import Mapping

from attrs import frozen

from nuon_api_client.testing.fake.control_plane import ControlPlane
from nuon_api_client.testing.fake.new_rows import new_app, new_build, new_install, new_org

_SECONDS_FOR_BUILDS = 30.0
_SECONDS_FOR_INSTALLS = 300.0


@frozen
class Seeded:
    """Hold the ids of an org with one app that tests need."""

    org_id: str
    app_id: str
    component_ids: Mapping[str, str]
    """Name -> id."""
    build_ids: Mapping[str, str]
    """Name of a component -> id of its active build."""
    install_ids: tuple[str, ...]


def seed_org(plane: ControlPlane, name: str, installs: int) -> Seeded:
    """Make an active sandbox org with an app, its components, an active build of each, and provisioned installs.

    They go through their statuses as all others do, so a few minutes of Nuon's time pass.
    """
    store = plane.store
    org = new_org(store, plane.account, name, sandbox_mode=True)
    plane.jobs.provision_org(org)
    app = new_app(store, org, name)
    components = store.where("components", app_id=app["id"])
    builds = {each["name"]: new_build(store, each, "main") for each in components}
    for build in builds.values():
        plane.jobs.start_build(build)
    store.timeline.advance(_SECONDS_FOR_BUILDS)
    made = []
    for number in range(1, installs + 1):
        inputs = {"region": "us-east-1", "api_key": f"key-{number}"}
        approve_all = {"install_config": {"approval_option": "approve-all"}}
        install = new_install(store, app, f"{name}-{number:04}", inputs, approve_all)
        plane.workflows.start(install, "provision", components)
        made.append(install)
    store.timeline.advance(_SECONDS_FOR_INSTALLS)
    for install in made:
        install["install_config"]["approval_option"] = "prompt"
    return Seeded(
        org_id=org["id"],
        app_id=app["id"],
        component_ids={each["name"]: each["id"] for each in components},
        build_ids={name: build["id"] for name, build in builds.items()},
        install_ids=tuple(install["id"] for install in made),
    )
