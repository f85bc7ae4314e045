"""Write the mechanical part of a change as a patch of the document: what a control plane has and ours has not."""

from __future__ import annotations

import difflib
from itertools import takewhile
from pathlib import Path
from typing import Any

from scripts.document.convert_schemas import mapping
from scripts.drift.compare import JSON, operations_of
from scripts.drift.difference import Difference, route
from scripts.drift.report import Report, info_version
from scripts.drift.schemas import Schema, Schemas
from scripts.drift.yaml_edit import Editor

TODO = "TODO"
ERRORS = {
    "400": "BadRequest",
    "401": "Unauthorized",
    "403": "Forbidden",
    "404": "NotFound",
    "500": "InternalServerError",
}


def patch(file: Path, shown: str, ours: Schema, theirs: Schema, made: Report) -> str:
    """Return a unified diff for `git apply` that adds the news which only needs to be added.

    These are fields, values of enumerations, parameters, and operations as skeletons, with the schemas that these need.
    Each text that a person has to write is a TODO.

    Args:
        file: our document.
        shown: its path in the repository.
        ours: what is in it.
        theirs: the control plane's document.
        made: the report.
    """
    text = file.read_text(encoding="utf-8")
    suggestion = Suggestion(ours, theirs, Editor(text))
    for difference in made.news:
        suggestion.add(difference)
    suggestion.finish()
    old, new = (part.splitlines(keepends=True) for part in (text, suggestion.editor.result()))
    return "".join(difflib.unified_diff(old, new, f"a/{shown}", f"b/{shown}"))


class Suggestion:
    """A document with additions."""

    def __init__(self, ours: Schema, theirs: Schema, editor: Editor) -> None:
        self.ours, self.theirs = Schemas(ours), Schemas(theirs, foreign=True)
        self.editor = editor
        self.since = info_version(theirs)
        self.names = {upstream: name for name in self.ours.by_name for upstream in self.ours.upstream(name)}
        self.operations = {str(operation["operationId"]): key for key, (_, operation) in operations_of(ours).items()}
        self.written = {key: written for key, (written, _) in operations_of(ours).items()}
        self.paths: dict[str, Schema] = {}
        """The new paths, and their operations."""
        self.parameters: dict[str, list[Schema]] = {}
        """The new parameters of each operation."""

    def add(self, difference: Difference) -> None:
        """Add what a difference is about, if it can be added without a decision."""
        if difference.kind == "new operation":
            self.add_operation(difference)
        elif difference.kind == "new parameter":
            self.add_parameter(difference)
        elif difference.kind == "new field":
            schema, _, name = difference.where.partition(".")
            if schema in self.ours.by_name and "." not in name:
                node = {"description": TODO} | self.translated(difference.their_node) | self.age()
                self.editor.add_key(("components", "schemas", schema, "properties"), name, node)
        elif difference.kind == "new enum value":
            schema, *rest = difference.where.split(".")
            pointer = ("components", "schemas", schema, *(part for name in rest for part in ("properties", name)))
            self.editor.add_item((*pointer, "enum"), difference.theirs)

    def age(self) -> Schema:
        """Return since when, at the latest, control planes have what is added."""
        return {"x-nuon-since": self.since} if self.since else {}

    def add_parameter(self, difference: Difference) -> None:
        """Add a parameter to an operation."""
        operation = difference.where.partition(" ")[0]
        self.parameters.setdefault(operation, []).append(self.parameter(difference.their_node))

    def parameter(self, node: Schema) -> Schema:
        """Return a parameter: the shared one if there is one of that name, as in paths."""
        if node.get("in") == "path" or node.get("name") in ("limit", "offset", "page"):
            shared = mapping(mapping(self.ours.document.get("components")).get("parameters"))
            for name, other in shared.items():
                if (other.get("in"), other.get("name")) == (node.get("in"), node.get("name")):
                    return {"$ref": f"#/components/parameters/{name}"}
        kept = {key: node[key] for key in ("name", "in", "required") if key in node}
        about = kept | {"description": TODO, "schema": self.translated(node.get("schema"))}
        return about if node.get("in") == "path" else about | self.age()

    def add_operation(self, difference: Difference) -> None:
        """Add a skeleton of an operation, with the tag of the one whose path is most like its own."""
        theirs = difference.their_node
        method, path = difference.where.split(" ")
        paths = self.ours.document["paths"]
        same = next((other for other in paths if route(other) == route(path)), None)
        neighbour = same or self.neighbour(path)
        beside = [mapping(one) for one in mapping(paths.get(neighbour)).values()]
        operation: Schema = {
            "operationId": theirs.get("operationId"),
            "tags": next((one["tags"] for one in beside if "tags" in one), [TODO]),
            "summary": TODO,
            "description": TODO,
            **self.age(),
        }
        nodes = [self.theirs.resolved(node) for node in theirs["parameters"]]
        in_path = [self.parameter(node) for node in nodes if node.get("in") == "path"]
        if same:  # there the placeholders have our names
            own: list[Schema] = next((one["parameters"] for one in beside if "parameters" in one), [])
            in_path = [node for node in own if self.ours.resolved(node).get("in") == "path"]
        if parameters := in_path + [self.parameter(node) for node in nodes if node.get("in") != "path"]:
            operation["parameters"] = parameters
        if body := self.theirs.resolved(theirs.get("requestBody")):
            operation["requestBody"] = {"required": True, "content": self.content(body)}
        operation["responses"] = dict(self.responses(theirs))
        if same:
            self.editor.add_key(("paths", same), method.lower(), operation, at_end=True)
        else:
            self.paths.setdefault(path, {})[method.lower()] = operation

    def finish(self) -> None:
        """Add what had to be gathered first: new paths, each after the one that is most like it, and parameters."""
        for path, item in self.paths.items():
            self.editor.add_key(("paths",), path, item, after=self.neighbour(path), at_end=True)
        for operation, parameters in self.parameters.items():
            method, path = self.written[self.operations[operation]].split(" ")
            pointer = ("paths", path, method.lower())
            if "parameters" in self.ours.document["paths"][path][method.lower()]:
                for parameter in parameters:
                    self.editor.add_item((*pointer, "parameters"), parameter)
            else:
                self.editor.add_key(pointer, "parameters", parameters, before=("requestBody", "responses"))

    def neighbour(self, path: str) -> str | None:
        """Return the path of ours that begins like another, if one has more in common with it than the version."""
        best = max(self.ours.document["paths"], key=lambda other: common(other, path))
        return best if common(best, path) > len(["", "v1"]) else None

    def responses(self, theirs: Schema) -> list[tuple[str, Schema]]:
        """Return the responses of an operation, those of errors as ours has them."""
        found: list[tuple[str, Schema]] = []
        for status, node in mapping(theirs.get("responses")).items():
            if status[:1] == "2":
                response = self.theirs.resolved(node)
                content = {"content": self.content(response)} if response.get("content") else {}
                found.append((status, {"description": TODO} | content))
            elif status in ERRORS:
                found.append((status, {"$ref": f"#/components/responses/{ERRORS[status]}"}))
        return sorted(found)

    def content(self, body: Schema) -> Schema:
        """Return what a body holds."""
        return {
            media: {"schema": self.translated(mapping(part).get("schema"))} if media == JSON else {}
            for media, part in mapping(body.get("content")).items()
        }

    def translated(self, node: Any) -> Any:
        """Return a schema of theirs with our names; those that we have not are added to the document."""
        if isinstance(node, list):
            return [self.translated(item) for item in node]
        if not isinstance(node, dict):
            return node
        if isinstance(reference := node.get("$ref"), str):
            return {"$ref": f"#/components/schemas/{self.name_of(reference.rpartition('/')[2])}"}
        new = {}
        for key, value in node.items():
            if key == "properties":
                new[key] = {name: self.translated(part) for name, part in mapping(value).items()}
            elif key not in ("description", "example", "title"):
                new[key] = value if key in ("enum", "default") else self.translated(value)
        return new

    def name_of(self, their_name: str) -> str:
        """Return our name of one of their schemas."""
        for upstream in self.theirs.upstream(their_name):
            if upstream in self.names:
                return self.names[upstream]
        upstream = self.theirs.shown(their_name)
        short = upstream.rpartition(".")[2]
        name = their_name if short in self.names.values() or not short.isidentifier() else short[0].upper() + short[1:]
        self.names[upstream.lower()] = name
        schema = self.theirs.by_name.get(their_name, {})
        body = {key: value for key, value in self.translated(schema).items() if not key.startswith("x-")}
        about = {"x-nuon-schema": upstream, **self.age(), "type": "object", "description": TODO}
        self.editor.add_key(("components", "schemas"), name, about | body)
        return name


def common(one: str, other: str) -> int:
    """Return how many segments two paths begin with alike."""
    pairs = zip(one.split("/"), other.split("/"), strict=False)
    return len(list(takewhile(lambda pair: pair[0] == pair[1], pairs)))
