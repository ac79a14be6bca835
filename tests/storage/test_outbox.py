"""What a change owes, who is reached, and what is kept of it."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

from rules import deliveries
from rules.mentions import look_up
from rules.model.journal import EntryId
from rules.model.messages import Password
from rules.model.notices import Address, DeliveryState, Tally
from rules.model.payload import Occasion, Withdrawal
from rules.model.people import PasswordState
from rules.open_space import Partner, register_partners
from rules.ports import OutboxRecords, Records
from storage.database import SpaceTransactions
from tests.outcomes import record_failed
from tests.payloads import tells
from tests.storage.firm import ANNE, BRUNO, MAKER, NOW, add, choose, deliver_all, member, owe, person, take

CLARA = member("Clara", "Colin")
DENIS = member("Denis", "Dubois")
ADDRESS = Address("D1", "1.000001")


async def tally(tx: SpaceTransactions, entry: EntryId | None) -> Tally:
    """How far the messages of this change have come."""
    assert entry is not None
    return await tx.read(lambda records: records.outbox.tally(entry))


async def test_whoever_has_no_slack_account_is_kept_as_unreachable(tx: SpaceTransactions) -> None:
    """Nothing waits for him, and the author of the change reads that he was not reached."""
    partners = [Partner(ANNE.email or "", ANNE), Partner(BRUNO.email or "", BRUNO), Partner("far@away.fr", None)]
    await tx.write(register_partners, partners, NOW)
    entry = (await choose(tx, ANNE)).entry
    assert await tally(tx, entry) == Tally(waiting=1, unreachable=1)
    await deliver_all(tx)
    assert await tally(tx, entry) == Tally(informed=1, unreachable=1)
    assert await tx.read(lambda records: records.outbox.owed()) == 0


async def test_a_tally_counts_people_and_no_passwords(partners: SpaceTransactions) -> None:
    """Of an addition: the other partner. Not the channel, nor the password, nor the edit that takes it out."""
    await choose(partners, ANNE)
    added = await add(partners, ANNE, CLARA)
    carrier = await partners.read(lambda records: records.outbox.get(added.message))
    assert carrier is not None
    assert await tally(partners, carrier.entry) == Tally(waiting=1)
    await deliver_all(partners)
    assert await tally(partners, carrier.entry) == Tally(informed=1)


async def test_edits_planned_for_later_are_not_owed_yet(partners: SpaceTransactions) -> None:
    """Once all is delivered nothing is said to be on its way, though a password is still to be taken out."""
    await choose(partners, ANNE)
    added = await add(partners, ANNE, CLARA)
    assert await partners.read(lambda records: records.outbox.owed()) == 5
    await deliver_all(partners)
    assert await partners.read(lambda records: records.outbox.owed()) == 0
    edit = await partners.read(lambda records: records.outbox.editing(added.message))
    assert edit is not None
    assert (edit.kind, edit.edits, edit.state) == ("password_withdrawn", added.message, DeliveryState.OWED)
    assert edit.due_at == NOW + timedelta(hours=24)


async def test_planning_an_edit_again_changes_it_in_place(partners: SpaceTransactions) -> None:
    """« J'ai noté mon mot de passe » brings forward what the time limit had planned."""
    await choose(partners, ANNE)
    added = await add(partners, ANNE, CLARA)
    await deliver_all(partners)

    def bring_forward(records: Records) -> None:
        message = records.outbox.get(added.message)
        assert message is not None
        deliveries.withdraw(records, message, ADDRESS, NOW, Withdrawal.NOTED)

    await partners.write(bring_forward)
    (edit,) = await take(partners, MAKER)
    stored = await partners.read(lambda records: records.outbox.get(edit))
    assert stored is not None
    assert (stored.due_at, tells(stored).why) == (NOW, "noted")


async def test_a_password_goes_out_leased_to_its_maker(partners: SpaceTransactions) -> None:
    """To the new subscriber if he is in Slack, else to the administrator who added him; found by its change."""
    await choose(partners, ANNE)
    clara, denis = await add(partners, ANNE, CLARA), await add(partners, ANNE, DENIS, in_slack=False)
    assert clara.recipient == clara.person
    assert denis.recipient == await partners.read(person, ANNE)
    message = await partners.read(lambda records: records.outbox.get(clara.message))
    assert message is not None
    assert message.lease is not None
    assert message.lease.holder == MAKER
    assert message.recipient == clara.person
    assert await partners.read(lambda records: records.outbox.carrying_password(message.entry)) == message
    assert clara.message not in await take(partners, "another worker")


async def test_failures_are_shown_the_latest_first(partners: SpaceTransactions) -> None:
    """With the person's name, or nobody's for the channel, and what Slack said."""
    anne, _, channel = await partners.write(owe, [ANNE, BRUNO, None])

    def fail(records: OutboxRecords) -> None:
        records.outbox.failed(channel, "channel_not_found", NOW)
        records.outbox.failed(anne, "user_not_found", NOW + timedelta(seconds=1))

    await partners.write_outbox(fail)
    shown = await partners.read(lambda records: records.outbox.failures(5))
    assert [(each.recipient, each.failure, each.settled_at) for each in shown] == [
        (await partners.read(person, ANNE), "user_not_found", NOW + timedelta(seconds=1)),
        (None, "channel_not_found", NOW),
    ]
    assert len(await partners.read(lambda records: records.outbox.failures(1))) == 1


async def test_a_password_refused_for_good_shows_on_its_owner(partners: SpaceTransactions) -> None:
    """The list then says that the password failed, while access stands."""
    await choose(partners, ANNE)
    added = await add(partners, ANNE, CLARA)
    message = await partners.read(lambda records: records.outbox.get(added.message))
    assert message is not None
    await partners.write(record_failed, message, "account_inactive", NOW)
    owner = await partners.read(person, CLARA)
    assert (owner.password_state, owner.is_user) == (PasswordState.FAILED, True)


async def test_what_is_told_comes_back_as_written(partners: SpaceTransactions) -> None:
    """And whom it names is looked up: accents, quotes and what looks like markup included."""
    await choose(partners, ANNE)
    awkward = replace(CLARA, first_name="Zoé « <!channel> »", last_name='O"Neill *é*')
    added = await add(partners, ANNE, awkward)
    message = await partners.read(lambda records: records.outbox.get(added.message))
    assert message is not None
    anne = await partners.read(person, ANNE)
    payload = Password(author=anne.id, person=added.person.id, occasion=Occasion.ADDED, at=NOW)
    assert message.payload == payload
    mentions = await partners.read(look_up, message)
    assert mentions.people[added.person.id].name == 'Zoé « <!channel> » O"Neill *é*'
    assert message.created_at.tzinfo is not None
