"""What is remembered of Homes, and counted for them, on both databases."""

from __future__ import annotations

from datetime import datetime, timedelta

from rules import home as rules
from rules.home import HomeSnapshot
from rules.model.homes import Headcount, Home
from rules.model.people import SlackId
from rules.ports import Records
from storage.database import SpaceTransactions
from tests.storage.firm import ANNE, BRUNO, NOW, add, choose, deliver_all, member, open_firm, person

CHLOE = member("Chloé", "Colin")
DENIS = member("Denis", "Dubois")


def opened(records: Records, slack_id: SlackId, at: datetime = NOW) -> None:
    """Somebody opens his Home."""
    rules.opened(records, Home(slack_id=slack_id, opened_at=at, locale="fr-FR", timezone="Europe/Paris"))


async def look(
    tx: SpaceTransactions, before: HomeSnapshot | None, now: datetime = NOW
) -> tuple[HomeSnapshot, list[SlackId]]:
    """Whose Home is out of date since, and how the space stands now."""
    after = await tx.read(rules.snapshot, now)
    assert after is not None
    return after, await tx.read(rules.out_of_date, before, after, now)


async def test_a_home_is_kept_as_it_was_put(tx: SpaceTransactions) -> None:
    """Opened again it keeps what Slack was given; removed, it is gone."""
    await open_firm(tx, ANNE)
    assert await tx.read(rules.snapshot, NOW) is None
    await tx.write(opened, ANNE.slack_id)
    await tx.write(rules.shown, ANNE.slack_id, "a mark")
    await tx.write(opened, ANNE.slack_id, NOW + timedelta(days=1))
    home = await tx.read(lambda records: records.homes.get(ANNE.slack_id))
    assert home is not None
    assert (home.shown, home.opened_at, home.locale) == ("a mark", NOW + timedelta(days=1), "fr-FR")
    assert home.person == (await tx.read(person, ANNE)).id
    await tx.write(rules.closed, ANNE.slack_id)
    await tx.write(rules.shown, ANNE.slack_id, "late")
    assert await tx.read(lambda records: records.homes.any()) is False


async def test_only_those_concerned_are_out_of_date(tx: SpaceTransactions) -> None:
    """A new subscriber: himself and the administrators; a new administrator: whoever looked lately, too."""
    await open_firm(tx, ANNE, BRUNO)
    await choose(tx, ANNE)
    for who, at in ((ANNE, NOW), (BRUNO, NOW), (CHLOE, NOW), (DENIS, NOW - timedelta(days=2))):
        await tx.write(opened, who.slack_id, at)
    before, everybody = await look(tx, None)
    assert set(everybody) == {who.slack_id for who in (ANNE, BRUNO, CHLOE, DENIS)}
    assert (await look(tx, before))[1] == []
    await add(tx, ANNE, CHLOE)
    after, concerned = await look(tx, before)
    assert set(concerned) == {CHLOE.slack_id, ANNE.slack_id}
    await choose(tx, BRUNO)
    assert set((await look(tx, after))[1]) == {ANNE.slack_id, BRUNO.slack_id, CHLOE.slack_id}


async def test_people_are_counted(tx: SpaceTransactions) -> None:
    """One may be several of these; a password is overdue five days after it was delivered."""
    await open_firm(tx, ANNE, BRUNO)
    await choose(tx, ANNE)
    await add(tx, ANNE, CHLOE)
    await deliver_all(tx)
    overview = await tx.read(rules.overview, ANNE.slack_id, NOW + timedelta(days=4))
    assert overview.admin_overview is not None
    assert overview.admin_overview.headcount == Headcount(1, 2, 1, 0, 1, 0)
    assert overview.admin_overview.waiting == ()
    later = await tx.read(rules.overview, ANNE.slack_id, NOW + timedelta(days=5))
    assert later.admin_overview is not None
    assert later.admin_overview.headcount.overdue == 1
    assert [(each.todo, each.count) for each in later.admin_overview.waiting] == [(rules.Todo.PASSWORDS_NOT_NOTED, 1)]
    assert (await tx.read(rules.overview, CHLOE.slack_id, NOW)).admin_overview is None


async def test_the_latest_lines_have_names(tx: SpaceTransactions) -> None:
    """The newest first, with who did it and whom it is about."""
    await open_firm(tx, ANNE)
    await choose(tx, ANNE)
    await add(tx, ANNE, CHLOE)
    overview = await tx.read(rules.overview, ANNE.slack_id, NOW)
    assert overview.admin_overview is not None
    newest = overview.admin_overview.latest[0]
    assert (newest.entry.action.value, newest.actor, newest.whom) == ("subscriber_added", "Anne Aubert", "Chloé Colin")
