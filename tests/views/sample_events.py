"""Lines of the journal that the samples are made of."""

from __future__ import annotations

from dataclasses import replace

from rules.home import Event
from rules.model.imports import ImportState
from rules.model.journal import Action, Entry, EntryId
from rules.model.payload import Cause
from rules.model.people import Access, Person, PersonId, SlackId
from rules.model.strangers import Stranger
from rules.model.told import Facts, Told, facts_of, write_told
from tests.views import sample_directory, sample_outside, sample_portfolios_told
from tests.views.given import Given
from tests.views.sample_facts import AT, DAY


def events(given: Given) -> tuple[Event, ...]:
    """A line of the journal of each kind: about somebody, and about nobody in particular."""

    def event(number: int, action: Action, whom: str) -> Event:
        entry = Entry(
            id=EntryId(number),
            at=AT,
            action=action,
            actor=PersonId(1),
            whom=PersonId(2) if whom else None,
            why=given.reason,
            form=None,
        )
        return Event(entry, given.name, whom)

    about_nobody = event(100, Action.DELIVERY_RETRIED, "")
    of_itself = Entry(
        id=EntryId(101),
        at=AT,
        action=Action.SUBSCRIBER_SUSPENDED,
        actor=None,
        whom=PersonId(2),
        why=Cause.ACCOUNT_CLOSED,
        form=None,
    )
    on_server = replace(of_itself, id=EntryId(102), action=Action.SUBSCRIBERS_EXPORTED, whom=None, why="")
    ended = replace(of_itself, id=EntryId(103), why=Cause.END_DATE)
    back = replace(of_itself, id=EntryId(106), action=Action.SUBSCRIBER_REACTIVATED, why=Cause.HOLD_OVER)
    by_itself = replace(of_itself, id=EntryId(104), action=Action.REVIEW_OPENED, whom=None, why="")
    changed = replace(event(105, Action.SUBSCRIBER_CHANGED, given.name), entry=replace(by_itself, told=_told(given)))
    happened = (event(number, action, given.name) for number, action in enumerate(Action))
    alone = [
        Event(each, "", given.name if each.whom else "") for each in (of_itself, ended, back, on_server, by_itself)
    ]
    return (
        *happened,
        about_nobody,
        *alone,
        *_with_facts(given),
        *_in_slack(given),
        changed,
        *sample_directory.events(given),
        *sample_portfolios_told.events(given),
        *sample_outside.events(given),
    )


def _with_facts(given: Given) -> list[Event]:
    """Lines that tell figures, files and dates."""
    counts = {"added": 1234, "there": 1, "left_out": 2, "refused": 1, "total": 10_000}
    figures: dict[str, str | int | None] = {**counts, "file": given.function}
    reviewed = {"people": 1234, "waiting": 1234, "confirmed": 1, "ended": 1}
    told: list[tuple[Action, Facts]] = [
        *((Action.IMPORT_ENDED, {**figures, "outcome": state.value}) for state in ImportState),
        (Action.IMPORT_ENDED, {"added": 0, "there": 0, "total": 1, "outcome": "done"}),
        (Action.IMPORT_STARTED, {"file": "", "total": 40}),
        (Action.IMPORT_STARTED, {"file": given.function, "total": 40, "kind": "clients"}),
        (Action.IMPORT_ENDED, {"clients_added": 1234, "clients_changed": 1, "unchanged": 2, "outcome": "done"}),
        (Action.CLIENTS_EXPORTED, {"clients": 1234, "form": "list"}),
        (Action.REVIEW_CLOSED, reviewed),
        (Action.JOURNAL_EXPORTED, {"lines": 10**6}),
        (Action.END_REMINDED, {"ends_on": "2026-11-30"}),
        *((Action.PARTNER_UNCLEAR, {"verified": fact}) for fact in (0, 1)),
    ]
    usual = Entry(
        id=EntryId(200), at=AT, action=Action.IMPORT_ENDED, actor=PersonId(1), whom=PersonId(2), why="", form=None
    )
    entries = [replace(usual, action=action, told=write_told(Told(facts=facts))) for action, facts in told]
    entries.append(replace(usual, why="24/36"))  # as before 0.4.0
    new = Person(id=PersonId(2), email=given.email, first_name=given.name, last_name="", ends_on=DAY, added_at=AT)
    entries.append(replace(usual, action=Action.SUBSCRIBER_ADDED, told=write_told(Told(given.name, {}, facts_of(new)))))
    return [Event(each, given.name, given.name) for each in entries]


def _in_slack(given: Given) -> list[Event]:
    """Lines about those whom Slack described at a moment, and about those of whom nothing is kept."""
    entry = Entry(id=EntryId(300), at=AT, action=Action.MEMBER_JOINED, actor=None, whom=None, why="", form=None)
    stranger = Stranger(first_name=given.first_name, last_name=given.last_name, email=given.email)
    other = Stranger(first_name=given.last_name, last_name=given.first_name, email=f"x{given.email}")
    changed = replace(entry, action=Action.MEMBER_CHANGED, whom=PersonId(2))
    return [
        Event(entry, "", stranger.name, None, stranger),
        Event(entry, "", ""),
        Event(changed, "", given.name, stranger, other),
        Event(replace(entry, action=Action.PROPOSAL_SET_ASIDE, actor=PersonId(1)), given.name, ""),
    ]


def _told(given: Given) -> str:
    """Everything of somebody that may change, and has."""
    before = Person(id=PersonId(2), email=given.email, first_name=given.name, last_name="", added_at=AT)
    after = replace(
        before,
        first_name="",
        email="",
        phone="+33612345678",
        function=given.function,
        partner=True,
        administrator_since=AT,
        access=Access.PLANNED,
        starts_on=AT.date(),
        ends_on=AT.date(),
        back_on=AT.date(),
        slack_id=SlackId("U1"),
    )
    return write_told(Told(given.name, facts_of(before), facts_of(after)))
