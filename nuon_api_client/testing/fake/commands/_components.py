"""The components that a workflow deploys or tears down, in the order in which it has to."""

from __future__ import annotations

from nuon_api_client.testing.fake.state import Row, State


def components_of(state: State, install: Row) -> list[Row]:
    """List the components of the app of an install, dependencies first."""
    components = state.where("components", app_id=install["app_id"])
    return sorted(components, key=lambda each: len(each["dependencies"]))


def deployed_on(state: State, install: Row) -> list[Row]:
    """List the components that are deployed on an install, dependents first."""
    places = state.where("install_components", install_id=install["id"])
    there = [state.tables["components"].rows[place["component_id"]] for place in places if place.get("build_id")]
    return sorted(there, key=lambda each: -len(each["dependencies"]))


def nothing(state: State, install: Row) -> list[Row]:
    """List no components."""
    del state, install
    return []
