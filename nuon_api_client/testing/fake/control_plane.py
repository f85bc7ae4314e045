"""What a FakeNuon is made of, and who may call it."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any

from attrs import define, frozen

from nuon_api_client.testing._shared.answers import Answer, error

if TYPE_CHECKING:
    from nuon_api_client.testing._shared.document import Described
    from nuon_api_client.testing.fake.engine.engine import Engine
    from nuon_api_client.testing.fake.faults import Faults
    from nuon_api_client.testing.fake.state import Row, State


@define
class ControlPlane:
    """The parts of a FakeNuon that answer calls."""

    state: State
    engine: Engine
    faults: Faults
    account: Row
    tokens: dict[str, bool]
    """Token -> whether it has expired."""


@frozen
class Call:
    """A request whose token, org, path and body have been checked."""

    operation: Described
    org_id: str
    rows: Mapping[str, Row]
    """Path parameter -> the row that it names."""
    path: Mapping[str, str]
    query: Mapping[str, list[str]]
    headers: Mapping[str, str]
    body: Any

    def asked(self, name: str) -> str | None:
        """The value of a query parameter."""
        return next(iter(self.query.get(name, ())), None)


Command = Callable[[ControlPlane, Call], Answer]
COMMANDS: dict[str, Command] = {}
"""Operation id -> what answers it, for all that no table answers."""

LENIENT: set[str] = set()
"""Operations that take any JSON object: the server does not check those bodies as the document has them."""


def command(*operation_ids: str, lenient: bool = False) -> Callable[[Command], Command]:
    """Let a function answer these operations."""

    def register(function: Command) -> Command:
        COMMANDS.update(dict.fromkeys(operation_ids, function))
        if lenient:
            LENIENT.update(operation_ids)
        return function

    return register


def started(workflow: Row) -> Answer:
    """The answer of a call that starts a workflow: its id is in the header alone."""
    return Answer(201, "ok", {"x-nuon-install-workflow-id": workflow["id"]})


def not_found() -> Answer:
    """404, as for any row that is not there, or that another org has."""
    return error(404, "record not found", "not found")


def refusal(
    plane: ControlPlane, operation: Described, query: Mapping[str, list[str]], headers: Mapping[str, str]
) -> Answer | None:
    """The 401 or 403 that a call meets, if it meets one."""
    if not operation.needs_token:
        return None
    scheme, _, token = headers.get("authorization", "").partition(" ")
    if scheme.lower() != "bearer" or not token:
        token = next(iter(query.get("token", ())), "")
    if not token:
        return error(401, "missing token", "Please make sure you set the -H Authorization:Bearer token header")
    if plane.tokens.get(token, True):
        why = "token is expired" if token in plane.tokens else "invalid token"
        return error(401, why, "Please get a new token from the Nuon dashboard")
    if not operation.needs_org:
        return None
    org_id = org_of(query, headers)
    if not org_id:
        return error(403, "org ID was empty", "Please retry with a valid org ID in the header X-Nuon-Org-ID")
    if org_id not in plane.state.tables["orgs"].rows:
        return error(403, f"org {org_id} was not found", "Please retry with a valid org ID")
    return None


def org_of(query: Mapping[str, list[str]], headers: Mapping[str, str]) -> str:
    """The org that a call is about, `""` if it does not say."""
    return headers.get("x-nuon-org-id") or next(iter(query.get("org_id", ())), "")
