"""Somebody else's document: each shape of tests/document/cases is generated right, or refused by name."""

from __future__ import annotations

import copy
import importlib
import json
import os
import subprocess
import sys
from collections.abc import Iterator
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any
from uuid import UUID

import httpx
import pytest
import respx
import yaml

import nuon_api_client
from nuon_api_client import NuonClient
from scripts.document.check import check
from scripts.document.convert import complete_operations, convert
from scripts.document.places import METHODS
from scripts.document.prepare import prepare
from scripts.document.read import Document
from scripts.document.shapes import refusals
from tests.support.paths import ROOT

CASES: list[dict[str, Any]] = [
    case
    for file in sorted((Path(__file__).parent / "cases").glob("*.yaml"))
    for case in yaml.safe_load(file.read_text(encoding="utf-8"))
]
REFUSED = [case for case in CASES if "refused" in case]
TOLD = [case for case in CASES if "facts" in case]
GENERATED = [case for case in CASES if not {"refused", "facts"} & set(case)]
OF_A_DOCUMENT = (
    *("paths", "components", "servers", "security", "webhooks"),
    *("host", "basePath", "definitions", "securityDefinitions"),
)
DONE = {"204": {"description": "Done."}}
PACKAGE = "somebody_elses"


def named(cases: list[dict[str, Any]]) -> pytest.MarkDecorator:
    return pytest.mark.parametrize("case", cases, ids=lambda case: case["case"])


def document_of(case: dict[str, Any]) -> dict[str, Any]:
    """The whole document of a case, converted as regenerate.py does it."""
    root: dict[str, Any] = {key: copy.deepcopy(case[key]) for key in OF_A_DOCUMENT if key in case}
    version = {"swagger": case["swagger"]} if "swagger" in case else {"openapi": case.get("openapi", "3.1.0")}
    root = {**version, "info": {"title": "Small", "version": "1"}, "paths": {}, **root}
    for item in root["paths"].values():
        for method in METHODS:
            if method in item:
                item[method].setdefault("responses", DONE)
    root = convert(root)
    complete_operations(root)
    return root


def faults_of(root: dict[str, Any]) -> list[str]:
    return check(Document("small.yaml", root, "")) or refusals(root)


@named(REFUSED)
def test_refused_by_name(case: dict[str, Any]) -> None:
    assert sorted(faults_of(document_of(case))) == sorted(case["refused"])


@named(TOLD)
def test_told_to_the_operation(case: dict[str, Any]) -> None:
    root = document_of(case)
    assert faults_of(root) == []
    facts = {
        operation["operationId"]: operation["responses"]["200"]["x-operation"]
        for item in prepare(root)["paths"].values()
        for operation in item.values()
    }
    for name, expected in case["facts"].items():
        facts[name]["notes"] = facts[name]["doc"]["paragraphs"]
        assert {key: facts[name][key] for key in expected} == expected


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder of the package that is generated from all cases at once."""
    whole: dict[str, Any] = {"openapi": "3.1.0", "info": {"title": "Small ones", "version": "1"}, "paths": {}}
    whole["components"] = {}
    for case in GENERATED:
        root = document_of(case)
        assert not set(root["paths"]) & set(whole["paths"]), f"{case['case']}: the path is another case's too"
        whole["paths"] |= root["paths"]
        for section, held in root.get("components", {}).items():
            kept = whole["components"].setdefault(section, {})
            assert not set(held) & set(kept), f"{case['case']}: the name is another case's too"
            kept |= held
    made = tmp_path_factory.mktemp("made")
    done = regenerate(made / "document.json", whole, made / PACKAGE)
    assert done.returncode == 0, done.stdout + done.stderr
    (made / "calls.py").write_text(typed_calls(), encoding="utf-8")
    return made


def regenerate(spec: Path, root: dict[str, Any], output: Path) -> subprocess.CompletedProcess[str]:
    spec.write_text(json.dumps(root), encoding="utf-8")
    return run("-m", "scripts.regenerate", "--spec", str(spec), "--output", str(output), cwd=ROOT)


def run(*arguments: str, cwd: Path) -> subprocess.CompletedProcess[str]:
    environment = os.environ | {"MYPYPATH": str(ROOT)}
    command = [sys.executable, *arguments]
    return subprocess.run(command, cwd=cwd, env=environment, capture_output=True, text=True, check=False)


HEAD = f"""\
from datetime import UTC, date, datetime
from typing import Any, assert_type
from uuid import UUID

from nuon_api_client import NuonClient
from {PACKAGE} import models as m
from {PACKAGE} import api as tags
from {PACKAGE}.api import default as api

"""


def typed_calls() -> str:
    """What the cases do, for a type checker."""
    lines = []
    for case in GENERATED:
        for call in case.get("calls", []):
            lines += [f"    assert_type({call['do']}, {call['type']})" if "type" in call else f"    {call['do']}"]
        for read in case.get("reads", []):
            for name, kind in read.get("types", {}).items():
                holder, _, attribute = name.rpartition(".")
                held = f"x{len(lines)}"
                lines += [f"    {held} = m.{read['model']}.from_dict({{}}){'.' + holder if holder else ''}"]
                lines += [f"    assert {held} is not None"] if holder else []
                lines += [f"    assert_type({held}.{attribute}, {kind})"]
    return HEAD + "def calls(client: NuonClient) -> None:\n" + "\n".join(lines) + "\n"


@pytest.fixture(scope="module")
def names(folder: Path) -> Iterator[dict[str, Any]]:
    """What the expressions of the cases may use."""
    with pytest.MonkeyPatch.context() as patch:
        patch.syspath_prepend(folder)
        api, models = (importlib.import_module(f"{PACKAGE}.{name}") for name in ("api", "models"))
        python = {"UTC": UTC, "UUID": UUID, "date": date, "datetime": datetime}
        yield {"tags": api, "api": api.default, "m": models, "client": NuonClient("token", "org-1"), **python}
        for name in [name for name in sys.modules if name.partition(".")[0] == PACKAGE]:
            del sys.modules[name]


@named(GENERATED)
def test_generated_right(case: dict[str, Any], names: dict[str, Any]) -> None:
    assert faults_of(document_of(case)) == [], "it is right alone, too"
    for call in case.get("calls", []):
        make(call, names)
    for read in case.get("reads", []):
        model = getattr(names["m"], read["model"])
        assert model.from_dict(read["json"]).to_dict() == read["json"], "unread"
        found = model.from_dict(read["json"])
        for name, expected in read.get("has", {}).items():
            assert eval(f"x.{name}", {"x": found}) == eval(str(expected), names), name
        repr(found)
        assert found.to_dict() == read["json"], "read"


def make(call: dict[str, Any], names: dict[str, Any]) -> None:
    """Do what a case does, and hold what was sent and what came against what it says."""
    with respx.mock(base_url="https://api.nuon.co", assert_all_called=False) as router:
        route = router.route().mock(return_value=answer(call.get("answer", {"status": 204})))
        if "raises" in call:
            with pytest.raises(ValueError, match=call["raises"]):
                eval(call["do"], names)
            return
        result = eval(call["do"], names)
    if "sent" in call:
        request = route.calls.last.request
        assert f"{request.method} {request.url.raw_path.decode()}" == call["sent"].strip()
        for name, value in call.get("headers", {}).items():
            assert request.headers.get(name) == value
        if "json" in call:
            assert json.loads(request.content) == call["json"]
        if "body" in call:
            assert request.content.decode() == call["body"]
    if "result" in call:
        assert result == eval(str(call["result"]), names)
    elif hasattr(result, "to_dict"):
        repr(result)
        assert result.to_dict() == call["answer"]["json"]


def answer(told: dict[str, Any]) -> httpx.Response:
    content = json.dumps(told["json"]) if "json" in told else told.get("text", "")
    return httpx.Response(told.get("status", 200), content=content)


def test_every_module_can_be_imported_and_every_annotation_resolved(folder: Path, names: dict[str, Any]) -> None:
    root = importlib.import_module(PACKAGE)
    modules = [
        importlib.import_module(".".join(file.relative_to(folder).with_suffix("").parts))
        for file in sorted((folder / PACKAGE).rglob("*.py"))
    ]
    assert len(modules) > 100
    nuon_api_client.resolve_annotations(root)


def test_mypy_finds_nothing_in_the_package_and_in_its_use(folder: Path) -> None:
    options = ("--strict", "--config-file=", "--cache-dir", str(folder / "cache"))
    done = run("-m", "mypy", *options, PACKAGE, "calls.py", cwd=folder)
    assert done.returncode == 0, done.stdout + done.stderr


def test_a_refusal_leaves_no_trace(tmp_path: Path) -> None:
    spec = tmp_path / "document.json"
    done = regenerate(spec, document_of(REFUSED[0]), tmp_path / "mine")
    assert done.returncode == 1
    assert done.stderr.splitlines()[0] in REFUSED[0]["refused"]
    assert list(tmp_path.iterdir()) == [spec]


def test_there_are_sixty() -> None:
    assert len(CASES) >= 60
    assert len({case["case"] for case in CASES}) == len(CASES)
