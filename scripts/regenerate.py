"""Generate nuon_api_client/{api,models}, and what else follows from openapi/nuon.yaml; see regenerate.sh."""

from __future__ import annotations

import argparse
import contextlib
import copy
import filecmp
import json
import re
import shutil
import subprocess
import sys
from collections.abc import Iterator, Mapping
from importlib.metadata import version
from pathlib import Path

import yaml
from openapi_python_client.config import ConfigFile

from scripts.document.check import check
from scripts.document.compact import compact
from scripts.document.convert import complete_operations, convert
from scripts.document.prepare import Schema, operations, prepare
from scripts.document.read import Document, Refused, read, shown, user_path
from scripts.document.reference import reference
from scripts.document.shapes import refusals
from scripts.workroom import unstoppable, workroom

ROOT = Path(__file__).resolve().parent.parent
PACKAGE = ROOT / "nuon_api_client"
GENERATED = b"# Generated from the OpenAPI document"
"""How each file begins that a template has made."""
GENERATOR_VERSION = "0.29.1"  # the templates are tied to it: patch releases have broken templates before


def main() -> int:
    arguments = parse_arguments()
    if (found := version("openapi_python_client")) != GENERATOR_VERSION:
        sys.exit(
            f"openapi-python-client is {found}, the templates need {GENERATOR_VERSION}: pip install -e . --group dev"
        )
    config = ROOT / "generator-config.yaml"
    if unknown := set(yaml.safe_load(config.read_text()) or {}) - set(ConfigFile.model_fields):
        sys.exit(f"{config.name} has keys that the generator would ignore: {', '.join(sorted(unknown))}")
    target: Path = arguments.output
    try:
        if target != PACKAGE:
            check_target(target)
        document = document_of(arguments.spec, own=target == PACKAGE)
        # Beside the target, so that the swap at the end is a rename.
        with workroom(next(folder for folder in target.parents if folder.is_dir())) as room:
            new = room / "new"
            generate(document.root, config, room, new)
            check_result(document.root, new)
            tidy(new)
            pairs = [(new / name, target / name) for name in ("api", "models")]
            if target == PACKAGE:
                write_pages(reference(document.root, left_out()), new / "docs")
                run("ruff", "format", "--no-cache", "--quiet", "--config", ROOT / "pyproject.toml", new / "docs")
                (new / "nuon.json").write_text(compact(document.root), encoding="utf-8")
                pairs += [
                    (new / "docs" / "operations.md", ROOT / "docs" / "operations.md"),
                    (new / "docs" / "operations", ROOT / "docs" / "operations"),
                    (new / "nuon.json", target / "testing" / "_shared" / "nuon.json"),
                ]
            if arguments.check:
                return report(sorted(line for made, kept in pairs for line in differences(made, kept)))
            with unstoppable():
                swap(pairs, room)
                if not (target / "__init__.py").exists():
                    (target / "__init__.py").write_text("")
    except Refused as refused:
        for line in refused.faults:
            print(line, file=sys.stderr)
        sys.exit(f"{name_of(arguments.spec)} is refused, and nothing was changed")
    print(f"{name_of(arguments.spec)} -> {target.name}/api, {target.name}/models")
    return 0


def parse_arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="scripts/regenerate.sh", description=__doc__)
    parser.add_argument("--check", action="store_true", help="change nothing; exit 1 if the tree is out of date")
    parser.add_argument("--spec", help="a path or URL of another OpenAPI document; needs --output")
    parser.add_argument("--output", type=user_path, help="the package to put api/ and models/ into")
    arguments = parser.parse_args()
    if (arguments.spec is None) != (arguments.output is None):
        parser.error("--spec and --output go together")
    arguments.spec = arguments.spec or str(ROOT / "openapi" / "nuon.yaml")
    arguments.output = arguments.output or PACKAGE
    return arguments


def check_target(target: Path) -> None:
    """Refuse a folder in which something would be replaced that was not generated."""
    if taken := next((folder for folder in (target, *target.parents) if folder.exists() and not folder.is_dir()), None):
        raise Refused([f"{taken} is a file: give --output a folder"])
    if target == Path(target.root):
        raise Refused([f"{target} is no package: give --output a folder"])
    for name in ("api", "models"):
        for file in (target / name).rglob("*"):
            if file.is_file() and file.parent.name != "__pycache__" and not is_generated(file):
                raise Refused([f"{file} was not generated, and would be deleted: give --output another folder"])


def is_generated(file: Path) -> bool:
    with file.open("rb") as opened:
        return opened.readline().startswith(GENERATED)


def name_of(source: str) -> str:
    """Return what a message calls a document."""
    return Path(shown(source)).name or shown(source)


def document_of(source: str, *, own: bool) -> Document:
    """Return the document to generate from; raise Refused with everything that is wrong with it."""
    document = read(source)
    if not own:
        root = copy.deepcopy(convert(document.root))
        complete_operations(root)
        document = document.with_root(root)
    if faults := check(document, own=own) or refusals(document.root, document.line):
        raise Refused(faults)
    return document


def generate(document: Schema, config: Path, folder: Path, new: Path) -> None:
    prepared = folder / "document.json"
    prepared.write_text(json.dumps(prepare(document)), encoding="utf-8")
    run(
        "openapi-python-client", "generate", "--path", prepared, "--config", config, "--meta", "none",
        "--custom-template-path", ROOT / "templates", "--output-path", new, "--fail-on-warning",
    )  # fmt: skip
    for file in new.rglob("*.py"):
        if not file.read_text(encoding="utf-8").strip():
            file.unlink()  # a map: its template renders nothing


def run(command: str, *arguments: object) -> str:
    program = Path(sys.executable).parent / command
    done = subprocess.run([str(program), *map(str, arguments)], capture_output=True, text=True, check=False)
    if done.returncode:
        sys.exit(f"{command} failed:\n{done.stdout}{done.stderr}")
    return done.stdout


def check_result(document: Schema, new: Path) -> None:
    """Stop if an operation is missing, or a template has written something other than code."""
    expected = len(list(operations(document)))
    modules = [file for file in (new / "api").rglob("*.py") if file.name != "__init__.py"]
    if len(modules) != expected:
        sys.exit(f"the document has {expected} operations, but {len(modules)} modules were generated")
    faults = []
    for file in sorted(new.rglob("*.py")):
        text = file.read_text(encoding="utf-8")
        if leak := re.search(r" object at 0x|PythonCode\(|UntrustedString", text):
            sys.exit(f"a template has written an object's repr into {file.relative_to(new)}: {leak[0]!r}")
        try:
            compile(text, str(file), "exec")
        except SyntaxError as error:
            faults.append(f"{file.relative_to(new)}: {error.msg} (line {error.lineno} of what was generated)")
    if faults:
        raise Refused(faults)


def tidy(new: Path) -> None:
    """Format the generated code, and stop if a name in it stands for nothing."""
    settings = ("--no-cache", "--quiet", "--config", ROOT / "pyproject.toml")
    run("ruff", "check", *settings, "--fix-only", "--select", "F401,I001,RUF022,TC005", new / "api", new / "models")
    examples = ("--config", "format.docstring-code-format = true")
    run("ruff", "format", *settings, *examples, new / "api", new / "models")
    if faults := misnamed(new):
        raise Refused(faults)


def misnamed(new: Path) -> list[str]:
    """Return a line for each name in the generated code that nothing defines, or that two things have."""
    rules = ("--select", "F811,F821,F822,F823", "--output-format", "json", "--exit-zero")
    found = json.loads(run("ruff", "check", "--isolated", "--no-cache", "--quiet", *rules, new))
    return [
        f"{Path(each['filename']).relative_to(new)}: {each['message']} (line {each['location']['row']} of what was generated)"
        for each in found
    ]


def left_out() -> list[Schema]:
    """Return the operations that the document leaves out on purpose."""
    found: list[Schema] = read(str(ROOT / "openapi" / "known_differences.yaml")).root["left_out"]
    return found


def write_pages(pages: Mapping[str, str], folder: Path) -> None:
    (folder / "operations").mkdir(parents=True)
    for name, text in pages.items():
        (folder / name).write_text(text, encoding="utf-8")


def differences(made: Path, kept: Path) -> Iterator[str]:
    """Yield a line for each file in which `kept` is out of date."""
    shown = kept.relative_to(ROOT) if kept.is_relative_to(ROOT) else kept
    if made.is_file() or not kept.exists():
        if not kept.exists():
            yield f"missing: {shown}"
        elif made.read_bytes() != kept.read_bytes():
            yield f"differs: {shown}"
        return
    compared = filecmp.dircmp(made, kept, ignore=["__pycache__"])
    _, different, unreadable = filecmp.cmpfiles(made, kept, compared.common_files, shallow=False)
    yield from (f"missing: {shown / name}" for name in compared.left_only)
    yield from (f"surplus: {shown / name}" for name in compared.right_only)
    yield from (f"differs: {shown / name}" for name in different + unreadable)
    for name in compared.common_dirs:
        yield from differences(made / name, kept / name)


def report(lines: list[str]) -> int:
    for line in lines:
        print(line)
    print("out of date: run scripts/regenerate.sh" if lines else "up to date")
    return 1 if lines else 0


def swap(pairs: list[tuple[Path, Path]], folder: Path) -> None:
    """Put every new path in its place, or none of them if one fails."""
    old = folder / "old"
    old.mkdir()
    done: list[tuple[Path, Path]] = []
    try:
        for number, (made, kept) in enumerate(pairs):
            kept.parent.mkdir(parents=True, exist_ok=True)
            aside = old / str(number)
            if kept.exists():
                kept.rename(aside)
            done.append((aside, kept))
            made.rename(kept)
    except BaseException:
        for aside, kept in reversed(done):
            with contextlib.suppress(FileNotFoundError):
                shutil.rmtree(kept) if kept.is_dir() else kept.unlink()
            if aside.exists():
                aside.rename(kept)
        raise


if __name__ == "__main__":
    sys.exit(main())
