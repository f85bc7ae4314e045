"""The approvals of a FakeNuon, as tables: which plans ask for one, and what each response does."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from attrs import frozen

APPROVAL_TYPES: Mapping[str, str] = {
    "helm_chart": "helm_approval",
    "kubernetes_manifest": "kubernetes_manifest_approval",
    "pulumi": "pulumi_plan",
    "terraform_module": "terraform_plan",
}
"""Type of a component -> type of the approval of its plan; that of a sandbox is a `terraform_plan`."""


@frozen
class Effect:
    """Say what a response to an approval does."""

    step: str
    """The status of the step afterwards."""
    target: str = ""
    """The status of the target afterwards; `""` leaves it to the next step."""
    goes_on: bool = True
    """Whether the workflow goes on."""
    skips: bool = False
    """Whether the remaining steps of the group are left out."""
    skips_dependents: bool = False
    """Whether the components that depend on the component of the step are left out."""
    retries: bool = False
    """Whether the plan is made again."""


EFFECTS: Mapping[str, Effect] = {
    "approve": Effect("approved"),
    "auto-approve": Effect("approved"),
    "deny": Effect("approval-denied", "approval-denied", goes_on=False),
    "deny-skip-current": Effect("user-skipped", "approval-denied", skips=True),
    "deny-skip-current-and-dependents": Effect("user-skipped", "approval-denied", skips=True, skips_dependents=True),
    "retry": Effect("approval-retry", "discarded", retries=True),
}
"""Response type -> its effect; the server takes any other type as `deny`."""

PLANS: Mapping[str, Callable[[str], dict[str, Any]]] = {
    "helm_approval": lambda name: {"op": "upgrade", "plan": f"Release {name!r} has changed", "helm_content_diff": []},
    "kubernetes_manifest_approval": lambda name: {
        "op": "apply",
        "plan": f"{name}: 1 to change",
        "k8s_content_diff": [],
    },
    "pulumi_plan": lambda name: {"changeSummary": {"update": 1}, "steps": [{"op": "update", "urn": name}]},
    "terraform_plan": lambda name: {
        "format_version": "1.2",
        "terraform_version": "1.11.3",
        "resource_changes": [{"address": f"module.{name}", "change": {"actions": ["update"]}}],
    },
}
"""Type of an approval -> a stand-in for its plan, in the shape that the tool gives it."""
