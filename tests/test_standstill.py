"""A wait that reads a FakeNuon whose time stands still, and that nobody advances, fails at once and says why."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import TYPE_CHECKING, Any

import httpx
import pytest

from nuon_api_client import (
    ConfigurationError,
    LogFollower,
    NuonClient,
    StepStarted,
    follow_logs,
    wait_for_build,
    wait_for_workflow,
    watch_workflow,
)
from nuon_api_client._clock import FAKE_TIME_HEADER
from nuon_api_client._standstill import StandstillCheck
from nuon_api_client.api.builds import create_app_component_build, get_app_component_build
from nuon_api_client.models import CreateComponentBuildRequest
from nuon_api_client.testing import FakeNuon
from tests.support.clock import InstantClock
from tests.support.log_server import START, STREAM, LogServer
from tests.support.waits import DONE, WORKFLOW_ID, WORKFLOW_URL, answers, step, workflow

if TYPE_CHECKING:
    from collections.abc import Callable

    import respx

STILL = workflow("in-progress", step("in-progress"))
REMEDIES = ("FakeNuon.client()", "NuonClient(clock=nuon.clock)", "await nuon.advance(seconds)", "time_scale=")


def at(time: str | None, state: dict[str, Any]) -> Callable[[], httpx.Response]:
    """A state as a FakeNuon sends it at that time; `None`: as one that follows real time, or a control plane."""
    return lambda: httpx.Response(200, json=state, headers={FAKE_TIME_HEADER: time} if time else {})


async def test_the_second_read_at_the_same_time_ends_the_wait(
    client: NuonClient, clock: InstantClock, router: respx.MockRouter
) -> None:
    route = answers(router.get(WORKFLOW_URL), at("09:00", STILL), at("09:01", STILL), at("09:01", STILL))
    with pytest.raises(ConfigurationError) as raised:
        await wait_for_workflow(WORKFLOW_ID, client=client)
    message = str(raised.value)
    assert message.startswith(
        f"workflow {WORKFLOW_ID} cannot change: the time of the FakeNuon has stood still at 09:01 since read 2 of "
        "this wait"
    )
    assert all(remedy in message for remedy in REMEDIES)
    assert route.call_count == 3
    assert len(clock.pauses) == 2


async def test_watching_ends_likewise(client: NuonClient, router: respx.MockRouter) -> None:
    answers(router.get(WORKFLOW_URL), at("09:00", STILL))
    events = watch_workflow(WORKFLOW_ID, client=client)
    assert isinstance(await anext(events), StepStarted)
    with pytest.raises(ConfigurationError, match="has stood still at 09:00 since read 1"):
        await anext(events)


@pytest.mark.parametrize(
    "reads",
    [
        [at("09:00", STILL), at("09:01", STILL), at("09:02", STILL)],
        [at("09:00", STILL), at("09:00", workflow("in-progress", step("in-progress", "apply")))],
        [at("09:00", STILL), at(None, STILL), at("09:00", STILL)],
        [at(None, STILL)] * 3,
        [at("09:00", STILL)],
    ],
    ids=["time moves", "something has happened", "now it follows real time", "no fake", "it ends meanwhile"],
)
async def test_any_other_wait_goes_on(
    reads: list[Callable[[], httpx.Response]], client: NuonClient, router: respx.MockRouter
) -> None:
    answers(router.get(WORKFLOW_URL), *reads, at("09:00", DONE))
    assert (await wait_for_workflow(WORKFLOW_ID, client=client)).to_dict() == DONE


async def test_a_check_needs_a_pause_that_the_time_would_show(clock: InstantClock) -> None:
    check = StandstillCheck("build bld1", clock)
    for seconds in (0.0, 1e-9, 5e-4):
        check.note({FAKE_TIME_HEADER: "09:00"})
        check.check()
        await check.sleep(seconds)
    await check.sleep(1)
    check.note({FAKE_TIME_HEADER: "09:00"})
    with pytest.raises(ConfigurationError, match=r"^build bld1 cannot change: .* at 09:00 since read 1 of this wait"):
        check.check()
    check.note({FAKE_TIME_HEADER: "09:01"})
    check.check()


class FrozenLogServer(LogServer):
    """Serves logs as a FakeNuon does whose time stands still."""

    def answer(self, request: httpx.Request) -> httpx.Response:
        response = super().answer(request)
        response.headers[FAKE_TIME_HEADER] = "09:00"
        return response


async def into(found: list[str], follower: LogFollower) -> None:
    async for record in follower:
        found.append(record.id)


async def test_an_open_log_stream_is_not_followed_for_ever() -> None:
    server = FrozenLogServer(tail=404)
    server.at(1000, server.close)
    ids = server.write([START, START + 1])
    found: list[str] = []
    async with server.client() as client:
        with pytest.raises(ConfigurationError, match=rf"^log stream {STREAM} cannot change: .* at 09:00 since read 1"):
            await into(found, follow_logs(STREAM, client=client))
    assert found == ids
    assert server.slept == [3.0]


async def test_a_closed_log_stream_is_read_to_its_end() -> None:
    server = FrozenLogServer(tail=404)
    ids = server.write([START, START + 1])
    server.close()
    async with server.client() as client:
        assert [record.id async for record in follow_logs(STREAM, client=client)] == ids
    assert server.slept == [3.0, 3.0]


class ImpatientClock(InstantClock):
    """Ends a wait that would go on for ever."""

    async def sleep(self, seconds: float) -> None:
        await super().sleep(seconds)
        assert len(self.pauses) < 100, "nothing has ended the wait"


@asynccontextmanager
async def client_of(nuon: FakeNuon, clock: InstantClock) -> AsyncIterator[NuonClient]:
    """A client that calls the fake as an app, and does not go by the fake's clock."""
    async with httpx.AsyncClient(transport=httpx.ASGITransport(nuon)) as http:
        yield NuonClient(nuon.token, nuon.org_id, nuon.base_url, http_client=http, clock=clock)


async def new_build(nuon: FakeNuon) -> tuple[str, str, str]:
    """The ids of a build that is queued."""
    ids = nuon.app_id, nuon.component_ids["whoami"]
    body = CreateComponentBuildRequest(use_latest=True)
    return *ids, (await create_app_component_build.asyncio(*ids, client=nuon.client(), body=body)).id


async def test_a_fake_that_nobody_advances() -> None:
    clock = ImpatientClock()
    nuon = FakeNuon(installs=1)
    build = await new_build(nuon)
    async with client_of(nuon, clock) as client:
        with pytest.raises(
            ConfigurationError, match=rf"^build {build[-1]} cannot change: .* at 2\S+Z since read 1 of this wait"
        ):
            await wait_for_build(*build, client=client)
    assert len(clock.pauses) == 1


async def test_logs_of_a_fake_that_nobody_advances() -> None:
    clock = ImpatientClock()
    nuon = FakeNuon(installs=1)
    build = await new_build(nuon)
    while (stream := (await get_app_component_build.asyncio(*build, client=nuon.client())).log_stream) is None:
        await nuon.advance(1)  # it has none while it is queued
    async with client_of(nuon, clock) as client:
        with pytest.raises(ConfigurationError, match=rf"^log stream {stream.id} cannot change"):
            _ = [record async for record in follow_logs(stream.id, client=client)]
    assert len(clock.pauses) == 1


async def test_a_fake_that_somebody_advances() -> None:
    nuon = FakeNuon(installs=1)
    build = await new_build(nuon)

    class Advancing(ImpatientClock):
        async def sleep(self, seconds: float) -> None:
            await super().sleep(seconds)
            await nuon.advance(seconds)

    async with client_of(nuon, Advancing()) as client:
        assert (await wait_for_build(*build, client=client)).status == "active"


async def test_a_fake_whose_clock_the_client_goes_by() -> None:
    nuon = FakeNuon(installs=1)
    builds = [await new_build(nuon) for _ in range(3)]
    client = nuon.client(poll_interval=0.01)
    waits = [wait_for_build(*build, client=client) for build in builds]
    assert {(await wait).status for wait in waits} == {"active"}
    builds = [await new_build(nuon) for _ in range(3)]
    done = await asyncio.gather(*(wait_for_build(*build, client=nuon.client()) for build in builds))
    for build in done:
        assert build.log_stream is not None
        assert [record async for record in follow_logs(build.log_stream.id, client=nuon.client())]
