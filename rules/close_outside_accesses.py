"""« À fermer »: the outside accesses of who has left, as tasks."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime

from rules.model.journal import Action, EntryId, NewEntry
from rules.model.outside_accesses import Closed, OutsideAccess, OutsideAccessId, ServiceId
from rules.model.outside_messages import OutsideAccessesToClose, ToClose
from rules.model.outside_refusals import NotBack, OutsideAccessSettled
from rules.model.payload import Answer, Payload
from rules.model.people import Person, PersonId, SlackId
from rules.model.refusals import Field, FormRefused, Missing
from rules.model.subscriber_form import read_reason
from rules.owing import owe_to
from rules.permissions import administrator_of
from rules.portfolio_rights import may_look_after
from rules.ports import Records
from rules.show_in_messages import show_in_messages

PAGE_SIZE = 20
_ACTIONS = {
    Closed.DONE: Action.OUTSIDE_ACCESS_CLOSED,
    Closed.NOT_CONCERNED: Action.OUTSIDE_ACCESS_NOT_CONCERNED,
    Closed.NOTED: Action.OUTSIDE_ACCESSES_NOTED,
}


@dataclass(frozen=True, slots=True)
class Task:
    """One outside access to be closed: of whom, and by whom."""

    access: OutsideAccess
    person: Person
    service: str
    owner: Person | None
    is_back: bool


@dataclass(frozen=True, slots=True)
class Tasks:
    """A page of what is to be closed, from `skipped` on."""

    reader: Person
    tasks: tuple[Task, ...]
    total: int
    skipped: int = 0


def tasks_to_close(records: Records, reader: SlackId, skipped: int = 0) -> Tasks:
    """Give what is to be closed, the longest asked for first.

    The first page where none is left after so many. Raises NotAUser or NotAnAdministrator.
    """
    administrator = administrator_of(records, reader)
    every = records.outside_accesses.to_close()
    start = skipped if skipped < len(every) else 0
    return Tasks(administrator, tuple(_tasks(records, every[start : start + PAGE_SIZE])), len(every), start)


def remaining_of(records: Records, people: Collection[PersonId]) -> Mapping[PersonId, tuple[str, ...]]:
    """Give the names of what is still to be closed of these people."""
    waiting = [each for each in records.outside_accesses.of_people(people) if each.is_to_close]
    names = _service_names(records) if waiting else {}
    return {
        person: tuple(names[each.service] for each in waiting if each.person == person)
        for person in dict.fromkeys(each.person for each in waiting)
    }


def ask_to_close(records: Records, person: Person, entry: EntryId, now: datetime) -> None:
    """Make a task of each access of somebody who left by this line.

    Who ended their access is to close them; where the bot did, any administrator.
    """
    left = [each for each in records.outside_accesses.of_people([person.id]) if not each.is_to_close]
    if not left:
        return
    names, owner = _service_names(records), _owner(records, entry)
    facts = {"services": ", ".join(names[each.service] for each in left)}
    line = NewEntry(at=now, action=Action.OUTSIDE_ACCESSES_TO_CLOSE, whom=person.id, facts=facts)
    asked = records.journal.write(line)
    for each in left:
        task = replace(each, asked=asked, asked_at=now, owner=owner.id if owner else None, reminded_at=None)
        records.outside_accesses.update(task)
    payload = OutsideAccessesToClose(
        person=person.id,
        owner=owner.id if owner else None,
        accesses=tuple(ToClose(access=each.id, service=names[each.service]) for each in left),
        at=now,
    )
    owe_to(records, payload, asked, [owner] if owner else records.people.administrators())


def may_settle(records: Records, author: SlackId, access: OutsideAccessId) -> Task:
    """Give what is to be closed; raises NotAUser, NotAnAdministrator or OutsideAccessSettled."""
    administrator_of(records, author)
    found = records.outside_accesses.get(access)
    (task,) = _tasks(records, [found])
    if not found.is_to_close:
        raise _settled(records, task)
    return task


def close_outside_access(records: Records, author: SlackId, access: OutsideAccessId, now: datetime) -> Task:
    """Note that the author has closed an access: « Fait ».

    Raises what may_settle does: who presses second reads who was first.
    """
    return _close(records, author, access, Closed.DONE, "", now)


def leave_outside_access(records: Records, author: SlackId, access: OutsideAccessId, why: str, now: datetime) -> Task:
    """Note that there is nothing to close, and why: « Pas concerné ».

    Raises what may_settle does, or FormRefused without a reason.
    """
    reason = read_reason(why)
    if not reason:
        may_settle(records, author, access)
        raise FormRefused([Missing(Field.REASON)])
    return _close(records, author, access, Closed.NOT_CONCERNED, reason, now)


def keep_outside_access(records: Records, author: SlackId, access: OutsideAccessId, now: datetime) -> Task:
    """Leave an access to somebody who is back: « Garder ».

    Raises what may_settle does, or NotBack.
    """
    task = may_settle(records, author, access)
    if not task.is_back:
        raise NotBack(task.person.name, task.service)
    entry = _write(records, author, task, Action.OUTSIDE_ACCESS_KEPT, "", now)
    kept = replace(task.access, noted=entry, asked=None, asked_at=None, owner=None, reminded_at=None)
    records.outside_accesses.update(kept)
    return task


def take_outside_access(records: Records, author: SlackId, access: OutsideAccessId, now: datetime) -> Task:
    """Make the author the owner of a task: « Je m'en charge ».

    Pressed twice, it changes nothing more. Raises what may_settle does.
    """
    administrator, task = administrator_of(records, author), may_settle(records, author, access)
    if task.access.owner == administrator.id:
        return task
    taken = replace(task.access, owner=administrator.id)
    records.outside_accesses.update(taken)
    records.journal.write(_line(administrator, task, Action.OUTSIDE_ACCESS_TAKEN, "", now))
    return replace(task, access=taken, owner=administrator)


def _close(records: Records, author: SlackId, access: OutsideAccessId, how: Closed, why: str, now: datetime) -> Task:
    task = may_settle(records, author, access)
    entry = _write(records, author, task, _ACTIONS[how], why, now)
    records.outside_accesses.update(replace(task.access, until=now, closed=how, closing=entry))
    return task


def _write(records: Records, author: SlackId, task: Task, action: Action, why: str, now: datetime) -> EntryId:
    """Write down what was decided, and show it where it was asked for."""
    administrator, asked = administrator_of(records, author), task.access.asked
    entry = records.journal.write(_line(administrator, task, action, why, now))
    answer = Answer(administrator.id, action, now)

    def answered(payload: Payload) -> Payload | None:
        if not isinstance(payload, OutsideAccessesToClose):
            return None
        accesses = [
            replace(each, answer=answer) if each.access == task.access.id else each for each in payload.accesses
        ]
        return replace(payload, accesses=tuple(accesses))

    if asked is not None:
        show_in_messages(records, asked, answered, now)
    return entry


def _line(author: Person, task: Task, action: Action, why: str, now: datetime) -> NewEntry:
    facts = {"services": task.service}
    return NewEntry(at=now, action=action, actor=author.id, whom=task.person.id, why=why, facts=facts)


def _settled(records: Records, task: Task) -> OutsideAccessSettled:
    """Say how an access was settled: closed, or left to somebody who is back."""
    entry = records.journal.get(task.access.closing or task.access.noted)
    by = "" if entry.actor is None else records.people.get(entry.actor).name
    return OutsideAccessSettled(task.person.name, task.service, entry.action, by, entry.at)


def _owner(records: Records, entry: EntryId) -> Person | None:
    actor = records.journal.get(entry).actor
    found = records.people.get(actor) if actor is not None else None
    return found if found is not None and found.is_administrator else None


def _tasks(records: Records, accesses: Sequence[OutsideAccess]) -> list[Task]:
    numbers = {each.person for each in accesses} | {each.owner for each in accesses if each.owner is not None}
    people = {each.id: each for each in records.people.by_ids(numbers)} if numbers else {}
    names = _service_names(records) if accesses else {}
    return [
        Task(
            access=each,
            person=people[each.person],
            service=names[each.service],
            owner=people.get(each.owner) if each.owner is not None else None,
            is_back=may_look_after(people[each.person]),
        )
        for each in accesses
    ]


def _service_names(records: Records) -> Mapping[ServiceId, str]:
    return {each.id: each.name for each in records.outside_accesses.services()}
