"""Who has an access outside, in memory."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Mapping, Sequence
from dataclasses import replace
from datetime import UTC, datetime

from rules.model.outside_accesses import OutsideAccess, OutsideAccessId, OutsideService, ServiceId, service_key
from rules.model.people import PersonId

_NEVER = datetime.max.replace(tzinfo=UTC)


class OutsideAccesses:
    """The services outside that one space knows of, and who has an access to them."""

    def __init__(self) -> None:
        self._services: dict[ServiceId, OutsideService] = {}
        self._kept: dict[OutsideAccessId, OutsideAccess] = {}
        self._added = 0

    def services(self) -> list[OutsideService]:
        """Every service, by name."""
        return sorted(self._services.values(), key=lambda each: (service_key(each.name), each.id))

    def add_service(self, service: OutsideService) -> OutsideService:
        """Store a new service."""
        added = replace(service, id=ServiceId(len(self._services) + 1))
        self._put(added)
        return added

    def update_service(self, service: OutsideService) -> None:
        """Store a service as it is now."""
        if service.id not in self._services:
            raise LookupError(f"there is no service {service.id}")
        self._put(service)

    def holders(self) -> Mapping[ServiceId, int]:
        """How many people have an access to each."""
        return Counter(each.service for each in self._kept.values() if each.until is None)

    def get(self, access: OutsideAccessId) -> OutsideAccess:
        """The access with this id; raises LookupError."""
        if access not in self._kept:
            raise LookupError(f"there is no outside access {access}")
        return self._kept[access]

    def of_people(self, people: Collection[PersonId]) -> list[OutsideAccess]:
        """What these people have."""
        return _in_order([each for each in self._kept.values() if each.person in people and each.until is None])

    def history(self, person: PersonId) -> list[OutsideAccess]:
        """Everything that somebody has or had."""
        return _in_order([each for each in self._kept.values() if each.person == person])

    def add(self, accesses: Sequence[OutsideAccess]) -> None:
        """Store new accesses; nobody has one twice."""
        for each in accesses:
            held = {other.service for other in self.of_people([each.person])}
            assert each.service not in held or each.until is not None
            self._added += 1
            added = replace(each, id=OutsideAccessId(self._added))
            self._kept[added.id] = added

    def update(self, access: OutsideAccess) -> None:
        """Store an access as it is now."""
        self.get(access.id)
        self._kept[access.id] = access

    def to_close(self) -> list[OutsideAccess]:
        """All that are to be closed, the longest asked for first."""
        found = [each for each in self._kept.values() if each.is_to_close]
        return sorted(found, key=lambda each: (each.asked_at or _NEVER, each.id))

    def count_to_close(self, most: int) -> int:
        """How many are to be closed, up to so many."""
        return min(most, len(self.to_close()))

    def forget(self, person: PersonId) -> None:
        """Forget all that somebody has or had."""
        self._kept = {key: each for key, each in self._kept.items() if each.person != person}

    def _put(self, service: OutsideService) -> None:
        names = {service_key(each.name) for each in self._services.values() if each.id != service.id}
        assert service_key(service.name) not in names
        self._services[service.id] = service


def _in_order(accesses: Sequence[OutsideAccess]) -> list[OutsideAccess]:
    return sorted(accesses, key=lambda each: (each.since, each.id))
