"""Values of YAML that every parser reads the same way, and a fault for each place that another parser reads otherwise.

PyYAML speaks YAML 1.1 and forgives much; the tools that others read an OpenAPI document with speak 1.2 and do not.
"""

from __future__ import annotations

import math
import re
import sys
from collections.abc import Iterator
from typing import Any

import yaml

from scripts.document.places import Pointer, fault

# The scalars that YAML 1.1 and 1.2 read alike, and that are no strings.
WORDS = {"": None, "~": None} | {
    form: value
    for word, value in (("true", True), ("false", False), ("null", None))
    for form in (word, word.title(), word.upper())
}
NUMBERS = {"int": re.compile(r"[-+]?(0|[1-9][0-9]*)"), "float": re.compile(r"[-+]?[0-9]+\.[0-9]*([eE][-+][0-9]+)?")}
# Those that only YAML 1.2 takes for numbers.
NUMBER_OF_OTHERS = re.compile(r"[-+]?(\.[0-9]+|[0-9]+(\.[0-9]*)?)([eE][-+]?[0-9]+)?|0o[0-7]+|0x[0-9a-fA-F]+")
TAG = "tag:yaml.org,2002:"
QUOTES = ("'", '"')
INSIDE_BRACKETS = sys.maxsize
"""An indent for what needs no look, because what is around it had one."""
KINDS = ("str", "null", "bool", "int", "float", "timestamp", "map", "seq")


def build(node: yaml.Node | None, text: str) -> tuple[Any, list[str]]:
    """Return the value of a node of `text`, and its faults by line."""
    builder = Builder(text)
    value = builder.value(node, ()) if node else None
    return value, [line for _, line in sorted(builder.faults)]


def line_of(node: yaml.Node) -> int:
    line: int = node.start_mark.line
    return line + 1


def item_of(node: yaml.Node, part: str | int) -> tuple[yaml.Node, yaml.Node] | None:
    """Return where an item of a node begins, and the item."""
    if isinstance(node, yaml.MappingNode):
        return next(((key, value) for key, value in node.value if key.value == str(part)), None)
    if isinstance(node, yaml.SequenceNode) and isinstance(part, int) and part < len(node.value):
        return node.value[part], node.value[part]
    return None


class Builder:
    """Makes values of nodes and gathers faults."""

    def __init__(self, text: str) -> None:
        self.faults: list[tuple[int, str]] = []
        self._lines = text.splitlines()
        self._open: set[int] = set()
        self._made: dict[int, Any] = {}

    def refuse(self, node: yaml.Node, pointer: Pointer, what: str) -> None:
        """Take down a fault."""
        self.faults.append((line_of(node), fault(pointer, what, line_of(node))))

    def value(self, node: yaml.Node, pointer: Pointer, indent: int = -1) -> Any:
        """Return what a node stands for. `indent` is that of the block around it."""
        if node.tag.removeprefix(TAG) not in KINDS:
            self.refuse(node, pointer, f"has the tag {node.tag}, which JSON does not know")
            return None
        if isinstance(node, yaml.ScalarNode):
            if node.style in QUOTES and indent != INSIDE_BRACKETS:
                self.check_indent(node, pointer, indent)
            return self.scalar(node, pointer)
        return self.collection(node, pointer, indent) if isinstance(node, yaml.CollectionNode) else None

    def collection(self, node: yaml.CollectionNode, pointer: Pointer, indent: int) -> Any:
        """Return the list or dict that a node stands for."""
        if id(node) in self._open:
            self.refuse(node, pointer, "an alias of what it is in, so it has no end")
            return None
        if id(node) in self._made:  # an alias
            return self._made[id(node)]
        if not node.flow_style:
            indent = node.start_mark.column
        elif indent != INSIDE_BRACKETS:
            self.check_indent(node, pointer, indent)
            indent = INSIDE_BRACKETS
        self._open.add(id(node))
        if isinstance(node, yaml.MappingNode):
            made: Any = dict(self.items(node, pointer, indent))
        else:
            made = [self.value(item, (*pointer, number), indent) for number, item in enumerate(node.value)]
        self._open.discard(id(node))
        self._made[id(node)] = made
        return made

    def items(self, node: yaml.MappingNode, pointer: Pointer, indent: int) -> Iterator[tuple[str, Any]]:
        """Yield the keys and values of a mapping."""
        lines: dict[str, int] = {}
        for key, value in node.value:
            name = str(key.value) if isinstance(key, yaml.ScalarNode) else ""
            if not isinstance(key, yaml.ScalarNode):
                self.refuse(key, pointer, "has a key that is a list or a mapping")
            elif name == "<<" and not key.style:
                self.refuse(key, pointer, "merges by <<, which YAML 1.2 does not know: write it out")
            elif not key.style and key.tag != f"{TAG}str":
                self.refuse(key, (*pointer, name), f'an unquoted key that is no string: write "{name}"')
            if name in lines:
                self.refuse(key, (*pointer, name), f"written twice, first in line {lines[name]}")
            lines.setdefault(name, line_of(key))
            yield name, self.value(value, (*pointer, name), indent)

    def scalar(self, node: yaml.ScalarNode, pointer: Pointer) -> Any:
        """Return what a scalar stands for."""
        text: str = node.value
        kind = node.tag.removeprefix(TAG)
        if node.style:
            return text
        if kind in ("bool", "null") and text in WORDS:
            return WORDS[text]
        if kind in NUMBERS and NUMBERS[kind].fullmatch(text) and math.isfinite(float(text)):
            return float(text) if kind == "float" else int(text)
        if kind == "str" and not NUMBER_OF_OTHERS.fullmatch(text):
            return text
        what = "an unquoted date" if kind == "timestamp" else "not the same for every YAML parser"
        meant = f"{'true' if text.lower() in ('yes', 'on', 'y') else 'false'}, or " if kind == "bool" else ""
        self.refuse(node, pointer, f'{text} is {what}: write {meant}"{text}"')
        return text

    def check_indent(self, node: yaml.Node, pointer: Pointer, indent: int) -> None:
        """Look for lines of brackets or quotes that do not stand deeper than the block around them."""
        for number in range(node.start_mark.line + 1, node.end_mark.line + 1):
            line = self._lines[number]
            if line.strip() and len(line) - len(line.lstrip(" ")) <= indent:
                what = f"{line.strip()[:20]!r} must be indented deeper than the key that it belongs to"
                self.faults.append((number + 1, fault(pointer, what, number + 1)))
