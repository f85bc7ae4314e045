"""The approvals of a FakeNuon, as tables: what is asked, and what each answer does."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attrs import frozen

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

APPROVAL_TYPES: Mapping[str, str] = {
    "helm_chart": "helm_approval",
    "kubernetes_manifest": "kubernetes_manifest_approval",
    "pulumi": "pulumi_plan",
    "terraform_module": "terraform_plan",
}
"""Component type -> the kind of its plan; a sandbox's is a `terraform_plan`."""


@frozen
class Verdict:
    """What an answer to an approval does."""

    step: str
    """The step's status after it."""
    target: str = ""
    """The target's; `""` leaves it to the next step."""
    goes_on: bool = True
    skips: bool = False
    """The rest of the group is left out."""
    skips_dependents: bool = False
    again: bool = False
    """The plan is made again."""


VERDICTS: Mapping[str, Verdict] = {
    "approve": Verdict("approved"),
    "auto-approve": Verdict("approved"),
    "deny": Verdict("approval-denied", "approval-denied", goes_on=False),
    "deny-skip-current": Verdict("user-skipped", "approval-denied", skips=True),
    "deny-skip-current-and-dependents": Verdict("user-skipped", "approval-denied", skips=True, skips_dependents=True),
    "retry": Verdict("approval-retry", "discarded", again=True),
}
"""By `response_type`; the server takes anything else as `deny`."""


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
"""Kind of plan -> its contents; a stand-in, whose shape is that of the tool."""
