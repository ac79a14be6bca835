"""What speaks for or against each line of an import.

By the rules of a single form, and by the lines before it.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date

from rules.doubts import raise_cautions
from rules.firm_addresses import refused_address
from rules.import_doubts import not_taken_over, unclear
from rules.model.address_refusals import AddressRepeated, AddressTaken
from rules.model.cautions import Caution, Doubt, Identity, Justification
from rules.model.dates import Dates, refused_dates
from rules.model.imports import ImportLine, Line, Verdict
from rules.model.look_alikes import look_of
from rules.model.people import Member, Person, SlackId, name_key
from rules.model.refusals import DamagedText, Field, FieldRefused, FormRefused
from rules.model.subscriber_form import TYPED, Candidate, Reading, read, read_reason
from rules.ports import PrefetchKeys, Records

_NAMES = (Field.LAST_NAME, Field.FIRST_NAME)
_LOST = "\ufffd"  # what stands for letters that could not be read
Roster = Mapping[str, Member]  # the workspace's active members, by their verified addresses


@dataclass(slots=True)
class Above:
    """Who is further up in the same file.

    The line of each address, the name behind each name and number, the address behind each look.
    """

    addresses: dict[str, int] = field(default_factory=dict)
    names: dict[str, str] = field(default_factory=dict)
    phones: dict[str, str] = field(default_factory=dict)
    looks: dict[str, str] = field(default_factory=dict)

    def remember(self, number: int, candidate: Candidate, keys: PrefetchKeys) -> None:
        """Remember this candidate, to compare later lines with them."""
        self.addresses[candidate.email] = number
        self.names.setdefault(keys.name_key, candidate.name)
        self.looks.setdefault(keys.look, candidate.email)
        if candidate.phone:
            self.phones.setdefault(candidate.phone, candidate.name)


@dataclass(frozen=True, slots=True)
class Judged:
    """A line as understood, and who owns its address in Slack."""

    found: ImportLine
    candidate: Candidate
    owner: Member | None
    why: str


@dataclass(frozen=True, slots=True)
class _Read:
    """A line as read, with the owner of its address in Slack.

    `keys` lead to those whom it may concern.
    """

    line: Line
    reading: Reading
    owner: Member | None
    keys: PrefetchKeys


def judge(
    records: Records,
    lines: Iterable[Line],
    roster: Roster,
    author: SlackId | None,
    above: Above,
    *,
    day: date,
) -> list[Judged]:
    """Judge each line on this day, against space and file.

    `above` has the lines before them.
    """
    read_lines = [_read(line, read_line(line, day), roster, author) for line in lines]
    records.people.prefetch(*(each.keys for each in read_lines))
    return [_judged(records, each, above, day) for each in read_lines]


def read_line(line: Line, day: date) -> Reading:
    """Read a line as of this day.

    A first day that is over means from now on, as in a list of who works here.
    """
    reading = read(line.form, today=day)
    starts_on, ends_on = reading.candidate.starts_on, reading.candidate.ends_on
    is_over = starts_on is not None and starts_on < day
    candidate = replace(reading.candidate, starts_on=None) if is_over else reading.candidate
    refusals = (*reading.refusals, *_damaged(line), *refused_dates(Dates(candidate.starts_on, ends_on), day))
    return Reading(candidate, refusals, starts_on if is_over else None)


def confirmed(judged: Judged, shown: frozenset[Doubt], reason: str) -> bool:
    """Tell whether the author saw every caution, and gave a reason."""
    cautions = judged.found.cautions
    return not cautions or (bool(reason) and Justification(reason, shown).covers(cautions))


def _read(line: Line, reading: Reading, roster: Roster, author: SlackId | None) -> _Read:
    candidate, owner = reading.candidate, roster.get(reading.candidate.email)
    keys = PrefetchKeys(
        author=author,
        owner=owner.slack_id if owner else None,
        email=candidate.email,
        name_key=name_key(candidate.first_name, candidate.last_name),
        phone=candidate.phone,
        look=look_of(candidate.email),
    )
    return _Read(line, reading, owner, keys)


def _judged(records: Records, read: _Read, above: Above, day: date) -> Judged:
    line, reading, owner = read.line, read.reading, read.owner
    candidate = reading.candidate
    identity = Identity(owner, None)
    why, refusals = given_reason(line.reason)
    refusals = [*reading.refusals, *_address(records, candidate, identity, above), *refusals]
    if refusals:
        known = _there(records, candidate, refusals)
        verdict = Verdict.REFUSED if known is None else Verdict.THERE
        refused = tuple(refusals) if known is None else not_taken_over(known, reading)
        return Judged(ImportLine(line=line, verdict=verdict, refusals=refused), candidate, owner, why)
    cautions = (*raise_cautions(records, candidate, identity),)
    cautions += _cautions(candidate, read.keys, above, {caution.doubt for caution in cautions})
    cautions += unclear(line, reading, owner, frozenset(caution.doubt for caution in cautions), day)
    above.remember(line.number, candidate, read.keys)
    verdict = Verdict.CHECK if cautions and not why else Verdict.ADD
    return Judged(ImportLine(line=line, verdict=verdict, cautions=cautions), candidate, owner, why)


def _damaged(line: Line) -> list[FieldRefused]:
    form = line.form
    names, others = form.last_name + form.first_name, form.email + form.phone + form.function
    if "?" not in names and _LOST not in names and _LOST not in others:  # which is most of them
        return []
    texts = ((which, getattr(form, which)) for which in TYPED)
    return [DamagedText(which) for which, text in texts if _LOST in text or ("?" in text and which in _NAMES)]


def given_reason(typed: str) -> tuple[str, list[FieldRefused]]:
    """Read the reason that stands in a line, or give its refusals."""
    try:
        return read_reason(typed), []
    except FormRefused as refused:
        return "", list(refused.refusals)


def _address(records: Records, candidate: Candidate, identity: Identity, above: Above) -> list[FieldRefused]:
    if not candidate.email:
        return []
    if candidate.email in above.addresses:
        return [AddressRepeated(above.addresses[candidate.email])]
    return refused_address(records, candidate, identity)


def _there(records: Records, candidate: Candidate, refusals: Sequence[FieldRefused]) -> Person | None:
    """Give who is in the space already and is this very person."""
    if not all(isinstance(refused, AddressTaken) for refused in refusals):
        return None
    known = records.people.by_email(candidate.email)
    key = name_key(candidate.first_name, candidate.last_name)
    same = known is not None and known.is_listed and name_key(known.first_name, known.last_name) == key
    return known if same else None


def _cautions(candidate: Candidate, keys: PrefetchKeys, above: Above, raised: set[Doubt]) -> tuple[Caution, ...]:
    namesake = above.names.get(keys.name_key)
    same_phone = above.phones.get(candidate.phone) if candidate.phone else None
    twin = above.looks.get(keys.look)
    found = ((Doubt.SAME_NAME, namesake), (Doubt.SAME_PHONE, same_phone), (Doubt.LOOK_ALIKE_ADDRESS, twin))
    return tuple(Caution(doubt, other) for doubt, other in found if other is not None and doubt not in raised)
