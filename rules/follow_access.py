"""What becomes of somebody's portfolios when their access ends, and when it is back.

Their places end with it. Who goes for good leaves a handover, which somebody is to decide on; who comes back on a day
gets back what was not handed over meanwhile.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime

from rules.close_outside_accesses import ask_to_close
from rules.in_sight import is_hidden, without_name
from rules.keep_deputies import keep_deputies_of
from rules.memberships import close, reopen
from rules.model.journal import Action, EntryId
from rules.model.people import Access, Person
from rules.model.portfolio_messages import HandoverNeeded
from rules.model.portfolios import Ended, Ground, Membership, Portfolio
from rules.owing import owe_to
from rules.portfolio_lines import line_about, write
from rules.portfolio_rights import may_look_after
from rules.ports import Records


def follow_access(records: Records, person: Person, entry: EntryId, now: datetime) -> None:
    """Bring this person's portfolios in line with their access, which the line `entry` changed.

    What no program closes is to be closed by somebody, once they went for good.
    """
    if went_for_good(person):
        ask_to_close(records, person, entry, now)
    concerned = {each.id: each for each in _concerned(records, person)}
    if not concerned and not records.portfolios.returning(person.id):
        return
    if may_look_after(person):
        _give_back(records, person, entry, now)
    else:
        _end(records, person, entry, now)
    keep_deputies_of(records, records.portfolios.by_ids(concerned), now)


def went_for_good(person: Person) -> bool:
    """Tell whether somebody lost their access without a day of return."""
    return not (may_look_after(person) or comes_back(person))


def comes_back(person: Person) -> bool:
    """Tell whether somebody without access has it again on a day that was chosen."""
    if person.access is Access.PLANNED:
        return True
    return person.access is Access.SUSPENDED and person.back_on is not None


def _concerned(records: Records, person: Person) -> list[Portfolio]:
    led = records.portfolios.led_by(person.id) + records.portfolios.with_deputy(person.id)
    members = records.portfolios.memberships_of([person.id])
    return led + records.portfolios.by_ids({each.portfolio for each in members})


def _end(records: Records, person: Person, entry: EntryId, now: datetime) -> None:
    returns = comes_back(person)
    members = records.portfolios.memberships_of([person.id])
    acting = [each for each in members if each.ground is Ground.DEPUTY]
    close(records, acting, entry, now, Ended.WITH_ACCESS)
    close(records, [each for each in members if each not in acting], entry, now, Ended.WITH_ACCESS, returns=returns)
    if returns:
        return
    records.portfolios.forget_return([each.id for each in records.portfolios.returning(person.id)])
    for portfolio in records.portfolios.with_deputy(person.id):
        records.portfolios.update(replace(portfolio, deputy=None), now)
    _leave(records, person, records.portfolios.led_by(person.id), now)


def _leave(records: Records, person: Person, led: Sequence[Portfolio], now: datetime) -> None:
    """Open the handover of what somebody answered for."""
    if not led:
        return
    lines = [line_about(each, Action.HANDOVER_OPENED, None, now, person.id) for each in led]
    entries = records.journal.write_all(lines)
    left = [
        replace(portfolio, lead=None, handover=entry, left_by=person.id)
        for portfolio, entry in zip(led, entries, strict=True)
    ]
    for each in left:
        records.portfolios.update(each, now)
    administrators = records.people.administrators()
    if known := [each for each in left if not each.confidential]:
        owe_to(records, _needed(records, person, known, now), entries[0], administrators)
    for each, entry in zip(left, entries, strict=True):
        if each.confidential:
            inside = [one for one in administrators if not is_hidden(records, one, each)]
            shown = each if inside else without_name(each)  # of those outside, anybody is to decide
            owe_to(records, _needed(records, person, [shown], now), entry, inside or administrators)


def _needed(records: Records, person: Person, portfolios: Sequence[Portfolio], now: datetime) -> HandoverNeeded:
    alone = tuple(each.name for each in portfolios if not _has_deputy(records, each))
    names = tuple(each.name for each in portfolios)
    return HandoverNeeded(person=person.id, portfolios=names, without_deputy=alone, at=now)


def _has_deputy(records: Records, portfolio: Portfolio) -> bool:
    return portfolio.deputy is not None and may_look_after(records.people.get(portfolio.deputy))


def _give_back(records: Records, person: Person, entry: EntryId, now: datetime) -> None:
    returning = records.portfolios.returning(person.id)
    if not returning:
        return
    portfolios = {each.id: each for each in records.portfolios.by_ids({each.portfolio for each in returning})}
    has = {each.portfolio for each in records.portfolios.memberships_of([person.id])}
    back = [each for each in returning if each.portfolio not in has and _is_theirs(each, portfolios[each.portfolio])]
    records.portfolios.forget_return([each.id for each in returning])
    if back:
        reopen(records, back, entry, now)
        lines = [
            line_about(
                portfolios[each.portfolio],
                Action.PORTFOLIO_RIGHT_GIVEN,
                None,
                now,
                person.id,
                facts={"right": each.right.value},
            )
            for each in back
        ]
        write(records, *lines)


def _is_theirs(membership: Membership, portfolio: Portfolio) -> bool:
    """Tell whether a place is still theirs to have: a lead's is not, once another answers for it."""
    return portfolio.is_open and (membership.ground is not Ground.LEAD or portfolio.lead == membership.person)
