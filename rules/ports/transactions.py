"""The transactions on one space, in which use cases run."""

from __future__ import annotations

from collections.abc import Callable
from typing import Concatenate, ParamSpec, Protocol, TypeVar

from rules.model.people import Space
from rules.model.policy import AdmissionPolicy
from rules.ports.archive import Archive
from rules.ports.clients import Clients
from rules.ports.drifts import Drifts
from rules.ports.gathered import Gathered
from rules.ports.homes import Homes, Members
from rules.ports.imports import Imports
from rules.ports.journal import Journal
from rules.ports.outbox import Outbox, OwedMessages
from rules.ports.outside_accesses import OutsideAccesses
from rules.ports.owed_groups import OwedGroups
from rules.ports.owed_to_door import OwedToDoor
from rules.ports.people import People
from rules.ports.portfolios import Portfolios
from rules.ports.proposals import Proposals
from rules.ports.reviews import Reviews
from rules.ports.strangers import Strangers
from rules.ports.team_channels import TeamChannels
from rules.ports.upgrade_messages import OldMessages

P = ParamSpec("P")
T = TypeVar("T")


class OutboxRecords(Protocol):
    """One transaction on owed messages, with the space not locked."""

    @property
    def outbox(self) -> OwedMessages:
        """The messages owed."""

    @property
    def owed_to_door(self) -> OwedToDoor:
        """What its directory is owed."""

    @property
    def owed_groups(self) -> OwedGroups:
        """The groups that its directory is owed."""


class Records(Protocol):
    """One transaction on one space: its people, its journal and its outbox."""

    @property
    def space(self) -> Space:
        """The space."""

    @property
    def policy(self) -> AdmissionPolicy:
        """The firm's choices."""

    @property
    def people(self) -> People:
        """Its people."""

    @property
    def journal(self) -> Journal:
        """Its journal."""

    @property
    def outbox(self) -> Outbox:
        """Its outbox."""

    @property
    def gathered(self) -> Gathered:
        """Its messages that gather several things."""

    @property
    def archive(self) -> Archive:
        """Its delivered messages."""

    @property
    def homes(self) -> Homes:
        """Its Home tabs."""

    @property
    def members(self) -> Members:
        """What is remembered of the workspace's members."""

    @property
    def reviews(self) -> Reviews:
        """Its access reviews."""

    @property
    def proposals(self) -> Proposals:
        """What is proposed to its administrators, and what settled it."""

    @property
    def strangers(self) -> Strangers:
        """The details it keeps of those who are not of the space."""

    @property
    def team_channels(self) -> TeamChannels:
        """What is remembered of its team channel."""

    @property
    def old_messages(self) -> OldMessages:
        """The messages of former versions."""

    @property
    def owed_to_door(self) -> OwedToDoor:
        """What its directory is owed."""

    @property
    def owed_groups(self) -> OwedGroups:
        """The groups that its directory is owed."""

    @property
    def drifts(self) -> Drifts:
        """By what its directory differs though nobody ordered it."""

    @property
    def clients(self) -> Clients:
        """Its clients."""

    @property
    def portfolios(self) -> Portfolios:
        """Its portfolios, their people and their clients."""

    @property
    def outside_accesses(self) -> OutsideAccesses:
        """Its services outside, and who has an access."""

    @property
    def imports(self) -> Imports:
        """Its imports."""


class Transactions(Protocol):
    """The use cases of one space, each run in one transaction."""

    async def write(self, use_case: Callable[Concatenate[Records, P], T], *args: P.args, **kwargs: P.kwargs) -> T:
        """Run a use case that changes things, with the space locked.

        All of it is committed, or nothing. It runs in a database thread.
        """

    async def write_outbox(
        self, use_case: Callable[Concatenate[OutboxRecords, P], T], *args: P.args, **kwargs: P.kwargs
    ) -> T:
        """Run a use case on owed messages, with the space not locked.

        That is claim, sent, failed, postpone or release. It waits for no other change, and may make none.
        """

    async def read(self, use_case: Callable[Concatenate[Records, P], T], *args: P.args, **kwargs: P.kwargs) -> T:
        """Run a use case that only looks."""
