"""Log streams of FakeNuon, whose traps a follower must survive."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from nuon_api_client.api.builds import create_app_component_build, get_app_component_build
from nuon_api_client.api.logs import get_log_stream, log_stream_read_logs
from nuon_api_client.errors import ServerError
from nuon_api_client.logs import follow_logs
from nuon_api_client.models import CreateComponentBuildRequest, LogStreamReadLogsOrder
from tests.support.steps import build

if TYPE_CHECKING:
    from nuon_api_client import NuonClient
    from nuon_api_client.models import LogRecord
    from nuon_api_client.testing import FakeNuon
    from nuon_api_client.types import Response


async def stream_of_a_build(nuon: FakeNuon, client: NuonClient, seconds: float) -> str:
    made = await build(nuon, client)  # ten seconds: it has ended two seconds ago
    found = await get_app_component_build.asyncio(nuon.app_id, nuon.component_ids["whoami"], made, client=client)
    await nuon.advance(seconds)
    assert found.log_stream is not None
    return found.log_stream.id


async def page(stream: str, client: NuonClient, offset: str | None = None) -> Response[list[LogRecord]]:
    return await log_stream_read_logs.asyncio_detailed(stream, client=client, x_nuon_api_offset=offset)


async def test_a_full_page_says_where_to_go_on_and_a_short_one_does_not(nuon: FakeNuon, client: NuonClient) -> None:
    stream = await stream_of_a_build(nuon, client, 60)
    first = await page(stream, client)
    assert len(first.parsed) == 100
    assert first.headers["count"] == "123"
    second = await page(stream, client, first.headers["x-nuon-api-next"])
    assert "x-nuon-api-next" not in second.headers
    # The line that has the nanosecond of the first page's last one is lost.
    assert len(first.parsed) + len(second.parsed) == 122


async def test_lines_come_while_the_work_goes_on_and_two_after_the_stream_has_closed(
    nuon: FakeNuon, client: NuonClient
) -> None:
    component = nuon.component_ids["db"]
    body = CreateComponentBuildRequest(use_latest=True)
    made = await create_app_component_build.asyncio(nuon.app_id, component, client=client, body=body)
    await nuon.advance(1)
    found = await get_app_component_build.asyncio(nuon.app_id, component, made.id, client=client)
    assert found.log_stream is not None
    seen = []
    for _ in range(10):
        stream = await get_log_stream.asyncio(found.log_stream.id, client=client)
        seen.append((stream.open_, int((await page(stream.id, client)).headers["count"])))
        await nuon.advance(1)
    assert [open_ for open_, _ in seen] == [True] * 7 + [False] * 3
    counts = [count for _, count in seen]
    assert counts == sorted(counts)
    assert len(set(counts)) >= 7
    assert counts[-3:] == [121, 121, 123]


async def test_downwards(nuon: FakeNuon, client: NuonClient) -> None:
    stream = await stream_of_a_build(nuon, client, 60)
    newest = await log_stream_read_logs.asyncio(stream, client=client, order=LogStreamReadLogsOrder.DESC)
    assert [newest[0].body, newest[1].body] == ["log stream closed", "build is active and ready to be deployed"]
    assert len({record.id for record in newest}) == 100


async def test_what_the_server_cannot_parse(nuon: FakeNuon) -> None:
    client = nuon.client(max_retries=0)
    stream = await stream_of_a_build(nuon, client, 0)
    with pytest.raises(ValueError, match=r"^X-Nuon-API-Offset is 'yesterday'"):  # it is not asked
        await page(stream, client, "yesterday")
    with pytest.raises(ServerError, match="invalid order"):
        await log_stream_read_logs.asyncio(stream, client=client, order=LogStreamReadLogsOrder("random"))


@pytest.mark.parametrize(("query", "count"), [({"q": "BUILDING"}, 100), ({"severity_text": ["ERROR"]}, 0)])
async def test_filters(nuon: FakeNuon, client: NuonClient, query: dict[str, str], count: int) -> None:
    stream = await stream_of_a_build(nuon, client, 60)
    found = await log_stream_read_logs.asyncio(stream, client=client, **query)  # type: ignore[arg-type]
    assert len(found) == count


async def test_following_loses_nothing(nuon: FakeNuon) -> None:
    client = nuon.client()
    stream = await stream_of_a_build(nuon, client, 0)
    lines = [record.body async for record in follow_logs(stream, client=client)]
    assert len(lines) == 123
    assert lines[-1] == "log stream closed"
