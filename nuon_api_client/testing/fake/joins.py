"""What rows are sent with but do not hold: other rows, and what follows from them."""

from __future__ import annotations

from typing import Any

from nuon_api_client.testing.fake.state import Join, Order, Row, State, ordered, row_status

_ZERO_TIME = "0001-01-01T00:00:00Z"  # Go's time.Time{}


def one(table: str, column: str) -> Join:
    """Join the row of a table whose id is in a column."""
    return lambda state, row: state.shown(state.get(table, row.get(column)))


def newest(table: str, column: str) -> Join:
    """Join the youngest row of a table whose `column` holds the id of the row."""
    return lambda state, row: state.shown(state.newest(table, **{column: row["id"]}))


def many(
    table: str, column: str, *, most: int | None = None, order: Order = "oldest", hides: tuple[str, ...] = ()
) -> Join:
    """Join the rows of a table whose `column` holds the id of the row, `most` of them at most."""

    def join(state: State, row: Row) -> list[dict[str, Any] | None]:
        rows = ordered(state.where(table, **{column: row["id"]}), order)
        return [state.shown(each, hides=hides) for each in rows[:most]]

    return join


def listed(table: str, column: str, *, hides: tuple[str, ...] = (), blanks: tuple[str, ...] = ()) -> Join:
    """Join the rows of a table whose ids are listed in a column."""

    def join(state: State, row: Row) -> list[dict[str, Any] | None]:
        return [state.shown(state.get(table, each), hides=hides, blanks=blanks) for each in row[column]]

    return join


def status_in(table: str) -> Join:
    """Join the status of the row that an install has in a table."""

    def join(state: State, install: Row) -> str:
        found = state.newest(table, install_id=install["id"])
        return row_status(found) if found else ""

    return join


def org_ids(state: State, account: Row) -> list[str]:
    """List the orgs of an account: there is one account, and it belongs to all of them."""
    del account
    return list(state.tables["orgs"].rows)


def permissions(state: State, account: Row) -> dict[str, str]:
    """Map each org of an account to what the account may do there."""
    return dict.fromkeys(org_ids(state, account), "all")


def component_statuses(state: State, install: Row) -> dict[str, str]:
    """Map each component of an install to its status."""
    pairs = state.where("install_components", install_id=install["id"])
    return {pair["component_id"]: pair["status"] for pair in pairs}


def composite_component_status(state: State, install: Row) -> str:
    """Return one status for all components of an install."""
    statuses = set(component_statuses(state, install).values())
    return "error" if "error" in statuses else "active" if statuses == {"active"} else "pending"


def drifted_objects(state: State, install: Row) -> list[dict[str, Any]]:
    """List the drift that the newest plan-only deploys of an install have found."""
    pairs = state.where("install_components", install_id=install["id"])
    return [found for pair in pairs if (found := drifted_object(state, pair))]


def drifted_object(state: State, pair: Row) -> dict[str, Any] | None:
    """Return the drift of a component of an install that the newest plan-only deploy has found, if any."""
    deploy = state.get("install_deploys", pair.get("drift_deploy_id"))
    return deploy and {
        "target_type": "install_deploy",
        "target_id": deploy["id"],
        "install_id": pair["install_id"],
        "install_component_id": pair["id"],
        "install_workflow_id": deploy["workflow_id"],
        "component_build_id": deploy["build_id"],
        "component_name": deploy["component_name"],
    }


def helm_chart(state: State, pair: Row) -> dict[str, Any]:
    """Return the Helm chart of a component as Go sends one that it has not loaded: it is never left out."""
    del state, pair
    empty: dict[str, Any] = dict.fromkeys(("id", "created_by_id", "org_id", "owner_id", "owner_type"), "")
    return empty | {"HelmReleases": None, "created_at": _ZERO_TIME, "updated_at": _ZERO_TIME}


def approval(state: State, step: Row) -> dict[str, Any] | None:
    """Return the approval of a step. The step within that approval is one that Go has not loaded."""
    row = state.newest("workflow_step_approvals", InstallWorkflowStepID=step["id"])
    shown = state.shown(row, hides=("workflow_step", "workflow_step_id", "InstallWorkflowStep"))
    times = {"created_at": _ZERO_TIME, "updated_at": _ZERO_TIME}
    return shown and shown | {
        "InstallWorkflowStep": {"id": "", "name": "", "created_by": {}, "group_retry_idx": 0, **times}
    }


def step_of_approval(state: State, approval: Row) -> dict[str, Any] | None:
    """Return the step that an approval belongs to."""
    return state.shown(state.get("workflow_steps", approval["InstallWorkflowStepID"]), hides=("approval",))
