"""Threads that share a model: what one reads and another sets, at every moment where the two can meet.

test_runtimes.py runs this file again as on PyPy and on a Python without a GIL.
"""

from __future__ import annotations

import copy
import dis
import pickle
import sys
import threading
from functools import partial
from typing import TYPE_CHECKING, Any

import attrs
import pytest

from nuon_api_client import models
from nuon_api_client.models import InstallDeploy, install_deploy
from nuon_api_client.runtime import layout, lazy, reading
from nuon_api_client.runtime.layout import Layout
from nuon_api_client.runtime.lazy import Model
from nuon_api_client.runtime.wire import parse_time
from tests.support.received import received
from tests.support.threads import PATIENCE, at_once

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

PAYLOAD: dict[str, Any] = {
    "id": "dep-1",
    "created_at": "2025-12-26T10:11:12Z",
    "status": "active",
    "component_build": {"id": "bld-1"},
    "workflow_id": "inw-1",
    "from_2027": 1,
}
MODELS = [found for name in dir(models) if issubclass(found := getattr(models, name), Model)]
# The first attribute that a read assigns, one before and one after those that are decoded, the last, and the unknown.
NAMES = ["id", "build_id", "status", "workflow_id", "additional_properties"]
MINE: Any = {"mine": 1}
FILLING = reading._unread(InstallDeploy)._filling  # the class of models whose attributes are being assigned
LOCKS = not reading.HAS_GIL  # whether setting an attribute of one takes the lock


def unread() -> InstallDeploy:
    return InstallDeploy.from_dict(PAYLOAD)


def assign(deploy: InstallDeploy) -> None:
    """Do as the end of `_expand` does."""
    for name, value in attrs.asdict(unread(), recurse=False).items():
        if name != "additional_properties":
            setattr(deploy, name, value)
    deploy.__class__ = InstallDeploy


class SpiedLock:
    """The lock of all models, which knows whether the main thread holds it and whether another one wants it."""

    def __init__(self, lock: Any) -> None:
        self._lock = lock
        self.held = 0
        self.wanted = threading.Event()

    def acquire(self) -> None:
        if threading.current_thread() is not threading.main_thread():
            self.wanted.set()
            self._lock.acquire()
        else:
            self._lock.acquire()
            self.held += 1

    def release(self) -> None:
        if threading.current_thread() is threading.main_thread():
            self.held -= 1
        self._lock.release()

    def __enter__(self) -> None:
        self.acquire()

    def __exit__(self, *_: object) -> None:
        self.release()


class Other:
    """A second thread that does one thing in the middle of what the main thread does."""

    def __init__(self, lock: SpiedLock) -> None:
        self._lock = lock
        self._threads: list[threading.Thread] = []

    def does(self, action: Callable[[], object]) -> None:
        """Let another thread act now. Return when it has, or when it waits for the lock that this thread holds."""

        def act() -> None:
            action()
            self._lock.wanted.set()

        self._lock.wanted.clear()
        self._threads.append(threading.Thread(target=act))
        self._threads[-1].start()
        if self._lock.held:
            assert self._lock.wanted.wait(60)
        else:
            self.end()

    def sets(self, model: Model, name: str) -> None:
        """Let another thread set an attribute to `MINE` now, in the middle of a read."""
        self.does(lambda: setattr(model, name, MINE))
        assert self._threads[-1].is_alive(), "it waits until the read is over"

    def end(self) -> None:
        for thread in self._threads:
            thread.join(60)
            assert not thread.is_alive()


@pytest.fixture
def other(monkeypatch: pytest.MonkeyPatch) -> Iterator[Other]:
    lock = SpiedLock(reading.lock)
    for name, spied in (("lock", lock), ("_acquire", lock.acquire), ("_release", lock.release)):
        monkeypatch.setattr(reading, name, spied)
    monkeypatch.setattr(lazy, "lock", lock)
    other = Other(lock)
    yield other
    other.end()


def interrupted(function: Callable[..., Any], action: Callable[[], object]) -> Callable[..., Any]:
    """Return `function` with an interruption before its first call."""
    actions = [action]

    def interrupt(*arguments: Any, **keywords: Any) -> Any:
        if actions and threading.current_thread() is threading.main_thread():
            actions.pop()()
        return function(*arguments, **keywords)

    return interrupt


# ---- reading


def test_a_read_finds_what_another_thread_has_decoded_meanwhile(monkeypatch: pytest.MonkeyPatch, other: Other) -> None:
    deploy = unread()
    # The main thread has found it unread; before it goes on, another thread reads it.
    monkeypatch.setattr(reading, "read", interrupted(reading.read, lambda: other.does(lambda: deploy.status)))
    assert deploy.id == "dep-1"
    with pytest.raises(AttributeError, match="'InstallDeploy' object has no attribute 'stauts'"):
        deploy.stauts  # type: ignore[attr-defined]  # noqa: B018


def test_a_thread_waits_for_another_that_decodes(monkeypatch: pytest.MonkeyPatch, other: Other) -> None:
    deploy, seen = unread(), []

    def look() -> None:
        seen.append((deploy.status, deploy.to_dict() == PAYLOAD, deploy == unread(), deploy.component_build))

    monkeypatch.setattr(install_deploy, "parse_time", interrupted(parse_time, lambda: other.does(look)))
    assert deploy.status == "active"
    other.end()
    assert seen == [("active", True, True, deploy.component_build)]
    assert seen[0][-1] is deploy.component_build


def test_all_threads_get_the_same_objects() -> None:
    for _ in range(100):
        deploy = unread()

        def look(deploy: InstallDeploy = deploy) -> tuple[Any, ...]:
            build = deploy.component_build
            seen = (deploy.id, deploy.status, deploy.to_dict() == PAYLOAD, build and build.id, id(build))
            return (*seen, id(deploy.additional_properties))

        first, *others = at_once([look] * 8)
        assert others == [first] * 7
        assert first[:4] == ("dep-1", "active", True, "bld-1")


READS: dict[str, Callable[[InstallDeploy], Any]] = {
    "to_dict": InstallDeploy.to_dict,
    "equals": lambda deploy: deploy if deploy == unread() and unread() == deploy else None,
    "copy": copy.copy,
    "deepcopy": copy.deepcopy,
    "pickle": lambda deploy: pickle.loads(pickle.dumps(deploy)),
    "evolve": attrs.evolve,
}


@pytest.mark.parametrize("read", READS.values(), ids=READS)
@pytest.mark.parametrize(
    ("place", "step"),
    [(lazy, "peek"), (reading, "read"), (lazy, "read"), (lazy, "layout_of"), (Model, "_parts"), (lazy, "_unknown")],
)
def test_a_model_stays_whole_while_another_thread_reads_it(
    read: Callable[[InstallDeploy], Any], place: Any, step: str, monkeypatch: pytest.MonkeyPatch, other: Other
) -> None:
    deploy = unread()
    monkeypatch.setattr(place, step, interrupted(getattr(place, step), lambda: other.does(lambda: deploy.status)))
    result = read(deploy)
    assert (result if isinstance(result, dict) else result.to_dict()) == PAYLOAD


def test_a_read_waits_while_another_thread_assigns(other: Other) -> None:
    deploy = unread()
    seen: list[Any] = []
    with reading.lock:
        deploy.__class__ = FILLING
        other.does(lambda: seen.append(deploy.id))
        other.does(lambda: seen.append(deploy.status))
        assert seen == []
        assign(deploy)
    other.end()
    assert sorted(seen) == ["active", "dep-1"]


@pytest.mark.parametrize("has_it", [True, False], ids=["when it has the lock", "while it waits for the lock"])
def test_an_interrupt_leaves_the_lock_free(has_it: bool, monkeypatch: pytest.MonkeyPatch) -> None:
    deploy = unread()

    def acquire() -> None:
        if has_it:
            reading.lock.acquire()
        raise KeyboardInterrupt

    monkeypatch.setattr(reading, "_acquire", acquire)
    with pytest.raises(KeyboardInterrupt):
        deploy.id  # noqa: B018
    monkeypatch.undo()
    assert at_once([lambda: deploy.id]) == ["dep-1"]


def test_a_model_that_was_left_half_read_is_read_again() -> None:
    deploy = unread()
    deploy.__class__ = FILLING  # a tracer has raised something there
    assert deploy.component_build is not None
    assert type(deploy) is InstallDeploy
    assert deploy.to_dict() == PAYLOAD


# ---- copying while another thread sets


@pytest.mark.parametrize("name", NAMES)
def test_a_copy_writes_what_it_holds(name: str, monkeypatch: pytest.MonkeyPatch, other: Other) -> None:
    taken: list[InstallDeploy] = []
    for turn in range(1, 9):
        for take_first in (True, False):
            deploy = received(InstallDeploy, PAYLOAD)
            assert deploy.id == "dep-1"
            change = partial(setattr, deploy, name, MINE)
            steps: list[Callable[[], object]] = [change, partial(take_copies, deploy, taken)]
            mine, others = steps if take_first else steps[::-1]
            with monkeypatch.context() as patched:
                for step, function in (("set_", reading.set_), ("peek", layout.peek)):
                    patched.setattr(lazy, step, at_turn(turn, function, partial(other.does, others)))
                mine()
            other.end()
    assert len(taken) > 16
    for copied in taken:
        assert copied.to_dict() == InstallDeploy(**attrs.asdict(copied, recurse=False)).to_dict()


def take_copies(deploy: InstallDeploy, taken: list[InstallDeploy]) -> None:
    taken += [copy.copy(deploy), copy.deepcopy(deploy)]


def at_turn(number: int, function: Callable[..., Any], action: Callable[[], object]) -> Callable[..., Any]:
    """Return `function` with an interruption before its call of this number in the main thread."""
    calls = iter(range(1, number + 1))

    def counted(*arguments: Any, **keywords: Any) -> Any:
        if threading.current_thread() is threading.main_thread() and next(calls, None) == number:
            action()
        return function(*arguments, **keywords)

    return counted


# ---- setting


@pytest.mark.parametrize("name", NAMES)
def test_what_is_set_while_another_thread_decodes_stays(
    name: str, monkeypatch: pytest.MonkeyPatch, other: Other
) -> None:
    deploy = unread()
    writes = interrupted(parse_time, lambda: other.sets(deploy, name))
    monkeypatch.setattr(install_deploy, "parse_time", writes)
    assert deploy.component_build is not None
    other.end()
    assert getattr(deploy, name) is MINE
    assert deploy.to_dict() == (PAYLOAD | {name: MINE} if name != "additional_properties" else known() | MINE)


def known() -> dict[str, Any]:
    return {key: value for key, value in PAYLOAD.items() if key != "from_2027"}


@pytest.mark.skipif(not LOCKS, reason="no other thread runs there")
@pytest.mark.parametrize("name", NAMES)
def test_what_is_set_while_another_thread_assigns_stays(name: str, other: Other) -> None:
    deploy = unread()
    with reading.lock:
        deploy.__class__ = FILLING
        other.sets(deploy, name)
        assign(deploy)
    other.end()
    assert getattr(deploy, name) is MINE
    assert deploy.to_dict() == (PAYLOAD | {name: MINE} if name != "additional_properties" else known() | MINE)


@pytest.mark.parametrize(
    ("place", "step"),
    [(Layout, "unknown"), (lazy, "peek"), (lazy, "_set_unknown")],
    ids=["decodes", "looks", "assigns"],
)
def test_unknown_keys_that_are_set_while_they_are_first_read_stay(
    place: Any, step: str, monkeypatch: pytest.MonkeyPatch, other: Other
) -> None:
    deploy = unread()
    assert deploy.id == "dep-1"
    writes = interrupted(getattr(place, step), lambda: other.sets(deploy, "additional_properties"))
    monkeypatch.setattr(place, step, writes)
    deploy.additional_properties  # noqa: B018
    other.end()
    assert deploy.additional_properties is MINE


def test_nothing_is_lost_however_threads_take_turns() -> None:
    deploys = [unread() for _ in range(300)]
    names = [name for name in NAMES if name != "additional_properties"]
    together = threading.Barrier(2 * len(names) + 2, timeout=PATIENCE)

    def write(name: str) -> None:
        for number, deploy in enumerate(deploys):
            together.wait()
            setattr(deploy, name, f"{name} {number}")

    def look() -> None:
        for deploy in deploys:
            together.wait()
            assert deploy.component_build is not None

    before = sys.getswitchinterval()
    sys.setswitchinterval(1e-6)
    try:
        works: list[Callable[[], None]] = [*(partial(write, name) for name in names * 2), look, look]
        at_once(works)
    finally:
        sys.setswitchinterval(before)
    for number, deploy in enumerate(deploys):
        assert [getattr(deploy, name) for name in names] == [f"{name} {number}" for name in names]


@pytest.mark.skipif(LOCKS, reason="setting an attribute takes the lock")
@pytest.mark.parametrize("model", MODELS, ids=lambda model: model.__name__)
def test_a_read_makes_no_call_between_its_two_changes_of_class(model: type[Model]) -> None:
    # CPython lets another thread run at these instructions and at no other.
    instructions = list(dis.get_instructions(model._expand))
    first, last = (
        number for number, each in enumerate(instructions) if (each.opname, each.argval) == ("STORE_ATTR", "__class__")
    )
    between = [each.opname for each in instructions[first + 1 : last]]
    assert between.count("STORE_ATTR") == len(attrs.fields(model)) - 1
    assert [name for name in between if "CALL" in name or "JUMP_BACKWARD" in name or name in ("RESUME", "SEND")] == []
