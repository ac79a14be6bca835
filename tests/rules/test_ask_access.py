"""A member of the firm without access asks for one: who may, who is asked, and how often."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta

import pytest

from rules.access_requests import open_request
from rules.ask_access import Asked, ask_access, may_ask, withdraw_request
from rules.close_account import close_account
from rules.follow_members import follow
from rules.model.access_requests import EXPIRES_AFTER, MOST
from rules.model.journal import Action, IdempotencyKey
from rules.model.messages import AccessAsked, AccessRequestExpired
from rules.model.people import Access, Member, Person
from rules.model.refusals import (
    AddressInDoubt,
    AskedTooOften,
    FormRefused,
    HasAccess,
    NobodyToAsk,
    NotAMember,
    NotAUser,
    NothingAsked,
    NoVerifiedAddress,
    Refused,
)
from rules.permissions import user_of
from tests.fakes.records import Records
from tests.payloads import tells
from tests.people import ANNE, BRUNO, CHLOE, DENIS, LATER, NOW, member, partner, person, subscriber
from tests.rules.use_cases import add, known, space_of

DAY = timedelta(days=1)


def ask(records: Records, who: Member = DENIS, *, form: str = "f1", reason: str = "", days: float = 0) -> Asked:
    """Somebody sends the form."""
    return ask_access(records, who, reason, IdempotencyKey(form), NOW + days * DAY)


def space(*others: Person) -> Records:
    """Anne, an administrator, Bruno, a partner, and these."""
    return space_of([partner(ANNE, administrator_since=NOW), partner(BRUNO), *others])


def test_the_administrators_are_asked_and_named() -> None:
    """Who asks is known from then on, without any right, and their reason is kept in the journal."""
    records = space(subscriber(CHLOE, administrator_since=LATER))
    assert ask(records, reason=" Pour la paie ") == Asked(NOW, ("Anne Aubert", "Chloé Colin"))
    assert records.outbox.recipients(AccessAsked) == ["Anne Aubert", "Chloé Colin"]
    denis = known(records, DENIS)
    assert (denis.access, denis.email, denis.phone) == (Access.NONE, DENIS.email, None)
    assert not denis.is_listed
    line = records.journal.entries[-1]
    assert (line.action, line.actor, line.whom, line.why) == (Action.ACCESS_ASKED, denis.id, denis.id, "Pour la paie")


def test_a_message_tells_of_a_number_only() -> None:
    """Name and address are looked up when it is worded, so that an erasure misses none."""
    records = space()
    ask(records, replace(DENIS, phone="06 12 34 56 78", title="Paie"))
    (message, *_) = records.outbox.of(AccessAsked)
    assert tells(message) == AccessAsked(person=known(records, DENIS).id, at=NOW)


def test_one_request_at_a_time() -> None:
    """The same form, another window, a repeated payload: one request, and the same answer."""
    records = space()
    first = ask(records)
    assert ask(records) == first
    assert ask(records, form="f2", days=1) == first
    assert len(records.outbox.of(AccessAsked)) == 1
    with pytest.raises(NotAUser) as refused:
        may_ask(records, DENIS, LATER)
    assert (refused.value.asking.since, refused.value.asking.asked) == (NOW, ("Anne Aubert",))


def test_so_many_a_week_and_no_more() -> None:
    """Withdrawn ones count, too; after a week one may ask again, and the refusal says when."""
    records = space()
    for number in range(MOST):
        ask(records, form=f"f{number}", days=number)
        withdraw_request(records, DENIS.slack_id, NOW + number * DAY)
    with pytest.raises(AskedTooOften) as refused:
        ask(records, form="more", days=MOST)
    assert refused.value.again == NOW + EXPIRES_AFTER
    assert ask(records, form="later", days=7.01).names == ("Anne Aubert",)


def test_one_too_old_is_closed_before_the_next() -> None:
    """Where the hourly round has not come by yet: its author is told, and the new one stands."""
    records = space()
    ask(records)
    assert ask(records, form="f2", days=7).at == NOW + 7 * DAY
    assert len(records.outbox.of(AccessRequestExpired)) == 1
    assert [each.action for each in records.journal.entries][-2:] == [
        Action.ACCESS_REQUEST_EXPIRED,
        Action.ACCESS_ASKED,
    ]


def test_without_an_administrator_the_partners_are_asked() -> None:
    """They can become administrators; the form says that there is none."""
    records = space_of([partner(BRUNO)])
    recipients = may_ask(records, DENIS, NOW)
    assert (recipients.names, recipients.managed) == (("Bruno Bernard",), False)
    assert ask(records).names == ("Bruno Bernard",)


def test_who_left_is_not_named_as_asked() -> None:
    """Once all who received it are gone, nobody is said to have it."""
    records = space()
    ask(records)
    close_account(records, known(records, ANNE), LATER)
    with pytest.raises(NotAUser) as refused:
        user_of(records, DENIS.slack_id)
    assert (refused.value.asking.since, refused.value.asking.asked) == (NOW, ())


GUEST = replace(DENIS, is_full=False)
REFUSED: dict[str, tuple[Records | None, Member, type[Refused]]] = {
    "a guest, a bot, another company's": (None, GUEST, NotAMember),
    "no verified address": (None, replace(DENIS, email=None), NoVerifiedAddress),
    "a subscriber": (space(subscriber(DENIS)), DENIS, HasAccess),
    "a partner": (space(partner(DENIS)), DENIS, HasAccess),
    "on hold": (space(person(DENIS, access=Access.SUSPENDED)), DENIS, HasAccess),
    "to come": (space(person(DENIS, access=Access.PLANNED)), DENIS, HasAccess),
    "the address of a closed account": (
        space(person(member("Denis", "Dubois", slack_id=None), access=Access.ACTIVE, former_slack_id=CHLOE.slack_id)),
        DENIS,
        AddressInDoubt,
    ),
    "the address of another account": (space(subscriber(replace(CHLOE, email=DENIS.email))), DENIS, AddressInDoubt),
    "nobody to ask": (space_of([subscriber(CHLOE)]), DENIS, NobodyToAsk),
}


@pytest.mark.parametrize("case", REFUSED)
def test_who_could_not_be_added_cannot_ask(case: str) -> None:
    """By the form as by its submission; nothing is written down."""
    given, who, refusal = REFUSED[case]
    records = given or space()
    before = len(records.journal.entries)
    for asking in (lambda: may_ask(records, who, NOW), lambda: ask(records, who)):
        with pytest.raises(refusal):
            asking()
    assert len(records.journal.entries) == before


def test_a_reason_too_long_is_said_at_its_field() -> None:
    """As every other text."""
    with pytest.raises(FormRefused):
        ask(space(), reason="x" * 501)


@pytest.mark.parametrize("access", [Access.NONE, Access.REMOVED])
def test_who_is_known_and_has_no_access_may_ask(access: Access) -> None:
    """Somebody removed, too: the same row, and no second one."""
    records = space(person(DENIS, access=access))
    ask(records)
    assert len(records.people.everyone()) == 3


WAYS: dict[str, Callable[[Records], object]] = {
    "withdrawn": lambda records: withdraw_request(records, DENIS.slack_id, LATER),
    "account closed": lambda records: follow(records, GUEST, LATER, joined=True),
    "added": lambda records: add(records, DENIS),
}
ENDED = {
    "withdrawn": Action.ACCESS_REQUEST_WITHDRAWN,
    "account closed": Action.ACCESS_REQUEST_VOID,
    "added": Action.ACCESS_GRANTED,
}


@pytest.mark.parametrize("way", WAYS)
def test_whatever_settles_a_request_closes_it_for_everybody(way: str) -> None:
    """Each message of it says what was decided, and by whom; nothing is left to withdraw."""
    records = space(subscriber(CHLOE, administrator_since=LATER))
    ask(records)
    WAYS[way](records)
    answers = [tells(each).answer for each in records.outbox.of(AccessAsked)]
    assert {each.action for each in answers if each} == {ENDED[way]}
    assert None not in answers
    assert open_request(records, records.journal.entries[0].whom or known(records, DENIS).id) is None
    with pytest.raises((NothingAsked, HasAccess)):
        withdraw_request(records, DENIS.slack_id, LATER)


def test_nothing_asked_is_nothing_to_withdraw() -> None:
    """By a button left standing."""
    with pytest.raises(NothingAsked):
        withdraw_request(space(), DENIS.slack_id, LATER)


@pytest.mark.parametrize(
    ("own", "may"),
    [(None, True), (person(DENIS, access=Access.REMOVED), True), (person(DENIS, access=Access.SUSPENDED), False)],
    ids=["unknown", "removed", "on hold"],
)
def test_every_refusal_of_a_stranger_offers_to_ask(own: Person | None, *, may: bool) -> None:
    """On hold there is an access to speak of instead."""
    records = space(*([own] if own else []))
    with pytest.raises(NotAUser) as refused:
        user_of(records, DENIS.slack_id)
    assert refused.value.asking.may_ask is may


def test_a_guest_is_not_offered_to_ask() -> None:
    """As far as Slack told of them."""
    records = space()
    follow(records, GUEST, NOW, joined=False)
    with pytest.raises(NotAUser) as refused:
        user_of(records, DENIS.slack_id)
    assert not refused.value.asking.may_ask
