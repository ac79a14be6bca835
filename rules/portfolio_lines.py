"""The lines of the journal about portfolios, and who hears of them."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace
from datetime import datetime

from rules.in_sight import insiders
from rules.model.journal import Action, Entry, EntryId, IdempotencyKey, NewEntry
from rules.model.payload import Payload
from rules.model.people import Person, PersonId
from rules.model.portfolio_messages import ConfidentialChange
from rules.model.portfolios import Portfolio
from rules.model.told import NO_FACTS, Facts, read_told
from rules.owing import owe_to
from rules.permissions import decision_makers
from rules.ports import Records


def line_about(
    portfolio: Portfolio,
    action: Action,
    author: Person | None,
    now: datetime,
    whom: PersonId | None = None,
    *,
    why: str = "",
    form: IdempotencyKey | None = None,
    facts: Facts = NO_FACTS,
) -> NewEntry:
    """Make a line about a portfolio, which tells its name of the moment."""
    return NewEntry(
        at=now,
        action=action,
        actor=author.id if author else None,
        whom=whom,
        why=why,
        form=form,
        facts={"portfolio": portfolio.id, "portfolio_name": portfolio.name, **facts},
    )


def number_in(entry: Entry, fact: str) -> int:
    """Read a number that a line tells; raises LookupError once it was erased."""
    number = read_told(entry.told).facts.get(fact)
    if isinstance(number, int):
        return number
    raise LookupError(f"line {entry.id} does not tell its {fact}")


def write(records: Records, line: NewEntry, *more: NewEntry) -> EntryId:
    """Write lines of one press; the form stands with the first, whose number is given."""
    return records.journal.write_all([line, *(replace(each, form=None) for each in more)])[0]


def tell(records: Records, payload: Payload, entry: EntryId, concerned: Iterable[PersonId | None]) -> None:
    """Owe those concerned who are in the list, those who decide, and the channel; its author knows."""
    owe_to(records, payload, entry, [*_readers(records, payload, concerned), None])


def tell_of(
    records: Records,
    portfolio: Portfolio,
    payload: Payload,
    action: Action,
    entry: EntryId,
    concerned: Iterable[PersonId | None],
) -> None:
    """Tell what was done in a portfolio; outside, no confidential name."""
    concerned = [*concerned]
    if not portfolio.confidential:
        tell(records, payload, entry, concerned)
        return
    readers = _readers(records, payload, concerned)
    knowing = {*concerned, *insiders(records, [portfolio])[portfolio.id]}
    author, person = (getattr(payload, each, None) for each in ("author", "person"))
    outside = ConfidentialChange(author=author, person=person, action=action, at=payload.at)
    owe_to(records, payload, entry, [each for each in readers if each.id in knowing])
    owe_to(records, outside, entry, [*(each for each in readers if each.id not in knowing), None])


def tell_of_all(
    records: Records,
    portfolios: Sequence[Portfolio],
    wording: Callable[[tuple[str, ...]], Payload],
    action: Action,
    entry: EntryId,
    concerned: Iterable[PersonId | None],
) -> None:
    """Tell what was done in several portfolios, each confidential one by itself."""
    concerned = [*concerned]
    if known := tuple(each.name for each in portfolios if not each.confidential):
        tell(records, wording(known), entry, concerned)
    for each in portfolios:
        if each.confidential:
            tell_of(records, each, wording((each.name,)), action, entry, concerned)


def _readers(records: Records, payload: Payload, concerned: Iterable[PersonId | None]) -> list[Person]:
    author = getattr(payload, "author", None)
    people = records.people.by_ids({each for each in concerned if each is not None})
    told = {each.id: each for each in (*people, *decision_makers(records))}
    return [each for each in told.values() if each.id != author and each.slack_id and each.is_listed]
