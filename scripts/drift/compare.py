"""Compare our document with a control plane's own: every difference, whether it is known or not."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from scripts.document.convert_schemas import mapping, sequence
from scripts.document.places import SENT_METHODS
from scripts.drift.difference import Difference, ages_of, route
from scripts.drift.schemas import Schema, Schemas

JSON = "application/json"


def compare(ours: Schema, theirs: Schema) -> list[Difference]:
    """Return each difference once, in the order of the kinds of things: operations, then schemas."""
    comparison = Comparison(ours, theirs)
    return list(dict.fromkeys([*comparison.operations(), *comparison.schemas()]))


def operations_of(document: Schema) -> dict[str, tuple[str, Schema]]:
    """Return for each route of the document how it is written, and its operation with the parameters of its path."""
    found = {}
    for path, item in mapping(document.get("paths")).items():
        for method in SENT_METHODS:
            if isinstance(operation := mapping(item).get(method), dict):
                shared = sequence(mapping(item).get("parameters"))
                operation = operation | {"parameters": [*sequence(operation.get("parameters")), *shared]}
                written = f"{method.upper()} {path}"
                found[route(written)] = written, operation
    return found


class Comparison:
    """Two documents side by side."""

    def __init__(self, ours: Schema, theirs: Schema) -> None:
        self.ours, self.theirs = Schemas(ours), Schemas(theirs, foreign=True)
        self.our_operations, self.their_operations = operations_of(ours), operations_of(theirs)
        their_names = {upstream: name for name in self.theirs.by_name for upstream in self.theirs.upstream(name)}
        self.pairs = {
            name: [their_names[upstream] for upstream in self.ours.upstream(name) if upstream in their_names]
            for name in self.ours.by_name
        }
        """For each of our schemas those of theirs that are the same."""

    # ---- operations

    def operations(self) -> Iterator[Difference]:
        """Yield what differs in operations, and in schemas that stand in them."""
        for key, (written, operation) in self.their_operations.items():
            if key not in self.our_operations:
                about = f"{operation.get('operationId', '')}: {operation.get('summary', '')}"
                yield Difference("new operation", written, theirs=about, their_node=operation)
        for key, (written, operation) in self.our_operations.items():
            if key not in self.their_operations:
                about = str(operation.get("operationId", ""))
                yield Difference("gone operation", written, about, ages=ages_of(operation))
            else:
                yield from self._operation(operation, self.their_operations[key][1])

    def _operation(self, ours: Schema, theirs: Schema) -> Iterator[Difference]:
        """Yield what differs in one operation."""
        name = str(ours.get("operationId"))
        if bool(ours.get("deprecated")) != bool(theirs.get("deprecated")):
            yield Difference("deprecated", name, *yes_or_no(ours.get("deprecated"), theirs.get("deprecated")))
        yield from self._parameters(name, ours, theirs)
        yield from self._body(name, ours, theirs)
        yield from self._successes(name, ours, theirs)

    def _parameters(self, name: str, ours: Schema, theirs: Schema) -> Iterator[Difference]:
        our, their = parameters_of(self.ours, ours), parameters_of(self.theirs, theirs)
        for key, node in their.items():
            if key not in our:
                about = self.theirs.describe(node.get("schema")) + (", required" if node.get("required") else "")
                yield Difference("new parameter", f"{name} {key}", theirs=about, their_node=node)
        for key, node in our.items():
            if key not in their:
                about = self.ours.describe(node.get("schema"))
                yield Difference("gone parameter", f"{name} {key}", about, ages=ages_of(ours, node))
                continue
            if bool(node.get("required")) != bool(their[key].get("required")):
                required = yes_or_no(node.get("required"), their[key].get("required"))
                yield Difference("parameter required", f"{name} {key}", *required)
            yield from self._values(f"{name} {key}", node.get("schema"), their[key].get("schema"))

    def _body(self, name: str, ours: Schema, theirs: Schema) -> Iterator[Difference]:
        our, their = self.ours.resolved(ours.get("requestBody")), self.theirs.resolved(theirs.get("requestBody"))
        if not our or not their:
            if our or their:
                described = content_of(self.ours, our), content_of(self.theirs, their)
                yield Difference("body", f"{name} body", *described, ages=ages_of(ours, self._body_since(our)))
            return
        if bool(our.get("required")) != bool(their.get("required")):
            required = yes_or_no(our.get("required"), their.get("required"))
            yield Difference("body required", f"{name} body", *required)
        yield from self._contents(f"{name} body", our, their)

    def _body_since(self, body: Schema) -> Schema:
        """Return the body, or the ages of what is in it if that is all of one age."""
        _, schema = self.ours.core(mapping(mapping(body.get("content")).get(JSON)).get("schema"))
        ages = [ages_of(mapping(node)) for node in mapping(schema.get("properties")).values()]
        return ages[0] if ages and all(each == ages[0] for each in ages) else body

    def _successes(self, name: str, ours: Schema, theirs: Schema) -> Iterator[Difference]:
        our, their = successes_of(self.ours, ours), successes_of(self.theirs, theirs)
        if set(our) != set(their):
            yield Difference("success status", name, ", ".join(sorted(our)), ", ".join(sorted(their)))
        alone = len(our) == len(their) == 1
        for status, response in our.items():
            other = next(iter(their.values())) if alone else their.get(status)
            if other is not None:
                yield from self._contents(f"{name} {status}", response, other)

    def _contents(self, where: str, ours: Schema, theirs: Schema) -> Iterator[Difference]:
        """Yield what differs in two bodies of requests or responses."""
        our, their = mapping(ours.get("content")), mapping(theirs.get("content"))
        described = content_of(self.ours, ours), content_of(self.theirs, theirs)
        if JSON in our and JSON in their and "x-nuon-result" not in ours:
            yield from self._values(where, mapping(our[JSON]).get("schema"), mapping(their[JSON]).get("schema"))
        elif described[0] != described[1]:
            yield Difference("type", where, *described)

    # ---- schemas

    def schemas(self) -> Iterator[Difference]:
        """Yield what differs in the schemas that both documents have."""
        both = [(operation, self.their_operations.get(key)) for key, (_, operation) in self.our_operations.items()]
        sent = reached(self.ours, [self.ours.resolved(operation.get("requestBody")) for operation, _ in both])
        received = reached(self.ours, [successes_of(self.ours, operation) for operation, _ in both])
        their_bodies = [self.theirs.resolved(theirs[1].get("requestBody")) for _, theirs in both if theirs]
        their_sent = reached(self.theirs, their_bodies)
        for name in self.ours.by_name:
            found: list[set[Difference]] = []
            for other in self.pairs[name]:
                ours, theirs = self.ours.by_name[name], self.theirs.by_name[other]
                differences = list(self._inner(name, ours, theirs, sent=name in sent and other in their_sent))
                if name in received:  # there, what ours requires is what always comes
                    differences = [d for d in differences if (d.kind, d.theirs) != ("field required", "no")]
                found.append(set(differences))
                yield from (d for d in differences if d.kind != "gone field")
            if found:  # of several that are one here, each may have a part of the fields
                gone = (d for d in set.intersection(*found) if d.kind == "gone field")
                yield from sorted(gone, key=lambda d: d.where)

    def _values(self, where: str, ours: Any, theirs: Any) -> Iterator[Difference]:
        """Yield what differs in two schemas; what lies behind a `$ref` to the same schema is looked at elsewhere."""
        nullable = self.ours.nullable(ours), self.theirs.nullable(theirs)
        if nullable[0] != nullable[1] and not self.theirs.is_open(theirs):
            our_words, their_words = ("or null" if part else "never null" for part in nullable)
            yield Difference("nullability", where, our_words, their_words)
        our_name, their_name = self.ours.core(ours)[0], self.theirs.core(theirs)[0]
        if not (our_name and their_name) or their_name not in self.pairs.get(our_name, ()):
            yield from self._inner(where, ours, theirs)

    def _inner(self, where: str, ours: Any, theirs: Any, *, sent: bool = False) -> Iterator[Difference]:
        """Yield what differs in two schemas, whatever their names and whether they may be null."""
        (our_name, our), (their_name, their) = self.ours.core(ours), self.theirs.core(theirs)
        if "enum" in our and "enum" in their:
            yield from self._enum_values(where, our, their)
        elif self.ours.kind(our) == self.theirs.kind(their) == "array":
            yield from self._values(f"{where}[]", our.get("items"), their.get("items"))
        elif mapping(our.get("properties")) and mapping(their.get("properties")) and not (our_name and their_name):
            yield from self._fields(where, our, their, sent=sent)
        elif is_map(our) and is_map(their):
            yield from self._values(f"{where}{{}}", our["additionalProperties"], their["additionalProperties"])
        elif (described := self.ours.describe(ours)) != (other := self.theirs.describe(theirs)):
            yield Difference("type", where, described, other)

    def _enum_values(self, where: str, ours: Schema, theirs: Schema) -> Iterator[Difference]:
        our, their = sequence(ours["enum"]), sequence(theirs["enum"])
        for value in their:
            if value not in our and value not in (None, ""):
                yield Difference("new enum value", where, theirs=str(value))
        for value in our:
            if value not in their:
                yield Difference("gone enum value", where, ours=str(value))

    def _fields(self, where: str, ours: Schema, theirs: Schema, *, sent: bool) -> Iterator[Difference]:
        our, their = ours["properties"], theirs["properties"]
        spellings = {other: name for name, node in our.items() for other in [name, *published_as(mapping(node))]}
        any_case = {spelling.lower(): name for spelling, name in spellings.items()}
        seen = set()
        for key, node in their.items():
            name = spellings.get(key) or any_case.get(key.lower())
            if name is None:
                about = self.theirs.describe(node)
                yield Difference("new field", f"{where}.{key}", theirs=about, their_node=mapping(node))
                continue
            seen.add(name)
            if key not in spellings:
                yield Difference("field spelling", f"{where}.{name}", name, key)
            required = name in sequence(ours.get("required")), key in sequence(theirs.get("required"))
            if sent and required[0] != required[1]:
                yield Difference("field required", f"{where}.{name}", *yes_or_no(*required))
            yield from self._values(f"{where}.{name}", our[name], node)
        for name, node in our.items():
            if name not in seen:
                about = self.ours.describe(node)
                yield Difference("gone field", f"{where}.{name}", about, ages=ages_of(ours, mapping(node)))


def yes_or_no(ours: Any, theirs: Any) -> tuple[str, str]:
    return "yes" if ours else "no", "yes" if theirs else "no"


def is_map(schema: Schema) -> bool:
    return bool(mapping(schema.get("additionalProperties"))) and not schema.get("properties")


def published_as(node: Schema) -> list[str]:
    names = node.get("x-published-as", [])
    return [names] if isinstance(names, str) else sequence(names)


def parameters_of(schemas: Schemas, operation: Schema) -> dict[str, Schema]:
    """Return the parameters by place and name; those in the path are part of the route already."""
    found = {}
    for node in map(schemas.resolved, operation["parameters"]):
        place, name = str(node.get("in")), str(node.get("name"))
        if place != "path":
            found[f"{place} {name.lower() if place == 'header' else name}"] = node
    return found


def successes_of(schemas: Schemas, operation: Schema) -> dict[str, Schema]:
    responses = mapping(operation.get("responses")).items()
    return {str(status): schemas.resolved(node) for status, node in responses if str(status)[:1] == "2"}


def content_of(schemas: Schemas, body: Schema) -> str:
    """Return in a few words what a body is."""
    if result := body.get("x-nuon-result"):
        return str(result)
    parts = []
    for media, node in mapping(body.get("content")).items():
        what = schemas.describe(mapping(node).get("schema"))
        parts.append(what if media == JSON else media)
    return " or ".join(parts) or "nothing"


def reached(schemas: Schemas, nodes: list[Any]) -> set[str]:
    """Return the names of the schemas that are part of bodies."""
    found: set[str] = set()
    waiting = nodes.copy()
    while waiting:
        node = waiting.pop()
        if isinstance(node, list):
            waiting += node
        elif isinstance(node, dict):
            name = str(node.get("$ref", "")).rpartition("/")[2]
            if name and name not in found:
                found.add(name)
                waiting.append(schemas.by_name.get(name))
            waiting += node.values()
    return found
