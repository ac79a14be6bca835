"""Who is meant by what was typed: collaborators in Slack, and people of the space."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from rules.model.listing import START, Criteria, Term
from rules.model.people import Member, Person, SlackId
from rules.model.sought import Sought, is_called, is_named, matching, search_words
from rules.permissions import administrator_of
from rules.ports import Records

_MOST = 20


@dataclass(frozen=True, slots=True)
class Found:
    """Who may be meant: those who can be added, and those in the space already.

    `more` is how many others there are.
    """

    author: Person
    members: tuple[Member, ...]
    there: tuple[Person, ...]
    more: int = 0

    @property
    def alone(self) -> Member | Person | None:
        """The only one who may be meant."""
        everybody: tuple[Member | Person, ...] = (*self.members, *self.there)
        return everybody[0] if len(everybody) == 1 else None


def listed_already(records: Records, author: SlackId, account: SlackId) -> Person | None:
    """Give who is in the space by this account; raises NotAUser or NotAnAdministrator."""
    administrator_of(records, author)
    person = records.people.by_slack_id(account)
    return person if person is not None and person.is_listed else None


def find_collaborator(records: Records, author: SlackId, sought: Sought, members: Iterable[Member]) -> Found:
    """Find who is meant, among these members and in the space.

    Raises NotAUser or NotAnAdministrator.
    """
    administrator = administrator_of(records, author)
    in_slack = matching(members, sought)
    accounts = [records.people.by_slack_id(each.slack_id) for each in in_slack]
    known = [each for each in accounts if each is not None and each.is_listed]
    there = [*{each.id: each for each in (*known, *_in_space(records, sought))}.values()]
    listed = {each.slack_id for each in there}
    new = [each for each in in_slack if each.slack_id not in listed]
    everybody: tuple[Member | Person, ...] = (*new, *there)
    if any(is_named(each, sought) for each in everybody):
        new = [each for each in new if is_named(each, sought)]
        there = [each for each in there if is_named(each, sought)]
    shown, others = new[:_MOST], there[: max(0, _MOST - len(new))]
    more = len(new) + len(there) - len(shown) - len(others)
    return Found(administrator, tuple(shown), tuple(others), more)


def _in_space(records: Records, sought: Sought) -> list[Person]:
    """Find people of the space, who may have no account in Slack."""
    if sought.email:
        holder = records.people.by_email(sought.address) if sought.address else None
        return [holder] if holder is not None and holder.is_listed else []
    reached = records.people.with_phone(sought.number) if sought.number else []
    if reached:
        return reached
    words = search_words(sought)
    criteria = Criteria(tuple(Term((word,)) for word in words))
    found = records.people.page(criteria, START, _MOST).people if words else ()
    return [each for each in found if is_called(each, sought)]
