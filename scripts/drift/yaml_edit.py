"""Add keys and items to a YAML text, and leave the rest of it as it is."""

from __future__ import annotations

import json
from typing import Any

import yaml

from scripts.document.places import Pointer
from scripts.document.strict_yaml import item_of
from scripts.drift.known import Indented

WIDTH = 116


class Editor:
    """A YAML text, with what is to be added to it."""

    def __init__(self, text: str) -> None:
        self._lines = text.splitlines()
        self._tree = yaml.compose(text, Loader=yaml.CSafeLoader)
        self._added: dict[int, list[tuple[int, str, list[str]]]] = {}
        """For each line the blocks that come before it: indent and key, by which they are sorted, and lines."""
        self._inside: list[tuple[int, int, str]] = []
        """Line, column and text of what comes into the brackets of a line."""

    def result(self) -> str:
        """Return the text with everything in it."""
        lines = self._lines.copy()
        for line, column, text in sorted(self._inside, reverse=True):
            lines[line] = lines[line][:column] + text + lines[line][column:]
        for line, blocks in sorted(self._added.items(), reverse=True):
            # What is deeper belongs to what is above.
            ordered = sorted(blocks, key=lambda block: (-block[0], block[1]))
            lines[line:line] = [one for _, _, block in ordered for one in block]
        return "\n".join([*lines, ""])

    def add_key(
        self,
        pointer: Pointer,
        key: str,
        value: Any,
        *,
        before: tuple[str, ...] | None = None,
        after: str | None = None,
        at_end: bool = False,
    ) -> None:
        """Add a key to a mapping: in the order of the names, unless it is said where.

        Args:
            pointer: the mapping.
            key: the new key.
            value: what is added.
            before: put it before the first of these keys that is there.
            after: put it after this key.
            at_end: put it after all keys.
        """
        node = self._node(pointer)
        if not isinstance(node, yaml.MappingNode) or not node.value:
            return
        if node.flow_style:
            self._into_brackets(node, json.dumps(key) + ": " + json.dumps(value))
            return
        keys = [found for found, _ in node.value]
        if before:
            place = next((one for one in keys if one.value in before), None)
        elif after or at_end:
            index = next((number for number, one in enumerate(keys) if one.value == after), len(keys) - 1)
            place = keys[index + 1] if index + 1 < len(keys) else None
        else:
            place = next((one for one in keys if one.value > key), None)
        line = self._with_comments(place.start_mark.line) if place else self._end(keys[-1], keys[-1].start_mark.column)
        self._add(line, keys[0].start_mark.column, key, {key: value})

    def add_item(self, pointer: Pointer, value: Any) -> None:
        """Add an item at the end of a list."""
        node = self._node(pointer)
        if not isinstance(node, yaml.SequenceNode) or not node.value:
            return
        if node.flow_style:
            self._into_brackets(node, value if isinstance(value, str) and value.isidentifier() else json.dumps(value))
            return
        column = node.start_mark.column
        self._add(self._end(node.value[-1], column), column, "", [value])

    def _node(self, pointer: Pointer) -> yaml.Node | None:
        node = self._tree
        for part in pointer:
            found = item_of(node, part) if node else None
            node = found[1] if found else None
        return node

    def _add(self, line: int, column: int, order: str, value: Any) -> None:
        text = yaml.dump(value, Dumper=Indented, sort_keys=False, allow_unicode=True, width=WIDTH - column)
        block = [" " * column + one if one else one for one in text.splitlines()]
        self._added.setdefault(line, []).append((column, order, block))

    def _into_brackets(self, node: yaml.CollectionNode, text: str) -> None:
        last = node.value[-1]
        mark = (last[1] if isinstance(last, tuple) else last).end_mark
        self._inside.append((mark.line, mark.column, f", {text}"))

    def _end(self, last: yaml.Node, column: int) -> int:
        """Return the line after everything that stands deeper than the last key or item of a block."""
        line: int = last.start_mark.line + 1
        end = line
        while line < len(self._lines):
            text = self._lines[line]
            if text.strip() and len(text) - len(text.lstrip()) <= column:
                break
            line += 1
            end = line if text.strip() else end
        return end

    def _with_comments(self, line: int) -> int:
        while self._lines[line - 1].lstrip().startswith("#"):
            line -= 1
        return line
