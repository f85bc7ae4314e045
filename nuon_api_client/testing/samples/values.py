"""Realistic values for the fields of the API, by the names of the fields."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from hashlib import sha256
from typing import Any

from nuon_api_client.testing._shared.document import schemas
from nuon_api_client.testing._shared.prefixes import prefix_of

_KINDS = {
    "account_id": "Account",
    "build_id": "ComponentBuild",
    "created_by_id": "Account",
    "deploy_id": "InstallDeploy",
    "install_workflow_id": "Workflow",
    "owner_id": "Install",
    "phone_home_id": "PhoneHome",
    "release_id": "ComponentRelease",
    "step_id": "WorkflowStep",
    "InstallWorkflowStepID": "WorkflowStep",
    "step_target_id": "InstallDeploy",
    "target_id": "InstallDeploy",
    "user_id": "Account",
}

_GOOD = (
    *("active", "success", "finished", "approve", "prompt", "approval", "apply", "provision", "manual_deploy"),
    *("aws", "helm_chart", "helm_approval", "terraform", "auth0", "vendor", "string", "Create"),
)
"""Values of enumerations that stand for a good state; the first one that an enumeration has is taken."""

_NAMES = {
    "Account": "Ada",
    "App": "acme",
    "Component": "whoami",
    "Install": "acme-prod",
    "Org": "acme",
    "Workflow": "Deploying to acme-prod",
}

_TEXTS = {
    "branch": "main",
    "body": "Apply complete! Resources: 1 added, 0 changed, 0 destroyed.",
    "component_name": "whoami",
    "created_by": "ada@acme.example",
    "cron_schedule": "0 3 * * *",
    "delay": "1m",
    "directory": "infra",
    "drift_schedule": "0 3 * * *",
    "duration": "8760h",
    "email": "ada@acme.example",
    "git_ref": "main",
    "install_name": "acme-prod",
    "labels": "tier:production",
    "location": "eastus",
    "owner_type": "installs",
    "platform": "aws",
    "region": "us-east-1",
    "repo": "acme/infra",
    "service_name": "runner",
    "severity_text": "INFO",
    "status_description": "finished",
    "status_human_description": "finished",
    "step_target_type": "install_deploys",
    "subject": "auth0|ada",
    "tag": "v1.2.3",
    "target_type": "install_deploy",
    "terraform_version": "1.11.3",
    "timestamp": "2026-01-15T09:00:10.123456789Z",
    "version": "1.2.3",
}
_ENDINGS = {
    "_timeout": "30m",
    "_window": "5m",
    "_arn": "arn:aws:iam::123456789012:role/acme",
    "_email": "ada@acme.example",
    "_region": "us-east-1",
    "_schedule": "0 3 * * *",
    "_version": "1.2.3",
    "checksum": "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08",
    "digest": "sha256:9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08",
    "sha": "1f2e3d4c5b6a79881726354455667788990a0b1c",
}
_TIMES = {
    "created_at": "2026-01-15T09:00:00Z",
    "started_at": "2026-01-15T09:00:01Z",
    "planned_at": "2026-01-15T09:00:05Z",
    "expires_at": "2027-01-15T09:00:00Z",
}
_LATER = "2026-01-15T09:00:10Z"
_NUMBERS = {"created_at_ts": 1768467610, "execution_time": 9_000_000_000, "severity_number": 9, "error_code": 1}

_DIGITS = "0123456789abcdefghijklmnopqrstuvwxyz"


def new_id(kind: str, seed: str) -> str:
    """Make an id of 26 characters, always the same one for a kind and a seed."""
    number = int.from_bytes(sha256(f"{seed} {kind}".encode()).digest())
    return prefix_of(kind) + "".join(_DIGITS[number // 36**place % 36] for place in range(23))


def kind_of(key: str) -> str | None:
    """Return the schema of what the id in a field belongs to; `None` if the field holds no id."""
    if key in _KINDS:
        return _KINDS[key]
    if not key.endswith(("_id", "_ids")):
        return None
    camel = "".join(word.title() for word in key.removesuffix("s").removesuffix("_id").split("_"))
    return next((name for name in schemas() if name.lower() == camel.lower()), camel)


def text(key: str, kind: str) -> str:
    """Return a text for a field of a schema."""
    if key.lower() == "name":
        return _NAMES.get(kind, f"{kind.lower()}-1")
    if key in _TEXTS:
        return _TEXTS[key]
    if key.endswith("url"):
        return f"https://acme.example/{key}"
    return next((value for ending, value in _ENDINGS.items() if key.endswith(ending)), key.replace("_", " "))


def time(key: str) -> str:
    """Return a time for a field: things are created before they start, and start before they end."""
    return _TIMES.get(key, _LATER)


def number(key: str, schema: Mapping[str, Any]) -> int:
    """Return a number for a field, within its bounds."""
    found: int = _NUMBERS.get(key, 1)
    return int(min(max(found, schema.get("minimum", found)), schema.get("maximum", found)))


def choice(options: Iterable[str]) -> str:
    """Return a value of an enumeration: one that stands for a good state, if there is one."""
    known = [option for option in options if option not in ("", "unknown")]
    return next((good for good in _GOOD if good in known), known[0])
