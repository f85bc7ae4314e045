"""scripts/regenerate.sh, on a copy of the house with a small document."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
import yaml

from scripts import workroom
from tests.support.house import House, small_document

GENERATED = (
    "nuon_api_client/api",
    "nuon_api_client/models",
    "nuon_api_client/testing/_shared/nuon.json",
    "docs/operations",
)


posix = pytest.mark.skipif(sys.platform == "win32", reason="there are no such signals")


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


def use_an_undefined_name(house: House) -> None:
    with (house.root / "templates" / "model.py.jinja").open("a") as template:
        template.write("X: int = undefined_name\n")


def define_a_name_twice(house: House) -> None:
    with (house.root / "templates" / "model.py.jinja").open("a") as template:
        template.write("class Callable: ...\n")


def give_a_function_two_arguments_of_one_name(house: House) -> None:
    with (house.root / "templates" / "endpoint_module.py.jinja").open("a") as template:
        template.write("def twice(a, a): ...\n")


def make_the_generator_warn(house: House) -> None:
    with (house.root / "generator-config.yaml").open("a") as config:
        config.write("content_type_overrides: {application/json: application/odd}\n")


def break_the_document(house: House) -> None:
    document = small_document()
    document["components"]["schemas"]["Thing"]["properties"]["bad"] = {"$ref": "#/components/schemas/Bad"}
    document["components"]["schemas"]["Thing"]["required"] = ["name"]
    house.write(document)


def break_the_yaml(house: House) -> None:
    with (house.root / "openapi" / "nuon.yaml").open("a") as file:
        file.write("info: {}\n")


REFUSED = "nuon.yaml is refused, and nothing was changed\n"


@pytest.mark.parametrize(
    ("break_it", "said"),
    [
        (break_config, "keys that the generator would ignore: literal_enum"),
        (break_template, "no_such_function"),
        (leak_a_repr, "a template has written an object's repr into models/kind.py"),
        (write_no_python, "api/__init__.py: "),
        (use_an_undefined_name, "models/thing.py: Undefined name `undefined_name` (line "),
        (define_a_name_twice, "models/thing.py: Redefinition of unused `Callable`"),
        (give_a_function_two_arguments_of_one_name, "duplicate argument 'a' in function definition (line "),
        (make_the_generator_warn, "failed"),
        (break_the_document, "Thing.bad: #/components/schemas/Bad leads nowhere"),
        (break_the_document, "Thing required: name is not among the properties (line 18)\n" + REFUSED),
        (break_the_yaml, "info: written twice, first in line 27 (line 56)\n" + REFUSED),
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


# ---- how a run ends


@posix
@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM, signal.SIGHUP])
def test_a_run_that_a_signal_ends_leaves_nothing(house: House, number: signal.Signals) -> None:
    before = house.files()
    ours = signal.signal(number, signal.SIG_DFL)  # under nohup a child would ignore it
    try:
        process = house.start()
    finally:
        signal.signal(number, ours)
    with process:
        while not list(house.root.glob(".regenerate-*/document.json")):
            assert process.poll() is None, "the run has ended before there was a folder"
        process.send_signal(number)
        assert process.wait() == 128 + number
    assert house.files() == before
    assert list(house.root.glob(".regenerate-*")) == []


@posix
def test_a_second_signal_does_not_end_the_tidying_up(monkeypatch: pytest.MonkeyPatch) -> None:
    handlers = {number: signal.getsignal(number) for number in workroom.STOPPING}
    try:
        with pytest.raises(SystemExit) as ended:
            workroom.stop(signal.SIGTERM, None)
        assert ended.value.code == 143
        assert {signal.getsignal(number) for number in workroom.STOPPING} == {signal.SIG_IGN}
    finally:
        for number, handler in handlers.items():
            signal.signal(number, handler)


def test_no_signal_comes_in_between_two_renames() -> None:
    before = {number: signal.getsignal(number) for number in workroom.STOPPING}
    with workroom.unstoppable():
        signal.raise_signal(signal.SIGTERM)
    assert {number: signal.getsignal(number) for number in workroom.STOPPING} == before


def test_what_a_killed_run_has_left_is_removed_and_what_is_in_use_is_not(house: House) -> None:
    with subprocess.Popen([sys.executable, "-c", ""]) as ended:
        ended.wait()
    names = {name: house.root / f".regenerate-{name}" for name in (f"{ended.pid}-x", f"{os.getpid()}-x", "old")}
    for folder in names.values():
        (folder / "new").mkdir(parents=True)
    said = house.run().stderr
    assert [name for name, folder in names.items() if folder.exists()] == [f"{os.getpid()}-x"]
    assert f".regenerate-{os.getpid()}-x is in use by process {os.getpid()}" in said
    assert said.count(", which a run that was killed has left") == 2


# ---- another document


def test_paths_count_from_where_the_user_stands(house: House, tmp_path_factory: pytest.TempPathFactory) -> None:
    elsewhere = tmp_path_factory.mktemp("elsewhere")
    (elsewhere / "other.json").write_text(json.dumps(small_document()))
    done = house.run_script("--spec", "other.json", "--output", "new/mine", cwd=elsewhere)
    assert (done.returncode, done.stdout) == (0, "other.json -> mine/api, mine/models\n"), done.stderr
    assert (elsewhere / "new" / "mine" / "models" / "thing.py").exists()


def test_a_refused_document_of_somebody_else_makes_no_folder(
    house: House, tmp_path_factory: pytest.TempPathFactory
) -> None:
    elsewhere = tmp_path_factory.mktemp("elsewhere")
    before = house.files()
    for spec in ("none.yaml", "http://127.0.0.1:9/none.yaml?token=c4nary"):
        done = house.run_script("--spec", spec, "--output", "new/mine", cwd=elsewhere)
        assert done.returncode == 1
        assert done.stderr.endswith("\nnone.yaml is refused, and nothing was changed\n")
        assert "c4nary" not in done.stderr
    assert list(elsewhere.iterdir()) == []
    assert house.files() == before


def test_what_was_not_generated_is_not_deleted(house: House, tmp_path_factory: pytest.TempPathFactory) -> None:
    elsewhere = tmp_path_factory.mktemp("elsewhere")
    (elsewhere / "other.json").write_text(json.dumps(small_document()))
    mine = elsewhere / "mine" / "api" / "mine.py"
    mine.parent.mkdir(parents=True)
    mine.write_text("mine = 1\n")
    for output, said in {
        "mine": f"{mine} was not generated, and would be deleted",
        "other.json": f"{elsewhere / 'other.json'} is a file",
        "other.json/mine": f"{elsewhere / 'other.json'} is a file",
        "/": "/ is no package",
    }.items():
        done = house.run_script("--spec", "other.json", "--output", output, cwd=elsewhere)
        assert done.returncode == 1
        assert done.stderr.startswith(said)
    assert mine.read_text() == "mine = 1\n"
    assert sorted(path.name for path in elsewhere.iterdir()) == ["mine", "other.json"]


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
