"""scripts/drift/rules.py: what is no news by rule, and what is news though it looks like it."""

from __future__ import annotations

import pytest

from scripts.drift.difference import Difference
from scripts.drift.rules import RULES, rule_for, version_in

BY_RULE = {
    "another age": Difference("gone field", "Thing.a", "string", ages={"x-nuon-since": "0.19.1000"}),
    "silent about null": Difference("nullability", "Thing.a", "or null", "never null"),
    "silent about formats": Difference("type", "Thing.a", "string (date-time)", "string"),
    "silent about values": Difference("type", "Thing.a", "one of State", "string"),
    "silent about types": Difference("type", "Thing.a", "Part", "anything"),
    "lists of bytes": Difference("type", "Thing.a", "string (byte)", "array of integer"),
    "results without a word": Difference("type", "StartThing 201", "workflow-started", "app.WorkflowResponse"),
    "more values": Difference("gone enum value", "State", "worn"),
    "body is read": Difference("body required", "StartThing body", "yes", "no"),
}
NEWS = (
    Difference("gone field", "Thing.a", "string"),
    Difference("gone field", "Thing.a", "string", ages={"x-nuon-since": "0.19.999"}),
    Difference("type", "Thing.a", "string", "integer", ages={"x-nuon-since": "0.19.1000"}),
    Difference("nullability", "Thing.a", "never null", "or null"),
    Difference("type", "Thing.a", "string", "string (date-time)"),
    Difference("type", "Thing.a", "string (date-time)", "integer"),
    Difference("type", "Thing.a", "one of State", "integer"),
    Difference("type", "Thing.a", "string", "one of State"),
    Difference("type", "Thing.a", "anything", "Part"),
    Difference("type", "Thing.a", "array of string", "array of integer"),
    Difference("type", "StartThing 201", "workflow-started", "app.Thing"),
    Difference("type", "DeleteThing 200", "acknowledgement", "app.WorkflowResponse"),
    Difference("new enum value", "State", theirs="worn"),
    Difference("body required", "StartThing body", "no", "yes"),
    Difference("field required", "Thing.a", "yes", "no"),
)
VERSION = (0, 19, 999)


@pytest.mark.parametrize(("name", "difference"), BY_RULE.items(), ids=BY_RULE)
def test_is_no_news(name: str, difference: Difference) -> None:
    rule = rule_for(difference, VERSION)
    assert rule
    assert rule.name == name


@pytest.mark.parametrize("difference", NEWS, ids=lambda difference: f"{difference.ours} {difference.theirs}")
def test_is_news(difference: Difference) -> None:
    assert rule_for(difference, VERSION) is None


def test_nothing_is_gone_from_a_document_of_unknown_age() -> None:
    gone = rule_for(Difference("gone operation", "GET /v1/things", "GetThings"), None)
    assert gone
    assert gone.name == "unknown age"
    assert rule_for(Difference("new operation", "GET /v1/things"), None) is None


def test_each_rule_is_tested() -> None:
    assert {rule.name for rule in RULES} == {*BY_RULE, "unknown age"}


@pytest.mark.parametrize(
    ("text", "version"),
    [
        ("0.19.913", (0, 19, 913)),
        ("API 0.19.852 (March 2026)", (0, 19, 852)),
        ("after 0.19.1147", (0, 19, 1147, 1)),
        ("v1", None),
        ("December 2025 at the latest", None),
        (None, None),
    ],
)
def test_versions(text: str | None, version: tuple[int, ...] | None) -> None:
    assert version_in(text) == version
