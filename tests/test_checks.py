"""Options that cannot be used: whatever the value is, a `ConfigurationError` names the option."""

from __future__ import annotations

import math
import sys
from collections.abc import Iterator, Mapping
from decimal import Decimal
from fractions import Fraction
from functools import partial
from typing import Any

import httpx
import pytest
from hypothesis import given
from hypothesis import settings as rules
from hypothesis import strategies as st

from nuon_api_client import ConfigurationError, NuonClient, wait_for_deploy
from tests.support.clock import InstantClock

SECRET = "s3cr3t-token"


class Unprintable:
    def __repr__(self) -> str:
        raise RuntimeError("no repr")

    def __bool__(self) -> bool:
        raise ValueError("the truth value of an array is ambiguous")


class LikeNumpy:
    """A number that is none of Python's."""

    def __float__(self) -> float:
        return 3.0

    def __gt__(self, other: object) -> bool:
        return True


NO_NUMBERS: list[Any] = [
    *(None, "30", b"30", [], {}, True, False, object(), Unprintable(), LikeNumpy(), 3 + 0j, Decimal(3), Fraction(3)),
    *(math.nan, -math.inf, -1, 0, -0.0, 10**400, 10**5000, -(10**5000)),
    "x" * 100_000,
]
TOO_LARGE: list[Any] = [sys.float_info.max, sys.maxsize, 1_000_001, 1e12]


def refused(option: str, value: Any) -> str:
    """Check that the client and its views refuse a value, and return the message."""
    with pytest.raises(ConfigurationError, match=f"^{option} is ") as raised:
        NuonClient("token", **{option: value})
    message = str(raised.value)
    assert len(message) < 300
    if value is not None:
        with pytest.raises(ConfigurationError, match=f"^{option} is ") as again:
            NuonClient("token").with_options(**{option: value})
        assert str(again.value) == message
    return message


@pytest.mark.parametrize("option", ["timeout", "poll_interval"])
@pytest.mark.parametrize("number", range(len(NO_NUMBERS)))
def test_seconds_are_numbers_above_0(option: str, number: int) -> None:
    assert "give a" in refused(option, NO_NUMBERS[number])


@pytest.mark.parametrize("option", ["timeout", "poll_interval"])
@pytest.mark.parametrize("number", range(len(TOO_LARGE)))
def test_seconds_are_no_more_than_a_system_can_wait(option: str, number: int) -> None:
    assert "give at most 1,000,000 seconds" in refused(option, TOO_LARGE[number])


def test_a_timeout_may_be_no_limit_and_a_poll_interval_may_not() -> None:
    NuonClient("token", timeout=math.inf)
    NuonClient("token", timeout=1_000_000, poll_interval=1_000_000)
    assert "give a finite number" in refused("poll_interval", math.inf)


@pytest.mark.parametrize("timeout", [10**400, math.nan, "3", True])
async def test_the_timeout_of_a_wait_is_checked_too(timeout: Any) -> None:
    with pytest.raises(ValueError, match=r"^timeout is "):
        await wait_for_deploy("inl-1", "dep-1", client=NuonClient("token", "org-1"), timeout=timeout)


@pytest.mark.parametrize("poll_interval", [5e-324, 0.999])
def test_the_server_is_spared(poll_interval: float) -> None:
    assert "burdens the server" in refused("poll_interval", poll_interval)
    assert NuonClient("token", poll_interval=poll_interval, clock=InstantClock()).poll_interval == poll_interval


@pytest.mark.parametrize(
    "value", [None, -1, 1.0, math.nan, math.inf, True, "2", [], Unprintable(), Decimal(2), -(10**5000)], ids=type
)
def test_retries_are_whole_numbers(value: Any) -> None:
    assert "give a whole number" in refused("max_retries", value)


@pytest.mark.parametrize(
    "value", [None, 0, -1, 1.0, math.inf, True, "2", [], Unprintable(), Decimal(2), -(10**5000)], ids=type
)
def test_sizes_are_whole_numbers_above_0(value: Any) -> None:
    with pytest.raises(ConfigurationError, match=r"^max_response_size is .*: give a whole number"):
        NuonClient("token", max_response_size=value)


@pytest.mark.parametrize("value", [0, 5, Unprintable(), object()], ids=type)
def test_a_clock_has_methods(value: Any) -> None:
    with pytest.raises(ConfigurationError, match=r"^clock is .*: see ClientClock"):
        NuonClient("token", clock=value)


class Pairs(Mapping[Any, Any]):
    """A mapping that is no dict."""

    def __init__(self, *pairs: tuple[Any, Any]) -> None:
        self._pairs = pairs

    def __getitem__(self, key: Any) -> Any:
        return next(value for name, value in self._pairs if name == key)

    def __iter__(self) -> Iterator[Any]:
        return (name for name, _ in self._pairs)

    def __len__(self) -> int:
        return len(self._pairs)


NO_NAMES: list[Any] = ["X\n", "", " ", "X Y", "X:", "ü", "\udcff", "X\x00", 1, None, b"X", f"Bearer {SECRET}", ("X",)]
NO_VALUES: list[Any] = ["x\n", " x", "x\t", "ü", "\udcff", "x\x00", "\x7f", 1, None, b"x", [SECRET], f"{SECRET}\r\n"]


@pytest.mark.parametrize(
    "headers",
    [
        *([("X", "1")], "X: 1", 1, True, {"X"}, object()),
        *({name: "1"} for name in NO_NAMES),
        *({"X": value} for value in NO_VALUES),
        Pairs((SECRET + " ", "1")),
        *({"Content-Length": "1"}, {"transfer-ENCODING": "chunked"}),
    ],
    ids=ascii,
)
def test_headers_that_cannot_be_sent(headers: Any) -> None:
    for make in (partial(NuonClient, "token"), NuonClient("token").with_options):
        with pytest.raises(ConfigurationError, match="headers") as raised:
            make(headers=headers)
        assert SECRET not in str(raised.value)
        str(raised.value).encode()


@pytest.mark.parametrize("headers", [None, {}, {"X-A": ""}, Pairs(("X-A", "1")), httpx.Headers({"X-A": "a b"})])
def test_headers_that_can_be_sent(headers: Any) -> None:
    NuonClient("token", headers=headers).with_options(headers=headers)


anything = st.one_of(
    *(st.integers(), st.floats(), st.text(), st.binary(), st.booleans(), st.complex_numbers(), st.decimals()),
    *(st.none(), st.lists(st.integers()), st.dictionaries(st.text(), st.text() | st.integers())),
)
options = st.sampled_from(
    ["timeout", "max_retries", "poll_interval", "headers", "clock", "token", "org_id", "base_url"]
)


@rules(deadline=None, derandomize=True, database=None, max_examples=500)
@given(options, anything)
def test_any_value_as_any_option(option: str, value: Any) -> None:
    try:
        NuonClient(**{option: value})
    except ConfigurationError as error:
        str(error).encode()


@pytest.mark.parametrize("value", ["false", "true", 1, None])
@pytest.mark.parametrize("option", ["trust_request_id", "allow_insecure"])
def test_a_switch_is_true_or_false_and_nothing_like_it(option: str, value: Any) -> None:
    with pytest.raises(ConfigurationError, match=f"^{option} is .*: give True or False"):
        NuonClient("token", **{option: value})
