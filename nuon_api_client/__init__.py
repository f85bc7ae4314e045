"""Call the Nuon control plane's API, async or sync.

    client.py                 NuonClient: credentials, options and connections
    api/, models/             endpoint functions, and what they take and return (generated)
    errors.py                 the exceptions
    types.py                  the other types of public signatures
    pagination.py             lists, page after page
    waiting/                  waiting for workflows, deploys, builds and the like, and responding to approvals
    logs.py                   following a log stream
    inputs.py                 changing an install's inputs
    otel.py                   OpenTelemetry spans of calls
    testing/                  mocks, samples, and a Nuon in memory
    runtime/                  what generated code stands on
    _auth/, _http/, _clock.py and other names with an underscore are private

Everything loads when it is first used.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from .runtime.lazy_names import lazy_names

if TYPE_CHECKING:
    from . import api as api
    from . import client as client
    from . import errors as errors
    from . import inputs as inputs
    from . import logs as logs
    from . import models as models
    from . import otel as otel
    from . import pagination as pagination
    from . import testing as testing
    from . import types as types
    from . import waiting as waiting
    from ._annotations import resolve_annotations as resolve_annotations
    from ._version import __version__ as __version__
    from .client import NuonClient as NuonClient
    from .errors import ActionRunFailed as ActionRunFailed
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
    from .pagination import CursorPage as CursorPage
    from .pagination import ItemIterator as ItemIterator
    from .pagination import ListOperation as ListOperation
    from .pagination import OffsetPage as OffsetPage
    from .pagination import PageIterator as PageIterator
    from .pagination import Paginator as Paginator
    from .pagination import SyncPaginator as SyncPaginator
    from .pagination import paginate as paginate
    from .pagination import paginate_sync as paginate_sync
    from .types import UNSET as UNSET
    from .types import AiohttpSession as AiohttpSession
    from .types import Attempt as Attempt
    from .types import ClientClock as ClientClock
    from .types import ExposedTokenWarning as ExposedTokenWarning
    from .types import HTTPClient as HTTPClient
    from .types import HttpxAsyncClient as HttpxAsyncClient
    from .types import HttpxClient as HttpxClient
    from .types import OnAttempt as OnAttempt
    from .types import OpenEnum as OpenEnum
    from .types import RawResponse as RawResponse
    from .types import Response as Response
    from .types import Token as Token
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
    from .waiting import wait_for_action_run as wait_for_action_run
    from .waiting import wait_for_build as wait_for_build
    from .waiting import wait_for_deploy as wait_for_deploy
    from .waiting import wait_for_org as wait_for_org
    from .waiting import wait_for_release as wait_for_release
    from .waiting import wait_for_runbook_run as wait_for_runbook_run
    from .waiting import wait_for_sandbox_run as wait_for_sandbox_run
    from .waiting import wait_for_workflow as wait_for_workflow
    from .waiting import watch_workflow as watch_workflow

if not TYPE_CHECKING:
    _NAMES = {
        "_annotations": ("resolve_annotations",),
        "_version": ("__version__",),
        "client": ("NuonClient",),
        "errors": (
            "APIConnectionError",
            "APIError",
            "APIStatusError",
            "APITimeoutError",
            "ActionRunFailed",
            "ApprovalRequired",
            "AuthenticationError",
            "BadRequestError",
            "BuildFailed",
            "ConfigurationError",
            "ConflictError",
            "DeployFailed",
            "NotFoundError",
            "NuonError",
            "OrgFailed",
            "PaginationError",
            "PermissionDeniedError",
            "RateLimitError",
            "ReleaseFailed",
            "RemoteWorkFailed",
            "SandboxRunFailed",
            "ServerError",
            "UnexpectedResponseError",
            "WaitTimeout",
            "WorkflowFailed",
        ),
        "inputs": ("InputsUpdate", "update_inputs"),
        "logs": ("LogFollower", "follow_logs"),
        "pagination": (
            "CursorPage",
            "ItemIterator",
            "ListOperation",
            "OffsetPage",
            "PageIterator",
            "Paginator",
            "SyncPaginator",
            "paginate",
            "paginate_sync",
        ),
        "types": (
            "AiohttpSession",
            "Attempt",
            "ClientClock",
            "ExposedTokenWarning",
            "HTTPClient",
            "HttpxAsyncClient",
            "HttpxClient",
            "OnAttempt",
            "OpenEnum",
            "RawResponse",
            "Response",
            "Token",
            "UNSET",
            "Unset",
        ),
        "waiting": (
            "ApprovalNeeded",
            "ApprovalResponse",
            "ApprovalResponseType",
            "Decision",
            "OnApproval",
            "OnUpdate",
            "PendingApproval",
            "StepFailed",
            "StepFinished",
            "StepStarted",
            "WorkflowEvent",
            "WorkflowFinished",
            "pending_approvals",
            "wait_for_action_run",
            "wait_for_build",
            "wait_for_deploy",
            "wait_for_org",
            "wait_for_release",
            "wait_for_runbook_run",
            "wait_for_sandbox_run",
            "wait_for_workflow",
            "watch_workflow",
        ),
    }
    __all__, __getattr__, __dir__ = lazy_names(
        __name__,
        _NAMES,
        ("api", "client", "errors", "inputs", "logs", "models", "otel", "pagination", "testing", "types", "waiting"),
    )
