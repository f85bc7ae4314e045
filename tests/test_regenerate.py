"""scripts/regenerate.sh, on a copy of the house with a small document."""

from __future__ import annotations

import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
import yaml

from tests.support.paths import ROOT

GENERATED = (
    "nuon_api_client/api",
    "nuon_api_client/models",
    "nuon_api_client/testing/_shared/nuon.json",
    "docs/operations.md",
)


def small_document() -> dict[str, Any]:
    thing = {
        "type": "object",
        "description": "A thing.",
        "required": ["id"],
        "properties": {
            "id": {"type": "string"},
            "labels": {"type": "object", "additionalProperties": {"type": "string"}},
            "parent": {"oneOf": [{"$ref": "#/components/schemas/Thing"}, {"type": "null"}]},
        },
    }
    answer = {
        "description": "One.",
        "content": {"application/json": {"schema": {"$ref": "#/components/schemas/Thing"}}},
    }
    operation = {"operationId": "GetThing", "tags": ["things"], "summary": "Get a thing", "responses": {"200": answer}}
    parameter = {"name": "thing_id", "in": "path", "required": True, "schema": {"type": "string"}}
    return {
        "openapi": "3.1.0",
        "info": {"title": "Things", "version": "1"},
        "security": [{"bearer": [], "org": []}],
        "paths": {"/v1/things/{thing_id}": {"get": operation | {"parameters": [parameter]}}},
        "components": {"schemas": {"Thing": thing}},
    }


class House:
    """A copy of what the script needs."""

    def __init__(self, root: Path) -> None:
        self.root = root
        for name in ("generator-config.yaml", "pyproject.toml"):
            shutil.copy(ROOT / name, root / name)
        shutil.copytree(ROOT / "scripts", root / "scripts", ignore=shutil.ignore_patterns("__pycache__"))
        shutil.copytree(ROOT / "templates", root / "templates")
        (root / "openapi").mkdir()
        (root / "nuon_api_client").mkdir()
        (root / "nuon_api_client" / "__init__.py").write_text("# by hand\n")
        self.write(small_document())

    def write(self, document: dict[str, Any]) -> None:
        (self.root / "openapi" / "nuon.yaml").write_text(yaml.safe_dump(document))

    def run(self, *arguments: str) -> subprocess.CompletedProcess[str]:
        # -B: what Python itself writes beside the scripts is no change of theirs.
        command = [sys.executable, "-B", "-m", "scripts.regenerate", *arguments]
        return subprocess.run(command, cwd=self.root, capture_output=True, text=True, check=False)

    def files(self) -> dict[str, bytes]:
        return {str(file.relative_to(self.root)): file.read_bytes() for file in self.root.rglob("*") if file.is_file()}


@pytest.fixture
def house(tmp_path: Path) -> House:
    return House(tmp_path)


def test_writes_only_what_is_generated_and_the_same_bytes_each_time(house: House) -> None:
    before = house.files()
    assert house.run().returncode == 0
    first = house.files()
    added = set(first) - set(before)
    assert all(name.startswith(GENERATED) for name in added)
    assert {name: first[name] for name in before} == before
    assert "nuon_api_client/models/thing.py" in added
    assert house.run().returncode == 0
    assert house.files() == first


def test_check_changes_nothing_and_names_every_file_that_is_out_of_date(house: House) -> None:
    assert house.run().returncode == 0
    assert house.run("--check").stdout == "up to date\n"
    models = house.root / "nuon_api_client" / "models"
    (models / "thing.py").write_text("edited = True\n")
    (models / "stray.py").write_text("")
    (house.root / "nuon_api_client" / "api" / "things" / "get_thing.py").unlink()
    before = house.files()
    checked = house.run("--check")
    assert checked.returncode == 1
    assert checked.stdout.splitlines() == [
        "differs: nuon_api_client/models/thing.py",
        "missing: nuon_api_client/api/things/get_thing.py",
        "surplus: nuon_api_client/models/stray.py",
        "out of date: run scripts/regenerate.sh",
    ]
    assert house.files() == before


def break_config(house: House) -> None:
    with (house.root / "generator-config.yaml").open("a") as config:
        config.write("literal_enum: true\n")


def break_template(house: House) -> None:
    with (house.root / "templates" / "model.py.jinja").open("a") as template:
        template.write("{{ no_such_function() }}")


def leak_a_repr(house: House) -> None:
    with (house.root / "templates" / "str_enum.py.jinja").open("a") as template:
        template.write("# {{ openapi }}")
    document = small_document()
    document["components"]["schemas"]["Thing"]["properties"]["kind"] = {"$ref": "#/components/schemas/Kind"}
    document["components"]["schemas"]["Kind"] = {"type": "string", "enum": ["a", "b"]}
    house.write(document)


def write_no_python(house: House) -> None:
    with (house.root / "templates" / "api_init.py.jinja").open("a") as template:
        template.write("def (:")


def make_the_generator_warn(house: House) -> None:
    document = small_document()
    document["components"]["schemas"]["Odd"] = {"type": "string", "enum": [1, "one"]}
    house.write(document)


def refer_to_nothing(house: House) -> None:
    document = small_document()
    document["components"]["schemas"]["Thing"]["properties"]["bad"] = {"$ref": "#/components/schemas/Bad"}
    house.write(document)


def give_two_operations_one_name(house: House) -> None:
    document = small_document()
    operation = document["paths"]["/v1/things/{thing_id}"]["get"]
    document["paths"]["/v1/other/{thing_id}"] = {"get": operation}
    house.write(document)


def forget_success(house: House) -> None:
    document = small_document()
    responses = document["paths"]["/v1/things/{thing_id}"]["get"]["responses"]
    responses["404"] = responses.pop("200")
    house.write(document)


@pytest.mark.parametrize(
    ("break_it", "said"),
    [
        (break_config, "keys that the generator would ignore: literal_enum"),
        (break_template, "no_such_function"),
        (leak_a_repr, "a template has written an object's repr into models/kind.py"),
        (write_no_python, "failed"),
        (make_the_generator_warn, "failed"),
        (refer_to_nothing, "#/components/schemas/Bad leads nowhere in the document"),
        (give_two_operations_one_name, "the document has 2 operations, but 1 modules were generated"),
        (forget_success, "get /v1/things/{thing_id} has no 2xx response"),
    ],
)
def test_a_failing_run_says_why_and_leaves_the_tree_as_it_was(
    house: House, break_it: Callable[[House], None], said: str
) -> None:
    assert house.run().returncode == 0
    break_it(house)
    before = house.files()
    failed = house.run()
    assert failed.returncode == 1
    assert said in failed.stderr
    assert house.files() == before


def test_generates_from_another_document_into_another_package(
    house: House, tmp_path_factory: pytest.TempPathFactory
) -> None:
    elsewhere = tmp_path_factory.mktemp("elsewhere")
    spec = elsewhere / "other.yaml"
    spec.write_text(yaml.safe_dump(small_document()))
    package = elsewhere / "mine"
    done = house.run("--spec", str(spec), "--output", str(package))
    assert done.returncode == 0, done.stderr
    code = (
        "import typing\n"
        "import mine.api, mine.models\n"
        "import nuon_api_client\n"
        "from mine.api.things import get_thing\n"
        "from mine.models import Thing\n"
        "thing = Thing.from_dict({'id': 'a', 'parent': {'id': 'b'}, 'labels': {'x': 'y'}})\n"
        "assert isinstance(thing.parent, Thing) and thing.labels == {'x': 'y'}\n"
        "assert get_thing.OPERATION.path == '/v1/things/{thing_id}' and get_thing.OPERATION.needs_org\n"
        "assert mine.api.things.get_thing is get_thing and dir(mine.models) == ['Thing']\n"
        "nuon_api_client.resolve_annotations(mine)\n"
        "assert typing.get_type_hints(get_thing.sync)['return'] is Thing\n"
        "assert typing.get_type_hints(Thing)['parent'] == Thing | None\n"
    )
    ran = subprocess.run([sys.executable, "-c", code], cwd=elsewhere, capture_output=True, text=True, check=False)
    assert ran.returncode == 0, ran.stderr
    assert not (house.root / "nuon_api_client" / "api").exists()
    assert house.run("--spec", str(spec)).returncode == 2
