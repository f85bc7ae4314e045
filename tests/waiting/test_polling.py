"""The loop behind every wait: how often it reads, what it puts up with, when it gives up."""

from __future__ import annotations

import asyncio
import functools
import math
from typing import TYPE_CHECKING, Any

import httpx
import pytest

from nuon_api_client import (
    APIConnectionError,
    APIStatusError,
    ConfigurationError,
    NuonClient,
    ServerError,
    UnexpectedResponseError,
)
from nuon_api_client._clock import SystemClock
from nuon_api_client.errors import WaitTimeout
from nuon_api_client.waiting import wait_for_workflow
from tests.support.clock import InstantClock
from tests.support.waits import DONE, WORKFLOW_ID, WORKFLOW_URL, answers, step, workflow

if TYPE_CHECKING:
    import respx

    from nuon_api_client.models import Workflow

STILL = workflow("in-progress", step("in-progress"))


@pytest.fixture
def impatient(client: NuonClient) -> NuonClient:
    """A client that leaves every retry to the wait."""
    return client.with_options(max_retries=0)


def between(pauses: list[float], expected: list[float]) -> bool:
    """Whether each pause is three quarters to all of what is expected."""
    return len(pauses) == len(expected) and all(
        0.75 * e <= pause <= e for pause, e in zip(pauses, expected, strict=True)
    )


async def test_it_reads_at_once_then_ever_more_slowly(
    client: NuonClient, clock: InstantClock, router: respx.MockRouter
) -> None:
    answers(router.get(WORKFLOW_URL), *[STILL] * 12, DONE)
    await wait_for_workflow(WORKFLOW_ID, client=client)
    slower = [min(3 * 1.25**n, 15) for n in range(12)]
    assert between(clock.pauses, slower)
    assert slower[-1] == 15
    other_clock = InstantClock()
    answers(router.get(WORKFLOW_URL), *[STILL] * 12, DONE)
    await wait_for_workflow(WORKFLOW_ID, client=NuonClient("s3cr3t-token", "org-acme", clock=other_clock))
    assert clock.pauses != other_clock.pauses, "waits that begin together stay together"


async def test_progress_makes_it_read_faster_again(
    client: NuonClient, clock: InstantClock, router: respx.MockRouter
) -> None:
    moved = workflow("in-progress", step("success"), step("in-progress", "apply"))
    answers(router.get(WORKFLOW_URL), STILL, STILL, STILL, moved, moved, DONE)
    await wait_for_workflow(WORKFLOW_ID, client=client)
    assert between(clock.pauses, [3, 3.75, 4.6875, 3, 3.75])


@pytest.mark.parametrize(("poll_interval", "longest"), [(0.01, 15), (1, 15), (60, 60)])
async def test_its_interval(
    poll_interval: float, longest: float, client: NuonClient, clock: InstantClock, router: respx.MockRouter
) -> None:
    answers(router.get(WORKFLOW_URL), *[STILL] * 60, DONE)
    await wait_for_workflow(WORKFLOW_ID, client=client.with_options(poll_interval=poll_interval))
    assert between(clock.pauses, [min(poll_interval * 1.25**n, longest) for n in range(60)])


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        ({"timeout": 0}, "timeout is 0: give"),
        ({"timeout": -1.0}, "timeout is -1.0: give"),
        ({"timeout": math.nan}, "timeout is nan: give"),
        ({"timeout": None}, "timeout is None: give"),
        ({"timeout": True}, "timeout is True: give"),
        ({"on_approval": "yes"}, "on_approval is 'yes': it can be 'raise', 'wait', 'approve', or a function"),
        ({"on_approval": None}, "on_approval is None"),
        ({"on_approval": ["raise"]}, "on_approval is "),
    ],
)
async def test_what_cannot_be_used_is_refused_before_anything_is_sent(
    arguments: dict[str, Any], message: str, client: NuonClient, router: respx.MockRouter
) -> None:
    with pytest.raises(ValueError, match=message):
        await wait_for_workflow(WORKFLOW_ID, client=client, **arguments)
    assert not router.calls


@pytest.mark.parametrize("poll_interval", [0.99, 0.5, 0, -1, math.nan, math.inf, "3", True])
def test_an_interval_that_burdens_the_server_is_refused_by_the_client(poll_interval: Any) -> None:
    with pytest.raises(ConfigurationError, match="poll_interval is "):
        NuonClient("s3cr3t-token", "org-acme", poll_interval=poll_interval)
    with pytest.raises(ConfigurationError, match="poll_interval is "):
        NuonClient("s3cr3t-token", "org-acme").with_options(poll_interval=poll_interval)


async def test_an_empty_id_is_refused_before_anything_is_sent(client: NuonClient, router: respx.MockRouter) -> None:
    with pytest.raises(ValueError, match="workflow_id is ''"):
        await wait_for_workflow("", client=client)
    assert not router.calls


PASSING = [
    *(httpx.ConnectError("refused"), httpx.ReadTimeout("slow"), httpx.ReadError("reset")),
    *(408, 429, 500, 502, 503, 504, 520, 522),
]


@pytest.mark.parametrize("failure", PASSING, ids=str)
async def test_a_passing_failure_does_not_end_it(failure: Any, impatient: NuonClient, router: respx.MockRouter) -> None:
    route = answers(router.get(WORKFLOW_URL), failure, STILL, failure, failure, STILL, failure, DONE)
    done = await wait_for_workflow(WORKFLOW_ID, client=impatient)
    assert (done.to_dict(), route.call_count) == (DONE, 7)


async def test_a_proxys_page_does_not_end_it(impatient: NuonClient, router: respx.MockRouter) -> None:
    answers(router.get(WORKFLOW_URL), lambda: httpx.Response(502, html="<html>Bad gateway</html>"), DONE)
    await wait_for_workflow(WORKFLOW_ID, client=impatient)


@pytest.mark.parametrize(
    ("status", "before"),
    [*((status, []) for status in (302, 400, 401, 403, 409, 422)), *((status, [STILL]) for status in (400, 409, 422))],
)
async def test_any_other_failure_ends_it(
    status: int, before: list[Any], impatient: NuonClient, router: respx.MockRouter
) -> None:
    route = answers(router.get(WORKFLOW_URL), *before, status)
    with pytest.raises(APIStatusError) as raised:
        await wait_for_workflow(WORKFLOW_ID, client=impatient)
    assert (raised.value.status_code, route.call_count) == (status, len(before) + 1)


async def test_an_answer_that_is_no_workflow_ends_it(impatient: NuonClient, router: respx.MockRouter) -> None:
    answers(router.get(WORKFLOW_URL), lambda: httpx.Response(200, html="<html>Log in</html>"))
    with pytest.raises(UnexpectedResponseError):
        await wait_for_workflow(WORKFLOW_ID, client=impatient)


async def test_it_waits_as_long_as_the_server_asks(
    impatient: NuonClient, clock: InstantClock, router: respx.MockRouter
) -> None:
    for asked, pause in (("40", 40), ("7.5", 7.5), ("86400", 60), ("9" * 400, 60)):
        clock.pauses.clear()
        busy = functools.partial(httpx.Response, 503, headers={"Retry-After": asked})
        answers(router.get(WORKFLOW_URL), busy, STILL, DONE)
        await wait_for_workflow(WORKFLOW_ID, client=impatient.with_options(max_retries=5, timeout=math.inf))
        assert clock.pauses[0] == pause
        assert clock.pauses[1] <= 3.75


async def test_the_last_read_is_at_the_deadline(
    client: NuonClient, clock: InstantClock, router: respx.MockRouter
) -> None:
    route = answers(router.get(WORKFLOW_URL), STILL)
    with pytest.raises(WaitTimeout) as raised:
        await wait_for_workflow(WORKFLOW_ID, client=client, timeout=100)
    assert clock.time == pytest.approx(100)
    assert route.call_count == len(clock.pauses) + 1
    assert (raised.value.timeout, raised.value.last.to_dict(), raised.value.__cause__) == (100, STILL, None)


async def test_what_ends_at_the_deadline_has_ended(
    client: NuonClient, clock: InstantClock, router: respx.MockRouter
) -> None:

    def answer(request: httpx.Request) -> httpx.Response:
        return httpx.Response(200, json=DONE if clock.time >= 50 else STILL)

    router.get(WORKFLOW_URL).mock(side_effect=answer)
    assert (await wait_for_workflow(WORKFLOW_ID, client=client, timeout=50)).finished


async def test_a_deadline_without_any_answer(impatient: NuonClient, router: respx.MockRouter) -> None:
    answers(router.get(WORKFLOW_URL), httpx.ConnectError("no route to host"))
    with pytest.raises(WaitTimeout, match=r"could not be read at all after 30 s.*no route to host") as raised:
        await wait_for_workflow(WORKFLOW_ID, client=impatient, timeout=30)
    assert raised.value.last is None
    assert isinstance(raised.value.__cause__, APIConnectionError)


async def test_a_deadline_after_failures_keeps_the_last_state(impatient: NuonClient, router: respx.MockRouter) -> None:
    answers(router.get(WORKFLOW_URL), STILL, 502)
    with pytest.raises(WaitTimeout, match=r"is still 'in-progress'.*the last call failed: 502") as raised:
        await wait_for_workflow(WORKFLOW_ID, client=impatient, timeout=30)
    assert raised.value.last.to_dict() == STILL
    assert isinstance(raised.value.__cause__, ServerError)


async def test_no_deadline(client: NuonClient, clock: InstantClock, router: respx.MockRouter) -> None:
    answers(router.get(WORKFLOW_URL), *[STILL] * 1000, DONE)
    await wait_for_workflow(WORKFLOW_ID, client=client, timeout=math.inf)
    assert clock.time > 3600


async def test_an_interval_without_bounds_stays_a_number(client: NuonClient, router: respx.MockRouter) -> None:
    clock = InstantClock()
    client = NuonClient("s3cr3t-token", "org-acme", clock=clock, poll_interval=1e306)
    answers(router.get(WORKFLOW_URL), *[STILL] * 20, DONE)
    await wait_for_workflow(WORKFLOW_ID, client=client, timeout=math.inf)
    assert between(clock.pauses, [1e306] * 20)


class SleepyClock(InstantClock):
    """Sleeps far longer than it was asked to, as a machine that was suspended does."""

    async def sleep(self, seconds: float) -> None:
        await super().sleep(seconds)
        self.time += 1000


@pytest.mark.parametrize("timeout", [0.001, 1, 999, 1000, 1500])
async def test_time_left_is_never_below_zero(timeout: float, router: respx.MockRouter) -> None:
    clock = SleepyClock()
    route = answers(router.get(WORKFLOW_URL), STILL, 502)
    client = NuonClient("s3cr3t-token", "org-acme", clock=clock, max_retries=0)
    with pytest.raises(WaitTimeout):
        await wait_for_workflow(WORKFLOW_ID, client=client, timeout=timeout)
    assert all(0 < pause <= timeout for pause in clock.pauses)
    assert route.call_count == len(clock.pauses) + 1


@pytest.mark.parametrize("retry_after", ["-5", "0", "Wed, 21 Oct 2015 07:28:00 GMT", "100000"])
async def test_a_server_cannot_ask_for_a_pause_below_zero_or_beyond_the_deadline(
    retry_after: str, impatient: NuonClient, clock: InstantClock, router: respx.MockRouter
) -> None:
    answers(router.get(WORKFLOW_URL), lambda: httpx.Response(503, headers={"Retry-After": retry_after}))
    with pytest.raises(WaitTimeout):
        await wait_for_workflow(WORKFLOW_ID, client=impatient, timeout=60)
    assert all(pause > 0 for pause in clock.pauses)
    assert clock.time == pytest.approx(60)


async def test_the_default_deadline_is_an_hour(
    client: NuonClient, clock: InstantClock, router: respx.MockRouter
) -> None:
    answers(router.get(WORKFLOW_URL), STILL)
    with pytest.raises(WaitTimeout):
        await wait_for_workflow(WORKFLOW_ID, client=client)
    assert clock.time == pytest.approx(3600)


async def test_on_update_sees_each_state(client: NuonClient, router: respx.MockRouter) -> None:
    states: list[Workflow] = []
    later: list[Workflow] = []

    async def note_later(state: Workflow) -> None:
        await asyncio.sleep(0)
        later.append(state)

    for on_update in (states.append, note_later):
        answers(router.get(WORKFLOW_URL), STILL, STILL, DONE)
        await wait_for_workflow(WORKFLOW_ID, client=client, on_update=on_update)
    assert [state.to_dict() for state in states] == [state.to_dict() for state in later] == [STILL, STILL, DONE]


async def test_an_exception_in_on_update_ends_the_wait(client: NuonClient, router: respx.MockRouter) -> None:
    def stop(state: Workflow) -> None:
        raise InterruptedError(state.id)

    async def stop_later(state: Workflow) -> None:
        raise InterruptedError(state.id)

    route = answers(router.get(WORKFLOW_URL), STILL)
    for on_update in (stop, stop_later):
        with pytest.raises(InterruptedError, match=WORKFLOW_ID):
            await wait_for_workflow(WORKFLOW_ID, client=client, on_update=on_update)
    assert route.call_count == 2


async def test_a_failed_call_of_the_caller_is_not_a_passing_failure(
    client: NuonClient, router: respx.MockRouter
) -> None:
    def call(state: Workflow) -> None:
        raise APIConnectionError("another server")

    answers(router.get(WORKFLOW_URL), STILL, DONE)
    with pytest.raises(APIConnectionError, match="another server"):
        await wait_for_workflow(WORKFLOW_ID, client=client, on_update=call)


async def test_the_clock_of_this_machine(monkeypatch: pytest.MonkeyPatch) -> None:
    slept: list[float] = []

    async def sleep(seconds: float) -> None:
        slept.append(seconds)

    monkeypatch.setattr(asyncio, "sleep", sleep)
    clock = SystemClock()
    before = clock.now()
    await clock.sleep(2.5)
    assert slept == [2.5]
    assert clock.now() >= before
