"""Outside accesses, in windows, messages and lines, made of whatever people may have typed."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from rules.close_outside_accesses import PAGE_SIZE, Task, Tasks
from rules.edit_services import Added
from rules.home import Event
from rules.list_services import Services
from rules.model import outside_messages as told
from rules.model.journal import Action, Entry, EntryId
from rules.model.outside_accesses import (
    MOST_SERVICES,
    OutsideAccess,
    OutsideAccessId,
    OutsideService,
    ServiceId,
)
from rules.model.outside_refusals import NotBack
from rules.model.payload import Answer, Payload
from rules.model.people import Person, PersonId
from rules.model.told import Facts, Told, write_told
from rules.note_outside_accesses import HasOutside, Noted, OutsideOf
from rules.remind_to_close import MOST_NAMED
from tests.views.given import Given
from tests.views.sample import Calls
from tests.views.sample_facts import AT, DAY, FORM_ID, person
from tests.views.sample_outside_refusals import SETTLED, name_of
from views import close_outside_accesses, edit_services, list_services, note_outside_accesses
from views.close_outside_accesses import Did, Pressed
from views.list_subscribers import Beneath, Origin
from views.portfolio_forms import Opened

MANY = 10**18
ONE, TWO = PersonId(1), PersonId(2)
OPENED = Opened(FORM_ID, beneath=(Origin("V" * 11, "1234", Beneath.TO_CLOSE),))


def service(given: Given, number: int = MANY) -> OutsideService:
    """A service of the firm's list."""
    return OutsideService(id=ServiceId(number), name=name_of(given), created_at=AT)


def windows(given: Given) -> Calls:
    """The list, what is to be closed, and every form."""
    for part in (_lists, _tasks, _people):
        yield from part(given)


def _lists(given: Given) -> Calls:
    reader, many = person(given, administrator=True), [service(given, n + 1) for n in range(MOST_SERVICES)]
    archived = replace(many[0], archived_on=DAY)
    for services in ((archived, *many[1:]), many[:46], ()):
        holders = {each.id: n for n, each in enumerate(services)}
        for waiting in (0, 1, 1234):
            yield list_services.listing, (Services(reader, tuple(services), holders, waiting),)
    yield list_services.listing, (Services(reader, (), {}, 0), archived)
    yield edit_services.addition, (OPENED,)
    yield edit_services.renaming, (many[0], OPENED)
    yield edit_services.renamed, (many[0],)
    names = (name_of(given),) * 20
    for done in (Added(names, names), Added(names[:1]), Added((), names)):
        yield edit_services.added, (done,)


def access(number: int = MANY, *, to_close: bool = True) -> OutsideAccess:
    """An access, to be closed or not."""
    usual = OutsideAccess(
        id=OutsideAccessId(number), service=ServiceId(MANY), person=TWO, since=AT, noted=EntryId(MANY)
    )
    return replace(usual, asked=EntryId(MANY), asked_at=AT, owner=ONE) if to_close else usual


def _tasks(given: Given) -> Calls:
    reader = person(given, administrator=True)
    mine = Task(access(), person(given, 2), name_of(given), reader, is_back=False)
    others = replace(mine, owner=person(given, 3), is_back=True)
    nobodys = replace(mine, owner=None)
    full = Tasks(reader, tuple([mine, others, nobodys] * PAGE_SIZE)[:PAGE_SIZE], 1234, 20)
    yield close_outside_accesses.tasks, (full,)
    for page in (Tasks(reader, (mine,), 1), Tasks(reader, (), 0)):
        for done in (*(Did(each, mine) for each in Pressed), NotBack(given.name, name_of(given)), None):
            yield close_outside_accesses.tasks, (page, done)
    yield close_outside_accesses.reason_form, (mine, OPENED)
    yield close_outside_accesses.left, (mine,)


def _people(given: Given) -> Calls:
    whose = person(given, 2)
    kept, waiting = (HasOutside(access(to_close=each), service(given), given.name) for each in (False, True))
    some = tuple(service(given, n + 1) for n in range(MOST_SERVICES))
    for has in ((kept, waiting, replace(kept, noted_by="")), (kept,) * 60, ()):
        for offered in (some, ()):
            yield note_outside_accesses.form, (OutsideOf(whose, has, offered), OPENED)
    names = (name_of(given),) * 10
    for noted in (Noted(whose, names, names), Noted(whose, names[:1]), Noted(whose)):
        yield note_outside_accesses.result, (noted,)


def payloads(given: Given, author: Person, owner: Person) -> Iterator[tuple[Payload, Sequence[Person | None]]]:
    """Every message about outside accesses."""
    name = name_of(given)
    answers = [None, *(Answer(ONE, each, AT) for each in SETTLED)]
    for some in (answers, answers[1:], [None] * 40):
        accesses = tuple(told.ToClose(access=OutsideAccessId(MANY), service=name, answer=answer) for answer in some)
        for whose in (ONE, None):
            yield told.OutsideAccessesToClose(person=TWO, owner=whose, accesses=accesses, at=AT), (author,)
    for services in ((name,), (name,) * 40):
        each = told.Remaining(person=TWO, services=services)
        for more in (0, 1, 1234):
            remaining = (each,) * (MOST_NAMED if more else 1)
            yield told.OutsideAccessesRemain(remaining=remaining, more=more, at=AT), (author,)
        noted = told.OutsideAccessesNoted(author=ONE, person=TWO, has=services, has_no_more=services, at=AT)
        yield noted, (owner,)
        yield replace(noted, has=()), (owner,)


def events(given: Given) -> list[Event]:
    """Lines with everything that they may tell."""
    usual = Entry(id=EntryId(500), at=AT, action=Action.OUTSIDE_SERVICE_ADDED, actor=ONE, whom=TWO, why="", form=None)
    lines = [replace(usual, action=action, told=write_told(Told(facts=facts))) for action, facts in _facts(given)]
    return [Event(each, given.name, given.name) for each in lines]


def _facts(given: Given) -> Iterator[tuple[Action, Facts]]:
    services: Facts = {"services": name_of(given)}
    for action in (
        Action.OUTSIDE_SERVICE_ADDED,
        Action.OUTSIDE_SERVICE_ARCHIVED,
        Action.OUTSIDE_ACCESSES_TO_CLOSE,
        Action.OUTSIDE_ACCESS_TAKEN,
        Action.OUTSIDE_ACCESS_KEPT,
        Action.OUTSIDE_ACCESS_CLOSED,
        Action.OUTSIDE_ACCESS_NOT_CONCERNED,
    ):
        yield action, services
    yield Action.OUTSIDE_SERVICE_RENAMED, {**services, "former_name": name_of(given)}
    yield Action.OUTSIDE_ACCESSES_NOTED, {**services, "no_more": name_of(given)}
    yield Action.OUTSIDE_ACCESSES_NOTED, {"services": "", "no_more": ""}
    yield Action.OUTSIDE_ACCESSES_REMINDED, {"waiting": 3}
    yield Action.ACCESS_CONFIRMED, {"outside": name_of(given)}
