"""« Réessayer »: who may press it, what it owes, and what is not sent again."""

from __future__ import annotations

from dataclasses import replace

import pytest

from rules.change_access import Change, Wanted, change_access
from rules.choose_news import choose_news
from rules.deliveries import claim, store_password
from rules.model.journal import Action, IdempotencyKey
from rules.model.messages import DailyNews, Password, PasswordReady, PasswordWithdrawn
from rules.model.notices import DeliveryState, Message
from rules.model.people import Access, Member, NewsPace, PasswordState
from rules.model.refusals import NotAnAdministrator, NotAUser, Outdated, Refused
from rules.retry_delivery import FailedAttempt, retry_delivery
from tests.fakes.records import Records
from tests.outcomes import record_failed, record_sent
from tests.people import ADDRESS, ANNE, BRUNO, CHLOE, DENIS, LATER, MAKER, NOW
from tests.rules.use_cases import add, add_outside_slack, choose, known, password_message, prepared, stored


def refused(records: Records, message: Message, failure: str = "account_inactive") -> FailedAttempt:
    """Slack refuses the message for good, at one more attempt."""
    claim(records, MAKER, LATER, (), 50)
    record_failed(records, stored(records, message.id), failure, LATER)
    return FailedAttempt(message.id, stored(records, message.id).attempts)


def notice(records: Records) -> Message:
    """Chloé is told that Bruno enrolled."""
    choose(records, BRUNO)
    return next(each for each in records.outbox.everything() if each.recipient == known(records, CHLOE))


def retry(records: Records, failed: FailedAttempt, who: Member = ANNE) -> Message:
    """Somebody presses « Réessayer »."""
    return retry_delivery(records, who.slack_id, failed, LATER)


def test_a_retried_message_is_owed_anew_and_written_down(records: Records) -> None:
    """Due at once, without its failure; the journal says who did it, when, for whom, and what had been refused."""
    message = notice(records)
    again = retry(records, refused(records, message))
    assert again == stored(records, message.id)
    assert (again.state, again.due_at, again.failure, again.settled_at) == (DeliveryState.OWED, LATER, "", None)
    entry = records.journal.entries[-1]
    assert (entry.action, entry.at, entry.why) == (Action.DELIVERY_RETRIED, LATER, "account_inactive")
    assert (entry.actor, entry.whom) == (known(records, ANNE).id, known(records, CHLOE).id)


def test_it_keeps_its_place_in_line(records: Records) -> None:
    """What was owed to the same person meanwhile comes after it, as it was committed."""
    message = notice(records)
    failed = refused(records, message)
    choose(records, BRUNO, administrator=False)
    retry(records, failed)
    to_chloe = [each.id for each in claim(records, MAKER, LATER, (), 50) if each.recipient == known(records, CHLOE)]
    assert to_chloe == [message.id]


def test_its_attempts_are_counted_on(records: Records) -> None:
    """So whoever sends it looks first whether Slack has it: an earlier attempt may have been lost, not refused."""
    failed = refused(records, notice(records))
    retry(records, failed)
    claim(records, MAKER, LATER, (), 50)
    assert stored(records, failed.message).attempts == failed.attempt + 1 == 2


def test_a_second_press_changes_nothing(records: Records) -> None:
    """Neither while the message is owed, nor once it was sent, nor when it was refused again meanwhile."""
    failed = refused(records, notice(records))
    retry(records, failed)
    entries = len(records.journal.entries)
    assert retry(records, failed).state is DeliveryState.OWED
    newer = refused(records, stored(records, failed.message), "user_not_found")
    assert retry(records, failed).state is DeliveryState.FAILED
    assert len(records.journal.entries) == entries
    assert retry(records, newer).state is DeliveryState.OWED
    record_sent(records, stored(records, failed.message), ADDRESS, LATER)
    assert retry(records, newer).state is DeliveryState.SENT
    assert len(records.journal.entries) == entries + 1


@pytest.mark.parametrize(("who", "refusal"), [(CHLOE, NotAnAdministrator), (DENIS, NotAUser)])
def test_administrators_alone_may(records: Records, who: Member, refusal: type[Refused]) -> None:
    """Whoever sends the button's request without being one changes nothing."""
    failed = refused(records, notice(records))
    with pytest.raises(refusal):
        retry(records, failed, who)
    assert stored(records, failed.message).state is DeliveryState.FAILED


def test_a_message_of_nobody_is_a_mistake(records: Records) -> None:
    """No window offers it."""
    with pytest.raises(LookupError):
        retry(records, FailedAttempt(prepared().message, 1))


@pytest.mark.parametrize("reveal", [False, True])
def test_a_password_is_on_its_way_again(records: Records, *, reveal: bool) -> None:
    """The list says so; the new one is made by its sender, under the lease, and none stands anywhere before."""
    add(records, password=prepared(reveal=reveal))
    message = password_message(records, PasswordReady if reveal else Password)
    failed = refused(records, message)
    before = known(records, DENIS).password_hash
    retry(records, failed)
    denis = known(records, DENIS)
    assert (denis.password_state, denis.password_at, denis.password_hash) == (PasswordState.TO_SEND, LATER, before)
    assert stored(records, message.id).lease is None
    if not reveal:
        claim(records, "any process", LATER, (), 50)
        assert store_password(records, message, "any process", "new hash", LATER)


def test_a_password_that_went_another_way_is_not_replaced(records: Records) -> None:
    """Slack had it after all, or its owner was added anew: pressing would void the one they use."""
    add(records)
    failed = refused(records, password_message(records))
    records.people.update(replace(known(records, DENIS), password_state=PasswordState.NOTED))
    with pytest.raises(Outdated):
        retry(records, failed)
    assert stored(records, failed.message).state is DeliveryState.FAILED


def test_nobody_gets_what_is_no_longer_theirs(records: Records) -> None:
    """Access ended since: neither the password nor a notice goes out; nor does a password to a former administrator."""
    add(records)
    own = refused(records, password_message(records))
    told = refused(records, notice(records))
    for who in (DENIS, CHLOE):
        records.people.update(replace(known(records, who), access=Access.REMOVED))
    for failed in (own, told):
        with pytest.raises(Outdated):
            retry(records, failed)


def test_who_decides_no_more_gets_no_summary(records: Records) -> None:
    """Slack refused it, and its reader has resigned since; who is a partner gets it again."""
    choose(records, CHLOE)
    for who in (BRUNO, CHLOE):
        choose_news(records, who.slack_id, NewsPace.DAILY, NOW)
    wanted = Wanted(add(records).person.id, Change.SUSPEND, "Congé")
    change_access(records, ANNE.slack_id, wanted, form=IdempotencyKey("hold"), now=NOW)
    summaries = records.outbox.of(DailyNews)
    records.outbox.claim(MAKER, summaries[0].due_at, summaries[0].due_at, (), 50)
    failed = {}
    for each in summaries:
        record_failed(records, stored(records, each.id), "account_inactive", LATER)
        assert each.recipient is not None
        failed[each.recipient.slack_id] = FailedAttempt(each.id, stored(records, each.id).attempts)
    choose(records, CHLOE, administrator=False)
    assert retry(records, failed[BRUNO.slack_id]).state is DeliveryState.OWED
    with pytest.raises(Outdated):
        retry(records, failed[CHLOE.slack_id])


def test_who_can_no_longer_hand_a_password_over_does_not_get_it(records: Records) -> None:
    """It was for the administrator who added somebody outside Slack, and who has resigned since."""
    felix = add_outside_slack(records)
    failed = refused(records, stored(records, felix.message))
    choose(records, BRUNO)
    choose(records, ANNE, administrator=False)
    with pytest.raises(Outdated):
        retry(records, failed, BRUNO)


def test_a_line_for_the_channel_and_an_edit_can_always_be_retried(records: Records) -> None:
    """The channel loses no rights; and what takes a password out of a message is due whoever read it."""
    add(records)
    record_sent(records, password_message(records), ADDRESS, NOW)
    (edit,) = records.outbox.of(PasswordWithdrawn)
    records.people.update(replace(known(records, DENIS), access=Access.REMOVED))
    record_failed(records, edit, "channel_not_found", NOW)
    (line,) = [each for each in records.outbox.everything() if each.recipient is None]
    for failed in (refused(records, line, "is_archived"), FailedAttempt(edit.id, 0)):
        assert retry(records, failed).state is DeliveryState.OWED
    assert records.journal.entries[-2].whom is None
