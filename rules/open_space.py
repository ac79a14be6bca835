"""How the settings say who the partners are, at each start."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import datetime

from rules.access_requests import grant_request
from rules.follow_access import follow_access
from rules.identity import claim, former_holders, free_address, sign_in, with_account
from rules.model.contact import read_phone
from rules.model.journal import Action, EntryId, IdempotencyKey, NewEntry
from rules.model.members import account_mark
from rules.model.messages import PartnersChanged, PartnerUnclear
from rules.model.people import NOBODY, Access, Member, Person, PersonId
from rules.model.refusals import InvalidPhone
from rules.model.strangers import stranger_of
from rules.owing import owe_to
from rules.permissions import decision_makers
from rules.ports import Records
from rules.tell_resigned import tell_resigned


@dataclass(frozen=True, slots=True)
class Partner:
    """A partner by the settings: an address, or an account.

    With an address, `member` is who has it in Slack.
    """

    email: str | None
    member: Member | None

    @property
    def account(self) -> Member | None:
        """The account that is surely meant.

        An address that is not verified may be anybody's claim.
        """
        member = self.member
        proven = member is not None and member.is_full and self.email in {None, member.email}
        return member if proven else None

    @property
    def address(self) -> str | None:
        """The address in the settings, or else that of the account."""
        return self.email or (self.member.email if self.member else None)


@dataclass(frozen=True, slots=True)
class Unclear:
    """A partner's address that one person has here, another in Slack."""

    email: str
    holder: Person
    claimant: Member


@dataclass(frozen=True, slots=True)
class Registered:
    """What the settings changed, and what they leave unclear."""

    added: tuple[str, ...]
    removed: tuple[str, ...]
    unclear: tuple[Unclear, ...] = ()


def register_partners(records: Records, partners: Sequence[Partner], now: datetime) -> Registered:
    """Make these people, and nobody else, the partners of the space.

    Written down, and told to those who were and stay partners, and to the team channel. What is unclear changes
    nothing, and is told to administrators and partners once.
    """
    before, managed = {person.id for person in records.people.partners()}, bool(records.people.administrators())
    named = _promoted(records, (_find(records, partner, now) for partner in partners))
    removed = [person for person in records.people.partners() if person.id not in named]
    for person in removed:
        records.people.update(_without_partnership(person))
    # Only now, because somebody new may have the address of one who was partner until now.
    named |= _promoted(records, (_find(records, partner, now) or _add(records, partner, now) for partner in partners))
    added = [person for person in named.values() if person.id not in before]
    for person in added:
        grant_request(records, person, None, now)
    unclear = tuple(each for partner in partners if (each := _unclear(records, partner)) is not None)
    changed = Registered(tuple(p.name for p in added), tuple(p.name for p in removed), unclear)
    if added or removed:
        entry = _write_down(records, added, removed, now)
        told = [person for person in named.values() if person.id in before]
        payload = PartnersChanged(added=_numbers(added), removed=_numbers(removed), at=now)
        owe_to(records, payload, entry, [*told, None])
        for person in removed:
            follow_access(records, records.people.get(person.id), entry, now)
        last = next((each for each in removed[::-1] if _ends_administration(each)), None)
        if managed and last is not None and not records.people.administrators():
            tell_resigned(records, last, entry, now)
    for each in unclear:
        _tell_unclear(records, each, now)
    return changed


def _promoted(records: Records, people: Iterable[Person | None]) -> dict[PersonId, Person]:
    """Make these people partners, and give them by their ids."""
    found: dict[PersonId, Person] = {}
    for person in people:
        if person is not None and not person.partner:
            records.people.update(_with_partnership(person))
        if person is not None:
            found.setdefault(person.id, person)
    return found


def _find(records: Records, partner: Partner, now: datetime) -> Person | None:
    """Find whom the settings mean among those whom the space knows.

    Who is partner by an address stays partner; nobody becomes one by an address that is not surely theirs.
    """
    account = partner.account
    holder = records.people.by_email(partner.email) if partner.email else None
    person = claim(records, account.slack_id, partner.address).person if account else None
    is_anothers = holder is not None and holder.is_listed and (person is None or holder.id != person.id)
    if account is not None and person is not None and not is_anothers and _former_owner(records, partner) is None:
        return sign_in(records, person, account, now)
    stays = holder is not None and (holder.partner or (account is None and not holder.had_account))
    return holder if stays else None


def _add(records: Records, partner: Partner, now: datetime) -> Person | None:
    """Add a partner whom the space does not know.

    None where the address is somebody's here, or unknown.
    """
    holder = records.people.by_email(partner.address) if partner.address else None
    if not partner.address or (holder is not None and (holder.is_listed or partner.account is None)):
        return None
    if _former_owner(records, partner) is not None:
        return None
    if holder is not None:
        free_address(records, holder, None, now)
    return records.people.add(_newcomer(partner.address, partner.account, now))


def _unclear(records: Records, partner: Partner) -> Unclear | None:
    """Find a partner's address that is one person's here, another's in Slack."""
    email, claimant = partner.address, partner.member
    if email is None or claimant is None:
        return None
    holder = records.people.by_email(email)
    former = _former_owner(records, partner)
    if former is None and holder is not None and _is_anothers(records, partner, holder, claimant):
        former = holder
    return Unclear(email, former, claimant) if former else None


def _is_anothers(records: Records, partner: Partner, holder: Person, claimant: Member) -> bool:
    if not holder.is_listed or claimant.slack_id in {holder.slack_id, holder.former_slack_id}:
        return False
    if partner.email is None and records.people.by_slack_id(claimant.slack_id) is not None:
        return False  # whom the settings mean is clear: it is an account that the space knows
    # Nobody but this partner may have the address, once it is verified.
    return holder.had_account or partner.account is not None


def _former_owner(records: Records, partner: Partner) -> Person | None:
    """Find who had an address of the settings before its account of now.

    The settings may have been written for them: only a Slack ID makes that account partner.
    """
    account = partner.account
    if partner.email is None or account is None:
        return None
    person, holder = records.people.by_slack_id(account.slack_id), records.people.by_email(partner.email)
    if person is not None and person.partner:
        return None
    is_former = holder is not None and not holder.is_listed and holder.had_account
    if holder is not None and is_former and account.slack_id not in {holder.slack_id, holder.former_slack_id}:
        return holder
    return next(iter(former_holders(records, partner.email)), None)


def _tell_unclear(records: Records, unclear: Unclear, now: datetime) -> None:
    holder, claimant = unclear.holder, unclear.claimant
    form = IdempotencyKey(f"partner-unclear:{holder.id}:{account_mark(claimant.slack_id)}")
    if records.journal.of_form(form) is not None:
        return
    facts = {"verified": int(claimant.email == unclear.email)}
    line = NewEntry(at=now, action=Action.PARTNER_UNCLEAR, whom=holder.id, form=form, facts=facts)
    entry = records.journal.write(line)
    payload = PartnerUnclear(
        person=holder.id,
        stranger=records.strangers.add(stranger_of(claimant)),
        closed=holder.former_slack_id is not None,
        verified=claimant.email == unclear.email,
        at=now,
    )
    told = [each for each in decision_makers(records) if each.slack_id != claimant.slack_id]
    owe_to(records, payload, entry, told)


def _newcomer(email: str, member: Member | None, now: datetime) -> Person:
    person = Person(id=NOBODY, email=email, first_name="", last_name="", added_at=now)
    if member is None:
        return person
    return replace(with_account(person, member), phone=_phone(member), function=member.title)


def _phone(member: Member) -> str | None:
    try:
        return read_phone(member.phone)
    except InvalidPhone:  # a profile holds what its owner typed
        return None


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


def _numbers(people: Sequence[Person]) -> tuple[PersonId, ...]:
    return tuple(each.id for each in people)
