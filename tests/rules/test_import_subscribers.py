"""What a file would do is shown first, and confirmed once."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest

from rules import import_subscribers
from rules.hold_import import take
from rules.import_subscribers import KEPT_FOR, LINES_SHOWN, PROPOSED_FOR, may_import, page, same_file
from rules.model.imports import Import, ImportState, Verdict
from rules.model.journal import Action
from rules.model.messages import ImportStarted
from rules.model.policy import Enrolment
from rules.model.refusals import FormRefused, ImportGone, NotAnAdministrator, NotAUser
from rules.run_import import pause
from tests.fakes.records import Records
from tests.people import ANNE, BRUNO, CHLOE, DENIS, NOW, member
from tests.rules.importing import EMIL, FANNY, GUEST, RUNNER, confirm, drop, file_of, go_through, imported, line
from tests.rules.use_cases import choose, known

USERS = Enrolment.USERS


def found(records: Records, of: Import) -> Import:
    """An import as it stands now."""
    stored = records.imports.get(of.id)
    assert stored is not None
    return stored


def test_only_administrators_may_import(records: Records) -> None:
    """Not a partner who has not enrolled, nor a subscriber, nor a stranger; each is told."""
    for who, refused in ((BRUNO, NotAnAdministrator), (CHLOE, NotAnAdministrator), (DENIS, NotAUser)):
        with pytest.raises(refused):
            may_import(records, who.slack_id)
    assert may_import(records, ANNE.slack_id).slack_id == ANNE.slack_id
    for who in (BRUNO, CHLOE):
        with pytest.raises(NotAnAdministrator):
            drop(records, file_of(DENIS), author=who)


def test_nothing_is_added_before_it_is_confirmed(records: Records) -> None:
    """Neither people nor journal nor messages: only what was found is kept, for its author."""
    before = records.people.everyone()
    proposal = drop(records, file_of(DENIS, CHLOE, GUEST))
    assert proposal.counts == {Verdict.ADD: 1, Verdict.THERE: 1, Verdict.REFUSED: 1}
    assert proposal.imported.state is ImportState.PROPOSED
    assert records.people.everyone() == before
    assert records.journal.entries == []
    assert records.outbox.everything() == []


def test_what_matters_most_is_shown_first(records: Records) -> None:
    """What asks for a reason, then what is refused, then what is added."""
    lines = [*file_of(EMIL, GUEST), line(4, DENIS, last_name="Dupont")]
    proposal = drop(records, lines)
    assert proposal.shown is Verdict.CHECK
    assert drop(records, lines[:2]).shown is Verdict.REFUSED
    assert drop(records, lines[:1]).shown is Verdict.ADD
    assert drop(records, file_of(CHLOE)).shown is Verdict.THERE


def test_the_lines_are_shown_page_by_page(records: Records) -> None:
    """In the order of the file."""
    many = [member(f"Prénom{n}", f"Nom{n}", email=f"p{n}@filiale.fr") for n in range(LINES_SHOWN + 3)]
    first = drop(records, file_of(*many))
    assert [each.line.number for each in first.lines] == list(range(2, LINES_SHOWN + 2))
    assert first.has_more
    second = page(records, ANNE.slack_id, first.imported.id, Verdict.ADD, first.lines[-1].line.number)
    assert [each.line.number for each in second.lines] == [LINES_SHOWN + 2, LINES_SHOWN + 3, LINES_SHOWN + 4]
    assert not second.has_more


def test_what_was_found_is_its_authors_alone(records: Records) -> None:
    """Another administrator neither sees nor confirms it; and one who is no longer administrator does not either."""
    choose(records, BRUNO)
    proposal = drop(records, file_of(DENIS))
    with pytest.raises(ImportGone):
        page(records, BRUNO.slack_id, proposal.imported.id)
    with pytest.raises(ImportGone):
        confirm(records, proposal, author=BRUNO)
    choose(records, ANNE, administrator=False)
    with pytest.raises(NotAnAdministrator):
        page(records, ANNE.slack_id, proposal.imported.id)
    with pytest.raises(NotAnAdministrator):
        confirm(records, proposal)
    assert found(records, proposal.imported).state is ImportState.PROPOSED


def test_confirming_tells_its_author_and_is_written_down(records: Records) -> None:
    """One message, which advances, and one line of the journal."""
    started = confirm(records, drop(records, file_of(DENIS, CHLOE, GUEST)))
    assert (started.state, started.total, started.there, started.refused) == (ImportState.RUNNING, 3, 1, 1)
    assert [each.action for each in records.journal.entries] == [Action.IMPORT_STARTED]
    (message,) = records.outbox.of(ImportStarted)
    assert message.id == started.notice
    assert message.payload == ImportStarted(file="abonnés.csv", total=3, at=NOW)
    assert records.outbox.recipients(ImportStarted) == ["Anne Aubert"]


def test_from_a_terminal_no_message_advances(records: Records) -> None:
    """Its progress is seen where it was started."""
    started = confirm(records, drop(records, file_of(DENIS)), notify=False)
    assert started.notice is None
    assert records.outbox.everything() == []


def test_confirming_twice_starts_it_once(records: Records) -> None:
    """While it runs and after it is over, the second press finds it as it stands."""
    proposal = drop(records, file_of(DENIS))
    first = confirm(records, proposal)
    assert confirm(records, proposal) == first
    ended = go_through(records, first)
    assert confirm(records, proposal) == ended
    assert [each.action for each in records.journal.entries].count(Action.IMPORT_STARTED) == 1
    assert len(records.outbox.of(ImportStarted)) == 1


def test_lines_to_be_checked_are_left_out_or_get_one_reason(records: Records) -> None:
    """A blank reason is none; without the lines none is needed."""
    proposal = drop(records, [line(2, DENIS, last_name="Dupont"), line(3, EMIL)])
    with pytest.raises(FormRefused):
        confirm(records, proposal, with_checked=True, reason="  ")
    with pytest.raises(FormRefused):
        confirm(records, proposal, with_checked=True, reason="x" * 501)
    assert found(records, proposal.imported).state is ImportState.PROPOSED
    started = confirm(records, proposal, reason="ignored without them")
    assert (started.left_out, started.reason) == (1, "")


def test_lines_that_answer_by_themselves_are_shown_apart(records: Records) -> None:
    """A column of reasons may be about contracts: what it answers is seen before anything is added by it."""
    own = line(2, DENIS, last_name="Dupont", reason="Accroissement d’activité")
    proposal = drop(records, [own, line(3, EMIL, reason="CDI"), line(4, FANNY)])
    assert proposal.counts == {Verdict.ANSWERED: 1, Verdict.ADD: 2}
    assert proposal.shown is Verdict.ANSWERED
    ended = go_through(records, confirm(records, proposal))
    assert (ended.added, ended.left_out) == (3, 0)
    whys = [each.why for each in records.journal.entries if each.action is Action.SUBSCRIBER_ADDED]
    assert whys == ["Accroissement d’activité", "", ""]


def test_what_was_never_confirmed_is_deleted_after_a_day(records: Records) -> None:
    """It is personal data; whoever comes back to it is told to drop the file again."""
    proposal = drop(records, file_of(DENIS))
    running = confirm(records, drop(records, file_of(EMIL)))
    assert import_subscribers.forget(records, NOW + PROPOSED_FOR - timedelta(seconds=1)) == 0
    assert import_subscribers.forget(records, NOW + PROPOSED_FOR) == 1
    with pytest.raises(ImportGone):
        page(records, ANNE.slack_id, proposal.imported.id)
    assert found(records, running).state is ImportState.RUNNING


def test_the_figures_of_an_import_are_kept_for_a_month(records: Records) -> None:
    """Then it is deleted with what was not added, even where its author never got that: it is personal data."""
    ended = imported(records, file_of(DENIS, FANNY, GUEST))
    assert import_subscribers.forget(records, NOW + KEPT_FOR - timedelta(seconds=1)) == 0
    assert import_subscribers.forget(records, NOW + KEPT_FOR) == 1
    assert records.imports.get(ended.id) is None


def test_what_was_paused_and_never_gone_on_with_is_deleted_after_a_month(records: Records) -> None:
    """The lines that still wait are personal data; the same file may be imported anew."""
    started = take(records, confirm(records, drop(records, file_of(DENIS, EMIL))).id, RUNNER, NOW)
    pause(records, started.id, RUNNER, NOW)
    assert import_subscribers.forget(records, NOW + KEPT_FOR - timedelta(seconds=1)) == 0
    assert import_subscribers.forget(records, NOW + KEPT_FOR) == 1
    assert records.imports.get(started.id) is None


def test_the_same_file_is_known_again(records: Records) -> None:
    """As long as it runs, is paused, or its author has not got what was left; not while it was only looked at."""
    proposal = drop(records, file_of(DENIS))
    anne = known(records, ANNE).id
    assert same_file(records, anne, "its digest") is None
    started = confirm(records, proposal)
    assert same_file(records, anne, "its digest") == started
    assert same_file(records, anne, "another") is None
    assert same_file(records, known(records, BRUNO).id, "its digest") is None
    ended = go_through(records, started)
    assert same_file(records, anne, "its digest") == ended
    records.imports.update(replace(ended, settled=True))
    assert same_file(records, anne, "its digest") is None
