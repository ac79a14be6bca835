"""« Suppléant »: who stands in for a lead that is away, from the first day until the last."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime

from rules.incompatible import beside, places_held
from rules.memberships import act, close
from rules.model.dates import today
from rules.model.journal import Action
from rules.model.people import Person, PersonId
from rules.model.portfolio_messages import DeputyActs, DeputyBlocked, DeputyDone
from rules.model.portfolios import Absence, Ended, Ground, Membership, Portfolio, PortfolioId
from rules.portfolio_lines import line_about, tell_of, tell_of_all, write
from rules.portfolio_rights import may_look_after
from rules.ports import Records

# Whom a deputy stands in for, and which deputy.
_Pair = tuple[PersonId, PersonId]


def keep_deputies(records: Records, now: datetime) -> int:
    """Let deputies act from the first day of an absence, and no longer than its last.

    A day on which the bot was down is made up for. Gives how many began or ended.
    """
    absences = records.portfolios.absences(today(now))
    leads = {each.person for each in absences if each.covers(today(now))}
    away = [portfolio for lead in leads for portfolio in records.portfolios.led_by(lead)]
    acting = {each.portfolio for each in records.portfolios.acting()}
    acting |= {each for pair in records.portfolios.incompatible() for each in (pair.first, pair.second)}
    found = {each.id: each for each in (*away, *records.portfolios.by_ids(acting))}
    return keep_deputies_of(records, list(found.values()), now)


def keep_deputies_of(records: Records, portfolios: Sequence[Portfolio], now: datetime) -> int:
    """Let the deputies of these portfolios act where it takes them, and only there.

    Nobody acts who is in an incompatible one; where that is over, they do.
    """
    if not portfolios:
        return 0
    ids = {each.id for each in portfolios}
    portfolios = [*portfolios, *records.portfolios.by_ids(beside(records, ids) - ids)]
    state = _state(records, portfolios, today(now))
    ending = [each for each in state.acting if not state.is_needed(each)]
    goes_on = {each.portfolio for each in state.acting} - {each.portfolio for each in ending}
    beginning = [each for each in portfolios if state.stands_in(each) and each.id not in goes_on]
    _end(records, state, ending, now)
    blocked = _blocked(records, beginning)
    _begin(records, state, [each for each in beginning if each not in blocked], now)
    _tell_blocked(records, state, blocked, now)
    return len(ending) + len(beginning) - len(blocked)


@dataclass(frozen=True, slots=True)
class _State:
    portfolios: dict[int, Portfolio]
    people: dict[PersonId, Person]
    absences: dict[PersonId, Absence]
    acting: tuple[Membership, ...]

    def stands_in(self, portfolio: Portfolio) -> bool:
        """Tell whether a portfolio's deputy is to look after it today."""
        deputy = self.people.get(portfolio.deputy) if portfolio.deputy is not None else None
        return portfolio.is_open and deputy is not None and may_look_after(deputy) and self._is_left(portfolio)

    def is_needed(self, membership: Membership) -> bool:
        """Tell whether this deputy is still the one who looks after it."""
        portfolio = self.portfolios[membership.portfolio]
        return portfolio.deputy == membership.person and self.stands_in(portfolio)

    def lead_of(self, portfolio: Portfolio) -> PersonId | None:
        """Give for whom the deputy stands in."""
        return portfolio.lead or portfolio.left_by

    def until(self, lead: PersonId) -> date | None:
        """Give the last day on which that lead is known to be away."""
        absence = self.absences.get(lead)
        return absence.last_day if absence is not None else None

    def _is_left(self, portfolio: Portfolio) -> bool:
        if portfolio.lead is None:
            return portfolio.handover is not None
        return portfolio.lead in self.absences or not may_look_after(self.people[portfolio.lead])


def _state(records: Records, portfolios: Sequence[Portfolio], day: date) -> _State:
    leads = {each.lead for each in portfolios if each.lead is not None}
    named = leads | {each.deputy for each in portfolios if each.deputy is not None}
    absences = records.portfolios.absences(day, leads) if leads else []
    members = records.portfolios.members([each.id for each in portfolios])
    return _State(
        portfolios={each.id: each for each in portfolios},
        people={each.id: each for each in records.people.by_ids(named)} if named else {},
        absences={each.person: each for each in absences if each.covers(day)},
        acting=tuple(each for each in members if each.ground is Ground.DEPUTY),
    )


def _begin(records: Records, state: _State, portfolios: Sequence[Portfolio], now: datetime) -> None:
    for (lead, deputy), some in _by_pair(state, portfolios).items():
        lines = [line_about(each, Action.DEPUTY_ACTS, None, now, deputy, facts={"lead": lead}) for each in some]
        entry = write(records, *lines)
        act(records, some, entry, now)
        acts = _acts(lead, deputy, state.until(lead), now)
        tell_of_all(records, some, acts, Action.DEPUTY_ACTS, entry, [lead, deputy])


def _blocked(records: Records, portfolios: Sequence[Portfolio]) -> list[Portfolio]:
    """Give those whose deputy is in an incompatible one."""
    begun: dict[PersonId, set[PortfolioId]] = defaultdict(set)
    blocked: list[Portfolio] = []
    if not records.portfolios.incompatible():
        return blocked
    for each in portfolios:
        if each.deputy is None:
            continue
        held = places_held(records, each.deputy) | begun[each.deputy]
        if beside(records, [each.id]).isdisjoint(held):
            begun[each.deputy].add(each.id)
        else:
            blocked.append(each)
    return blocked


def _tell_blocked(records: Records, state: _State, blocked: Sequence[Portfolio], now: datetime) -> None:
    """Tell once of each deputy who may not act."""
    for each in state.portfolios.values():
        if each.conflict is not None and each not in blocked:
            records.portfolios.update(replace(each, conflict=None), now)
    for each in blocked:
        lead = state.lead_of(each)
        if each.conflict is not None or each.deputy is None or lead is None:
            continue
        entry = write(records, line_about(each, Action.DEPUTY_BLOCKED, None, now, each.deputy, facts={"lead": lead}))
        records.portfolios.update(replace(each, conflict=entry), now)
        told = DeputyBlocked(person=each.deputy, lead=lead, portfolio=each.name, at=now)
        tell_of(records, each, told, Action.DEPUTY_BLOCKED, entry, [lead, each.deputy])


def _end(records: Records, state: _State, memberships: Sequence[Membership], now: datetime) -> None:
    by_deputy: dict[_Pair, list[Membership]] = defaultdict(list)
    for each in memberships:
        lead = state.lead_of(state.portfolios[each.portfolio])
        by_deputy[lead or each.person, each.person].append(each)
    for (lead, deputy), some in by_deputy.items():
        portfolios = [state.portfolios[each.portfolio] for each in some]
        lines = [line_about(each, Action.DEPUTY_DONE, None, now, deputy, facts={"lead": lead}) for each in portfolios]
        entry = write(records, *lines)
        close(records, some, entry, now, Ended.NOT_NEEDED)
        tell_of_all(records, portfolios, _done(lead, deputy, now), Action.DEPUTY_DONE, entry, [lead, deputy])


def _acts(lead: PersonId, deputy: PersonId, until: date | None, now: datetime) -> Callable[..., DeputyActs]:
    return lambda names: DeputyActs(person=deputy, lead=lead, portfolios=names, until=until, at=now)


def _done(lead: PersonId, deputy: PersonId, now: datetime) -> Callable[..., DeputyDone]:
    return lambda names: DeputyDone(person=deputy, lead=lead, portfolios=names, at=now)


def _by_pair(state: _State, portfolios: Iterable[Portfolio]) -> dict[_Pair, list[Portfolio]]:
    found: dict[_Pair, list[Portfolio]] = defaultdict(list)
    for each in portfolios:
        lead = state.lead_of(each)
        if lead is not None and each.deputy is not None:
            found[lead, each.deputy].append(each)
    return found
