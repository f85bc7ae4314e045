"""The house's rules that CONTRIBUTING.md lists and no other tool holds."""

from __future__ import annotations

import ast
import re
import subprocess
import tomllib
from doctest import DocTestParser
from graphlib import CycleError, TopologicalSorter
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING, TypeAlias, TypeGuard

import pytest

from tests.support.paths import ROOT

if TYPE_CHECKING:
    from collections.abc import Iterator

Documented: TypeAlias = ast.Module | ast.ClassDef | ast.FunctionDef | ast.AsyncFunctionDef

PUBLIC = {"client", "errors", "inputs", "logs", "models", "otel", "pagination", "testing", "types", "waiting"}
HTTP_LIBRARIES = {
    *("aiohttp", "h11", "http", "httpcore", "httpcore2", "httpx", "httpx2"),
    *("requests", "respx", "starlette", "urllib3", "uvicorn"),
}
NO_VERBS = "A|All|An|And|Another|As|Both|Each|Every|How|If|In|It|Its|Like|Never|No|None|Not|Now|On|One|Only|Our|So|Such"
NO_VERBS += "|That|The|These|This|Those|True|What|When|Where|Whether|Which|Who|Whole|Whose|Why"
TAKES_REAL_TIME = {
    "tests/support/loopback.py": "a body that comes byte by byte has to take time: the client's timeout is about that",
    "tests/support/faults.py": "likewise what comes byte by byte",
    "tests/auth/test_tokens.py": "the other threads come for the token meanwhile",
    "tests/http/test_backends.py": "the other threads come for the pool meanwhile",
    "tests/testing/fake/test_served.py": "the served fake follows real time",
}


def module_name(file: Path) -> str:
    parts = file.relative_to(ROOT).with_suffix("").parts
    return ".".join(parts[:-1] if parts[-1] == "__init__" else parts)


def parsed(folder: str) -> dict[Path, ast.Module]:
    files = [file for file in sorted((ROOT / folder).rglob("*.py")) if "/." not in file.relative_to(ROOT).as_posix()]
    return {file: ast.parse(file.read_text(encoding="utf-8")) for file in files}  # benchmarks/.peers is not ours


def imports(tree: ast.AST, package: str = "") -> Iterator[tuple[str, str | None]]:
    """Yield each module that is imported anywhere in the code, and the name that is taken from it, if one is."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            yield from ((alias.name, None) for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            parents = package.split(".")[: -node.level + 1 or None] if node.level else []
            origin = ".".join((*parents, *filter(None, [node.module])))
            yield from ((origin, alias.name) for alias in node.names)


def is_module(name: str) -> bool:
    path = ROOT.joinpath(*name.split("."))
    return path.is_dir() or path.with_suffix(".py").is_file()


def modules_imported(file: Path, tree: ast.Module) -> set[str]:
    """Return the handwritten modules that a file of the package imports: `from . import a` is `a`, if that is one."""
    name = module_name(file)
    package = name if file.name == "__init__.py" else name.rpartition(".")[0]
    found = imports(tree, package)
    return NAMES & {f"{origin}.{taken}" if is_module(f"{origin}.{taken}") else origin for origin, taken in found}


HANDWRITTEN = {
    file: tree
    for file, tree in parsed("nuon_api_client").items()
    if file.relative_to(ROOT).parts[1] not in ("api", "models")
}
NAMES = {module_name(file) for file in HANDWRITTEN}
GRAPH = {module_name(file): modules_imported(file, tree) for file, tree in HANDWRITTEN.items()}


def tracked_files() -> list[Path]:
    """Return the files that git has, and those that it would take."""
    command = ["git", "ls-files", "--cached", "--others", "--exclude-standard"]
    listed = subprocess.run(command, cwd=ROOT, check=True, capture_output=True, text=True).stdout
    return [ROOT / name for name in listed.splitlines() if (ROOT / name).is_file()]


# ---- modules


@pytest.mark.parametrize(
    ("line", "found"),
    [
        ("import a.b", ("a.b", None)),
        ("from a.b import c", ("a.b", "c")),
        ("from . import c", ("house.room", "c")),
        ("from .. import c", ("house", "c")),
        ("from ..b import c", ("house.b", "c")),
        ("if TYPE_CHECKING:\n    from .b import c", ("house.room.b", "c")),
        ("def later():\n    from .b import c", ("house.room.b", "c")),
    ],
)
def test_each_form_of_import_is_seen(line: str, found: tuple[str, str | None]) -> None:
    assert list(imports(ast.parse(line), "house.room")) == [found]


def test_modules_import_one_another_in_no_circle() -> None:
    assert len(GRAPH) > 50
    assert "nuon_api_client.errors" in GRAPH["nuon_api_client.client"]
    try:
        TopologicalSorter(GRAPH).prepare()
    except CycleError as error:
        # graphlib names each module before the one that imports it.
        pytest.fail(" imports ".join(reversed(error.args[1])), pytrace=False)


def test_no_module_is_longer_than_300_lines() -> None:
    lengths = {module_name(file): len(file.read_text(encoding="utf-8").splitlines()) for file in HANDWRITTEN}
    assert {name: length for name, length in lengths.items() if length > 300} == {}


@pytest.mark.parametrize("room", ["samples", "mock"])
def test_only_the_fake_needs_the_fake(room: str) -> None:
    needed: set[str] = set()
    left = {name for name in NAMES if name.startswith(f"nuon_api_client.testing.{room}")}
    assert left
    while left:
        needed |= left
        left = {name for module in left for name in GRAPH[module]} - needed
    assert {name for name in needed if name.startswith("nuon_api_client.testing.fake")} == set()


def test_only_the_http_room_and_the_testing_tools_import_an_http_library() -> None:
    importers = {
        module_name(file)
        for file, tree in HANDWRITTEN.items()
        if any(origin.partition(".")[0] in HTTP_LIBRARIES for origin, _ in imports(tree))
    }
    assert "nuon_api_client._http.aiohttp_backend" in importers
    allowed = ("nuon_api_client._http.", "nuon_api_client.testing.")
    assert {name for name in importers if not name.startswith(allowed)} == set()


def test_everything_has_a_docstring() -> None:
    without = []
    left: list[tuple[str, Documented]] = [(module_name(file), tree) for file, tree in HANDWRITTEN.items()]
    while left:
        name, node = left.pop()
        if not ast.get_docstring(node):
            without.append(name)
        if not isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):  # what is inside a function is its matter
            left += [(f"{name}.{inner.name}", inner) for inner in node.body if needs_docstring(inner)]
    assert sorted(without) == []


@pytest.mark.parametrize("folder", ["nuon_api_client", "benchmarks", "examples", "scripts"])
def test_docstrings_of_functions_open_with_a_verb(folder: str) -> None:
    # ruff's D401 lets many openings pass that it cannot tell from verbs.
    verb = re.compile(rf"(?!(?:{NO_VERBS})\b)[A-Z][a-z]*(?:[a-rt-z]|ss)\b")  # `Returns` is no imperative, `Pass` is one
    wrong = [
        f"{file.relative_to(ROOT)}:{node.lineno} {text.splitlines()[0]}"
        for file, tree in parsed(folder).items()
        if file.relative_to(ROOT).parts[1] not in ("api", "models")
        for node in ast.walk(tree)
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef)
        and not any("property" in ast.unparse(decorator) for decorator in node.decorator_list)
        if (text := ast.get_docstring(node)) and not verb.match(text)
    ]
    assert wrong == []


def needs_docstring(node: ast.stmt) -> TypeGuard[ast.ClassDef | ast.FunctionDef | ast.AsyncFunctionDef]:
    if not isinstance(node, ast.ClassDef | ast.FunctionDef | ast.AsyncFunctionDef) or node.name.startswith("_"):
        return False
    decorators = [ast.unparse(decorator) for decorator in node.decorator_list]
    return not any(name in ("overload", "override") or name.endswith(".setter") for name in decorators)


# ---- public and private


def is_public(module: str) -> bool:
    first, _, rest = module.removeprefix("nuon_api_client").removeprefix(".").partition(".")
    return (first in {"", *PUBLIC} and not rest) or (first == "api" and "._" not in f".{rest}")


def test_a_module_is_public_or_its_path_says_that_it_is_private() -> None:
    private = re.compile(r"\._|^nuon_api_client\.(runtime|testing)\b")  # `runtime` is for generated code
    assert [name for name in sorted(NAMES) if not is_public(name) and not private.search(name)] == []


@pytest.mark.parametrize("name", sorted(PUBLIC))
def test_a_public_module_lists_what_is_public(name: str) -> None:
    assert import_module(f"nuon_api_client.{name}").__all__


def code_for_users() -> Iterator[tuple[str, str]]:
    """Yield what users copy: programs, and the code in Markdown and in docstrings, each with where it stands."""
    for file in sorted((ROOT / "examples").glob("*.py")):
        yield file.name, file.read_text(encoding="utf-8")
    for file in (ROOT / "README.md", *sorted((ROOT / "docs").glob("*.md"))):
        for block in re.findall(r"^```python\n(.*?)^```$", file.read_text(encoding="utf-8"), re.DOTALL | re.MULTILINE):
            yield file.name, block
    for file, tree in HANDWRITTEN.items():
        for node in ast.walk(tree):
            if isinstance(node, Documented):
                examples = DocTestParser().get_examples(ast.get_docstring(node) or "")
                yield module_name(file), "".join(example.source for example in examples)


def test_users_see_only_public_names() -> None:
    imported = {
        (where, origin, name)
        for where, code in code_for_users()
        for origin, name in imports(ast.parse(code))
        if origin.partition(".")[0] == "nuon_api_client"
    }
    assert {"README.md", "testing.md", "rollout.py", "nuon_api_client.client"} <= {where for where, _, _ in imported}
    wrong = []
    for where, origin, name in sorted(imported, key=str):
        listed = name is None or name in getattr(import_module(origin), "__all__", ())
        if not (is_public(origin) and (listed or (is_module(f"{origin}.{name}") and is_public(f"{origin}.{name}")))):
            wrong.append(f"{where}: from {origin} import {name}")
    assert wrong == []


# ---- the rest of the repository


def test_each_dependency_has_its_reason_beside_it() -> None:
    text = (ROOT / "pyproject.toml").read_text(encoding="utf-8")
    settings = tomllib.loads(text)
    lists = [
        settings["build-system"]["requires"],
        settings["project"]["dependencies"],
        *settings["project"]["optional-dependencies"].values(),
        *settings["dependency-groups"].values(),
    ]
    needed = [requirement for requirements in lists for requirement in requirements if isinstance(requirement, str)]
    assert len(needed) > 20
    reason = r'"[,\]]*\s*# \w'
    assert [name for name in needed if not re.search(re.escape(f'"{name}') + reason, text)] == []


def test_each_script_says_first_what_it_is_for() -> None:
    scripts = [ROOT / ".ci" / "run", *sorted((ROOT / "scripts").glob("*.sh"))]
    assert len(scripts) > 5
    for script in scripts:
        lines = script.read_text(encoding="utf-8").splitlines()
        first = lines[1] if lines[0].startswith("#!") else lines[0]
        assert re.match(r"# [A-Z].{20}", first), script.name


def test_nothing_in_the_repository_depends_on_one_machine() -> None:
    files = tracked_files()
    assert Path(__file__) in files
    assert [file.name for file in files if file.suffix == ".lock"] == []
    path_of_a_machine = re.compile(r"(?<![\w.}~])/(?:home|root|work|tmp|mnt|Users)/")
    found = [
        f"{file.relative_to(ROOT)}:{number}"
        for file in files
        for number, line in enumerate(file.read_text(encoding="utf-8", errors="replace").splitlines(), 1)
        if path_of_a_machine.search(line)
    ]
    assert found == []


@pytest.mark.parametrize(
    "page", ["CONTRIBUTING.md", "README.md", "docs/performance.md", "docs/reliability.md", "openapi/README.md"]
)
def test_files_that_a_page_names_exist(page: str) -> None:
    text = (ROOT / page).read_text(encoding="utf-8")
    folders = "benchmarks|docs|examples|nuon_api_client|openapi|scripts|templates|tests|.github|.ci"
    named = re.findall(rf"`((?:{folders})/[\w./-]*)`", text) + re.findall(r"`((?:scripts|tests)/[\w./-]*)[ :]", text)
    assert named
    assert [name for name in named if not (ROOT / name).exists()] == []


def test_the_readme_names_every_room() -> None:
    _, _, house = (ROOT / "README.md").read_text(encoding="utf-8").partition("## The house")
    package = (f"{entry.name}/" if entry.is_dir() else entry.name for entry in (ROOT / "nuon_api_client").iterdir())
    rooms = {name for name in package if not name.startswith("__") and name != "py.typed"}
    assert {"client.py", "waiting/", "_http/"} <= rooms
    assert {name for name in rooms if f"`{name}`" not in house} == set()


def takes_real_time(node: ast.AST) -> bool:
    """Return whether a call sleeps, or waits for something for a number of seconds."""
    if not isinstance(node, ast.Call):
        return False
    function = ast.unparse(node.func)
    numbers = [each.value for each in node.args if isinstance(each, ast.Constant) and type(each.value) in (int, float)]
    if function in ("time.sleep", "asyncio.sleep"):
        return numbers != [0]
    return function.endswith(").wait") and bool(numbers)  # such as threading.Event().wait(0.02)


def test_tests_sleep_on_no_real_time() -> None:
    sleepers = {
        str(file.relative_to(ROOT))
        for file, tree in parsed("tests").items()
        if any(takes_real_time(node) for node in ast.walk(tree))
    }
    assert sleepers == set(TAKES_REAL_TIME), "give the test a clock, or add the file to TAKES_REAL_TIME with the reason"
