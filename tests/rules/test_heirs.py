"""The address of somebody whose account is closed, given to another account: a newcomer, by every way in."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest

from rules.close_account import close_account
from rules.follow_members import News, Weight, end_look, follow, weigh
from rules.model.address_refusals import AddressOfClosedAccount, AddressTaken
from rules.model.imports import Verdict
from rules.model.messages import IdentityAsked, MemberJoined, MemberReturned
from rules.model.notices import Message
from rules.model.people import Access, Member, Person, SlackId
from rules.model.refusals import FormRefused
from rules.open_space import Partner, register_partners
from rules.recognise import recognise
from tests.fakes.records import Records
from tests.payloads import tells
from tests.people import ANNE, BRUNO, CHLOE, DENIS, LATER, NOW, member, partner, person
from tests.rules.importing import drop, line
from tests.rules.use_cases import add, known, space_of

HEIR = member("Élodie", "Esnault", slack_id=SlackId("U-HEIR"), email=DENIS.email)
DOMAINS = frozenset({"cabinet.fr"})
# What Denis was before the account was closed.
FORMER = {
    "partner": partner(DENIS, administrator_since=NOW),
    "administrator": person(DENIS, access=Access.ACTIVE, administrator_since=NOW),
    "subscriber": person(DENIS, access=Access.ACTIVE),
    "on hold": person(DENIS, access=Access.SUSPENDED),
    "removed": person(DENIS, access=Access.REMOVED),
}


def _signs_in(records: Records) -> None:
    recognise(records, HEIR, LATER)


def _joins(records: Records) -> None:
    follow(records, HEIR, LATER, joined=True)


def _changes(records: Records) -> None:
    follow(records, replace(HEIR, email="elodie@cabinet.fr"), NOW, joined=False)
    follow(records, HEIR, LATER, joined=False)


def _is_found_at_night(records: Records) -> None:
    end_look(records, NOW)
    follow(records, HEIR, LATER, joined=records.members.looked_through())


def _is_there_at_the_first_look(records: Records) -> None:
    follow(records, HEIR, LATER, joined=False)


def _is_there_when_the_bot_starts(records: Records) -> None:
    partners = [Partner(ANNE.email, ANNE), Partner(BRUNO.email, BRUNO)]
    settings = [Partner(each.email, HEIR) for each in records.people.partners() if each.email == DENIS.email]
    register_partners(records, [*partners, *settings], LATER)


def _was_a_guest(records: Records) -> None:
    follow(records, replace(HEIR, is_full=False), NOW, joined=True)
    follow(records, HEIR, LATER, joined=False)


WAYS: list[Callable[[Records], None]] = [
    _signs_in,
    _joins,
    _changes,
    _is_found_at_night,
    _is_there_at_the_first_look,
    _is_there_when_the_bot_starts,
    _was_a_guest,
]


@pytest.fixture
def space(request: pytest.FixtureRequest) -> tuple[Records, Person]:
    """A space in which Denis was something, and the account is closed; and Denis as they are kept."""
    records = space_of([partner(ANNE, administrator_since=NOW), partner(BRUNO)])
    denis = records.people.add(FORMER[request.param])
    follow(records, DENIS, NOW, joined=False)
    follow(records, replace(DENIS, is_full=False), NOW, joined=False)
    return records, records.people.get(denis.id)


every_former = pytest.mark.parametrize("space", FORMER, indirect=True)


@every_former
@pytest.mark.parametrize("way", WAYS, ids=lambda way: way.__name__.strip("_"))
def test_another_account_with_the_address_is_nobody(
    space: tuple[Records, Person], way: Callable[[Records], None]
) -> None:
    """By whichever way they come, nobody recognises them, and Denis's row stays as it is."""
    records, denis = space
    way(records)
    assert records.people.by_slack_id(HEIR.slack_id) is None
    assert records.people.get(denis.id) == denis
    assert all(entry.actor != denis.id for entry in records.journal.entries)


def _waits(records: Records, message: Message) -> bool:
    return message.edits is None and records.proposals.settled_by(message.entry) is None


@every_former
@pytest.mark.parametrize("way", [_joins, _changes, _is_found_at_night, _was_a_guest], ids=lambda way: way.__name__)
def test_administrators_are_asked_who_it_is(space: tuple[Records, Person], way: Callable[[Records], None]) -> None:
    """Once at a time, under the account's own name, and never as the former one who is back; nobody is proposed yet."""
    records, denis = space
    for _ in range(2):
        way(records)
    (asked,) = [each for each in records.outbox.of(IdentityAsked) if _waits(records, each)]
    payload = tells(asked)
    (stranger,) = records.strangers.by_ids([payload.stranger])
    assert (stranger.name, stranger.slack_id, payload.person) == ("Élodie Esnault", "U-HEIR", denis.id)
    assert not records.outbox.of(MemberReturned)
    assert all(tells(each).address_of is None for each in records.outbox.of(MemberJoined))


@every_former
def test_the_same_account_gets_its_row_back(space: tuple[Records, Person]) -> None:
    """The account decides, even with another address: on hold until somebody decides, without administrator's right."""
    records, denis = space
    moved = replace(DENIS, email="denis@filiale.fr")
    follow(records, moved, LATER, joined=False)
    back = known(records, DENIS)
    assert (back.id, back.access, back.former_slack_id) == (denis.id, denis.access, None)
    assert not back.is_administrator


@every_former
@pytest.mark.parametrize("in_slack", [True, False])
def test_the_form_says_why_nobody_new_is_added(space: tuple[Records, Person], *, in_slack: bool) -> None:
    """An account waits for the press; outside Slack there is none to ask about, and who was removed is no obstacle."""
    records, denis = space
    firm = records.under(domains=DOMAINS)
    if in_slack or denis.is_listed:
        with pytest.raises(FormRefused) as refused:
            add(firm, HEIR, in_slack=in_slack, reason="Arrivée")
        assert [type(each) for each in refused.value.refusals] == [AddressOfClosedAccount if in_slack else AddressTaken]
        assert records.people.get(denis.id) == denis
        return
    added = add(firm, HEIR, in_slack=in_slack, reason="Arrivée").person
    assert (added.id == denis.id, added.email, added.name, added.partner) == (False, DENIS.email, HEIR.name, False)
    assert records.people.get(denis.id) == replace(denis, email=f"{denis.email}.former-{denis.id}.invalid")


@every_former
def test_an_import_says_why_nobody_new_is_added(space: tuple[Records, Person]) -> None:
    """The same as in the form; a line under the former one's own name is not « déjà présent » either."""
    records, _ = space
    firm = {HEIR.email or "": HEIR, ANNE.email or "": ANNE}
    for named in (HEIR, DENIS):
        (found,) = drop(records, [line(2, named)], roster=firm).lines
        assert found.verdict is Verdict.REFUSED
        assert [type(each) for each in found.refusals] == [AddressOfClosedAccount]


def test_an_account_of_before_that_was_not_remembered_is_nobody_s(records: Records) -> None:
    """In 0.1.0 it was not stored which account was closed: no account gets the row back by its address."""
    chloe = replace(known(records, CHLOE), slack_id=None, former_slack_id=SlackId(""), access=Access.SUSPENDED)
    records.people.update(chloe)
    follow(records, CHLOE, LATER, joined=True)
    assert records.people.by_slack_id(CHLOE.slack_id) is None
    assert len(records.outbox.of(IdentityAsked)) == 1


def test_an_address_of_somebody_there_is_said_to_be_somebody_else_s(records: Records) -> None:
    """Chloé has another address in Slack by now: who has the former is put to administrators with that sentence."""
    heir = replace(HEIR, email=CHLOE.email)
    follow(records, heir, LATER, joined=True)
    assert tells(records.outbox.of(MemberJoined)[0]).address_of == "other"
    assert records.people.by_slack_id(heir.slack_id) is None


@pytest.mark.parametrize("late", [replace(CHLOE, updated=100), replace(CHLOE, updated=100, last_name="Zola")])
def test_what_slack_tells_late_gives_nothing_back(records: Records, late: Member) -> None:
    """A guest since 200 stays one, whatever an event of 100 says; nobody is even asked."""
    follow(records, replace(CHLOE, is_full=False, updated=200), NOW, joined=False)
    before, owed = records.people.everyone(), len(records.outbox.everything())
    assert weigh(records, late) is Weight.OUTDATED
    assert follow(records, late, LATER, joined=False) is News.NOTHING
    assert recognise(records, late, LATER) is None
    assert (records.people.everyone(), len(records.outbox.everything())) == (before, owed)


def test_what_slack_tells_late_takes_nothing_either(records: Records) -> None:
    """The account was closed at 100, and open again at 200: the news of 100 comes last."""
    follow(records, replace(CHLOE, updated=200), NOW, joined=False)
    before = known(records, CHLOE)
    assert follow(records, replace(CHLOE, is_full=False, updated=100), LATER, joined=False) is News.NOTHING
    assert recognise(records, replace(CHLOE, is_full=False, updated=100), LATER) == before
    assert known(records, CHLOE) == before


@pytest.mark.parametrize(
    ("seen", "told", "weight"),
    [
        (CHLOE, replace(CHLOE, is_full=False), Weight.TO_ASK),
        (replace(CHLOE, updated=100), replace(CHLOE, updated=100, is_full=False), Weight.TO_ASK),
        (replace(CHLOE, updated=100), replace(CHLOE, is_full=False), Weight.TO_ASK),
        (replace(CHLOE, updated=100), replace(CHLOE, updated=101, is_full=False), Weight.CERTAIN),
        (replace(CHLOE, updated=100), replace(CHLOE, updated=100), Weight.CERTAIN),
        (replace(CHLOE, updated=100), replace(CHLOE, updated=99), Weight.OUTDATED),
    ],
)
def test_only_what_is_surely_later_is_certain(records: Records, seen: Member, told: Member, weight: Weight) -> None:
    """Slack counts whole seconds: of two descriptions of one second, nobody knows which came first."""
    follow(records, seen, NOW, joined=False)
    assert weigh(records, told) is weight


def test_what_lets_somebody_sign_in_is_asked_afresh(records: Records) -> None:
    """However new it seems: an account gets a row only by what Slack answers when it is asked."""
    close_account(records, known(records, CHLOE), NOW)
    assert weigh(records, replace(CHLOE, updated=300)) is Weight.TO_ASK
    records.people.add(person(DENIS, slack_id=None, access=Access.ACTIVE))
    assert weigh(records, replace(DENIS, updated=300)) is Weight.TO_ASK
    assert weigh(records, replace(HEIR, email="elodie@cabinet.fr", updated=300)) is Weight.CERTAIN
