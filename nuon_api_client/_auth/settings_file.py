"""Reads the settings file: the YAML that Nuon's command line writes, of which a client needs three keys."""

from __future__ import annotations

import codecs
import os
import sys
import warnings
from collections.abc import Collection, Iterator
from typing import TYPE_CHECKING, Any

from nuon_api_client._files import NotReadableError, in_text, read_file
from nuon_api_client.errors import ConfigurationError
from nuon_api_client.types import ExposedTokenWarning

if TYPE_CHECKING:
    from yaml import Node

LARGEST = 64 * 1024
"""Bytes. The command line writes some two hundred, and a parser in Python takes half a second for this many."""

_PACKAGE = __file__.removesuffix(os.path.join("_auth", "settings_file.py"))  # noqa: PTH118
_OTHERS_READ = 0o044
_PERMISSIONS_COUNT = os.name == "posix"
_KINDS = {"seq": "list", "map": "mapping", "timestamp": "date"}
_DUPLICATES_MATTER = frozenset({"api_token", "org_id", "api_url"})


def from_file(missing: Collection[str]) -> tuple[dict[str, tuple[str, str]], str]:
    """Return each of the missing keys that the file has a value for (the value, and where it came from), and the file.

    The file is as messages may name it, with the reason if it was passed over.

    The file is the one that `NUON_CONFIG_FILE` names, else `~/.nuon`. Nobody has asked for `~/.nuon`: if there is none,
    if it cannot be read, if it is no regular file or larger than 64 KiB, there is no file.

    Raises:
        ConfigurationError: the file that `NUON_CONFIG_FILE` names cannot be read, or what was read is not YAML, or not
            such YAML: a mapping in which these keys are there once, each with a string.
    """
    named = os.environ.get("NUON_CONFIG_FILE")
    path = os.path.expanduser(named or "~/.nuon")  # noqa: PTH111  # Path.expanduser raises if no home is known
    if not named and not os.path.isabs(path):  # noqa: PTH117
        return {}, "~/.nuon (the home directory is not known)"
    try:
        found, problem, permissions = _looked_at(path, missing)
    except NotReadableError as error:
        if not named:
            return {}, f"~/.nuon (which was passed over: {error})" if os.path.lexists(path) else "~/.nuon"
        raise ConfigurationError(f"cannot read {in_text(path)}: {error}. NUON_CONFIG_FILE names it.") from None
    if problem:
        advice = (
            "NUON_CONFIG_FILE names it." if named else "Mend or remove it, or set NUON_CONFIG_FILE to another file."
        )
        raise ConfigurationError(f"{problem.replace('FILE', in_text(path))}. {advice}")
    if "api_token" in found and permissions & _OTHERS_READ and _PERMISSIONS_COUNT:
        warnings.warn(
            f"{in_text(path)} holds a token, and other accounts of this machine can read it: chmod 600 {in_text(path)}",
            ExposedTokenWarning,
            stacklevel=_callers_level(),
        )
    sources = {name: (value, f"{name} in {in_text(path)}") for name, value in found.items()}
    return sources, in_text(path) if named else "~/.nuon"


class _BrokenError(Exception):
    """The file is not what it should be. In the message, FILE stands for its path."""


def _looked_at(path: str, missing: Collection[str]) -> tuple[dict[str, str], str, int]:
    """Return the values, what is wrong with the file, and who can read it.

    What is wrong is returned: neither the parser's exception, which quotes the file, nor a frame with the file's content
    may hang on an exception that leaves.
    """
    content, permissions = read_file(path, LARGEST)
    try:
        return dict(_values(_parsed(content), missing)), "", permissions
    except _BrokenError as error:
        return {}, str(error), permissions


def _values(root: Any, missing: Collection[str]) -> Iterator[tuple[str, str]]:
    if root is None or _kind(root) == "null":
        return
    if _kind(root) != "mapping":
        raise _BrokenError(f"FILE should hold keys such as api_token, not {_kind(root)}")
    seen: set[str] = set()
    for key, node in root.value:
        name = key.value if _kind(key) in ("str", "merge") else ""
        if name == "<<":
            raise _BrokenError("FILE merges keys (<<), which only larger YAML files need")
        if name in _DUPLICATES_MATTER and name in seen:
            raise _BrokenError(f"FILE has {name} twice (line {key.start_mark.line + 1})")
        seen.add(name)
        if name not in missing or _kind(node) == "null":
            continue
        if _kind(node) != "str":
            raise _BrokenError(f"{name} in FILE is of type {_kind(node)}, not a string: put it into quotes")
        if node.value:
            yield name, node.value


def _parsed(content: bytes) -> Any:
    """Return the root of the YAML, `None` if there is nothing in it.

    Its values stay what they are in the file: to make objects of them takes any amount of memory for a few lines that
    refer to one another, and fails for a date that does not exist.
    """
    import yaml  # only those who have a file pay for it

    wide = content.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE))  # as Windows' shells write it
    try:
        return yaml.compose(content.decode("utf-16" if wide else "utf-8-sig"), Loader=yaml.SafeLoader)
    except UnicodeDecodeError:
        raise _BrokenError("cannot read FILE: it is not UTF-8 text") from None
    except Exception as error:  # noqa: BLE001  # RecursionError, and whatever else the parser makes of odd text
        mark = getattr(error, "problem_mark", None)
        raise _BrokenError(f"FILE is not YAML{f' (line {mark.line + 1})' if mark else ''}") from None


def _kind(node: Node) -> str:
    """Return the type of a value in a word; a tag of the file's own is not shown, it can be anything."""
    prefix, _, name = str(node.tag).rpartition(":")
    if prefix != "tag:yaml.org,2002" or not name.isalpha():
        return "another kind"
    return _KINDS.get(name, name)


def _callers_level() -> int:
    """Return the `stacklevel` of the code that made the client; a subclass of the client is its maker's code."""
    level, frame = 1, sys._getframe(1)  # noqa: SLF001  # as `warnings` itself does
    while frame.f_back is not None and frame.f_code.co_filename.startswith(_PACKAGE):
        level, frame = level + 1, frame.f_back
    return level
