"""A firm with portfolios: Anne decides, Bruno is partner, Chloé, Denis and Élodie look after clients."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta
from typing import Any
from uuid import uuid4

from rules.answer_agreement import Answered, answer_agreement
from rules.ask_agreement import open_requests
from rules.change_access import Change, Wanted, change_access
from rules.edit_client import ClientForm, add_client
from rules.edit_portfolio import NewPortfolio, create_portfolio
from rules.give_right import Giving, give_right
from rules.keep_dates import keep_dates
from rules.keep_deputies import keep_deputies
from rules.model.clients import Client
from rules.model.dates import begins, today
from rules.model.journal import Action, Entry, IdempotencyKey
from rules.model.payload import Payload
from rules.model.people import Member, Person, PersonId
from rules.model.portfolios import Ground, Portfolio, Right
from rules.model.told import read_told
from tests.fakes.records import Records
from tests.people import ANNE, BRUNO, CHLOE, DENIS, NOW, member, partner, subscriber
from tests.rules.use_cases import known, space_of

ELODIE = member("Élodie", "Étienne")


@dataclass(slots=True)
class Firm:
    """A firm, its clock, and what its people do."""

    records: Records = field(
        default_factory=lambda: space_of(
            [
                partner(ANNE, administrator_since=NOW),
                partner(BRUNO),
                *(subscriber(each) for each in (CHLOE, DENIS, ELODIE)),
            ]
        )
    )
    now: datetime = NOW

    @property
    def day(self) -> date:
        """What day it is."""
        return today(self.now)

    def id(self, who: Member) -> PersonId:
        """Somebody's number."""
        return known(self.records, who).id

    def form(self) -> IdempotencyKey:
        """A form that was never sent."""
        return IdempotencyKey(uuid4().hex)

    def portfolio(self, name: str = "Paie", lead: Member = CHLOE, deputy: Member | None = None) -> Portfolio:
        """Anne makes a portfolio."""
        typed = NewPortfolio(name, self.id(lead), None if deputy is None else self.id(deputy))
        return create_portfolio(self.records, ANNE.slack_id, typed, form=self.form(), now=self.now)

    def client(self, name: str, *portfolios: Portfolio, **typed: Any) -> Client:
        """Anne adds a client."""
        asked = ClientForm(**{"name": name, "code": name, **typed})
        saved = add_client(
            self.records, ANNE.slack_id, asked, [each.id for each in portfolios], form=self.form(), now=self.now
        )
        return saved.client

    def give(self, portfolio: Portfolio, who: Member, right: Right = Right.HANDLE) -> None:
        """Anne gives somebody a right."""
        giving = Giving(portfolio.id, self.id(who), right)
        give_right(self.records, ANNE.slack_id, giving, form=self.form(), now=self.now)

    def answer(self, who: Member, *, agree: bool = True) -> Answered:
        """Somebody answers the oldest request for an agreement."""
        oldest = open_requests(self.records)[0]
        return answer_agreement(self.records, who.slack_id, oldest.id, self.now, agree=agree)

    def change(self, who: Member, change: Change, back_on: date | None = None) -> Person:
        """Anne ends somebody's access, or gives it back."""
        wanted = Wanted(self.id(who), change, "Fin de mission", back_on)
        return change_access(self.records, ANNE.slack_id, wanted, form=self.form(), now=self.now)

    def wait(self, **by: int) -> None:
        """Time passes; what is due by then is done as each day begins, and at the end."""
        until = self.now + timedelta(**by)
        while self.now < until:
            self.now = min(until, begins(self.day + timedelta(days=1)))
            keep_dates(self.records, self.now)
            keep_deputies(self.records, self.now)

    def as_is(self, portfolio: Portfolio) -> Portfolio:
        """A portfolio as it is now."""
        return self.records.portfolios.get(portfolio.id)

    def places(self, portfolio: Portfolio) -> set[tuple[str, Ground, Right]]:
        """Who is in a portfolio, why and with what right."""
        members = self.records.portfolios.members([portfolio.id])
        return {(self.records.people.get(each.person).first_name, each.ground, each.right) for each in members}

    def lines(self, action: Action) -> list[Entry]:
        """The lines of the journal of this kind."""
        return [each for each in self.records.journal.entries if each.action is action]

    def facts(self, action: Action) -> dict[str, object]:
        """What the one line of this kind tells."""
        (line,) = self.lines(action)
        return dict(read_told(line.told).facts)

    def told(self, kind: type[Payload]) -> Sequence[tuple[str, Payload]]:
        """Who is told of this, in order of their names; the channel has none."""
        messages = self.records.outbox.of(kind)
        named = [(each.recipient.first_name if each.recipient else "", each.payload) for each in messages]
        return sorted(named, key=lambda each: each[0])

    def readers(self, kind: type[Payload]) -> list[str]:
        """The first names of who is told of this."""
        return [name for name, _ in self.told(kind)]
