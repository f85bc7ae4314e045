"""What type checkers make of `paginate`: item types are inferred, wrong arguments are refused."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.support.checkers import CHECKERS, refused

SAMPLE = """\
from typing import assert_type

from nuon_api_client import NuonClient
from nuon_api_client.api.builds import list_org_component_builds
from nuon_api_client.api.installs import get_app_installs, get_install
from nuon_api_client.api.logs import log_stream_read_logs
from nuon_api_client.models import App, Install, LogRecord, OrgComponentBuildHistoryItem
from nuon_api_client.pagination import Paginator, SyncPaginator, paginate, paginate_sync


async def f(client: NuonClient) -> None:
    installs = paginate(get_app_installs, "app", client=client, limit=50, q="acme")
    assert_type(installs, Paginator[Install])
    async for install in installs:
        assert_type(install, Install)
    async for page in installs.pages():
        assert_type(page, list[Install])
    assert_type(await installs.take(3), list[Install])
    assert_type(paginate(list_org_component_builds, client=client), Paginator[OrgComponentBuildHistoryItem])
    assert_type(paginate(log_stream_read_logs, "log", client=client), Paginator[LogRecord])
    assert_type(installs, Paginator[App])  # refused
    paginate(get_app_installs, client=client)  # refused
    paginate(get_app_installs, "app")  # refused
    paginate(get_app_installs, 1, client=client)  # refused
    paginate(get_app_installs, "app", client=client, limt=5)  # refused
    paginate(get_app_installs, "app", client=client, limit="5")  # refused
    paginate(list_org_component_builds, client=client, offset=3)  # refused
    paginate(get_app_installs.asyncio, "app", client=client)  # refused
    paginate(get_install, "inl", client=client)  # refused
    for install in installs:  # refused
        pass


def g(client: NuonClient) -> None:
    installs = paginate_sync(get_app_installs, "app", client=client, limit=50)
    assert_type(installs, SyncPaginator[Install])
    for install in installs:
        assert_type(install, Install)
    for page in installs.pages():
        assert_type(page, list[Install])
    assert_type(installs.take(3), list[Install])
    assert_type(paginate_sync(list_org_component_builds, client=client), SyncPaginator[OrgComponentBuildHistoryItem])
    assert_type(installs, SyncPaginator[App])  # refused
    paginate_sync(get_app_installs, client=client)  # refused
    paginate_sync(get_app_installs, "app", client=client, limt=5)  # refused
    paginate_sync(get_app_installs.sync, "app", client=client)  # refused
"""


@pytest.mark.parametrize("checker", CHECKERS)
def test_item_types_and_arguments(tmp_path: Path, checker: str) -> None:
    sample = tmp_path / "sample.py"
    sample.write_text(SAMPLE)
    assert CHECKERS[checker](sample) == refused(SAMPLE)
