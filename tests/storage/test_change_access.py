"""Ending an access, on both databases: what is owed to somebody, and what carries his passwords."""

from __future__ import annotations

from uuid import uuid4

from rules import change_access, renew_password
from rules.change_access import Change, Wanted
from rules.deliveries import claim
from rules.model.journal import IdempotencyKey
from rules.model.notices import DeliveryState, Message
from rules.model.people import Access, Member, Person
from rules.ports import Records
from storage.database import SpaceTransactions
from tests.outcomes import record_failed
from tests.payloads import tells
from tests.storage.firm import ANNE, BRUNO, MAKER, NOW, add, choose, deliver_all, member, person

CLARA = member("Clara", "Colin")


async def change(tx: SpaceTransactions, whose: Person, what: Change) -> Person:
    """Anne confirms it."""
    return await tx.write(
        change_access.change_access,
        ANNE.slack_id,
        Wanted(whose.id, what, "Fin de mission"),
        form=IdempotencyKey(uuid4().hex),
        now=NOW,
    )


async def to(tx: SpaceTransactions, who: Member) -> list[Message]:
    """What is owed to somebody."""

    def owed(records: Records) -> list[Message]:
        whose = person(records, who).id
        return [each for each in records.outbox.queue(100) if each.recipient and each.recipient.id == whose]

    return await tx.read(owed)


async def test_what_was_owed_to_somebody_is_owed_no_more(partners: SpaceTransactions) -> None:
    """But for the news of the end; to all others everything stays owed."""
    await choose(partners, ANNE)
    added = await add(partners, ANNE, CLARA)
    before = len(await to(partners, BRUNO))
    await change(partners, added.person, Change.REMOVE)
    assert [each.kind for each in await to(partners, CLARA)] == ["subscriber_removed"]
    assert len(await to(partners, BRUNO)) == before + 1
    found = await partners.read(lambda records: records.people.get(added.person.id))
    assert found.access is Access.REMOVED


async def test_an_edit_that_takes_a_password_away_stays_owed(partners: SpaceTransactions) -> None:
    """And is due at once, instead of a day later."""
    await choose(partners, ANNE)
    added = await add(partners, ANNE, CLARA)
    await deliver_all(partners)
    await change(partners, added.person, Change.SUSPEND)
    edit = await partners.read(lambda records: records.outbox.editing(added.message))
    assert edit is not None
    assert (edit.state, edit.due_at, tells(edit).why) == (DeliveryState.OWED, NOW, "ended")


async def test_passwords_are_found_by_their_owner_the_latest_first(partners: SpaceTransactions) -> None:
    """Owed, sent or refused; not those cancelled, nor anybody else's."""
    await choose(partners, ANNE)
    added, other = await add(partners, ANNE, CLARA), await add(partners, ANNE, member("Denis", "Dubois"))
    for _ in range(2):
        await partners.write(
            renew_password.renew_password,
            ANNE.slack_id,
            added.person.id,
            form=IdempotencyKey(uuid4().hex),
            now=NOW,
        )
    (latest,) = await partners.read(lambda records: records.outbox.passwords_of(added.person.id))
    assert tells(latest).occasion == "renewed"
    assert [each.id for each in await partners.read(lambda records: records.outbox.passwords_of(other.person.id))] == [
        other.message
    ]


async def test_a_refused_password_that_was_replaced_is_no_failure_any_more(partners: SpaceTransactions) -> None:
    """Nothing is left to be retried; what was cancelled cannot fail afterwards either."""
    await choose(partners, ANNE)
    added = await add(partners, ANNE, CLARA)
    claimed = await partners.write_outbox(claim, MAKER, NOW, (), 50)
    (message,) = [each for each in claimed if each.id == added.message]
    await partners.write(record_failed, message, "user_not_found", NOW)
    assert len(await partners.read(lambda records: records.outbox.failures(10))) == 1
    await change(partners, added.person, Change.SUSPEND)
    assert await partners.read(lambda records: records.outbox.failures(10)) == []
    await partners.write(record_failed, message, "user_not_found", NOW)
    assert await partners.read(lambda records: records.outbox.failures(10)) == []
