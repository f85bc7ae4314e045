"""Reading a document: what is refused, and how the refusal names the place."""

from __future__ import annotations

import json
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from threading import Thread
from typing import ClassVar

import pytest

from scripts.document.places import place
from scripts.document.read import STARTED_FROM, Document, Refused, read, shown
from tests.support.paths import ROOT

GOOD = """\
openapi: 3.1.0
paths:
  /v1/things/{thing_id}:
    get:
      operationId: GetThing
      parameters:
        - {name: thing_id, in: path}
        - name: q
components:
  schemas:
    Thing: {type: object,
      properties: {id: {type: string}}}
"""


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Where the user stands, which is not where the program runs."""
    monkeypatch.setenv(STARTED_FROM, str(tmp_path))
    return tmp_path


def faults_of(source: str) -> list[str]:
    with pytest.raises(Refused) as refused:
        read(source)
    return refused.value.faults


def written(folder: Path, text: str | bytes, name: str = "it.yaml") -> str:
    (folder / name).write_bytes(text.encode() if isinstance(text, str) else text)
    return name


def test_our_document_is_strict_yaml() -> None:
    assert next(iter(read(str(ROOT / "openapi" / "nuon.yaml")).root)) == "openapi"


def test_a_path_is_relative_to_where_the_user_stands(folder: Path) -> None:
    assert read(written(folder, GOOD)).root["openapi"] == "3.1.0"
    assert read(str(folder / "it.yaml")).name == str(folder / "it.yaml")


@pytest.mark.parametrize("form", ["yaml", "json", "yaml with a byte order mark", "yaml that begins with a brace"])
def test_yaml_and_json_hold_the_same(folder: Path, form: str) -> None:
    expected = read(written(folder, GOOD)).root
    text = {
        "yaml": GOOD,
        "json": json.dumps(expected, indent="\t"),
        "yaml with a byte order mark": "\ufeff" + GOOD,
        "yaml that begins with a brace": f"{{paths: {json.dumps(expected['paths'])}, openapi: 3.1.0}}",
    }[form]
    root = read(written(folder, text)).root
    assert root["paths"] == expected["paths"]
    assert root["openapi"] == expected["openapi"]


LINES = [
    ((), 1),
    (("paths", "/v1/things/{thing_id}", "get"), 4),
    (("paths", "/v1/things/{thing_id}", "get", "parameters", 1, "name"), 8),
    (("components", "schemas", "Thing", "properties", "id"), 12),
    (("components", "schemas", "Other"), None),
    (("paths", "/v1/things/{thing_id}", "get", "parameters", 2), None),
    (("openapi", "x"), None),
]


@pytest.mark.parametrize(("pointer", "line"), LINES)
def test_knows_the_lines_of_yaml(folder: Path, pointer: tuple[str | int, ...], line: int | None) -> None:
    assert read(written(folder, GOOD)).line(pointer) == line


@pytest.mark.parametrize(("indent", "line"), [(1, 3), (None, None)])
def test_knows_the_lines_of_json_that_has_some(folder: Path, indent: int | None, line: int | None) -> None:
    text = json.dumps({"openapi": "3.1.0", "paths": {}}, indent=indent)
    assert read(written(folder, text)).line(("paths",)) == line


FAULTS = {
    "a: 1\nb:\n  a: 1\n  a: 2\n": "b.a: written twice, first in line 3 (line 4)",
    "paths:\n  /x:\n    get: {}\n    get: {}\n": "GET /x: written twice, first in line 3 (line 4)",
    "components: {schemas: {Org: {properties: {id: {}, id: {}}}}}": "Org.id: written twice, first in line 1 (line 1)",
    "paths: {/x: {get: {responses: {200: {}}}}}": (
        'GET /x responses.200: an unquoted key that is no string: write "200" (line 1)'
    ),
    "no: 1": 'no: an unquoted key that is no string: write "no" (line 1)',
    "a: 2025-12-26": 'a: 2025-12-26 is an unquoted date: write "2025-12-26" (line 1)',
    "2025-12-26: a": '2025-12-26: an unquoted key that is no string: write "2025-12-26" (line 1)',
    "a: [yes]": 'a.0: yes is not the same for every YAML parser: write true, or "yes" (line 1)',
    "a: 010": 'a: 010 is not the same for every YAML parser: write "010" (line 1)',
    "a: 1e3": 'a: 1e3 is not the same for every YAML parser: write "1e3" (line 1)',
    "a: 12:30": 'a: 12:30 is not the same for every YAML parser: write "12:30" (line 1)',
    "a: .nan": 'a: .nan is not the same for every YAML parser: write ".nan" (line 1)',
    "a:\n  b: [\n    1\n  ]\n": "a.b: ']' must be indented deeper than the key that it belongs to (line 4)",
    "a:\n  - 'x\n  y'\n": 'a.0: "y\'" must be indented deeper than the key that it belongs to (line 3)',
    "a: &x {b: *x}": "a.b: an alias of what it is in, so it has no end (line 1)",
    "a: &x {}\nb: {<<: *x}": "b: merges by <<, which YAML 1.2 does not know: write it out (line 2)",
    "? [1]\n: 2\n": "the document: has a key that is a list or a mapping (line 1)",
    "a: !python/none": "a: has the tag !python/none, which JSON does not know (line 1)",
    "a: [1\nb: 2\n": "it.yaml: not YAML: while parsing a flow sequence, did not find expected ',' or ']' (line 2)",
    "a: 1\n---\nb: 2\n": "it.yaml: not YAML: expected a single document in the stream, but found another document (line 2)",
    "a: *x": "it.yaml: not YAML: found undefined alias (line 1)",
    "a: \x00": "it.yaml: not YAML: unacceptable character #x0000: control characters are not allowed",
    '{"a": 1, "a": 2}': "it.yaml: the key 'a' is written twice in one object",
    '{"paths": {\n "/x": {"get": 1,\n "get": 2}}}': "GET /x: written twice, first in line 2 (line 3)",
    '{"a": NaN}': "it.yaml: NaN is not JSON",
    '{"a": "b\\ud800c"}': r'it.yaml: half a character (a lone surrogate) in {"a": "b\ud800c"}',
    "[" * 10**5: "it.yaml: not YAML: ",
    "- a": "it.yaml: not a mapping, so not an OpenAPI document",
    "[1]": "it.yaml: not a mapping, so not an OpenAPI document",
    "openapi": "it.yaml: not a mapping, so not an OpenAPI document",
    " \n": "it.yaml: empty",
    "# nothing\n": "it.yaml: not a mapping, so not an OpenAPI document",
    "\n <!doctype html>": "it.yaml: an HTML or XML page, not an OpenAPI document",
    "a: \udcff": "it.yaml: not UTF-8 (byte 3)",
}


@pytest.mark.parametrize("text", FAULTS, ids=lambda text: text[:30])
def test_a_fault_is_named_with_its_line(folder: Path, text: str) -> None:
    (said,) = faults_of(written(folder, text.encode("utf-8", "surrogateescape")))
    assert said.startswith(FAULTS[text])
    assert "\n" not in said


def test_all_faults_of_a_text_are_named_in_its_order(folder: Path) -> None:
    text = "a: yes\nb: {c: 2025-01-01, c: 1}\nd: [\n]\n"
    assert [said.rpartition(" (")[2] for said in faults_of(written(folder, text))] == [
        "line 1)",
        "line 2)",
        "line 2)",
        "line 4)",
    ]


@pytest.mark.parametrize(
    "text",
    [
        "a: 'no'",
        "a: 0.19.1",
        "a: -1.5",
        "a: True",
        "a: &x [1]\nb: *x",
        "a: '2025-01-01'",
        "'200': 1",
        "a: >-\n  x\n  y",
    ],
)
def test_what_every_parser_reads_alike_is_taken(folder: Path, text: str) -> None:
    read(written(folder, text))


def test_what_is_no_file_is_named_with_where_it_was_looked_for(folder: Path) -> None:
    assert faults_of("it.yaml") == [f"it.yaml: No such file or directory ({folder / 'it.yaml'})"]
    assert faults_of(".") == [f".: Is a directory ({folder})"]


class Handler(BaseHTTPRequestHandler):
    """Answers a path by what PAGES has for it."""

    PAGES: ClassVar = {
        "/it.yaml": (200, "text/yaml", GOOD.encode()),
        "/it.json": (200, "application/json", b'{"openapi": "3.1.0"}'),
        "/page": (200, "text/html", b"<html>Sign in</html>"),
        "/moved": (302, "text/plain", b""),
    }

    def do_GET(self) -> None:
        status, kind, content = self.PAGES.get(self.path.partition("?")[0], (404, "text/plain", b"no"))
        self.send_response(status)
        self.send_header("Content-Type", kind)
        self.send_header("Content-Length", str(len(content)))
        if status == 302:
            self.send_header("Location", "/it.yaml")
        self.end_headers()
        self.wfile.write(content)

    def log_message(self, format: str, *args: object) -> None:  # noqa: A002
        """Say nothing."""


@pytest.fixture
def address() -> Iterator[str]:
    with ThreadingHTTPServer(("127.0.0.1", 0), Handler) as server:
        thread = Thread(target=server.serve_forever, daemon=True)
        thread.start()
        yield f"127.0.0.1:{server.server_port}"
        server.shutdown()
        thread.join()


@pytest.mark.parametrize("path", ["/it.yaml", "/it.json", "/moved"])
def test_a_url_is_read(address: str, path: str) -> None:
    document: Document = read(f"http://{address}{path}")
    assert document.root["openapi"] == "3.1.0"
    assert document.name == f"http://{address}{path}"


def test_a_url_that_has_no_document_is_named_without_its_secrets(address: str) -> None:
    assert faults_of(f"HTTP://user:c4nary@{address}/none?token=c4nary#c4nary") == [
        f"http://{address}/none: the server answers 404 Not Found"
    ]
    assert faults_of(f"http://{address}/page") == [
        f"http://{address}/page: an HTML or XML page, not an OpenAPI document"
    ]


def test_a_url_that_cannot_be_reached_is_named() -> None:
    (said,) = faults_of("http://user:c4nary@127.0.0.1:9/it.yaml?c4nary")
    assert said.startswith("http://127.0.0.1:9/it.yaml: ")
    assert "c4nary" not in said
    (said,) = faults_of("http://user:c4nary@127.0.0.1:port/?token=c4nary")
    assert "Invalid port" in said
    assert "c4nary" not in said


@pytest.mark.parametrize(
    ("source", "expected"),
    [
        ("HTTPS://user:c4nary@api.nuon.co?c4nary", "https://api.nuon.co"),
        ("https://example.com/pkg@1/it.yaml#c4nary", "https://example.com/pkg@1/it.yaml"),
        ("some/file?.yaml", "some/file?.yaml"),
    ],
)
def test_what_is_shown_of_a_source_is_no_secret(source: str, expected: str) -> None:
    assert shown(source) == expected


@pytest.mark.parametrize(
    ("pointer", "said"),
    [
        (("paths", "/x"), "/x"),
        (("paths", "/x", "parameters", 0), "/x parameters.0"),
        (("paths", "/x", "post", "requestBody"), "POST /x requestBody"),
        (("components", "schemas", "A", "properties", "b", "properties", "c"), "A.b.c"),
        (("components", "schemas", "A", "required"), "A required"),
        (("components", "responses", "NotFound"), "responses.NotFound"),
        (("info", "title"), "info.title"),
        ((), "the document"),
    ],
)
def test_a_place_is_said_in_a_curators_words(pointer: tuple[str | int, ...], said: str) -> None:
    assert place(pointer) == said
