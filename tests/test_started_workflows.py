"""`Response.workflow_id`: the workflow that a call has started, and no other."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

import httpx
import pytest

from nuon_api_client import NuonClient
from tests.support.arguments import WORKFLOW_HEADER, arguments
from tests.support.document import ENDPOINTS, Endpoint, kind, plain, sample


def holds_workflow_id(endpoint: Endpoint) -> bool:
    """Whether what an operation returns, or an item of it, has a `workflow_id`."""
    if endpoint.result not in ("started", "object", "list"):
        return False
    schema = plain(endpoint.answer)
    return "workflow_id" in plain(schema["items"] if kind(schema) == "array" else schema).get("properties", {})


def sends_header(endpoint: Endpoint) -> bool:
    return any(WORKFLOW_HEADER in answer.get("headers", {}) for answer in endpoint.successes.values())


def with_each(endpoints: Iterable[Endpoint]) -> pytest.MarkDecorator:
    return pytest.mark.parametrize("endpoint", list(endpoints), ids=lambda endpoint: endpoint.operation["operationId"])


READS = [endpoint for endpoint in ENDPOINTS if endpoint.method == "GET"]
WRITES = [endpoint for endpoint in ENDPOINTS if endpoint.method != "GET"]


async def started(
    endpoint: Endpoint, *, header: str | None = None, body: str | None = None
) -> tuple[str | None, str | None]:
    """The `workflow_id` of an async and of a sync response that hold it where it is given."""
    status = min(endpoint.successes)
    payload: Any = sample(endpoint.answer, depth=1) if holds_workflow_id(endpoint) else None
    for item in payload if isinstance(payload, list) else filter(None, [payload]):
        item.pop("workflow_id", None)
        if body is not None:
            item["workflow_id"] = body
    headers = {} if header is None else {WORKFLOW_HEADER: header}
    transport = httpx.MockTransport(lambda request: httpx.Response(status, json=payload, headers=headers))
    positional, keywords = arguments(endpoint, optional=False)
    async with httpx.AsyncClient(transport=transport) as http_client:
        client = NuonClient("token", "org-acme", http_client=http_client)
        response = await endpoint.module.asyncio_detailed(*positional, client=client, **keywords)
    with httpx.Client(transport=transport) as http_client_sync:
        client = NuonClient("token", "org-acme", http_client=http_client_sync)
        response_sync = endpoint.module.sync_detailed(*positional, client=client, **keywords)
    return response.workflow_id, response_sync.workflow_id


def test_there_are_operations_of_each_kind() -> None:
    assert len([endpoint for endpoint in READS if holds_workflow_id(endpoint)]) >= 16
    assert len([endpoint for endpoint in WRITES if sends_header(endpoint)]) >= 14
    assert len([endpoint for endpoint in WRITES if holds_workflow_id(endpoint)]) >= 20
    assert [endpoint.module.__name__ for endpoint in READS if sends_header(endpoint)] == []


@with_each(endpoint for endpoint in READS if holds_workflow_id(endpoint))
async def test_a_read_has_started_none_whatever_it_read(endpoint: Endpoint) -> None:
    assert await started(endpoint, header="inw-1", body="inw-2") == (None, None)


@with_each(endpoint for endpoint in WRITES if holds_workflow_id(endpoint))
async def test_the_body_says_which_was_started(endpoint: Endpoint) -> None:
    assert await started(endpoint, body="inw-2") == ("inw-2", "inw-2")
    assert await started(endpoint, header="", body="inw-2") == ("inw-2", "inw-2")


@with_each(endpoint for endpoint in WRITES if sends_header(endpoint))
async def test_the_header_says_it_before_the_body(endpoint: Endpoint) -> None:
    assert await started(endpoint, header="inw-1") == ("inw-1", "inw-1")
    assert await started(endpoint, header="inw-1", body="inw-2") == ("inw-1", "inw-1")


@with_each(endpoint for endpoint in WRITES if holds_workflow_id(endpoint) or sends_header(endpoint))
async def test_a_response_without_an_id_has_started_none(endpoint: Endpoint) -> None:
    assert await started(endpoint) == (None, None)
    assert await started(endpoint, header="", body="") == (None, None)
