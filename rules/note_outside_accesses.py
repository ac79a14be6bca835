"""« Accès extérieurs » of somebody: which ones they have."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime

from rules.close_outside_accesses import ask_to_close
from rules.follow_access import went_for_good
from rules.model.journal import Action, EntryId, IdempotencyKey, NewEntry
from rules.model.outside_accesses import (
    NO_OUTSIDE_ACCESS,
    Closed,
    OutsideAccess,
    OutsideService,
    ServiceId,
)
from rules.model.outside_messages import OutsideAccessesNoted
from rules.model.outside_refusals import NotOffered
from rules.model.people import Person, PersonId, SlackId
from rules.model.refusals import AccessChanged, FormRefused
from rules.once import done_before
from rules.owing import owe_to
from rules.permissions import administrator_of
from rules.ports import Records


@dataclass(frozen=True, slots=True)
class HasOutside:
    """One access that somebody has, and who noted it; empty once that was erased."""

    access: OutsideAccess
    service: OutsideService
    noted_by: str


@dataclass(frozen=True, slots=True)
class OutsideOf:
    """What somebody has outside, and what can be noted of them."""

    person: Person
    has: tuple[HasOutside, ...]
    offered: tuple[OutsideService, ...]

    @property
    def kept(self) -> tuple[HasOutside, ...]:
        """Those that nobody has to close."""
        return tuple(each for each in self.has if not each.access.is_to_close)


@dataclass(frozen=True, slots=True)
class Noted:
    """What somebody has from now on, and no more."""

    person: Person
    has: tuple[str, ...] = ()
    has_no_more: tuple[str, ...] = ()


def outside_accesses_of(records: Records, author: SlackId, person: PersonId) -> OutsideOf:
    """Give what somebody in the list has outside; raises NotAUser, NotAnAdministrator or AccessChanged."""
    administrator_of(records, author)
    found = records.people.get(person)
    if not found.is_listed:
        raise AccessChanged(found.name, found.access)
    services = {each.id: each for each in records.outside_accesses.services()}
    accesses = records.outside_accesses.of_people([person])
    by = _noted_by(records, [each.noted for each in accesses])
    has = tuple(HasOutside(each, services[each.service], by[each.noted]) for each in accesses)
    waiting = {each.service.id for each in has if each.access.is_to_close}
    had = {each.service.id for each in has}
    offered = [each for each in services.values() if (each.is_offered or each.id in had) and each.id not in waiting]
    return OutsideOf(found, has, tuple(offered))


def note_outside_accesses(
    records: Records,
    author: SlackId,
    person: PersonId,
    services: Collection[ServiceId],
    *,
    form: IdempotencyKey,
    now: datetime,
) -> Noted:
    """Note that somebody has exactly these, and tell them.

    The same form again changes nothing more. Raises what outside_accesses_of does, or FormRefused.
    """
    if done_before(records, author, form) is not None:
        return Noted(records.people.get(person))
    administrator, before = administrator_of(records, author), outside_accesses_of(records, author, person)
    offered = {each.id: each for each in before.offered}
    if refusals := refused_services(records, [each for each in services if each not in offered]):
        raise FormRefused(refusals)
    had = {each.service.id for each in before.kept}
    begun = [each for each in before.offered if each.id in services and each.id not in had]
    over = [each for each in before.kept if each.service.id not in services]
    noted = Noted(before.person, _names(begun), _names([each.service for each in over]))
    if not (begun or over):
        return noted
    entry = records.journal.write(replace(_line(administrator, noted, now), form=form))
    give_outside_accesses(records, before.person, begun, entry, now)
    for each in over:
        ended = replace(each.access, until=now, closed=Closed.NOTED, closing=entry)
        records.outside_accesses.update(ended)
    if went_for_good(before.person):
        ask_to_close(records, before.person, entry, now)
    if before.person.is_user and before.person.id != administrator.id:
        told = OutsideAccessesNoted(
            person=person, author=administrator.id, has=noted.has, has_no_more=noted.has_no_more, at=now
        )
        owe_to(records, told, entry, [before.person])
    return noted


def note_of_new(
    records: Records, person: Person, author: Person, services: Sequence[OutsideService], now: datetime
) -> None:
    """Note what somebody has outside who is being added."""
    held = {each.service: each for each in records.outside_accesses.of_people([person.id])}
    if not services:
        return
    entry = records.journal.write(_line(author, Noted(person, _names(services)), now))
    give_outside_accesses(records, person, [each for each in services if each.id not in held], entry, now)


def offered_services(records: Records, services: Collection[ServiceId]) -> list[OutsideService]:
    """Give those of these services that are known, by name."""
    return [each for each in records.outside_accesses.services() if each.id in services] if services else []


def refused_services(records: Records, services: Collection[ServiceId]) -> list[NotOffered]:
    """Give the refusals of services that are archived."""
    return [NotOffered(each.name) for each in offered_services(records, services) if not each.is_offered]


def has_services(records: Records) -> bool:
    """Tell whether the firm has a list of services that can be noted."""
    return any(each.is_offered for each in records.outside_accesses.services())


def services_of(records: Records, people: Collection[PersonId]) -> Mapping[PersonId, tuple[str, ...]]:
    """Give the names of what these people have outside."""
    accesses = records.outside_accesses.of_people(people) if people else []
    names = {each.id: each.name for each in records.outside_accesses.services()} if accesses else {}
    found: dict[PersonId, list[str]] = defaultdict(list)
    for each in accesses:
        found[each.person].append(names[each.service])
    return {person: tuple(some) for person, some in found.items()}


def give_outside_accesses(
    records: Records, person: Person, services: Sequence[OutsideService], entry: EntryId, now: datetime
) -> None:
    """Keep that somebody has these from now on, as this line says."""
    records.outside_accesses.add(
        [
            OutsideAccess(id=NO_OUTSIDE_ACCESS, service=each.id, person=person.id, since=now, noted=entry)
            for each in services
        ]
    )


def _line(author: Person, noted: Noted, now: datetime) -> NewEntry:
    facts = {"services": ", ".join(noted.has), "no_more": ", ".join(noted.has_no_more)}
    action = Action.OUTSIDE_ACCESSES_NOTED
    return NewEntry(at=now, action=action, actor=author.id, whom=noted.person.id, facts=facts)


def _names(services: Sequence[OutsideService]) -> tuple[str, ...]:
    return tuple(each.name for each in services)


def _noted_by(records: Records, entries: Collection[EntryId]) -> Mapping[EntryId, str]:
    lines = {each: records.journal.get(each) for each in {*entries}}
    people = {each.actor for each in lines.values() if each.actor is not None}
    names = {each.id: each.name for each in records.people.by_ids(people)} if people else {}
    return {each: names.get(line.actor, "") if line.actor is not None else "" for each, line in lines.items()}
