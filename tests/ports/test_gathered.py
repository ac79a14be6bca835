"""What is gathered in one message is kept with it, and found by it and by each line that it tells of."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

from rules.gather_arrivals import arrivals_of
from rules.model.journal import EntryId
from rules.model.messages import DailyNews, DatesSet, MemberJoined, MembersJoined
from rules.model.notices import Message, NewMessage
from rules.model.payload import Arrival, News
from rules.model.people import NewsPace, Person
from rules.model.strangers import Stranger, StrangerId
from rules.ports import Records
from tests.people import ANNE, BRUNO, LATER, MAKER, NOW, partner
from tests.ports.owing import NOTHING, line, notice, owe, stored

KINDS = (MemberJoined, MembersJoined)
SOON = NOW + timedelta(minutes=15)


def joined(stranger: StrangerId) -> MemberJoined:
    """What is told of one newcomer."""
    return MemberJoined(
        stranger=stranger, person=None, was_subscriber=False, has_new_address=False, address_of=None, at=NOW
    )


def arrival(records: Records) -> Arrival:
    """Another newcomer, proposed by a line of their own."""
    stranger = records.strangers.add(Stranger(first_name="Zoé", last_name="Le Goff"))
    return Arrival(
        proposal=line(records),
        stranger=stranger,
        person=None,
        was_subscriber=False,
        has_new_address=False,
        address_of=None,
    )


def gathering(records: Records, recipient: Person) -> NewMessage:
    """Owe somebody a newcomer, with whom others are gathered."""
    stranger = records.strangers.add(Stranger(first_name="Zoé", last_name="Le Goff"))
    message = notice(line(records), recipient, payload=joined(stranger), due_at=SOON, gathers=True)
    records.outbox.owe([message])
    return message


def gathered(records: Records, recipient: Person) -> Message:
    """The same with a second newcomer in it."""
    message = stored(records, gathering(records, recipient))
    both = (*arrivals_of(message), arrival(records))
    records.gathered.gather(message.id, MembersJoined(arrivals=both, at=NOW))
    return message


def test_what_gathers_for_somebody_is_found_in_order(records: Records) -> None:
    """Of the kinds asked for; one that does not gather, that was sent, or is another's, is not among it."""
    anne, bruno = records.people.add(partner(ANNE)), records.people.add(partner(BRUNO))
    assert records.gathered.owed(anne.id, KINDS) == []
    owe(records, anne, payload=joined(StrangerId(1)), due_at=SOON)
    gathering(records, bruno)
    assert records.gathered.owed(anne.id, KINDS) == []
    first, latest = gathering(records, anne), gathering(records, anne)
    assert [each.id for each in records.gathered.owed(anne.id, KINDS)] == [first.id, latest.id]
    assert records.gathered.owed(anne.id, [MembersJoined]) == []
    records.outbox.cancel(first.id, NOW)
    assert [each.id for each in records.gathered.owed(anne.id, KINDS)] == [latest.id]


def test_what_was_tried_gathers_no_more(records: Records) -> None:
    """Who sends it has read it before: it stays what it was, and nothing is said to be in it."""
    anne = records.people.add(partner(ANNE))
    message = stored(records, gathering(records, anne))
    records.outbox.claim(MAKER, SOON, LATER + timedelta(days=1), [], 10)
    other = arrival(records)
    assert not records.gathered.gather(message.id, MembersJoined(arrivals=(other,), at=NOW))
    found = records.outbox.get(message.id)
    assert found is not None
    assert found.payload == message.payload
    assert records.gathered.telling_of(other.proposal) == []


def test_a_message_tells_of_all_and_is_found_by_each(records: Records) -> None:
    """As one of another kind; gathered once more it is still found once."""
    message = gathered(records, records.people.add(partner(ANNE)))
    found = records.outbox.get(message.id)
    assert found is not None
    assert isinstance(found.payload, MembersJoined)
    records.gathered.gather(found.id, MembersJoined(arrivals=(*found.payload.arrivals, arrival(records)), at=NOW))
    found = records.outbox.get(message.id)
    assert found is not None
    assert len(arrivals_of(found)) == 3
    for each in arrivals_of(found):
        assert [one.id for one in records.gathered.telling_of(each.proposal)] == [message.id]
    assert records.gathered.telling_of(EntryId(404_404)) == []


def test_nothing_waits_behind_what_is_gathered(records: Records) -> None:
    """What is owed later and due now goes out; and nobody counts as waiting what is planned."""
    anne = records.people.add(partner(ANNE))
    gathering(records, anne)
    assert (records.outbox.owed(), records.outbox.waiting()) == (0, None)
    (urgent,) = owe(records, anne)
    claimed = records.outbox.claim(MAKER, NOW, LATER, [], 10)
    assert [each.id for each in claimed] == [urgent.id]
    assert records.outbox.owed() == 1


def news(records: Records, recipient: Person, *more: EntryId) -> NewMessage:
    """Owe somebody the news of a day, so far of one line, and of more."""
    message = notice(line(records), recipient, due_at=SOON, gathers=True)
    told = tuple(News(entry=each, tells=NOTHING) for each in (message.entry, *more))
    message = replace(message, payload=DailyNews(news=told, at=NOW))
    records.outbox.owe([message])
    return message


def test_news_and_newcomers_are_gathered_apart(records: Records) -> None:
    """Newcomers of minutes do not wait behind the news of a day; each is found by its kind."""
    anne = records.people.add(partner(ANNE))
    of_day, of_quarter = news(records, anne), gathering(records, anne)
    assert [each.id for each in records.gathered.owed(anne.id, [DailyNews])] == [of_day.id]
    assert [each.id for each in records.gathered.owed(anne.id, KINDS)] == [of_quarter.id]
    records.outbox.replan(of_day.id, SOON + timedelta(hours=5), of_day.payload, None)
    claimed = records.outbox.claim(MAKER, SOON, LATER + timedelta(days=1), [], 10)
    assert [each.id for each in claimed] == [of_quarter.id]
    assert records.outbox.owed() == 1


def test_news_comes_back_as_it_was(records: Records) -> None:
    """Each with the kind that it was told as; a line that is told already is there once."""
    anne = records.people.add(partner(ANNE))
    message = news(records, anne)
    changed = DatesSet(author=anne.id, person=anne.id, starts_on=None, ends_on=NOW.date(), at=NOW)
    both = (News(entry=message.entry, tells=NOTHING), News(entry=line(records), tells=changed))
    for _ in range(2):
        assert records.gathered.gather(message.id, DailyNews(news=both, more=3, at=NOW))
    (found,) = records.gathered.owed(anne.id, [DailyNews])
    assert found.payload == DailyNews(news=both, more=3, at=NOW)
    assert [each.id for each in records.gathered.telling_of(both[1].entry)] == [message.id]


def test_news_concerns_everybody_it_tells_of(records: Records) -> None:
    """By the line that began it, and by those that joined it."""
    anne, bruno = records.people.add(partner(ANNE)), records.people.add(partner(BRUNO))
    message, about = news(records, anne), line(records, whom=bruno.id)
    assert records.outbox.of_person(bruno.id) == []
    told = (News(entry=message.entry, tells=NOTHING), News(entry=about, tells=NOTHING))
    records.gathered.gather(message.id, DailyNews(news=told, at=NOW))
    assert [each.id for each in records.outbox.of_person(bruno.id)] == [message.id]


def test_how_somebody_is_told_the_news_is_kept(records: Records) -> None:
    """At once, until they choose otherwise."""
    anne = records.people.add(partner(ANNE))
    assert records.people.get(anne.id).news is NewsPace.AT_ONCE
    records.people.update(replace(anne, news=NewsPace.DAILY))
    assert records.people.get(anne.id).news is NewsPace.DAILY
    assert [each.news for each in records.people.partners()] == [NewsPace.DAILY]


def test_strangers_told_with_others_are_kept_as_long(records: Records) -> None:
    """Until no message tells of them any more."""
    message = gathered(records, records.people.add(partner(ANNE)))
    found = records.outbox.get(message.id)
    assert found is not None
    told = {each.stranger for each in arrivals_of(found)}
    records.archive.forget_strangers()
    assert {each.id for each in records.strangers.by_ids(told)} == told
    records.outbox.cancel(message.id, NOW)
    records.archive.forget(LATER + timedelta(days=365), 0, 100)
    records.archive.forget_strangers()
    assert records.strangers.by_ids(told) == []


def test_a_message_concerns_everybody_it_tells_of(records: Records) -> None:
    """A former subscriber who is told with others is found with what is held on them."""
    anne, bruno = records.people.add(partner(ANNE)), records.people.add(partner(BRUNO))
    message = stored(records, gathering(records, anne))
    back = Arrival(
        proposal=line(records, whom=bruno.id),
        stranger=StrangerId(7),
        person=bruno.id,
        was_subscriber=True,
        has_new_address=False,
        address_of=None,
    )
    records.gathered.gather(message.id, MembersJoined(arrivals=(*arrivals_of(message), back), at=NOW))
    assert message.id in {each.id for each in records.outbox.of_person(bruno.id)}


def test_another_space_gathers_apart(records: Records, elsewhere: Records) -> None:
    """Nothing of it is found here."""
    anne = elsewhere.people.add(partner(ANNE))
    message = gathered(elsewhere, anne)
    assert records.gathered.owed(anne.id, KINDS) == []
    assert records.gathered.telling_of(message.entry) == []
