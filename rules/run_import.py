"""A running import: its lines are added in batches, each once."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import datetime

from rules.access_requests import grant_request
from rules.add_subscriber import as_subscriber
from rules.decide_identity import ask_about
from rules.deliveries import LEASE
from rules.hold_import import held_by, let_go
from rules.import_lines import Above, Judged, Roster, confirmed, judge
from rules.model.cautions import Doubt
from rules.model.dates import today
from rules.model.imports import Import, ImportId, ImportKind, ImportLine, ImportState, Verdict
from rules.model.journal import Action, EntryId, NewEntry
from rules.model.messages import ImportEnded, Password, PasswordReady, SubscribersImported
from rules.model.notices import DeliveryState, NewMessage, to_everyone_else
from rules.model.passwords import PasswordDelivery
from rules.model.payload import Occasion
from rules.model.people import NOBODY, Access, PasswordState, Person, PersonId
from rules.owing import owe_to
from rules.ports import Records
from rules.run_client_import import add_clients
from rules.tell_of_clients import tell_of_clients

_WAITING = (Verdict.ADD, Verdict.CHANGE, Verdict.CHECK, Verdict.ANSWERED)


def run_batch(
    records: Records, imported: ImportId, process_id: str, roster: Roster, size: int, now: datetime
) -> Import:
    """Add the next lines, and give the import as it then is.

    Each line is judged anew, as things are now. Without any left, or without the right, it ends. Raises ImportLost.
    """
    held = held_by(records, imported, process_id, now)
    if held.state.is_over:
        return held
    author = records.people.get(held.author)
    if not author.is_administrator:
        return _end(records, held, author, ImportState.STOPPED, now)
    lines = records.imports.lines(imported, _WAITING, 0, size)
    if not lines:
        return _end(records, held, author, ImportState.DONE, now)
    if held.kind is ImportKind.CLIENTS:
        went = add_clients(records, held, author, lines, now)
    else:
        went = _add(records, held, author, lines, roster, now)
    records.imports.update(replace(went, lease_until=now + LEASE))
    return went


def pause(records: Records, imported: ImportId, process_id: str, now: datetime) -> Import:
    """Pause the import, and tell what was added so far.

    Raises ImportLost.
    """
    held = held_by(records, imported, process_id, now)
    if held.state is ImportState.RUNNING:
        held = replace(_tell(records, held, now), state=ImportState.PAUSED)
    return let_go(records, held)


def not_added(records: Records, imported: ImportId) -> list[ImportLine]:
    """Give the lines that were refused or left out, in order."""
    left = (Verdict.REFUSED, Verdict.LEFT_OUT, Verdict.CHECK, Verdict.ANSWERED)
    return records.imports.lines(imported, left, 0, None)


def finish(
    records: Records,
    imported: ImportId,
    process_id: str,
    now: datetime,
    *,
    is_told: bool = True,
    withheld: bool = False,
) -> Import:
    """Settle the import and delete its lines; raises ImportLost.

    Its author has the lines that were not added, unless Slack takes no file of them. `is_told`: its message says so.
    """
    held = replace(held_by(records, imported, process_id, now), settled=True)
    if not is_told:
        _tell_apart(records, held, withheld=withheld, now=now)
    records.imports.forget_lines(imported)
    return let_go(records, held)


def _tell_apart(records: Records, held: Import, *, withheld: bool, now: datetime) -> None:
    """Owe the outcome as a message of its own: the one that followed the import cannot be changed."""
    author = records.people.get(held.author)
    followed = None if held.notice is None else records.outbox.get(held.notice)
    if followed is None or not author.is_user or _was_told_apart(records, held):
        return
    if followed.state is not DeliveryState.SENT:
        # Sent later all the same, it would say for ever that the import is under way.
        records.outbox.cancel(followed.id, now)
    records.outbox.owe([_outcome(held, author, followed.entry, now, withheld=withheld)])


def _was_told_apart(records: Records, held: Import) -> bool:
    # By a version before 0.4.0, which owed this with the end of every import.
    told = (each.payload for each in records.outbox.of_person(held.author))
    return any(isinstance(each, ImportEnded) and each.at == held.ended_at for each in told)


def _add(
    records: Records,
    held: Import,
    author: Person,
    lines: Sequence[ImportLine],
    roster: Roster,
    now: datetime,
) -> Import:
    # Reasons given for all that had none stand in for those in the lines.
    asked = [replace(each.line, reason=each.line.reason or held.reason) for each in lines]
    judged = judge(records, asked, roster, author.slack_id, Above(), day=today(now))
    shown = {each.line.number: each.doubts for each in lines}
    for each in judged:
        ask_about(records, each.found.refusals, each.owner, now)
    adding = [each for each in judged if each.found.verdict is Verdict.ADD and _is_confirmed(each, shown)]
    people, known = _store(records, adding, author, now)
    whys = [each.why if each.found.cautions else "" for each in adding]
    entries = records.journal.write_all(
        [
            NewEntry(at=now, action=Action.SUBSCRIBER_ADDED, actor=author.id, whom=person.id, why=why)
            for person, why in zip(people, whys, strict=True)
        ]
    )
    for person in people:
        if person.id in known:
            grant_request(records, person, author, now)
    told = [_password(records, person, author, entry, now) for person, entry in zip(people, entries, strict=True)]
    records.outbox.owe([message for message in told if message is not None])
    return _count(records, held, judged, adding, people)


def _is_confirmed(judged: Judged, shown: Mapping[int, frozenset[Doubt]]) -> bool:
    return confirmed(judged, shown[judged.found.line.number], judged.why)


def _store(
    records: Records, adding: Sequence[Judged], author: Person, now: datetime
) -> tuple[list[Person], frozenset[PersonId]]:
    """Store these subscribers; give them, and whom of them the space knew."""
    people = [as_subscriber(records, each.candidate, each.owner, author.id, now) for each in adding]
    # Who is not in Slack gets a password by an administrator’s hand, made when one asks for it.
    people = [person if person.slack_id else replace(person, password_state=PasswordState.NONE) for person in people]
    for person in people:
        if person.id != NOBODY:
            records.people.update(person)
    added = iter(records.people.add_all([person for person in people if person.id == NOBODY]))
    known = frozenset(person.id for person in people if person.id != NOBODY)
    return [next(added) if person.id == NOBODY else person for person in people], known


def _password(records: Records, person: Person, author: Person, entry: EntryId, now: datetime) -> NewMessage | None:
    if person.slack_id is None or person.access is Access.PLANNED:
        return None
    carrier = Password if records.policy.delivery is PasswordDelivery.MESSAGE else PasswordReady
    return NewMessage(
        payload=carrier(author=author.id, person=person.id, occasion=Occasion.ADDED, at=now),
        entry=entry,
        recipient=person,
        due_at=now,
        awaited=False,
    )


def _count(
    records: Records, held: Import, judged: Sequence[Judged], adding: Sequence[Judged], people: Sequence[Person]
) -> Import:
    added = {each.found.line.number for each in adding}
    there = [each.found.line.number for each in judged if each.found.verdict is Verdict.THERE]
    rest = [each.found for each in judged if each.found.line.number not in {*added, *there}]
    kept = [each if each.verdict is Verdict.REFUSED else replace(each, verdict=Verdict.LEFT_OUT) for each in rest]
    records.imports.drop_lines(held.id, [*added, *there])
    records.imports.change_lines(held.id, kept)
    refused = sum(each.verdict is Verdict.REFUSED for each in kept)
    return replace(
        held,
        added=held.added + len(added),
        there=held.there + len(there),
        refused=held.refused + refused,
        left_out=held.left_out + len(kept) - refused,
        outside=held.outside + sum(each.slack_id is None and each.access is Access.ACTIVE for each in people),
    )


def _end(records: Records, held: Import, author: Person, state: ImportState, now: datetime) -> Import:
    ended = replace(held, state=state, ended_at=now, lease_until=now + LEASE)
    entry = _entry(records, ended, now)
    ended = _tell(records, ended, now, entry)
    if author.is_user and ended.notice is None:
        records.outbox.owe([_outcome(ended, author, entry, now)])
    if state is ImportState.STOPPED:
        # Who may add nobody any more has no business with what stood in the file either.
        records.imports.forget_lines(ended.id)
    records.imports.update(ended)
    return ended


def _entry(records: Records, held: Import, now: datetime) -> EntryId:
    # Between two batches only a terminal stops it, from which it can go on.
    outcome = held.state if held.state.is_over else ImportState.PAUSED
    figures = {**_done(held), "left_out": held.left_out, "refused": held.refused}
    facts = {"outcome": outcome.value, "file": held.file_name, **figures, "total": held.total}
    return records.journal.write(NewEntry(at=now, action=Action.IMPORT_ENDED, actor=held.author, facts=facts))


def _done(held: Import) -> dict[str, int]:
    if held.kind is ImportKind.CLIENTS:
        return {"clients_added": held.added, "clients_changed": held.changed, "unchanged": held.there}
    return {"added": held.added, "there": held.there}


def _outcome(ended: Import, author: Person, entry: EntryId, now: datetime, *, withheld: bool = False) -> NewMessage:
    payload = ImportEnded(
        file=ended.file_name,
        kind=ended.kind,
        changed=ended.changed,
        added=ended.added,
        there=ended.there,
        left_out=ended.left_out,
        refused=ended.refused,
        outside=ended.outside,
        outcome=ended.state,
        in_slack=ended.notice is not None,  # run from a terminal, it leaves the lines that were not added there
        withheld=withheld,
        at=ended.ended_at or now,
    )
    return NewMessage(payload=payload, entry=entry, recipient=author, due_at=now)


def _tell(records: Records, held: Import, now: datetime, entry: EntryId | None = None) -> Import:
    """Tell those whom it concerns what was newly added."""
    if held.kind is ImportKind.CLIENTS:
        tell_of_clients(records, held, entry or _entry(records, held, now), now)
        return replace(held, told=held.added)
    news = held.added - held.told
    if not news:
        return held
    entry = entry or _entry(records, held, now)
    told = [*to_everyone_else(records.people.partners(), held.author), None]
    payload = SubscribersImported(author=held.author, count=news, newcomers=not held.file_name, at=now)
    owe_to(records, payload, entry, told)
    return replace(held, told=held.added)
