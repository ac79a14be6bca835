"""A new password for oneself, where an administrator has to agree to it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta

from rules.model.journal import Action, IdempotencyKey, NewEntry
from rules.model.messages import PasswordAsked
from rules.model.people import Person, PersonId, SlackId
from rules.owing import owe_to
from rules.ports import Records
from rules.proposals import still_open
from rules.renew_password import may_have_another, renew_password, who_agrees

EXPIRES_AFTER = timedelta(days=7)


@dataclass(frozen=True, slots=True)
class Asked:
    """Whose new password it is, and who has to agree to it.

    `since` is when they were asked. Without names, nobody need agree.
    """

    owner: Person
    names: tuple[str, ...] = ()
    since: datetime | None = None


def may_ask_password(records: Records, author: SlackId, person: PersonId, now: datetime) -> Asked:
    """Give the owner of a new password, with the administrators to ask.

    Raises what may_have_another does.
    """
    owner = may_have_another(records, author, person)
    waiting = still_open(records, owner.id, Action.PASSWORD_ASKED, EXPIRES_AFTER, now)
    agreeing = who_agrees(records, owner) if owner.slack_id == author else []
    return Asked(owner, tuple(each.name for each in agreeing), waiting.at if waiting is not None else None)


def ask_password(records: Records, author: SlackId, person: PersonId, *, form: IdempotencyKey, now: datetime) -> Asked:
    """Have a new password made, or ask those who have to agree to one.

    There is one request at a time; the same form again changes nothing more. Raises what may_have_another does.
    """
    asked = may_ask_password(records, author, person, now)
    if not asked.names:
        return Asked(renew_password(records, author, person, form=form, now=now))
    if asked.since is not None or records.journal.of_form(form) is not None:
        return asked
    owner = asked.owner
    line = NewEntry(at=now, action=Action.PASSWORD_ASKED, actor=owner.id, whom=owner.id, form=form)
    payload = PasswordAsked(person=owner.id, at=now)
    owe_to(records, payload, records.journal.write(line), who_agrees(records, owner))
    return Asked(owner, asked.names, now)
