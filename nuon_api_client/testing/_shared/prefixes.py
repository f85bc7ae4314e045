"""The first letters of ids: samples and the fake make ids that look like the server's."""

from __future__ import annotations

from collections.abc import Mapping

PREFIXES: Mapping[str, str] = {
    "Account": "acc",
    "ActionWorkflow": "acw",
    "ActionWorkflowConfig": "acc",
    "App": "app",
    "AppConfig": "apc",
    "AppInput": "ain",
    "AppInputConfig": "apc",
    "AppInputGroup": "aig",
    "Component": "cmp",
    "ComponentBuild": "bld",
    "ComponentConfigConnection": "ccc",
    "ComponentRelease": "rel",
    "ComponentReleaseStep": "rel",
    "Install": "inl",
    "InstallComponent": "inc",
    "InstallConfig": "icg",
    "InstallDeploy": "dpl",
    "InstallInputs": "app",  # as the server has it
    "InstallSandbox": "isb",
    "InstallSandboxRun": "sbr",
    "InstallStack": "ist",
    "InstallStackVersion": "isv",
    "InstallStackVersionRun": "isr",
    "LogRecord": "log",
    "LogStream": "log",
    "Org": "org",
    "Queue": "que",
    "QueueSignal": "qsi",
    "Runner": "run",
    "RunnerGroup": "rgr",
    "RunnerJob": "job",
    "StaticToken": "tok",
    "TerraformWorkspace": "tfw",
    "Token": "tok",
    "VCSConnection": "vcs",
    "Workflow": "inw",
    "WorkflowStep": "iws",
    "WorkflowStepApproval": "waa",
    "WorkflowStepApprovalResponse": "war",
}
"""Schema -> prefix. Two schemas may have the same one, and the server checks none."""


def prefix_of(schema: str) -> str:
    """Return the prefix for the ids of a schema: that of the table, or the first three letters of its name."""
    letters = "".join(letter for letter in schema.lower() if letter.isalpha())
    return PREFIXES.get(schema, f"{letters}xxx"[:3])
