"""Portfolios over time: whatever happens in any order, what holds at each moment, and what was true when."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from datetime import date, datetime, timedelta

from hypothesis import settings
from hypothesis.stateful import invariant

from rules.incompatible import beside, places_held
from rules.model.clients import ClientId
from rules.model.dates import begins, today
from rules.model.journal import Action, Entry
from rules.model.people import Access, PersonId
from rules.model.portfolios import Ground, Portfolio, PortfolioId, Right
from rules.model.told import read_told
from rules.portfolio_rights import may_look_after
from rules.show_client import client_on
from tests.people import NOW
from tests.rules.portfolio_acts import Acts

# By which rights end and come back with an access.
_OF_ACCESS = {Action.SUBSCRIBER_REACTIVATED, Action.DATES_SET, Action.ACCESS_BEGAN}


@dataclass(frozen=True, slots=True)
class Fact:
    """Somebody has a client within reach, by this portfolio, under its name of now."""

    client: ClientId
    person: PersonId
    portfolio: PortfolioId
    name: str
    ground: Ground
    right: Right


class Portfolios(Acts):
    """What holds while people do what they may."""

    # --- what holds at each moment

    @invariant()
    def who_has_no_access_sees_nobody(self) -> None:
        """Nor does anybody stand twice in a portfolio, or in one out of use."""
        members = self._members()
        assert all(may_look_after(self.records.people.get(each.person)) for each in members)
        assert len({(each.portfolio, each.person, each.ground) for each in members}) == len(members)
        leads = [each for each in members if each.ground is Ground.LEAD]
        assert all(
            (each.portfolio, each.person) != (lead.portfolio, lead.person) or each == lead
            for lead in leads
            for each in members
        )
        assert {each.portfolio for each in members} <= {*self._portfolios()}

    @invariant()
    def somebody_answers_or_it_is_known_why_not(self) -> None:
        """A lead, a reason, or a handover: one of the three."""
        for each in self._open():
            assert [each.lead is not None, bool(each.without_lead), each.handover is not None].count(True) == 1
            assert each.lead is None or each.lead != each.deputy
            assert each.deputy is None or self._may_come_back(each.deputy)
            assert (each.left_by is not None) == (each.handover is not None)

    @invariant()
    def a_lead_is_in_it_while_they_have_access(self) -> None:
        """Who left for good leads nothing; who is on hold until a day does, and sees nothing meanwhile."""
        leads = {each.portfolio: each.person for each in self._members() if each.ground is Ground.LEAD}
        for each in self._open():
            if each.lead is None:
                assert each.id not in leads
                continue
            may_look = may_look_after(self.records.people.get(each.lead))
            assert leads.get(each.id) == (each.lead if may_look else None)
            assert self._may_come_back(each.lead)

    def _may_come_back(self, who: PersonId) -> bool:
        person = self.records.people.get(who)
        return may_look_after(person) or person.back_on is not None

    @invariant()
    def a_deputy_acts_just_when_it_takes_one(self) -> None:
        """On the days of an absence, during a hold, and until somebody decides on a handover."""
        acting = {each.portfolio: each.person for each in self._members() if each.ground is Ground.DEPUTY}
        for each in self._open():
            takes = self._takes_a_deputy(each) and not self._is_elsewhere(each)
            assert acting.get(each.id) == (each.deputy if takes else None)

    def _is_elsewhere(self, portfolio: Portfolio) -> bool:
        """Whether its deputy is in a portfolio that is incompatible with it."""
        held = places_held(self.records, portfolio.deputy) if portfolio.deputy is not None else frozenset()
        return not held.isdisjoint(beside(self.records, [portfolio.id]))

    @invariant()
    def nobody_is_in_two_incompatible_portfolios(self) -> None:
        """Nor will they be once a hold is over."""
        for person in self.numbers:
            held = places_held(self.records, person)
            assert held.isdisjoint(beside(self.records, held) & {*self._portfolios()})

    @invariant()
    def nobody_gains_a_right_in_a_confidential_one_without_a_second_person(self) -> None:
        """Who made it leads it at first, a deputy acts who was agreed to, and a hold is over as it was decided."""
        lines = self.records.journal.entries
        since = {
            read_told(each.told).facts.get("portfolio"): each.at
            for each in lines
            if each.action in {Action.PORTFOLIO_CREATED, Action.PORTFOLIO_CONFIDENTIAL}
        }
        confidential = {each.id for each in self._open() if each.confidential}
        agreed = {(each.at, each.whom) for each in lines if each.action is Action.AGREEMENT_GIVEN}
        for each in self._members():
            if each.portfolio not in confidential or each.since <= since[each.portfolio]:
                continue
            line = self.records.journal.get(each.granted)
            lowered = read_told(line.told).facts.get("former_right") == Right.HANDLE.value
            assert line.actor is None or lowered or line.action in _OF_ACCESS or (line.at, each.person) in agreed
        for portfolio in self._open():
            named = [
                line for line in lines if line.action is Action.PORTFOLIO_DEPUTY_NAMED and _is_about(line, portfolio)
            ]
            last = named[-1] if named else None
            if portfolio.confidential and portfolio.deputy and last is not None and last.at > since[portfolio.id]:
                assert (last.at, portfolio.deputy) in agreed

    def _takes_a_deputy(self, portfolio: Portfolio) -> bool:
        if portfolio.deputy is None or not may_look_after(self.records.people.get(portfolio.deputy)):
            return False
        if portfolio.lead is None:
            return portfolio.handover is not None
        away = self.records.portfolios.absences(today(self.now), [portfolio.lead])
        is_away = any(each.covers(today(self.now)) for each in away)
        return is_away or not may_look_after(self.records.people.get(portfolio.lead))

    @invariant()
    def who_comes_back_gets_no_more_than_they_had(self) -> None:
        """And only who is to come back on a day has something to get back."""
        for person in self.numbers:
            returning = self.records.portfolios.returning(person)
            whom = self.records.people.get(person)
            assert not returning or (whom.access is Access.SUSPENDED and whom.back_on is not None)

    @invariant()
    def clients_without_a_portfolio_are_counted(self) -> None:
        """Those in one are not, nor who has left."""
        present = [each for each in self.records.clients.by_ids(self.clients) if each.until is None]
        placed = {each.client for each in self.records.portfolios.placements([each.id for each in present])}
        assert self.records.clients.unassigned(100) == len(present) - len(placed)
        assert {each.client for each in self.records.portfolios.placements(self.clients)} == placed

    @invariant()
    def looked(self) -> None:
        """Who has whom within reach from now on."""
        if not hasattr(self, "facts"):
            self.facts: dict[datetime, frozenset[Fact]] = {}
        portfolios = {each.id: each.name for each in self._open()}
        placements = self.records.portfolios.placements(self.clients)
        self.facts[self.now] = frozenset(
            Fact(placed.client, each.person, each.portfolio, portfolios[each.portfolio], each.ground, each.right)
            for each in self._members()
            for placed in placements
            if placed.portfolio == each.portfolio
        )

    def teardown(self) -> None:
        """What is said of each day since is what was true on it."""
        truth = self._by_day()
        last = today(self.now)
        for client in self.clients:
            day = today(NOW)
            while day <= last:
                sheet = client_on(self.records, client, day, self.now)
                said = {
                    Fact(
                        client,
                        each.sight.membership.person,
                        each.sight.membership.portfolio,
                        each.sight.name,
                        each.sight.membership.ground,
                        each.sight.membership.right,
                    )
                    for each in sheet.seen
                }
                assert said == {each for each in truth[day] if each.client == client}
                day += timedelta(days=1)

    def _by_day(self) -> dict[date, set[Fact]]:
        """Give what was true at some moment of each day."""
        moments = sorted(self.facts)
        found: defaultdict[date, set[Fact]] = defaultdict(set)
        for moment, after in zip(moments, [*moments[1:], self.now + timedelta(seconds=1)], strict=True):
            day = today(moment)
            while begins(day) < after:
                found[day] |= self.facts[moment]
                day += timedelta(days=1)
        return found


def _is_about(line: Entry, portfolio: Portfolio) -> bool:
    return read_told(line.told).facts.get("portfolio") == portfolio.id


TestPortfoliosOverTime = Portfolios.TestCase
TestPortfoliosOverTime.settings = settings(derandomize=True, max_examples=200, stateful_step_count=40, deadline=None)
