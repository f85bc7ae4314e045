"""Read an OpenAPI document from a file or a URL, so that every fault of its text is named with its line."""

from __future__ import annotations

import json
import os
import re
from functools import cached_property
from pathlib import Path
from typing import Any

import httpx
import yaml

from scripts.document.places import Pointer, Refused
from scripts.document.strict_yaml import build, item_of, line_of

__all__ = ["Document", "Refused", "read", "shown", "user_path"]

STARTED_FROM = "REGENERATE_STARTED_FROM"
"""The variable in which a shell script says where its user stands, because it goes elsewhere itself."""


class Document:
    """A document and the text that it was read from."""

    def __init__(self, name: str, root: dict[str, Any], text: str, node: yaml.Node | None = None) -> None:
        self.name = name
        """What a person calls it: its path or URL."""
        self.root = root
        self._text = text
        self._node = node

    def with_root(self, root: dict[str, Any]) -> Document:
        """Return what was made of this document, with the lines of its text for what stayed in its place."""
        return Document(self.name, root, self._text, self._node)

    def line(self, pointer: Pointer) -> int | None:
        """Return the line of the key or item that a pointer leads to; `None` where the text has no such thing."""
        node, line = self._tree, 1
        for part in pointer:
            found = item_of(node, part) if node else None
            if not found:
                return None
            line, node = line_of(found[0]), found[1]
        return line if node else None

    @cached_property
    def _tree(self) -> yaml.Node | None:
        """The nodes of the text. JSON has them only when a line is asked for, and none if it is all in one line."""
        if self._node or "\n" not in self._text.strip():
            return self._node
        try:
            return yaml.compose(self._text, Loader=yaml.CSafeLoader)
        except yaml.YAMLError:
            return None  # JSON that is no YAML: with tabs, for one


def read(source: str) -> Document:
    """Return the document at a path, relative to where the user stands, or at an http(s) URL.

    Raises:
        Refused: there is none, or it is neither JSON nor strict YAML.
    """
    name, content = fetched(source) if is_url(source) else loaded(source)
    try:
        text = content.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise Refused([f"{name}: not UTF-8 (byte {error.start})"]) from None
    if text.lstrip()[:1] == "<":
        raise Refused([f"{name}: an HTML or XML page, not an OpenAPI document"])
    if not text.strip():
        raise Refused([f"{name}: empty"])
    document = parse_json(name, text) if text.lstrip()[0] in "{[" else None
    return document or parse_yaml(name, text)


def user_path(path: str) -> Path:
    """Return the absolute path of what a user calls `path`."""
    return (Path(os.environ.get(STARTED_FROM, "")) / Path(path).expanduser()).resolve()


def loaded(source: str) -> tuple[str, bytes]:
    path = user_path(source)
    try:
        return source, path.read_bytes()
    except OSError as error:
        # Of "No such file or directory" the message must show where that was looked for.
        raise Refused([f"{source}: {error.strerror or error} ({path})"]) from None


def shown(source: str) -> str:
    """Return what messages call a path or URL: without a password and a query, which may be secrets."""
    if not is_url(source):
        return source
    scheme, _, rest = re.split(r"[?#]", source)[0].partition("://")
    return f"{scheme.lower()}://{re.sub(r'^[^/]*@', '', rest)}"


def is_url(source: str) -> bool:
    return source.lower().startswith(("http://", "https://"))


def fetched(source: str) -> tuple[str, bytes]:
    name = shown(source)
    try:
        url = httpx.URL(source)
        answer = httpx.get(url, follow_redirects=True, timeout=60)
    except (httpx.HTTPError, httpx.InvalidURL) as error:
        reason = str(error).replace(source, name) or type(error).__name__
        raise Refused([f"{name}: {reason}"]) from None
    if not answer.is_success:
        raise Refused([f"{name}: the server answers {answer.status_code} {answer.reason_phrase}".rstrip()])
    return name, answer.content


def parse_json(name: str, text: str) -> Document | None:
    """Return what JSON holds; `None` if it is no JSON, because YAML can begin like it."""
    twice: list[str] = []
    constants: list[str] = []

    def as_dict(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
        made = dict(pairs)
        if len(made) < len(pairs):
            keys = [key for key, _ in pairs]
            twice.extend(sorted({key for key in keys if keys.count(key) > 1}))
        return made

    try:
        root = json.loads(text, object_pairs_hook=as_dict, parse_constant=constants.append)
    except (ValueError, RecursionError):
        return None
    if twice and "\n" in text.strip():
        parse_yaml(name, text)  # names the places; JSON that is no YAML comes back
    if twice or constants:
        raise Refused(
            [f"{name}: the key {key!r} is written twice in one object" for key in twice]
            + [f"{name}: {constant} is not JSON" for constant in constants]
        )
    try:
        json.dumps(root, ensure_ascii=False).encode()
    except UnicodeEncodeError as error:
        near = error.object[max(error.start - 30, 0) : error.end + 10].encode("ascii", "backslashreplace").decode()
        raise Refused([f"{name}: half a character (a lone surrogate) in {near}"]) from None
    return Document(name, mapping(name, root), text)


def parse_yaml(name: str, text: str) -> Document:
    try:
        node = yaml.compose(text, Loader=yaml.CSafeLoader)
    except yaml.MarkedYAMLError as error:
        mark = error.problem_mark or error.context_mark
        said = ", ".join(part for part in (error.context, error.problem) if part)
        raise Refused([f"{name}: not YAML: {said}" + (f" (line {mark.line + 1})" if mark else "")]) from None
    except (yaml.YAMLError, RecursionError) as error:
        raise Refused([f"{name}: not YAML: {str(error).splitlines()[0]}"]) from None
    root, faults = build(node, text)
    if faults:
        raise Refused(faults)
    return Document(name, mapping(name, root), text, node)


def mapping(name: str, root: Any) -> dict[str, Any]:
    if not isinstance(root, dict):
        raise Refused([f"{name}: not a mapping, so not an OpenAPI document"])
    return root
