"""The people of tests that begin below Slack: partners Anne and Bruno, subscriber Chloé, and Denis, nobody yet."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import Any

from rules.model.notices import Address
from rules.model.people import NOBODY, Access, Member, PasswordState, Person, SlackId
from rules.model.writing import fold

NOW = datetime(2025, 3, 3, 9, 30, tzinfo=UTC)
LATER = NOW + timedelta(minutes=5)
PASSWORD_HASH = "$argon2id$v=19$m=19456,t=2,p=1$c2FsdA$aGFzaA"
MAKER = "the maker"
ADDRESS = Address("D1", "1.000001")


def member(first_name: str, last_name: str, **changes: Any) -> Member:
    """Give a full member of the workspace, with an address there."""
    name = f"{fold(first_name)}.{fold(last_name)}".replace(" ", "-")
    usual = Member(
        slack_id=SlackId(f"U-{name}".upper()),
        email=f"{name}@cabinet.fr",
        first_name=first_name,
        last_name=last_name,
        locale="fr-FR",
        timezone="Europe/Paris",
    )
    return replace(usual, **changes)


ANNE = member("Anne", "Aubert")
BRUNO = member("Bruno", "Bernard")
CHLOE = member("Chloé", "Colin")
DENIS = member("Denis", "Dubois")


def person(who: Member, **changes: Any) -> Person:
    """Give a member as the space would know them, without any right in it."""
    usual = Person(
        id=NOBODY,
        email=who.email or "",
        first_name=who.first_name,
        last_name=who.last_name,
        slack_id=who.slack_id,
        added_at=NOW,
    )
    return replace(usual, **changes)


def partner(who: Member, **changes: Any) -> Person:
    """Give a partner of the firm."""
    return person(who, partner=True, **changes)


def subscriber(who: Member, **changes: Any) -> Person:
    """Give an active subscriber, who has noted their password."""
    usual = person(who, access=Access.ACTIVE, password_state=PasswordState.NOTED)
    return replace(usual, **changes)
