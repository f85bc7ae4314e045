"""What goes wrong in a FakeNuon because a test asked for it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Protocol

from attrs import define, frozen

if TYPE_CHECKING:
    from collections.abc import Mapping

    from nuon_api_client.runtime.operations import Operation
    from nuon_api_client.testing._shared.answers import Answer


class Endpoint(Protocol):
    """A module under `nuon_api_client.api`."""

    @property
    def OPERATION(self) -> Operation:  # noqa: N802
        """What the document says of it."""
        ...


class ConnectionDropped(Exception):  # noqa: N818  # it is an event, which the transport turns into an error
    """The connection closes before the answer has come."""


@frozen
class Fault:
    """What the next calls of an operation meet."""

    answer: Answer | None = None
    """`None` drops the connection."""
    after_work: bool = False
    """The server does the work first; only its answer is lost."""
    delay: float | None = None
    """Real seconds until the call is answered as if nothing had happened."""


@define
class _Planned:
    fault: Any
    left: int
    operation_id: str | None = None
    name: str = ""
    install: str | None = None


class Faults:
    """What is to go wrong, each so many times, in the order in which it was asked for."""

    def __init__(self) -> None:
        self._calls: list[_Planned] = []
        self._builds: list[_Planned] = []
        self._steps: list[_Planned] = []

    def of_calls(self, endpoint: Endpoint | None, fault: Fault, times: int) -> None:
        """Let calls meet a fault."""
        operation_id = endpoint.OPERATION.operation_id if endpoint else None
        self._calls.append(_Planned(fault, _checked(times), operation_id))

    def of_builds(self, component: str, says: str, times: int) -> None:
        """Let builds of a component fail."""
        self._builds.append(_Planned(says, _checked(times), name=component))

    def of_steps(self, name: str, says: str, times: int, install: str | None) -> None:
        """Let steps fail whose name contains `name`."""
        self._steps.append(_Planned(says, _checked(times), name=name, install=install))

    def in_call(self, operation_id: str) -> Fault | None:
        """What a call meets, if it meets anything."""
        found: Fault | None = _take(self._calls, lambda planned: planned.operation_id in (None, operation_id))
        return found

    def in_build(self, component: str) -> str | None:
        """Why a build fails, if it does."""
        found: str | None = _take(self._builds, lambda planned: planned.name == component)
        return found

    def in_step(self, name: str, install: Mapping[str, Any]) -> str | None:
        """Why a step fails, if it does."""
        wanted = (None, install["id"], install["name"])
        found: str | None = _take(self._steps, lambda planned: planned.name in name and planned.install in wanted)
        return found


def _checked(times: int) -> int:
    if times < 1:
        raise ValueError(f"times is {times!r}: give how many calls it is to happen to, at least 1")
    return times


def _take(planned: list[_Planned], matches: Any) -> Any:
    for each in planned:
        if matches(each):
            each.left -= 1
            if not each.left:
                planned.remove(each)
            return each.fault
    return None
