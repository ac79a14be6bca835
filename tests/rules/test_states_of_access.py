"""Every state of an access, reached in any order: what must be so in each, whatever led there."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress
from dataclasses import replace
from datetime import date, timedelta
from typing import Any
from uuid import uuid4

from hypothesis import event, given, settings
from hypothesis import strategies as st

from rules.add_subscriber import begins_later, save
from rules.change_access import Change, Wanted, change_access
from rules.close_account import close_account
from rules.keep_dates import keep_dates
from rules.model.cautions import Identity, Justification
from rules.model.dates import Dates, is_over, today
from rules.model.journal import EntryId, IdempotencyKey
from rules.model.people import Access, PasswordState, Person, SlackId
from rules.model.refusals import NotAUser, NotBegun, OnHold, Refused
from rules.model.subscriber_form import read
from rules.permissions import user_of
from rules.recognise import recognise
from rules.replay_journal import Replay, compare, replay
from rules.set_dates import set_dates
from tests.fakes.records import Records
from tests.people import ANNE, BRUNO, DENIS, NOW, partner
from tests.rules.use_cases import prepared, space_of, typed

_DAYS = st.none() | st.integers(-2, 12)
_STEPS = st.one_of(
    st.tuples(st.just("add"), _DAYS, _DAYS),
    st.tuples(st.just("hold"), _DAYS),
    st.tuples(st.just("hold"), st.integers(1, 4)),
    st.tuples(st.just("reactivate"), st.booleans(), _DAYS),
    st.tuples(st.just("remove")),
    st.tuples(st.just("dates"), _DAYS, _DAYS, _DAYS),
    st.tuples(st.just("pass"), st.integers(0, 6)),
    st.tuples(st.just("close")),
    st.tuples(st.just("open")),
    st.tuples(st.just("note")),
)
# What never touches the last day.
_KEEP_THE_END = {"hold", "remove", "pass", "close", "open", "note"}


class Life:
    """Denis in a space that Anne administrates, on a day that moves on."""

    def __init__(self) -> None:
        self.records = space_of([partner(ANNE, administrator_since=NOW), partner(BRUNO)])
        self.now = NOW
        self._steps: dict[str, Callable[..., Any]] = {
            "add": self._add,
            "hold": self._hold,
            "reactivate": self._reactivate,
            "remove": self._remove,
            "dates": self._dates,
            "pass": self._pass,
            "close": self._close,
            "open": self._open,
            "note": self._note,
        }

    @property
    def day(self) -> date:
        """The firm's day."""
        return today(self.now)

    @property
    def denis(self) -> Person | None:
        """Denis as they are known, with an account or without."""
        return self.records.people.by_email(DENIS.email or "")

    def take(self, step: tuple[Any, ...]) -> None:
        """Let something happen, which may be refused."""
        with suppress(Refused, LookupError):
            self._steps[step[0]](*step[1:])

    def _in(self, days: int | None) -> date | None:
        return None if days is None else self.day + timedelta(days=days)

    def _add(self, starts: int | None, ends: int | None) -> None:
        dates = {"starts_on": self._in(starts), "ends_on": self._in(ends)}
        form = typed(DENIS, **{field: each.isoformat() if each else "" for field, each in dates.items()})
        reading = read(form, self.day)
        later = begins_later(reading.candidate, self.now)
        save(
            self.records,
            ANNE.slack_id,
            reading,
            Identity(DENIS, DENIS),
            justification=Justification("Voulu", frozenset()),
            form=_form(),
            prepared=prepared(reveal=later),
            now=self.now,
        )

    def _wanted(self, change: Change, **changes: Any) -> None:
        if self.denis is not None:
            wanted = Wanted(self.denis.id, change, "Voulu", **changes)
            change_access(self.records, ANNE.slack_id, wanted, form=_form(), now=self.now)

    def _hold(self, back: int | None) -> None:
        self._wanted(Change.SUSPEND, back_on=self._in(back))

    def _reactivate(self, asked: bool, ends: int | None) -> None:  # noqa: FBT001 - as a window sends it
        self._wanted(Change.REACTIVATE, asked=asked, ends_on=self._in(ends))

    def _remove(self) -> None:
        self._wanted(Change.REMOVE)

    def _dates(self, starts: int | None, ends: int | None, back: int | None) -> None:
        if self.denis is not None:
            dates = Dates(self._in(starts), self._in(ends), self._in(back))
            set_dates(self.records, ANNE.slack_id, self.denis.id, dates, form=_form(), now=self.now)

    def _pass(self, days: int) -> None:
        self.now += timedelta(days=days)
        keep_dates(self.records, self.now)

    def _close(self) -> None:
        if self.denis is not None and self.denis.slack_id is not None:
            close_account(self.records, self.denis, self.now)

    def _open(self) -> None:
        if self.denis is not None:
            recognise(self.records, DENIS, self.now)

    def _note(self) -> None:
        if self.denis is not None and self.denis.password_state is PasswordState.TO_SEND:
            _noted(self.records, self.denis)


def _form() -> IdempotencyKey:
    return IdempotencyKey(uuid4().hex)


def _noted(records: Records, person: Person) -> None:
    records.people.update(replace(person, password_state=PasswordState.NOTED, password_hash="a hash"))


def _check_days(person: Person) -> None:
    assert person.back_on is None or person.access is Access.SUSPENDED
    assert person.back_on is None or person.ends_on is None or person.back_on <= person.ends_on
    assert person.access is not Access.PLANNED or person.starts_on is not None


def _check_round(person: Person, day: date) -> None:
    """What is due has been done, once the round was made."""
    match person.access:
        case Access.PLANNED:
            assert person.starts_on is not None
            assert person.starts_on > day
        case Access.ACTIVE:
            assert not is_over(person.ends_on, day)
        case Access.SUSPENDED:
            assert person.back_on is None or person.back_on > day


def _refusal(records: Records, account: SlackId) -> NotAUser | None:
    try:
        user_of(records, account)
    except NotAUser as refused:
        return refused
    return None


def _check_reading(records: Records, person: Person) -> None:
    """Who is out reads why, and users are let in."""
    if person.slack_id is None:
        return
    match _refusal(records, person.slack_id):
        case None:
            assert person.access is Access.ACTIVE
        case OnHold() as held:
            assert (person.access, held.back_on) == (Access.SUSPENDED, person.back_on)
            assert held.since is not None
        case NotBegun() as planned:
            assert (person.access, planned.starts_on) == (Access.PLANNED, person.starts_on)
        case _:
            assert person.access in {Access.NONE, Access.REMOVED}


def _check_end(before: Person, after: Person, step: tuple[Any, ...], day: date) -> None:
    """Nobody's last day goes without having been asked for."""
    if step[0] in _KEEP_THE_END or (step[0] == "reactivate" and not is_over(before.ends_on, day)):
        assert after.ends_on == before.ends_on
    if step[0] == "reactivate" and after.ends_on != before.ends_on:
        assert step[1]


def _check_account(before: Person, after: Person, step: tuple[Any, ...]) -> None:
    """Whose account was closed has no access, now or to come, and time gives none back."""
    if step[0] == "close" and before.slack_id is not None:
        assert after.access not in {Access.ACTIVE, Access.PLANNED}
    if step[0] == "pass" and after.slack_id is None and before.access is Access.SUSPENDED:
        assert after.access is Access.SUSPENDED


@given(st.lists(_STEPS, max_size=25))
@settings(max_examples=150, deadline=None)
def test_in_every_state_the_days_the_reading_and_the_journal_agree(steps: list[tuple[Any, ...]]) -> None:
    """Whatever happened in whatever order."""
    life = Life()
    for step in steps:
        before = life.denis
        life.take(step)
        after = life.denis
        if after is None:
            continue
        event(f"{step[0]}: {before.access if before else None} → {after.access}")
        _check_days(after)
        _check_reading(life.records, after)
        if step[0] == "pass":
            _check_round(after, life.day)
        if before is not None:
            _check_end(before, after, step, life.day)
            _check_account(before, after, step)
    if life.denis is not None:
        lines = life.records.journal.kept(EntryId(0), 10_000)
        found = compare(replay(Replay(), lines), [life.denis]).findings
        assert [each for each in found if each.person == life.denis.id] == []
