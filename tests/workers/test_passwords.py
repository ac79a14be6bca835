"""A password reaches its owner, opens their access, and leaves the message; whichever process dies on the way."""

from __future__ import annotations

import asyncio

from rules.deliveries import LEASE
from rules.model.journal import Action
from rules.model.messages import Password
from rules.model.notices import DeliveryState
from rules.model.passwords import PasswordsInHand
from rules.model.people import PasswordState
from sandbox.databases import dump
from sandbox.firm import CLAIRE, MARC, TEAM_CHANNEL, ZOE
from tests.workers.cabinet import LEASE_OVER, MAKER, SUCCESSOR, Cabinet

REPLACES = {"fr": "remplace", "en": "replaces"}


async def test_the_maker_sends_the_password_it_has_in_hand(cabinet: Cabinet) -> None:
    """The one that « Enregistrer » showed arrives, opens the access, counts as delivered, and is forgotten."""
    message = await cabinet.add(MARC)
    await cabinet.deliver()
    assert cabinet.password_before(MARC) == cabinet.made[0]
    assert await cabinet.opens(MARC, cabinet.made[0])
    assert REPLACES["fr"] not in said_to(cabinet, MARC)
    assert (await cabinet.person(MARC)).password_state is PasswordState.DELIVERED
    assert cabinet.passwords.of(message) is None


async def test_another_process_leaves_it_to_its_maker(cabinet_on_each: Cabinet) -> None:
    """From the commit on, and while the maker tries again after failures, nobody else takes the message."""
    cabinet = cabinet_on_each
    await cabinet.add(MARC)
    async with cabinet.working(SUCCESSOR):
        await asyncio.sleep(0.2)
        assert not cabinet.inbox(MARC)
        storm = cabinet.slack.faults.add("chat.postMessage", status=503)
        async with cabinet.working():
            await cabinet.slack.until(lambda: storm.struck >= 4)
            storm.lift()
            await cabinet.settled()
    assert cabinet.password_before(MARC) == cabinet.made[0]
    assert len(cabinet.made) == 1


async def test_a_password_that_died_with_its_maker_is_replaced(cabinet_on_each: Cabinet) -> None:
    """Not before the lease is over: then it is looked for, another is made, sent as replacing any, and alone opens."""
    cabinet = cabinet_on_each
    message = await cabinet.add(ZOE)
    async with cabinet.working(SUCCESSOR):
        await asyncio.sleep(0.2)
        assert not cabinet.inbox(ZOE)
        cabinet.clock.forward(LEASE_OVER)
        await cabinet.settled()
    died, replacement = cabinet.made
    assert cabinet.slack.log.of("conversations.history")
    assert len(cabinet.inbox(ZOE)) == 1
    assert cabinet.password_before(ZOE) == replacement
    assert REPLACES["en"] in said_to(cabinet, ZOE)
    assert await cabinet.opens(ZOE, replacement)
    assert not await cabinet.opens(ZOE, died)
    assert (await cabinet.message(message)).state is DeliveryState.SENT
    assert Action.PASSWORD_REPLACED in {row["action"] for row in dump(cabinet.database_url)["journal"]}


async def test_a_password_sent_just_before_its_maker_died_stays(cabinet_on_each: Cabinet) -> None:
    """The successor finds the message in Slack: no other password is made, and the one sent opens."""
    cabinet = cabinet_on_each
    await cabinet.add(MARC)
    message = next(each for each in await cabinet.claim() if isinstance(each.payload, Password))
    await cabinet.post(message)
    cabinet.clock.forward(LEASE_OVER)
    await cabinet.deliver(SUCCESSOR)
    assert len(cabinet.made) == len(cabinet.inbox(MARC)) == 1
    assert await cabinet.opens(MARC, cabinet.password_before(MARC))
    assert (await cabinet.person(MARC)).password_state is PasswordState.DELIVERED


async def test_no_password_is_made_while_looking_fails(cabinet: Cabinet) -> None:
    """The maker's password may be there: as long as nobody can look, the hash that belongs to it stays."""
    await cabinet.add(MARC)
    message = next(each for each in await cabinet.claim() if isinstance(each.payload, Password))
    await cabinet.post(message)
    cabinet.clock.forward(LEASE_OVER)
    cabinet.slack.faults.add("conversations.open", times=2, status=500)
    cabinet.slack.faults.add("conversations.history", times=2, error="internal_error")
    await cabinet.deliver(SUCCESSOR)
    assert len(cabinet.made) == len(cabinet.inbox(MARC)) == 1
    assert await cabinet.opens(MARC, cabinet.made[0])


async def test_a_replacement_is_kept_while_it_is_tried_again(cabinet: Cabinet) -> None:
    """Whose sending fails does not make yet another: one replacement, however many attempts."""
    await cabinet.add(MARC)
    cabinet.clock.forward(LEASE_OVER)
    cabinet.slack.faults.add("chat.postMessage", times=8, reset="before")
    await cabinet.deliver(SUCCESSOR)
    assert len(cabinet.made) == 2
    assert cabinet.password_before(MARC) == cabinet.made[1]
    assert await cabinet.opens(MARC, cabinet.made[1])


async def test_a_lease_lost_while_hashing_changes_nothing(cabinet_on_each: Cabinet) -> None:
    """The new password is dropped, and neither stored nor sent: the message is another's."""
    cabinet = cabinet_on_each
    message_id = await cabinet.add(MARC)
    message = next(each for each in await cabinet.claim() if each.id == message_id)
    before = (await cabinet.person(MARC)).password_hash

    async def seal_too_slowly() -> tuple[str, str]:
        prepared = await cabinet.make_password()
        cabinet.clock.forward(LEASE_OVER)
        await cabinet.claim(SUCCESSOR)
        return prepared

    passwords = PasswordsInHand()
    await cabinet.send(message, make_password=seal_too_slowly, passwords=passwords)
    assert (await cabinet.person(MARC)).password_hash == before
    assert not cabinet.slack.log.of("chat.postMessage")
    assert passwords.of(message_id) is None


async def test_a_password_that_another_process_may_have_replaced_is_not_sent(cabinet: Cabinet) -> None:
    """The maker slept, a successor replaced the hash and died too: what the maker still has in hand opens nothing."""
    message = await cabinet.add(MARC)
    cabinet.clock.forward(LEASE_OVER)
    taken = next(each for each in await cabinet.claim(SUCCESSOR) if each.id == message)
    cabinet.slack.faults.add("chat.postMessage", times=1, reset="before")
    await cabinet.send(taken, process_id=SUCCESSOR, passwords=PasswordsInHand())
    assert len(cabinet.made) == 2
    cabinet.clock.forward(LEASE_OVER * 2)
    in_hand = cabinet.passwords.of(message)
    assert in_hand is not None
    assert in_hand.password == cabinet.made[0]
    await cabinet.deliver(MAKER)
    assert await cabinet.opens(MARC, cabinet.password_before(MARC))
    assert len(cabinet.inbox(MARC)) == 1


async def test_after_a_lost_lease_the_password_is_forgotten(cabinet: Cabinet) -> None:
    """A process that may no longer send keeps nothing."""
    message_id = await cabinet.add(MARC)
    message = next(each for each in await cabinet.claim() if each.id == message_id)
    cabinet.clock.forward(LEASE)
    await cabinet.send(message)
    assert cabinet.passwords.of(message_id) is None
    assert not cabinet.inbox(MARC)


async def test_a_password_to_be_shown_in_a_window_needs_no_maker(cabinet: Cabinet) -> None:
    """Any process sends the message with the button at once: no password is made for it."""
    await cabinet.add(MARC, reveal=True)
    await cabinet.deliver(SUCCESSOR)
    assert len(cabinet.inbox(MARC)) == 1
    assert not cabinet.made
    assert (await cabinet.person(MARC)).password_state is PasswordState.DELIVERED


async def test_the_channel_and_the_others_are_told_without_the_password(cabinet: Cabinet) -> None:
    """Of everything Slack was given, the password stands in one place: the blocks of one message."""
    await cabinet.add(MARC)
    await cabinet.deliver()
    calls = [call for call in cabinet.slack.log if cabinet.made[0] in str(call.arguments)]
    assert len(calls) == 1
    assert cabinet.made[0] in str(calls[0].arguments["blocks"])
    assert cabinet.made[0] not in str({**calls[0].arguments, "blocks": None})
    assert cabinet.inbox(TEAM_CHANNEL)
    assert not cabinet.inbox(CLAIRE)


def said_to(cabinet: Cabinet, who: str) -> str:
    """All that a person reads."""
    return " ".join(text for each in cabinet.inbox(who) for text in each.texts)
