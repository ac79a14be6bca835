"""Whom an administrator may choose to look after clients."""

from __future__ import annotations

from rules.model.listing import START, Criteria
from rules.model.people import Person, SlackId
from rules.model.search import read_search
from rules.model.writing import tidy
from rules.permissions import administrator_of
from rules.portfolio_rights import may_look_after
from rules.ports import Records

# As many as Slack shows in a menu.
MOST_OFFERED = 100


def choose_person(records: Records, reader: SlackId, typed: str) -> list[Person]:
    """Give the users who match what was typed, by name.

    Raises NotAUser or NotAnAdministrator.
    """
    administrator_of(records, reader)
    criteria = Criteria(read_search(tidy(typed), frozenset()))
    page = records.people.page(criteria, START, MOST_OFFERED)
    return [each for each in page.people if may_look_after(each)]
