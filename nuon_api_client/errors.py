"""The exceptions of this package. `NuonError` is the base of all of them.

NuonError
├── ConfigurationError                nothing was sent
├── PaginationError                   a list cannot be read to its end
├── WaitTimeout                       what was waited for did not end in time, and goes on
├── ApprovalRequired                  a step of a workflow waits for a person's response
├── RemoteWorkFailed                  what was waited for failed
│   └── WorkflowFailed, DeployFailed, SandboxRunFailed, ActionRunFailed, BuildFailed, ReleaseFailed, OrgFailed
└── APIError                          a call failed
    ├── APIConnectionError            no response came
    │   └── APITimeoutError
    ├── UnexpectedResponseError       a 2xx response that is not what the operation returns
    └── APIStatusError                any other status
        ├── BadRequestError           400
        ├── AuthenticationError       401
        ├── PermissionDeniedError     403
        ├── NotFoundError             404
        ├── ConflictError             409
        ├── RateLimitError            429
        └── ServerError               500 and above
"""

from __future__ import annotations

from typing import Any

from nuon_api_client import models
from nuon_api_client._excerpts import excerpt, misfit, worded
from nuon_api_client.types import RawResponse

__all__ = (  # noqa: PLE0604  # pyright: ignore[reportUnsupportedDunderAll]  # several names a line
    *("NuonError", "ConfigurationError", "PaginationError", "WaitTimeout", "ApprovalRequired", "RemoteWorkFailed"),
    *("WorkflowFailed", "DeployFailed", "SandboxRunFailed", "ActionRunFailed", "BuildFailed", "ReleaseFailed"),
    *("OrgFailed", "APIError", "APIConnectionError", "APITimeoutError", "UnexpectedResponseError", "APIStatusError"),
    *("BadRequestError", "AuthenticationError", "PermissionDeniedError", "NotFoundError", "ConflictError"),
    *("RateLimitError", "ServerError"),
)


class NuonError(Exception):
    """The base of every exception of this package."""

    def __reduce__(self) -> tuple[Any, ...]:
        # Exceptions cross process borders, and most of ours are not made from their message alone.
        return _unpickle, (type(self), self.args, self.__dict__)


def _unpickle(cls: type[NuonError], args: tuple[Any, ...], state: dict[str, Any]) -> NuonError:
    self = cls.__new__(cls, *args)
    self.args = args
    self.__dict__.update(state)
    return self


class ConfigurationError(NuonError):
    """A setting is missing, unusable or unsafe, and nothing was sent; or a wait reads a `FakeNuon` whose time stands still."""


class WaitTimeout(NuonError):  # noqa: N818  # not an error of the program
    """A wait has lasted as long as its `timeout`. The work on the server goes on: wait again, or cancel it there.

    The exception's cause is the failure of the last read, if that failed.

    Attributes:
        last: the object as last read, `None` if no read succeeded.
        timeout: seconds that the wait was given.
    """

    def __init__(self, message: str, *, last: Any, timeout: float) -> None:
        super().__init__(message)
        self.last = last
        self.timeout = timeout


class ApprovalRequired(NuonError):  # noqa: N818  # not an error of the program
    """A step of a workflow waits for a person's response, for up to 30 days. The message says how to give one.

    Attributes:
        workflow: the workflow as last read.
        step: the step that waits.
        approval: what the step asks.
    """

    def __init__(
        self,
        message: str,
        *,
        workflow: models.Workflow,
        step: models.WorkflowStep,
        approval: models.WorkflowStepApproval,
    ) -> None:
        super().__init__(message)
        self.workflow = workflow
        self.step = step
        self.approval = approval


class RemoteWorkFailed(NuonError):  # noqa: N818  # not an error of the program
    """What was waited for failed.

    Attributes:
        state: the object as last read.
        status: the object's status, as the server writes it.
        description: the reason in the server's words, `""` if the server gave none.
        step: the first step that failed in the workflow (or release) that did the work, if one is known.
        log_stream_id: id of the log stream to read, `None` if there is none.
    """

    def __init__(
        self, message: str, *, state: Any, status: str, description: str, step: Any, log_stream_id: str | None
    ) -> None:
        reason = f": {excerpt(description)}" if description else ""
        super().__init__(f"{message}{reason}{f' (log stream {log_stream_id})' if log_stream_id else ''}")
        self.state = state
        self.status = status
        self.description = description
        self.step = step
        self.log_stream_id = log_stream_id


class WorkflowFailed(RemoteWorkFailed):
    """A workflow failed, was cancelled, or stands still until somebody retries or skips its failed step."""

    state: models.Workflow
    step: models.WorkflowStep | None


class DeployFailed(RemoteWorkFailed):
    """A deploy failed, was denied or cancelled, or was replaced by another."""

    state: models.InstallDeploy
    step: models.WorkflowStep | None


class SandboxRunFailed(RemoteWorkFailed):
    """A sandbox run failed, was denied or cancelled, or was replaced by another."""

    state: models.InstallSandboxRun
    step: models.WorkflowStep | None


class ActionRunFailed(RemoteWorkFailed):
    """A run of an action failed, was cancelled, or was replaced by another."""

    state: models.InstallActionWorkflowRun
    step: models.WorkflowStep | None


class BuildFailed(RemoteWorkFailed):
    """A build failed or was cancelled."""

    state: models.ComponentBuild


class ReleaseFailed(RemoteWorkFailed):
    """A release failed."""

    state: models.ComponentRelease
    step: models.ComponentReleaseStep | None


class OrgFailed(RemoteWorkFailed):
    """An org could not be set up."""

    state: models.Org


class PaginationError(NuonError):
    """A list cannot be read to its end, because the server's pages repeat. The items read before are right."""


class APIError(NuonError):
    """A call failed.

    Attributes:
        method: the HTTP method.
        path: the path, without the base URL, the query, and ids that are secrets.
        operation: the operation's id in the document, such as `GetInstall`.
        function: the module of its functions, such as `installs.get_install`.
        org_id: the org that the call was for, if any.
        trace_id: the `X-Nuon-Trace-ID` by which Nuon finds the call in its logs, if a response brought one.
    """

    method: str = ""
    path: str = ""
    operation: str = ""
    function: str = ""
    org_id: str | None = None
    trace_id: str | None = None

    def __str__(self) -> str:
        if not self.method:
            return super().__str__()
        function = f"{self.function}: " if self.function else ""
        ids = "".join(f", {name} {i}" for name, i in (("org", self.org_id), ("trace", self.trace_id)) if i)
        return f"{super().__str__()} ({function}{self.method} {self.path}{ids})"


class APIConnectionError(APIError):
    """No response came.

    Attributes:
        maybe_sent: whether the server may have received the request and acted on it.
    """

    def __init__(self, message: str, *, maybe_sent: bool = True) -> None:
        super().__init__(message)
        self.maybe_sent = maybe_sent


class APITimeoutError(APIConnectionError):
    """No response came in time."""


class UnexpectedResponseError(APIError):
    """A 2xx whose body is not what the operation returns. Unless it is a web page, repeating the call would do it twice.

    Attributes:
        status_code: the HTTP status, 200 to 299.
        headers: the response headers, their names in lower case.
        body: the body as bytes.
    """

    def __init__(self, raw: RawResponse, expected: str, *, came: str = "") -> None:
        super().__init__(misfit(raw, expected, came))
        self.status_code = raw.status_code
        self.trace_id = raw.trace_id
        self.headers = {name.lower(): value for name, value in raw.headers.items()}
        self.body = raw.content


class APIStatusError(APIError):
    """The server, or a proxy before it, refused or failed the call.

    Attributes:
        status_code: the HTTP status, an int: proxies send values that `http.HTTPStatus` does not know.
        error: the server's `error` text, else the start of the body, or the title of a proxy's page.
        description: the server's longer explanation, `""` if it sent none.
        user_error: whether the server says that the caller can mend it, `False` if it says nothing.
            Some 500s are the caller's mistake and some 400s are not.
        headers: the response headers, their names in lower case.
        body: the parsed JSON body, else the text.
        api_version: the git ref of the control plane, if it sent one.
    """

    def __init__(self, raw: RawResponse, *, hint: str = "") -> None:
        from nuon_api_client.runtime.raw_json import loads

        body: Any
        try:
            body = loads(raw.content)
            shown = "" if body is None else str(body)
        except (ValueError, RecursionError):  # some JSON can be parsed, but is nested too deeply to be shown
            body = shown = raw.content.decode("utf-8", "replace")
        fields = body if isinstance(body, dict) else {}
        self.status_code = raw.status_code
        self.trace_id = raw.trace_id
        self.headers = {name.lower(): value for name, value in raw.headers.items()}
        self.body = body
        # Nuon's error object leaves out what is empty, so {} is one too. Anything else is a proxy's.
        is_nuons = isinstance(body, dict) and (not body or bool(body.keys() & {"error", "description", "user_error"}))
        self.error = str(fields.get("error") or ("" if is_nuons else excerpt(shown)))
        self.description = str(fields.get("description") or "")
        self.user_error = bool(fields.get("user_error"))
        self.api_version = raw.headers.get("X-Nuon-API-Version")
        parts = dict.fromkeys(filter(None, (worded(self.error), worded(self.description), hint)))
        super().__init__(": ".join([str(raw.status_code), *parts]))


class BadRequestError(APIStatusError):
    """400: the request contradicts itself, or asks for what the server cannot do."""


class AuthenticationError(APIStatusError):
    """401: the token is missing, wrong or expired."""


class PermissionDeniedError(APIStatusError):
    """403: the org is missing, does not exist, or the token may not do this in it."""


class NotFoundError(APIStatusError):
    """404: no such object, or no such route on this control plane."""


class ConflictError(APIStatusError):
    """409: something of that name exists, or the object is not ready."""


class RateLimitError(APIStatusError):
    """429: too many requests. Nuon itself has no limit; a proxy may."""


class ServerError(APIStatusError):
    """500 and above: the server or a proxy failed. Nuon also answers some mistakes of the caller with 500."""
