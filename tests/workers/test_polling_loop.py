"""What works by itself: it looks, rests, is woken, and ends."""

from __future__ import annotations

import asyncio

import pytest

from gateways.log_context import where
from workers.polling_loop import PollingLoop

FOR_EVER = 3600.0


async def looks(seen: list[float], pause: float = FOR_EVER) -> float:
    """One look, which is counted."""
    seen.append(pause)
    return pause


async def test_it_looks_again_when_woken_and_rests_otherwise() -> None:
    """However long it meant to rest; a wake is good for one look."""
    polling_loop, seen = PollingLoop(), list[float]()
    keeping = asyncio.create_task(polling_loop.keep(lambda: looks(seen)))
    for count in (1, 2, 3):
        async with asyncio.timeout(2):
            while len(seen) < count:  # noqa: ASYNC110 - a list rings no bell
                await asyncio.sleep(0)
        await asyncio.sleep(0.02)
        assert len(seen) == count
        polling_loop.wake()
    polling_loop.end()
    await asyncio.wait_for(keeping, 2)


async def test_it_ends_with_the_look_that_is_under_way() -> None:
    """An end that comes while it looks is not slept through, even where what was awake before has been forgotten."""
    polling_loop, seen = PollingLoop(), list[float]()

    async def look() -> float:
        polling_loop.end()
        polling_loop._awake.clear()  # noqa: SLF001 - as a look does that was woken in the same moment
        return await looks(seen)

    await asyncio.wait_for(polling_loop.keep(look), 2)
    assert seen == [FOR_EVER]


def test_where_an_error_came_from_says_nothing_of_what_it_says() -> None:
    """Its text may hold a password."""
    secret = "abcde-fghjk"
    with pytest.raises(ValueError, match=secret) as caught:
        raise ValueError(secret)
    places = where(caught.value)
    assert secret not in str(places)
    assert "test_polling_loop.py" in places[-1]
