"""What the rules ask of storage for outside accesses."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from typing import Protocol

from rules.model.outside_accesses import OutsideAccess, OutsideAccessId, OutsideService, ServiceId
from rules.model.people import PersonId


class OutsideAccesses(Protocol):
    """One space's services outside, and who has an access."""

    def services(self) -> list[OutsideService]:
        """Give every service, archived ones too, by name."""

    def add_service(self, service: OutsideService) -> OutsideService:
        """Store a new service, and give it with its id."""

    def update_service(self, service: OutsideService) -> None:
        """Store a service as it is now."""

    def holders(self) -> Mapping[ServiceId, int]:
        """Count the people who have an access to each service that somebody has."""

    def get(self, access: OutsideAccessId) -> OutsideAccess:
        """Give the access with this id; raises LookupError."""

    def of_people(self, people: Collection[PersonId]) -> list[OutsideAccess]:
        """Give what these people have, to be closed or not, the oldest first."""

    def history(self, person: PersonId) -> list[OutsideAccess]:
        """Give everything that somebody has or had, the oldest first."""

    def add(self, accesses: Sequence[OutsideAccess]) -> None:
        """Store new accesses, whose `id` is ignored."""

    def update(self, access: OutsideAccess) -> None:
        """Store an access as it is now."""

    def to_close(self) -> list[OutsideAccess]:
        """Give all that are to be closed, the longest asked for first."""

    def count_to_close(self, most: int) -> int:
        """Count those that are to be closed, up to so many."""

    def forget(self, person: PersonId) -> None:
        """Forget all that somebody has or had."""
