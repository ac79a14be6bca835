"""Who chose one summary a day reads the ordinary news of the day together, in the evening; and nothing else waits."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from rules.change_access import Change, Wanted, change_access
from rules.choose_news import choose_news
from rules.close_account import close_account
from rules.draw_conclusions import draw_conclusions
from rules.gather_news import MOST, may_wait, waiting_news
from rules.mentions import look_up
from rules.model.dates import evening
from rules.model.journal import Action, EntryId, IdempotencyKey, NewEntry
from rules.model.message_types import MESSAGE_TYPES, Nature
from rules.model.messages import AdministratorEnrolled, DailyNews, Proposal, SubscriberAdded, SubscriberSuspended
from rules.model.notices import DeliveryState, Message
from rules.model.payload import News, Payload
from rules.model.people import Member, NewsPace, PersonId, SlackId
from rules.model.refusals import DecidersOnly, NotAUser
from rules.open_space import Partner, register_partners
from rules.owing import owe_to
from rules.withdraw_administrator import Insistence, withdraw_administrator
from tests.fakes.records import Records
from tests.people import ANNE, BRUNO, CHLOE, DENIS, LATER, MAKER, NOW, partner, person, subscriber
from tests.rules.use_cases import add, choose, known, space_of
from tests.views.given import ORDINARY
from tests.views.sample_messages import payloads

EVERY = [*payloads(ORDINARY)]
TONIGHT = evening(NOW)


@pytest.fixture
def records() -> Records:
    """Anne administers; Bruno is a partner, and Chloé an administrator, who both read the news once a day."""
    space = space_of([partner(ANNE, administrator_since=NOW), partner(BRUNO), subscriber(CHLOE)])
    choose(space, CHLOE)
    for each in (BRUNO, CHLOE):
        choose_news(space, each.slack_id, NewsPace.DAILY, NOW)
    return space


def tell(records: Records, after: timedelta = timedelta()) -> EntryId:
    """Tell both of a subscriber whom Anne added, so long after the morning."""
    at, anne = NOW + after, known(records, ANNE)
    entry = records.journal.write(NewEntry(at=at, action=Action.SUBSCRIBER_ADDED, actor=anne.id))
    payload = SubscriberAdded(author=anne.id, person=anne.id, starts_on=None, at=at)
    owe_to(records, payload, entry, [known(records, BRUNO), known(records, CHLOE), None])
    return entry


def summaries(records: Records) -> list[Message]:
    """All that were ever owed."""
    return records.outbox.of(DailyNews)


def waiting(records: Records, who: Member) -> Message:
    """The summary that this person is owed."""
    (found,) = waiting_news(records, known(records, who).id)
    return found


def told_in(message: Message) -> list[EntryId]:
    """The lines that a summary tells of."""
    assert isinstance(message.payload, DailyNews)
    return [each.entry for each in message.payload.news]


@pytest.mark.parametrize("payload", [each for kind in MESSAGE_TYPES for each, _ in EVERY if type(each) is kind])
def test_only_news_waits_and_only_for_who_chose_so(payload: Payload) -> None:
    """Of every message: by its nature, and where neither an answer is asked nor the reader is named."""
    stranger = person(ANNE, id=PersonId(404_404))
    daily = replace(stranger, news=NewsPace.DAILY)
    asks = isinstance(payload, Proposal) and payload.asks
    is_news = MESSAGE_TYPES[type(payload)].nature is Nature.NEWS and not asks
    assert may_wait(payload, daily) == is_news
    assert not may_wait(payload, stranger)
    assert not may_wait(payload, None)
    assert not any(may_wait(payload, replace(daily, id=named)) for named in payload.people)


def test_the_news_of_a_day_is_one_message_to_each(records: Records) -> None:
    """Due in the evening, in the order that it happened; the channel reads each at once."""
    entries = [tell(records, timedelta(minutes=20 * number)) for number in range(5)]
    assert [told_in(each) for each in summaries(records)] == [entries, entries]
    assert {each.due_at for each in summaries(records)} == {TONIGHT}
    assert [each.recipient for each in records.outbox.of(SubscriberAdded)] == [None] * 5


def test_the_evening_is_that_of_the_firm() -> None:
    """Six o’clock in Paris, in summer and in winter; from then on, that of the next day."""
    winter, summer = datetime(2026, 11, 27, 12, tzinfo=UTC), datetime(2026, 7, 1, 12, tzinfo=UTC)
    assert evening(winter) == winter.replace(hour=17)
    assert evening(summer) == summer.replace(hour=16)
    assert evening(evening(winter)) == evening(winter) + timedelta(days=1)
    before_winter_time = datetime(2026, 10, 24, 16, 30, tzinfo=UTC)
    assert evening(before_winter_time) == datetime(2026, 10, 25, 17, tzinfo=UTC)


def test_what_comes_in_the_evening_is_told_the_next(records: Records) -> None:
    """What is about to be sent is not changed, and no second one follows on its heels."""
    first = tell(records)
    late = tell(records, TONIGHT - NOW - timedelta(seconds=10))
    assert sorted(map(told_in, summaries(records))) == [[first], [first], [late], [late]]
    assert {each.due_at for each in summaries(records)} == {TONIGHT, TONIGHT + timedelta(days=1)}


def test_what_is_being_sent_is_not_changed(records: Records) -> None:
    """Whoever has claimed it has read it already."""
    first = tell(records)
    records.outbox.claim(MAKER, TONIGHT, TONIGHT + timedelta(minutes=1), [], 50)
    second = tell(records, timedelta(hours=1))
    assert sorted(map(told_in, summaries(records))) == [[first], [first], [second], [second]]


def test_a_long_day_is_counted(records: Records) -> None:
    """As many as a message tells of, and how many more; the message grows no further."""
    entries = [tell(records) for _ in range(MOST + 3)]
    payload = waiting(records, BRUNO).payload
    assert isinstance(payload, DailyNews)
    assert ([each.entry for each in payload.news], payload.more, payload.count) == (entries[:MOST], 3, MOST + 3)


def test_what_asks_or_is_secure_or_about_oneself_comes_at_once(records: Records) -> None:
    """By the use cases themselves: an enrolment, and what is done to who reads it."""
    add(records, DENIS)
    choose(records, DENIS)
    to_bruno = [each for each in records.outbox.of(AdministratorEnrolled) if each.recipient == known(records, BRUNO)]
    assert [each.due_at for each in to_bruno[-1:]] == [NOW]
    hold(records, CHLOE)
    held = [each.recipient.name for each in records.outbox.of(SubscriberSuspended) if each.recipient]
    assert held == ["Chloé Colin", "Denis Dubois"]  # Bruno reads it in the evening
    kinds = [type(each.tells) for each in tells_of(waiting(records, BRUNO))]
    assert kinds == [SubscriberAdded, SubscriberSuspended]


def test_reasons_are_told_as_in_a_message_of_its_own(records: Records) -> None:
    """They are looked up in the journal when the summary is sent, as are the names."""
    add(records, DENIS)
    hold(records, DENIS)
    message = waiting(records, CHLOE)
    mentions = look_up(records, message)
    assert mentions.reasons == {told_in(message)[0]: "Fin de mission"}
    assert {each.name for each in mentions.people.values()} == {"Anne Aubert", "Denis Dubois"}


def resign(records: Records) -> None:
    """Chloé is administrator no more."""
    choose(records, CHLOE, administrator=False)


def withdraw(records: Records) -> None:
    """Anne withdraws Chloé’s profile."""
    said = Insistence("Fin de mission", insists=True)
    chloe = known(records, CHLOE).id
    withdraw_administrator(records, ANNE.slack_id, chloe, said, form=IdempotencyKey("w"), now=NOW)


def hold(records: Records, whom: Member = CHLOE) -> None:
    """Anne puts somebody on hold."""
    wanted = Wanted(known(records, whom).id, Change.SUSPEND, "Fin de mission")
    change_access(records, ANNE.slack_id, wanted, form=IdempotencyKey(f"h{whom.slack_id}"), now=NOW)


def remove(records: Records) -> None:
    """Anne removes Chloé."""
    wanted = Wanted(known(records, CHLOE).id, Change.REMOVE, "Départ")
    change_access(records, ANNE.slack_id, wanted, form=IdempotencyKey("r"), now=NOW)


def close(records: Records) -> None:
    """Chloé’s account is closed."""
    close_account(records, known(records, CHLOE), NOW)


def close_partner(records: Records) -> None:
    """Bruno’s account is closed."""
    close_account(records, known(records, BRUNO), NOW)


def drop_partner(records: Records) -> None:
    """The settings name Bruno no more."""
    register_partners(records, [Partner(ANNE.email, ANNE)], NOW)


@pytest.mark.parametrize(
    ("end", "whose"),
    [
        *((end, CHLOE) for end in (resign, withdraw, hold, remove, close)),
        *((end, BRUNO) for end in (close_partner, drop_partner)),
    ],
)
def test_who_decides_no_more_is_not_told(records: Records, end: Callable[[Records], None], whose: Member) -> None:
    """However they lost what they decided by, before the evening; the other reads it all the same."""
    tell(records)
    whose_id, before = known(records, whose).id, len(records.journal.entries)
    end(records)
    draw_conclusions(records, records.journal.entries[before:])
    assert waiting_news(records, whose_id) == []
    states = {each.recipient.id: each.state for each in summaries(records) if each.recipient}
    assert states.pop(whose_id) is DeliveryState.CANCELLED
    assert {*states.values()} == {DeliveryState.OWED}


def test_who_is_a_partner_still_reads_on(records: Records) -> None:
    """Resigning as administrator takes nothing from a partner."""
    choose(records, BRUNO)
    tell(records)
    before = len(records.journal.entries)
    choose(records, BRUNO, administrator=False)
    draw_conclusions(records, records.journal.entries[before:])
    assert waiting(records, BRUNO).state is DeliveryState.OWED


def test_at_once_again_sends_what_was_gathered(records: Records) -> None:
    """Now, as it is; what comes next is a message of its own. A second press sends nothing more."""
    entries = [tell(records) for _ in range(2)]
    assert choose_news(records, BRUNO.slack_id, NewsPace.AT_ONCE, LATER).sent == 2
    message = waiting(records, BRUNO)
    assert (told_in(message), message.due_at) == (entries, LATER)
    assert choose_news(records, BRUNO.slack_id, NewsPace.AT_ONCE, LATER).sent == 0
    tell(records, timedelta(minutes=10))
    (alone,) = [each for each in records.outbox.of(SubscriberAdded) if each.recipient is not None]
    assert alone.recipient == known(records, BRUNO)
    assert waiting(records, CHLOE).due_at == TONIGHT


def test_chosen_again_the_next_is_gathered_anew(records: Records) -> None:
    """What was sent by the other choice is not changed by what comes then."""
    first = tell(records)
    choose_news(records, BRUNO.slack_id, NewsPace.AT_ONCE, LATER)
    assert choose_news(records, BRUNO.slack_id, NewsPace.DAILY, LATER).next_at == TONIGHT
    second = tell(records, timedelta(minutes=6))
    messages = waiting_news(records, known(records, BRUNO).id)
    assert [(told_in(each), each.due_at) for each in messages] == [([first], LATER), ([second], TONIGHT)]


def test_only_who_decides_may_choose(records: Records) -> None:
    """Nobody else is told the news; and no line of the journal says how somebody reads it."""
    add(records, DENIS)
    lines = len(records.journal.entries)
    with pytest.raises(DecidersOnly):
        choose_news(records, DENIS.slack_id, NewsPace.DAILY, NOW)
    with pytest.raises(NotAUser):
        choose_news(records, SlackId("U-NOBODY"), NewsPace.DAILY, NOW)
    choose_news(records, ANNE.slack_id, NewsPace.DAILY, NOW)
    assert known(records, ANNE).news is NewsPace.DAILY
    assert len(records.journal.entries) == lines


def tells_of(message: Message) -> tuple[News, ...]:
    """What a summary tells."""
    assert isinstance(message.payload, DailyNews)
    return message.payload.news
