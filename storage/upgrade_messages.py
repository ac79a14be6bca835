"""What messages of before 0.2.0 tell, whom they name being taken from the journal.

A name tells nobody's number: where the journal does not say who it was, nobody is named.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, fields, replace
from datetime import date, datetime
from typing import Any

from sqlalchemy import Connection, RowMapping, Select, bindparam, select, update

from rules.model import messages as told
from rules.model.imports import ImportState
from rules.model.journal import Action, EntryId
from rules.model.message_types import class_of
from rules.model.notices import DeliveryState
from rules.model.payload import AddressOf, Answer, Cause, Occasion, Payload, Withdrawal
from rules.model.people import NOBODY, PersonId, SlackId, Space
from rules.model.refusals import Field
from rules.model.strangers import UNKNOWN, Stranger, StrangerId
from storage.payload_codec import write_payload
from storage.strangers import Strangers
from storage.tables import in_state, journal, outbox, people

_UNCONVERTED = (
    select(outbox)
    .where(outbox.c.space_id == bindparam("space"), outbox.c.payload.is_(None))
    .order_by(outbox.c.position)
)
_OWED = _UNCONVERTED.where(in_state(outbox, DeliveryState.OWED))
_LEASED = _OWED.where(outbox.c.lease_until > bindparam("now")).limit(1)
_CONVERT = update(outbox).where(outbox.c.id == bindparam("sought"))
_LINE = select(journal).where(journal.c.space_id == bindparam("space"))
_BY_ID = _LINE.where(journal.c.id == bindparam("sought"))
_BY_FORM = _LINE.where(journal.c.form == bindparam("sought"))
_COUNTS = ("total", "handled", "added", "there", "left_out", "refused", "outside", "count")
_COUNTS_OF_REVIEWS = ("confirmed", "ended", "waiting")
# Those of one start are written one after the other at one moment, and the message is owed by the last.
_PARTNERS = (
    select(journal.c.whom)
    .where(journal.c.space_id == bindparam("space"), journal.c.at == bindparam("moment"))
    .where(journal.c.id <= bindparam("entry"), journal.c.action == bindparam("action"))
    .order_by(journal.c.id)
)
_ADDED_BY = (
    select(people.c.id, people.c.first_name, people.c.last_name)
    .join_from(journal, people, people.c.id == journal.c.actor)
    .where(journal.c.space_id == bindparam("space"), journal.c.whom == bindparam("whom"))
    .where(journal.c.action == Action.SUBSCRIBER_ADDED)
    .order_by(journal.c.id.desc())
    .limit(1)
)


@dataclass(frozen=True, slots=True)
class _Line:
    """An old message's text, and the line of the journal that owes it."""

    facts: Mapping[str, str]
    entry: EntryId
    at: datetime
    action: Action
    actor: PersonId | None
    whom: PersonId | None

    @property
    def person(self) -> PersonId:
        """Whom it is about."""
        return PersonId(int(self.facts.get("owner") or self.whom or NOBODY))

    def number(self, fact: str) -> int:
        """Give a count, or 0 where names of partners stand."""
        told = self.facts.get(fact, "")
        return int(told) if told.isdecimal() else 0

    def day(self, fact: str) -> date | None:
        """Give a day, where one is told."""
        return date.fromisoformat(self.facts[fact]) if self.facts.get(fact) else None

    def moment(self, fact: str) -> datetime:
        """Give a moment, or the line's where none is told any more."""
        return datetime.fromisoformat(self.facts[fact]) if self.facts.get(fact) else self.at


class OldMessages:
    """The old messages of one space; without `strangers` they name no newcomer."""

    def __init__(self, connection: Connection, space: Space, strangers: Strangers | None = None) -> None:
        self._connection = connection
        self._space = space.id
        self._strangers = strangers

    def pending(self) -> bool:
        """Tell whether one is still to be converted."""
        return bool(self._rows(_UNCONVERTED.limit(1)))

    def convert(self, now: datetime, limit: int) -> int:
        """Convert some, and give how many.

        Those owed come first; none is converted while one of them is leased.
        """
        if self._rows(_LEASED, now=now):
            return 0
        rows = self._rows(_OWED.limit(limit)) or self._rows(_UNCONVERTED.limit(limit))
        converted = [
            {
                "sought": row[outbox.c.id],
                "payload": write_payload(self.payload_of(row)),
                "facts": {},
                "since": since_of(row),
            }
            for row in rows
        ]
        if converted:
            self._connection.execute(_CONVERT, converted)
        return len(converted)

    def payload_of(self, row: RowMapping) -> Payload:
        """Give what the message in this row of the outbox tells."""
        entry = self._connection.execute(_BY_ID, {"space": self._space, "sought": row[outbox.c.entry]}).one()
        line = _Line(
            facts=row[outbox.c.facts],
            entry=EntryId(entry.id),
            at=entry.at,
            action=entry.action,
            actor=entry.actor,
            whom=entry.whom,
        )
        payload = class_of(row[outbox.c.kind])
        values: dict[str, Any] = {**_told(line), **self._named(payload, line)}
        # Later fields have a default, which is true of what came before them.
        return payload(**{each.name: values[each.name] for each in fields(payload) if each.name in values})

    def _rows(self, statement: Select[Any], **values: object) -> Sequence[RowMapping]:
        return self._connection.execute(statement, {"space": self._space, **values}).mappings().all()

    def _named(self, payload: type[Payload], line: _Line) -> dict[str, object]:
        """Give whom it names, and what that depends on."""
        if payload is told.PartnersChanged:
            added, removed = (self._partners(line, each) for each in (Action.PARTNER_ADDED, Action.PARTNER_REMOVED))
            return {"added": added, "removed": removed}
        if issubclass(payload, told.CarriesPassword | told.PasswordWithdrawn):
            return {"author": self._author(line)}
        if payload in {told.EnrolmentApproved, told.EnrolmentRefused}:
            answer = self._answer(line)
            return {"author": answer.by if answer else NOBODY}
        answered = {"answer": self._answer(line) if "answered" in line.facts else None}
        return {**answered, **self._strangers_of(payload, line)}

    def _strangers_of(self, payload: type[Payload], line: _Line) -> dict[str, object]:
        told_of, email = line.facts.get, line.facts.get("email", "")
        account = SlackId(told_of("member", "")) or None
        if payload is told.PartnerUnclear:
            return {"stranger": self._keep(last_name=told_of("other", ""), email=email)}
        if payload is told.MemberJoined:
            name = "" if told_of("person", "") == email else told_of("person", "")
            joined = self._keep(person=line.whom, slack_id=account, last_name=name, email=email)
            return {"person": line.whom, "stranger": joined}
        if payload is told.MemberChanged:
            now = {each: told_of(f"new_{each}", "") for each in ("first_name", "last_name", "email")}
            return {
                "before": self._keep(person=line.person, last_name=told_of("person", ""), email=email),
                "stranger": self._keep(person=line.person, slack_id=account, **now),
            }
        return {}

    def _answer(self, line: _Line) -> Answer | None:
        found = self._connection.execute(_BY_FORM, {"space": self._space, "sought": f"answer:{line.entry}"}).first()
        return None if found is None else Answer(found.actor, found.action)

    def _author(self, line: _Line) -> PersonId | None:
        # An access that began on its date was handed over by who had added it, or else by any administrator.
        if line.action is not Action.ACCESS_BEGAN:
            return line.actor
        by = self._connection.execute(_ADDED_BY, {"space": self._space, "whom": line.person}).first()
        named = by is not None and f"{by.first_name} {by.last_name}".strip() == line.facts.get("author")
        return PersonId(by.id) if by is not None and named else None

    def _partners(self, line: _Line, action: Action) -> tuple[PersonId, ...]:
        sought = {"space": self._space, "moment": line.at, "entry": line.entry, "action": action}
        return tuple(map(PersonId, self._connection.execute(_PARTNERS, sought).scalars()))

    def _keep(self, **details: Any) -> StrangerId:
        wanted = Stranger(**details)
        if self._strangers is None or not wanted.name:
            return UNKNOWN
        # Each of its readers was told the same.
        kept = (each for each in self._strangers.with_address(wanted.email) if replace(each, id=UNKNOWN) == wanted)
        found = next(kept, None)
        return self._strangers.add(wanted) if found is None else found.id


def since_of(row: RowMapping) -> datetime | None:
    """Give when the message was owed that this one edits."""
    # Of an edit of before 0.2.0 it stands in its text.
    stored, since = row[outbox.c.facts].get("since"), row[outbox.c.since]
    return datetime.fromisoformat(stored) if since is None and stored and row[outbox.c.edits] else since


def _told(line: _Line) -> dict[str, object]:
    """Give, by field, all that the text and the line may tell."""
    facts = line.facts
    return {
        **{each: line.number(each) for each in (*_COUNTS, *_COUNTS_OF_REVIEWS)},
        **{each: bool(facts.get(each)) for each in ("closed", "verified", "overdue")},
        **{each: line.moment(each) for each in ("at", "since", "opened", "until")},
        "person": line.person,
        "author": line.actor,
        "approved_by": None,  # told from 0.4.0 on
        "answer": None,
        "fields": tuple(map(Field, filter(None, facts.get("fields", "").split(",")))),
        "was_subscriber": bool(facts.get("former")),
        "has_new_address": bool(facts.get("here")),
        "address_of": AddressOf(facts["address_of"]) if facts.get("address_of") else None,
        "starts_on": line.day("starts"),
        "ends_on": line.day("ends"),
        "cause": Cause(facts["cause"]) if facts.get("cause") else None,
        "with_reason": bool(facts.get("why")),
        "occasion": Occasion(facts.get("occasion") or Occasion.ADDED),
        "why": Withdrawal(facts["why"]) if facts.get("why") in {*Withdrawal} else Withdrawal.EXPIRED,
        "file": facts.get("file", ""),
        "state": ImportState.RUNNING,
        "outcome": ImportState(facts.get("outcome") or ImportState.DONE),
        "in_slack": facts.get("place") == "slack",
    }
