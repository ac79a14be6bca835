"""What every machine about portfolios knows: its firm, its clock, and who and what is meant by a number."""

from __future__ import annotations

from collections.abc import Callable
from copy import deepcopy
from datetime import datetime, timedelta
from typing import Any
from uuid import uuid4

from hypothesis.stateful import RuleBasedStateMachine

from rules.model.clients import ClientId
from rules.model.journal import IdempotencyKey
from rules.model.listing import START
from rules.model.people import PersonId
from rules.model.portfolios import Membership, Portfolio, PortfolioId, PortfoliosSought
from rules.model.refusals import Refused
from tests.fakes.records import Records


class PortfolioMachine(RuleBasedStateMachine):
    """A firm at a moment."""

    records: Records
    now: datetime
    numbers: list[PersonId]
    clients: list[ClientId]

    def _tick(self) -> datetime:
        self.now += timedelta(minutes=1)
        return self.now

    def looked(self) -> None:
        """Note what is so, between what happens."""

    def _try(self, use_case: Callable[..., object], *args: Any, **kwargs: Any) -> None:
        """Do all of it or nothing, as a transaction does."""
        before = deepcopy(self.records)
        try:
            use_case(self.records, *args, **kwargs)
        except Refused:
            self.records = before
            raise

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
