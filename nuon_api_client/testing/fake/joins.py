"""What rows are sent with but do not hold: other rows, and what follows from them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from nuon_api_client.testing.fake.state import status_of

if TYPE_CHECKING:
    from nuon_api_client.testing.fake.state import Join, Row, State

_ZERO_TIME = "0001-01-01T00:00:00Z"  # Go's time.Time{}


def one(table: str, column: str) -> Join:
    """The row of a table that a column names."""
    return lambda state, row: state.shown(state.get(table, row.get(column)))


def newest(table: str, column: str) -> Join:
    """The youngest row of a table whose `column` names this one."""
    return lambda state, row: state.shown(state.newest(table, **{column: row["id"]}))


def many(
    table: str, column: str, *, most: int | None = None, order: str = "oldest", hides: tuple[str, ...] = ()
) -> Join:
    """The rows of a table whose `column` names this one, so many at most."""

    def join(state: State, row: Row) -> list[Row | None]:
        rows = state.ordered(state.where(table, **{column: row["id"]}), order)
        return [state.shown(each, hides=hides) for each in rows[:most]]

    return join


def status_of_its(table: str) -> Join:
    """The status of an install's row in a table."""

    def join(state: State, install: Row) -> str:
        owned = state.newest(table, install_id=install["id"])
        return status_of(owned) if owned else ""

    return join


def org_ids(state: State, account: Row) -> list[str]:
    """The orgs that an account belongs to: there is one account, and it belongs to all."""
    del account
    return list(state.tables["orgs"].rows)


def permissions(state: State, account: Row) -> dict[str, str]:
    """What an account may do in each org."""
    return dict.fromkeys(org_ids(state, account), "all")


def component_statuses(state: State, install: Row) -> dict[str, str]:
    """The status of each component of an install."""
    pairs = state.where("install_components", install_id=install["id"])
    return {pair["component_id"]: pair["status"] for pair in pairs}


def composite_component_status(state: State, install: Row) -> str:
    """One status for all components of an install."""
    statuses = set(component_statuses(state, install).values())
    return "error" if "error" in statuses else "active" if statuses == {"active"} else "pending"


def drifted_objects(state: State, install: Row) -> list[Row]:
    """What the newest plan-only deploys of an install have found."""
    pairs = state.where("install_components", install_id=install["id"])
    return [found for pair in pairs if (found := drifted_object(state, pair))]


def drifted_object(state: State, pair: Row) -> Row | None:
    """What a plan-only deploy of a component of an install has found, `None` if it is no drift."""
    deploy = state.get("install_deploys", pair["_drift"])
    return deploy and {
        "target_type": "install_deploy",
        "target_id": deploy["id"],
        "install_id": pair["install_id"],
        "install_component_id": pair["id"],
        "install_workflow_id": deploy["workflow_id"],
        "component_build_id": deploy["build_id"],
        "component_name": deploy["component_name"],
    }


def helm_chart(state: State, pair: Row) -> Row:
    """A component's Helm chart as Go sends one that it has not loaded, which is never left out."""
    del state, pair
    empty = dict.fromkeys(("id", "created_by_id", "org_id", "owner_id", "owner_type"), "")
    return empty | {"HelmReleases": None, "created_at": _ZERO_TIME, "updated_at": _ZERO_TIME}


def approval(state: State, step: Row) -> Row | None:
    """The approval of a step; the step in it is one that Go has not loaded."""
    row = state.newest("workflow_step_approvals", InstallWorkflowStepID=step["id"])
    shown = state.shown(row, hides=("workflow_step", "workflow_step_id", "InstallWorkflowStep"))
    times = {"created_at": _ZERO_TIME, "updated_at": _ZERO_TIME}
    return shown and shown | {
        "InstallWorkflowStep": {"id": "", "name": "", "created_by": {}, "group_retry_idx": 0, **times}
    }


def step_of_approval(state: State, row: Row) -> Row | None:
    """The step that an approval belongs to."""
    return state.shown(state.get("workflow_steps", row["InstallWorkflowStepID"]), hides=("approval",))
