"""Public signatures: each can be written with public names, and read at run time as it stands."""

from __future__ import annotations

import ast
import builtins
import inspect
import sys
import types
import typing
from collections.abc import Iterator
from importlib import import_module
from typing import Any

import pytest

PUBLIC = ["", "client", "errors", "inputs", "logs", "models", "otel", "pagination", "testing", "types", "waiting"]
MODULES = [f"nuon_api_client.{name}".rstrip(".") for name in PUBLIC]


def public_names(module: types.ModuleType) -> list[str]:
    """Return the names that a module offers: those in `__all__`, else those of what it defines."""
    if hasattr(module, "__all__"):
        return list(module.__all__)
    return [
        name
        for name, value in vars(module).items()
        if name[0] != "_" and getattr(value, "__module__", None) == module.__name__
    ]


def handwritten() -> Iterator[tuple[str, Any]]:
    """Yield every function, class and method that users call, and what is public of its bases."""
    seen: set[int] = set()
    for name in MODULES:
        if name != "nuon_api_client.models":
            module = import_module(name)
            for each in public_names(module):
                value = getattr(module, each)
                if (inspect.isclass(value) or inspect.isfunction(value)) and id(value) not in seen:
                    seen.add(id(value))
                    yield from with_methods(f"{value.__module__}.{value.__qualname__}", value)


def with_methods(path: str, value: Any) -> Iterator[tuple[str, Any]]:
    yield path, value
    if inspect.isclass(value):
        for base in value.__mro__:
            if base.__module__.startswith("nuon_api_client"):
                for name, member in vars(base).items():
                    function = member.fget if isinstance(member, property) else getattr(member, "__func__", member)
                    if inspect.isfunction(function) and (name[0] != "_" or name in CALLED_BY_SYNTAX):
                        yield f"{path}.{name}", function


CALLED_BY_SYNTAX = {"__init__", "__call__", "__iter__", "__next__", "__aiter__", "__anext__", "__enter__", "__aenter__"}
NOT_CALLED_BY_USERS = {
    "nuon_api_client.client.NuonClient.send",  # generated code calls it
    "nuon_api_client.client.NuonClient.send_sync",  # likewise
    "nuon_api_client.testing._shared.endpoint.Endpoint.OPERATION",  # an endpoint module has it
    "nuon_api_client.pagination.PageIterator.__init__",  # `Paginator.pages` calls it
}
HANDWRITTEN = dict(handwritten())
each_handwritten = pytest.mark.parametrize("path", HANDWRITTEN)


def test_the_walk_finds_what_there_is() -> None:
    assert {
        "nuon_api_client.client.NuonClient",
        "nuon_api_client.client.NuonClient.__init__",
        "nuon_api_client.client.NuonClient.with_options",
        "nuon_api_client.errors.APIStatusError",
        "nuon_api_client.client.NuonClient.org_id",
        "nuon_api_client.inputs.update_inputs",
        "nuon_api_client.logs.follow_logs",
        "nuon_api_client.pagination.Paginator.take",
        "nuon_api_client.testing.mock.NuonMock.on",
    } <= HANDWRITTEN.keys()
    assert len(HANDWRITTEN) > 100


@each_handwritten
def test_annotations_can_be_read_as_they_stand(path: str) -> None:
    value = HANDWRITTEN[path]
    typing.get_type_hints(value)
    if inspect.isfunction(value):
        inspect.signature(value, eval_str=True)


def test_the_client_can_be_inspected() -> None:
    from nuon_api_client import NuonClient

    parameters = inspect.signature(NuonClient, eval_str=True).parameters
    assert parameters["token"].annotation != "Token | None"
    assert parameters["timeout"].annotation is float


@pytest.mark.parametrize("path", sorted(HANDWRITTEN.keys() - NOT_CALLED_BY_USERS))
def test_annotations_are_made_of_public_names(path: str) -> None:
    value = HANDWRITTEN[path]
    home = sys.modules[value.__module__]
    annotations: dict[str, Any] = (
        {name: annotation for name, annotation in vars(value).get("__annotations__", {}).items() if name[0] != "_"}
        if inspect.isclass(value)
        else value.__annotations__
    )
    private = {
        f"{name}: {part}"
        for name, annotation in annotations.items()
        for part in parts_of(annotation)
        if not is_public(part, home)
    }
    assert private == set()


def parts_of(annotation: Any) -> set[str]:
    """Return the names in an annotation; of `models.Workflow` that is all of it."""
    if isinstance(annotation, typing.ForwardRef):  # a NamedTuple has these
        annotation = annotation.__forward_arg__
    if not isinstance(annotation, str):
        annotation = annotation.__name__ if inspect.isclass(annotation) else repr(annotation)
    found: set[str] = set()
    waiting: list[ast.AST] = [ast.parse(annotation, mode="eval").body]
    while waiting:
        node = waiting.pop()
        if isinstance(node, ast.Name | ast.Attribute):
            found.add(ast.unparse(node))
        elif isinstance(node, ast.Subscript) and ast.unparse(node.value).endswith("Literal"):
            pass
        else:
            waiting += ast.iter_child_nodes(node)
    return found


def is_public(name: str, home: types.ModuleType) -> bool:
    """Tell whether a user can import a name that an annotation in the module `home` has."""
    first = name.partition(".")[0]
    if not origin_of(first, home).startswith("nuon_api_client"):
        return True
    value = vars(home)[first]
    if isinstance(value, typing.TypeVar | typing.ParamSpec):
        return True
    for part in name.split(".")[1:]:
        value = getattr(value, part)
    last = name.rpartition(".")[2]
    public = [module for module in map(import_module, MODULES) if last in public_names(module)]
    return any(getattr(module, last) is value for module in public)


def origin_of(name: str, home: types.ModuleType) -> str:
    """Return the module that `home` has a name from."""
    for node in ast.walk(ast.parse(inspect.getsource(home))):
        if isinstance(node, ast.Import | ast.ImportFrom) and name in [each.asname or each.name for each in node.names]:
            return node.module or "" if isinstance(node, ast.ImportFrom) else name
    return "builtins" if hasattr(builtins, name) else home.__name__
