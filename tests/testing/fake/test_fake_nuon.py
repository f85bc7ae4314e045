"""FakeNuon as its users meet it: the ways in, its time, what can be made to go wrong, what it never does."""

from __future__ import annotations

import asyncio
from collections import Counter
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING, Any

import httpx
import pytest

from nuon_api_client import (
    NuonClient,
    models,
    wait_for_build,
    wait_for_deploy,
    wait_for_org,
    wait_for_release,
    wait_for_workflow,
)
from nuon_api_client._clock import FAKE_TIME_HEADER
from nuon_api_client.api.apps import get_app, get_apps
from nuon_api_client.api.deploys import get_install_component_latest_deploy
from nuon_api_client.api.general import get_current_user
from nuon_api_client.api.installs import get_app_installs, get_install, get_install_event, get_install_events
from nuon_api_client.api.orgs import create_org, get_org, get_orgs
from nuon_api_client.api.releases import create_component_release, get_release
from nuon_api_client.api.runners import get_runner_job
from nuon_api_client.errors import (
    APIConnectionError,
    APIStatusError,
    APITimeoutError,
    ApprovalRequired,
    AuthenticationError,
    ConflictError,
    DeployFailed,
    NotFoundError,
    RateLimitError,
    ServerError,
    WorkflowFailed,
)
from nuon_api_client.testing import FakeNuon, Read, Resource
from tests.support import tour
from tests.support.checked import checked_client
from tests.support.steps import answer, build, new_install, start_deploy

if TYPE_CHECKING:
    from pathlib import Path


# Ways in


async def test_in_process() -> None:
    async with FakeNuon() as nuon:
        app = await get_app.asyncio("acme", client=nuon.client())
    assert app.id == nuon.app_id


async def test_as_an_asgi_app_of_any_client() -> None:
    nuon = FakeNuon()
    headers = {"authorization": f"Bearer {nuon.token}"}
    async with httpx.AsyncClient(transport=httpx.ASGITransport(nuon), base_url=nuon.base_url) as client:
        assert [org["name"] for org in (await client.get("/v1/orgs", headers=headers)).json()] == ["acme"]


async def test_it_reads_no_settings_and_reaches_nothing_else(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    settings = tmp_path / "nuon.yaml"
    settings.write_text("api_token: real\norg_id: real\napi_url: https://api.nuon.co\n")
    for name, value in {
        "NUON_API_TOKEN": "real",
        "NUON_ORG_ID": "real",
        "NUON_API_URL": "https://api.nuon.co",
        "NUON_CONFIG_FILE": str(settings),
        "HTTPS_PROXY": "http://proxy.example:3128",
        "HTTP_PROXY": "http://proxy.example:3128",
    }.items():
        monkeypatch.setenv(name, value)
    async with FakeNuon() as nuon:
        client = nuon.client()
        assert (client.base_url, client.org_id) == ("http://nuon.localhost", nuon.org_id)
        assert (await get_current_user.asyncio(client=client)).email == "ada@acme.example"
        with pytest.raises(TypeError):
            nuon.client(base_url="https://api.nuon.co")


# Its time


async def test_time_stands_still_until_it_is_advanced() -> None:
    nuon = FakeNuon(start=datetime(2030, 1, 1, tzinfo=UTC))
    before = nuon.now
    assert timedelta() < before - datetime(2030, 1, 1, tzinfo=UTC) < timedelta(minutes=6)
    await nuon.advance(90)
    assert nuon.now - before == timedelta(seconds=90)
    with pytest.raises(ValueError, match="cannot go back"):
        await nuon.advance(-1)


@pytest.mark.parametrize("options", [{"installs": -1}, {"time_scale": 0}, {"start": datetime(2030, 1, 1)}])  # noqa: DTZ001
def test_options_that_cannot_be(options: dict[str, Any]) -> None:
    with pytest.raises(ValueError):
        FakeNuon(**options)


async def test_waits_need_no_real_time(nuon: FakeNuon, client: NuonClient) -> None:
    made = await build(nuon, client)
    begin = nuon.now
    started = [await start_deploy(nuon, client, made, install) for install in nuon.install_ids]
    ended = await asyncio.gather(
        *(
            wait_for_deploy(each.parsed.install_id, each.parsed.id, client=client, on_approval="approve")
            for each in started
        )
    )
    assert [str(each.status) for each in ended] == ["active"] * 3
    # They have gone on side by side: plan 9 s, answer at most 15 s, apply 6 s, and some polling.
    assert nuon.now - begin < timedelta(seconds=60)


async def test_waits_of_every_kind() -> None:
    nuon = FakeNuon(releases=True)
    client, whoami = nuon.client(), nuon.component_ids["whoami"]
    org = await create_org.asyncio(client=client, body=models.CreateOrgRequest(name="other"))
    assert (await wait_for_org(client=client.for_org(org.id))).name == "other"
    nuon.fail_step("apply whoami", says="no space left")
    made = await build(nuon, client)
    assert (await wait_for_build(nuon.app_id, whoami, made, client=client)).id == made
    started = await start_deploy(nuon, client, made)
    with pytest.raises(ApprovalRequired):
        await wait_for_workflow(started.workflow_id or "", client=client)
    with pytest.raises(WorkflowFailed, match="no space left"):
        await wait_for_workflow(started.workflow_id or "", client=client, on_approval="approve")
    with pytest.raises(DeployFailed, match="no space left"):
        await wait_for_deploy(nuon.install_ids[0], started.parsed.id, client=client)
    provisioned = await new_install(nuon, client)
    assert (await wait_for_workflow(provisioned.workflow_id or "", client=client)).finished
    image = nuon.component_ids["api-image"]  # asks nobody, so that a release comes to its end
    release = await create_component_release.asyncio(
        image,
        client=client,
        body=models.CreateComponentReleaseRequest(
            auto_build=True, strategy=models.CreateComponentReleaseStrategy(delay="1m30s", installs_per_step=2)
        ),
    )
    assert release.total_release_steps == 2
    begin = nuon.now
    assert (await wait_for_release(release.id, client=client)).status == "active"
    assert nuon.now - begin > timedelta(seconds=90)


async def test_time_can_follow_real_time() -> None:
    nuon = FakeNuon(time_scale=0.0005)
    client, begin = nuon.client(), nuon.now
    provisioned = await new_install(nuon, client)
    await wait_for_workflow(provisioned.workflow_id or "", client=client)
    assert nuon.now - begin > timedelta(seconds=60)


PATHS = ["/v1/apps", "/v1/apps/nope", "/v1/nope", "/version"]


async def times_sent(nuon: FakeNuon) -> set[str | None]:
    """The times in the headers of responses of every kind, a proxy's page among them."""
    nuon.fail(get_apps, 502)
    headers = {"authorization": f"Bearer {nuon.token}", "x-nuon-org-id": nuon.org_id}
    async with httpx.AsyncClient(
        transport=httpx.ASGITransport(nuon), base_url=nuon.base_url, headers=headers
    ) as client:
        responses = [await client.get(path) for path in ("/v1/apps", *PATHS)]
    assert [response.status_code for response in responses] == [502, 200, 404, 404, 200]
    return {response.headers.get(FAKE_TIME_HEADER) for response in responses}


async def test_each_response_has_the_time_while_it_stands_still(nuon: FakeNuon) -> None:
    assert await times_sent(nuon) == {f"{nuon.now:%Y-%m-%dT%H:%M:%S}Z"}
    await nuon.advance(90)
    assert await times_sent(nuon) == {f"{nuon.now:%Y-%m-%dT%H:%M:%S}Z"}


async def test_no_response_has_a_time_that_follows_real_time() -> None:
    assert await times_sent(FakeNuon(time_scale=0.001)) == {None}


async def test_backing_off_takes_its_time_and_no_real_time(nuon: FakeNuon) -> None:
    begin = nuon.now
    nuon.fail(get_app, 429, retry_after=20)
    assert (await get_app.asyncio("acme", client=nuon.client())).name == "acme"
    assert timedelta(seconds=20) <= nuon.now - begin < timedelta(seconds=30)


async def test_a_client_can_go_by_another_clock(nuon: FakeNuon) -> None:
    clock = FakeNuon().clock
    assert nuon.client().clock is nuon.clock
    assert nuon.client(clock=clock).clock is clock


# What goes wrong


@pytest.mark.parametrize(
    ("status", "kind", "html"),
    [
        (502, ServerError, True),
        (429, RateLimitError, True),
        (500, ServerError, False),
        (404, NotFoundError, False),
        (409, ConflictError, False),
    ],
)
async def test_a_call_fails_as_often_as_asked(
    nuon: FakeNuon, status: int, kind: type[APIStatusError], html: bool
) -> None:
    client = nuon.client(max_retries=0)
    nuon.fail(get_app, status, times=2)
    await get_apps.asyncio(client=client)
    for _ in range(2):
        with pytest.raises(kind) as failed:
            await get_app.asyncio("acme", client=client)
        assert failed.value.status_code == status
        assert isinstance(failed.value.body, str) is html
    await get_app.asyncio("acme", client=client)
    with pytest.raises(ValueError, match="at least 1"):
        nuon.fail(get_app, 502, times=0)


async def test_the_client_retries_what_may_be_retried(nuon: FakeNuon) -> None:
    client = nuon.client()
    nuon.fail(get_app, 503, retry_after=0)
    nuon.drop(get_app)
    assert (await get_app.asyncio("acme", client=client)).name == "acme"


@pytest.mark.parametrize("after_work", [False, True])
@pytest.mark.parametrize("how", ["fail", "drop"])
async def test_an_answer_is_lost_before_or_after_the_work(nuon: FakeNuon, how: str, after_work: bool) -> None:
    client = nuon.client(max_retries=0)
    if how == "fail":
        nuon.fail(create_org, 502, after_work=after_work)
    else:
        nuon.drop(None, after_work=after_work)
    with pytest.raises((ServerError, APIConnectionError)):
        await create_org.asyncio(client=client, body=models.CreateOrgRequest(name="other"))
    names = {org.name for org in await get_orgs.asyncio(client=client)}
    assert ("other" in names) is after_work


async def test_a_call_is_slow(nuon: FakeNuon) -> None:
    client = nuon.client(max_retries=0)
    nuon.slow(get_app, 60)
    with pytest.raises(APITimeoutError):
        await get_app.asyncio("acme", client=client.with_options(timeout=0.01))
    nuon.slow(get_app, 0)
    assert (await get_app.asyncio("acme", client=client)).name == "acme"


async def test_a_token_expires(nuon: FakeNuon) -> None:
    fixed, renewing = nuon.client(), nuon.client(token=lambda: nuon.token)
    await get_org.asyncio(client=renewing)
    nuon.expire_token()
    with pytest.raises(AuthenticationError, match="token is expired: Please get a new token"):
        await get_org.asyncio(client=fixed)
    assert (await get_org.asyncio(client=renewing)).name == "acme"


async def test_a_step_fails_on_one_install_only(nuon: FakeNuon, client: NuonClient) -> None:
    nuon.fail_step("sync and plan", install="acme-0002")
    made = await build(nuon, client)
    for install in nuon.install_ids:
        await start_deploy(nuon, client, made, install)
    await nuon.advance(30)
    found = [await get_install.asyncio(install, client=client) for install in nuon.install_ids]
    errors = [each.composite_component_status == "error" for each in found]
    assert errors == [False, True, False]


def test_what_is_not_there_cannot_drift_or_be_added_twice(nuon: FakeNuon) -> None:
    with pytest.raises(LookupError, match="nope"):
        nuon.drift(nuon.install_ids[0], "nope")
    with pytest.raises(ValueError, match="acme"):
        nuon.add_org("acme")
    with pytest.raises(ValueError, match="installs"):
        nuon.add_org("other", installs=-1)


# What is served


@pytest.mark.parametrize("serves", [True, False])
async def test_releases_are_behind_a_switch(serves: bool) -> None:
    nuon = FakeNuon(releases=serves)
    with pytest.raises(NotFoundError) as missing:
        await get_release.asyncio("relnope", client=nuon.client())
    assert ("no longer have" in str(missing.value)) is not serves
    assert (missing.value.error == "record not found") is serves


async def test_what_is_not_served_is_no_route(nuon: FakeNuon) -> None:
    with pytest.raises(NotFoundError, match="404 page not found"):
        await get_runner_job.asyncio("jobx", client=nuon.client())


async def test_another_resource_is_one_declaration() -> None:
    events = Resource(
        "install_events",
        "InstallEvent",
        prefix="evt",
        keys=("event_id",),
        within=("install_id",),
        reads=(Read("GetInstallEvent", "one"), Read("GetInstallEvents", "many")),
    )
    nuon = FakeNuon(resources=[events])
    install = nuon.install_ids[0]
    rows = [
        nuon.insert("install_events", install_id=install, org_id=nuon.org_id, operation=f"op {n}") for n in range(3)
    ]
    client = checked_client(nuon)
    found = await get_install_events.asyncio(install, client=client, limit=2)
    assert [each.operation for each in found] == ["op 2", "op 1"]
    assert (await get_install_event.asyncio(install, rows[0], client=client)).operation == "op 0"
    with pytest.raises(NotFoundError):
        await get_install_event.asyncio(nuon.install_ids[1], rows[0], client=client)


@pytest.mark.parametrize(
    ("resource", "message"),
    [
        (Resource("a", "Nope"), "no schema Nope"),
        (Resource("a", "Install", reads=(Read("GetNope", "one"),)), "no operation GetNope"),
    ],
)
def test_a_resource_that_the_document_does_not_know(resource: Resource, message: str) -> None:
    with pytest.raises(ValueError, match=message):
        FakeNuon(resources=[resource])


def test_a_row_of_no_table(nuon: FakeNuon) -> None:
    with pytest.raises(LookupError, match="no table 'nope'; there are accounts, orgs"):
        nuon.insert("nope")


# The same every time, and enough of it


async def _seen(seed: int) -> list[bytes]:
    nuon = FakeNuon(seed=seed, releases=True, manual_stack=True)
    seen = []

    async def note(response: httpx.Response) -> None:
        seen.append(await response.aread())

    http_client = httpx.AsyncClient(transport=httpx.ASGITransport(nuon), event_hooks={"response": [note]})
    await tour.take(nuon, NuonClient(nuon.token, nuon.org_id, nuon.base_url, http_client=http_client))
    return seen


async def test_a_seed_gives_the_same_answers() -> None:
    first = await _seen(7)
    assert await _seen(7) == first
    assert await _seen(8) != first


async def test_a_thousand_installs_go_through_a_deploy() -> None:
    nuon = FakeNuon(installs=1000)
    client = nuon.client()
    made = await build(nuon, client)
    started = [await start_deploy(nuon, client, made, install) for install in nuon.install_ids]
    await nuon.advance(30)
    for each in started:
        await answer(each.workflow_id, client, "approve")
    await nuon.advance(60)
    statuses: Counter[str] = Counter()
    for offset in range(0, 1000, 100):
        page = await get_app_installs.asyncio("acme", client=client, limit=100, offset=offset)
        statuses.update(str(found.composite_component_status) for found in page)
    assert statuses == {"active": 1000}
    whoami = nuon.component_ids["whoami"]
    latest = [
        await get_install_component_latest_deploy.asyncio(install, whoami, client=client)
        for install in nuon.install_ids
    ]
    assert {(each.build_id, str(each.status)) for each in latest} == {(made, "active")}
