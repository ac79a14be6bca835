"""Everybody who is owed a message gets it: once, in their language, in order, and not later because of another."""

from __future__ import annotations

import asyncio
import html
import re
from dataclasses import replace
from itertools import pairwise
from uuid import UUID

from gateways.slack.rate_limits import Pace, Pacing
from locales import Languages
from rules.deliveries import withdraw
from rules.model.journal import Action, NewEntry
from rules.model.message_types import MESSAGE_TYPES
from rules.model.messages import (
    CarriesPassword,
    DailyNews,
    PasswordWithdrawn,
)
from rules.model.notices import Address, NewMessage
from rules.model.payload import Payload, Withdrawal
from rules.model.people import SlackId
from rules.ports import Records
from sandbox.firm import ANNE, CLAIRE, HUGH, MARC, TEAM_CHANNEL, ZOE
from tests.views.given import ORDINARY
from tests.views.sample_messages import payloads
from tests.workers.cabinet import HOUSE, SUCCESSOR, Cabinet

RESIGNED = "{person} is no longer an administrator of the online space of {firm}."
READERS = (HUGH, MARC, ZOE, TEAM_CHANNEL)


async def test_each_message_appears_once(cabinet: Cabinet) -> None:
    """An addition and an enrolment reach exactly those they concern, each once."""
    await cabinet.add(MARC)
    await cabinet.enrol(HUGH)
    async with cabinet.working():
        await cabinet.settled()
        await asyncio.sleep(0.2)
    counts = {who: len(cabinet.inbox(who)) for who in (CLAIRE, HUGH, MARC, ZOE, TEAM_CHANNEL)}
    assert counts == {CLAIRE: 1, HUGH: 1, MARC: 2, ZOE: 0, TEAM_CHANNEL: 2}


async def test_two_processes_send_each_message_once(cabinet_on_each: Cabinet) -> None:
    """Two workers on one database share the work without doing any of it twice."""
    cabinet = cabinet_on_each
    for _ in range(6):
        await cabinet.enrol(HUGH)
        await cabinet.enrol(HUGH, administrator=False)
    async with cabinet.working(), cabinet.working(SUCCESSOR):
        await cabinet.settled()
    assert len(cabinet.inbox(CLAIRE)) == len(cabinet.inbox(TEAM_CHANNEL)) == 12
    assert len(cabinet.slack.log.of("chat.postMessage")) == 24


async def test_every_kind_reaches_its_reader_in_their_language(cabinet: Cabinet) -> None:
    """French to Marc and the channel, English to Hugh, whatever the message is about."""
    sent: dict[UUID, str] = {}
    one_of_each = {type(payload): payload for payload, _ in payloads(ORDINARY)}
    for kind in set(MESSAGE_TYPES) - {PasswordWithdrawn}:
        for who in (CLAIRE, HUGH, TEAM_CHANNEL):
            if who != TEAM_CHANNEL or not issubclass(kind, CarriesPassword):
                sent[await cabinet.records.write(owe_kind, one_of_each[kind], who)] = who
    unhurried = Pace(every=0.001, burst=1000)
    await cabinet.deliver(pacing=Pacing(cabinet.client.health, in_all=unhurried, to_one=Pace(0.001, 1000)))
    for message, who in sent.items():
        stored = await cabinet.message(message)
        assert stored.address is not None
        appeared = next(each for each in cabinet.inbox(who) if each.ts == stored.address.ts)
        assert language(appeared.text) == ("en" if who == HUGH else "fr"), (stored.kind, appeared.text)


async def test_an_edit_speaks_the_language_of_its_reader(cabinet: Cabinet) -> None:
    """What is left of a password's message is in the words of who reads it."""
    for who, words in ((MARC, "retiré"), (ZOE, "taken out")):
        message = await cabinet.add(who)
        await cabinet.deliver()
        address = (await cabinet.message(message)).address
        assert address is not None
        await cabinet.records.write(owe_withdrawal, message, address)
        async with cabinet.working():
            await cabinet.edited(who)
        assert words in " ".join(cabinet.inbox(who)[-1].texts)


async def test_messages_reach_a_reader_in_the_order_of_the_changes(cabinet: Cabinet) -> None:
    """However sending stumbles, Claire and the channel read what happened in the order it happened."""
    for turn in range(8):
        await cabinet.enrol(HUGH, administrator=turn % 2 == 0)
    cabinet.slack.faults.add("chat.postMessage", times=2, status=503)
    cabinet.slack.faults.add("chat.postMessage", times=2, reset="after")
    await cabinet.deliver()
    resigned = Languages.load("fr").localizer().say(RESIGNED, person="Hugh Martin", firm=HOUSE.firm)
    for who in (CLAIRE, TEAM_CHANNEL):
        said = [html.unescape(each.text) == resigned for each in cabinet.inbox(who)]
        assert said == [False, True] * 4


async def test_a_slow_recipient_delays_nobody_else(cabinet: Cabinet) -> None:
    """While Slack takes its time for one reader, all the others are served."""
    for who in (MARC, ZOE, ANNE):
        await cabinet.add(who)
    await cabinet.deliver()
    await cabinet.enrol(HUGH)
    cabinet.slack.faults.add("chat.postMessage", delay=120, place=ZOE)
    before = len(everything(cabinet))
    async with cabinet.working():
        await cabinet.slack.until(lambda: len(everything(cabinet)) == before + 4)
        cabinet.slack.faults.clear()
        await cabinet.settled()
    assert len(everything(cabinet)) == before + 5


async def test_a_reader_whom_slack_refuses_delays_nobody_else(cabinet: Cabinet) -> None:
    """A message that cannot be delivered fails, and the others, the same reader's later ones too, go out."""
    await cabinet.add(MARC)
    await cabinet.records.write(move_account, HUGH, "U0NOBODY")
    await cabinet.enrol(MARC)
    await cabinet.deliver()
    assert [failed.failure for failed in await cabinet.failures()] == ["channel_not_found"] * 2
    assert len(cabinet.inbox(CLAIRE)) == 1
    assert len(cabinet.inbox(TEAM_CHANNEL)) == 2


async def test_a_wake_is_answered_at_once(cabinet: Cabinet) -> None:
    """A worker that is woken does not wait for its own next look."""
    async with cabinet.working(idle=30) as worker:
        await asyncio.sleep(0.1)
        await cabinet.enrol(HUGH)
        worker.wake()
        await cabinet.settled(within=20)  # less than its own pause


async def test_no_more_are_sent_at_once_than_allowed(cabinet: Cabinet) -> None:
    """With room for one, messages go one after the other, and all of them go, without waiting for a look."""
    for who in (MARC, ZOE, ANNE):
        await cabinet.add(who)
    cabinet.slack.faults.latency = 0.05
    async with cabinet.working(at_once=1, idle=120):
        await cabinet.settled()
    times = [call.at for call in cabinet.slack.log.of("chat.postMessage")]
    assert all(later - earlier >= 0.05 for earlier, later in pairwise(times))


def everything(cabinet: Cabinet) -> list[str]:
    """All that anybody was told."""
    return [each.ts for who in (*READERS, CLAIRE, ANNE) for each in cabinet.inbox(who)]


def language(text: str) -> str:
    """The language of a message about the space."""
    return "en" if re.search(r"\b(?:the|of|this|in|your|without)\b", text, re.IGNORECASE) else "fr"


def owe_kind(records: Records, payload: Payload, who: str) -> UUID:
    """Owe this to somebody, or to the channel."""
    reader = None if who == TEAM_CHANNEL else records.people.by_slack_id(SlackId(who))
    entry = records.journal.write(NewEntry(at=payload.at, action=Action.PARTNER_ADDED))
    if isinstance(payload, DailyNews):  # each piece of news is of a line of the journal
        payload = replace(payload, news=tuple(replace(each, entry=entry) for each in payload.news))
    message = NewMessage(payload=payload, entry=entry, recipient=reader, due_at=payload.at)
    records.outbox.owe([message])
    return message.id


def owe_withdrawal(records: Records, which: UUID, address: Address) -> None:
    """Owe the edit of a password's message now."""
    message = records.outbox.get(which)
    assert message is not None
    withdraw(records, message, address, message.created_at, Withdrawal.NOTED)


def move_account(records: Records, who: str, elsewhere: str) -> None:
    """Let somebody's Slack account be another."""
    person = records.people.by_slack_id(SlackId(who))
    assert person is not None
    records.people.update(replace(person, slack_id=SlackId(elsewhere)))
