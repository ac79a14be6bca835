"""What no program closes: a task for each access of who has left, which only a person's press ends."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest

from rules.change_access import Change, remove
from rules.close_account import close_account
from rules.close_outside_accesses import (
    close_outside_access,
    keep_outside_access,
    leave_outside_access,
    remaining_of,
    take_outside_access,
    tasks_to_close,
)
from rules.model.dates import Dates
from rules.model.journal import Action
from rules.model.outside_messages import OutsideAccessesToClose
from rules.model.outside_refusals import NotBack, OutsideAccessSettled
from rules.model.people import Access
from rules.model.refusals import FormRefused
from rules.set_dates import set_dates
from rules.what_waits import Todo, what_waits
from tests.people import ANNE, BRUNO, CHLOE, DENIS, NOW
from tests.rules.outside import firm_with, names, note, tasks, wait
from tests.rules.portfolios import Firm
from tests.rules.use_cases import known

SERVICES = ("impots.gouv", "Urssaf")


def leave(firm: Firm, how: str) -> None:
    """Chloé's access ends."""
    match how:
        case "hold":
            firm.change(CHLOE, Change.SUSPEND)
        case "removal":
            firm.change(CHLOE, Change.REMOVE)
        case "what was decided":
            remove(firm.records, known(firm.records, CHLOE), known(firm.records, ANNE), firm.now)
        case "account":
            close_account(firm.records, known(firm.records, CHLOE), firm.now)
        case "end":
            firm.records.people.update(replace(known(firm.records, CHLOE), ends_on=firm.day))
            firm.wait(days=1)


@pytest.mark.parametrize("how", ["hold", "removal", "what was decided", "account", "end"])
def test_every_ending_makes_a_task_of_each_access(how: str) -> None:
    """Owned by who ended it; where the bot did, by any administrator, each of whom reads of it."""
    firm = firm_with(*SERVICES)
    chloe = firm.id(CHLOE)
    leave(firm, how)
    assert names(firm) == [*SERVICES]
    by_bot = how in {"account", "end"}
    assert {each.owner and each.owner.first_name for each in tasks(firm)} == {None if by_bot else "Anne"}
    ((reader, payload),) = firm.told(OutsideAccessesToClose)
    assert isinstance(payload, OutsideAccessesToClose)
    assert (reader, payload.owner) == ("Anne", None if by_bot else firm.id(ANNE))
    assert [each.service for each in payload.accesses] == [*SERVICES]
    headcount = firm.records.people.headcount(NOW)
    waiting = {each.todo: each.count for each in what_waits(firm.records, headcount, firm.now)}
    assert waiting[Todo.ACCESSES_TO_CLOSE] == 2
    assert remaining_of(firm.records, [chloe, firm.id(DENIS)]) == {chloe: SERVICES}


def test_who_comes_back_on_a_day_has_nothing_closed() -> None:
    """Until the day is taken away: then it is a hold like any other."""
    firm = firm_with(*SERVICES)
    firm.change(CHLOE, Change.SUSPEND, firm.day + timedelta(days=9))
    assert names(firm) == []
    set_dates(firm.records, ANNE.slack_id, firm.id(CHLOE), Dates(None, None), form=firm.form(), now=firm.now)
    assert names(firm) == [*SERVICES]


def test_a_closed_account_ends_a_hold_with_a_day_too() -> None:
    """Nobody comes back by themselves then."""
    firm = firm_with(*SERVICES)
    firm.change(CHLOE, Change.SUSPEND, firm.day + timedelta(days=9))
    close_account(firm.records, known(firm.records, CHLOE), firm.now)
    assert names(firm) == [*SERVICES]


def test_time_closes_nothing() -> None:
    """Neither a year, nor a removal after a hold, which asks for nothing twice."""
    firm = firm_with(*SERVICES)
    firm.change(CHLOE, Change.SUSPEND)
    wait(firm, 30)
    firm.change(CHLOE, Change.REMOVE)
    wait(firm, 335)
    assert names(firm) == [*SERVICES]
    assert len(firm.told(OutsideAccessesToClose)) == 1
    assert len(firm.lines(Action.OUTSIDE_ACCESSES_TO_CLOSE)) == 1


def test_one_press_closes_one_access_once() -> None:
    """By whom and when is written down and shown in the message; who presses second reads it."""
    firm = firm_with(*SERVICES)
    firm.change(CHLOE, Change.REMOVE)
    first = tasks(firm)[0].access.id
    firm.wait(hours=2)
    close_outside_access(firm.records, ANNE.slack_id, first, firm.now)
    assert names(firm) == ["Urssaf"]
    (line,) = firm.lines(Action.OUTSIDE_ACCESS_CLOSED)
    assert (line.actor, line.whom, line.at) == (firm.id(ANNE), firm.id(CHLOE), firm.now)
    assert firm.facts(Action.OUTSIDE_ACCESS_CLOSED)["services"] == "impots.gouv"
    ((_, payload),) = firm.told(OutsideAccessesToClose)
    assert isinstance(payload, OutsideAccessesToClose)
    assert [each.answer and each.answer.action for each in payload.accesses] == [Action.OUTSIDE_ACCESS_CLOSED, None]
    with pytest.raises(OutsideAccessSettled) as refusal:
        close_outside_access(firm.records, ANNE.slack_id, first, firm.now + timedelta(hours=1))
    settled = refusal.value
    assert (settled.by, settled.service, settled.action) == (
        known(firm.records, ANNE).name,
        "impots.gouv",
        Action.OUTSIDE_ACCESS_CLOSED,
    )
    assert settled.at == firm.now
    assert len(firm.lines(Action.OUTSIDE_ACCESS_CLOSED)) == 1


def test_nothing_to_close_needs_a_reason() -> None:
    """Which the journal keeps."""
    firm = firm_with("Urssaf")
    firm.change(CHLOE, Change.REMOVE)
    (task,) = tasks(firm)
    with pytest.raises(FormRefused):
        leave_outside_access(firm.records, ANNE.slack_id, task.access.id, " ", firm.now)
    assert names(firm) == ["Urssaf"]
    leave_outside_access(firm.records, ANNE.slack_id, task.access.id, "Compte jamais créé", firm.now)
    assert names(firm) == []
    assert [each.why for each in firm.lines(Action.OUTSIDE_ACCESS_NOT_CONCERNED)] == ["Compte jamais créé"]


def test_who_is_back_keeps_what_was_not_closed() -> None:
    """It stays to be closed until somebody keeps it, and keeps nothing of somebody who is away."""
    firm = firm_with(*SERVICES)
    firm.change(CHLOE, Change.SUSPEND)
    taxes, urssaf = (each.access.id for each in tasks(firm))
    with pytest.raises(NotBack):
        keep_outside_access(firm.records, ANNE.slack_id, urssaf, firm.now)
    close_outside_access(firm.records, ANNE.slack_id, taxes, firm.now)
    firm.change(CHLOE, Change.REACTIVATE)
    assert [each.is_back for each in tasks(firm)] == [True]
    keep_outside_access(firm.records, ANNE.slack_id, urssaf, firm.now)
    assert names(firm) == []
    with pytest.raises(OutsideAccessSettled) as refusal:
        close_outside_access(firm.records, ANNE.slack_id, urssaf, firm.now)
    assert refusal.value.action is Action.OUTSIDE_ACCESS_KEPT
    firm.change(CHLOE, Change.REMOVE)
    assert names(firm) == ["Urssaf"]


def test_anybody_can_take_it() -> None:
    """Once: pressed twice, it is written down once."""
    firm = firm_with("Urssaf")
    close_account(firm.records, known(firm.records, CHLOE), firm.now)
    (task,) = tasks(firm)
    for _ in range(2):
        take_outside_access(firm.records, ANNE.slack_id, task.access.id, firm.now)
    assert [each.owner and each.owner.first_name for each in tasks(firm)] == ["Anne"]
    assert len(firm.lines(Action.OUTSIDE_ACCESS_TAKEN)) == 1


def test_a_partner_who_is_removed_from_the_list_stays() -> None:
    """They are still there, and so are their accesses."""
    firm = firm_with("Urssaf")
    note(firm, BRUNO, "Urssaf")
    firm.records.people.update(replace(known(firm.records, BRUNO), access=Access.ACTIVE))
    firm.change(BRUNO, Change.REMOVE)
    assert names(firm) == []


def test_pages_hold_so_many_and_begin_anew_past_the_end() -> None:
    """The longest asked for first."""
    firm = firm_with(*(f"Banque {each:02}" for each in range(25)))
    firm.change(CHLOE, Change.REMOVE)
    pages = [tasks_to_close(firm.records, ANNE.slack_id, skipped) for skipped in (0, 20, 99)]
    assert [(len(each.tasks), each.skipped, each.total) for each in pages] == [(20, 0, 25), (5, 20, 25), (20, 0, 25)]
