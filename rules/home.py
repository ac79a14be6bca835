"""The Home tab: what it shows, and which ones are stale."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from functools import partial

from rules.in_sight import in_sight
from rules.model.homes import Headcount, Home
from rules.model.journal import ANY_ADMINISTRATOR, Entry, EntryId, Scope
from rules.model.people import NewsPace, Person, PersonId, SlackId
from rules.model.strangers import Stranger, StrangerId
from rules.model.told import Told, read_told
from rules.permissions import administrator_names, decision_makers, may_enrol, user_of
from rules.ports import Records
from rules.renew_password import NOTED_WITHIN, lacks_password
from rules.request_enrolment import waiting_since
from rules.what_waits import Waits, what_waits

LATEST = 8
# A Home opened longer ago is shown anew when it is opened next, unless what changed is about its owner.
LOOKED_AT_WITHIN = timedelta(days=1)


@dataclass(frozen=True, slots=True)
class Event:
    """A line of the journal, with the names of those concerned.

    Their names of the moment, where it tells them. A name is empty for the bot itself, or for nobody. `before` and
    `stranger` are somebody's details of the moment, as long as they are kept.
    """

    entry: Entry
    actor: str
    whom: str
    before: Stranger | None = None
    stranger: Stranger | None = None


Strangers = Mapping[StrangerId, Stranger]


def event_of(entry: Entry, name: Callable[[PersonId | None], str], strangers: Strangers) -> Event:
    """Give a line with its names, as told or else asked for."""
    actor, told = entry.actor_name, read_told(entry.told)
    before, stranger = (strangers.get(each) if each else None for each in _noted(told))
    whom = told.name or name(entry.whom) or (stranger.name if stranger else "")
    return Event(entry, actor or name(entry.actor), whom, before, stranger)


def strangers_of(records: Records, entries: Iterable[Entry]) -> Strangers:
    """Give the details of the moment that these lines are about."""
    ids = {each for entry in entries for each in _noted(read_told(entry.told)) if each}
    return {each.id: each for each in records.strangers.by_ids(ids)} if ids else {}


def _noted(told: Told) -> tuple[StrangerId | None, StrangerId | None]:
    before, stranger = (told.facts.get(fact) for fact in ("before", "stranger"))
    return (
        StrangerId(before) if isinstance(before, int) else None,
        StrangerId(stranger) if isinstance(stranger, int) else None,
    )


@dataclass(frozen=True, slots=True)
class AdminOverview:
    """What administrators see of the space."""

    headcount: Headcount
    waiting: tuple[Waits, ...]
    latest: tuple[Event, ...]


@dataclass(frozen=True, slots=True)
class Overview:
    """What a Home tab shows to its owner.

    `admin_overview` is for administrators alone.
    """

    person: Person
    may_enrol: bool
    administrators: tuple[str, ...]
    admin_overview: AdminOverview | None
    waiting_since: datetime | None = None  # for another to agree to their enrolment
    lacks_password: bool = False


@dataclass(frozen=True, slots=True)
class HomeSnapshot:
    """A snapshot that tells when Home tabs are stale."""

    newest: EntryId
    administrators: tuple[str, ...]
    admin_overview: AdminOverview
    daily: frozenset[PersonId]  # who is told the news once a day, which stands in no line


def overview(records: Records, reader: SlackId, now: datetime) -> Overview:
    """Give what the Home shows this reader; raises NotAUser."""
    person = user_of(records, reader)
    allowed, administrators = may_enrol(person, records.policy.enrolment), administrator_names(records)
    office = _office(records, now) if person.is_administrator else None
    waiting = waiting_since(records, person, now)
    return Overview(person, allowed, administrators, office, waiting, lacks_password(records, person))


def opened(records: Records, home: Home) -> None:
    """Remember a Home that is to be kept current."""
    known = records.homes.get(home.slack_id)
    person = records.people.by_slack_id(home.slack_id)
    records.homes.put(replace(home, shown=known.shown if known else "", person=person.id if person else None))


def shown(records: Records, slack_id: SlackId, what: str) -> None:
    """Remember what Slack was given for this Home.

    Does nothing for one that is not known any more.
    """
    known = records.homes.get(slack_id)
    if known is not None:
        records.homes.put(replace(known, shown=what))


def closed(records: Records, slack_id: SlackId) -> None:
    """Forget a Home that Slack can show to nobody."""
    records.homes.remove(slack_id)


def snapshot(records: Records, now: datetime) -> HomeSnapshot | None:
    """Take a snapshot of the space; None if no Home was opened."""
    if not records.homes.any():
        return None
    latest = records.journal.latest(1)
    newest = latest[0].id if latest else EntryId(0)
    return HomeSnapshot(newest, administrator_names(records), _office(records, now), _daily(records))


def out_of_date(records: Records, before: HomeSnapshot | None, after: HomeSnapshot, now: datetime) -> list[SlackId]:
    """Give whose Homes may be stale, those personally concerned first.

    Without a snapshot before, everybody's.
    """
    if before is None:
        return records.homes.opened_since(datetime.min.replace(tzinfo=now.tzinfo))
    found: list[SlackId] = []
    if after.newest != before.newest:
        found += _concerned(records, before.newest)
    if after.daily != before.daily:
        found += _accounts(records.people.by_ids(after.daily ^ before.daily))
    if after.admin_overview != before.admin_overview:
        found += _accounts(records.people.administrators())
    found = [each for each in dict.fromkeys(found) if records.homes.get(each) is not None]
    if after.administrators != before.administrators:
        found += records.homes.opened_since(now - LOOKED_AT_WITHIN)
    return list(dict.fromkeys(found))


def _daily(records: Records) -> frozenset[PersonId]:
    return frozenset(each.id for each in decision_makers(records) if each.news is NewsPace.DAILY)


def _concerned(records: Records, since: EntryId) -> list[SlackId]:
    people = records.journal.people_since(since)
    return [*_accounts(records.people.get(each) for each in people), *records.homes.of_people(people)]


def _accounts(people: Iterable[Person]) -> list[SlackId]:
    return [each.slack_id for each in people if each.slack_id is not None]


def _office(records: Records, now: datetime) -> AdminOverview:
    headcount = records.people.headcount(now - NOTED_WITHIN)
    return AdminOverview(headcount, what_waits(records, headcount, now), _latest(records))


def _latest(records: Records) -> tuple[Event, ...]:
    entries = records.journal.older(None, None, LATEST, Scope(reader=ANY_ADMINISTRATOR))
    entries = in_sight(records, None, entries)
    strangers = strangers_of(records, entries)
    return tuple(event_of(entry, partial(_name, records), strangers) for entry in entries)


def _name(records: Records, person: PersonId | None) -> str:
    return "" if person is None else records.people.get(person).name
