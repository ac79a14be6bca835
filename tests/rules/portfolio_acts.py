"""What people may do with portfolios, in any order, as a machine that tries it."""

from __future__ import annotations

from contextlib import suppress
from datetime import timedelta

from hypothesis import strategies as st
from hypothesis.stateful import initialize, precondition, rule

from rules.answer_agreement import answer_agreement
from rules.ask_agreement import open_requests
from rules.change_access import Change, Wanted, change_access
from rules.close_account import close_account
from rules.edit_client import ClientForm, add_client, end_client
from rules.edit_portfolio import NewPortfolio, archive_portfolio, create_portfolio, rename_portfolio
from rules.erase_person import NotErased, erase_person
from rules.give_right import Giving, end_right, give_right
from rules.hand_over import Handover, hand_over
from rules.keep_dates import keep_dates
from rules.keep_deputies import keep_deputies
from rules.model.dates import Dates, begins, today
from rules.model.portfolios import Right
from rules.model.refusals import Refused
from rules.name_deputy import name_deputy
from rules.place_clients import place_clients, take_out
from rules.set_absence import cancel_absence, set_absence
from rules.set_confidential import set_confidential
from rules.set_dates import set_dates
from rules.set_incompatible import lift_incompatible, set_incompatible
from tests.people import ANNE, BRUNO, CHLOE, DENIS, NOW, partner, subscriber
from tests.rules.portfolio_machine import PortfolioMachine
from tests.rules.use_cases import known, space_of

CREW = [CHLOE, DENIS, BRUNO]
who, which, days = st.integers(0, 3), st.integers(0, 2), st.integers(0, 6)


class Acts(PortfolioMachine):
    """A firm of four, of whom Anne decides, with up to three portfolios and two clients."""

    @initialize(apart=st.booleans(), confidential=st.booleans())
    def open(self, *, apart: bool, confidential: bool) -> None:
        """Chloé leads one portfolio and Denis another; each is the other's deputy."""
        people = [partner(ANNE, administrator_since=NOW), partner(BRUNO), subscriber(CHLOE), subscriber(DENIS)]
        self.records = space_of(people)
        self.numbers = [known(self.records, each).id for each in (ANNE, *CREW)]
        self.now = NOW
        self.clients = []
        for name, lead, deputy in (("Paie", 1, 2), ("Est", 2, 1)):
            self.create(name, lead, deputy)
            self.add(name)
            self.place(len(self.clients) - 1, len(self.clients) - 1, out=False)
        if apart:
            self.set_apart(0, 1, lift=False)
        if confidential:
            self.create_confidential("Sud", None)

    @rule(hours=st.sampled_from([1, 5, 24, 72]))
    def time_passes(self, hours: int) -> None:
        """And what is due by then is done, as every hour and as each day begins."""
        until = self.now + timedelta(hours=hours)
        while self.now < until:
            midnight = begins(today(self.now) + timedelta(days=1))
            self.now = min(until, midnight)
            keep_dates(self.records, self.now)
            keep_deputies(self.records, self.now)
            self.looked()

    @rule(name=st.sampled_from(["Paie", "Lyon", "Est"]), lead=who, deputy=st.none() | who)
    def create(self, name: str, lead: int, deputy: int | None) -> None:
        """Anne makes a portfolio."""
        typed = NewPortfolio(name, self._person(lead), None if deputy is None else self._person(deputy))
        with suppress(Refused):
            create_portfolio(self.records, ANNE.slack_id, typed, form=self._form(), now=self._tick())

    @rule(name=st.sampled_from(["Paie", "Sud"]), deputy=st.none() | who)
    def create_confidential(self, name: str, deputy: int | None) -> None:
        """Anne makes a confidential portfolio, and is its lead."""
        whom = None if deputy is None else self._person(deputy)
        typed = NewPortfolio(name, self._person(0), whom, confidential=True)
        with suppress(Refused):
            create_portfolio(self.records, ANNE.slack_id, typed, form=self._form(), now=self._tick())

    @precondition(lambda self: self._portfolios())
    @rule(portfolio=which, confidential=st.booleans())
    def set_confidential(self, portfolio: int, *, confidential: bool) -> None:
        """Anne makes a portfolio confidential, or asks for the end of it."""
        where, form = self._portfolio(portfolio), self._form()
        with suppress(Refused):
            set_confidential(self.records, ANNE.slack_id, where, confidential=confidential, form=form, now=self._tick())

    @precondition(lambda self: bool(open_requests(self.records)))
    @rule(person=who, agree=st.booleans())
    def answer(self, person: int, *, agree: bool) -> None:
        """Somebody answers the oldest request for an agreement."""
        whom, oldest = self.records.people.get(self._person(person)), open_requests(self.records)[0]
        if whom.slack_id is not None:
            with suppress(Refused):
                self._try(answer_agreement, whom.slack_id, oldest.id, self._tick(), agree=agree)

    @precondition(lambda self: self._portfolios())
    @rule(one=which, other=which, lift=st.booleans())
    def set_apart(self, one: int, other: int, *, lift: bool) -> None:
        """Anne decides that nobody may be in two portfolios, or that people may again."""
        first, second = self._portfolio(one), self._portfolio(other)
        with suppress(Refused):
            if lift:
                lift_incompatible(self.records, ANNE.slack_id, first, second, self._tick())
            else:
                form = self._form()
                set_incompatible(self.records, ANNE.slack_id, first, [second], form=form, now=self._tick())

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
