"""How places of people in portfolios begin and end, each by a line of the journal."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence
from dataclasses import replace
from datetime import datetime

from rules.model.journal import EntryId
from rules.model.people import PersonId
from rules.model.portfolios import NO_MEMBERSHIP, Ended, Ground, Membership, Portfolio, Right
from rules.ports import Records


def make_lead(records: Records, portfolio: Portfolio, person: PersonId, entry: EntryId, now: datetime) -> Portfolio:
    """Let somebody answer for a portfolio from now on; give it as it is then.

    Their former place in it ends, and so does the place of the lead before.
    """
    members = records.portfolios.members([portfolio.id])
    close(records, [each for each in members if each.person == person or each.ground is Ground.LEAD], entry, now)
    records.portfolios.grant([_place(portfolio, person, Ground.LEAD, Right.HANDLE, entry, now)])
    deputy = None if portfolio.deputy == person else portfolio.deputy
    led = replace(portfolio, lead=person, deputy=deputy, without_lead="", handover=None, left_by=None, conflict=None)
    records.portfolios.update(led, now)
    return led


def leave_without_lead(records: Records, portfolio: Portfolio, why: str, entry: EntryId, now: datetime) -> Portfolio:
    """Let nobody answer for a portfolio, for this reason; give it as it is then."""
    members = records.portfolios.members([portfolio.id])
    close(records, [each for each in members if each.ground is Ground.LEAD], entry, now)
    left = replace(portfolio, lead=None, without_lead=why, handover=None, left_by=None)
    records.portfolios.update(left, now)
    return left


def give(records: Records, portfolio: Portfolio, person: PersonId, right: Right, entry: EntryId, now: datetime) -> None:
    """Give somebody this right in a portfolio, in place of the one they have as its member."""
    members = records.portfolios.members([portfolio.id])
    close(records, [each for each in members if each.person == person and each.ground is Ground.MEMBER], entry, now)
    records.portfolios.grant([_place(portfolio, person, Ground.MEMBER, right, entry, now)])


def give_all(records: Records, places: Iterable[tuple[Portfolio, PersonId, Right, EntryId]], now: datetime) -> None:
    """Give people these rights, each by its line."""
    records.portfolios.grant(
        [_place(portfolio, person, Ground.MEMBER, right, entry, now) for portfolio, person, right, entry in places]
    )


def grant_leads(records: Records, created: Iterable[tuple[Portfolio, EntryId]], now: datetime) -> None:
    """Give the leads of new portfolios their places, each by its line."""
    records.portfolios.grant(
        [
            _place(portfolio, portfolio.lead, Ground.LEAD, Right.HANDLE, entry, now)
            for portfolio, entry in created
            if portfolio.lead is not None
        ]
    )


def give_later(
    records: Records, portfolio: Portfolio, person: PersonId, right: Right, entry: EntryId, now: datetime
) -> None:
    """Let somebody have this right in a portfolio once their access begins."""
    place = _place(portfolio, person, Ground.MEMBER, right, entry, now)
    waiting = replace(place, until=now, ended=Ended.WITH_ACCESS, ending=entry, returns=True)
    records.portfolios.grant([waiting])


def act(records: Records, portfolios: Iterable[Portfolio], entry: EntryId, now: datetime) -> None:
    """Let the deputies of these portfolios look after them."""
    places = [
        _place(each, each.deputy, Ground.DEPUTY, Right.HANDLE, entry, now)
        for each in portfolios
        if each.deputy is not None
    ]
    records.portfolios.grant(places)


def close(
    records: Records,
    memberships: Collection[Membership],
    entry: EntryId,
    now: datetime,
    how: Ended = Ended.BY_PERSON,
    *,
    returns: bool = False,
) -> None:
    """End these places; with `returns` they are given back once a hold is over."""
    if memberships:
        records.portfolios.end([each.id for each in memberships], how, entry, now, returns=returns)


def close_all(records: Records, portfolios: Sequence[Portfolio], entry: EntryId, now: datetime) -> None:
    """End every place in these portfolios."""
    close(records, records.portfolios.members([each.id for each in portfolios]), entry, now)


def reopen(records: Records, memberships: Sequence[Membership], entry: EntryId, now: datetime) -> None:
    """Give these places anew, from now on."""
    records.portfolios.forget_return([each.id for each in memberships])
    again = [_again(each, entry, now) for each in memberships]
    records.portfolios.grant(again)


def _again(before: Membership, entry: EntryId, now: datetime) -> Membership:
    return replace(
        before, id=NO_MEMBERSHIP, since=now, granted=entry, until=None, ended=None, ending=None, returns=False
    )


def _place(
    portfolio: Portfolio, person: PersonId, ground: Ground, right: Right, entry: EntryId, now: datetime
) -> Membership:
    return Membership(
        id=NO_MEMBERSHIP,
        portfolio=portfolio.id,
        person=person,
        ground=ground,
        right=right,
        since=now,
        granted=entry,
    )
