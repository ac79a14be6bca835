"""Newcomers gathered in one message are kept with it, and found by it and by each of them."""

from __future__ import annotations

from datetime import timedelta

from rules.gather_arrivals import arrivals_of
from rules.model.journal import EntryId
from rules.model.messages import MemberJoined, MembersJoined
from rules.model.notices import Message, NewMessage
from rules.model.payload import Arrival
from rules.model.people import Person
from rules.model.strangers import Stranger, StrangerId
from rules.ports import Records
from tests.people import ANNE, BRUNO, LATER, MAKER, NOW, partner
from tests.ports.owing import line, notice, owe, stored

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
    records.gathered.gather(message, MembersJoined(arrivals=both, at=NOW))
    return message


def test_the_latest_that_still_gathers_is_found(records: Records) -> None:
    """Owed to this person, due later, never tried; one that does not gather, or is another's, is not it."""
    anne, bruno = records.people.add(partner(ANNE)), records.people.add(partner(BRUNO))
    assert records.gathered.waiting(anne.id, NOW) is None
    owe(records, anne, payload=joined(StrangerId(1)), due_at=SOON)
    gathering(records, bruno)
    assert records.gathered.waiting(anne.id, NOW) is None
    _, latest = gathering(records, anne), gathering(records, anne)
    found = records.gathered.waiting(anne.id, NOW)
    assert found is not None
    assert found.id == latest.id
    assert records.gathered.waiting(anne.id, SOON) is None
    records.outbox.claim(MAKER, SOON, LATER + timedelta(days=1), [], 10)
    left = records.gathered.waiting(anne.id, NOW)
    assert left is None or left.attempts == 0


def test_a_message_tells_of_all_and_is_found_by_each(records: Records) -> None:
    """As one of another kind; gathered once more it is still found once."""
    message = gathered(records, records.people.add(partner(ANNE)))
    found = records.outbox.get(message.id)
    assert found is not None
    assert isinstance(found.payload, MembersJoined)
    records.gathered.gather(found, MembersJoined(arrivals=(*found.payload.arrivals, arrival(records)), at=NOW))
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
    records.gathered.gather(message, MembersJoined(arrivals=(*arrivals_of(message), back), at=NOW))
    assert message.id in {each.id for each in records.outbox.of_person(bruno.id)}


def test_another_space_gathers_apart(records: Records, elsewhere: Records) -> None:
    """Nothing of it is found here."""
    anne = elsewhere.people.add(partner(ANNE))
    message = gathered(elsewhere, anne)
    assert records.gathered.waiting(anne.id, NOW) is None
    assert records.gathered.telling_of(message.entry) == []
