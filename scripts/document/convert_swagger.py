"""Turn a Swagger 2.0 document into the form of OpenAPI 3; its schemas become those of 3.1 on the way."""

from __future__ import annotations

import copy
from typing import Any

from scripts.document.convert_schemas import mapping, schema, sequence
from scripts.document.places import METHODS, Refused

JSON = ["application/json"]
FORM, MULTIPART = "application/x-www-form-urlencoded", "multipart/form-data"
# Of a parameter; everything else that it has is of its value.
PARAMETER_KEYS = {"name", "in", "description", "required", "allowEmptyValue", "collectionFormat", "schema", "$ref"}
STYLES: dict[str, dict[str, Any]] = {
    "csv": {"style": "form", "explode": False},
    "multi": {"style": "form", "explode": True},
    "ssv": {"style": "spaceDelimited", "explode": False},
    "pipes": {"style": "pipeDelimited", "explode": False},
}
FLOWS = {"accessCode": "authorizationCode", "application": "clientCredentials"}


def from_swagger(root: dict[str, Any], names: dict[str, str]) -> dict[str, Any]:
    """Return the document in the form of OpenAPI 3.

    Args:
        root: the Swagger 2.0 document; it stays as it is.
        names: the new name of each schema.
    """
    swagger = Swagger(root, names)
    paths = {path: swagger.path_item(str(path), item) for path, item in mapping(root.get("paths")).items()}
    components = {
        "schemas": {name: swagger.schema(node) for name, node in mapping(root.get("definitions")).items()},
        "parameters": swagger.shared_parameters(),
        "responses": {
            name: swagger.response(node, media_types("produces", root, {}))
            for name, node in mapping(root.get("responses")).items()
        },
        "securitySchemes": {
            name: security_scheme(node) for name, node in mapping(root.get("securityDefinitions")).items()
        },
    }
    if swagger.faults:
        raise Refused(swagger.faults)
    kept = {key: root[key] for key in root if key in ("info", "tags", "security", "externalDocs") or key[:2] == "x-"}
    return copy.deepcopy(kept) | {
        "servers": servers(root),
        "paths": paths if isinstance(root.get("paths"), dict) else root.get("paths"),
        "components": {name: parts for name, parts in components.items() if parts},
    }


def servers(root: dict[str, Any]) -> list[dict[str, str]]:
    path = str(root.get("basePath") or "").strip("/")
    base = path and f"/{path}"  # with the slash that it must have and may lack
    if not (host := root.get("host")):
        return [{"url": base or "/"}]
    return [{"url": f"{scheme}://{host}{base}"} for scheme in sequence(root.get("schemes")) or ["https"]]


def media_types(key: str, root: dict[str, Any], operation: dict[str, Any]) -> list[str]:
    """Return what an operation `produces` or `consumes`; its own list replaces that of the document."""
    return [media for media in sequence(operation.get(key, root.get(key))) if isinstance(media, str)]


def security_scheme(node: Any) -> Any:
    scheme = copy.deepcopy(node)
    if mapping(scheme).get("type") == "basic":
        scheme |= {"type": "http", "scheme": "basic"}
    elif mapping(scheme).get("type") == "oauth2":
        flow = str(scheme.pop("flow", "implicit"))
        parts = {key: scheme.pop(key) for key in ("authorizationUrl", "tokenUrl", "scopes") if key in scheme}
        scheme["flows"] = {FLOWS.get(flow, flow): {"scopes": {}} | parts}
    return scheme


class Swagger:
    """A Swagger 2.0 document on its way, and what of it cannot be said in OpenAPI 3."""

    def __init__(self, root: dict[str, Any], names: dict[str, str]) -> None:
        self.root = root
        self.faults: list[str] = []
        self.references = {f"#/definitions/{old}": f"#/components/schemas/{new}" for old, new in names.items()}
        for kind in ("parameters", "responses"):
            self.references |= {f"#/{kind}/{name}": f"#/components/{kind}/{name}" for name in mapping(root.get(kind))}

    def schema(self, node: Any) -> Any:
        """Return a schema as 3.1 has it."""
        return schema(node, self.references)

    def path_item(self, path: str, item: Any) -> Any:
        """Return the operations of a path."""
        if not isinstance(item, dict):
            return item
        shared, shared_body = self._split(item.get("parameters"))
        new = {key: copy.deepcopy(value) for key, value in item.items() if key not in ("parameters", *METHODS)}
        if shared:
            new["parameters"] = [self._parameter(path, parameter) for parameter in shared]
        for method in METHODS:
            if method in item:
                new[method] = self._operation(f"{method.upper()} {path}", item[method], shared_body)
        return new

    def _operation(self, place: str, node: Any, shared_body: list[dict[str, Any]]) -> Any:
        if not isinstance(node, dict):
            return node
        own = ("parameters", "responses", "produces", "consumes", "schemes")
        new = {key: copy.deepcopy(value) for key, value in node.items() if key not in own}
        parameters, body = self._split(node.get("parameters"))
        if parameters:
            new["parameters"] = [self._parameter(place, parameter) for parameter in parameters]
        if body := body or shared_body:
            new["requestBody"] = self._request_body(place, node, body)
        if "responses" in node:
            produces = media_types("produces", self.root, node)
            new["responses"] = {
                code: self.response(part, produces) for code, part in mapping(node["responses"]).items()
            }
        return new

    def _split(self, parameters: Any) -> tuple[list[Any], list[dict[str, Any]]]:
        """Return the parameters, and those that together are the body."""
        plain, body = [], []
        for node in sequence(parameters):
            reference = str(mapping(node).get("$ref", ""))
            shared = mapping(self.root.get("parameters")).get(reference.removeprefix("#/parameters/"))
            target = shared if reference.startswith("#/parameters/") else node
            if mapping(target).get("in") in ("body", "formData"):
                body.append(mapping(target))
            else:
                plain.append(node)
        return plain, body

    def shared_parameters(self) -> dict[str, Any]:
        """Return the document's own parameters, without those that are bodies: these go to where they are used."""
        shared = mapping(self.root.get("parameters")).items()
        return {
            name: self._parameter(f"parameters.{name}", node)
            for name, node in shared
            if mapping(node).get("in") not in ("body", "formData")
        }

    def _parameter(self, place: str, node: Any) -> Any:
        if not isinstance(node, dict):
            return node
        if isinstance(node.get("$ref"), str):
            return {"$ref": self.references.get(node["$ref"], node["$ref"])}
        about, value = self._parts(node)
        if value.get("type") == "array":
            about |= self._style(place, node)
        return about | {"schema": value}

    def _parts(self, node: dict[str, Any]) -> tuple[dict[str, Any], Any]:
        """Return what is of the parameter, and the schema of its value."""
        about = {key: copy.deepcopy(value) for key, value in node.items() if belongs_to_parameter(key)}
        about = {key: value for key, value in about.items() if key not in ("collectionFormat", "schema")}
        value = {key: value for key, value in node.items() if not belongs_to_parameter(key)}
        return about, self.schema(node["schema"] if isinstance(node.get("schema"), dict) else value)

    def _style(self, place: str, node: dict[str, Any]) -> dict[str, Any]:
        form = str(node.get("collectionFormat", "csv"))
        if form == "csv" and node.get("in") in ("path", "header"):
            return {"style": "simple"}
        if form not in STYLES:
            self.faults.append(f"{place}: collectionFormat {form} of {node.get('name')} cannot be said in OpenAPI 3")
            return {}
        return STYLES[form].copy()

    def _request_body(self, place: str, operation: dict[str, Any], body: list[dict[str, Any]]) -> dict[str, Any]:
        consumes = media_types("consumes", self.root, operation)
        if all(part.get("in") == "formData" for part in body):
            return self._form(place, consumes, body)
        if len(body) > 1:
            names = ", ".join(str(part.get("name")) for part in body)
            self.faults.append(f"{place}: has more than one body: {names}")
        about, value = self._parts(body[0])
        about = {key: value for key, value in about.items() if key not in ("name", "in", "allowEmptyValue")}
        return about | {"content": {media: {"schema": copy.deepcopy(value)} for media in consumes or JSON}}

    def _form(self, place: str, consumes: list[str], fields: list[dict[str, Any]]) -> dict[str, Any]:
        properties, required, encoding = {}, [], {}
        for field in fields:
            about, value = self._parts(field)
            name = str(field.get("name"))
            properties[name] = {"description": about["description"]} | value if "description" in about else value
            required += [name] if field.get("required") is True else []
            if value.get("type") == "array":
                encoding[name] = self._style(place, field)
        with_file = any(field.get("type") == "file" for field in fields)
        kinds = [kind for kind in consumes if kind in (FORM, MULTIPART)] or [MULTIPART if with_file else FORM]
        content: dict[str, Any] = {"schema": {"type": "object", "properties": properties}}
        if required:
            content["schema"]["required"] = required
        if encoding:
            content["encoding"] = encoding
        about = {"required": True} if required else {}
        return about | {"content": {kind: copy.deepcopy(content) for kind in kinds}}

    def response(self, node: Any, produces: list[str]) -> Any:
        """Return a response with its schema as the content of each media type."""
        if not isinstance(node, dict):
            return node
        if isinstance(node.get("$ref"), str):
            return {"$ref": self.references.get(node["$ref"], node["$ref"])}
        new = {key: copy.deepcopy(value) for key, value in node.items() if key not in ("schema", "headers", "examples")}
        new.setdefault("description", "")
        if headers := mapping(node.get("headers")):
            new["headers"] = {name: self._header(part) for name, part in headers.items()}
        examples = mapping(node.get("examples"))
        content: dict[str, Any] = {media: {} for media in (produces or JSON if "schema" in node else examples)}
        for media, part in content.items():
            if "schema" in node:
                part["schema"] = self.schema(node["schema"])
            if media in examples:
                part["example"] = copy.deepcopy(examples[media])
        if content:
            new["content"] = content
        return new

    def _header(self, node: Any) -> Any:
        if not isinstance(node, dict):
            return node
        about, value = self._parts(node)
        return about | {"schema": value}


def belongs_to_parameter(key: str) -> bool:
    """Tell whether a keyword of a parameter is about it, not about its value; `x-nullable` and its like are the value's."""
    return key in PARAMETER_KEYS or (key.startswith("x-") and key != "x-nullable")
