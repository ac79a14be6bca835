"""What the bot does every night by itself, in several processes at once, on both databases."""

from __future__ import annotations

import asyncio
from collections import Counter
from datetime import timedelta
from typing import Any, cast

from rules.model.contact import read_email
from rules.model.messages import JournalHead
from rules.model.payload import Forgotten
from rules.ports import Records
from rules.verify_journal import Progress, follow, read_part
from storage.database import Database, SpaceTransactions
from tests.logbook import Log, logging_to
from tests.people import ANNE, NOW, member
from tests.storage.spaces import FIRM, add, choose, deliver_all
from workers.jobs import Jobs

DAY = timedelta(days=1)


def jobs(tx: SpaceTransactions, after: timedelta, keep: timedelta = 90 * DAY) -> Jobs:
    """The jobs of a process, so long after everything happened."""
    return Jobs(tx, cast("Any", None), cast("Any", None), DAY, keep, lambda: None, lambda: NOW + after)


def channel(records: Records) -> list[JournalHead]:
    """The heads that the team channel was told."""
    owed = records.outbox.queue(100)
    return [each.payload for each in owed if isinstance(each.payload, JournalHead) and each.recipient is None]


async def test_the_head_is_told_once_whichever_process_is_first(partners: SpaceTransactions, database_url: str) -> None:
    """In the channel and in one line of the log; the journal is verified against it."""
    await choose(partners, ANNE)
    log = Log()
    async with Database(database_url) as other:
        (space,) = await other.spaces()
        processes = [partners, other.for_space(space, FIRM)]
        with logging_to(log, "INFO"):
            await asyncio.gather(*(jobs(each, DAY).tell_head() for each in processes))
            await asyncio.gather(*(jobs(each, 2 * DAY).tell_head() for each in processes))
    (head,) = await partners.read(channel)
    (line,) = log.of("the journal's head")
    assert (line["lines"], line["hash"]) == (head.lines, head.hash)
    await add(partners, ANNE, member("Clara", "Colin"))
    part = await partners.read(read_part, None)
    assert follow(Progress(head.hash), part).holds
    assert not follow(Progress("0" * 64), part).holds


async def test_of_old_messages_only_the_delivery_is_kept(partners: SpaceTransactions) -> None:
    """After as many days as the setting says, or never; the journal stays whole."""
    await choose(partners, ANNE)
    await add(partners, ANNE, member("Clara", "Colin"))
    await deliver_all(partners)

    async def told() -> Counter[bool]:
        messages = await partners.read(lambda records: records.outbox.of_person(records.people.partners()[0].id))
        return Counter(isinstance(each.payload, Forgotten) for each in messages)

    for after, keep in ((89 * DAY, 90 * DAY), (9999 * DAY, timedelta())):
        await jobs(partners, after, keep).forget_messages()
        assert (await told())[True] == 0
    await jobs(partners, 91 * DAY).forget_messages()
    assert (await told())[True] > 0
    assert (await told())[False] <= 2  # a password is still in its message, and its edit is planned
    assert follow(Progress(), await partners.read(read_part, None)).holds


async def test_no_address_is_kept_in_memory(partners: SpaceTransactions) -> None:
    """Whoever’s: erased, they stand nowhere an hour later."""
    read_email("clara.colin@cabinet.fr")
    await jobs(partners, DAY).forget_imports()
    assert read_email.cache_info().currsize == 0
