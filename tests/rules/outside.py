"""A firm with accesses outside: Anne administers, Chloé has some."""

from __future__ import annotations

from collections.abc import Sequence

from rules.close_outside_accesses import Task, tasks_to_close
from rules.edit_services import add_services
from rules.model.outside_accesses import ServiceId
from rules.model.people import Member
from rules.note_outside_accesses import Noted, note_outside_accesses
from rules.remind_to_close import remind_to_close
from tests.people import ANNE, CHLOE
from tests.rules.portfolios import Firm


def firm_with(*services: str) -> Firm:
    """A firm with this list, of which Chloé has all."""
    firm = Firm()
    add(firm, *services)
    note(firm, CHLOE, *services)
    return firm


def add(firm: Firm, *services: str) -> None:
    """Anne adds services."""
    add_services(firm.records, ANNE.slack_id, "\n".join(services), form=firm.form(), now=firm.now)


def ids(firm: Firm, *services: str) -> list[ServiceId]:
    """The numbers of these services."""
    return [each.id for each in firm.records.outside_accesses.services() if each.name in services]


def note(firm: Firm, who: Member, *services: str) -> Noted:
    """Anne notes that somebody has exactly these."""
    chosen = ids(firm, *services)
    return note_outside_accesses(firm.records, ANNE.slack_id, firm.id(who), chosen, form=firm.form(), now=firm.now)


def tasks(firm: Firm) -> Sequence[Task]:
    """What is to be closed."""
    return tasks_to_close(firm.records, ANNE.slack_id).tasks


def names(firm: Firm) -> list[str]:
    """The services that are to be closed."""
    return [each.service for each in tasks(firm)]


def wait(firm: Firm, days: int) -> None:
    """Days pass, and each begins with what is due."""
    for _ in range(days):
        firm.wait(days=1)
        remind_to_close(firm.records, firm.now)
