"""« Choisir plusieurs »: the same change for several people at once.

Each is changed as if alone; those who decide and the channel are told once of all.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime

from rules.change_access import Change, Wanted, change_access, may_change
from rules.list_subscribers import Listing, ListPlace, criteria_of, list_subscribers
from rules.model.dates import Dates, refused_dates, refused_return, today
from rules.model.journal import Action, IdempotencyKey, NewEntry
from rules.model.listing import START
from rules.model.messages import PasswordsSentFor, SeveralChanged
from rules.model.payload import ForSeveral, Payload
from rules.model.people import Person, PersonId, SlackId, sort_key
from rules.model.refusals import (
    AccessChanged,
    EndsThen,
    Field,
    FieldRefused,
    FormRefused,
    Missing,
    NobodyChosen,
    Purpose,
    ReasonMissing,
    Refused,
    TooManyChosen,
)
from rules.model.subscriber_form import read_reason
from rules.once import done_before
from rules.owing import owe_to
from rules.permissions import administrator_of, decision_makers, user_of
from rules.ports import Records
from rules.renew_password import may_renew, renew_password
from rules.set_dates import may_set_dates, set_dates

# So many are changed well within the seconds that Slack waits, and fit into one window.
AT_ONCE = 50
_CHANGES = {ForSeveral.SUSPEND: Change.SUSPEND, ForSeveral.REMOVE: Change.REMOVE}
_PURPOSES = {ForSeveral.SUSPEND: Purpose.HOLD, ForSeveral.REMOVE: Purpose.REMOVAL}
_ACTIONS = {
    ForSeveral.SUSPEND: Action.SEVERAL_SUSPENDED,
    ForSeveral.REMOVE: Action.SEVERAL_REMOVED,
    ForSeveral.DATES: Action.SEVERAL_DATED,
    ForSeveral.PASSWORDS: Action.SEVERAL_RENEWED,
}


@dataclass(frozen=True, slots=True)
class WantedForSeveral:
    """What an administrator wants done for whom, and why.

    `ends_on` is the new last day, and `back_on` the day on which a hold ends by itself, where that is wanted.
    """

    what: ForSeveral
    people: tuple[PersonId, ...]
    why: str = ""
    ends_on: date | None = None
    back_on: date | None = None


@dataclass(frozen=True, slots=True)
class NotDone:
    """Somebody for whom it is not done, and why."""

    person: Person
    why: Refused


@dataclass(frozen=True, slots=True)
class Several:
    """For whom it is done, or can be, and for whom not."""

    author: Person
    what: ForSeveral
    done: tuple[Person, ...]
    not_done: tuple[NotDone, ...]
    ends_on: date | None = None
    back_on: date | None = None


@dataclass(frozen=True, slots=True)
class Found:
    """The first people at a place in the list, and how many there are."""

    people: tuple[PersonId, ...]
    total: int


def choices(records: Records, author: SlackId, place: ListPlace, now: datetime) -> Listing:
    """Give the page of which people are to be chosen.

    Raises NotAUser or NotAnAdministrator.
    """
    administrator_of(records, author)
    return list_subscribers(records, author, now, place)


def everybody_at(records: Records, author: SlackId, place: ListPlace, now: datetime) -> Found:
    """Give as many of those at this place as can be changed at once.

    Raises NotAUser or NotAnAdministrator.
    """
    administrator = administrator_of(records, author)
    page = records.people.page(criteria_of(administrator, place, now), START, AT_ONCE)
    return Found(tuple(each.id for each in page.people), page.total)


def may_change_several(records: Records, author: SlackId, what: ForSeveral, people: Sequence[PersonId]) -> Several:
    """Give for whom it can be done, and for whom not.

    Raises NotAUser, NotAnAdministrator, NobodyChosen or TooManyChosen.
    """
    administrator = administrator_of(records, author)
    able: list[Person] = []
    refused: list[NotDone] = []
    for person in _chosen(records, people):
        try:
            _check(records, author, what, person.id)
        except Refused as why:
            refused.append(NotDone(person, why))
        else:
            able.append(person)
    return Several(administrator, what, tuple(able), tuple(refused))


def change_several(
    records: Records, author: SlackId, asked: WantedForSeveral, *, form: IdempotencyKey, now: datetime
) -> Several:
    """Change each as if alone, tell of all at once, and give for whom it was done.

    The same form again changes nothing more. Raises what may_change_several does, or FormRefused where a reason or a
    day is missing, or the day is at fault.
    """
    if done_before(records, author, form) is not None:
        return _as_it_was(records, author, asked, form)
    administrator = administrator_of(records, author)
    people = _chosen(records, asked.people)
    refusals = _refusals(asked, now)
    if refusals:
        raise FormRefused(refusals)
    done: list[Person] = []
    refused: list[NotDone] = []
    for person in people:
        try:
            done.append(_change(records, author, asked, person, form=_form_of(form, person.id), now=now))
        except Refused as why:
            refused.append(NotDone(person, why))
    if done:
        _tell(records, administrator, asked, done, form, now)
    return _outcome(administrator, asked, done, refused)


def _chosen(records: Records, people: Sequence[PersonId]) -> list[Person]:
    """Give the chosen people in the order of the list, each once."""
    if not people:
        raise NobodyChosen
    if len({*people}) > AT_ONCE:
        raise TooManyChosen(AT_ONCE)
    return sorted(
        records.people.by_ids({*people}), key=lambda each: (sort_key(each.first_name, each.last_name), each.id)
    )


def _refusals(asked: WantedForSeveral, now: datetime) -> list[FieldRefused]:
    if asked.what in _CHANGES:
        missing: list[FieldRefused] = [] if read_reason(asked.why) else [ReasonMissing(_PURPOSES[asked.what])]
        return missing + refused_return(_back_on(asked), None, today(now))
    if asked.what is not ForSeveral.DATES:
        return []
    if asked.ends_on is None:
        return [Missing(Field.ENDS_ON)]
    return refused_dates(Dates(None, asked.ends_on), today(now))


def _back_on(asked: WantedForSeveral) -> date | None:
    return asked.back_on if asked.what is ForSeveral.SUSPEND else None


def _check(records: Records, author: SlackId, what: ForSeveral, person: PersonId) -> None:
    match what:
        case ForSeveral.SUSPEND | ForSeveral.REMOVE:
            may_change(records, author, Wanted(person, _CHANGES[what]))
        case ForSeveral.DATES:
            may_set_dates(records, author, person)
        case ForSeveral.PASSWORDS:
            may_renew(records, author, person)


def _change(
    records: Records,
    author: SlackId,
    asked: WantedForSeveral,
    person: Person,
    *,
    form: IdempotencyKey,
    now: datetime,
) -> Person:
    match asked.what:
        case ForSeveral.SUSPEND | ForSeveral.REMOVE:
            alone = Wanted(person.id, _CHANGES[asked.what], asked.why, back_on=_back_on(asked))
            return change_access(records, author, alone, form=form, now=now, among=True)
        case ForSeveral.DATES:
            if asked.ends_on is not None and person.ends_on == asked.ends_on:
                raise EndsThen(person.name, asked.ends_on)
            dates = Dates(person.starts_on, asked.ends_on)
            return set_dates(records, author, person.id, dates, form=form, now=now, among=True)
        case ForSeveral.PASSWORDS:
            return renew_password(records, author, person.id, form=form, now=now, among=True)


def _tell(
    records: Records,
    author: Person,
    asked: WantedForSeveral,
    done: Sequence[Person],
    form: IdempotencyKey,
    now: datetime,
) -> None:
    """Tell those who decide, and the team channel, of all at once.

    Nobody is told again of what is about them alone, or why it is done to them.
    """
    why = read_reason(asked.why)
    entry = records.journal.write(NewEntry(at=now, action=_ACTIONS[asked.what], actor=author.id, why=why, form=form))
    whom = {each.id for each in done}
    others = [each for each in decision_makers(records) if each.id != author.id]
    apart = [each for each in others if each.id not in whom]
    among = [each for each in others if each.id in whom and len(whom) > 1]
    owe_to(records, _payload(author, asked, done, now, with_reason=bool(why)), entry, apart)
    owe_to(records, _payload(author, asked, done, now, with_reason=False), entry, [*among, None])


def _payload(
    author: Person, asked: WantedForSeveral, done: Sequence[Person], now: datetime, *, with_reason: bool
) -> Payload:
    whom = tuple(each.id for each in done)
    if asked.what is ForSeveral.PASSWORDS:
        handed = tuple(each.id for each in done if each.slack_id is None)
        return PasswordsSentFor(author=author.id, whom=whom, handed=handed, at=now)
    ends_on = asked.ends_on if asked.what is ForSeveral.DATES else None
    return SeveralChanged(
        author=author.id,
        what=asked.what,
        whom=whom,
        with_reason=with_reason,
        ends_on=ends_on,
        back_on=_back_on(asked),
        at=now,
    )


def _as_it_was(records: Records, author: SlackId, asked: WantedForSeveral, form: IdempotencyKey) -> Several:
    """Give what came of a form that was sent before."""
    people = _chosen(records, asked.people)
    done = [each for each in people if records.journal.of_form(_form_of(form, each.id)) is not None]
    left = [each for each in people if each not in done]
    refused = [NotDone(each, AccessChanged(each.name, each.access)) for each in left]
    return _outcome(user_of(records, author), asked, done, refused)


def _outcome(author: Person, asked: WantedForSeveral, done: Sequence[Person], refused: Sequence[NotDone]) -> Several:
    return Several(author, asked.what, tuple(done), tuple(refused), asked.ends_on, asked.back_on)


def _form_of(form: IdempotencyKey, person: PersonId) -> IdempotencyKey:
    return IdempotencyKey(f"{form}:{person}")
