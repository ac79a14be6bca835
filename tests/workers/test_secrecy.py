"""No password is written down anywhere on its way."""

from __future__ import annotations

import asyncio
import logging

import pytest
from structlog.testing import capture_logs

from sandbox.databases import dump
from sandbox.firm import ANNE, MARC, ZOE
from tests.workers.cabinet import LEASE_OVER, SUCCESSOR, Cabinet


async def test_no_password_is_in_a_table_or_a_log(cabinet: Cabinet, caplog: pytest.LogCaptureFixture) -> None:
    """Sent, retried, replaced, refused, interrupted by a mistake: nothing of it names the password."""
    for theirs in ("slack_sdk", "slack_bolt", "aiohttp"):
        caplog.set_level(logging.INFO, theirs)
    caplog.set_level(logging.DEBUG)  # last, because each call also sets what is captured
    with capture_logs() as logs:
        await stumble(cabinet)
    assert len(cabinet.made) >= 4
    written = f"{dump(cabinet.database_url)} {caplog.text} {[vars(record) for record in caplog.records]} {logs}"
    assert len(logs) > 5
    assert "password" in written
    for password in cabinet.made:
        assert password not in written


async def test_an_error_that_holds_the_password_is_logged_without_it(cabinet: Cabinet) -> None:
    """Errors are logged by their names and places: their texts and variables may hold anything."""

    class Talkative(Exception):  # noqa: N818 - an invented one
        pass

    def now_and_never() -> None:
        raise Talkative(cabinet.made)

    async def make_password() -> tuple[str, str]:
        await cabinet.make_password()
        now_and_never()
        raise AssertionError

    await cabinet.add(MARC)
    cabinet.clock.forward(LEASE_OVER)
    with capture_logs() as logs:
        async with cabinet.working(SUCCESSOR, make_password=make_password):
            await cabinet.slack.until(lambda: len(cabinet.made) >= 3)
    assert any(line.get("error") == "Talkative" for line in logs)
    assert not any(password in str(logs) for password in cabinet.made)


async def stumble(cabinet: Cabinet) -> None:
    """Everything that can happen to a password's message: nothing to Anne's, much to Marc's and to Zoë's."""
    faults = cabinet.slack.faults
    await cabinet.add(ANNE)
    await cabinet.deliver()
    await cabinet.add(MARC)
    faults.add("chat.postMessage", times=3, status=503)
    faults.add("chat.postMessage", times=3, malformed=True, applied=True)
    faults.add("conversations.history", times=1, error="invalid_auth")
    await cabinet.deliver()
    await cabinet.add(ZOE)
    cabinet.clock.forward(LEASE_OVER)
    faults.add("chat.postMessage", times=1, error="an_error_of_next_year")
    faults.add("chat.postMessage", times=1, error="invalid_blocks")
    async with cabinet.working(SUCCESSOR):
        await cabinet.settled()
        await asyncio.sleep(0.1)
