"""What works by itself: it looks, rests, is woken, and ends."""

from __future__ import annotations

import asyncio

import pytest
from structlog.testing import capture_logs

from gateways.log_context import where
from workers.polling_loop import PollingLoop

FOR_EVER = 3600.0


async def looks(seen: list[float], pause: float = FOR_EVER) -> float:
    """One look, which is counted."""
    seen.append(pause)
    return pause


async def test_it_looks_again_when_woken_and_rests_otherwise() -> None:
    """However long it meant to rest; a wake is good for one look."""
    polling_loop, seen = PollingLoop("it failed"), list[float]()
    keeping = asyncio.create_task(polling_loop.keep(lambda: looks(seen)))
    for count in (1, 2, 3):
        async with asyncio.timeout(30):
            while len(seen) < count:  # noqa: ASYNC110 - a list rings no bell
                await asyncio.sleep(0)
        await asyncio.sleep(0.02)
        assert len(seen) == count
        polling_loop.wake()
    polling_loop.end()
    await asyncio.wait_for(keeping, 30)


async def test_it_ends_with_the_look_that_is_under_way() -> None:
    """An end that comes while it looks is not slept through, even where what was awake before has been forgotten."""
    polling_loop, seen = PollingLoop("it failed"), list[float]()

    async def look() -> float:
        polling_loop.end()
        polling_loop._awake.clear()  # noqa: SLF001 - as a look does that was woken in the same moment
        return await looks(seen)

    await asyncio.wait_for(polling_loop.keep(look), 30)
    assert seen == [FOR_EVER]


async def test_a_look_that_fails_is_told_of_and_waited_after() -> None:
    """The more often in a row, the longer; nothing wakes it meanwhile, and a look that succeeds ends the row."""
    waits: list[int] = []
    seen: list[float] = []

    def rest_after(troubles: int) -> float:
        waits.append(troubles)
        return 0.01

    polling_loop = PollingLoop("it failed", rest_after)

    async def look() -> float:
        seen.append(0)
        polling_loop.wake()
        if len(seen) in {1, 2, 4}:
            raise ValueError("abcde-fghjk")
        if len(seen) == 5:
            polling_loop.end()
        return 0

    with capture_logs() as logs:
        await asyncio.wait_for(polling_loop.keep(look), 30)
    assert waits == [1, 2, 1]
    assert [each["event"] for each in logs] == ["it failed"] * 3
    assert "abcde" not in str(logs)


def test_where_an_error_came_from_says_nothing_of_what_it_says() -> None:
    """Its text may hold a password."""
    secret = "abcde-fghjk"
    with pytest.raises(ValueError, match=secret) as caught:
        raise ValueError(secret)
    places = where(caught.value)
    assert secret not in str(places)
    assert "test_polling_loop.py" in places[-1]
