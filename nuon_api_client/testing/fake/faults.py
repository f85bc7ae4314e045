"""What goes wrong in a FakeNuon because a test asked for it."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, Generic, TypeVar

from attrs import define, frozen

from nuon_api_client.testing._shared.endpoint import Endpoint
from nuon_api_client.testing._shared.replies import Reply

T = TypeVar("T")


class ConnectionDropped(Exception):  # noqa: N818  # it is an event, which the transport turns into an error
    """Close the connection before the response has come."""


@frozen
class Fault:
    """Say what goes wrong in a call."""

    reply: Reply | None = None
    """`None` drops the connection."""
    after_work: bool = False
    """Whether the server does the work first, so that only its response is lost."""
    delay: float | None = None
    """Real seconds until the call is answered as if nothing had happened; `None` for another fault than a delay."""


@define
class _Planned(Generic[T]):
    fault: T
    left: int
    operation_id: str | None = None
    name: str = ""
    install: str | None = None


class Faults:
    """Hold what is to go wrong, each fault so many times, in the order in which they were asked for."""

    def __init__(self) -> None:
        self._calls: list[_Planned[Fault]] = []
        self._builds: list[_Planned[str]] = []
        self._steps: list[_Planned[str]] = []

    def plan_for_calls(self, endpoint: Endpoint | None, fault: Fault, times: int) -> None:
        """Let a fault happen to the next calls of an operation, or of all operations."""
        operation_id = endpoint.OPERATION.operation_id if endpoint else None
        self._calls.append(_Planned(fault, _checked(times), operation_id))

    def plan_for_builds(self, component: str, says: str, times: int) -> None:
        """Let the next builds of a component fail."""
        self._builds.append(_Planned(says, _checked(times), name=component))

    def plan_for_steps(self, name: str, says: str, times: int, install: str | None) -> None:
        """Let the next steps fail whose name contains `name`."""
        self._steps.append(_Planned(says, _checked(times), name=name, install=install))

    def in_call(self, operation_id: str) -> Fault | None:
        """Take the fault that happens to a call, if any does."""
        return _take(self._calls, lambda planned: planned.operation_id in (None, operation_id))

    def in_build(self, component: str) -> str | None:
        """Take the reason for which a build fails, if it does."""
        return _take(self._builds, lambda planned: planned.name == component)

    def in_step(self, name: str, install: Mapping[str, Any]) -> str | None:
        """Take the reason for which a step fails, if it does."""
        wanted = (None, install["id"], install["name"])
        return _take(self._steps, lambda planned: planned.name in name and planned.install in wanted)


def _checked(times: int) -> int:
    if times < 1:
        raise ValueError(f"times is {times!r}: give how many calls it is to happen to, at least 1")
    return times


def _take(planned: list[_Planned[T]], matches: Callable[[_Planned[T]], bool]) -> T | None:
    for each in planned:
        if matches(each):
            each.left -= 1
            if not each.left:
                planned.remove(each)
            return each.fault
    return None
