"""Async Python client for the Nuon control plane's API.

    client.py, auth.py        NuonClient: who calls, for which org
    api/, models/             endpoint functions, and what they take and give (generated)
    errors.py, retries.py     what they raise, and when they are sent again
    pagination.py, listing.py lists, page after page
    workflows.py, waiting.py  waiting for workflows, deploys, builds and the like, with
                              polling.py, statuses.py, approvals.py, endings.py
    logs.py                   following a log stream
    inputs.py                 changing an install's inputs
    testing/                  mocks, samples, and a Nuon in memory

Everything loads when it is first used.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from ._clock import ClientClock as ClientClock
    from .client import NuonClient as NuonClient
    from .errors import APIConnectionError as APIConnectionError
    from .errors import APIError as APIError
    from .errors import APIStatusError as APIStatusError
    from .errors import APITimeoutError as APITimeoutError
    from .errors import ApprovalRequired as ApprovalRequired
    from .errors import AuthenticationError as AuthenticationError
    from .errors import BadRequestError as BadRequestError
    from .errors import BuildFailed as BuildFailed
    from .errors import ConfigurationError as ConfigurationError
    from .errors import ConflictError as ConflictError
    from .errors import DeployFailed as DeployFailed
    from .errors import NotFoundError as NotFoundError
    from .errors import NuonError as NuonError
    from .errors import OrgFailed as OrgFailed
    from .errors import PaginationError as PaginationError
    from .errors import PermissionDeniedError as PermissionDeniedError
    from .errors import RateLimitError as RateLimitError
    from .errors import ReleaseFailed as ReleaseFailed
    from .errors import RemoteWorkFailed as RemoteWorkFailed
    from .errors import SandboxRunFailed as SandboxRunFailed
    from .errors import ServerError as ServerError
    from .errors import UnexpectedResponseError as UnexpectedResponseError
    from .errors import WaitTimeout as WaitTimeout
    from .errors import WorkflowFailed as WorkflowFailed
    from .inputs import InputsUpdate as InputsUpdate
    from .inputs import update_inputs as update_inputs
    from .logs import LogFollower as LogFollower
    from .logs import follow_logs as follow_logs
    from .pagination import Paginator as Paginator
    from .pagination import SyncPaginator as SyncPaginator
    from .pagination import paginate as paginate
    from .pagination import paginate_sync as paginate_sync
    from .types import UNSET as UNSET
    from .types import Response as Response
    from .types import Unset as Unset
    from .waiting._approvals import Answer as Answer
    from .waiting._approvals import PendingApproval as PendingApproval
    from .waiting._waits import wait_for_build as wait_for_build
    from .waiting._waits import wait_for_deploy as wait_for_deploy
    from .waiting._waits import wait_for_org as wait_for_org
    from .waiting._waits import wait_for_release as wait_for_release
    from .waiting._waits import wait_for_sandbox_run as wait_for_sandbox_run
    from .waiting._watching import ApprovalNeeded as ApprovalNeeded
    from .waiting._watching import Finished as Finished
    from .waiting._watching import StepFailed as StepFailed
    from .waiting._watching import StepFinished as StepFinished
    from .waiting._watching import StepStarted as StepStarted
    from .waiting._watching import WorkflowEvent as WorkflowEvent
    from .waiting._watching import watch_workflow as watch_workflow
    from .waiting._workflows import wait_for_workflow as wait_for_workflow

__version__ = "0.1.0"  # not asked of importlib.metadata: that would take a third of the time to import a client

_MODULES = {
    "APIConnectionError": "errors",
    "APIError": "errors",
    "APIStatusError": "errors",
    "APITimeoutError": "errors",
    "Answer": "waiting._approvals",
    "ApprovalNeeded": "waiting._watching",
    "ApprovalRequired": "errors",
    "AuthenticationError": "errors",
    "BadRequestError": "errors",
    "BuildFailed": "errors",
    "ClientClock": "_clock",
    "ConfigurationError": "errors",
    "ConflictError": "errors",
    "DeployFailed": "errors",
    "Finished": "waiting._watching",
    "InputsUpdate": "inputs",
    "LogFollower": "logs",
    "NotFoundError": "errors",
    "NuonClient": "client",
    "NuonError": "errors",
    "OrgFailed": "errors",
    "PaginationError": "errors",
    "Paginator": "pagination",
    "PendingApproval": "waiting._approvals",
    "PermissionDeniedError": "errors",
    "RateLimitError": "errors",
    "ReleaseFailed": "errors",
    "RemoteWorkFailed": "errors",
    "Response": "types",
    "SandboxRunFailed": "errors",
    "ServerError": "errors",
    "StepFailed": "waiting._watching",
    "StepFinished": "waiting._watching",
    "StepStarted": "waiting._watching",
    "SyncPaginator": "pagination",
    "UNSET": "types",
    "UnexpectedResponseError": "errors",
    "Unset": "types",
    "WaitTimeout": "errors",
    "WorkflowEvent": "waiting._watching",
    "WorkflowFailed": "errors",
    "follow_logs": "logs",
    "paginate": "pagination",
    "paginate_sync": "pagination",
    "update_inputs": "inputs",
    "wait_for_build": "waiting._waits",
    "wait_for_deploy": "waiting._waits",
    "wait_for_org": "waiting._waits",
    "wait_for_release": "waiting._waits",
    "wait_for_sandbox_run": "waiting._waits",
    "wait_for_workflow": "waiting._workflows",
    "watch_workflow": "waiting._watching",
}

__all__ = tuple(_MODULES)  # pyright: ignore[reportUnsupportedDunderAll]


def __getattr__(name: str) -> Any:
    if name not in _MODULES:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    value = globals()[name] = getattr(import_module(f".{_MODULES[name]}", __name__), name)
    return value


def __dir__() -> list[str]:
    return sorted(_MODULES)
