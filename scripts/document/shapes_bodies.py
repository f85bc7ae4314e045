"""Choose how the bodies of an operation's request and responses are written and read."""

from __future__ import annotations

import re
from typing import Any

from nuon_api_client.runtime.operations import is_json
from scripts.document.places import Pointer
from scripts.document.shapes_references import Schema
from scripts.document.shapes_schemas import Schemas, not_null

FORM = "application/x-www-form-urlencoded"
JSON = "application/json"
TEXT: Schema = {"type": "string"}


def media_type(media: str) -> str:
    """Return a media type without its parameters."""
    return media.partition(";")[0].strip().lower()


def asked_for(media: str) -> str:
    """Return a media type as a header has it: in small letters, and without the charset, which JSON does not have."""
    parts = [part.strip() for part in media.split(";")[1:]]
    return "; ".join([media_type(media), *(part for part in parts if not part.lower().startswith("charset"))])


class Body:
    """The body of an operation's request.

    Args:
        schemas: the document's.
        body: its `requestBody`, which has `content`.
        place: where that is.
        pointer: the place of the operation.
    """

    def __init__(self, schemas: Schemas, body: Schema, place: Pointer, pointer: Pointer) -> None:
        content = body.get("content") or {JSON: {}}
        self.kind = "json"
        """How the body is given: `json` (a form too), `text` or `bytes`."""
        chosen = self._choose(content)
        if chosen is None:
            schemas.document.refuse(pointer, f"a body of {', '.join(content)} cannot be sent")
            chosen = next(iter(content))
        self.sends = JSON if "*" in chosen else asked_for(chosen)
        node = (content[chosen] or {}).get("schema", {})
        self.schema = schemas.plain(node, (*place, "content", chosen, "schema"))
        base = media_type(self.sends)
        if self.schema.get("x-binary") or (self.kind == "bytes"):
            self.kind = "bytes"
            self.sends = "application/octet-stream" if "*" in chosen else self.sends
            if is_json(media_type(self.sends)) or base == FORM:
                schemas.document.refuse(pointer, f"a body of {chosen} cannot be a file")
        elif self.kind == "text":
            self.sends = chosen if "charset" in chosen.lower() else f"{self.sends}; charset=utf-8"
        elif base == FORM and not is_flat(schemas, self.schema):
            schemas.document.refuse(pointer, "the form has fields that are no texts, numbers or lists of these")
        if base == FORM and any(map(is_odd, encodings(content[chosen]))):
            schemas.document.refuse(pointer, "the form's `encoding` is not supported")
        if self.kind != "json":
            self.schema = TEXT.copy()
        self.schema.pop("x-nullable", None)
        target = schemas.classes.get(str(self.schema.get("$ref")).rpartition("/")[2], self.schema)
        required = body.get("required") is True
        # An object of which nothing is required may be left out; a server that demands a body then gets an empty one.
        some = target.get("required") or target.get("minProperties")
        self.empty = required and target.get("type") == "object" and not some
        self.optional = self.empty or not required

    def _choose(self, content: Schema) -> str | None:
        """Return the media type to send, JSON's if there is one, and note how it is written."""
        kinds = {media: media_type(media) for media in content}
        for fits in (lambda base: base == JSON, is_json, lambda base: base == "*/*", lambda base: base == FORM):
            if found := next((media for media, base in kinds.items() if fits(base)), None):
                return found
        for media, base in kinds.items():
            if base.startswith("multipart/"):
                continue
            self.kind = "text" if base.startswith("text/") else "bytes"
            return media
        return None


def encodings(media: Any) -> list[Schema]:
    return list((media or {}).get("encoding", {}).values())


def is_odd(encoding: Schema) -> bool:
    """Tell whether a field of a form is written otherwise than usually: each item of a list alone."""
    return encoding.get("style", "form") != "form" or encoding.get("explode", True) is not True


def is_flat(schemas: Schemas, schema: Schema) -> bool:
    target = schemas.classes.get(str(schema.get("$ref")).rpartition("/")[2], schema)
    fields = target.get("properties", {"": target.get("additionalProperties", {})}).values()
    return target.get("type") == "object" and all(is_text(schemas, field) for field in fields if field is not True)


def is_text(schemas: Schemas, schema: Schema) -> bool:
    schema = not_null(schema)
    if "$ref" in schema:
        return bool(schemas.classes[schema["$ref"].rpartition("/")[2]]["type"] == "string")
    if schema.get("type") == "array":
        return is_text(schemas, schema["items"]) and not_null(schema["items"]).get("type") != "array"
    return schema.get("type") != "object" and "x-binary" not in schema


class Answers:
    """What an operation returns, of all its successful responses.

    Args:
        schemas: the document's.
        responses: by status, those of 2xx, each with its place.
        pointer: the place of the operation.
    """

    def __init__(self, schemas: Schemas, responses: dict[str, tuple[Schema, Pointer]], pointer: Pointer) -> None:
        self.kind = "nothing"
        """`json`, `text`, `bytes`, `nothing`, or `started`, which makes a model of a header as well."""
        self.schema: Schema = {}
        self.may_be_absent = False
        """Whether one of the statuses has no body."""
        self._media: dict[str, None] = {}
        found: list[tuple[str, Schema]] = []
        for code, (response, place) in responses.items():
            marked = response.get("x-nuon-result")
            if marked == "workflow-started":
                found.append(("started", {"$ref": "#/components/schemas/WorkflowStarted"}))
            elif marked == "acknowledgement" or not response.get("content") or code in ("204", "205"):
                self.may_be_absent = True
            else:
                found += self._read(schemas, response["content"], (*place, "content"), pointer)
        kinds = {kind for kind, _ in found}
        if len(kinds) == 1:
            self.kind = kinds.pop()
            self.schema = found[0][1]
            if any(without_texts(schema) != without_texts(self.schema) for _, schema in found):
                self.schema = {}  # of several types: any JSON value
        elif kinds:
            self.kind = "bytes"
        self.may_be_absent = self.may_be_absent and self.kind == "json"

    def _read(self, schemas: Schemas, content: Schema, place: Pointer, pointer: Pointer) -> list[tuple[str, Schema]]:
        """Return how each media type is read, and its schema."""
        found = []
        as_json = [schema_of(node, (*place, media)) for media, node in content.items() if is_json(media_type(media))]
        typed = [node for node, at in as_json if is_typed(schemas.plain(node, at))]
        for media, node in content.items():
            base = media_type(media)
            same = re.search(r"\b(xml|yaml)$", base) or schema_of(node, place)[0] in typed
            if as_json and same and not is_json(base):
                continue  # the same, written otherwise: it is not asked for
            if base == "text/event-stream":
                schemas.document.refuse(pointer, f"the response is a stream of events ({media}), which has no end")
            self._media.setdefault(asked_for(media))
            schema = schemas.plain(*schema_of(node, (*place, media)))
            if (is_json(base) and "x-binary" not in schema) or (base.endswith("*") and is_typed(schema)):
                found.append(("json", schema))
            else:
                found.append(("text" if base.startswith("text/") else "bytes", {}))
        return found

    @property
    def accept(self) -> str:
        """What `Accept` asks for: these media types, and JSON for errors."""
        media = list(self._media)
        return ", ".join(media if "*/*" in media or JSON in media else [*media, f"{JSON};q=0.9"] if media else [JSON])


def schema_of(media: Any, place: Pointer) -> tuple[Any, Pointer]:
    """Return the schema of a media type, and where it is."""
    return (media or {}).get("schema", {}), (*place, "schema")


def is_typed(schema: Schema) -> bool:
    """Tell whether a schema says that a value is no text, for which the bytes of another media type may be meant."""
    return "$ref" in schema or schema.get("type") in ("array", "boolean", "integer", "number", "object")


def without_texts(schema: Any) -> Any:
    if not isinstance(schema, dict):
        return schema
    return {key: without_texts(value) for key, value in schema.items() if key not in ("description", "title")}
