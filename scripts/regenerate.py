"""Generate nuon_api_client/{api,models}, and what else follows from openapi/nuon.yaml; see regenerate.sh."""

from __future__ import annotations

import argparse
import ast
import contextlib
import copy
import filecmp
import json
import re
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from importlib.metadata import version
from itertools import count
from pathlib import Path
from typing import Any, cast

import yaml
from openapi_python_client.config import ConfigFile

from scripts.compact import compact

ROOT = Path(__file__).resolve().parent.parent
GENERATOR_VERSION = "0.29.1"  # the templates are tied to it: patch releases have broken templates before
METHODS = ("get", "put", "post", "delete", "patch", "head", "options")

Schema = dict[str, Any]


def main() -> int:
    arguments = parse_arguments()
    if (found := version("openapi_python_client")) != GENERATOR_VERSION:
        sys.exit(f"openapi-python-client is {found}, the templates need {GENERATOR_VERSION}: pip install --group dev")
    config = ROOT / "generator-config.yaml"
    if unknown := set(yaml.safe_load(config.read_text()) or {}) - set(ConfigFile.model_fields):
        sys.exit(f"{config.name} has keys that the generator would ignore: {', '.join(sorted(unknown))}")
    document = yaml.safe_load(arguments.spec.read_text(encoding="utf-8"))
    target: Path = arguments.output
    target.parent.mkdir(parents=True, exist_ok=True)
    # Beside the target, so that the swap at the end is a rename.
    with tempfile.TemporaryDirectory(prefix=".regenerate-", dir=target.parent) as folder:
        new = Path(folder) / "new"
        generate(document, config, Path(folder), new)
        check_result(document, new)
        pairs = [(new / name, target / name) for name in ("api", "models")]
        if target == ROOT / "nuon_api_client":
            (new / "operations.md").write_text(operations_table(document), encoding="utf-8")
            (new / "nuon.json").write_text(compact(document), encoding="utf-8")
            pairs += [
                (new / "operations.md", ROOT / "docs" / "operations.md"),
                (new / "nuon.json", target / "testing" / "_shared" / "nuon.json"),
            ]
        if arguments.check:
            return report(sorted(line for made, kept in pairs for line in differences(made, kept)))
        swap(pairs, Path(folder))
    if not (target / "__init__.py").exists():
        (target / "__init__.py").write_text("")
    print(f"{arguments.spec.name} -> {target.name}/api, {target.name}/models")
    return 0


def parse_arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="scripts/regenerate.sh", description=__doc__)
    parser.add_argument("--check", action="store_true", help="change nothing; exit 1 if the tree is out of date")
    parser.add_argument("--spec", type=Path, help="another OpenAPI 3.1 document; needs --output")
    parser.add_argument("--output", type=Path, help="the package to put api/ and models/ into")
    arguments = parser.parse_args()
    if (arguments.spec is None) != (arguments.output is None):
        parser.error("--spec and --output go together")
    arguments.spec = (arguments.spec or ROOT / "openapi" / "nuon.yaml").resolve()
    arguments.output = (arguments.output or ROOT / "nuon_api_client").resolve()
    return arguments


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
    settings = ("--no-cache", "--quiet", "--config", ROOT / "pyproject.toml")
    run("ruff", "check", *settings, "--fix-only", "--select", "F401,I001,RUF022,TC005", new / "api", new / "models")
    run("ruff", "format", *settings, new / "api", new / "models")


def run(command: str, *arguments: object) -> None:
    program = Path(sys.executable).parent / command
    done = subprocess.run([str(program), *map(str, arguments)], capture_output=True, text=True, check=False)
    if done.returncode:
        sys.exit(f"{command} failed:\n{done.stdout}{done.stderr}")


def prepare(document: Schema) -> Schema:
    """The document as the generator gets it.

    The generator forgets what an operation says of security, deprecation and bounds, so that goes into the
    success response, which templates see. It makes a union class of every null, so nulls become a flag.
    """
    document = copy.deepcopy(document)
    schemas = document.get("components", {}).get("schemas", {})
    sent: set[str] = set()
    received: set[str] = set()
    for path, method, operation in operations(document):
        parameters = [resolved(document, p) for p in operation.get("parameters", []) + path_parameters(document, path)]
        body = resolved(document, operation.get("requestBody") or {})
        responses = {code: resolved(document, r) for code, r in operation["responses"].items() if code[0] == "2"}
        if not responses:
            sys.exit(f"{method} {path} has no 2xx response")
        code, success = min(responses.items())
        success = copy.deepcopy(success)
        about = operation_facts(document, operation, parameters, success)
        content = body.get("content", {}).get("application/json", {}).get("schema", {})
        about["body_optional"] = bool(body) and not resolved(document, content).get("required")
        success["x-operation"] = about
        operation["responses"] = {code: success}
        if body:
            operation["requestBody"] = body | {"required": True}
            sent |= reachable(document, content)
        received |= reachable(document, success.get("content", {}))
    for name in sent - received:
        schemas[name]["x-request"] = True
    simplify(document, count(1))
    return document


def operation_facts(document: Schema, operation: Schema, parameters: list[Schema], success: Schema) -> Schema:
    """What the endpoint template needs to know; `success` is brought into a form that the generator takes."""
    security: Any = operation.get("security", document.get("security", []))
    schemes = {name for requirement in security for name in requirement}
    content: Schema = success.get("content") or {}
    media = next(iter(content), "")
    if success.get("x-nuon-result") == "workflow-started":
        result = "started"
        success["content"] = {"application/json": {"schema": {"$ref": "#/components/schemas/WorkflowStarted"}}}
    elif success.get("x-nuon-result") == "acknowledgement" or not content:
        result = "nothing"
        success.pop("content", None)
    elif media.startswith("text/"):
        result = "text"
        success["content"] = {"text/plain": {"schema": {"type": "string"}}}
    elif media == "application/json":
        result = "json"
        success["content"] = {media: content[media]}
    else:
        result = "bytes"
        success["content"] = {"application/octet-stream": {"schema": {"type": "string", "format": "binary"}}}
    notes = ["Deprecated."] if operation.get("deprecated") else []
    removed = operation.get("x-nuon-removed")
    if removed and "answer 404" not in " ".join(operation.get("description", "").split()):
        notes.append(f"Control planes since {removed} no longer have it and answer 404.")
    return {
        "id": operation["operationId"],
        "token": bool(schemes),
        "org": "org" in schemes,
        "pages_by": pages_by({p["name"] for p in parameters}, success),
        "bounds": {
            p["name"]: [p["schema"].get("minimum"), p["schema"].get("maximum")]
            for p in parameters
            if {"minimum", "maximum"} & set(p["schema"])
        },
        "secrets": [p["name"] for p in parameters if p.get("x-sensitive")],
        "removed": removed,
        "result": result,
        "nullable": result == "json" and is_nullable(content[media]["schema"]),
        "note": " ".join(notes),
    }


def is_nullable(schema: Schema) -> bool:
    return {"type": "null"} in schema.get("oneOf", []) or "null" in schema.get("type", ())


def pages_by(parameters: set[str], success: Schema) -> str | None:
    """How the pages of a list follow one another; `None` if it comes whole."""
    if "cursor" in parameters:
        return "cursor"
    if "X-Nuon-API-Offset" in parameters:
        return "time"
    return "offset" if "offset" in parameters and "X-Nuon-Page-Next" in success.get("headers", {}) else None


def operations(document: Schema) -> Iterator[tuple[str, str, Schema]]:
    for path, item in document["paths"].items():
        for method in METHODS:
            if method in item:
                yield path, method, item[method]


def path_parameters(document: Schema, path: str) -> list[Schema]:
    found: list[Schema] = document["paths"][path].get("parameters", [])
    return found


def resolved(document: Schema, node: Schema) -> Schema:
    while "$ref" in node:
        node = target_of(document, node["$ref"])
    return node


def target_of(document: Schema, reference: str) -> Schema:
    target: Any = document
    for part in reference.removeprefix("#/").split("/"):
        if not isinstance(target, dict) or part not in target:
            sys.exit(f"{reference} leads nowhere in the document")
        target = target[part]
    return cast("Schema", target)


def reachable(document: Schema, node: object) -> set[str]:
    """Names of the component schemas that `node` leads to."""
    found: set[str] = set()
    waiting = [node]
    while waiting:
        current = waiting.pop()
        if isinstance(current, list):
            waiting += current
        elif isinstance(current, dict):
            reference = current.get("$ref")
            if isinstance(reference, str) and (name := reference.rpartition("/")[2]) not in found:
                found.add(name)
                waiting.append(target_of(document, reference))
            waiting += current.values()
    return found


def simplify(node: Any, numbers: Iterator[int]) -> None:
    """Replace "or null" by `x-nullable`, name the maps, and make lists of other names, in place.

    The generator names a map after its place, which may be the name of a schema. Our templates use no such class.
    """
    if isinstance(node, list):
        for item in node:
            simplify(item, numbers)
        return
    if not isinstance(node, dict):
        return
    for keyword in ("oneOf", "anyOf"):
        options = node.get(keyword)
        if isinstance(options, list) and {"type": "null"} in options:
            rest = [option for option in options if option != {"type": "null"}]
            del node[keyword]
            node |= {"x-nullable": True} | (rest[0] if len(rest) == 1 else {keyword: rest})
    kinds = node.get("type")
    if isinstance(kinds, list) and "null" in kinds:
        rest = [kind for kind in kinds if kind != "null"]
        node |= {"x-nullable": True, "type": rest[0] if len(rest) == 1 else rest}
    if node.get("type") == "object" and not node.get("properties"):
        node["title"] = f"Map{next(numbers)}"
    if isinstance(name := node.get("x-published-as"), str):
        node["x-published-as"] = [name]
    for value in node.values():
        simplify(value, numbers)


def check_result(document: Schema, new: Path) -> None:
    """Stop if an operation is missing, or a template has written something other than code."""
    expected = len(list(operations(document)))
    modules = [file for file in (new / "api").rglob("*.py") if file.name != "__init__.py"]
    if len(modules) != expected:
        sys.exit(f"the document has {expected} operations, but {len(modules)} modules were generated")
    for file in new.rglob("*.py"):
        text = file.read_text(encoding="utf-8")
        if leak := re.search(r" object at 0x|PythonCode\(|UntrustedString", text):
            sys.exit(f"a template has written an object's repr into {file.relative_to(new)}: {leak[0]!r}")
        ast.parse(text, str(file))


def operations_table(document: Schema) -> str:
    """docs/operations.md."""
    lines = [
        "<!-- Generated from openapi/nuon.yaml by scripts/regenerate.sh. Do not edit. -->",
        "# Operations",
        "",
        "Each is a module with `asyncio`, `asyncio_detailed`, `sync` and `sync_detailed`:",
        "`from nuon_api_client.api.releases import get_release`. Age: the control planes that have it, of Dec 2025 and",
        "Aug 2026; both where nothing is said.",
    ]
    by_tag: dict[str, list[str]] = {}
    for path, method, operation in operations(document):
        notes = ["deprecated"] if operation.get("deprecated") else []
        notes += [age] if (age := operation.get("x-nuon-age")) else []
        row = f"| `{snake(operation['operationId'])}` | `{method.upper()} {path}` | {operation['summary']} | {', '.join(notes)} |"
        by_tag.setdefault(operation["tags"][0], []).append(row)
    for tag in sorted(by_tag):
        lines += [
            "",
            f"## {tag}",
            "",
            "| function | route | what it does | age |",
            "|---|---|---|---|",
            *sorted(by_tag[tag]),
        ]
    return "\n".join(lines) + "\n"


def snake(name: str) -> str:
    words = re.findall(r"[A-Z]+(?![a-z])|[A-Z]?[a-z]+|[0-9]+", name)
    return "_".join(words).lower()


def differences(made: Path, kept: Path) -> Iterator[str]:
    """Lines that name the files in which `kept` is out of date."""
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
    """Put every new path in its place, or none."""
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
