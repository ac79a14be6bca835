"""« Ajouter des services », « Renommer », « Archiver »: the firm's list is changed."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime

from rules.model.dates import today
from rules.model.journal import Action, Entry, IdempotencyKey, NewEntry
from rules.model.outside_accesses import (
    MOST_SERVICES,
    NO_SERVICE,
    SERVICE_LENGTH,
    OutsideService,
    ServiceId,
    service_key,
)
from rules.model.outside_refusals import ServiceThere, TooManyServices
from rules.model.people import SlackId
from rules.model.refusals import Field, FieldRefused, FormRefused, Missing, TooLong
from rules.model.told import read_told
from rules.model.writing import tidy
from rules.once import done_before
from rules.permissions import administrator_of
from rules.ports import Records


@dataclass(frozen=True, slots=True)
class Added:
    """The services that are offered from now on, and those that were already."""

    added: tuple[str, ...]
    there: tuple[str, ...] = ()


def may_rename(records: Records, author: SlackId, service: ServiceId) -> OutsideService:
    """Give the service to be renamed; raises NotAUser or NotAnAdministrator."""
    administrator_of(records, author)
    return known_service(records, service)


def add_services(records: Records, author: SlackId, typed: str, *, form: IdempotencyKey, now: datetime) -> Added:
    """Add the services of these lines, or offer archived ones again.

    The same form again changes nothing more. Raises NotAUser, NotAnAdministrator or FormRefused.
    """
    administrator = administrator_of(records, author)
    if (earlier := done_before(records, author, form)) is not None:
        return Added(_names_in(earlier))
    names = list({service_key(name): name for name in map(tidy, typed.splitlines()) if name}.values())
    known = {service_key(each.name): each for each in records.outside_accesses.services()}
    fresh = [name for name in names if not _is_offered(known, name)]
    offered = sum(each.is_offered for each in known.values())
    if refusals := _refused(names, offered + len(fresh)):
        raise FormRefused(refusals)
    there = tuple(known[service_key(name)].name for name in names if name not in fresh)
    if not fresh:
        return Added((), there)
    for name in fresh:
        _offer(records, known.get(service_key(name)), name, now)
    facts = {"services": ", ".join(fresh)}
    line = NewEntry(at=now, action=Action.OUTSIDE_SERVICE_ADDED, actor=administrator.id, form=form, facts=facts)
    records.journal.write(line)
    return Added(tuple(fresh), there)


def rename_service(
    records: Records, author: SlackId, service: ServiceId, name: str, *, form: IdempotencyKey, now: datetime
) -> OutsideService:
    """Give a service another name; who has it still does.

    The same form again changes nothing more. Raises NotAUser, NotAnAdministrator or FormRefused.
    """
    administrator, found = administrator_of(records, author), known_service(records, service)
    name = tidy(name)
    if done_before(records, author, form) is not None or name == found.name:
        return found
    others = [each for each in records.outside_accesses.services() if each.id != service]
    same = next((each for each in others if service_key(each.name) == service_key(name)), None)
    if refusals := [*_refused([name] if name else [], 0), *([ServiceThere(same.name)] if same else [])]:
        raise FormRefused(refusals)
    renamed = replace(found, name=name)
    records.outside_accesses.update_service(renamed)
    facts = {"services": name, "former_name": found.name}
    line = NewEntry(at=now, action=Action.OUTSIDE_SERVICE_RENAMED, actor=administrator.id, form=form, facts=facts)
    records.journal.write(line)
    return renamed


def archive_service(records: Records, author: SlackId, service: ServiceId, now: datetime) -> OutsideService:
    """Offer a service no more; it stays with those who have it.

    Pressed twice, it changes nothing more. Raises NotAUser or NotAnAdministrator.
    """
    administrator, found = administrator_of(records, author), known_service(records, service)
    if not found.is_offered:
        return found
    archived = replace(found, archived_on=today(now))
    records.outside_accesses.update_service(archived)
    facts = {"services": found.name}
    line = NewEntry(at=now, action=Action.OUTSIDE_SERVICE_ARCHIVED, actor=administrator.id, facts=facts)
    records.journal.write(line)
    return archived


def known_service(records: Records, service: ServiceId) -> OutsideService:
    """Give the service with this id; raises LookupError."""
    found = next((each for each in records.outside_accesses.services() if each.id == service), None)
    if found is None:
        raise LookupError(f"there is no service {service}")
    return found


def _offer(records: Records, archived: OutsideService | None, name: str, now: datetime) -> None:
    if archived is None:
        records.outside_accesses.add_service(OutsideService(id=NO_SERVICE, name=name, created_at=now))
    else:
        records.outside_accesses.update_service(replace(archived, name=name, archived_on=None))


def _is_offered(known: Mapping[str, OutsideService], name: str) -> bool:
    found = known.get(service_key(name))
    return found is not None and found.is_offered


def _refused(names: Sequence[str], offered: int) -> list[FieldRefused]:
    if not names:
        return [Missing(Field.NAME)]
    if any(len(each) > SERVICE_LENGTH for each in names):
        return [TooLong(Field.NAME, SERVICE_LENGTH)]
    return [TooManyServices(MOST_SERVICES)] if offered > MOST_SERVICES else []


def _names_in(entry: Entry) -> tuple[str, ...]:
    told = str(read_told(entry.told).facts.get("services") or "")
    return tuple(told.split(", ")) if told else ()
