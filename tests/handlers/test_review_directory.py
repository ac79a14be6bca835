"""What the night finds in the directory, as administrators read it and decide on it."""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest

from rules.model.door import Group, Shown, uid_of
from rules.model.people import PersonId, SpaceId
from rules.ports import Door, Records
from rules.verify_journal import Progress, follow, read_part
from sandbox import firm
from tests.at_door import brought, entry_of
from tests.fakes.door import FakeDoor
from tests.people import PASSWORD_HASH, member, subscriber
from tests.ports.doors import wanted
from tests.stage import Stage, open_stage, plainly

WHY = "Nom d’usage dans la messagerie"


@dataclass
class Night:
    """A firm with a directory, whose nights come when they are asked for."""

    directory: FakeDoor
    ahead: timedelta = field(default_factory=timedelta)
    stage: Stage = field(init=False)

    def now(self) -> datetime:
        """The time that it is."""
        return datetime.now(UTC) + self.ahead

    async def falls(self) -> None:
        """Let a day go by, and the night do its work."""
        await brought(self.stage)
        self.ahead += timedelta(days=1)
        await self.stage.bot.scheduler.make()
        await brought(self.stage)
        await self.stage.settle()

    async def alter(self, who: str, **changes: Any) -> None:
        """Change somebody's entry, as others do."""
        self.directory.alter(await entry_of(self.stage, who), **changes)

    async def entry(self, who: str) -> Shown:
        """What somebody's entry shows."""
        uid = await entry_of(self.stage, who)
        found = self.directory.entry(PersonId(int(uid.removeprefix("u"))))
        assert found is not None
        return found.shown


@pytest.fixture
async def night(database_url: str) -> AsyncIterator[Night]:
    """Claire and Hugh administer the firm, Anne is a subscriber; the directory is as it must be."""
    night = Night(FakeDoor(lambda: datetime.now(UTC)))

    @contextmanager
    def door(_space: SpaceId) -> Iterator[Door]:
        yield night.directory

    async with open_stage(database_url, door=door, now=night.now) as night.stage:
        for each in (firm.CLAIRE, firm.HUGH):
            await night.stage.enrol(each)
        await night.stage.add(firm.CLAIRE)
        await night.falls()
        yield night


async def see(night: Night, who: str) -> str:
    """Open the list from the message, and read it."""
    hands, message = night.stage.hands(who), night.stage.inbox(who)[-1]
    before = hands.window
    assert (await hands.press("see_directory", message)).ok
    await night.stage.slack.until(lambda: hands.window is not before)
    return night.stage.reads(who)


async def test_what_was_shut_again_is_told_and_asks_nothing(night: Night) -> None:
    """By a message to each administrator; who opens the list finds nothing to do."""
    groups = (await night.entry(firm.ANNE)).groups
    await night.alter(firm.ANNE, groups=frozenset(Group))
    await night.falls()
    assert (await night.entry(firm.ANNE)).groups == groups
    assert "Anne Petit : un groupe de trop" in told(night, firm.CLAIRE)
    assert "Anne Petit: in a group too many" in told(night, firm.HUGH)
    assert "Aucun écart" in await see(night, firm.CLAIRE)


async def test_a_difference_is_put_back_by_one_press(night: Night) -> None:
    """Who presses second reads that nothing is left; the journal has both names, and still holds."""
    await night.alter(firm.ANNE, last_name="Morel", held=True)
    await night.falls()
    shown = await see(night, firm.CLAIRE)
    assert "le nom : Anne Morel dans l’annuaire, Anne Petit dans l’espace" in shown
    assert "en veille dans l’annuaire" in shown
    assert "the name: Anne Morel in the directory, Anne Petit in the space" in await see(night, firm.HUGH)
    await night.stage.press(firm.CLAIRE, "put_entry_back")
    assert "Remis : Anne Petit" in night.stage.reads(firm.CLAIRE)
    await night.stage.press(firm.HUGH, "put_entry_back")
    assert "Nothing is left to be put back: Anne Petit" in night.stage.reads(firm.HUGH)
    await brought(night.stage)
    entry = await night.entry(firm.ANNE)
    assert (entry.last_name, entry.held) == ("Petit", False)
    lines = [row for row in await night.stage.rows("journal") if row["action"] == "drift_put_back"]
    assert len(lines) == 1
    assert follow(Progress(), await night.stage.bot.records.read(read_part, None)).holds


async def test_a_difference_is_kept_and_taken_back(night: Night) -> None:
    """With a reason and a day; it stands in the list, the night leaves it, and one press ends it."""
    await night.alter(firm.ANNE, last_name="Morel")
    await night.falls()
    stage, hands = night.stage, night.stage.hands(firm.CLAIRE)
    await stage.open(firm.CLAIRE, "/espace")
    assert "1 entrée de l’annuaire du cabinet à examiner" in stage.reads(firm.CLAIRE)
    await stage.press(firm.CLAIRE, "open_directory")
    await stage.press(firm.CLAIRE, "keep_entry")
    await hands.select("ends_on", "2001-01-01")
    hands.type("reason", WHY)
    await stage.submit(firm.CLAIRE)
    assert "ou un jour ultérieur" in stage.error(firm.CLAIRE, "ends_on")
    await hands.select("ends_on", (night.now() + timedelta(days=30)).date().isoformat())
    await stage.submit(firm.CLAIRE)
    assert "Gardé tel quel dans l’annuaire : Anne Petit" in stage.reads(firm.CLAIRE)
    await night.falls()
    assert (await night.entry(firm.ANNE)).last_name == "Morel"
    shown = await see(night, firm.HUGH)
    assert "Kept by Claire Durand until" in shown
    assert WHY in shown
    await stage.press(firm.HUGH, "put_entry_back")
    await brought(stage)
    assert (await night.entry(firm.ANNE)).last_name == "Petit"


async def test_above_the_ceiling_nothing_is_done_that_nobody_confirmed(night: Night) -> None:
    """The numbers are said in the message and in the question; one press puts all of it back."""
    stage = night.stage
    stage.log.foreseen.add("the directory differs in so much that somebody has to confirm it")
    many = await stage.bot.records.write(_add_many)
    await night.falls()
    for each in many:
        night.directory.alter(uid_of(each), groups=frozenset(Group))
    await night.falls()
    assert "12 entrées fermées" in told(night, firm.CLAIRE)
    assert await stage.rows("owed_to_door") == []
    assert "12 personnes attendent une réponse" in await see(night, firm.CLAIRE)
    assert "Garder…" not in str(stage.top(firm.CLAIRE).definition)
    await stage.press(firm.CLAIRE, "put_all_back")
    assert "Tout est remis : 12 entrées fermées" in stage.reads(firm.CLAIRE)
    await brought(stage)
    assert await stage.rows("drifts") == []
    found = {each.person: each.shown.groups for each in night.directory.entries()}
    assert {found[each] for each in many} == {frozenset({Group.SUBSCRIBERS})}


async def test_an_entry_of_nobody_that_cannot_be_shut_is_told_once_a_night(night: Night) -> None:
    """The directory would not refuse it: the log says so, and the job is not tried again every minute."""
    stage, nobody = night.stage, PersonId(999)
    night.directory.put(wanted(999, "x"), None)
    night.directory.policy = False
    stage.log.foreseen.add("an entry of nobody could not be shut")
    await night.falls()
    before = len(stage.inbox(firm.CLAIRE))
    await stage.bot.scheduler.make()
    await stage.settle()
    assert len(stage.inbox(firm.CLAIRE)) == before
    assert "№ 999 : l’entrée de quelqu’un qui ne doit pas en avoir" in told(night, firm.CLAIRE)
    assert stage.log.of("an entry of nobody could not be shut")
    night.directory.policy = True
    await night.falls()
    found = night.directory.entry(nobody)
    assert found is not None
    assert found.shown.held


def told(night: Night, who: str) -> str:
    """The last message that somebody has."""
    return plainly("\n".join(night.stage.inbox(who)[-1].texts))


def _add_many(records: Records) -> list[PersonId]:
    people = [subscriber(member("Zoé", f"Lefèvre{number}"), password_hash=PASSWORD_HASH) for number in range(12)]
    return [records.people.add(each).id for each in people]
