"""What a client and its endpoint functions take and return, models aside."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Mapping
from enum import StrEnum
from typing import Any, Final, Generic, Literal, NamedTuple, Protocol, Self, TypeAlias, TypeVar, final

from nuon_api_client._clock import ClientClock

__all__ = (
    "UNSET",
    "AiohttpSession",
    "Attempt",
    "ClientClock",
    "ExposedTokenWarning",
    "HTTPClient",
    "HttpxAsyncClient",
    "HttpxClient",
    "OnAttempt",
    "OpenEnum",
    "RawResponse",
    "Response",
    "Token",
    "Unset",
)

T_co = TypeVar("T_co", covariant=True)

Token: TypeAlias = str | Callable[[], str] | Callable[[], Awaitable[str]]
"""A token, or a function that returns one. The function is called again once after each 401."""


class ExposedTokenWarning(UserWarning):
    """The settings file holds a token, and other accounts of the machine can read it."""


# Protocols, because the libraries load when the first request is sent, and aiohttp may not be installed at all: a
# type checker would then take anything for a session.
class HttpxAsyncClient(Protocol):
    """An `httpx.AsyncClient` or `httpx2.AsyncClient`."""

    @property
    def is_closed(self) -> bool:
        """Whether it can send nothing any more."""
        ...

    async def aclose(self) -> None:
        """Close its connections."""
        ...


class HttpxClient(Protocol):
    """An `httpx.Client` or `httpx2.Client`."""

    @property
    def is_closed(self) -> bool:
        """Whether it can send nothing any more."""
        ...

    def close(self) -> None:
        """Close its connections."""
        ...


class AiohttpSession(Protocol):
    """An `aiohttp.ClientSession`."""

    @property
    def closed(self) -> bool:
        """Whether it can send nothing any more."""
        ...

    async def close(self) -> None:
        """Close its connections."""
        ...


HTTPClient: TypeAlias = Literal["httpx", "httpx2", "aiohttp"] | HttpxAsyncClient | HttpxClient | AiohttpSession
"""What sends the requests: a library's name, or a client of the caller's, which is used as it is and stays open."""


class Attempt(NamedTuple):
    """One attempt of a call, as it is told to `NuonClient(on_attempt=)`. It holds no secrets.

    Read it by name: a later release may tell more.
    """

    method: str
    path: str
    """The path, with its parameters in braces: `/v1/installs/{install_id}`."""
    operation: str
    """The operation's id in the document, such as `GetInstall`."""
    function: str
    """The module of its functions, such as `installs.get_install`."""
    org_id: str | None
    attempt: int
    """Counted from 1; one whose token was refused counts too."""
    status_code: int | None
    """The status of the response, `None` if none came."""
    error: str | None
    """The name of the exception's class, `None` if the attempt succeeded."""
    reason: str | None
    """Why no response came, in the exception's words."""
    seconds: float
    """From the sending of the request until the response was read; waiting for a connection does not count."""
    trace_id: str | None
    """The `X-Nuon-Trace-ID` by which Nuon finds the call in its logs."""
    retry_in: float | None
    """Seconds until the next attempt, `None` if this was the last."""


OnAttempt: TypeAlias = Callable[[Attempt], object]
"""What is called after each attempt of each call; what it returns is ignored."""


@final
class Unset:
    """The type of `UNSET`, the value of a request's attribute that is left out of the body. It is false.

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
    """An enumeration that a newer control plane may extend.

    A value that it does not know becomes a member that equals its string, so no response fails to parse:

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

    def __reduce_ex__(self, proto: object) -> tuple[Any, ...]:
        # Python 3.11.0 to 3.11.3 would look for a member of that name, which there is not.
        return type(self), (self._value_,)


_LONGEST_TRACE_ID = 128
"""Characters. Nuon sends a UUID, or what the caller has sent; anything longer comes from somewhere else."""


def _trace_id(headers: Mapping[str, str]) -> str | None:
    found = headers.get("X-Nuon-Trace-ID", "")[:_LONGEST_TRACE_ID]
    return found if found and found.isprintable() else None


# The two classes of responses are no tuples: tools that print the variables of frames look into tuples.
class RawResponse:
    """What came back over HTTP.

    Attributes:
        status_code: the HTTP status.
        headers: their names may be given in any case.
        content: the body, decompressed. It may hold secrets.
        whole: whether this is the whole body: of one that is larger than `max_response_size` only the start is kept.
    """

    __slots__ = ("content", "headers", "status_code", "whole")

    def __init__(self, status_code: int, headers: Mapping[str, str], content: bytes, *, whole: bool = True) -> None:
        self.status_code = status_code
        self.headers = headers
        self.content = content
        self.whole = whole

    def __repr__(self) -> str:
        if not hasattr(self, "whole"):  # `__init__` was interrupted, and a debugger looks at what there is
            return "RawResponse(unfinished)"
        shown = f"<{len(self.content)} bytes>"
        return f"RawResponse(status_code={self.status_code}, content={shown}, whole={self.whole})"

    @property
    def trace_id(self) -> str | None:
        """The `X-Nuon-Trace-ID` by which Nuon finds the call in its logs, if there is one."""
        return _trace_id(self.headers)


def _shown(parsed: object) -> str:
    """Return the repr of a model, which hides its secrets, and only the size of text, bytes and maps."""
    if isinstance(parsed, bytes | str | dict):
        return f"<{type(parsed).__name__} of {len(parsed)}>"
    return repr(parsed)


def started_workflow_id(headers: Mapping[str, str], parsed: Any) -> str | None:
    """Return the id of the workflow that a call started: that in the header, else that in the parsed body.

    Control planes of Dec 2025 send it only in the header; since 2026 some send it in the body as well.
    """
    found = headers.get("X-Nuon-Install-Workflow-ID") or getattr(parsed, "workflow_id", None)
    return found if isinstance(found, str) and found else None


class Response(Generic[T_co]):
    """A successful response, as `asyncio_detailed` and `sync_detailed` return it.

    Attributes:
        status_code: the HTTP status, 200 to 299.
        headers: their names may be given in any case.
        content: the body as it came, decompressed.
        parsed: what `asyncio` and `sync` return.
        workflow_id: the id of the workflow that this call started or set going again, `None` if it did neither. A read
            does neither, even if what it has read belongs to a workflow.
    """

    __slots__ = ("__weakref__", "content", "headers", "parsed", "status_code", "workflow_id")

    def __init__(
        self,
        status_code: int,
        headers: Mapping[str, str],
        content: bytes,
        parsed: T_co,
        workflow_id: str | None = None,
    ) -> None:
        self.status_code: Final = status_code
        self.headers: Final = headers
        self.content: Final = content
        self.parsed: Final = parsed
        self.workflow_id: Final = workflow_id

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, Response) or type(other) is not type(self):
            return NotImplemented
        names = Response.__slots__[1:]  # a subclass has others
        return all(getattr(self, each) == getattr(other, each) for each in names)

    __hash__ = None  # type: ignore[assignment]  # headers and models have none either

    def __repr__(self) -> str:
        if not hasattr(self, "workflow_id"):  # `__init__` was interrupted, and a debugger looks at what there is
            return "Response(unfinished)"
        shown = _shown(self.parsed)
        return f"Response(status_code={self.status_code}, parsed={shown}, workflow_id={self.workflow_id!r})"

    @property
    def trace_id(self) -> str | None:
        """The `X-Nuon-Trace-ID` by which Nuon finds the call in its logs, if there is one."""
        return _trace_id(self.headers)
