"""The example bodies of five pages of Nuon's API reference, of 2024 and 2025: what a page names can be read."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from datetime import datetime
from http import HTTPStatus
from typing import Any, NamedTuple

import attrs
import httpx
import pytest

from nuon_api_client import APIStatusError, NuonClient
from nuon_api_client.api.deploys import get_install_component_latest_deploy
from nuon_api_client.api.orgs import create_org
from nuon_api_client.api.releases import get_release
from nuon_api_client.api.sandbox_runs import get_install_sandbox_runs
from nuon_api_client.models import CreateOrgRequest
from nuon_api_client.runtime.lazy import Model
from tests.support.paths import DATA

RELEASE, INSTALL, COMPONENT = "rel6kwfh00qlkj95n3ptp4okx1", "inlos6x8z93vkqyp3h7hzaxdzg", "cmp58prav641dhizqbijicp920"
ORG = "org8udys2pf8y5fdimeawsvjaj"

# The keys in these are the user's, the cloud's or the database's own.
MAPS = {
    "annotations",
    "attrs",
    "env_vars",
    "error_metadata",
    "features",
    "links",
    "metadata",
    "outputs",
    "permissions",
    "run_env_vars",
    "values",
    "variables",
}


class Page(NamedTuple):
    body: str
    call: Callable[[NuonClient], Any]
    request: str
    paths: int
    """How many field paths the body has, so that nobody trims it unseen."""


def load(name: str) -> Any:
    return json.loads((DATA / f"{name}.json").read_bytes())


PAGES = [
    Page(
        "get_release",
        lambda client: get_release.sync(RELEASE, client=client),
        f"GET /v1/releases/{RELEASE}",
        2086,
    ),
    Page(
        "get_install_sandbox_runs",
        lambda client: get_install_sandbox_runs.sync(INSTALL, client=client, offset=0, limit=10, page=0),
        f"GET /v1/installs/{INSTALL}/sandbox-runs?limit=10&offset=0&page=0",
        2473,
    ),
    Page(
        "get_install_sandbox_runs_2024",
        lambda client: get_install_sandbox_runs.sync(INSTALL, client=client),
        f"GET /v1/installs/{INSTALL}/sandbox-runs",
        122,
    ),
    Page(
        "get_install_component_latest_deploy",
        lambda client: get_install_component_latest_deploy.sync(INSTALL, COMPONENT, client=client),
        f"GET /v1/installs/{INSTALL}/components/{COMPONENT}/deploys/latest",
        1978,
    ),
    Page(
        "create_org",
        lambda client: create_org.sync(
            client=client, body=CreateOrgRequest(name="acme-sandbox", use_sandbox_mode=True)
        ),
        "POST /v1/orgs",
        207,
    ),
]
each_page = pytest.mark.parametrize("page", PAGES, ids=[page.body for page in PAGES])


def call(page: Page, answer: httpx.Response) -> tuple[Any, httpx.Request]:
    """What the page's operation returns for `answer`, and the request it sent."""
    sent: list[httpx.Request] = []

    def respond(request: httpx.Request) -> httpx.Response:
        sent.append(request)
        return answer

    with httpx.Client(transport=httpx.MockTransport(respond)) as http_client:
        returned = page.call(NuonClient("secret", ORG, "https://nuon.example.com", http_client=http_client))
    (request,) = sent
    return returned, request


def answered(page: Page) -> tuple[list[dict[str, Any]], list[Model]]:
    """The page's JSON objects, and the models of them, unread."""
    body = load(page.body)
    returned, _ = call(page, httpx.Response(200, json=body))
    return (body, returned) if isinstance(body, list) else ([body], [returned])


def is_map(key: str, value: Any) -> bool:
    # A runner job's execution has an object of its own under this name, with the map in it.
    return key in MAPS and not (key == "outputs" and "id" in value)


def field_paths(value: Any, path: str = "") -> Iterator[str]:
    if isinstance(value, list):
        for item in value:
            yield from field_paths(item, path)
    elif isinstance(value, dict):
        for key, inner in value.items():
            yield f"{path}.{key}"
            if not is_map(key, inner):
                yield from field_paths(inner, f"{path}.{key}")


def bare(name: str) -> str:
    return name.replace("_", "").lower()


def check_object(model: Any, source: dict[str, Any], path: str) -> Iterator[str]:
    """The paths in `source` that no declared attribute of `model` shows."""
    assert isinstance(model, Model), path
    names = [field.name for field in attrs.fields(type(model)) if field.name != "additional_properties"]
    for key, value in source.items():
        here = f"{path}.{key}"
        # One field came under two spellings: either attribute may hold it.
        shown = [getattr(model, name) for name in names if bare(name) == bare(key)]
        if key in model.additional_properties or not shown:
            yield here
        elif is_map(key, value):
            assert value in shown, here
        else:
            yield from check_value(next((item for item in shown if item is not None), None), value, here)


def check_value(read: Any, source: Any, path: str) -> Iterator[str]:
    if isinstance(source, dict):
        yield from check_object(read, source, path)
    elif isinstance(source, list):
        assert isinstance(read, list), path
        for item, inner in zip(read, source, strict=True):
            yield from check_value(item, inner, path)
    elif path.endswith("_at"):
        expected = None if source.startswith("0001-") else datetime.fromisoformat(source)
        assert read == expected, path
    else:
        assert read == source, path
        assert isinstance(read, type(source)), path


@each_page
def test_the_page_is_whole(page: Page) -> None:
    assert len(set(field_paths(load(page.body)))) == page.paths


@each_page
def test_the_request(page: Page) -> None:
    _, request = call(page, httpx.Response(200, json=load(page.body)))
    assert f"{request.method} {request.url.raw_path.decode()}" == page.request
    assert request.headers["Authorization"] == "Bearer secret"
    assert request.headers["X-Nuon-Org-ID"] == ORG
    if request.method == "POST":
        assert json.loads(request.content) == load("create_org_request")


@each_page
def test_every_field_is_an_attribute(page: Page) -> None:
    undeclared = [
        path for source, model in zip(*answered(page), strict=True) for path in check_object(model, source, "")
    ]
    assert undeclared == []


@each_page
def test_it_is_written_back_unread_and_read(page: Page) -> None:
    bodies, models = answered(page)
    assert [model.to_dict() for model in models] == bodies
    for source, model in zip(bodies, models, strict=True):
        assert list(check_object(model, source, "")) == []
    assert [model.to_dict() for model in models] == bodies


def test_the_request_body_can_be_read_and_written() -> None:
    body = load("create_org_request")
    request = CreateOrgRequest.from_dict(body)
    assert list(check_object(request, body, "")) == []
    assert request.to_dict() == body


@pytest.mark.parametrize("status", [400, 401, 403, 404, 500], ids=lambda status: HTTPStatus(status).phrase)
def test_the_error_body_of_all_pages(status: int) -> None:
    body = {"description": "not found", "error": "record not found", "user_error": True}
    with pytest.raises(APIStatusError) as caught:
        call(PAGES[0], httpx.Response(status, json=body))
    error = caught.value
    assert (error.status_code, error.body) == (status, body)
    assert (error.description, error.error, error.user_error) == ("not found", "record not found", True)
