# Generated from the OpenAPI document by scripts/regenerate.sh. Do not edit.
from nuon_api_client.types import OpenEnum


class RunbookStepType(OpenEnum):
    """What a step of a runbook does. `action` runs an action of the app, or a command or script of its own;
    `sandbox_reprovision` and `sandbox_deprovision` work on the install's infrastructure; `wait_for_event` waits for
    an event of a trigger, for orgs with the feature flag `triggers`. `deploy` is the older word for
    `component_deploy` and is still accepted. The set is open."""

    ACTION = "action"
    COMPONENT_DEPLOY = "component_deploy"
    COMPONENT_TEAR_DOWN = "component_tear_down"
    DEPLOY = "deploy"
    SANDBOX_DEPROVISION = "sandbox_deprovision"
    SANDBOX_REPROVISION = "sandbox_reprovision"
    WAIT_FOR_EVENT = "wait_for_event"
