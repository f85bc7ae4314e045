"""Tell the news: as text, Markdown or JSON."""

from __future__ import annotations

import json
from collections import Counter
from dataclasses import dataclass, field
from typing import Any

from scripts.drift.compare import compare
from scripts.drift.difference import KINDS, Difference, route
from scripts.drift.known import Known
from scripts.drift.rules import RULES, rule_for, version_in


@dataclass
class Report:
    """What a comparison has found."""

    ours: str
    theirs: str
    news: list[Difference] = field(default_factory=list)
    known: int = 0
    by_rule: Counter[str] = field(default_factory=Counter)
    evidence: dict[Difference, list[str]] = field(default_factory=dict)
    """What is known of the places of the news: the control plane's document says something else there than it did."""

    @property
    def shown(self) -> list[tuple[str, list[Difference]]]:
        """The news by kind."""
        kinds = [(kind, [one for one in self.news if one.kind == kind]) for kind in KINDS]
        return [(kind, found) for kind, found in kinds if found]


def report(ours: dict[str, Any], theirs: dict[str, Any], known: Known, our_name: str, their_name: str) -> Report:
    """Compare two documents, and leave out what is known or by rule no news."""
    their_version = info_version(theirs)
    made = Report(f"{our_name} ({info_version(ours)})", f"{their_name} ({their_version or 'no version'})")
    differences = compare(ours, theirs)
    new_paths = {route(one.where).partition(" ")[2] for one in differences if one.kind == "new operation"}
    for difference in differences:
        if known.explains(difference, new_paths):
            made.known += 1
        elif rule := rule_for(difference, version_in(their_version)):
            made.by_rule[rule.name] += 1
        else:
            made.news.append(difference)
            made.evidence[difference] = [
                ": ".join(entry[key] for key in ("where", "here", "evidence") if key in entry)
                for entry in known.at(difference)
            ]
    return made


def info_version(document: dict[str, Any]) -> str:
    info = document.get("info")
    return str(info.get("version", "")) if isinstance(info, dict) else ""


def says(difference: Difference) -> str:
    """Return the place of a difference and what the two documents say there."""
    if difference.ours and difference.theirs:
        return f"{difference.where}: {difference.theirs}; here {difference.ours}"
    return f"{difference.where}: {difference.theirs or difference.ours}"


def not_repeated(made: Report) -> str:
    rules = [f"{made.by_rule[rule.name]} {rule.name}" for rule in RULES if made.by_rule[rule.name]]
    by_rule = f"; by rule (scripts/drift/rules.py): {', '.join(rules)}" if rules else ""
    return f"Not repeated: {made.known} known (openapi/known_differences.yaml){by_rule}."


def as_text(made: Report) -> str:
    lines = [f"{made.theirs} against {made.ours}: {len(made.news)} differences that are not known"]
    for kind, found in made.shown:
        lines += ["", kind]
        for one in found:
            lines += [f"  {says(one)}", *(f"      known so far: {text}" for text in made.evidence[one])]
    return "\n".join([*lines, "", not_repeated(made), ""])


def as_markdown(made: Report) -> str:
    lines = ["# Drift", "", f"{made.theirs} against {made.ours}: {len(made.news)} differences that are not known.", ""]
    for kind, found in made.shown:
        lines += [f"## {kind[0].upper()}{kind[1:]}", "", "| Where | There | Here |", "|---|---|---|"]
        lines += [f"| {' | '.join(map(cell, (f'`{one.where}`', one.theirs, one.ours)))} |" for one in found]
        lines += ["", *(f"* `{one.where}` was known: {text}" for one in found for text in made.evidence[one])]
        lines += [""] if lines[-1] else []
    return "\n".join([*lines, not_repeated(made), ""])


def cell(text: str) -> str:
    return text.replace("|", "\\|") or "-"


def as_json(made: Report) -> str:
    news = [
        {"kind": one.kind, "where": one.where, "ours": one.ours, "theirs": one.theirs, "line": one.line}
        | ({"known_so_far": made.evidence[one]} if made.evidence[one] else {})
        for one in made.news
    ]
    rules = {rule.name: {"count": made.by_rule[rule.name], "why": rule.why} for rule in RULES}
    shown = {"ours": made.ours, "theirs": made.theirs, "news": news, "known": made.known, "by_rule": rules}
    return json.dumps(shown, indent=2, ensure_ascii=False) + "\n"


FORMATS = {"text": as_text, "markdown": as_markdown, "json": as_json}
