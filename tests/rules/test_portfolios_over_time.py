"""Portfolios over time: rights, handovers, absences, holds and erasures in any order, and what was true when."""

from __future__ import annotations

from collections import defaultdict
from contextlib import suppress
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from uuid import uuid4

from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, precondition, rule

from rules.change_access import Change, Wanted, change_access
from rules.close_account import close_account
from rules.edit_client import ClientForm, add_client, end_client
from rules.edit_portfolio import NewPortfolio, archive_portfolio, create_portfolio, rename_portfolio
from rules.erase_person import NotErased, erase_person
from rules.give_right import Giving, end_right, give_right
from rules.hand_over import Handover, hand_over
from rules.keep_dates import keep_dates
from rules.keep_deputies import keep_deputies
from rules.model.clients import ClientId
from rules.model.dates import Dates, begins, today
from rules.model.journal import IdempotencyKey
from rules.model.listing import START
from rules.model.people import Access, PersonId
from rules.model.portfolios import Ground, Membership, Portfolio, PortfolioId, PortfoliosSought, Right
from rules.model.refusals import Refused
from rules.name_deputy import name_deputy
from rules.place_clients import place_clients, take_out
from rules.portfolio_rights import may_look_after
from rules.set_absence import cancel_absence, set_absence
from rules.set_dates import set_dates
from rules.show_client import client_on
from tests.people import ANNE, BRUNO, CHLOE, DENIS, NOW, partner, subscriber
from tests.rules.use_cases import known, space_of

CREW = [CHLOE, DENIS, BRUNO]
who, which, days = st.integers(0, 3), st.integers(0, 2), st.integers(0, 6)


@dataclass(frozen=True, slots=True)
class Fact:
    """Somebody has a client within reach, by this portfolio, under its name of now."""

    client: ClientId
    person: PersonId
    portfolio: PortfolioId
    name: str
    ground: Ground
    right: Right


class Portfolios(RuleBasedStateMachine):
    """A firm of four, of whom Anne decides, with up to three portfolios and two clients."""

    @initialize()
    def open(self) -> None:
        """Chloé leads one portfolio and Denis another; each is the other's deputy."""
        people = [partner(ANNE, administrator_since=NOW), partner(BRUNO), subscriber(CHLOE), subscriber(DENIS)]
        self.records = space_of(people)
        self.numbers = [known(self.records, each).id for each in (ANNE, *CREW)]
        self.now = NOW
        self.facts: dict[datetime, frozenset[Fact]] = {}
        self.clients: list[ClientId] = []
        for name, lead, deputy in (("Paie", 1, 2), ("Est", 2, 1)):
            self.create(name, lead, deputy)
            self.add(name)
            self.place(len(self.clients) - 1, len(self.clients) - 1, out=False)

    @rule(hours=st.sampled_from([1, 5, 24, 72]))
    def time_passes(self, hours: int) -> None:
        """And what is due by then is done, as every hour and as each day begins."""
        until = self.now + timedelta(hours=hours)
        while self.now < until:
            midnight = begins(today(self.now) + timedelta(days=1))
            self.now = min(until, midnight)
            keep_dates(self.records, self.now)
            keep_deputies(self.records, self.now)
            self.note()

    @rule(name=st.sampled_from(["Paie", "Lyon", "Est"]), lead=who, deputy=st.none() | who)
    def create(self, name: str, lead: int, deputy: int | None) -> None:
        """Anne makes a portfolio."""
        typed = NewPortfolio(name, self._person(lead), None if deputy is None else self._person(deputy))
        with suppress(Refused):
            create_portfolio(self.records, ANNE.slack_id, typed, form=self._form(), now=self._tick())

    @rule(name=st.sampled_from(["Paie", "Est"]))
    def add(self, name: str) -> None:
        """Anne adds a client, who is in no portfolio yet."""
        with suppress(Refused):
            form = ClientForm(name=name, code=name)
            saved = add_client(self.records, ANNE.slack_id, form, form=self._form(), now=self._tick())
            self.clients.append(saved.client.id)

    @precondition(lambda self: self._portfolios() and self.clients)
    @rule(client=which, portfolio=which, out=st.booleans())
    def place(self, client: int, portfolio: int, *, out: bool) -> None:
        """Anne puts a client into a portfolio, or takes one out of it."""
        what, where = self._client(client), self._portfolio(portfolio)
        with suppress(Refused):
            if out:
                take_out(self.records, ANNE.slack_id, where, what, self._tick())
            else:
                place_clients(self.records, ANNE.slack_id, where, [what], form=self._form(), now=self._tick())

    @precondition(lambda self: self.clients)
    @rule(client=which)
    def end_client(self, client: int) -> None:
        """A client leaves the firm."""
        with suppress(Refused):
            end_client(self.records, ANNE.slack_id, self._client(client), form=self._form(), now=self._tick())

    @precondition(lambda self: self._portfolios())
    @rule(portfolio=which, person=who, right=st.none() | st.sampled_from(Right))
    def give(self, portfolio: int, person: int, right: Right | None) -> None:
        """Anne gives a right, or ends one."""
        where, whom = self._portfolio(portfolio), self._person(person)
        with suppress(Refused):
            if right is None:
                end_right(self.records, ANNE.slack_id, where, whom, form=self._form(), now=self._tick())
            else:
                giving = Giving(where, whom, right)
                give_right(self.records, ANNE.slack_id, giving, form=self._form(), now=self._tick())

    @precondition(lambda self: self._portfolios())
    @rule(portfolio=which, lead=st.none() | who)
    def hand_over(self, portfolio: int, lead: int | None) -> None:
        """Anne decides who answers for a portfolio, or that nobody does."""
        wanted = Handover((self._portfolio(portfolio),), None if lead is None else self._person(lead), "Réorganisation")
        with suppress(Refused):
            hand_over(self.records, ANNE.slack_id, wanted, form=self._form(), now=self._tick())

    @precondition(lambda self: self._portfolios())
    @rule(portfolio=which, deputy=st.none() | who)
    def name_deputy(self, portfolio: int, deputy: int | None) -> None:
        """Anne names who stands in for a lead, or nobody."""
        whom = None if deputy is None else self._person(deputy)
        where = self._portfolio(portfolio)
        with suppress(Refused):
            name_deputy(self.records, ANNE.slack_id, where, whom, form=self._form(), now=self._tick())

    @precondition(lambda self: self._portfolios())
    @rule(portfolio=which, name=st.sampled_from(["Nord", "Sud", None]))
    def rename(self, portfolio: int, name: str | None) -> None:
        """Anne renames a portfolio, or archives one that has no clients."""
        where = self._portfolio(portfolio)
        with suppress(Refused):
            if name is None:
                archive_portfolio(self.records, ANNE.slack_id, where, form=self._form(), now=self._tick())
            else:
                rename_portfolio(self.records, ANNE.slack_id, where, name, form=self._form(), now=self._tick())

    @rule(person=who, first=days, length=days, cancel=st.booleans())
    def absence(self, person: int, first: int, length: int, *, cancel: bool) -> None:
        """Somebody will be away, or will not after all."""
        whom, day = self._person(person), today(self.now) + timedelta(days=first)
        with suppress(Refused):
            if cancel:
                cancel_absence(self.records, ANNE.slack_id, whom, day, self._tick())
            else:
                span = (day, day + timedelta(days=length))
                set_absence(self.records, ANNE.slack_id, whom, span, form=self._form(), now=self._tick())

    # --- what ends an access, and what gives one back

    @rule(person=who, change=st.sampled_from(Change), back=days | st.none())
    def change_access(self, person: int, change: Change, back: int | None) -> None:
        """Anne puts somebody on hold until a day or without one, reactivates or removes them."""
        back_on = None if back is None else today(self.now) + timedelta(days=back + 1)
        wanted = Wanted(self._person(person), change, "Fin de mission", back_on)
        with suppress(Refused):
            change_access(self.records, ANNE.slack_id, wanted, form=self._form(), now=self._tick())

    @rule(person=who, ends=st.none() | days, back=st.none() | days)
    def set_dates(self, person: int, ends: int | None, back: int | None) -> None:
        """Anne sets a last day, or on which day a hold is over, or neither."""
        day = today(self.now)
        dates = Dates(
            None,
            None if ends is None else day + timedelta(days=ends + 7),
            None if back is None else day + timedelta(days=back + 1),
        )
        with suppress(Refused):
            set_dates(self.records, ANNE.slack_id, self._person(person), dates, form=self._form(), now=self._tick())

    @rule(person=who)
    def close_account(self, person: int) -> None:
        """Somebody's Slack account is closed."""
        whom = self.records.people.get(self._person(person))
        if whom.slack_id not in {None, ANNE.slack_id}:
            close_account(self.records, whom, self._tick())

    @rule(person=who)
    def erase(self, person: int) -> None:
        """Somebody who was removed is erased."""
        whom = self.records.people.get(self._person(person))
        for message in self.records.outbox.of_person(whom.id):
            self.records.outbox.cancel(message.id, self.now)
        with suppress(NotErased, LookupError):
            erase_person(self.records, whom.email, self._tick())

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
            assert acting.get(each.id) == (each.deputy if self._takes_a_deputy(each) else None)

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
    def note(self) -> None:
        """Who has whom within reach from now on."""
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

    # --- what the rules above have in common

    def _tick(self) -> datetime:
        self.now += timedelta(minutes=1)
        return self.now

    def _person(self, number: int) -> PersonId:
        return self.numbers[number % len(self.numbers)]

    def _open(self) -> list[Portfolio]:
        return list(self.records.portfolios.page(PortfoliosSought(), START, 100).portfolios)

    def _portfolios(self) -> list[PortfolioId]:
        return [each.id for each in self._open()]

    def _portfolio(self, number: int) -> PortfolioId:
        known = self._portfolios()
        return known[number % len(known)]

    def _client(self, number: int) -> ClientId:
        return self.clients[number % len(self.clients)]

    def _members(self) -> list[Membership]:
        return self.records.portfolios.memberships_of(self.numbers)

    def _form(self) -> IdempotencyKey:
        return IdempotencyKey(uuid4().hex)


TestPortfoliosOverTime = Portfolios.TestCase
TestPortfoliosOverTime.settings = settings(derandomize=True, max_examples=300, stateful_step_count=40, deadline=None)
