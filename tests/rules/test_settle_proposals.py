"""A proposal is settled for everybody by whatever settles it, and says what was decided, by whom and when."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta
from uuid import uuid4

import pytest

from rules.change_access import Change, Wanted, change_access
from rules.draw_conclusions import draw_conclusions
from rules.edit_subscriber import Edit, details, edit_subscriber, marks
from rules.follow_members import follow, set_aside
from rules.keep_dates import keep_dates
from rules.model.cautions import Identity, Justification
from rules.model.dates import Dates, today
from rules.model.journal import Action, IdempotencyKey
from rules.model.messages import (
    AccessEnding,
    EnrolmentAsked,
    MemberChanged,
    MemberJoined,
    MemberReturned,
    Proposal,
    SubscriberSuspended,
)
from rules.model.notices import DeliveryState
from rules.model.payload import Answer
from rules.model.people import Access, Member, PersonId
from rules.model.policy import Enrolment
from rules.model.refusals import AlreadyAnswered, NoRequest
from rules.request_enrolment import open_request
from rules.set_dates import set_dates
from rules.settle_proposals import settle_older
from rules.withdraw_request import withdraw_request
from tests.fakes.records import Records
from tests.payloads import tells
from tests.people import ANNE, BRUNO, CHLOE, DENIS, LATER, NOW, member
from tests.rules.importing import file_of, imported
from tests.rules.use_cases import add, choose, known

Act = Callable[[Records], object]
PETIT = replace(CHLOE, last_name="Petit")


def do(records: Records, act: Act) -> None:
    """Somebody does something, in a transaction of its own."""
    before = len(records.journal.entries)
    act(records)
    draw_conclusions(records, records.journal.entries[before:])


def saved(records: Records, whom: Member, now: Member) -> None:
    """Anne saves somebody's details as Slack has them now."""
    person = known(records, whom)
    typed = replace(details(person), first_name=now.first_name, last_name=now.last_name, email=now.email or "")
    edit = Edit(person.id, marks(details(person)), typed)
    form = IdempotencyKey(uuid4().hex)
    kept = Justification("Mariage", frozenset())
    edit_subscriber(records, ANNE.slack_id, edit, Identity(now, now), justification=kept, form=form, now=LATER)


def changed(whom: Member, what: Change, who: Member = ANNE) -> Act:
    """Somebody changes an access."""
    form = IdempotencyKey(uuid4().hex)

    def act(records: Records) -> None:
        wanted = Wanted(known_or_former(records, whom), what, "Départ")
        change_access(records, who.slack_id, wanted, form=form, now=LATER)

    return act


def known_or_former(records: Records, whom: Member) -> PersonId:
    """The number of somebody, whether their account is open or closed."""
    found = records.people.by_slack_id(whom.slack_id) or records.people.by_former_slack_id(whom.slack_id)
    assert found is not None
    return found.id


def answer(records: Records, kind: type[Proposal], *, first: bool = True) -> Answer | None:
    """What all messages of this kind say that was decided: the same."""
    found = records.outbox.of(kind)
    entry = found[0 if first else -1].entry
    reached = [each for each in found if each.entry == entry and each.state is DeliveryState.OWED and each.recipient]
    answers = {tells(each).answer for each in reached}
    (found_answer,) = answers
    return found_answer if isinstance(found_answer, Answer) else None


def joined(records: Records) -> None:
    """Denis joins, and is proposed to Anne and Bruno."""
    choose(records, BRUNO)
    follow(records, DENIS, NOW, joined=True)


def married(records: Records) -> None:
    """Chloé has another name in Slack."""
    choose(records, BRUNO)
    follow(records, CHLOE, NOW, joined=False)
    follow(records, PETIT, NOW, joined=False)


def left(records: Records) -> None:
    """Chloé's account is closed: their access is on hold."""
    choose(records, BRUNO)
    follow(records, CHLOE, NOW, joined=False)
    follow(records, replace(CHLOE, is_full=False), NOW, joined=False)


def returned(records: Records) -> None:
    """And it is open again."""
    left(records)
    do(records, lambda records: follow(records, CHLOE, NOW, joined=False))


def ending(records: Records) -> None:
    """Chloé's access ends within a week, and Anne is reminded."""
    records.people.update(replace(known(records, CHLOE), ends_on=today(NOW) + timedelta(days=5)))
    keep_dates(records, NOW)


def longer(records: Records) -> None:
    """Anne sets another end."""
    dates = Dates(None, today(NOW) + timedelta(days=90))
    set_dates(records, ANNE.slack_id, known(records, CHLOE).id, dates, form=IdempotencyKey("d"), now=LATER)


def test_what_is_put_to_several_is_open_until_it_is_settled(records: Records) -> None:
    """And so nothing that happens to others closes it."""
    joined(records)
    do(records, changed(CHLOE, Change.SUSPEND))
    do(records, lambda records: add(records, member("Éric", "Errant")))
    assert answer(records, MemberJoined) is None


@pytest.mark.parametrize(
    ("before", "act", "kind", "action"),
    [
        (joined, lambda records: add(records, DENIS), MemberJoined, Action.SUBSCRIBER_ADDED),
        (joined, lambda records: imported(records, file_of(DENIS)), MemberJoined, Action.SUBSCRIBER_ADDED),
        (left, changed(CHLOE, Change.REMOVE), SubscriberSuspended, Action.SUBSCRIBER_REMOVED),
        (left, changed(CHLOE, Change.REACTIVATE), SubscriberSuspended, Action.SUBSCRIBER_REACTIVATED),
        (returned, changed(CHLOE, Change.REACTIVATE), MemberReturned, Action.SUBSCRIBER_REACTIVATED),
        (returned, changed(CHLOE, Change.REMOVE), MemberReturned, Action.SUBSCRIBER_REMOVED),
        (
            married,
            lambda records: saved(records, CHLOE, PETIT),
            MemberChanged,
            Action.SUBSCRIBER_CHANGED,
        ),
        (married, changed(CHLOE, Change.REMOVE), MemberChanged, Action.SUBSCRIBER_REMOVED),
        (ending, longer, AccessEnding, Action.DATES_SET),
        (ending, changed(CHLOE, Change.SUSPEND), AccessEnding, Action.SUBSCRIBER_SUSPENDED),
    ],
)
def test_whatever_settles_a_matter_closes_it_for_all(
    records: Records, before: Act, act: Act, kind: type[Proposal], action: Action
) -> None:
    """With what was done, by whom and when; from the proposal, the list, a form or a file makes no difference."""
    before(records)
    assert answer(records, kind) is None
    do(records, act)
    found = answer(records, kind)
    assert found is not None
    assert (found.by, found.action) == (known(records, ANNE).id, action)
    assert found.at is not None


def test_who_comes_later_reads_what_was_decided(records: Records) -> None:
    """Another's « Ignorer » changes nothing any more, and says nothing else than what was done."""
    joined(records)
    do(records, lambda records: add(records, DENIS))
    entry, before = records.outbox.of(MemberJoined)[0].entry, len(records.journal.entries)
    with pytest.raises(AlreadyAnswered) as refused:
        set_aside(records, BRUNO.slack_id, entry, LATER)
    assert (refused.value.by, refused.value.action) == ("Anne Aubert", Action.SUBSCRIBER_ADDED)
    assert len(records.journal.entries) == before


def test_a_newcomer_who_leaves_again_is_proposed_no_more(records: Records) -> None:
    """Nobody decided: it says what happened."""
    joined(records)
    do(records, lambda records: follow(records, replace(DENIS, is_full=False), LATER, joined=False))
    assert answer(records, MemberJoined) == Answer(None, Action.MEMBER_LEFT, LATER)


def test_what_slack_says_next_takes_the_place_of_what_it_said(records: Records) -> None:
    """The older proposal is closed, the newer one open; and closed, too, where Slack says what the space has."""
    married(records)
    again = replace(CHLOE, last_name="Grand")
    do(records, lambda records: follow(records, again, LATER, joined=False))
    assert answer(records, MemberChanged) == Answer(None, Action.MEMBER_CHANGED, LATER)
    assert answer(records, MemberChanged, first=False) is None
    do(records, lambda records: follow(records, CHLOE, LATER, joined=False))
    assert answer(records, MemberChanged, first=False) == Answer(None, Action.PROPOSAL_OUTDATED, LATER)


def test_another_detail_changed_leaves_the_proposal_open(records: Records) -> None:
    """What Slack changed was not decided about."""
    married(records)
    person = known(records, CHLOE)
    typed = replace(details(person), function="Associée")
    edit, form = Edit(person.id, marks(details(person)), typed), IdempotencyKey("e")
    kept, identity = Justification("", frozenset()), Identity(None, CHLOE)

    def act(records: Records) -> None:
        edit_subscriber(records, ANNE.slack_id, edit, identity, justification=kept, form=form, now=LATER)

    do(records, act)
    assert answer(records, MemberChanged) is None


def test_the_account_open_again_settles_what_its_end_had_asked(records: Records) -> None:
    """What is to be done now is asked by a message of its own."""
    returned(records)
    found = answer(records, SubscriberSuspended)
    assert found is not None
    assert found.action is Action.ACCOUNT_BACK
    assert answer(records, MemberReturned) is None


def test_the_last_day_settles_its_reminder(records: Records) -> None:
    """By nobody: it ended by itself."""
    ending(records)
    later = NOW + timedelta(days=7)
    do(records, lambda records: keep_dates(records, later))
    assert answer(records, AccessEnding) == Answer(None, Action.SUBSCRIBER_SUSPENDED, later)


def test_a_request_is_withdrawn_by_its_author(records: Records) -> None:
    """Those who were asked read so; it can be made anew, and withdrawn once."""
    approval = records.under(enrolment=Enrolment.APPROVAL)
    with pytest.raises(NoRequest):
        withdraw_request(approval, CHLOE.slack_id, LATER)
    choose(approval, CHLOE)
    withdraw_request(approval, CHLOE.slack_id, LATER)
    assert answer(records, EnrolmentAsked) == Answer(known(records, CHLOE).id, Action.ENROLMENT_WITHDRAWN, LATER)
    assert open_request(records, known(records, CHLOE), LATER) is None
    with pytest.raises(AlreadyAnswered):
        withdraw_request(approval, CHLOE.slack_id, LATER)
    choose(approval, CHLOE)
    assert open_request(records, known(records, CHLOE), NOW) is not None


def test_a_request_ends_with_the_access_of_who_asked(records: Records) -> None:
    """Nobody can agree to it any more, and it says why."""
    choose(records.under(enrolment=Enrolment.APPROVAL), CHLOE)
    do(records, changed(CHLOE, Change.REMOVE))
    assert answer(records, EnrolmentAsked) == Answer(known(records, ANNE).id, Action.SUBSCRIBER_REMOVED, LATER)


def test_what_was_settled_before_anybody_looked_is_closed_at_start(records: Records) -> None:
    """Of a version that left it open: by the line that decided."""
    joined(records)
    add(records, DENIS)
    follow(records, member("Éric", "Errant"), NOW, joined=True)
    assert answer(records, MemberJoined) is None
    settle_older(records)
    found = answer(records, MemberJoined)
    assert found is not None
    assert (found.by, found.action) == (known(records, ANNE).id, Action.SUBSCRIBER_ADDED)
    assert answer(records, MemberJoined, first=False) is None
    assert known(records, DENIS).access is Access.ACTIVE
