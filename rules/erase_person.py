"""All that is held on somebody, and how it is erased."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import datetime

from rules.access_requests import void_request
from rules.free_text import naming
from rules.identity import former_holders
from rules.in_portfolios import IN_NONE, InPortfolios, in_portfolios
from rules.model.drift import Aspect
from rules.model.homes import Home
from rules.model.imports import Import, ImportId, ImportLine, Verdict
from rules.model.journal import Action, Entry, EntryId, NewEntry
from rules.model.messages import DailyNews
from rules.model.notices import DeliveryState, Message
from rules.model.outside_accesses import OutsideAccess
from rules.model.people import NewsPace, Person, PersonId
from rules.model.strangers import Stranger
from rules.ports import Records

_AT_ONCE = 500
# Under what the lines of an import that are kept are counted; those that still wait are in its total only.
_COUNTED = {Verdict.THERE: "there", Verdict.REFUSED: "refused", Verdict.LEFT_OUT: "left_out"}


class NothingHeld(LookupError):  # noqa: N818 - reads as what happened
    """A refusal because nothing is held under this address.

    `kept_under` is what those who had it before are kept under.
    """

    def __init__(self, *kept_under: str) -> None:
        super().__init__()
        self.kept_under = kept_under


class NotErased(Exception):  # noqa: N818 - reads as what happened
    """A refusal to erase somebody now.

    `name` is whose data it is.
    """

    def __init__(self, name: str) -> None:
        super().__init__()
        self.name = name


class StillInSpace(NotErased):
    """A refusal because the person is a subscriber or a partner.

    They are to be removed first.
    """


class StillOwed(NotErased):
    """A refusal because messages that name them are still owed."""


class StillToClose(NotErased):
    """A refusal because an outside access is still to be closed."""


class NotNaming(NotErased):
    """A refusal to blank lines whose reason does not name them."""


@dataclass(frozen=True, slots=True)
class Dossier:
    """All that is held on somebody."""

    person: Person | None  # None: only lines of an import that still wait, or what was told of a newcomer
    entries: tuple[Entry, ...] = ()
    messages: tuple[Message, ...] = ()
    home: Home | None = None
    member: bool = False  # whether their account is among the members that are remembered
    lines: tuple[tuple[Import, ImportLine], ...] = ()
    strangers: tuple[Stranger, ...] = ()  # what was told of them at a moment, or may have been
    before: tuple[str, ...] = ()  # what those are kept under who had the address before
    portfolios: InPortfolios = IN_NONE
    outside: tuple[tuple[str, OutsideAccess], ...] = ()  # with the name of the service


def held_on(records: Records, email: str) -> Dossier:
    """Give all that is held on this address; raises NothingHeld."""
    person = records.people.by_email(email)
    before = tuple(each.email for each in former_holders(records, email))
    lines = tuple(records.imports.with_address(email))
    if person is None:
        strangers = tuple(records.strangers.with_address(email))
        if not lines and not strangers:
            raise NothingHeld(*before)
        return Dossier(None, lines=lines, strangers=strangers, before=before)
    home = records.homes.get(person.slack_id) if person.slack_id else None
    member = any(each and records.members.get(each) is not None for each in (person.slack_id, person.former_slack_id))
    messages = tuple(records.outbox.of_person(person.id))
    return Dossier(
        person=person,
        entries=tuple(_entries(records, person.id)),
        messages=messages,
        home=home,
        member=member,
        lines=lines,
        strangers=tuple(records.strangers.like(person)),
        before=before,
        portfolios=in_portfolios(records, person.id),
        outside=tuple(_outside(records, person.id)),
    )


def erase_person(records: Records, email: str, now: datetime, blank: Sequence[EntryId] = ()) -> PersonId | None:
    """Erase what is held on this person, except their number.

    With it the reasons of `blank`, lines about others that name them. By the number messages name them, and the
    journal's chain holds. None where they never were of the space, but in a file to be imported, or new in Slack.
    Raises NothingHeld, StillInSpace for a subscriber or partner, StillToClose, StillOwed while something is to be sent,
    or NotNaming.
    """
    dossier = held_on(records, email)
    person = dossier.person
    # What was told before 0.2.0 may name anybody, and so may a notice that is still on its way to many.
    if records.old_messages.pending() or records.outbox.pending():
        raise StillOwed(email)
    if person is not None:
        _check_may_be_erased(person, dossier)
        _blank_imports(records, person, blank)
        for message in dossier.messages:
            if not _is_others_news(message, person):
                records.outbox.cancel(message.id, now)
        void_request(records, person.id, now)
        _forget(records, person)
    _drop(records, dossier.lines)
    records.strangers.remove([each.id for each in dossier.strangers])
    if person is None:
        return None
    records.people.update(erased(person))
    records.drifts.remove(person.id, [*Aspect])
    records.portfolios.forget_absences(person.id)
    records.outside_accesses.forget(person.id)
    records.journal.forget(person.id, blank)
    records.journal.write(NewEntry(at=now, action=Action.PERSON_ERASED, whom=person.id, blanked=tuple(sorted(blank))))
    return person.id


def _check_may_be_erased(person: Person, dossier: Dossier) -> None:
    if person.is_listed:
        raise StillInSpace(person.name)
    if any(access.is_to_close for _, access in dossier.outside):
        raise StillToClose(person.name)
    owed = [each for each in dossier.messages if each.state is DeliveryState.OWED]
    if not all(_is_others_news(each, person) for each in owed):
        raise StillOwed(person.name)


def _is_others_news(message: Message, person: Person) -> bool:
    """Tell whether it is what others are told this evening, among other things, with their number then."""
    is_theirs = message.recipient is not None and message.recipient.id == person.id
    waits = message.state is DeliveryState.OWED and not message.attempts
    return isinstance(message.payload, DailyNews) and waits and not is_theirs


def _blank_imports(records: Records, person: Person, blank: Sequence[EntryId]) -> None:
    """Take what an import repeats of its line; raises NotNaming."""
    found = {each.id: each for each in naming(records, person)} if blank else {}
    if not found.keys() >= {*blank}:
        raise NotNaming(person.name)
    for line in blank:
        imported = records.imports.get(ImportId(found[line].form or ""))
        if imported is not None:
            records.imports.update(replace(imported, reason="", file_name="—"))


def _forget(records: Records, person: Person) -> None:
    for account in filter(None, (person.slack_id, person.former_slack_id)):
        records.members.hide(account)
    for slack_id in records.homes.of_people([person.id]):
        records.homes.remove(slack_id)


def nameless(person: PersonId) -> str:
    """Give what somebody is called whose name was erased."""
    return f"№ {person}"


def erased(person: Person) -> Person:
    """Give what is left of an erased person: a number.

    By it the lines of the journal still belong together.
    """
    return replace(
        person,
        email=f"erased-{person.id}.invalid",
        first_name="",
        last_name=nameless(person.id),
        slack_id=None,
        former_slack_id=None,
        phone=None,
        function="",
        administrator_since=None,
        password_hash=None,
        signed_in_on=None,
        locale="",
        timezone="",
        news=NewsPace.AT_ONCE,
    )


def _drop(records: Records, lines: Sequence[tuple[Import, ImportLine]]) -> None:
    for imported, line in lines:
        records.imports.drop_lines(imported.id, [line.line.number])
        # Of an import that has started, every line is counted; read anew, as several of one import may go.
        started = records.imports.get(imported.id)
        if started is not None and started.total:
            counted = _COUNTED.get(line.verdict)
            fewer = {counted: getattr(started, counted) - 1} if counted else {}
            records.imports.update(replace(started, total=started.total - 1, **fewer))


def _outside(records: Records, person: PersonId) -> Iterator[tuple[str, OutsideAccess]]:
    names = {each.id: each.name for each in records.outside_accesses.services()}
    yield from ((names[each.service], each) for each in records.outside_accesses.history(person))


def _entries(records: Records, person: PersonId) -> Sequence[Entry]:
    found: list[Entry] = []
    after = EntryId(0)
    while part := records.journal.newer(after, [person], _AT_ONCE):
        found += part
        after = part[-1].id
    return found
