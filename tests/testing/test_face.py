"""What `nuon_api_client.testing` exports: lazily, apart from one another, and with annotations that can be read."""

from __future__ import annotations

import inspect
import subprocess
import sys
import typing
from typing import Any

import pytest

import nuon_api_client
from nuon_api_client import testing

NAMES = testing.__all__  # type: ignore[attr-defined]  # hidden from type checkers, as all that is computed there
CLASSES = [found for name in NAMES if inspect.isclass(found := getattr(testing, name))]


def modules_after(code: str) -> set[str]:
    """The modules that a fresh process has loaded after some code."""
    code += "\nimport sys\nprint(*sys.modules)"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    return set(done.stdout.split())


def test_importing_it_loads_only_what_loads_the_rest() -> None:
    loaded = modules_after("import nuon_api_client.testing")
    assert {name for name in loaded if name.startswith("nuon_api_client")} == {
        "nuon_api_client",
        "nuon_api_client.runtime",
        "nuon_api_client.runtime.lazy_names",
        "nuon_api_client.testing",
    }


def test_a_sample_needs_neither_the_fake_nor_what_the_fake_and_mocks_need() -> None:
    loaded = modules_after(
        "from nuon_api_client.models import Install\n"
        "from nuon_api_client.testing import sample\n"
        "assert sample(Install).id.startswith('inl')"
    )
    assert "nuon_api_client.testing.samples.sample" in loaded
    rooms = {name.split(".")[2] for name in loaded if name.startswith("nuon_api_client.testing.")}
    assert rooms == {"_shared", "samples"}
    assert loaded & {"starlette", "httpx", "respx", "uvicorn"} == set()


def test_a_name_that_it_does_not_have() -> None:
    with pytest.raises(AttributeError, match="has no attribute 'FakeNuno'"):
        testing.FakeNuno  # type: ignore[attr-defined]  # noqa: B018
    assert dir(testing) == sorted(NAMES)


def public_functions() -> list[Any]:
    """The functions among the names, and the public methods of the classes among them."""
    functions = [getattr(testing, name) for name in NAMES if inspect.isfunction(getattr(testing, name))]
    for found in CLASSES:
        for name, member in vars(found).items():
            function = (
                member.fget if isinstance(member, property) else inspect.unwrap(getattr(member, "__func__", member))
            )
            if inspect.isfunction(function) and (name == "__init__" or not name.startswith("_")):
                functions.append(function)
    return functions


def test_the_public_methods_are_found() -> None:
    assert {"FakeNuon.client", "FakeNuon.now", "NuonMock.routing", "MockedCall.returns", "State.where", "sample"} <= {
        function.__qualname__ for function in public_functions()
    }


@pytest.mark.parametrize("function", [*public_functions(), *CLASSES], ids=lambda each: each.__qualname__)
def test_annotations_can_be_read(function: Any) -> None:
    typing.get_type_hints(function)
    inspect.signature(function, eval_str=True)


def parts(hint: Any) -> typing.Iterator[Any]:
    """A type, and the types that it is made of."""
    yield hint
    for part in typing.get_args(hint):
        for each in part if isinstance(part, list) else [part]:
            yield from parts(each)


def test_every_type_of_a_signature_can_be_imported_from_a_public_module() -> None:
    public = {getattr(testing, name) for name in NAMES if name != "Join"}
    public |= {getattr(nuon_api_client, name) for name in nuon_api_client.__all__}  # type: ignore[attr-defined]
    used = {
        part
        for function in public_functions()
        for hint in typing.get_type_hints(function).values()
        for part in parts(hint)
        if getattr(part, "__module__", "").startswith("nuon_api_client.") and not isinstance(part, typing.TypeVar)
    }
    assert {each.__name__ for each in used} >= {"NuonClient", "Resource", "Row", "State", "Seeded", "MockedCall"}
    # Each endpoint module has its operation: nobody has to write the type of one.
    assert {each.__name__ for each in used - public} == {"Operation"}
