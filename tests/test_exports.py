"""The public names: which there are, that each loads when it is used, and that type checkers see the same ones."""

from __future__ import annotations

import ast
import inspect
import subprocess
import sys
from importlib import import_module
from pathlib import Path
from pkgutil import iter_modules
from types import ModuleType

import pytest

import nuon_api_client
import nuon_api_client.api

PUBLIC = [
    "APIConnectionError",
    "APIError",
    "APIStatusError",
    "APITimeoutError",
    "ActionRunFailed",
    "AiohttpSession",
    "Attempt",
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
    "ExposedTokenWarning",
    "HTTPClient",
    "HttpxAsyncClient",
    "HttpxClient",
    "InputsUpdate",
    "ItemIterator",
    "ListOperation",
    "LogFollower",
    "NotFoundError",
    "NuonClient",
    "NuonError",
    "OffsetPage",
    "OnApproval",
    "OnAttempt",
    "OnUpdate",
    "OpenEnum",
    "OrgFailed",
    "CursorPage",
    "PageIterator",
    "PaginationError",
    "Paginator",
    "PendingApproval",
    "PermissionDeniedError",
    "RateLimitError",
    "RawResponse",
    "ReleaseFailed",
    "RemoteWorkFailed",
    "Response",
    "SandboxRunFailed",
    "ServerError",
    "StepFailed",
    "StepFinished",
    "StepStarted",
    "SyncPaginator",
    "Token",
    "UNSET",
    "UnexpectedResponseError",
    "Unset",
    "WaitTimeout",
    "WorkflowEvent",
    "WorkflowFailed",
    "WorkflowFinished",
    "__version__",
    "follow_logs",
    "paginate",
    "paginate_sync",
    "pending_approvals",
    "resolve_annotations",
    "update_inputs",
    "wait_for_action_run",
    "wait_for_build",
    "wait_for_deploy",
    "wait_for_org",
    "wait_for_release",
    "wait_for_runbook_run",
    "wait_for_sandbox_run",
    "wait_for_workflow",
    "watch_workflow",
]
GROUPS = [f"nuon_api_client.api.{module.name}" for module in iter_modules(nuon_api_client.api.__path__)]
LAZY = [
    "nuon_api_client",
    "nuon_api_client.api",
    "nuon_api_client.models",
    "nuon_api_client.testing",
    "nuon_api_client.waiting",
    *GROUPS,
]


def test_the_public_names_are_these() -> None:
    message = "a public name is in PUBLIC here, and in CHANGELOG.md, as is one that goes"
    assert sorted(vars(nuon_api_client)["__all__"]) == sorted(PUBLIC), message


@pytest.mark.parametrize("module", ["errors", "inputs", "logs", "pagination", "types", "waiting"])
def test_what_a_module_makes_public_the_package_has_too(module: str) -> None:
    assert set(import_module(f"nuon_api_client.{module}").__all__) <= set(PUBLIC)


@pytest.mark.parametrize("name", PUBLIC)
def test_each_loads(name: str) -> None:
    found = getattr(nuon_api_client, name)
    assert found is getattr(nuon_api_client, name)
    if inspect.isclass(found) or inspect.isfunction(found):
        assert found.__name__ == name


def in_fresh_process(script: str) -> str:
    return subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True).stdout


def test_each_loads_first() -> None:
    # Whichever comes first must not need another that was loaded before it.
    in_fresh_process(f"""
import importlib, sys
for name in {PUBLIC}:
    for module in [module for module in sys.modules if module.startswith("nuon_api_client")]:
        del sys.modules[module]
    getattr(importlib.import_module("nuon_api_client"), name)
""")


@pytest.mark.parametrize(
    "path",
    [
        "models.Install",
        "errors.NuonError",
        "types.UNSET",
        "testing.FakeNuon",
        "client.NuonClient",
        "pagination.paginate",
        "logs.follow_logs",
        "inputs.update_inputs",
        "waiting.wait_for_deploy",
        "api.installs.get_app_installs.asyncio",
    ],
)
def test_modules_need_no_import_of_their_own(path: str) -> None:
    in_fresh_process(f"import nuon_api_client; nuon_api_client.{path}")


@pytest.mark.parametrize("name", LAZY)
def test_checkers_and_run_time_see_the_same_names(name: str) -> None:
    package = import_module(name)
    imported = imports_for_checkers(package)
    assert sorted(dir(package)) == sorted(imported)
    for offered, module in imported.items():
        found = import_module(f".{module}", name)
        assert getattr(package, offered) is (found if module == offered else getattr(found, offered))


def imports_for_checkers(package: ModuleType) -> dict[str, str]:
    """Return each name under `if TYPE_CHECKING`, and its module. A module that is imported itself is its own module."""
    tree = ast.parse(inspect.getsource(package))
    block = next(node for node in tree.body if isinstance(node, ast.If) and ast.unparse(node.test) == "TYPE_CHECKING")
    found = {}
    for line in block.body:
        assert isinstance(line, ast.ImportFrom)
        assert line.level == 1, "relative, so that the code works in another package too"
        (alias,) = line.names
        assert alias.asname == alias.name, "a type checker takes it for a name of the package's own"
        found[alias.name] = line.module or alias.name
    return found


@pytest.mark.parametrize("name", LAZY)
def test_unknown_names_are_refused(name: str) -> None:
    package = import_module(name)
    with pytest.raises(AttributeError, match=f"^module '{name}' has no attribute 'NounClient'$"):
        package.NounClient  # noqa: B018


@pytest.mark.parametrize("name", LAZY)
def test_no_checker_sees_a_getattr(name: str) -> None:
    tree = ast.parse(inspect.getsource(import_module(name)))
    outside = [node for node in tree.body if not isinstance(node, ast.If)]
    names = {each.id for node in outside for each in ast.walk(node) if isinstance(each, ast.Name)}
    names |= {node.name for node in outside if isinstance(node, ast.FunctionDef)}
    assert names.isdisjoint({"__getattr__", "__dir__", "__all__"})


def test_the_package_says_that_it_is_typed() -> None:
    assert (Path(nuon_api_client.__file__).parent / "py.typed").exists()
