"""People and the rows that store them."""

from __future__ import annotations

from sqlalchemy import RowMapping

from rules.model.look_alikes import look_of
from rules.model.people import Person, name_key, search_text, sort_key
from storage.tables import people
from storage.words import indexed


def person_of(row: RowMapping) -> Person:
    """Build a person from a row with all columns of `people`."""
    return Person(
        id=row[people.c.id],
        email=row[people.c.email],
        first_name=row[people.c.first_name],
        last_name=row[people.c.last_name],
        slack_id=row[people.c.slack_id],
        former_slack_id=row[people.c.former_slack_id],
        phone=row[people.c.phone],
        function=row[people.c.function],
        partner=row[people.c.partner],
        administrator_since=row[people.c.administrator_since],
        access=row[people.c.access],
        starts_on=row[people.c.starts_on],
        ends_on=row[people.c.ends_on],
        back_on=row[people.c.back_on],
        reminded_days_before=row[people.c.reminded_days_before],
        added_at=row[people.c.added_at],
        password_state=row[people.c.password_state],
        password_at=row[people.c.password_at],
        password_hash=row[people.c.password_hash],
        signed_in_on=row[people.c.signed_in_on],
        locale=row[people.c.locale],
        timezone=row[people.c.timezone],
        news=row[people.c.news],
    )


def columns_of(person: Person) -> dict[str, object]:
    """Give the columns of a person, without the space."""
    sought = search_text(person)
    return {
        "email": person.email,
        "first_name": person.first_name,
        "last_name": person.last_name,
        "slack_id": person.slack_id,
        "former_slack_id": person.former_slack_id,
        "phone": person.phone,
        "function": person.function,
        "partner": person.partner,
        "administrator_since": person.administrator_since,
        "access": person.access,
        "starts_on": person.starts_on,
        "ends_on": person.ends_on,
        "back_on": person.back_on,
        "reminded_days_before": person.reminded_days_before,
        "added_at": person.added_at,
        "password_state": person.password_state,
        "password_at": person.password_at,
        "password_hash": person.password_hash,
        "signed_in_on": person.signed_in_on,
        "locale": person.locale,
        "timezone": person.timezone,
        "news": person.news,
        "look": look_of(person.email),
        "name_key": name_key(person.first_name, person.last_name),
        "sort_key": sort_key(person.first_name, person.last_name),
        "search_text": sought,
        "words": indexed(sought),
    }
