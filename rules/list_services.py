"""« Accès extérieurs »: the firm's own list of services outside."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from rules.model.outside_accesses import OutsideService, ServiceId
from rules.model.people import Person, SlackId
from rules.permissions import administrator_of
from rules.ports import Records


@dataclass(frozen=True, slots=True)
class Services:
    """The firm's list, its holders, and what is to be closed."""

    reader: Person
    services: tuple[OutsideService, ...]
    holders: Mapping[ServiceId, int]
    to_close: int


def list_services(records: Records, reader: SlackId) -> Services:
    """Give the firm's list; archived ones only where somebody has them.

    Raises NotAUser or NotAnAdministrator.
    """
    administrator = administrator_of(records, reader)
    holders = records.outside_accesses.holders()
    shown = [each for each in records.outside_accesses.services() if each.is_offered or each.id in holders]
    return Services(administrator, tuple(shown), holders, len(records.outside_accesses.to_close()))
