# Generated from the OpenAPI document by scripts/regenerate.sh. Do not edit.
"""Operations on workflows. Each loads when it is first used."""

from __future__ import annotations

from typing import TYPE_CHECKING

from nuon_api_client.runtime.lazy_names import lazy_names

if TYPE_CHECKING:
    from . import await_workflow_step as await_workflow_step
    from . import cancel_workflow as cancel_workflow
    from . import cancel_workflow_step as cancel_workflow_step
    from . import cancel_workflows as cancel_workflows
    from . import create_workflow_step_approval_response as create_workflow_step_approval_response
    from . import get_org_pending_approvals as get_org_pending_approvals
    from . import get_org_workflows as get_org_workflows
    from . import get_workflow as get_workflow
    from . import get_workflow_queue_position as get_workflow_queue_position
    from . import get_workflow_step as get_workflow_step
    from . import get_workflow_step_approval as get_workflow_step_approval
    from . import get_workflow_step_approval_contents as get_workflow_step_approval_contents
    from . import get_workflow_step_group as get_workflow_step_group
    from . import get_workflow_step_groups as get_workflow_step_groups
    from . import get_workflow_steps as get_workflow_steps
    from . import get_workflows as get_workflows
    from . import retry_workflow_step as retry_workflow_step
    from . import skip_workflow_step as skip_workflow_step
    from . import update_workflow as update_workflow

if not TYPE_CHECKING:
    __all__, __getattr__, __dir__ = lazy_names(
        __name__,
        {},
        (
            "await_workflow_step",
            "cancel_workflow",
            "cancel_workflow_step",
            "cancel_workflows",
            "create_workflow_step_approval_response",
            "get_org_pending_approvals",
            "get_org_workflows",
            "get_workflow",
            "get_workflow_queue_position",
            "get_workflow_step",
            "get_workflow_step_approval",
            "get_workflow_step_approval_contents",
            "get_workflow_step_group",
            "get_workflow_step_groups",
            "get_workflow_steps",
            "get_workflows",
            "retry_workflow_step",
            "skip_workflow_step",
            "update_workflow",
        ),
    )
