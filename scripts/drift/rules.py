"""Differences that are no news wherever they are, each kind with its reason.

What is true of one place only is no rule: it stands in openapi/known_differences.yaml, with its evidence.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from scripts.drift.difference import Difference

Version = tuple[int, ...]

# By `x-nuon-age`: since and until when, at the latest, control planes have a thing. Dec 2025 is between the versions
# 0.19.705 (24 November) and 0.19.765 (3 February).
AGES: dict[str, tuple[Version | None, Version | None]] = {
    "before-dec-2025": (None, (0, 19, 705)),
    "dec-2025": (None, (0, 19, 765)),
    "aug-2026": ((0, 19, 1125), None),
}
EMPTY = ("boolean", "string", "object", "app.EmptyResponse", "nothing")
# By `x-nuon-result`: what a result that we do not read is published as.
SAYS_NOTHING = {"acknowledgement": EMPTY, "workflow-started": (*EMPTY, "app.WorkflowResponse")}


@dataclass(frozen=True)
class Rule:
    """A kind of difference that is no news."""

    name: str
    why: str
    applies: Callable[[Difference, Version | None], bool]
    """Whether it explains a difference from a document of this version; `None`: that has none."""


def version_in(text: Any) -> Version | None:
    """Return the API version that a text names: that in `API 0.19.852 (March 2026)`, a later one for `after 0.19.852`."""
    found = re.search(r"(after )?(\d+\.\d+\.\d+)", str(text or ""))
    return (*map(int, found[2].split(".")), *([1] if found[1] else [])) if found else None


def is_gone(difference: Difference) -> bool:
    """Tell whether our document has something that theirs has not."""
    return difference.kind.startswith("gone ") or (difference.kind == "body" and difference.theirs == "nothing")


def is_of_another_age(difference: Difference, version: Version | None) -> bool:
    """Tell whether a control plane of this version need not have what our document has."""
    if version is None or not is_gone(difference):
        return False
    since, until = AGES.get(str(difference.ages.get("x-nuon-age")), (None, None))
    since = version_in(difference.ages.get("x-nuon-since")) or since
    until = version_in(difference.ages.get("x-nuon-removed")) or until
    return bool((since and version < since) or (until and version >= until))


RULES = (
    Rule(
        "another age",
        "our document is right for control planes of several ages: x-nuon-since, x-nuon-removed and x-nuon-age say which",
        is_of_another_age,
    ),
    Rule(
        "unknown age",
        "a document without an API version is of an age that nobody knows, so what it lacks may have come later",
        lambda difference, version: version is None and is_gone(difference),
    ),
    Rule(
        "silent about null",
        "published documents do not say where null can be sent, ours does",
        lambda difference, _: difference.kind == "nullability" and difference.theirs == "never null",
    ),
    Rule(
        "silent about formats",
        "times and base64 are published as plain strings",
        lambda difference, _: difference.kind == "type" and difference.ours.startswith(f"{difference.theirs} ("),
    ),
    Rule(
        "silent about values",
        "most enumerations are published as plain strings",
        lambda difference, _: (
            difference.kind == "type" and difference.theirs == "string" and difference.ours.startswith("one of ")
        ),
    ),
    Rule(
        "silent about types",
        "a schema without a type is one that nobody has described",
        lambda difference, _: difference.kind == "type" and difference.theirs == "anything",
    ),
    Rule(
        "lists of bytes",
        "Go's []byte is published as a list of integers and sent as base64 text",
        lambda difference, _: (
            difference.kind == "type"
            and difference.theirs == "array of integer"
            and difference.ours in ("string", "string (byte)")
        ),
    ),
    Rule(
        "results without a word",
        'an acknowledgement is `true`, "ok" or {}, and what only starts a workflow answers one of these or its id',
        lambda difference, _: difference.kind == "type" and difference.theirs in SAYS_NOTHING.get(difference.ours, ()),
    ),
    Rule(
        "more values",
        "our enumerations have the values of every age, and those that are sent without being declared; none is closed",
        lambda difference, _: difference.kind == "gone enum value",
    ),
    Rule(
        "body is read",
        "ours demands every body that the server reads, because without one it answers 400, whatever is published",
        lambda difference, _: difference.kind == "body required" and difference.theirs == "no",
    ),
)


def rule_for(difference: Difference, version: Version | None) -> Rule | None:
    """Return the rule by which a difference is no news."""
    return next((rule for rule in RULES if rule.applies(difference, version)), None)
