"""What FakeNuon does with a request before anything else: credentials, paths, bodies, pages, filters."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

import httpx
import pytest

from nuon_api_client import NotFoundError
from nuon_api_client.api.installs import get_app_installs, get_install
from nuon_api_client.api.runbooks import get_runbooks
from nuon_api_client.testing import FakeNuon
from tests.support.steps import build, new_install, start_deploy

if TYPE_CHECKING:
    from collections.abc import AsyncIterator

    from nuon_api_client import NuonClient


@pytest.fixture
async def raw(nuon: FakeNuon) -> AsyncIterator[httpx.AsyncClient]:
    """Any HTTP client: it knows nothing of Nuon."""
    headers = {"authorization": f"Bearer {nuon.token}", "x-nuon-org-id": nuon.org_id}
    async with httpx.AsyncClient(
        transport=httpx.ASGITransport(nuon), base_url=nuon.base_url, headers=headers
    ) as client:
        yield client


@pytest.mark.parametrize(
    ("path", "headers", "status", "error"),
    [
        ("/v1/apps", {"authorization": ""}, 401, "missing token"),
        ("/v1/apps", {"authorization": "Basic abc"}, 401, "missing token"),
        ("/v1/apps", {"authorization": "Bearer wrong"}, 401, "invalid token"),
        ("/v1/apps", {"x-nuon-org-id": ""}, 403, "org ID was empty"),
        ("/v1/apps", {"x-nuon-org-id": "orgwrong"}, 403, "org orgwrong was not found"),
        ("/v1/apps/nope", {}, 404, "record not found"),
        ("/v1/orgs", {"x-nuon-org-id": ""}, 200, None),
        ("/v1/general/current-user", {"x-nuon-org-id": ""}, 200, None),
        ("/v1/general/cli-config", {"authorization": "", "x-nuon-org-id": ""}, 200, None),
    ],
)
async def test_credentials(
    raw: httpx.AsyncClient, path: str, headers: dict[str, str], status: int, error: str | None
) -> None:
    response = await raw.get(path, headers=headers)
    assert response.status_code == status
    assert response.headers["x-nuon-api-version"]
    if error:
        assert response.json()["error"] == error
        assert response.json()["user_error"] is True


async def test_credentials_may_be_in_the_query(nuon: FakeNuon, raw: httpx.AsyncClient) -> None:
    nobody = {"authorization": "", "x-nuon-org-id": ""}
    response = await raw.get("/v1/apps", params={"token": nuon.token, "org_id": nuon.org_id}, headers=nobody)
    assert [app["name"] for app in response.json()] == ["acme"]


@pytest.mark.parametrize(
    ("method", "path"),
    [("GET", "/v1/nope"), ("DELETE", "/v1/apps"), ("GET", "/v1/installs/"), ("GET", "/v1/releases/x")],
)
async def test_what_is_no_route_is_a_plain_404(raw: httpx.AsyncClient, method: str, path: str) -> None:
    response = await raw.request(method, path)
    assert (response.status_code, response.text) == (404, "404 page not found")
    assert response.headers["content-type"].startswith("text/plain")


async def test_what_the_fake_does_not_serve_says_so(nuon: FakeNuon) -> None:
    assert "GetRunbooks" not in nuon.operations
    with pytest.raises(NotFoundError, match="FakeNuon does not serve GetRunbooks"):
        await get_runbooks.asyncio(nuon.app_id, client=nuon.client())


@pytest.mark.parametrize("path", ["/version", "/livez", "/readyz"])
async def test_what_a_probe_asks(raw: httpx.AsyncClient, path: str) -> None:
    assert (await raw.get(path, headers={"authorization": ""})).status_code == 200


@pytest.mark.parametrize("content", [b"", b"{", b"[]", b"null", b'{"plan_only": "yes"}'])
async def test_a_body_is_required_and_checked(nuon: FakeNuon, raw: httpx.AsyncClient, content: bytes) -> None:
    response = await raw.post(f"/v1/installs/{nuon.install_ids[0]}/reprovision-sandbox", content=content)
    assert response.status_code == 400
    assert response.json()["error"].startswith("invalid request format")


async def test_unknown_keys_of_a_body_are_ignored(nuon: FakeNuon, raw: httpx.AsyncClient) -> None:
    response = await raw.post(f"/v1/installs/{nuon.install_ids[0]}/reprovision-sandbox", json={"new": 1})
    assert response.status_code == 201


@pytest.mark.parametrize(
    ("query", "first", "count", "headers"),
    [
        ("", 1, 10, {"next": "true", "offset": "0", "limit": "10", "number": None}),
        ("limit=100", 1, 100, {"next": "true", "limit": "100"}),
        ("limit=101", 1, 100, {"next": "true", "limit": "100"}),
        ("limit=100&offset=100", 101, 5, {"next": "false", "offset": "100"}),
        ("limit=50&offset=3&page=2", 51, 50, {"next": "true", "offset": "50", "number": "2"}),
        ("limit=5&offset=105", None, 0, {"next": "false"}),
        ("limit=ten&offset=x&page=y", 1, 10, {"next": "true", "limit": "10"}),
        ("limit=0", None, 0, {"next": "true", "limit": "0"}),
    ],
)
async def test_pages(query: str, first: int | None, count: int, headers: dict[str, str | None]) -> None:
    nuon = _many_installs()
    given = {"authorization": f"Bearer {nuon.token}", "x-nuon-org-id": nuon.org_id}
    async with httpx.AsyncClient(transport=httpx.ASGITransport(nuon), base_url=nuon.base_url, headers=given) as raw:
        response = await raw.get(f"/v1/apps/acme/installs?{query}")
        assert (await raw.get("/v1/apps/acme/installs?limit=-1")).status_code == 500
    names = [each["name"] for each in response.json()]
    assert len(names) == count
    assert names[:1] == ([f"acme-{first:04}"] if first else [])
    for name, value in headers.items():
        assert response.headers.get(f"x-nuon-page-{name}") == value


_kept: list[FakeNuon] = []


def _many_installs() -> FakeNuon:
    if not _kept:
        _kept.append(FakeNuon(installs=105))
    return _kept[0]


@pytest.mark.parametrize(
    ("path", "names"),
    [
        ("/v1/apps?q=ACM", ["acme"]),
        ("/v1/apps?q=zz", []),
        ("/v1/apps/{app}/components", ["api-image", "db", "whoami"]),
        ("/v1/apps/{app}/components?types=helm_chart,terraform_module", ["db", "whoami"]),
        ("/v1/apps/{app}/components?component_ids={db}", ["db"]),
        ("/v1/apps/acme/installs?q=0002", ["acme-0002"]),
        ("/v1/apps/acme/installs?labels=tier:gold", ["labelled"]),
        ("/v1/apps/acme/installs?labels=tier:gold,zone:eu", []),
        ("/v1/installs?runner_id={runner}", ["acme-0001"]),
    ],
)
async def test_filters(nuon: FakeNuon, client: NuonClient, raw: httpx.AsyncClient, path: str, names: list[str]) -> None:
    await new_install(nuon, client, "labelled", labels={"tier": "gold"})
    runner = (await get_install.asyncio(nuon.install_ids[0], client=client)).runner_id
    known = {"app": nuon.app_id, "db": nuon.component_ids["db"], "runner": runner}
    assert [each["name"] for each in (await raw.get(path.format(**known))).json()] == names


@pytest.mark.parametrize(
    ("query", "count"),
    [
        ("", 3),
        ("type=manual_deploy", 2),
        ("planonly=false", 2),
        ("planonly=true", 3),
        ("finished=true", 2),
        ("finished=false", 1),
        ("created_at_gte=2100-01-01T00:00:00Z", 0),
        ("created_at_lte=2100-01-01T00:00:00Z", 3),
        ("planonly=perhaps", 500),
        ("created_at_gte=yesterday", 500),
        ("created_at_lte=2100-01-01T00:00:00", 500),
    ],
)
async def test_filters_of_workflows(
    nuon: FakeNuon, client: NuonClient, raw: httpx.AsyncClient, query: str, count: int
) -> None:
    await start_deploy(nuon, client, nuon.build_ids["whoami"], plan_only=True)
    await nuon.advance(30)
    await start_deploy(nuon, client, await build(nuon, client))
    response = await raw.get(f"/v1/installs/{nuon.install_ids[0]}/workflows?{query}")
    assert count == (len(response.json()) if response.is_success else response.status_code)


@pytest.mark.parametrize(
    ("path", "status"),
    [
        ("/v1/apps/acme", 200),
        ("/v1/apps/{app}/components", 200),
        ("/v1/apps/acme/components", 404),
        ("/v1/apps/{app}/component/whoami", 200),
        ("/v1/installs/acme-0001", 200),
        ("/v1/installs/acme-0001/stack", 404),
        ("/v1/installs/{install}/deploys/{deploy}", 200),
        ("/v1/installs/{other}/deploys/{deploy}", 404),
    ],
)
async def test_names_and_owners_in_paths(
    nuon: FakeNuon, client: NuonClient, raw: httpx.AsyncClient, path: str, status: int
) -> None:
    deploy = (await start_deploy(nuon, client, nuon.build_ids["whoami"])).parsed.id
    install, other, *_ = nuon.install_ids
    known = {"app": nuon.app_id, "install": install, "other": other, "deploy": deploy}
    assert (await raw.get(path.format(**known))).status_code == status


async def test_what_is_zero_is_left_out(nuon: FakeNuon, client: NuonClient, raw: httpx.AsyncClient) -> None:
    started = await start_deploy(nuon, client, nuon.build_ids["whoami"])
    found: dict[str, Any] = (await raw.get(f"/v1/workflows/{started.workflow_id}")).json()
    assert not {"finished", "finished_at", "started_at", "execution_time"} & found.keys()
    assert found["plan_only"] is False
    step = found["steps"][0]
    assert step["group_retry_idx"] == 0
    assert not {"idx", "group_idx", "finished"} & step.keys()
    assert found["metadata"] == {}
    assert not [name for name in json.dumps(found).split('"') if name.startswith("_")]


@pytest.mark.parametrize("route", ["deploys/latest", "deploys"])
async def test_a_component_that_was_never_deployed_is_a_404(
    nuon: FakeNuon, client: NuonClient, raw: httpx.AsyncClient, route: str
) -> None:
    install = (await new_install(nuon, client)).parsed.id
    path = f"/v1/installs/{install}/components/{nuon.component_ids['whoami']}/{route}"
    assert (await raw.get(path)).status_code == 404
    await nuon.advance(120)
    found = (await raw.get(path)).json()
    latest = found[0] if isinstance(found, list) else found
    assert latest["install_id"] == ""
    assert not {"component_id", "log_stream"} & latest.keys()


async def test_orgs_do_not_see_each_other(nuon: FakeNuon, client: NuonClient, raw: httpx.AsyncClient) -> None:
    other = nuon.add_org("globex", installs=1)
    theirs = client.for_org(other.org_id)
    assert [each.id for each in await get_app_installs.asyncio("globex", client=theirs)] == list(other.install_ids)
    for path in (f"/v1/installs/{other.install_ids[0]}", "/v1/apps/globex", f"/v1/apps/{other.app_id}/installs"):
        assert (await raw.get(path)).status_code == 404
    assert len((await raw.get("/v1/installs")).json()) == len(nuon.install_ids)
    assert (await get_app_installs.asyncio("acme", client=client))[0].id == nuon.install_ids[0]
