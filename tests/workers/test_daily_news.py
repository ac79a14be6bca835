"""The news of a day is sent once, in the evening, whatever becomes of the processes."""

from __future__ import annotations

from datetime import datetime, timedelta

from rules.change_access import Change, Wanted, change_access
from rules.choose_news import choose_news
from rules.deliveries import LEASE
from rules.model.dates import evening
from rules.model.journal import IdempotencyKey
from rules.model.messages import DailyNews
from rules.model.people import NewsPace, SlackId
from rules.ports import Records
from sandbox.firm import ANNE, CLAIRE, HUGH, MARC, TEAM_CHANNEL
from tests.workers.cabinet import LEASE_OVER, SUCCESSOR, Cabinet


async def read_daily(cabinet: Cabinet, who: str = HUGH) -> None:
    """Somebody chooses one summary a day."""
    await cabinet.records.write(choose_news, SlackId(who), NewsPace.DAILY, cabinet.clock.now())


async def change(cabinet: Cabinet, what: Change, whose: str = MARC) -> None:
    """Claire changes somebody’s access."""
    wanted = Wanted((await cabinet.person(whose)).id, what, "Congé")
    form = IdempotencyKey(f"{what} {cabinet.clock.now()}")
    await cabinet.records.write(change_access, SlackId(CLAIRE), wanted, form=form, now=cabinet.clock.now())


async def forward_to(cabinet: Cabinet, moment: datetime) -> None:
    """Let the time pass until then."""
    cabinet.clock.forward(moment - cabinet.clock.now() + timedelta(seconds=1))


async def tonight(cabinet: Cabinet) -> datetime:
    """When the summary that is owed is due."""
    (due,) = await cabinet.records.read(_due)
    return due


def _due(records: Records) -> list[datetime]:
    return [each.due_at for each in records.outbox.queue(100) if isinstance(each.payload, DailyNews)]


async def begin_at_noon(cabinet: Cabinet) -> None:
    """Hugh reads the news once a day; it is some hours before the evening."""
    await forward_to(cabinet, evening(cabinet.clock.now()) + timedelta(hours=12))
    await read_daily(cabinet)


async def test_a_day_is_one_message_in_the_evening(cabinet_on_each: Cabinet) -> None:
    """Nothing before, for Hugh; the channel reads each at once. Then Hugh reads in English who did what, and why."""
    cabinet = cabinet_on_each
    await begin_at_noon(cabinet)
    async with cabinet.working():
        await cabinet.add(MARC)
        await change(cabinet, Change.SUSPEND)
        await cabinet.settled()
        assert cabinet.inbox(HUGH) == []
        assert len(cabinet.inbox(TEAM_CHANNEL)) == 2
        await forward_to(cabinet, await tonight(cabinet))
        await cabinet.slack.until(lambda: bool(cabinet.inbox(HUGH)))
    (message,) = cabinet.inbox(HUGH)
    read = "\n".join(message.texts)
    assert "2 pieces of news" in read
    assert read.index("Claire Durand added Marc Lefèvre.") < read.index("put the access of Marc Lefèvre on hold.")
    assert "Reason: Congé" in read


async def test_a_kill_while_it_is_sent_loses_and_doubles_nothing(cabinet_on_each: Cabinet) -> None:
    """Its sender died once Slack had it: the next finds it there. What came meanwhile is told the next evening."""
    cabinet = cabinet_on_each
    await begin_at_noon(cabinet)
    await cabinet.add(MARC)
    await cabinet.deliver()
    await forward_to(cabinet, await tonight(cabinet))
    (claimed,) = await cabinet.claim()
    await cabinet.post(claimed)
    await change(cabinet, Change.SUSPEND)
    assert len(await cabinet.records.read(_due)) == 2
    cabinet.clock.forward(LEASE_OVER)
    await cabinet.deliver(SUCCESSOR)
    assert len(cabinet.inbox(HUGH)) == 1
    await forward_to(cabinet, await tonight(cabinet))
    async with cabinet.working(SUCCESSOR):
        await cabinet.slack.until(lambda: len(cabinet.inbox(HUGH)) == 2)
    first, second = ("\n".join(each.texts) for each in cabinet.inbox(HUGH))
    assert "1 piece of news" in first
    assert "1 piece of news" in second
    assert "added Marc" in first
    assert "on hold" in second


async def test_a_kill_before_it_is_sent_loses_nothing(cabinet: Cabinet) -> None:
    """Claimed and never sent: the next process looks for it, and sends it."""
    await begin_at_noon(cabinet)
    await cabinet.add(MARC)
    await cabinet.deliver()
    await forward_to(cabinet, await tonight(cabinet))
    assert len(await cabinet.claim()) == 1
    cabinet.clock.forward(LEASE + timedelta(seconds=1))
    await cabinet.deliver(SUCCESSOR)
    assert len(cabinet.inbox(HUGH)) == 1


async def test_who_was_down_in_the_evening_sends_it_at_the_start(cabinet: Cabinet) -> None:
    """Late, and once."""
    await begin_at_noon(cabinet)
    await cabinet.add(MARC)
    await forward_to(cabinet, await tonight(cabinet) + timedelta(hours=5))
    for process in (SUCCESSOR, "another"):
        async with cabinet.working(process):
            await cabinet.slack.until(lambda: bool(cabinet.inbox(HUGH)))
            await cabinet.settled()
    assert len(cabinet.inbox(HUGH)) == 1


async def test_at_once_again_is_sent_now(cabinet: Cabinet) -> None:
    """Not in the evening again."""
    await begin_at_noon(cabinet)
    await cabinet.add(MARC)
    due = await tonight(cabinet)
    await cabinet.records.write(choose_news, SlackId(HUGH), NewsPace.AT_ONCE, cabinet.clock.now())
    async with cabinet.working():
        await cabinet.slack.until(lambda: bool(cabinet.inbox(HUGH)))
        await forward_to(cabinet, due)
        await change(cabinet, Change.SUSPEND)
        await cabinet.slack.until(lambda: len(cabinet.inbox(HUGH)) == 2)
        await cabinet.settled()
    assert len(cabinet.inbox(HUGH)) == 2


async def test_who_decides_no_more_reads_nothing_of_it(cabinet: Cabinet) -> None:
    """By the transaction that took their right; the evening comes, and nothing is sent."""
    for who in (MARC, ANNE):
        await cabinet.add(who)
    await cabinet.enrol(MARC)
    await forward_to(cabinet, evening(cabinet.clock.now()) + timedelta(hours=12))
    await read_daily(cabinet, MARC)
    await cabinet.deliver()
    read_before = len(cabinet.inbox(MARC))
    await change(cabinet, Change.SUSPEND, ANNE)
    due = await tonight(cabinet)
    await cabinet.enrol(MARC, administrator=False)
    assert await cabinet.records.read(_due) == []
    await forward_to(cabinet, due)
    await cabinet.deliver()
    assert len(cabinet.inbox(MARC)) == read_before
