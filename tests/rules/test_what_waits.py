"""« Ce qui vous attend »: every kind that waits is counted, and no more once it is seen to."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta

import pytest

from rules.change_access import Change, Wanted, change_access, suspend
from rules.edit_client import ClientForm, add_client
from rules.edit_portfolio import NewPortfolio, create_portfolio
from rules.follow_members import set_aside
from rules.identity import claim_by
from rules.model.dates import today
from rules.model.imports import Import, ImportId, ImportState
from rules.model.journal import Action, EntryId, IdempotencyKey
from rules.model.payload import Cause
from rules.model.people import Access, PasswordState
from rules.model.policy import Enrolment
from rules.propose_member import propose_to_add, propose_to_change, propose_to_reactivate
from rules.renew_password import NOTED_WITHIN
from rules.what_waits import ASKED_WITHIN, Todo, what_waits
from tests.fakes.records import Records
from tests.people import ANNE, BRUNO, CHLOE, DENIS, LATER, NOW, member, partner, subscriber
from tests.rules.use_cases import choose, known, space_of

EMIL = member("Émile", "Évrard")


def space() -> Records:
    """Anne is administrator, Bruno a partner, Chloé and Denis are subscribers."""
    return space_of([partner(ANNE, administrator_since=NOW), partner(BRUNO), subscriber(CHLOE), subscriber(DENIS)])


def waiting(records: Records, *, after: timedelta = timedelta()) -> dict[Todo, int]:
    """Count what waits."""
    headcount = records.people.headcount(LATER + after - NOTED_WITHIN)
    return {each.todo: each.count for each in what_waits(records, headcount, LATER + after)}


def _arrive(records: Records) -> None:
    propose_to_add(records, EMIL, claim_by(records, EMIL), LATER)


def _return(records: Records) -> None:
    propose_to_reactivate(records, known(records, CHLOE), LATER)


def _rename(records: Records) -> None:
    propose_to_change(records, known(records, CHLOE), replace(CHLOE, last_name="Colline"), LATER)


def _hold(records: Records) -> None:
    suspend(records, known(records, CHLOE), Cause.ACCOUNT_CLOSED, LATER)


def _ask(records: Records) -> None:
    choose(records.under(enrolment=Enrolment.APPROVAL), DENIS)


def _end(records: Records) -> None:
    records.people.update(replace(known(records, CHLOE), ends_on=today(LATER) + timedelta(days=30)))


def _not_note(records: Records) -> None:
    late = replace(known(records, CHLOE), password_state=PasswordState.DELIVERED, password_at=NOW - NOTED_WITHIN)
    records.people.update(late)


def _refuse_lines(records: Records) -> None:
    made = Import(
        id=ImportId("an import"),
        author=known(records, ANNE).id,
        state=ImportState.DONE,
        file_name="a.csv",
        digest="digest",
        made_at=NOW,
        refused=1,
    )
    records.imports.add(made)


def _leave_portfolio(records: Records) -> None:
    new = NewPortfolio("Paie", known(records, CHLOE).id)
    create_portfolio(records, ANNE.slack_id, new, form=IdempotencyKey("made"), now=NOW)
    wanted = Wanted(known(records, CHLOE).id, Change.REMOVE, "Départ")
    change_access(records, ANNE.slack_id, wanted, form=IdempotencyKey("left"), now=NOW)


def _place_nowhere(records: Records) -> None:
    add_client(records, ANNE.slack_id, ClientForm(name="Boulangerie", code="B1"), form=IdempotencyKey("new"), now=NOW)


@pytest.mark.parametrize(
    ("happen", "todo"),
    [
        (_arrive, Todo.ARRIVALS),
        (_return, Todo.ACCOUNTS_CHANGED),
        (_rename, Todo.ACCOUNTS_CHANGED),
        (_hold, Todo.HOLDS_TO_DECIDE),
        (_ask, Todo.ENROLMENTS_ASKED),
        (_end, Todo.ACCESSES_ENDING),
        (_not_note, Todo.PASSWORDS_NOT_NOTED),
        (_refuse_lines, Todo.LINES_REFUSED),
        (_leave_portfolio, Todo.PORTFOLIOS_TO_HAND_OVER),
        (_place_nowhere, Todo.CLIENTS_UNASSIGNED),
    ],
)
def test_every_kind_is_counted(happen: Callable[[Records], None], todo: Todo) -> None:
    """Each alone, once; where nothing happened, nothing waits."""
    records = space()
    assert waiting(records) == {}
    happen(records)
    assert waiting(records) == {todo: 1}


@pytest.mark.parametrize("happen", [_arrive, _return, _rename, _hold])
def test_what_was_answered_waits_no_more(happen: Callable[[Records], None]) -> None:
    """By « Ignorer » or « Garder en veille », as by whatever closes the question."""
    records = space()
    happen(records)
    asked = EntryId(next(each.id for each in records.journal.entries if each.action in _ASKING))
    set_aside(records, ANNE.slack_id, asked, LATER)
    assert waiting(records) == {}


_ASKING = {
    *(Action.MEMBER_JOINED, Action.MEMBER_RETURNED, Action.MEMBER_CHANGED),
    Action.SUBSCRIBER_SUSPENDED,
}


def test_what_nobody_answered_for_long_waits_no_more() -> None:
    """After a month; a request to be an administrator expires after a week."""
    records = space()
    _arrive(records)
    _ask(records)
    assert waiting(records, after=timedelta(days=6)) == {Todo.ENROLMENTS_ASKED: 1, Todo.ARRIVALS: 1}
    assert waiting(records, after=timedelta(days=8)) == {Todo.ARRIVALS: 1}
    assert waiting(records, after=ASKED_WITHIN + timedelta(seconds=1)) == {}


def test_a_hold_waits_only_while_it_lasts() -> None:
    """Reactivated or removed from the list, nothing is left to decide."""
    records = space()
    _hold(records)
    records.people.update(replace(known(records, CHLOE), access=Access.REMOVED))
    assert waiting(records) == {}
