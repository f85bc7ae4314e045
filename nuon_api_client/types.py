"""What endpoint functions take and give back, models aside."""

from __future__ import annotations

from collections.abc import Mapping
from enum import StrEnum
from typing import Any, Final, Generic, Literal, NamedTuple, Self, TypeVar, final

from attrs import field, frozen

T_co = TypeVar("T_co", covariant=True)


@final
class Unset:
    """The type of `UNSET`: an attribute of a request that is left out of the body. It is false.

    >>> from nuon_api_client.models import UpdateInstallRequest
    >>> UpdateInstallRequest(name="acme-prod").to_dict()
    {'name': 'acme-prod'}
    """

    __slots__ = ()

    def __bool__(self) -> Literal[False]:
        return False

    def __repr__(self) -> str:
        return "UNSET"

    def __reduce__(self) -> str:
        return "UNSET"  # copy, deepcopy and pickle keep the one sentinel


UNSET: Final = Unset()


class OpenEnum(StrEnum):
    """An enumeration that a newer server may extend.

    A value it does not know becomes a member that equals its string, so no answer fails to parse:

    >>> from nuon_api_client.models import OrgStatus
    >>> OrgStatus("active") is OrgStatus.ACTIVE
    True
    >>> OrgStatus("hibernating") == "hibernating"
    True
    """

    @classmethod
    def _missing_(cls, value: object) -> Self | None:
        if not isinstance(value, str):
            return None
        member = str.__new__(cls, value)
        member._name_ = member._value_ = str(value)
        return member


class RawResponse(NamedTuple):
    """What came back over HTTP: the status, the headers (any case) and the body, decompressed."""

    status_code: int
    headers: Mapping[str, str]
    content: bytes

    def __repr__(self) -> str:
        return f"RawResponse(status_code={self.status_code}, <{len(self.content)} bytes>)"  # a body may hold secrets


def _shown(parsed: object) -> str:
    """The repr of models, which hide their secrets, and only the size of anything else: nothing says what is in it."""
    if isinstance(parsed, bytes | str | dict):
        return f"<{type(parsed).__name__} of {len(parsed)}>"
    return repr(parsed)


def workflow_id(headers: Mapping[str, str], parsed: Any) -> str | None:
    """The workflow's id in the header, else in the parsed body."""
    found = headers.get("X-Nuon-Install-Workflow-ID") or getattr(parsed, "workflow_id", None)
    return found if isinstance(found, str) else None


@frozen
class Response(Generic[T_co]):
    """A successful answer, from `asyncio_detailed` and `sync_detailed`."""

    status_code: int
    headers: Mapping[str, str] = field(repr=False)
    """Header names may be given in any case."""
    content: bytes = field(repr=False)
    """The body as it came, decompressed."""
    parsed: T_co = field(repr=_shown)
    """What `asyncio` and `sync` return."""

    @property
    def workflow_id(self) -> str | None:
        """The id of the workflow that this call started, if it started one.

        Servers of Dec 2025 send it only in the header `X-Nuon-Install-Workflow-ID`; since 2026 some send it
        in the body as well.
        """
        return workflow_id(self.headers, self.parsed)
