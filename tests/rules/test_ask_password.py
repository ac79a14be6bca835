"""A new password for oneself, where it opens something: told to the others, or once an administrator agrees."""

from __future__ import annotations

from datetime import timedelta

import pytest

from rules.answer_password import answer_password, expire_passwords
from rules.ask_password import EXPIRES_AFTER, Asked, ask_password, may_ask_password
from rules.change_access import suspend
from rules.model.journal import Action, EntryId, IdempotencyKey
from rules.model.messages import Password, PasswordAsked, PasswordRefused, PasswordRequestExpired, PasswordSentFor
from rules.model.payload import Answer, Cause
from rules.model.people import Member, PasswordState
from rules.model.policy import SelfReset
from rules.model.refusals import AccessChanged, AlreadyAnswered, AnotherMustAgree, OwnRequest, RequestExpired
from rules.renew_password import lacks_password, may_renew, renew_password
from rules.settle_proposals import settle_older
from tests.fakes.records import Records
from tests.payloads import tells
from tests.people import ANNE, BRUNO, CHLOE, LATER, NOW
from tests.rules.use_cases import known

FORM = IdempotencyKey("a form")


@pytest.fixture
def asking(records: Records) -> Records:
    """The space with a directory, where an administrator has to agree."""
    records.owed_to_door.turn(on=True)
    return records.under(self_reset=SelfReset.ASK)


def ask(records: Records, who: Member = CHLOE, form: IdempotencyKey = FORM) -> Asked:
    """Somebody wants a new password for themselves."""
    return ask_password(records, who.slack_id, known(records, who).id, form=form, now=NOW)


def request(records: Records) -> EntryId:
    """Chloé has asked; the line of that request."""
    ask(records)
    line = records.journal.latest_about(known(records, CHLOE).id, Action.PASSWORD_ASKED)
    assert line is not None
    return line.id


def passwords(records: Records) -> list[str | None]:
    """Who is owed a password."""
    return records.outbox.recipients(Password)


@pytest.mark.parametrize("self_reset", SelfReset)
def test_without_a_directory_ones_own_is_made_at_once(records: Records, self_reset: SelfReset) -> None:
    """It opens nothing, so the others need neither agree nor know."""
    assert ask(records.under(self_reset=self_reset)).names == ()
    assert passwords(records) == ["Chloé Colin"]
    assert records.outbox.of(PasswordSentFor) == []


def test_where_it_opens_something_the_others_are_told(records: Records) -> None:
    """Partners and the channel, but for who asked: a stolen Slack account would ask so, too."""
    records.owed_to_door.turn(on=True)
    ask(records)
    assert passwords(records) == ["Chloé Colin"]
    assert records.outbox.recipients(PasswordSentFor) == ["Anne Aubert", "Bruno Bernard", None]


def test_administrators_are_asked_first_where_the_firm_wants_it(asking: Records) -> None:
    """The present password stays; the journal says who asked; by no other way is one made for oneself."""
    before = known(asking, CHLOE)
    assert ask(asking) == Asked(before, ("Anne Aubert",), NOW)
    assert (known(asking, CHLOE), passwords(asking)) == (before, [])
    assert asking.outbox.recipients(PasswordAsked) == ["Anne Aubert"]
    entry = asking.journal.entries[-1]
    assert (entry.action, entry.actor, entry.whom) == (Action.PASSWORD_ASKED, before.id, before.id)
    for use_case in (may_renew, lambda *given: renew_password(*given, form=IdempotencyKey("another"), now=NOW)):
        with pytest.raises(AnotherMustAgree):
            use_case(asking, CHLOE.slack_id, before.id)


@pytest.mark.parametrize("form", [FORM, IdempotencyKey("another form")])
def test_there_is_one_request_at_a_time(asking: Records, form: IdempotencyKey) -> None:
    """Asked again, by the same form or another, nothing more is asked; the window says since when one waits."""
    ask(asking)
    assert ask(asking, form=form).since == NOW
    assert len(asking.outbox.of(PasswordAsked)) == 1
    assert may_ask_password(asking, CHLOE.slack_id, known(asking, CHLOE).id, LATER).since == NOW


def test_a_lone_administrator_asks_nobody(asking: Records) -> None:
    """Nobody could agree; the others are told, as always."""
    assert ask(asking, ANNE).names == ()
    assert passwords(asking) == ["Anne Aubert"]
    assert asking.outbox.recipients(PasswordSentFor) == ["Bruno Bernard", None]


def test_an_administrator_renews_anothers_without_asking(asking: Records) -> None:
    """The setting is about oneself."""
    ask_password(asking, ANNE.slack_id, known(asking, CHLOE).id, form=FORM, now=NOW)
    assert passwords(asking) == ["Chloé Colin"]


def test_granted_another_is_sent_and_the_one_before_ends(asking: Records) -> None:
    """To its owner alone, who reads who agreed; the question is settled for everybody; others are told."""
    asked = request(asking)
    answered = answer_password(asking, ANNE.slack_id, asked, LATER, approve=True)
    assert (answered.owner.id, answered.granted) == (known(asking, CHLOE).id, True)
    assert (passwords(asking), known(asking, CHLOE).password_state) == (["Chloé Colin"], PasswordState.TO_SEND)
    (password,) = asking.outbox.of(Password)
    assert tells(password).author == known(asking, ANNE).id
    (question,) = asking.outbox.of(PasswordAsked)
    assert tells(question).answer == Answer(known(asking, ANNE).id, Action.PASSWORD_RENEWED, LATER)
    assert asking.outbox.recipients(PasswordSentFor) == ["Bruno Bernard", None]


def test_refused_everything_stays(asking: Records) -> None:
    """Who asked is told by whom."""
    before = known(asking, CHLOE)
    answer_password(asking, ANNE.slack_id, request(asking), LATER, approve=False)
    assert (known(asking, CHLOE), passwords(asking)) == (before, [])
    assert asking.outbox.recipients(PasswordRefused) == ["Chloé Colin"]


def test_the_first_answer_counts(asking: Records) -> None:
    """A second one is refused, and sends nothing."""
    asked = request(asking)
    answer_password(asking, ANNE.slack_id, asked, LATER, approve=False)
    with pytest.raises(AlreadyAnswered):
        answer_password(asking, ANNE.slack_id, asked, LATER, approve=True)
    assert passwords(asking) == []


def test_nobody_answers_their_own(asking: Records) -> None:
    """Not even who became an administrator meanwhile."""
    from rules.enrol import choose  # noqa: PLC0415 - of this test alone

    asked = request(asking)
    choose(asking, CHLOE.slack_id, administrator=True, form=IdempotencyKey("enrol"), now=NOW)
    with pytest.raises(OwnRequest):
        answer_password(asking, CHLOE.slack_id, asked, LATER, approve=True)


def test_nobody_answers_in_time(asking: Records) -> None:
    """The request expires once, who asked is told, and may ask again."""
    asked, late = request(asking), NOW + EXPIRES_AFTER
    with pytest.raises(RequestExpired):
        answer_password(asking, ANNE.slack_id, asked, late, approve=True)
    assert [expire_passwords(asking, each) for each in (late - timedelta(seconds=1), late, late)] == [0, 1, 0]
    assert asking.outbox.recipients(PasswordRequestExpired) == ["Chloé Colin"]
    assert may_ask_password(asking, CHLOE.slack_id, known(asking, CHLOE).id, late).since is None


def test_what_was_settled_otherwise_asks_no_more(asking: Records) -> None:
    """An administrator sent a new one from the list, or the access is on hold: the buttons go."""
    request(asking)
    renew_password(asking, ANNE.slack_id, known(asking, CHLOE).id, form=IdempotencyKey("list"), now=LATER)
    settle_older(asking)
    (question,) = asking.outbox.of(PasswordAsked)
    assert tells(question).answer == Answer(known(asking, ANNE).id, Action.PASSWORD_RENEWED, LATER)


def test_on_hold_nothing_is_granted(asking: Records) -> None:
    """The request is over with the access."""
    asked = request(asking)
    suspend(asking, known(asking, CHLOE), Cause.END_DATE, LATER)
    with pytest.raises(AccessChanged):
        answer_password(asking, ANNE.slack_id, asked, LATER, approve=True)
    settle_older(asking)
    with pytest.raises(AlreadyAnswered):
        answer_password(asking, ANNE.slack_id, asked, LATER, approve=True)


def test_a_partner_has_a_password_where_there_is_a_directory(records: Records) -> None:
    """None before they ask; without a directory there is nothing that it would open."""
    bruno = known(records, BRUNO)
    assert not lacks_password(records, bruno)
    with pytest.raises(AccessChanged):
        ask(records, BRUNO)
    records.owed_to_door.turn(on=True)
    assert lacks_password(records, bruno)
    ask(records, BRUNO)
    assert passwords(records) == ["Bruno Bernard"]
    assert not lacks_password(records, known(records, BRUNO))
