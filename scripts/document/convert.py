"""Turn a Swagger 2.0 or OpenAPI 3.0 document into the OpenAPI 3.1 that this project's checks and templates read."""

from __future__ import annotations

import re
import textwrap
from collections.abc import Iterator
from typing import Any

from scripts.document.convert_schemas import mapping, walk
from scripts.document.convert_swagger import from_swagger
from scripts.document.places import METHODS, Refused

LONGEST_SUMMARY = 120


def convert(root: dict[str, Any]) -> dict[str, Any]:
    """Return the document as OpenAPI 3.1; one that is 3.1 comes back as it is.

    Nothing is checked here: what is wrong in the document stays wrong, for the checks to name.

    Raises:
        Refused: it is no OpenAPI document, or of a version that is not known, or has what 3.1 cannot say.
    """
    swagger, version = (str(root.get(key, "")) for key in ("swagger", "openapi"))
    if re.fullmatch(r"3\.1(\.\d+)?", version):
        return root
    names = legal_names(root)
    document: dict[str, Any] = {"openapi": "3.1.0"}
    if swagger == "2.0":
        document |= from_swagger(root, names)
    elif re.fullmatch(r"3\.0(\.\d+)?", version):
        prefix = "#/components/schemas/"
        document = walk(root, {prefix + old: prefix + new for old, new in names.items()}) | document
    elif swagger or version:
        key = "openapi" if version else "swagger"
        raise Refused([f"{key}: version {version or swagger} is not known; 2.0, 3.0 and 3.1 are"])
    else:
        raise Refused(["the document has neither `openapi:` nor `swagger:`, so it is no OpenAPI document"])
    if schemas := mapping(mapping(document.get("components")).get("schemas")):
        document["components"]["schemas"] = renamed(schemas, names)
    name_security(document)
    complete_operations(document)
    return document


# ---- names of schemas


def legal_names(root: dict[str, Any]) -> dict[str, str]:
    """Return each schema's name and the one that it gets: the name of a Python class."""
    schemas = mapping(root.get("definitions")) or mapping(mapping(root.get("components")).get("schemas"))
    names: dict[str, str] = {}
    faults = []
    for name in map(str, schemas):
        legal = name if name.isidentifier() else pascal(name)
        if not legal.isidentifier():
            legal = f"Model{legal}"
        if twin := next((old for old, new in names.items() if new == legal), None):
            faults.append(f"{name}: would be the class {legal}, and so would {twin}; rename one of them")
        names[name] = legal
    if faults:
        raise Refused(faults)
    return names


def renamed(schemas: dict[str, Any], names: dict[str, str]) -> dict[str, Any]:
    """Return the schemas under their new names; each keeps the old one as `x-nuon-schema`."""
    return {
        names[str(name)]: {"x-nuon-schema": str(name)} | schema
        if isinstance(schema, dict) and names[str(name)] != name
        else schema
        for name, schema in schemas.items()
    }


def pascal(text: str) -> str:
    return "".join(word[0].upper() + word[1:] for word in re.split(r"[^A-Za-z0-9]+", text) if word)


# ---- security


def name_security(document: dict[str, Any]) -> None:
    """Call the token `bearer` and the org `org`, as the templates do, whatever their names were.

    A document that declares schemes and uses none means all of them, for every operation: one that says which
    operations need no token would have to say so somewhere.
    """
    schemes = mapping(mapping(document.get("components")).get("securitySchemes"))
    if not schemes:
        return
    ours = {name: our_scheme(mapping(scheme)) or name for name, scheme in schemes.items()}
    document["components"]["securitySchemes"] = {
        ours[name]: {"type": "http", "scheme": "bearer"} | kept(scheme) if ours[name] == "bearer" else scheme
        for name, scheme in schemes.items()
    }
    secured = [document, *(operation for _, _, operation in operations(document))]
    for node in secured:
        if isinstance(node.get("security"), list):
            node["security"] = [
                {ours.get(name, name): scopes for name, scopes in requirement.items()}
                if isinstance(requirement, dict)
                else requirement
                for requirement in node["security"]
            ]
    if not any("security" in node for node in secured):
        document["security"] = [{name: [] for name in dict.fromkeys(ours.values())}]


def our_scheme(scheme: dict[str, Any]) -> str | None:
    kind, place, name = (str(scheme.get(key, "")).lower() for key in ("type", "in", "name"))
    if kind == "http" and str(scheme.get("scheme", "")).lower() == "bearer":
        return "bearer"
    if (kind, place) != ("apikey", "header"):
        return None
    return {"authorization": "bearer", "x-nuon-org-id": "org"}.get(name)


def kept(scheme: Any) -> dict[str, Any]:
    return {key: value for key, value in mapping(scheme).items() if key not in ("type", "in", "name", "scheme")}


# ---- what an operation has to have


def operations(document: dict[str, Any]) -> Iterator[tuple[str, str, dict[str, Any]]]:
    for path, item in mapping(document.get("paths")).items():
        for method, operation in mapping(item).items():
            if method in METHODS and isinstance(operation, dict):
                yield str(path), method, operation


def complete_operations(document: dict[str, Any]) -> None:
    """Give each operation the id, the tag and the summary that it has not."""
    taken = {str(operation.get("operationId")) for _, _, operation in operations(document)}
    for path, method, operation in operations(document):
        if not operation.get("operationId"):
            operation["operationId"] = name = unused(operation_id(method, path), taken)
            taken.add(name)
        if not operation.get("tags"):
            operation["tags"] = ["default"]
        if not operation.get("summary"):
            operation["summary"] = first_sentence(operation.get("description")) or f"{method.upper()} {path}"


def operation_id(method: str, path: str) -> str:
    """Return a name for an operation: `GET /v1/apps/{app_id}` is GetV1AppsByAppId."""
    words = [method]
    for part in path.split("/"):
        words += ["by", part] if part.startswith("{") else [part]
    return pascal(" ".join(words))


def unused(name: str, taken: set[str]) -> str:
    number, free = 1, name
    while free in taken:
        number += 1
        free = f"{name}{number}"
    return free


def first_sentence(description: Any) -> str:
    text = " ".join(str(description or "").split())
    sentence = re.split(r"(?<=[.!?])\s(?=[A-Z`])", text, maxsplit=1)[0].rstrip(".")
    return textwrap.shorten(sentence, LONGEST_SUMMARY, placeholder=" ...")
