"""Newcomers of a quarter of an hour reach each administrator in one message, and are answered one by one."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest

from rules.add_arrivals import lines_of, set_all_aside, waiting
from rules.add_subscriber import Added
from rules.follow_members import follow, set_aside
from rules.gather_arrivals import MOST, arrivals_of
from rules.model.journal import EntryId
from rules.model.messages import MemberJoined, MembersJoined
from rules.model.notices import DeliveryState, Message
from rules.model.people import Member
from rules.model.refusals import AlreadyAnswered, NoArrivalLeft, NotAnAdministrator
from rules.proposals import answer_to
from tests.fakes.records import Records
from tests.people import ADDRESS, ANNE, BRUNO, CHLOE, NOW, member
from tests.rules.use_cases import add, choose

QUARTER = timedelta(minutes=15)


@pytest.fixture
def gathering(records: Records) -> Records:
    """A space with two administrators that gathers newcomers for a quarter of an hour."""
    choose(records, CHLOE)
    return records.under(gather_for=QUARTER)


def newcomer(number: int) -> Member:
    """One of any number of people."""
    return member(f"Prénom{number}", f"Nom{number}")


def join(records: Records, number: int, after: timedelta = timedelta()) -> None:
    """Let somebody join, so long after the first."""
    follow(records, newcomer(number), NOW + after, joined=True)


def messages(records: Records) -> list[Message]:
    """All that tell of newcomers, edits aside."""
    found = [*records.outbox.of(MemberJoined), *records.outbox.of(MembersJoined)]
    return [each for each in found if each.edits is None]


def to(records: Records, who: Member) -> Message:
    """The message to this administrator."""
    (found,) = [each for each in messages(records) if each.recipient and each.recipient.slack_id == who.slack_id]
    return found


def send(records: Records, message: Message) -> None:
    """Let Slack have it."""
    records.outbox.sent(message.id, ADDRESS, NOW + QUARTER)


def proposals(message: Message) -> list[EntryId]:
    """By which its newcomers are answered."""
    return [each.proposal for each in arrivals_of(message)]


def test_all_of_a_quarter_of_an_hour_are_one_message_to_each(gathering: Records) -> None:
    """Due a quarter of an hour after the first, whenever the others came; the next after that are another."""
    for number in range(40):
        join(gathering, number, timedelta(seconds=20 * number))
    assert [len(arrivals_of(each)) for each in messages(gathering)] == [40, 40]
    assert {each.due_at for each in messages(gathering)} == {NOW + QUARTER}
    join(gathering, 40, QUARTER)
    assert sorted(len(arrivals_of(each)) for each in messages(gathering)) == [1, 1, 40, 40]


def test_one_alone_is_told_as_one(gathering: Records) -> None:
    """With the buttons of a single proposal."""
    join(gathering, 1)
    assert {type(each.payload) for each in messages(gathering)} == {MemberJoined}


def test_what_is_due_or_tried_gathers_no_more(gathering: Records) -> None:
    """It may be on its way: who comes then is told apart."""
    join(gathering, 1)
    join(gathering, 2, QUARTER - timedelta(seconds=10))
    assert [len(arrivals_of(each)) for each in messages(gathering)] == [1] * 4


def test_no_more_than_a_window_holds_are_gathered(gathering: Records) -> None:
    """The hundred and first begins another message."""
    for number in range(MOST + 1):
        join(gathering, number)
    assert sorted({len(arrivals_of(each)) for each in messages(gathering)}) == [1, MOST]


def test_at_once_where_the_firm_wants_so(records: Records) -> None:
    """Each is a message of its own, due now."""
    for number in range(2):
        join(records, number)
    assert [(type(each.payload), each.due_at) for each in messages(records)] == [(MemberJoined, NOW)] * 2


def test_an_answer_shows_in_every_message_that_tells_of_them(gathering: Records) -> None:
    """Nothing else in it changes; answers add up, and an edit that waits is not followed by another."""
    for number in range(3):
        join(gathering, number)
    for each in messages(gathering):
        send(gathering, each)
    first, second, _ = proposals(to(gathering, ANNE))
    for proposal in (first, second):
        set_aside(gathering, ANNE.slack_id, proposal, NOW)
    edits = [each for each in gathering.outbox.of(MembersJoined) if each.edits is not None]
    assert len(edits) == 2
    assert [[bool(arrival.answer) for arrival in arrivals_of(each)] for each in edits] == [[True, True, False]] * 2
    with pytest.raises(AlreadyAnswered):
        set_aside(gathering, CHLOE.slack_id, first, NOW)


def test_nobody_is_told_of_those_who_are_dealt_with_before(gathering: Records) -> None:
    """What is left is told; where nobody is left, nothing is sent."""
    for number in range(2):
        join(gathering, number)
    first, second = proposals(to(gathering, ANNE))
    set_aside(gathering, ANNE.slack_id, first, NOW)
    assert to(gathering, ANNE).state is DeliveryState.OWED
    set_aside(gathering, ANNE.slack_id, second, NOW)
    assert {each.state for each in messages(gathering)} == {DeliveryState.CANCELLED}


def test_who_waits_is_offered_and_chosen(gathering: Records) -> None:
    """Those added or set aside meanwhile are not; what was told of each fills in the line."""
    for number in range(4):
        join(gathering, number)
    first = to(gathering, ANNE).entry
    everyone = proposals(to(gathering, ANNE))
    set_aside(gathering, CHLOE.slack_id, everyone[0], NOW)
    added: Added = add(gathering, newcomer(1))
    assert added.person.is_listed
    _, offered = waiting(gathering, ANNE.slack_id, first)
    assert [each.stranger.last_name for each in offered] == ["Nom2", "Nom3"]
    assert all(each.is_plain for each in offered)
    author, lines = lines_of(gathering, ANNE.slack_id, first, everyone[:3])
    assert author.first_name == "Anne"
    assert [(line.number, line.form.last_name, line.form.email) for line in lines] == [(1, "Nom2", newcomer(2).email)]


def test_all_are_set_aside_by_one_press(gathering: Records) -> None:
    """Each has its answer; a second press finds nobody."""
    for number in range(3):
        join(gathering, number)
    first = to(gathering, ANNE).entry
    assert set_all_aside(gathering, ANNE.slack_id, first, NOW) == 3
    assert all(answer_to(gathering, each) for each in proposals(to(gathering, CHLOE)))
    with pytest.raises(NoArrivalLeft):
        set_all_aside(gathering, CHLOE.slack_id, first, NOW)


def test_nobody_else_is_shown_them(gathering: Records) -> None:
    """Neither without the right, nor an administrator whose message it is not."""
    for number in range(2):
        join(gathering, number)
    first = to(gathering, ANNE).entry
    with pytest.raises(NotAnAdministrator):
        waiting(gathering, BRUNO.slack_id, first)
    choose(gathering, BRUNO)
    with pytest.raises(NoArrivalLeft):
        waiting(gathering, BRUNO.slack_id, first)


def test_who_was_here_before_is_not_ticked_for_anybody(gathering: Records) -> None:
    """A former subscriber, another address, one without any: an administrator ticks them, or does not."""
    for number in range(2):
        join(gathering, number)
    _, (plain, _) = waiting(gathering, ANNE.slack_id, to(gathering, ANNE).entry)
    assert plain.is_plain
    odd = (
        replace(plain, arrival=replace(plain.arrival, was_subscriber=True)),
        replace(plain, arrival=replace(plain.arrival, has_new_address=True)),
        replace(plain, stranger=replace(plain.stranger, email="")),
    )
    assert not any(each.is_plain for each in odd)
