"""What tools print of an exception, each with all that it can be asked for, so that tests can search it for secrets."""

from __future__ import annotations

import json
import linecache
import logging
import pickle
import re
import traceback
from contextlib import contextmanager
from pprint import pformat
from typing import TYPE_CHECKING

import pytest
import sentry_sdk
from rich.pretty import pretty_repr
from rich.traceback import Traceback
from sentry_sdk.envelope import Envelope
from sentry_sdk.scrubber import EventScrubber
from sentry_sdk.serializer import serialize
from sentry_sdk.transport import Transport

from tests.support.paths import ROOT

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping
    from types import FrameType, TracebackType

TESTS = str(ROOT / "tests")


def chain(error: BaseException) -> Iterator[BaseException]:
    """Yield an exception and all that hang on it, shown or not."""
    left: list[BaseException | None] = [error]
    seen: set[int] = set()
    while left:
        each = left.pop()
        if each is not None and id(each) not in seen:
            seen.add(id(each))
            yield each
            left += (each.__cause__, each.__context__)


def frames(error: BaseException) -> Iterator[FrameType]:
    """Yield the frames of a whole chain that are not the test's own."""
    for each in chain(error):
        for frame, _ in traceback.walk_tb(each.__traceback__):
            if not frame.f_code.co_filename.startswith(TESTS):
                yield frame


def without_the_tests_frames(error: BaseException) -> BaseException:
    """Leave out those at the beginning of each traceback: what a test has named is its own matter."""
    for each in chain(error):
        rest: TracebackType | None = each.__traceback__
        while rest is not None and rest.tb_frame.f_code.co_filename.startswith(TESTS):
            rest = rest.tb_next
        each.__traceback__ = rest
    return error


def said(error: BaseException) -> str:
    return "\n".join(f"{each} {each!r} {each.args!r}" for each in chain(error))


def standard(error: BaseException) -> str:
    """What `traceback` prints with the variables of each frame."""
    return "".join(traceback.TracebackException.from_exception(error, capture_locals=True).format())


def variables(error: BaseException) -> str:
    return "\n".join(
        f"{frame.f_code.co_name}.{name}={value!r}" for frame in frames(error) for name, value in frame.f_locals.items()
    )


def expressions(error: BaseException) -> str:
    """What loguru, stackprinter and cgitb print: also the attributes that the line names which has raised."""
    shown = []
    for each in chain(error):
        for frame, first, last in _statements(each.__traceback__):
            source = "".join(linecache.getline(frame.f_code.co_filename, number) for number in range(first, last + 1))
            for dotted in set(re.findall(r"\b[a-zA-Z_]\w*(?:\.\w+)+", source)):
                name, *attributes = dotted.split(".")
                value = frame.f_locals.get(name)
                for attribute in attributes:
                    value = getattr(value, attribute, None)
                shown.append(f"{dotted}={value!r}")
    return "\n".join(shown)


def _statements(traceback: TracebackType | None) -> Iterator[tuple[FrameType, int, int]]:
    while traceback is not None:
        positions = list(traceback.tb_frame.f_code.co_positions())[traceback.tb_lasti // 2]
        yield traceback.tb_frame, positions[0] or traceback.tb_lineno, positions[1] or traceback.tb_lineno
        traceback = traceback.tb_next


def by_pytest(error: BaseException) -> str:
    """A failure's report with `--showlocals --tb=long`; what a plain one shows is part of that."""
    found = pytest.ExceptionInfo.from_exception(error)
    return str(found.getrepr(style="long", showlocals=True, funcargs=True, truncate_locals=False, truncate_args=False))


def by_rich(error: BaseException) -> str:
    """The variables that a traceback of rich would show, which looks into containers and attrs classes itself."""
    trace = Traceback.extract(
        type(error), error, error.__traceback__, show_locals=True, locals_max_length=10**6, locals_max_string=10**6
    )
    nodes = (node for stack in trace.stacks for frame in stack.frames for node in (frame.locals or {}).values())
    return "\n".join(node.render() for node in nodes)


def by_sentry(error: BaseException) -> str:
    """The event that Sentry would send, with its own scrubbing of names like `token` off."""
    with sentry_sdk.new_scope() as scope:
        scope.set_client(_SENTRY)
        scope.capture_exception(error)
    return "\n".join(item.payload.get_bytes().decode() for item in _SENT.pop().items)


class _Kept(Transport):
    """Sends nothing."""

    def capture_envelope(self, envelope: Envelope) -> None:
        _SENT.append(envelope)


_SENT: list[Envelope] = []
_SENTRY = sentry_sdk.Client(
    dsn="https://key@sentry.invalid/1",
    transport=_Kept,
    default_integrations=False,
    event_scrubber=EventScrubber(denylist=[]),
    max_value_length=10**6,
)


def by_pickle(error: BaseException) -> str:
    copy = pickle.loads(pickle.dumps(error))
    return f"{copy} {copy!r} {copy.args!r}"


VIEWERS: Mapping[str, Callable[[BaseException], str]] = {
    "its text": said,
    "traceback": standard,
    "variables": variables,
    "loguru": expressions,
    "pytest": by_pytest,
    "rich": by_rich,
    "sentry": by_sentry,
}


def who_shows(error: BaseException, secrets: Mapping[str, str]) -> set[tuple[str, str]]:
    """Return which viewer shows which of the secrets."""
    without_the_tests_frames(error)
    shown = {viewer: view(error) for viewer, view in VIEWERS.items()}
    return {(viewer, name) for viewer, text in shown.items() for name, secret in secrets.items() if secret in text}


def shown_of(value: object, secrets: Mapping[str, str]) -> set[tuple[str, str]]:
    """Return what shows which of the secrets of a value that is a variable of some frame."""
    views = {
        "repr": f"{value!r} {value} {[value]}",
        "pretty": pformat(value),
        "rich": pretty_repr(value),
        "sentry": json.dumps(
            serialize({"exception": {"values": [{"stacktrace": {"frames": [{"vars": {"it": value}}]}}]}})
        ),
    }
    return {(viewer, name) for viewer, text in views.items() for name, secret in secrets.items() if secret in text}


class _Everything(logging.Handler):
    def __init__(self, lines: list[str]) -> None:
        super().__init__(1)
        self._lines = lines

    def emit(self, record: logging.LogRecord) -> None:
        self._lines.append(f"{record.name}: {record.getMessage()} {vars(record)}")


@contextmanager
def everything_logged() -> Iterator[list[str]]:
    """Keep all records of all loggers, at level 1, with all that hangs on them."""
    lines: list[str] = []
    handler, root = _Everything(lines), logging.getLogger()
    names = ("httpx", "httpcore", "httpx2", "httpcore2", "aiohttp", "asyncio", "nuon_api_client")
    loggers = [root, *map(logging.getLogger, names)]
    levels = [logger.level for logger in loggers]
    for logger in loggers:
        logger.setLevel(1)
    root.addHandler(handler)
    try:
        yield lines
    finally:
        root.removeHandler(handler)
        for logger, level in zip(loggers, levels, strict=True):
            logger.setLevel(level)
