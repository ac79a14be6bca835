"""Many readers for one notice, in the firm's workspace and its space."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime
from uuid import UUID

from rules.deliveries import withdraw
from rules.model.journal import Action, NewEntry
from rules.model.messages import AdministratorEnrolled, Password
from rules.model.notices import Address, NewMessage
from rules.model.payload import Occasion, Withdrawal
from rules.model.people import Access, Person, PersonId, SlackId
from rules.ports import Records
from sandbox.firm import CLAIRE, DOMAIN, HUGH
from sandbox.slack.workspace import Person as Member
from tests.workers.cabinet import Cabinet


async def gather(cabinet: Cabinet, count: int) -> list[str]:
    """So many more users of the space, all in Slack."""
    crowd = [Member(f"U1{number:04}", f"p{number}", f"Personne {number}") for number in range(count)]
    for each in crowd:
        cabinet.slack.workspace.add(each)
    await cabinet.records.write(_join, crowd)
    return [each.id for each in crowd]


async def tell(cabinet: Cabinet, *whom: str | None) -> list[UUID]:
    """One notice to each of these (None: the channel), in this order."""
    return await cabinet.records.write(_owe, whom, cabinet)


def _join(records: Records, crowd: list[Member]) -> None:
    claire = records.people.by_slack_id(SlackId(CLAIRE))
    assert claire is not None
    usual = replace(claire, partner=False, administrator_since=None, access=Access.ACTIVE)
    for each in crowd:
        records.people.add(
            replace(
                usual, id=PersonId(0), email=f"{each.name}@{DOMAIN}", slack_id=SlackId(each.id), first_name=each.name
            )
        )


def _owe(records: Records, whom: tuple[str | None, ...], cabinet: Cabinet) -> list[UUID]:
    now = cabinet.clock.now()
    entry = records.journal.write(NewEntry(at=now, action=Action.ADMINISTRATOR_ENROLLED))
    readers = [None if who is None else _person(records, who) for who in whom]
    payload = AdministratorEnrolled(person=_person(records, HUGH).id, at=now)
    messages = [NewMessage(payload=payload, entry=entry, recipient=localizer, due_at=now) for localizer in readers]
    records.outbox.owe(messages)
    return [message.id for message in messages]


def _person(records: Records, who: str) -> Person:
    found = records.people.by_slack_id(SlackId(who))
    assert found is not None
    return found


async def expire(cabinet: Cabinet, *whom: str) -> None:
    """The passwords that an import sent to these are all to be taken out now."""
    places = [_password_before(cabinet, who) for who in whom]
    await cabinet.records.write(_owe_edits, whom, places, cabinet.clock.now())


def _password_before(cabinet: Cabinet, who: str) -> Address:
    slack = cabinet.slack
    said = slack.workspace.say(slack.world.bot_message(slack.workspace.direct(who), "abcde-fghjk-mnpqr-tuvwx", []))
    return Address(said.channel, said.ts)


def _owe_edits(records: Records, whom: tuple[str, ...], places: list[Address], now: datetime) -> None:
    entry = records.journal.write(NewEntry(at=now, action=Action.SUBSCRIBER_ADDED))
    for who, place in zip(whom, places, strict=True):
        owner = _person(records, who)
        payload = Password(author=None, person=owner.id, occasion=Occasion.ADDED, at=now)
        sent = NewMessage(payload=payload, entry=entry, recipient=owner, due_at=now, awaited=False)
        records.outbox.owe([sent])
        records.outbox.sent(sent.id, place, now)
        stored = records.outbox.get(sent.id)
        assert stored is not None
        withdraw(records, stored, place, now, Withdrawal.EXPIRED)
