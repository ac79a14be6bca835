"""Opening the space when the bot starts: who its partners are, by the firm's settings."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime

from rules.contact import read_phone
from rules.journal import Action, EntryId, NewEntry
from rules.notices import Kind, NewMessage
from rules.people import Access, Member, Person, PersonId
from rules.ports import Records
from rules.refusals import InvalidPhone


@dataclass(frozen=True, slots=True)
class Partner:
    """A partner by the settings: an address (empty: Slack tells none), and what Slack says of him if it knows him."""

    email: str
    member: Member | None


@dataclass(frozen=True, slots=True)
class PartnersChanged:
    """What the settings changed since the last start."""

    added: tuple[str, ...]
    removed: tuple[str, ...]


def register_partners(records: Records, partners: Sequence[Partner], now: datetime) -> PartnersChanged:
    """Make these people, and nobody else, the partners of the space.

    Written down, and told to those who were and stay partners, and to the team channel.
    """
    found = (_as_known(records, partner, now) for partner in partners)
    kept = {person.id: person for person in found if person is not None}
    added = [person for person in kept.values() if not person.partner]
    removed = [person for person in records.people.partners() if person.id not in kept]
    for person in added:
        records.people.update(_with_partnership(person))
    for person in removed:
        records.people.update(_without_partnership(person))
    changed = PartnersChanged(tuple(p.name for p in added), tuple(p.name for p in removed))
    if added or removed:
        entry = _write_down(records, added, removed, now)
        told = [person for person in kept.values() if person.partner]
        records.outbox.owe([_line(changed, entry, recipient, now) for recipient in [*told, None]])
    return changed


def _as_known(records: Records, partner: Partner, now: datetime) -> Person | None:
    known = records.people.by_slack_id(partner.member.slack_id) if partner.member else None
    known = known or records.people.by_email(partner.email)
    if known is None:
        return records.people.add(_newcomer(partner, now)) if partner.email else None
    member = _verified(partner)
    if member is None:
        return known
    person = replace(known, slack_id=known.slack_id or member.slack_id, locale=member.locale, timezone=member.timezone)
    records.people.update(person)
    return person


def _newcomer(partner: Partner, now: datetime) -> Person:
    person = Person(id=PersonId(0), email=partner.email, first_name="", last_name="", added_at=now)
    member = _verified(partner)
    if member is None:
        return person
    return replace(
        person,
        slack_id=member.slack_id,
        first_name=member.first_name,
        last_name=member.last_name,
        phone=_phone(member),
        function=member.title,
        locale=member.locale,
        timezone=member.timezone,
    )


def _phone(member: Member) -> str | None:
    try:
        return read_phone(member.phone)
    except InvalidPhone:  # a profile holds what its owner typed
        return None


def _verified(partner: Partner) -> Member | None:
    # An address that Slack has not verified says nothing of who is behind the account.
    return partner.member if partner.member is not None and partner.member.email == partner.email else None


def _with_partnership(person: Person) -> Person:
    # A right of before, lost with the access, does not come back untold.
    return replace(person, partner=True, administrator_since=person.administrator_since if person.is_user else None)


def _without_partnership(person: Person) -> Person:
    # Who is no longer of the space keeps no rights in it.
    stays = person.access is Access.ACTIVE
    return replace(person, partner=False, administrator_since=person.administrator_since if stays else None)


def _ends_administration(person: Person) -> bool:
    return person.is_administrator and not _without_partnership(person).is_administrator


def _write_down(records: Records, added: Sequence[Person], removed: Sequence[Person], now: datetime) -> EntryId:
    lines = [(Action.PARTNER_ADDED, person) for person in added]
    lines += [(Action.ADMINISTRATOR_RESIGNED, person) for person in removed if _ends_administration(person)]
    lines += [(Action.PARTNER_REMOVED, person) for person in removed]
    return [records.journal.write(NewEntry(at=now, action=action, whom=person.id)) for action, person in lines][-1]


def _line(changed: PartnersChanged, entry: EntryId, recipient: Person | None, now: datetime) -> NewMessage:
    facts = {"added": ", ".join(changed.added), "removed": ", ".join(changed.removed), "at": now.isoformat()}
    return NewMessage(kind=Kind.PARTNERS_CHANGED, facts=facts, entry=entry, recipient=recipient, due_at=now)
