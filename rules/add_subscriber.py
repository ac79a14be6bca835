"""How a subscriber is added: form, review, and saving."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime
from uuid import UUID

from rules.access_requests import grant_request
from rules.deliveries import LEASE, owner_of
from rules.doubts import raise_cautions
from rules.endings import Ending, removed_before
from rules.firm_addresses import refused_address
from rules.gather_news import messages_to
from rules.identity import claim_of, free_address
from rules.in_sight import NOTHING, hidden_from
from rules.incompatible import refused_together
from rules.model.cautions import Caution, Identity, Justification
from rules.model.dates import today
from rules.model.journal import Action, Entry, EntryId, IdempotencyKey, NewEntry
from rules.model.look_alikes import look_of
from rules.model.messages import Password, PasswordReady, SubscriberAdded
from rules.model.notices import Lease, NewMessage, to_everyone_else
from rules.model.outside_accesses import OutsideService
from rules.model.payload import Occasion
from rules.model.people import NOBODY, Access, Member, PasswordState, Person, PersonId, SlackId, name_key
from rules.model.portfolio_refusals import NotInUse
from rules.model.portfolios import Portfolio
from rules.model.refusals import FormRefused, Purpose, ReasonMissing
from rules.model.subscriber_form import Candidate, Reading, read_reason
from rules.note_outside_accesses import note_of_new, offered_services, refused_services
from rules.once import done_before
from rules.permissions import administrator_of
from rules.place_person import place_in
from rules.ports import PrefetchKeys, Records
from rules.renew_password import tell_of_password


@dataclass(frozen=True, slots=True)
class Review:
    """What will be saved, and what speaks against it.

    `removed` tells of somebody who was in the space before.
    """

    candidate: Candidate
    cautions: tuple[Caution, ...]
    removed: Ending | None = None
    portfolios: tuple[Portfolio, ...] = ()
    outside: tuple[OutsideService, ...] = ()


class ReasonNeeded(FormRefused):
    """A refusal because a caution lacks a reason.

    `review` is what speaks against saving now.
    """

    def __init__(self, review: Review) -> None:
        super().__init__([ReasonMissing(Purpose.SAVE)])
        self.review = review


@dataclass(frozen=True, slots=True)
class PreparedPassword:
    """A password to be sent: its message, process and hash.

    No hash: the password is made when it is shown.
    """

    message: UUID
    process_id: str
    password_hash: str | None = field(repr=False)


@dataclass(frozen=True, slots=True)
class Added:
    """The new subscriber, who receives their password, and whose clients they look after.

    `message` carries the password.
    """

    person: Person
    recipient: Person
    message: UUID  # owed to nobody where the access begins later: the password is made then
    portfolios: tuple[str, ...] | None = None  # their names; None: the firm has none at all


def may_add(records: Records, author: SlackId) -> Person:
    """Give the administrator who may see the form.

    Raises NotAUser or NotAnAdministrator.
    """
    return administrator_of(records, author)


def may_save(records: Records, author: SlackId, form: IdempotencyKey) -> bool:
    """Tell whether the author may save this form: False once it is saved.

    Raises NotAUser or NotAnAdministrator, so that nothing is prepared in vain.
    """
    if done_before(records, author, form) is not None:
        return False
    administrator_of(records, author)
    return True


def review(records: Records, author: SlackId, reading: Reading, identity: Identity) -> Review:
    """Give what « Valider » shows of this form.

    Raises NotAUser, NotAnAdministrator, or FormRefused with every field at fault.
    """
    administrator = administrator_of(records, author)
    refusals = list(reading.refusals)
    if reading.candidate.email:
        refusals += refused_address(records, reading.candidate, identity)
    hidden = hidden_from(records, administrator) if reading.candidate.portfolios else NOTHING
    portfolios = [each for each in records.portfolios.by_ids(reading.candidate.portfolios) if each.id not in hidden]
    refusals += [NotInUse(each.name) for each in portfolios if not each.is_open]
    refusals += refused_services(records, reading.candidate.outside)
    refusals += refused_together(records, portfolios)
    if refusals:
        raise FormRefused(refusals)
    cautions = raise_cautions(records, reading.candidate, identity)
    removed = removed_before(records, identity.owner, reading.candidate.email)
    outside = offered_services(records, reading.candidate.outside)
    return Review(reading.candidate, cautions, removed, tuple(portfolios), tuple(outside))


def save(
    records: Records,
    author: SlackId,
    reading: Reading,
    identity: Identity,
    *,
    justification: Justification,
    form: IdempotencyKey,
    prepared: PreparedPassword,
    now: datetime,
) -> Added:
    """Add the subscriber, and owe the messages about it.

    The same form again returns the same outcome. Raises NotAUser, NotAnAdministrator, FormRefused, or ReasonNeeded
    where no reason was given for a caution.
    """
    records.people.prefetch(_around(author, reading.candidate, identity))
    # Who was added by this form is there by their address; and the journal takes no form twice, at any address.
    earlier = done_before(records, author, form) if records.people.by_email(reading.candidate.email) else None
    if earlier is not None:
        return _added_before(records, earlier, prepared)
    administrator = administrator_of(records, author)
    reviewed = review(records, author, reading, identity)
    why = read_reason(justification.reason)
    if reviewed.cautions and not (why and justification.covers(reviewed.cautions)):
        raise ReasonNeeded(reviewed)
    partners = records.people.partners()
    subscriber = as_subscriber(records, reviewed.candidate, identity.owner, administrator.id, now)
    hashed = None if subscriber.access is Access.PLANNED else prepared.password_hash
    person = _store(records, replace(subscriber, password_hash=hashed))
    entry = records.journal.write(
        NewEntry(at=now, action=Action.SUBSCRIBER_ADDED, actor=administrator.id, whom=person.id, why=why, form=form)
    )
    place_in(records, reviewed.portfolios, person, administrator, entry, now)
    note_of_new(records, person, administrator, reviewed.outside, now)
    recipient = person if person.slack_id else administrator
    added = Added(person, recipient, prepared.message, _names(records, reviewed.portfolios))
    news = SubscriberAdded(author=administrator.id, person=person.id, starts_on=person.starts_on, at=now)
    told = messages_to(records, news, entry, [*to_everyone_else(partners, administrator.id), None])
    records.outbox.owe([*_password(added, administrator.id, entry, prepared, now), *told])
    if subscriber.id != NOBODY:
        grant_request(records, person, administrator, now)
    if person.slack_id is None and person.access is Access.ACTIVE:
        tell_of_password(records, person, administrator, administrator, entry, now)
    return added


def _around(author: SlackId, candidate: Candidate, identity: Identity) -> PrefetchKeys:
    return PrefetchKeys(
        author=author,
        owner=identity.owner.slack_id if identity.owner else None,
        email=candidate.email,
        name_key=name_key(candidate.first_name, candidate.last_name),
        phone=candidate.phone,
        look=look_of(candidate.email),
    )


def as_subscriber(
    records: Records, candidate: Candidate, owner: Member | None, author: PersonId, now: datetime
) -> Person:
    """Give the candidate as a subscriber from now on.

    A password is to be sent, unless the access begins later. Their id is 0 if the space never knew them. Somebody no
    longer in the space who has their address loses it.
    """
    claimed = claim_of(records, owner, candidate.email)
    if claimed.holder is not None:
        free_address(records, claimed.holder, author, now)
    later = begins_later(candidate, now)
    blank = Person(id=NOBODY, email=candidate.email, first_name="", last_name="", added_at=now)
    return replace(
        claimed.person or blank,
        email=candidate.email,
        first_name=candidate.first_name,
        last_name=candidate.last_name,
        slack_id=owner.slack_id if owner else None,
        former_slack_id=None,
        phone=candidate.phone,
        function=candidate.function,
        access=Access.PLANNED if later else Access.ACTIVE,
        starts_on=candidate.starts_on if later else None,
        ends_on=candidate.ends_on,
        back_on=None,
        reminded_days_before=None,
        administrator_since=None,  # a right of before does not come back untold
        added_at=now,
        password_state=PasswordState.NONE if later else PasswordState.TO_SEND,
        password_at=None if later else now,
        password_hash=None,
        locale=owner.locale if owner else "",
        timezone=owner.timezone if owner else "",
    )


def begins_later(candidate: Candidate, now: datetime) -> bool:
    """Tell whether the access begins on a day to come."""
    return candidate.starts_on is not None and candidate.starts_on > today(now)


def _store(records: Records, person: Person) -> Person:
    if person.id == NOBODY:
        return records.people.add(person)
    records.people.update(person)
    return person


def _password(
    added: Added, author: PersonId, entry: EntryId, prepared: PreparedPassword, now: datetime
) -> list[NewMessage]:
    """Give the message with the password, if the access begins now."""
    person = added.person
    if person.access is Access.PLANNED:
        return []
    lease = Lease(prepared.process_id, now + LEASE) if prepared.password_hash else None
    carrier = Password if prepared.password_hash else PasswordReady
    password = NewMessage(
        id=added.message,
        payload=carrier(author=author, person=person.id, occasion=Occasion.ADDED, at=now),
        entry=entry,
        recipient=added.recipient,
        due_at=now,
        lease=lease,
    )
    return [password]


def _added_before(records: Records, entry: Entry, prepared: PreparedPassword) -> Added:
    message = records.outbox.carrying_password(entry.id)
    if message is None or message.recipient is None:
        if entry.whom is None:
            raise LookupError(f"journal entry {entry.id} added nobody")
        person = records.people.get(entry.whom)
        return Added(person, person, prepared.message, _given_by(records, entry, person))
    owner = owner_of(records, message)
    return Added(owner, message.recipient, message.id, _given_by(records, entry, owner))


def _given_by(records: Records, entry: Entry, person: Person) -> tuple[str, ...] | None:
    """Give the names of the portfolios that this line put somebody into."""
    given = {each.portfolio for each in records.portfolios.history(person.id) if each.granted == entry.id}
    return _names(records, records.portfolios.by_ids(given))


def _names(records: Records, portfolios: Sequence[Portfolio]) -> tuple[str, ...] | None:
    return tuple(each.name for each in portfolios) if portfolios or records.portfolios.any() else None
