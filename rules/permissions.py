"""Who may do what, checked inside the transaction that makes the change."""

from __future__ import annotations

from rules.access_requests import asking_of
from rules.model.people import Person, SlackId
from rules.model.policy import Enrolment
from rules.model.refusals import NotAnAdministrator, NotAUser, PartnersOnly
from rules.ports import Records


def user_of(records: Records, slack_id: SlackId) -> Person:
    """Give the user with this Slack account; raises NotAUser."""
    person = records.people.by_slack_id(slack_id)
    if person is None or not person.is_user:
        raise NotAUser(administrator_names(records), asking=asking_of(records, slack_id))
    return person


def administrator_of(records: Records, slack_id: SlackId) -> Person:
    """Give the administrator with this Slack account.

    Raises NotAUser or NotAnAdministrator.
    """
    person = user_of(records, slack_id)
    if not person.is_administrator:
        raise NotAnAdministrator(administrator_names(records), may_enrol(person, records.policy.enrolment))
    return person


def partner_of(records: Records, slack_id: SlackId) -> Person:
    """Give the partner with this Slack account.

    Raises NotAUser or PartnersOnly.
    """
    person = user_of(records, slack_id)
    if not person.partner:
        raise PartnersOnly(tuple(partner.name for partner in records.people.partners()))
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
        raise PartnersOnly(tuple(partner.name for partner in records.people.partners()))


def administrator_names(records: Records) -> tuple[str, ...]:
    """Give the names of the administrators, whom people can ask."""
    return tuple(person.name for person in records.people.administrators())
