"""One space in memory: people, a journal and an outbox that keep what they are given, as storage does."""

from __future__ import annotations

from copy import copy
from dataclasses import replace
from typing import Any

from rules.model.people import (
    PersonId,
    Space,
    SpaceId,
)
from rules.model.policy import AdmissionPolicy
from rules.model.portfolios import PortfolioId
from tests.fakes.archive import Archive
from tests.fakes.clients import Clients
from tests.fakes.drifts import Drifts
from tests.fakes.gathered import Gathered
from tests.fakes.homes import Homes, Members
from tests.fakes.imports import Imports
from tests.fakes.journal import Journal
from tests.fakes.old_messages import OldMessages
from tests.fakes.outbox import Outbox
from tests.fakes.outside_accesses import OutsideAccesses
from tests.fakes.owed_groups import AtDoor, OwedGroups
from tests.fakes.owed_to_door import OwedToDoor
from tests.fakes.people import People
from tests.fakes.portfolios import Portfolios
from tests.fakes.proposals import Proposals
from tests.fakes.reviews import Reviews
from tests.fakes.strangers import Strangers
from tests.fakes.team_channels import TeamChannels

POLICY = AdmissionPolicy(frozenset({"filiale.fr"}))


class Records:
    """One space in memory."""

    def __init__(self, policy: AdmissionPolicy = POLICY) -> None:
        self.space = Space(SpaceId(1), "T1", "Cabinet Aubert")
        self.policy = policy
        self.people = People()
        self.drifts = Drifts()
        self.owed_to_door = OwedToDoor(self.people.get, self.drifts)
        self.people.changed = self.owed_to_door.follow
        self.strangers = Strangers()
        self.proposals = Proposals(self.people.get, self.strangers.by_ids)
        self.journal = Journal(self.people.ledger, self.proposals.all_open)
        self.outbox = Outbox(self.people.get, self.people.users, self.journal.get, self._waits_for_door)
        self.homes = Homes()
        self.imports = Imports()
        self.members = Members()
        self.reviews = Reviews(self.people.get)
        self.team_channels = TeamChannels()
        self.gathered = Gathered(self.outbox)
        self.archive = Archive(self.outbox, self.strangers, self.proposals)
        self.old_messages = OldMessages()
        self.owed_groups = OwedGroups(self.owed_to_door)
        self.portfolios = Portfolios(AtDoor(self.owed_to_door, self.owed_groups, self.drifts))
        self.owed_groups.portfolio = self.portfolios.get
        self.owed_to_door.portfolios_of = self._portfolios_of
        self.clients = Clients(self.portfolios)
        self.outside_accesses = OutsideAccesses()

    def _portfolios_of(self, person: PersonId) -> frozenset[PortfolioId]:
        return frozenset(each.portfolio for each in self.portfolios.memberships_of([person]))

    def _waits_for_door(self, owner: PersonId) -> bool:
        return self.owed_to_door.of(owner) is not None

    def under(self, **choices: Any) -> Records:
        """The same space, whose firm has made these choices."""
        other = copy(self)
        other.policy = replace(self.policy, **choices)
        return other
