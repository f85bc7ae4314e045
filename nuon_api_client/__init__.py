"""Async Python client for the Nuon control plane's API.

    client.py, auth.py        NuonClient: who calls, for which org
    api/, models/             endpoint functions, and what they take and give (generated)
    errors.py, retries.py     what they raise, and when they are sent again
    pagination.py             lists, page after page
    waiting/                  waiting for workflows, deploys, builds and the like
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
    from .pagination import Items as Items
    from .pagination import ListOperation as ListOperation
    from .pagination import Page as Page
    from .pagination import Pages as Pages
    from .pagination import Paginator as Paginator
    from .pagination import SyncPaginator as SyncPaginator
    from .pagination import paginate as paginate
    from .pagination import paginate_sync as paginate_sync
    from .types import UNSET as UNSET
    from .types import Response as Response
    from .types import Unset as Unset
    from .waiting import ApprovalNeeded as ApprovalNeeded
    from .waiting import ApprovalResponse as ApprovalResponse
    from .waiting import ApprovalResponseType as ApprovalResponseType
    from .waiting import Decision as Decision
    from .waiting import OnApproval as OnApproval
    from .waiting import OnUpdate as OnUpdate
    from .waiting import PendingApproval as PendingApproval
    from .waiting import StepFailed as StepFailed
    from .waiting import StepFinished as StepFinished
    from .waiting import StepStarted as StepStarted
    from .waiting import WorkflowEvent as WorkflowEvent
    from .waiting import WorkflowFinished as WorkflowFinished
    from .waiting import pending_approvals as pending_approvals
    from .waiting import wait_for_build as wait_for_build
    from .waiting import wait_for_deploy as wait_for_deploy
    from .waiting import wait_for_org as wait_for_org
    from .waiting import wait_for_release as wait_for_release
    from .waiting import wait_for_sandbox_run as wait_for_sandbox_run
    from .waiting import wait_for_workflow as wait_for_workflow
    from .waiting import watch_workflow as watch_workflow

__version__ = "0.1.0"  # not asked of importlib.metadata: that would take a third of the time to import a client

_MODULES = {
    "APIConnectionError": "errors",
    "APIError": "errors",
    "APIStatusError": "errors",
    "APITimeoutError": "errors",
    "ApprovalNeeded": "waiting",
    "ApprovalRequired": "errors",
    "ApprovalResponse": "waiting",
    "ApprovalResponseType": "waiting",
    "AuthenticationError": "errors",
    "BadRequestError": "errors",
    "BuildFailed": "errors",
    "ClientClock": "_clock",
    "ConfigurationError": "errors",
    "ConflictError": "errors",
    "Decision": "waiting",
    "DeployFailed": "errors",
    "InputsUpdate": "inputs",
    "Items": "pagination",
    "ListOperation": "pagination",
    "LogFollower": "logs",
    "NotFoundError": "errors",
    "NuonClient": "client",
    "NuonError": "errors",
    "OnApproval": "waiting",
    "OnUpdate": "waiting",
    "OrgFailed": "errors",
    "Page": "pagination",
    "Pages": "pagination",
    "PaginationError": "errors",
    "Paginator": "pagination",
    "PendingApproval": "waiting",
    "PermissionDeniedError": "errors",
    "RateLimitError": "errors",
    "ReleaseFailed": "errors",
    "RemoteWorkFailed": "errors",
    "Response": "types",
    "SandboxRunFailed": "errors",
    "ServerError": "errors",
    "StepFailed": "waiting",
    "StepFinished": "waiting",
    "StepStarted": "waiting",
    "SyncPaginator": "pagination",
    "UNSET": "types",
    "UnexpectedResponseError": "errors",
    "Unset": "types",
    "WaitTimeout": "errors",
    "WorkflowEvent": "waiting",
    "WorkflowFailed": "errors",
    "WorkflowFinished": "waiting",
    "follow_logs": "logs",
    "paginate": "pagination",
    "paginate_sync": "pagination",
    "pending_approvals": "waiting",
    "update_inputs": "inputs",
    "wait_for_build": "waiting",
    "wait_for_deploy": "waiting",
    "wait_for_org": "waiting",
    "wait_for_release": "waiting",
    "wait_for_sandbox_run": "waiting",
    "wait_for_workflow": "waiting",
    "watch_workflow": "waiting",
}

__all__ = tuple(_MODULES)  # pyright: ignore[reportUnsupportedDunderAll]


def __getattr__(name: str) -> Any:
    if name not in _MODULES:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    value = globals()[name] = getattr(import_module(f".{_MODULES[name]}", __name__), name)
    return value


def __dir__() -> list[str]:
    return sorted(_MODULES)
