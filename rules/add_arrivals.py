"""The newcomers of one message: chosen by an administrator, then added like the lines of a file."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from rules.gather_arrivals import arrivals_of
from rules.model.imports import Line
from rules.model.journal import Action, EntryId
from rules.model.payload import Arrival
from rules.model.people import Person, SlackId, sort_key
from rules.model.refusals import NoArrivalLeft
from rules.model.strangers import Stranger
from rules.model.subscriber_form import Form
from rules.permissions import administrator_of
from rules.ports import Records
from rules.proposals import answer_to, close


@dataclass(frozen=True, slots=True)
class Newcomer:
    """Somebody who joined Slack, and waits for what administrators decide."""

    arrival: Arrival
    stranger: Stranger

    @property
    def is_plain(self) -> bool:
        """Whether nothing about them is out of the ordinary."""
        odd = self.arrival.was_subscriber or self.arrival.has_new_address or self.arrival.address_of
        return bool(self.stranger.email) and not odd


def waiting(records: Records, author: SlackId, first: EntryId) -> tuple[Person, list[Newcomer]]:
    """Give the administrator, and who of their message still waits, in the order of the list.

    `first` is the line of the message. Raises NotAUser, NotAnAdministrator or NoArrivalLeft.
    """
    administrator = administrator_of(records, author)
    mine = (
        each
        for each in records.gathered.telling_of(first)
        if each.recipient is not None and each.recipient.id == administrator.id
    )
    arrivals = [arrival for message in mine for arrival in arrivals_of(message)]
    told = {each.id: each for each in records.strangers.by_ids({each.stranger for each in arrivals})}
    found = [Newcomer(each, told[each.stranger]) for each in arrivals if _waits(records, each, told.get(each.stranger))]
    if not found:
        raise NoArrivalLeft
    return administrator, sorted(found, key=lambda each: sort_key(each.stranger.first_name, each.stranger.last_name))


def lines_of(
    records: Records, author: SlackId, first: EntryId, chosen: Sequence[EntryId]
) -> tuple[Person, tuple[Line, ...]]:
    """Give the chosen newcomers who still wait, as filled-in lines.

    Raises what `waiting` does.
    """
    administrator, newcomers = waiting(records, author, first)
    kept = [each.stranger for each in newcomers if each.arrival.proposal in set(chosen)]
    if not kept:
        raise NoArrivalLeft
    return administrator, tuple(Line(number, _form(each)) for number, each in enumerate(kept, start=1))


def set_all_aside(records: Records, author: SlackId, first: EntryId, now: datetime) -> int:
    """Set aside all of a message who still wait; give how many.

    Raises what `waiting` does.
    """
    administrator, newcomers = waiting(records, author, first)
    for each in newcomers:
        close(records, administrator, each.arrival.proposal, Action.PROPOSAL_SET_ASIDE, each.arrival.person, now)
    return len(newcomers)


def _waits(records: Records, arrival: Arrival, stranger: Stranger | None) -> bool:
    if stranger is None or answer_to(records, arrival.proposal) is not None:
        return False
    known = records.people.by_slack_id(stranger.slack_id) if stranger.slack_id else None
    return known is None or not known.is_listed


def _form(stranger: Stranger) -> Form:
    return Form(
        collaborator=stranger.slack_id,
        last_name=stranger.last_name,
        first_name=stranger.first_name,
        email=stranger.email,
    )
