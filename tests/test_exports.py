"""The public names."""

from __future__ import annotations

import inspect
import subprocess
import sys
from pathlib import Path

import pytest

import nuon_api_client
from tests.support.paths import ROOT

PUBLIC = [
    "APIConnectionError",
    "APIError",
    "APIStatusError",
    "APITimeoutError",
    "ApprovalNeeded",
    "ApprovalRequired",
    "ApprovalResponse",
    "ApprovalResponseType",
    "AuthenticationError",
    "BadRequestError",
    "BuildFailed",
    "ClientClock",
    "ConfigurationError",
    "ConflictError",
    "Decision",
    "DeployFailed",
    "InputsUpdate",
    "Items",
    "ListOperation",
    "LogFollower",
    "NotFoundError",
    "NuonClient",
    "NuonError",
    "OnApproval",
    "OnUpdate",
    "OrgFailed",
    "Page",
    "Pages",
    "PaginationError",
    "Paginator",
    "PendingApproval",
    "PermissionDeniedError",
    "RateLimitError",
    "ReleaseFailed",
    "RemoteWorkFailed",
    "Response",
    "SandboxRunFailed",
    "ServerError",
    "StepFailed",
    "StepFinished",
    "StepStarted",
    "SyncPaginator",
    "UNSET",
    "UnexpectedResponseError",
    "Unset",
    "WaitTimeout",
    "WorkflowEvent",
    "WorkflowFailed",
    "WorkflowFinished",
    "follow_logs",
    "paginate",
    "paginate_sync",
    "pending_approvals",
    "update_inputs",
    "wait_for_build",
    "wait_for_deploy",
    "wait_for_org",
    "wait_for_release",
    "wait_for_sandbox_run",
    "wait_for_workflow",
    "watch_workflow",
]


def test_the_public_names_are_these() -> None:
    assert sorted(nuon_api_client.__all__) == sorted(PUBLIC)
    assert set(PUBLIC) <= set(dir(nuon_api_client))


@pytest.mark.parametrize("name", nuon_api_client.__all__)
def test_each_loads(name: str) -> None:
    found = getattr(nuon_api_client, name)
    assert found is getattr(nuon_api_client, name)
    if inspect.isclass(found) or inspect.isfunction(found):  # type aliases have the name of what they stand for
        assert found.__name__ == name


def test_each_loads_first() -> None:
    # Whichever comes first must not need another that was loaded before it.
    script = "import importlib, sys\nfor name in sys.argv[1:]:\n"
    script += "    for module in [m for m in sys.modules if m.startswith('nuon_api_client')]: del sys.modules[module]\n"
    script += "    getattr(importlib.import_module('nuon_api_client'), name)\n"
    subprocess.run([sys.executable, "-c", script, *nuon_api_client.__all__], check=True, cwd=ROOT)


def test_unknown_names_are_refused() -> None:
    with pytest.raises(AttributeError, match="module 'nuon_api_client' has no attribute 'NounClient'"):
        nuon_api_client.NounClient  # noqa: B018


def test_checkers_and_run_time_see_the_same_names() -> None:
    text = Path(nuon_api_client.__file__).read_text(encoding="utf-8")
    for name in PUBLIC:
        assert f" import {name} as {name}\n" in text


def test_the_package_says_that_it_is_typed() -> None:
    assert (Path(nuon_api_client.__file__).parent / "py.typed").exists()
