"""Invented people, and spaces filled with them."""

from __future__ import annotations

import itertools
from collections.abc import Container, Iterable, Iterator
from dataclasses import dataclass
from datetime import datetime
from uuid import uuid4

from rules import add_subscriber, enrol
from rules.add_subscriber import Added, PreparedPassword
from rules.enrol import Choice
from rules.model.cautions import Doubt, Identity, Justification
from rules.model.journal import IdempotencyKey
from rules.model.people import NOBODY, Access, Member, Person, SlackId
from rules.model.subscriber_form import Form, Reading
from rules.open_space import Partner, Registered, register_partners
from rules.ports import Records
from sandbox.firm import DOMAIN
from sandbox.slack.workspace import Person as SlackPerson

PASSWORD_HASH = "$argon2id$v=19$m=19456,t=2,p=1$c2FsdHNhbHRzYWx0$aGFzaGhhc2hoYXNoaGFzaGhhc2hoYXNo"  # noqa: S105
MAKER = "the maker"
_FIRST = ("Alice", "Bruno", "Chloé", "David", "Emma", "Félix", "Gaëlle", "Hugo", "Inès", "Jules", "Karim", "Léa",
          "Manon", "Noé", "Odile", "Paul", "Rose", "Simon", "Théo", "Zoé")  # fmt: skip
_LAST = ("Arnaud", "Besson", "Colin", "Dumas", "Étienne", "Faure", "Girard", "Huet", "Imbert", "Joly", "Klein",
         "Leroy", "Moreau", "Noël", "Olivier", "Perrin", "Roche", "Simonet", "Tessier", "Vidal")  # fmt: skip


@dataclass(frozen=True, slots=True)
class Details:
    """What somebody types of a colleague into the form."""

    first_name: str
    last_name: str
    email: str


def names() -> Iterator[Details]:
    """Give four hundred people, no two of the same name."""
    for number, (last, first) in enumerate(itertools.product(_LAST, _FIRST)):
        yield Details(first, last, f"personne{number}@{DOMAIN}")


def in_slack(number: int, details: Details, partners: int) -> SlackPerson:
    """Give a person of the workspace.

    The first few are partners; every third reads English.
    """
    return SlackPerson(
        f"U{number:05}",
        details.email.split("@")[0],
        f"{details.first_name} {details.last_name}",
        details.first_name,
        details.last_name,
        details.email,
        locale="en-GB" if number % 3 == 2 else "fr-FR",
        is_admin=number < partners,
    )


def newcomer(number: int) -> SlackPerson:
    """Give one of any number of people, who reads French."""
    details = Details(f"Camille{number}", f"Nouveau{number}", f"newcomer{number}@{DOMAIN}")
    return SlackPerson(
        f"UN{number:05}",
        f"newcomer{number}",
        f"{details.first_name} {details.last_name}",
        details.first_name,
        details.last_name,
        details.email,
        locale="fr-FR",
    )


def member(person: SlackPerson) -> Member:
    """Give somebody of the workspace as the directory tells of them."""
    return Member(
        slack_id=SlackId(person.id),
        email=person.email,
        first_name=person.first_name,
        last_name=person.last_name,
        locale=person.locale,
        timezone=person.tz,
    )


def know(
    records: Records, people: Iterable[SlackPerson], *, partners: int, administrators: Container[int], since: datetime
) -> None:
    """Let a space know people already, and tell nobody.

    The first few are partners, all others subscribers.
    """
    records.people.add_all(
        [
            Person(
                id=NOBODY,
                email=each.email or "",
                first_name=each.first_name,
                last_name=each.last_name,
                slack_id=SlackId(each.id),
                partner=number < partners,
                administrator_since=since if number in administrators else None,
                access=Access.NONE if number < partners else Access.ACTIVE,
                added_at=since,
                locale=each.locale,
                timezone=each.tz,
            )
            for number, each in enumerate(people)
        ]
    )


def open_firm(records: Records, partners: Iterable[Member], now: datetime) -> Registered:
    """Open a space with these partners, all in Slack."""
    return register_partners(records, [Partner(each.email or "", each) for each in partners], now)


def choose(records: Records, who: Member, now: datetime, *, administrator: bool = True, form: str = "") -> Choice:
    """Enrol somebody as administrator, or let them resign."""
    key = IdempotencyKey(form or uuid4().hex)
    return enrol.choose(records, who.slack_id, administrator=administrator, form=key, now=now)


def add(
    records: Records,
    author: Member,
    reading: Reading,
    owner: Member | None,
    now: datetime,
    *,
    reason: str = "",
    form: str = "",
    password: PreparedPassword | None = None,
) -> Added:
    """Add a subscriber in spite of any doubt; `owner` has the address in Slack."""
    return add_subscriber.save(
        records,
        author.slack_id,
        reading,
        Identity(owner, None),
        justification=Justification(reason, frozenset(Doubt)),
        form=IdempotencyKey(form or uuid4().hex),
        prepared=password or PreparedPassword(uuid4(), MAKER, PASSWORD_HASH),
        now=now,
    )


def typed(who: Member, function: str = "") -> Form:
    """Fill in the form for somebody."""
    return Form(last_name=who.last_name, first_name=who.first_name, email=who.email or "", function=function)
