"""« Accès extérieurs »: what people can sign in to and no program closes.

Only that somebody has one is kept: never an identifier, and never a password.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum
from typing import NewType

from rules.model.journal import EntryId
from rules.model.people import PersonId
from rules.model.writing import fold

ServiceId = NewType("ServiceId", int)
OutsideAccessId = NewType("OutsideAccessId", int)
# Of what is not stored yet.
NO_SERVICE = ServiceId(0)
NO_OUTSIDE_ACCESS = OutsideAccessId(0)
SERVICE_LENGTH = 60
# As many as Slack shows in one menu.
MOST_SERVICES = 100


class Closed(StrEnum):
    """How an outside access ended."""

    DONE = "done"  # « Fait »: somebody closed it there
    NOT_CONCERNED = "not_concerned"  # « Pas concerné »: there was nothing to close
    NOTED = "noted"  # of somebody with access to the space, who was noted to have it no more


@dataclass(frozen=True, slots=True, kw_only=True)
class OutsideService:
    """A service outside to which people of the firm have accesses, like impots.gouv.

    Archived, it is offered to nobody else; those who have it still do.
    """

    id: ServiceId
    name: str  # unique in the space, but for accents and case
    created_at: datetime
    archived_on: date | None = None

    @property
    def is_offered(self) -> bool:
        """Whether it can be noted of somebody."""
        return self.archived_on is None


@dataclass(frozen=True, slots=True, kw_only=True)
class OutsideAccess:
    """One person's access to a service, until somebody says that it is closed.

    It is to be closed once the person has left: `asked` is the line that says so. `owner` is who is to do it; with
    none, any administrator.
    """

    id: OutsideAccessId
    service: ServiceId
    person: PersonId
    since: datetime
    noted: EntryId  # the line that says by whom
    asked: EntryId | None = None
    asked_at: datetime | None = None
    owner: PersonId | None = None
    reminded_at: datetime | None = None
    until: datetime | None = None
    closed: Closed | None = None
    closing: EntryId | None = None  # the line that says by whom and why

    @property
    def is_to_close(self) -> bool:
        """Whether somebody has to close it."""
        return self.asked is not None and self.until is None


def service_key(name: str) -> str:
    """Give the key by which a service's name is compared and listed."""
    return fold(name)[:200]
