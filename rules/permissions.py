"""Who may do what, checked inside the transaction that makes the change."""

from __future__ import annotations

from datetime import datetime

from rules.access_requests import asking_of
from rules.model.access_requests import NOTHING, Asking
from rules.model.journal import Action, Scope
from rules.model.payload import Takeover
from rules.model.people import Access, Person, SlackId
from rules.model.policy import Enrolment
from rules.model.refusals import DecidersOnly, NotAnAdministrator, NotAUser, NotBegun, OnHold, PartnersOnly
from rules.ports import Records
from rules.proposals import answer_to


def user_of(records: Records, slack_id: SlackId) -> Person:
    """Give the user with this Slack account; raises NotAUser."""
    person = records.people.by_slack_id(slack_id)
    if person is None or not person.is_user:
        raise no_user(records, person, asking_of(records, slack_id))
    return person


def no_user(records: Records, person: Person | None, asking: Asking = NOTHING) -> NotAUser:
    """Give the refusal of what users alone may do.

    Subscribers read what has become of their access.
    """
    administrators = administrator_names(records)
    if person is not None and person.access is Access.SUSPENDED:
        held = records.journal.latest_about(person.id, Action.SUBSCRIBER_SUSPENDED)
        return OnHold(administrators, held.at if held else None, person.back_on)
    if person is not None and person.access is Access.PLANNED and person.starts_on is not None:
        return NotBegun(administrators, person.starts_on)
    return NotAUser(administrators, asking=asking)


def administrator_of(records: Records, slack_id: SlackId) -> Person:
    """Give the administrator with this Slack account.

    Raises NotAUser or NotAnAdministrator.
    """
    person = user_of(records, slack_id)
    if not person.is_administrator:
        allowed = may_enrol(person, records.policy.enrolment)
        raise NotAnAdministrator(administrator_names(records), allowed, _asked_at(records, person))
    return person


def partner_of(records: Records, slack_id: SlackId) -> Person:
    """Give the partner with this Slack account.

    Raises NotAUser or PartnersOnly.
    """
    person = user_of(records, slack_id)
    if not person.partner:
        raise PartnersOnly(partner_names(records))
    return person


def decider_of(records: Records, slack_id: SlackId) -> Person:
    """Give the partner or administrator with this Slack account.

    Raises NotAUser or DecidersOnly.
    """
    person = user_of(records, slack_id)
    if not person.decides:
        raise DecidersOnly(administrator_names(records))
    return person


def decision_makers(records: Records) -> list[Person]:
    """Give the partners and administrators, who decide about access."""
    found = {person.id: person for person in (*records.people.partners(), *records.people.administrators())}
    return list(found.values())


def may_enrol(person: Person, enrolment: Enrolment) -> bool:
    """Tell whether this user may enrol as administrator."""
    return person.partner or enrolment is not Enrolment.PARTNERS


def check_may_enrol(records: Records, person: Person) -> None:
    """Check that this user may enrol; raises PartnersOnly."""
    if not may_enrol(person, records.policy.enrolment):
        raise PartnersOnly(partner_names(records))


def partner_names(records: Records) -> tuple[str, ...]:
    """Give the names of the partners, whom people can ask.

    Who has left can be asked nothing.
    """
    return tuple(partner.name for partner in records.people.partners() if not partner.has_left)


def takeover(records: Records) -> Takeover | None:
    """Tell who may manage the space that nobody manages; None where somebody does."""
    if records.people.administrators():
        return None
    if records.policy.enrolment is Enrolment.USERS:
        return Takeover.ANYBODY
    return Takeover.PARTNERS if any(each.slack_id for each in records.people.partners()) else Takeover.NOBODY


def was_managed(records: Records) -> bool:
    """Tell whether anybody was an administrator before."""
    return bool(records.journal.older(None, None, 1, Scope(actions=frozenset({Action.ADMINISTRATOR_ENROLLED}))))


def _asked_at(records: Records, person: Person) -> datetime | None:
    """Give since when somebody waits for approval, where that is needed."""
    if records.policy.enrolment is not Enrolment.APPROVAL:
        return None
    asked = records.journal.latest_about(person.id, Action.ENROLMENT_ASKED)
    return None if asked is None or answer_to(records, asked.id) is not None else asked.at


def administrator_names(records: Records) -> tuple[str, ...]:
    """Give the names of the administrators, whom people can ask."""
    return tuple(person.name for person in records.people.administrators())
