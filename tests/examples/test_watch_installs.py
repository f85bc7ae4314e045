"""examples/watch_installs.py: bounded work, shares, and one pass over a Nuon in memory."""

from __future__ import annotations

import asyncio
from collections import Counter
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from examples.watch_installs import for_each, is_mine, look
from nuon_api_client.api.workflows import get_workflows
from nuon_api_client.testing import FakeNuon

if TYPE_CHECKING:
    from collections.abc import AsyncIterator


class Items:
    """Numbers, of which it counts how many were asked for."""

    def __init__(self, count: int) -> None:
        self.count, self.asked = count, 0

    async def __aiter__(self) -> AsyncIterator[int]:
        for number in range(self.count):
            self.asked += 1
            yield number


@pytest.mark.parametrize(("count", "at_once"), [(0, 1), (1, 1), (7, 1), (7, 3), (7, 7), (7, 50)])
async def test_each_item_is_worked_on_once_and_so_many_at_a_time(count: int, at_once: int) -> None:
    items, done, full = Items(count), list[int](), asyncio.Event()
    working = most = ahead = 0

    async def work(item: int) -> None:
        nonlocal working, most, ahead
        working += 1
        most = max(most, working)
        ahead = max(ahead, items.asked - len(done))
        if working == min(count, at_once):
            full.set()
        await full.wait()
        working -= 1
        done.append(item)

    await for_each(aiter(items), work, at_once=at_once)
    assert sorted(done) == list(range(count))
    assert most == min(count, at_once)
    assert ahead <= at_once


async def test_work_that_fails_ends_all_of_it() -> None:
    items, begun, cancelled = Items(100), list[int](), list[int]()

    async def work(item: int) -> None:
        begun.append(item)
        if item == 2:
            raise LookupError("no such item")
        try:
            await asyncio.Event().wait()
        except asyncio.CancelledError:
            cancelled.append(item)
            raise

    with pytest.raises(ExceptionGroup) as raised:
        await for_each(aiter(items), work, at_once=3)
    assert [str(error) for error in raised.value.exceptions] == ["no such item"]
    assert sorted(cancelled) == [0, 1]
    assert begun == [0, 1, 2]


async def test_items_that_cannot_be_had_end_it_in_the_same_way() -> None:
    cancelled = list[int]()

    async def items() -> AsyncIterator[int]:
        yield 0
        await asyncio.sleep(0)
        raise LookupError("no more pages")

    async def work(item: int) -> None:
        try:
            await asyncio.Event().wait()
        finally:
            cancelled.append(item)

    with pytest.raises(ExceptionGroup) as raised:
        await for_each(items(), work, at_once=3)
    assert [str(error) for error in raised.value.exceptions] == ["no more pages"]
    assert cancelled == [0]


@given(st.text(), st.integers(1, 100))
def test_each_install_belongs_to_one_share(install_id: str, shares: int) -> None:
    assert sum(is_mine(install_id, share, shares) for share in range(shares)) == 1


def test_shares_are_the_same_in_every_process_and_about_as_large() -> None:
    nuon = FakeNuon(installs=200)
    sizes = [sum(is_mine(each, share, 4) for each in nuon.install_ids) for share in range(4)]
    assert min(sizes) > 30
    assert [share for share in range(4) if is_mine("inl9x2k5m1c7v4b8n3q6w0e5rt", share, 4)] == [1]


async def test_the_shares_together_are_all_installs_and_a_failure_is_one_of_them() -> None:
    nuon = FakeNuon(installs=23)
    nuon.fail(get_workflows, 500)
    counted = [await look(nuon.client(), "acme", share, 3, at_once=4) for share in range(3)]
    assert sum(counted, Counter[str]()) == {"success": 22, "ServerError": 1}
