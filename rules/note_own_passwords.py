"""Who chose a password of their own, as the firm's directory tells."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from datetime import datetime

from rules.deliveries import take_back_passwords
from rules.model.door import Found, mark_of
from rules.model.journal import Action, NewEntry
from rules.model.payload import Withdrawal
from rules.model.people import PasswordState, Person
from rules.ports import Records


def note_own_passwords(records: Records, found: Iterable[Found], now: datetime) -> int:
    """Write down who chose a password; gives how many are new.

    The one that they were told opens nothing any more, and leaves its message.
    """
    new = new_own_passwords(records, found)
    for each in new:
        records.people.update(replace(each, password_state=PasswordState.CHOSEN, password_at=now))
        records.journal.write(NewEntry(at=now, action=Action.PASSWORD_CHOSEN, actor=each.id, whom=each.id))
        take_back_passwords(records, each, Withdrawal.CHOSEN, now)
    return len(new)


def new_own_passwords(records: Records, found: Iterable[Found]) -> list[Person]:
    """Give those who chose a password, and of whom nobody knows yet."""
    chosen = {each.person: each.shown.password for each in found if each.chosen}
    return [each for each in records.people.by_ids(chosen) if _is_new(each, chosen[each.id])]


def _is_new(person: Person, mark: str) -> bool:
    # The mark is that of the password that they replaced: a later one is on its way to the directory.
    is_theirs = mark == mark_of(person.password_hash)
    return is_theirs and person.is_listed and person.password_state is not PasswordState.CHOSEN
