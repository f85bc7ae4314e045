"""The document without its texts, for nuon_api_client/testing: what checks of requests and answers need."""

from __future__ import annotations

import json
from typing import Any

# Texts, and what says nothing about a request or an answer. Servers say what is missing in words of their own.
LEFT_OUT = {"minProperties", "description", "summary", "tags", "servers", "license", "deprecated", "examples"}
KEPT_EXTENSIONS = {"x-nuon-result", "x-nuon-age", "x-nuon-removed"}


def compact(document: dict[str, Any]) -> str:
    """Return JSON with one line for each path and component, so that a change of one shows as a change of one."""
    small = without_texts(document)
    lines = [
        f'{{"openapi":{dumps(small["openapi"])},"info":{dumps(small["info"])},"security":{dumps(small["security"])},'
    ]
    lines += ['"paths":{', *members(small["paths"]), "},"]
    lines += ['"components":{']
    kinds = list(small["components"])
    for kind in kinds:
        lines += [f'"{kind}":{{', *members(small["components"][kind]), "}" if kind == kinds[-1] else "},"]
    return "\n".join([*lines, "}}", ""])


def without_texts(node: Any, *, names: bool = False) -> Any:
    """Return `node` without what is left out; `names` says that its keys are names and not keywords."""
    if isinstance(node, list):
        return [without_texts(item) for item in node]
    if not isinstance(node, dict):
        return node
    return {
        key: without_texts(value, names=not names and key in ("properties", "schemas", "headers", "paths"))
        for key, value in node.items()
        if names or not (key in LEFT_OUT or (key.startswith("x-") and key not in KEPT_EXTENSIONS))
    }


def members(mapping: dict[str, Any]) -> list[str]:
    last = len(mapping) - 1
    return [
        f"{dumps(key)}:{dumps(value)}{'' if number == last else ','}"
        for number, (key, value) in enumerate(mapping.items())
    ]


def dumps(value: Any) -> str:
    return json.dumps(value, separators=(",", ":"), ensure_ascii=False)
