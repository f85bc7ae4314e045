"""openapi/known_differences.yaml, and the page that is written from it."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

import pytest
import yaml

from scripts.document.places import Refused
from scripts.document.strict_yaml import build
from scripts.drift.difference import KINDS, Difference, route
from scripts.drift.known import Indented, Known, topic
from scripts.drift.tables import PAGE, page, take_rows
from tests.support.openapi import DOCUMENT

KNOWN = Known.load()
OPERATIONS = {
    operation["operationId"]: f"{method.upper()} {path}"
    for path, item in DOCUMENT["paths"].items()
    for method, operation in item.items()
}


def test_the_page_is_written_from_the_data() -> None:
    assert PAGE.read_text(encoding="utf-8") == page(KNOWN), "run scripts/drift.sh --write-differences"


def test_the_data_is_as_it_would_be_saved(tmp_path: Path) -> None:
    KNOWN.save(tmp_path / "known.yaml")
    assert Known.load(tmp_path / "known.yaml").data == KNOWN.data


@pytest.mark.parametrize("value", ["1e3", "0o17", ".5", "no", "1", "2025-12-26", "a: b"])
def test_what_is_written_is_read_alike_by_every_parser(value: str) -> None:
    text = yaml.dump({"a": [value]}, Dumper=Indented)
    assert build(yaml.compose(text, Loader=yaml.CSafeLoader), text) == ({"a": [value]}, [])


def test_an_entry_is_about_something_that_the_document_has() -> None:
    upstream = {
        one.rpartition(".")[2]
        for node in DOCUMENT["components"]["schemas"].values()
        for one in [node.get("x-nuon-schema", ""), *node.get("x-nuon-also", [])]
    }
    known = {*OPERATIONS, *DOCUMENT["components"]["schemas"], *upstream}
    # What is left out is not there, and what is the same as another is there under the other's name. Texts are not
    # always about one place.
    entries = [
        entry for entry in KNOWN.entries() if not entry.get("here", "left out").startswith(("left out", "same as"))
    ]
    odd = [entry["where"] for entry in entries if re.split(r"[.,\s]", entry["where"])[0] not in known]
    assert odd == [], "rename or delete these entries of openapi/known_differences.yaml"


def test_each_line_is_one_that_a_report_can_have() -> None:
    for entry in KNOWN.entries():
        for line in entry.get("published", []):
            kind, _, rest = line.partition(": ")
            assert kind in KINDS
            where = rest.partition(": ")[0]
            assert topic(Difference(kind, where))[0] == entry["where"]


def test_what_is_left_out_is_not_there_and_its_successor_is() -> None:
    ours = {route(written) for written in OPERATIONS.values()}
    assert {route(entry["route"]) for entry in KNOWN.data["left_out"]} & ours == set()
    assert {entry["use"] for entry in KNOWN.data["left_out"] if "use" in entry} - set(OPERATIONS) == set()
    assert [entry for entry in KNOWN.data["left_out"] if not entry.get("why")] == []


ROWS = """\
Text between the tables.

| Operation | Here | Evidence |
|---|---|---|
| GetThing | `GET /v1/things/{id}`, not `/v1/thing/{thing_id}` | service.go:1 |
| GetThing | answers 200 array of Thing \\| null | one \\| other |

| Schema | Properties |
|---|---|
| Thing | `org_id`, `extra` |
"""


def test_rows_of_such_tables_are_taken_in_once(tmp_path: Path) -> None:
    file = tmp_path / "rows.md"
    file.write_text(ROWS)
    known = Known({"operations": [{"where": "GetZoo", "here": "x"}], "unpublished": {"Thing": ["org_id"]}})
    assert take_rows(known, file) == 3
    assert take_rows(known, file) == 0
    assert known.data == {
        "operations": [
            {
                "where": "GetThing",
                "here": "`GET /v1/things/{id}`, not `/v1/thing/{thing_id}`",
                "evidence": "service.go:1",
            },
            {"where": "GetThing", "here": "answers 200 array of Thing | null", "evidence": "one | other"},
            {"where": "GetZoo", "here": "x"},
        ],
        "unpublished": {"Thing": ["org_id", "extra"]},
    }
    assert "| GetThing | answers 200 array of Thing \\| null | one \\| other |" in page(known).splitlines()


def test_a_table_that_is_not_known_is_refused(tmp_path: Path) -> None:
    file = tmp_path / "rows.md"
    file.write_text("| Thing | Why |\n|---|---|\n| a | b |\n")
    with pytest.raises(Refused) as refused:
        take_rows(Known({}), file)
    assert "headings Thing | Why, but known are: Operation | Here | Evidence;" in refused.value.faults[0]
    with pytest.raises(Refused):
        take_rows(Known({}), tmp_path / "nowhere.md")


@pytest.mark.parametrize(
    ("kind", "where", "here"),
    [
        ("deprecated", "GetThing", "not deprecated, though annotated so"),
        ("success status", "GetThing", "answers 202 Thing"),
        ("type", "GetThing 200", "answers 202 Thing"),
        ("type", "GetThing 200[]", "answers 202 Thing"),
        ("body", "GetThing body", "request body: required Thing"),
        ("gone parameter", "GetThing query page", "parameter `page` added"),
        ("type", "Thing.labels{}", "map of string or null"),
    ],
)
def test_evidence_is_recorded_for_what_it_is_about(kind: str, where: str, here: str) -> None:
    entry: dict[str, Any] = {"where": "Thing.labels" if "." in where else "GetThing", "here": here, "evidence": "why"}
    other = {"where": "GetThing", "here": "operation id: upstream calls it `X`", "evidence": "why"}
    known = Known({"operations": [other, entry]})
    difference = Difference(kind, where, theirs="that")
    assert known.record(difference)
    assert known.explains(difference)
    assert entry["published"] == [f"{kind}: {where}: that"]
    assert not Known({"operations": [other]}).record(difference)
    assert not Known({"texts": [{"where": "Thing.labels", "evidence": "why"}]}).record(difference)
