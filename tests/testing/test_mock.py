"""nuon_mock: routes by endpoint, and only answers that the document allows."""

from __future__ import annotations

import re
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any

import aiohttp
import httpx
import httpx2
import pytest
from respx.mocks import Mocker

from nuon_api_client import NuonClient
from nuon_api_client.api.builds import get_app_component_build, list_org_component_builds
from nuon_api_client.api.deploys import create_install_component_deploy, teardown_install_components
from nuon_api_client.api.installs import (
    deprovision_install,
    forget_install,
    get_app_installs,
    get_drifted_objects,
    get_install,
    get_install_audit_logs,
    phone_home,
)
from nuon_api_client.api.logs import log_stream_read_logs
from nuon_api_client.api.releases import get_release
from nuon_api_client.errors import (
    APIConnectionError,
    APIStatusError,
    NotFoundError,
    RateLimitError,
    ServerError,
)
from nuon_api_client.models import (
    ComponentRelease,
    CreateInstallComponentDeployRequest,
    Install,
    InstallDeploy,
    LogRecord,
    PhoneHomeRequest,
    PhoneHomeRequestType,
    PlanOnlyRequest,
    StartWorkflowRequest,
)
from nuon_api_client.pagination import paginate
from nuon_api_client.testing import NuonMock, sample

if TYPE_CHECKING:
    from collections.abc import Callable

NOW = datetime(2026, 1, 1, tzinfo=UTC)


async def test_an_endpoint_and_its_arguments_are_the_route(nuon_mock: NuonMock) -> None:
    client = nuon_mock.client()
    nuon_mock.on(get_release, release_id="rel1").returns(sample(ComponentRelease, status="active"))
    nuon_mock.on(get_release, release_id="rel2").returns(sample(ComponentRelease, status="error", seed=2))
    assert (await get_release.asyncio("rel1", client=client)).status == "active"
    assert get_release.sync("rel2", client=client).status == "error"


async def test_what_is_not_given_may_be_anything(nuon_mock: NuonMock) -> None:
    client = NuonClient("t", "o", "https://nuon.acme.example/base")
    mocked = nuon_mock.on(get_app_installs, q="prod").returns([sample(Install)])
    assert len(await get_app_installs.asyncio("any app", client=client, q="prod", limit=3)) == 1
    assert mocked.route.calls.last.request.url.path == "/base/v1/apps/any app/installs"
    assert mocked.route.call_count == 1


@pytest.mark.parametrize(
    ("endpoint", "given", "called"),
    [
        (get_app_installs, {"q": "prod"}, {"app_id": "a", "q": "test"}),
        (get_app_installs, {"app_id": "a"}, {"app_id": "b"}),
        (log_stream_read_logs, {"x_nuon_api_offset": "5"}, {"log_stream_id": "l", "x_nuon_api_offset": "6"}),
    ],
)
async def test_what_is_given_must_be_so(endpoint: Any, given: dict[str, Any], called: dict[str, Any]) -> None:
    with NuonMock.routing() as nuon_mock:
        nuon_mock.on(endpoint, **given).returns([])
        with pytest.raises(AssertionError, match="not mocked"):
            await endpoint.asyncio(**called, client=nuon_mock.client())
        await endpoint.asyncio(**called | given, client=nuon_mock.client())


async def test_a_body_can_be_part_of_the_route(nuon_mock: NuonMock) -> None:
    client = nuon_mock.client()
    for number in (1, 2):
        body = CreateInstallComponentDeployRequest(build_id=f"bld{number}")
        nuon_mock.on(create_install_component_deploy, body=body).returns(
            sample(InstallDeploy, build_id=f"bld{number}"), workflow_id=f"inw{number}"
        )
    for number in (2, 1):
        body = CreateInstallComponentDeployRequest(build_id=f"bld{number}")
        made = await create_install_component_deploy.asyncio_detailed("i", "c", client=client, body=body)
        assert (made.parsed.build_id, made.workflow_id) == (f"bld{number}", f"inw{number}")


async def test_answers_follow_one_another_and_the_last_stays(nuon_mock: NuonMock) -> None:
    client = nuon_mock.client(max_retries=0)
    nuon_mock.on(get_install).fails(404).drops().returns(sample(Install, name="a")).returns(sample(Install, name="b"))
    with pytest.raises(NotFoundError):
        await get_install.asyncio("i", client=client)
    with pytest.raises(APIConnectionError) as dropped:
        await get_install.asyncio("i", client=client)
    assert dropped.value.maybe_sent
    assert [(await get_install.asyncio("i", client=client)).name for _ in range(3)] == ["a", "b", "b"]


async def test_a_refused_connection_was_never_sent(nuon_mock: NuonMock) -> None:
    nuon_mock.on(get_install).drops(sent=False)
    with pytest.raises(APIConnectionError) as dropped:
        await get_install.asyncio("i", client=nuon_mock.client(max_retries=0))
    assert not dropped.value.maybe_sent


@pytest.mark.parametrize(
    ("status", "kind", "options"),
    [
        (404, NotFoundError, {"message": "no such install", "description": "look again"}),
        (500, ServerError, {"message": "timeout", "user_error": True}),
        (429, RateLimitError, {"retry_after": 7}),
        (502, ServerError, {}),
    ],
)
async def test_errors(nuon_mock: NuonMock, status: int, kind: type[APIStatusError], options: dict[str, Any]) -> None:
    nuon_mock.on(get_install).fails(status, **options)
    with pytest.raises(kind) as failed:
        await get_install.asyncio("i", client=nuon_mock.client(max_retries=0))
    error = failed.value
    assert error.status_code == status
    assert isinstance(error.body, str) is (status in (429, 502))
    assert error.headers.get("retry-after") == ("7" if "retry_after" in options else None)
    if "message" in options:
        assert error.error == options["message"]
        assert error.description == options.get("description", "")
        assert error.user_error


async def test_pages(nuon_mock: NuonMock) -> None:
    client = nuon_mock.client()
    mocked = nuon_mock.on(get_app_installs).pages([sample(Install, seed=number) for number in range(30)])
    found = [each.id async for each in paginate(get_app_installs, "acme", client=client, limit=12)]
    assert found == [sample(Install, seed=number).id for number in range(30)]
    assert mocked.route.call_count == 3


async def test_a_started_workflow_is_in_the_header_as_servers_have_it(nuon_mock: NuonMock) -> None:
    nuon_mock.on(deprovision_install).returns(workflow_id="inw1")
    started = await deprovision_install.asyncio_detailed("i", client=nuon_mock.client(), body=PlanOnlyRequest())
    assert (started.parsed.workflow_id, started.content) == ("inw1", b'"ok"')


async def test_answers_that_only_acknowledge_or_are_no_json(nuon_mock: NuonMock) -> None:
    client = nuon_mock.client()
    nuon_mock.on(forget_install).returns()
    nuon_mock.on(phone_home).returns(True, status=201)
    nuon_mock.on(teardown_install_components).returns(status=204)
    nuon_mock.on(get_install_audit_logs).returns("a,b\n")
    await forget_install.asyncio("i", client=client)
    home = PhoneHomeRequest(request_type=PhoneHomeRequestType.CREATE)
    assert (await phone_home.asyncio_detailed("i", "p", client=client, body=home)).status_code == 201
    torn = await teardown_install_components.asyncio_detailed("i", client=client, body=StartWorkflowRequest())
    assert (torn.status_code, torn.content) == (204, b"")
    logs = await get_install_audit_logs.asyncio("i", client=client, start=NOW, end=NOW)
    assert logs == "a,b\n"


@pytest.mark.parametrize(
    ("define", "error", "message"),
    [
        (lambda mock: mock.on(get_install, instal_id="i"), TypeError, "GetInstall has no argument instal_id; it has"),
        (lambda mock: mock.on(get_install, client=None), TypeError, "GetInstall has no argument client"),
        (lambda mock: mock.on(get_install, install_id=""), ValueError, "another route"),
        (lambda mock: mock.on(get_app_installs, limit=1000), ValueError, "limit is 1000"),
        (lambda mock: mock.on(get_install).returns({"id": "i"}), ValueError, "GetInstall cannot answer that: "),
        (lambda mock: mock.on(get_install).returns(sample(InstallDeploy)), ValueError, "cannot answer that"),
        (lambda mock: mock.on(get_install).returns([sample(Install)]), ValueError, "is not of type 'object'"),
        (lambda mock: mock.on(get_install).returns(), ValueError, "None is not of type 'object'"),
        (
            lambda mock: mock.on(get_install).returns(sample(Install).to_dict() | {"nmae": "x"}),
            ValueError,
            "'nmae' was unexpected",
        ),
        (
            lambda mock: mock.on(get_install).returns(sample(Install).to_dict() | {"created_at": "today"}),
            ValueError,
            "created_at: 'today' is not a 'date-time'",
        ),
        (lambda mock: mock.on(get_install).returns(sample(Install), status=201), ValueError, "does not answer 201"),
        (lambda mock: mock.on(get_install).fails(418), ValueError, "GetInstall does not answer 418; the document has"),
        (lambda mock: mock.on(get_install).fails(200), ValueError, "does not answer 200"),
        (lambda mock: mock.on(get_app_installs).pages([sample(InstallDeploy)]), ValueError, "[0]"),
        (lambda mock: mock.on(get_drifted_objects).pages([]), TypeError, "does not page by offset"),
        (lambda mock: mock.on(list_org_component_builds).pages([]), TypeError, "does not page by offset"),
        (lambda mock: mock.on(get_install_audit_logs).returns({"a": 1}), ValueError, "text/csv"),
    ],
)
def test_mistakes_are_told_when_they_are_made(
    define: Callable[[NuonMock], object], error: type[Exception], message: str
) -> None:
    mock = NuonMock(httpx_router())
    with pytest.raises(error, match=re.escape(message)):
        define(mock)


def httpx_router() -> Any:
    import respx

    return respx.MockRouter()


async def test_a_route_without_an_answer_says_so() -> None:
    with NuonMock.routing() as mock:
        mock.on(get_app_component_build)
        with pytest.raises(AssertionError, match=re.escape("nuon_mock.on(GetAppComponentBuild) has no answer")):
            await get_app_component_build.asyncio("a", "c", "b", client=mock.client())


def test_a_route_that_nothing_has_called_fails_the_test() -> None:
    with pytest.raises(AssertionError), NuonMock.routing() as mock:
        mock.on(get_install).returns(sample(Install))


async def test_calls_to_other_services_go_through_the_router(nuon_mock: NuonMock) -> None:
    nuon_mock.router.get("https://other.example/").respond(204)
    async with httpx.AsyncClient() as client:
        assert (await client.get("https://other.example/")).status_code == 204


async def test_records_with_nanoseconds(nuon_mock: NuonMock) -> None:
    nuon_mock.on(log_stream_read_logs).returns([sample(LogRecord, body="hello")], headers={"count": "1"})
    found = await log_stream_read_logs.asyncio_detailed("log1", client=nuon_mock.client())
    assert (found.parsed[0].body, found.headers["count"]) == ("hello", "1")
    assert found.parsed[0].timestamp.endswith(".123456789Z")


# ---- httpx2, aiohttp


async def test_httpx2_is_mocked_like_httpx(nuon_mock: NuonMock) -> None:
    async with httpx2.AsyncClient() as theirs:
        for http_client in ("httpx2", theirs):
            client = nuon_mock.client(http_client=http_client, max_retries=0)
            route = nuon_mock.on(get_install, install_id="inl1")
            route.returns(sample(Install, name="a")).fails(404).drops().drops(sent=False)
            assert (await get_install.asyncio("inl1", client=client)).name == "a"
            with pytest.raises(NotFoundError):
                await get_install.asyncio("inl1", client=client)
            with pytest.raises(APIConnectionError) as raised:
                await get_install.asyncio("inl1", client=client)
            assert raised.value.maybe_sent
            with pytest.raises(APIConnectionError) as dropped:
                await get_install.asyncio("inl1", client=client)
            assert not dropped.value.maybe_sent


def test_httpx2_is_mocked_in_sync_calls_too(nuon_mock: NuonMock) -> None:
    client = nuon_mock.client(http_client="httpx2", max_retries=0)
    nuon_mock.on(get_install).returns(sample(Install, name="a")).drops()
    assert get_install.sync("inl1", client=client).name == "a"
    with pytest.raises(APIConnectionError, match="RemoteProtocolError"):
        get_install.sync("inl1", client=client)


def test_a_call_of_httpx2_without_a_route_fails_the_test(nuon_mock: NuonMock) -> None:
    with pytest.raises(AssertionError, match="not mocked"):
        get_install.sync("inl1", client=nuon_mock.client(http_client="httpx2"))


def test_httpx2_needs_its_mocker(nuon_mock: NuonMock, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(
        Mocker, "registry", {name: each for name, each in Mocker.registry.items() if name != "httpcore2"}
    )
    with pytest.raises(ValueError, match="needs pytest-httpx2"):
        nuon_mock.client(http_client="httpx2")
    with NuonMock.routing() as mock:
        mock.on(get_install).returns(sample(Install, name="a"))
        assert get_install.sync("inl1", client=mock.client()).name == "a"


async def test_aiohttp_would_go_past_the_mock(nuon_mock: NuonMock) -> None:
    async with aiohttp.ClientSession() as session:
        for http_client in ("aiohttp", session):
            with pytest.raises(ValueError, match="httpx and httpx2 only"):
                nuon_mock.client(http_client=http_client)
