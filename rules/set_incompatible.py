"""« Incompatibilités »: two portfolios, and nobody in both."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime

from rules.in_sight import hidden_from
from rules.incompatible import beside, places_held
from rules.keep_deputies import keep_deputies_of
from rules.model.journal import Action, EntryId, IdempotencyKey, NewEntry
from rules.model.people import Person, SlackId
from rules.model.portfolio_refusals import InBoth, WithItself
from rules.model.portfolios import Portfolio, PortfolioId, incompatible
from rules.model.refusals import Field, FormRefused, Missing
from rules.once import done_before
from rules.portfolio_lines import line_about
from rules.portfolio_rights import manager_of
from rules.ports import Records


@dataclass(frozen=True, slots=True)
class Incompatible:
    """A portfolio, and those in sight that are incompatible with it, by name."""

    portfolio: Portfolio
    others: tuple[Portfolio, ...]


def may_set_incompatible(records: Records, author: SlackId, portfolio: PortfolioId) -> Incompatible:
    """Give a portfolio and those incompatible with it; raises what manager_of does."""
    administrator, found = manager_of(records, author, portfolio)
    others = records.portfolios.by_ids(beside(records, [portfolio]) - hidden_from(records, administrator))
    return Incompatible(found, tuple(each for each in others if each.is_open))


def set_incompatible(
    records: Records,
    author: SlackId,
    portfolio: PortfolioId,
    others: Sequence[PortfolioId],
    *,
    form: IdempotencyKey,
    now: datetime,
) -> Incompatible:
    """Let nobody be in this portfolio and in one of these others.

    The same form again changes nothing more. Raises what manager_of does, or FormRefused.
    """
    if done_before(records, author, form) is not None:
        return may_set_incompatible(records, author, portfolio)
    administrator, found = manager_of(records, author, portfolio)
    chosen = [manager_of(records, author, each)[1] for each in others]
    if not chosen:
        raise FormRefused([Missing(Field.PORTFOLIOS)])
    if portfolio in {each.id for each in chosen}:
        raise FormRefused([WithItself(found.name)])
    for each in chosen:
        if both := _in_both(records, found, each):
            raise FormRefused([InBoth(each.name, tuple(one.name for one in both))])
    known = beside(records, [portfolio])
    fresh = [each for each in chosen if each.id not in known]
    entries = _write(records, [_line(found, each, administrator, now, lifted=False) for each in fresh], form)
    for each, entry in zip(fresh, entries, strict=True):
        records.portfolios.put_incompatible(incompatible(portfolio, each.id), entry)
    return may_set_incompatible(records, author, portfolio)


def lift_incompatible(
    records: Records, author: SlackId, portfolio: PortfolioId, other: PortfolioId, now: datetime
) -> Incompatible:
    """Let people be in both of these portfolios again.

    Pressed twice, it changes nothing more. Raises what manager_of does.
    """
    administrator, found = manager_of(records, author, portfolio)
    second = manager_of(records, author, other)[1]
    pair = incompatible(portfolio, other)
    if pair in records.portfolios.incompatible():
        _write(records, [_line(found, second, administrator, now, lifted=True)], None)
        records.portfolios.remove_incompatible(pair)
        keep_deputies_of(records, [found, second], now)
    return may_set_incompatible(records, author, portfolio)


def _in_both(records: Records, one: Portfolio, other: Portfolio) -> list[Person]:
    members = records.portfolios.members([one.id, other.id])
    people = {each.person for each in members} | {each for each in (one.lead, other.lead) if each is not None}
    both = {each for each in people if {one.id, other.id} <= places_held(records, each)}
    return records.people.by_ids(both) if both else []


def _line(found: Portfolio, other: Portfolio, author: Person, now: datetime, *, lifted: bool) -> NewEntry:
    action = Action.INCOMPATIBILITY_LIFTED if lifted else Action.INCOMPATIBILITY_SET
    return line_about(found, action, author, now, facts={"other": other.id, "other_name": other.name})


def _write(records: Records, lines: Sequence[NewEntry], form: IdempotencyKey | None) -> Sequence[EntryId]:
    return records.journal.write_all([replace(lines[0], form=form), *lines[1:]]) if lines else []
