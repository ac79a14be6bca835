"""What is typed, told by Slack or stored, altered and read: a value within its bounds, or a refusal."""

from __future__ import annotations

import json
import re
import unicodedata
from collections import Counter
from collections.abc import Callable
from datetime import UTC, date, datetime
from functools import cache
from random import Random
from typing import Any

from gateways.slack.directory import read_member
from handlers.mentions import mentioned, people_typed
from rules.model.contact import is_generic, write_phone
from rules.model.look_alikes import look_of
from rules.model.message_types import tag_of
from rules.model.payload import Payload
from rules.model.people import Member
from rules.model.refusals import Field, FieldRefused, FormRefused
from rules.model.sought import as_form, read_sought
from rules.model.subscriber_form import LIMITS, TYPED, Form, read, read_reason
from storage.payload_codec import read_payload, write_payload
from storage.refusal_codec import read_refusals, written_refusals
from tests.fuzz.mutations import altered_json, altered_text
from tests.views.given import ORDINARY
from tests.views.sample_facts import field_refusals
from tests.views.sample_messages import payloads

TEAM = "T0CABINET"
USER = {
    "id": "U0MARC",
    "team_id": TEAM,
    "deleted": False,
    "real_name": "Marc Lefèvre",
    "profile": {"first_name": "Marc", "last_name": "Lefèvre", "email": "marc@cabinet-durand.fr", "phone": "0612345678",
                "title": "Paie", "real_name": "Marc Lefèvre"},
    "is_admin": False,
    "is_restricted": False,
    "is_email_confirmed": True,
    "enterprise_user": {"teams": [TEAM]},
    "locale": "fr-FR",
    "tz": "Europe/Paris",
    "updated": 1795792000,
}  # fmt: skip
_FORM: dict[str, Any] = {
    "last_name": "Lefèvre", "first_name": "Marc", "email": "marc.lefevre@cabinet-durand.fr", "phone": "06 12 34 56 78",
    "function": "Collaborateur social", "starts_on": "2026-11-30", "ends_on": "30 novembre 2027",
}  # fmt: skip
_COMMANDS = (
    "<@U0MARC|marc> et <@W123>",
    "<mailto:anne@cabinet-durand.fr|anne@cabinet-durand.fr>",
    "marc@cabinet.fr &amp;",
)
_ADDRESSES = (
    "contact+paie@cabinet-durand.fr",
    "marc@xn--cabnet-durand.fr",
    "rh-75@straße.de",
    "mаrc@cabinet-durаnd.fr",
)
_NOW = datetime(2026, 11, 27, tzinfo=UTC)
_ID = re.compile(r"[UW][A-Z0-9]+")


def fuzz(chance: Random, count: int) -> Counter[str]:
    """Read as many texts, of each kind about as many."""
    reading = (_form, _reason, _command, _address, _payload, _refusals, _member)
    return Counter(_outcome(chance, chance.choice(reading)) for _ in range(count))


def _outcome(chance: Random, kind: Callable[[Random], bool]) -> str:
    return f"{kind.__name__[1:]} {'read' if kind(chance) else 'refused'}"


def _form(chance: Random) -> bool:
    field = chance.choice([*_FORM])
    found = read(Form(**{**_FORM, field: altered_text(chance, _FORM[field])}), date(2026, 11, 27))
    candidate = found.candidate
    for name in ("last_name", "first_name", "email", "function"):
        _is_kept(getattr(candidate, name), LIMITS[Field(name)])
    if candidate.phone is not None:
        assert candidate.phone.startswith("+"), candidate.phone
        _is_kept(write_phone(candidate.phone), LIMITS[Field.PHONE])
    again = read(Form(last_name=candidate.last_name, first_name=candidate.first_name, email=candidate.email,
                      phone=candidate.phone or "", function=candidate.function)).candidate  # fmt: skip
    assert (again.name, again.email, again.phone) == (candidate.name, candidate.email, candidate.phone), candidate
    return not found.refusals


def _is_kept(text: str, longest: int) -> None:
    assert len(text) <= longest, text
    assert not [each for each in text if unicodedata.category(each) in {"Cc", "Cf", "Cs"}], ascii(text)


def _reason(chance: Random) -> bool:
    try:
        _is_kept(read_reason(altered_text(chance, "Fin de mission; demandé par Hugh, le 30/11.")), LIMITS[Field.REASON])
    except FormRefused:
        return False
    return True


def _command(chance: Random) -> bool:
    text = altered_text(chance, chance.choice(_COMMANDS))
    who, shown = mentioned(text), people_typed(text)
    form = as_form(read_sought(shown))
    assert who is None or _ID.fullmatch(who), who
    assert all(len(getattr(form, field)) <= LIMITS[field] for field in TYPED), form
    assert len(shown) <= len(text), text
    return bool(who or form.email)


def _address(chance: Random) -> bool:
    text = altered_text(chance, chance.choice(_ADDRESSES))
    is_generic(text)
    assert look_of(text) == look_of(text.upper().lower()) or not text.isascii(), text
    return text.isascii()


def _payload(chance: Random) -> bool:
    stored = chance.choice(_stored())
    tag, written = tag_of(type(stored)), write_payload(stored)
    found = read_payload(tag, _through_json(altered_json(chance, written)), _NOW)
    return type(found) is type(stored)


def _refusals(chance: Random) -> bool:
    refused = chance.choice(_refused())
    written = written_refusals((refused,))
    assert written_refusals(read_refusals(_through_json(written))) == written, refused
    try:
        read_refusals(_through_json(altered_json(chance, written)))
    except (AttributeError, LookupError, TypeError, ValueError):
        return False
    return True


def _member(chance: Random) -> bool:
    odd = _through_json(altered_json(chance, USER))
    if not isinstance(odd.get("id"), str):
        return False
    found = read_member(odd, TEAM)
    _is_kept(found.name, LIMITS[Field.FIRST_NAME] + LIMITS[Field.LAST_NAME] + 1)
    assert all(isinstance(each, str) for each in (found.phone, found.title, found.locale, found.timezone)), found
    assert isinstance(found, Member)
    return found.email is not None


@cache
def _stored() -> list[Payload]:
    return [payload for payload, _ in payloads(ORDINARY)]


@cache
def _refused() -> list[FieldRefused]:
    return [*field_refusals(ORDINARY)]


def _through_json(content: Any) -> Any:
    return json.loads(json.dumps(content))
