"""An import under way: every line once, whoever dies; its end is told, once, to whom it concerns."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest

from rules.deliveries import LEASE
from rules.hold_import import claim, take
from rules.keep_dates import keep_dates
from rules.model.address_refusals import AddressTaken
from rules.model.imports import ImportState, Verdict
from rules.model.journal import Action
from rules.model.messages import (
    ImportEnded,
    ImportStarted,
    Password,
    PasswordReady,
    SubscriberAdded,
    SubscribersImported,
)
from rules.model.notices import DeliveryState, NewMessage
from rules.model.passwords import PasswordDelivery
from rules.model.people import Access, PasswordState
from rules.run_import import finish, not_added, pause, run_batch
from tests.fakes.records import Records
from tests.payloads import tells
from tests.people import ANNE, BRUNO, CHLOE, DENIS, NOW, member
from tests.rules.importing import (
    EMIL,
    FANNY,
    FELIX,
    GUEST,
    ROSTER,
    RUNNER,
    confirm,
    drop,
    file_of,
    go_through,
    imported,
    line,
    running,
)
from tests.rules.use_cases import add, add_outside_slack, choose, known

OTHER = "another process"
SOON = NOW + timedelta(seconds=1)
LATER = NOW + LEASE


def test_each_line_adds_a_subscriber_as_the_form_does(records: Records) -> None:
    """With their details and language, the journal's line, and a password to be made when it is delivered."""
    lines = [line(2, DENIS, phone="01 23 45 67 89", function="Comptable", reason="ignored: nothing speaks against him")]
    ended = imported(records, lines)
    denis = known(records, DENIS)
    assert (denis.name, denis.phone, denis.function, denis.locale) == (
        "Denis Dubois",
        "+33123456789",
        "Comptable",
        "fr-FR",
    )
    assert (denis.access, denis.password_state, denis.password_hash) == (Access.ACTIVE, PasswordState.TO_SEND, None)
    (message,) = records.outbox.of(Password)
    assert (message.lease, message.recipient) == (None, denis)
    assert tells(message).person == known(records, DENIS).id
    entry = next(each for each in records.journal.entries if each.action is Action.SUBSCRIBER_ADDED)
    assert (entry.actor, entry.whom, entry.why) == (known(records, ANNE).id, denis.id, "")
    assert (ended.state, ended.added, ended.total) == (ImportState.DONE, 1, 1)


def test_where_passwords_are_shown_by_a_button_they_are_here_too(records: Records) -> None:
    """The firm's choice holds for an import as well."""
    go_through(records.under(delivery=PasswordDelivery.REVEAL), running(records, DENIS))
    assert len(records.outbox.of(PasswordReady)) == 1
    assert records.outbox.of(Password) == []


def test_who_is_not_in_slack_gets_access_and_no_message_is_sent_for_them(records: Records) -> None:
    """Hundreds of passwords would come to one administrator at once: each is made when they ask for it."""
    ended = imported(records, file_of(FELIX, DENIS))
    felix = records.people.by_email("felix.faure@filiale.fr")
    assert felix is not None
    assert (felix.access, felix.password_state) == (Access.ACTIVE, PasswordState.NONE)
    assert records.outbox.recipients(Password) == ["Denis Dubois"]
    assert (ended.added, ended.outside) == (2, 1)


def test_who_begins_later_is_planned_and_gets_their_password_on_that_day(records: Records) -> None:
    """In Slack or not, nothing is sent before; nobody is told to make one for them either."""
    days = {"starts_on": "01/12/2026", "ends_on": "30/06/2027"}
    ended = imported(records, [line(2, DENIS, **days), line(3, FELIX, **days)])
    denis = known(records, DENIS)
    assert (denis.access, denis.password_state) == (Access.PLANNED, PasswordState.NONE)
    assert (denis.starts_on, denis.ends_on) == (date(2026, 12, 1), date(2027, 6, 30))
    assert records.outbox.of(Password) == []
    assert (ended.added, ended.outside) == (2, 0)
    keep_dates(records, datetime(2026, 12, 1, 6, tzinfo=UTC))
    assert records.outbox.recipients(Password) == ["Denis Dubois", "Anne Aubert"]


def test_partners_and_the_channel_get_one_line_for_all(records: Records) -> None:
    """Not one for each; its author gets nothing besides, since the message of the beginning becomes the result."""
    imported(records, file_of(DENIS, EMIL, FANNY))
    assert records.outbox.recipients(SubscribersImported) == ["Bruno Bernard", None]
    assert {tells(message).count for message in records.outbox.of(SubscribersImported)} == {3}
    assert records.outbox.of(SubscriberAdded) == []
    assert records.outbox.of(ImportEnded) == []
    assert records.outbox.recipients(ImportStarted) == ["Anne Aubert"]
    actions = Counter(each.action for each in records.journal.entries)
    assert actions == {Action.IMPORT_STARTED: 1, Action.SUBSCRIBER_ADDED: 3, Action.IMPORT_ENDED: 1}


def test_where_nobody_was_added_nobody_else_is_told(records: Records) -> None:
    """There is nothing to tell."""
    imported(records, file_of(CHLOE, GUEST))
    assert records.outbox.of(SubscribersImported) == []
    assert len(records.outbox.of(ImportStarted)) == 1


def test_going_on_after_the_end_changes_nothing(records: Records) -> None:
    """The last step may be made again by whoever did not hear of its end."""
    ended = imported(records, file_of(DENIS))
    before = len(records.outbox.everything()), len(records.journal.entries)
    assert run_batch(records, ended.id, RUNNER, ROSTER, 2, NOW) == records.imports.get(ended.id)
    assert (len(records.outbox.everything()), len(records.journal.entries)) == before


def test_each_line_is_judged_as_things_are_then(records: Records) -> None:
    """Somebody was added by hand meanwhile, another has become a guest, a third's address went to somebody else."""
    started = running(records, DENIS, EMIL, FANNY)
    add(records, DENIS)
    taken = member("Fabien", "Fabre", email=FANNY.email, slack_id=FANNY.slack_id)
    add(records, taken)
    roster = {**ROSTER, str(EMIL.email): replace(EMIL, is_full=False)}
    ended = go_through(records, started, roster=roster)
    assert (ended.added, ended.there, ended.refused) == (0, 1, 2)
    emil, fanny = not_added(records, ended.id)
    assert emil.verdict is Verdict.REFUSED
    assert isinstance(fanny.refusals[0], AddressTaken)


def test_a_doubt_that_arose_since_is_not_covered_by_the_reason(records: Records) -> None:
    """It was given for what was shown then; the line is left out, with what speaks against it."""
    proposal = drop(records, [line(2, DENIS, last_name="Dupont", reason="Nom d’usage"), line(3, EMIL)])
    namesake = member("Denis", "Dupont", email="dd@filiale.fr")
    add(records, namesake, in_slack=False)
    ended = go_through(records, confirm(records, proposal))
    assert (ended.added, ended.left_out) == (1, 1)
    (left,) = not_added(records, ended.id)
    assert left.verdict is Verdict.LEFT_OUT
    assert [each.other for each in left.cautions] == ["Denis Dupont", "Denis Dubois"]


def test_one_reason_serves_all_that_have_none(records: Records) -> None:
    """It is kept in the journal of each; a reason in the line goes before it."""
    lines = [
        line(2, DENIS, last_name="Dupont"),
        line(3, EMIL, last_name="Eluard", reason="Nom d’épouse"),
        line(4, FANNY),
    ]
    ended = imported(records, lines, reason="Vérifié avec la paie")
    assert ended.added == 3
    whys = [each.why for each in records.journal.entries if each.action is Action.SUBSCRIBER_ADDED]
    assert whys == ["Vérifié avec la paie", "Nom d’épouse", ""]


def test_without_a_reason_what_speaks_against_a_line_leaves_it_out(records: Records) -> None:
    """Its author gets it back."""
    ended = imported(records, [line(2, DENIS, last_name="Dupont"), line(3, EMIL)])
    assert (ended.added, ended.left_out) == (1, 1)
    assert [each.line.number for each in not_added(records, ended.id)] == [2]


def test_doubles_within_one_step_are_found(records: Records) -> None:
    """Also where the file was changed between them: nobody is added twice, and a namesake needs a reason."""
    twin = member("Denis", "Dubois", email="denis@filiale.fr")
    ended = imported(records, [line(2, DENIS), line(3, DENIS), line(4, twin)])
    assert (ended.added, ended.refused, ended.left_out) == (1, 1, 1)


def test_who_was_removed_is_added_again(records: Records) -> None:
    """Their history stays theirs."""
    added = add(records, DENIS)
    records.people.update(replace(added.person, access=Access.REMOVED, password_hash="old"))
    imported(records, file_of(DENIS, EMIL))
    denis = known(records, DENIS)
    assert (denis.id, denis.access, denis.password_hash) == (added.person.id, Access.ACTIVE, None)


def test_who_is_added_by_an_account_is_who_had_it(records: Records) -> None:
    """Two who were removed, of whom one now has the other's address: the account decides, and the address is freed."""
    first = add(records, DENIS).person
    second = add_outside_slack(records).person
    for each in (first, second):
        records.people.update(replace(each, access=Access.REMOVED))
    roster = {**ROSTER, "felix.faure@filiale.fr": replace(DENIS, email="felix.faure@filiale.fr")}
    proposal = drop(records, [line(2, FELIX, reason="Marié")], roster=roster)
    ended = go_through(records, confirm(records, proposal), roster=roster)
    assert ended.added == 1
    denis, felix = records.people.get(first.id), records.people.get(second.id)
    assert (denis.slack_id, denis.email, denis.access) == (DENIS.slack_id, FELIX.email, Access.ACTIVE)
    assert (felix.slack_id, felix.email) == (None, f"{FELIX.email}.former-{felix.id}.invalid")


def test_an_author_who_loses_the_right_stops_it(records: Records) -> None:
    """What was added is told, the rest is not added, and nothing of the file is kept."""
    choose(records, BRUNO)
    started = running(records, DENIS, EMIL, FANNY, GUEST)
    take(records, started.id, RUNNER, NOW)
    run_batch(records, started.id, RUNNER, ROSTER, 1, NOW)
    choose(records, ANNE, administrator=False)
    ended = run_batch(records, started.id, RUNNER, ROSTER, 1, NOW)
    assert (ended.state, ended.added, ended.settled) == (ImportState.STOPPED, 1, False)
    assert records.imports.counts(started.id) == {}
    assert claim(records, OTHER, LATER) is not None, "its message would never say so, should this process die"
    assert {tells(each).count for each in records.outbox.of(SubscribersImported)} == {1}
    assert records.people.by_slack_id(EMIL.slack_id) is None


def test_an_author_who_left_is_told_nothing(records: Records) -> None:
    """Partners and the channel are."""
    started = running(records, DENIS, EMIL)
    take(records, started.id, RUNNER, NOW)
    run_batch(records, started.id, RUNNER, ROSTER, 1, NOW)
    records.people.update(replace(known(records, ANNE), partner=False, administrator_since=None))
    run_batch(records, started.id, RUNNER, ROSTER, 1, NOW)
    assert records.outbox.of(ImportEnded) == []
    assert records.outbox.recipients(SubscribersImported) == ["Bruno Bernard", None]


def test_from_a_terminal_its_author_reads_the_outcome_in_a_message_of_its_own(records: Records) -> None:
    """None followed it; the lines that were not added are left at the terminal."""
    started = confirm(records, drop(records, file_of(DENIS, FELIX, GUEST)), notify=False)
    go_through(records, started)
    finish(records, started.id, RUNNER, NOW)
    (outcome,) = records.outbox.of(ImportEnded)
    told = tells(outcome)
    assert (outcome.recipient, told.added, told.outside, told.in_slack) == (known(records, ANNE), 2, 1, False)


def test_a_message_that_says_the_outcome_is_the_only_one(records: Records) -> None:
    """Settled, nothing more is owed."""
    ended = imported(records, file_of(DENIS, GUEST))
    before = len(records.outbox.everything())
    assert finish(records, ended.id, RUNNER, NOW).settled
    assert len(records.outbox.everything()) == before


@pytest.mark.parametrize("withheld", [False, True])
def test_the_outcome_comes_apart_where_its_message_cannot_be_changed(records: Records, *, withheld: bool) -> None:
    """Once, with what became of the file; the message that never arrived is owed no more."""
    ended = imported(records, file_of(DENIS, GUEST))
    (followed,) = records.outbox.of(ImportStarted)
    records.outbox.failed(followed.id, "invalid_blocks", NOW)
    finish(records, ended.id, RUNNER, NOW, is_told=False, withheld=withheld)
    (outcome,) = records.outbox.of(ImportEnded)
    told = tells(outcome)
    assert (outcome.recipient, told.added, told.refused, told.in_slack) == (known(records, ANNE), 1, 1, True)
    assert told.withheld is withheld
    standing = records.outbox.get(followed.id)
    assert standing is not None
    assert standing.state is DeliveryState.CANCELLED


def test_what_an_earlier_version_told_apart_is_not_told_again(records: Records) -> None:
    """Before 0.4.0 every end was a message of its own; such an import is settled by this version."""
    ended = imported(records, file_of(DENIS, GUEST))
    entry = next(each for each in records.journal.entries if each.action is Action.IMPORT_ENDED)
    assert ended.ended_at is not None
    told = ImportEnded(file="abonnés.csv", added=1, refused=1, outcome=ended.state, in_slack=True, at=ended.ended_at)
    owed = NewMessage(payload=told, entry=entry.id, recipient=known(records, ANNE), due_at=NOW)
    records.outbox.owe([owed])
    finish(records, ended.id, RUNNER, NOW, is_told=False)
    assert [each.id for each in records.outbox.of(ImportEnded)] == [owed.id]


def test_an_author_who_left_is_told_nothing_apart(records: Records) -> None:
    """Who is no user of the space any more has no business with what came of it."""
    ended = imported(records, file_of(DENIS))
    records.people.update(replace(known(records, ANNE), partner=False, administrator_since=None))
    finish(records, ended.id, RUNNER, NOW, is_told=False)
    assert records.outbox.of(ImportEnded) == []


def test_a_pause_tells_of_what_was_added_and_the_end_of_the_rest(records: Records) -> None:
    """No other process takes up a paused import; the one that paused it goes on."""
    started = running(records, DENIS, EMIL, FANNY)
    take(records, started.id, RUNNER, NOW)
    run_batch(records, started.id, RUNNER, ROSTER, 2, NOW)
    paused = pause(records, started.id, RUNNER, NOW)
    assert (paused.state, paused.process_id, paused.told) == (ImportState.PAUSED, None, 2)
    assert claim(records, OTHER, LATER) is None
    ended = go_through(records, paused)
    assert ended.added == 3
    counts = [tells(each).count for each in records.outbox.of(SubscribersImported)]
    assert sorted(counts) == [1, 1, 2, 2]
