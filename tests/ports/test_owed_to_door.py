"""What the rules ask of storage for what the firm's directory is owed."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest

from rules.model.notices import Address
from rules.model.owed_to_door import DoorStanding, Owed
from rules.model.people import NOBODY, Access, PasswordState, Person, PersonId, SlackId
from rules.ports import Records
from tests.ports import owing

NOW = datetime(2026, 3, 2, 8, tzinfo=UTC)  # of the stores
LATER = NOW + timedelta(seconds=30)
MINE, ANOTHERS = "mine", "another's"


def somebody(name: str, **changes: object) -> Person:
    """A subscriber who has a password."""
    person = Person(
        id=NOBODY,
        email=f"{name}@cabinet.fr",
        first_name=name,
        last_name="Durand",
        access=Access.ACTIVE,
        added_at=NOW,
        slack_id=SlackId(f"U{name.upper()}"),
        password_hash="$argon2id$1",
    )
    return replace(person, **changes)  # type: ignore[arg-type]


def opened(records: Records, *names: str) -> list[Person]:
    """Turn the directory on, and add people whose entries it has already."""
    records.owed_to_door.turn(on=True)
    people = [records.people.add(somebody(name)) for name in names]
    records.owed_to_door.settle(claimed(records))
    return people


def claimed(records: Records, process_id: str = MINE, now: datetime = NOW, limit: int = 50) -> list[Owed]:
    """What a process claims."""
    return records.owed_to_door.claim(process_id, now, now + timedelta(seconds=30), limit)


def owed(records: Records) -> list[str]:
    """Whose entries are owed."""
    return sorted(each.person.first_name for each in records.owed_to_door.oldest(50))


def test_without_a_directory_nothing_is_owed(records: Records) -> None:
    """Whoever is added or changes; and what was owed goes with it."""
    anne = records.people.add(somebody("anne"))
    records.people.update(replace(anne, last_name="Petit"))
    records.owed_to_door.owe([anne.id])
    assert not records.owed_to_door.is_on()
    assert records.owed_to_door.of(anne.id) is None
    opened(records, "hugo")
    records.owed_to_door.owe([anne.id])
    records.owed_to_door.turn(on=False)
    assert records.owed_to_door.standing() == DoorStanding()


def test_a_directory_is_that_of_one_space(records: Records, elsewhere: Records, reopen: Callable[[], Records]) -> None:
    """It stays turned on, there alone."""
    opened(records, "anne")
    assert reopen().owed_to_door.is_on()
    assert not elsewhere.owed_to_door.is_on()
    opened(elsewhere, "hugo")
    assert owed(records) == owed(elsewhere) == []
    records.people.add(somebody("zoé"))
    assert claimed(elsewhere) == []
    elsewhere.owed_to_door.turn(on=False)
    assert owed(records) == ["zoé"]


CHANGES: dict[str, dict[str, object]] = {
    "a name": {"first_name": "Anna"},
    "an address": {"email": "anna@cabinet.fr"},
    "a hold": {"access": Access.SUSPENDED},
    "a removal": {"access": Access.REMOVED},
    "a last day": {"ends_on": date(2026, 12, 31)},
    "a partner": {"partner": True},
    "an administrator": {"administrator_since": NOW},
    "a password": {"password_hash": "$argon2id$2"},
    "no password": {"password_hash": None},
}
SHOWN_NOWHERE: dict[str, dict[str, object]] = {
    "a telephone number": {"phone": "+33612345678"},
    "a function": {"function": "Paie"},
    "that a password was noted": {"password_state": PasswordState.NOTED, "password_at": NOW},
    "a language": {"locale": "fr-FR", "timezone": "Europe/Paris"},
}


@pytest.mark.parametrize("change", CHANGES)
def test_a_change_that_an_entry_shows_is_owed(records: Records, change: str) -> None:
    """By itself, whatever made it."""
    (anne,) = opened(records, "anne")
    records.people.update(replace(anne, **CHANGES[change]))  # type: ignore[arg-type]
    assert records.owed_to_door.of(anne.id) is not None


@pytest.mark.parametrize("change", SHOWN_NOWHERE)
def test_a_change_that_no_entry_shows_is_not_owed(records: Records, change: str) -> None:
    """The directory is left alone."""
    (anne,) = opened(records, "anne")
    records.people.update(replace(anne, **SHOWN_NOWHERE[change]))  # type: ignore[arg-type]
    assert records.owed_to_door.of(anne.id) is None


def test_who_is_new_is_owed_and_the_many_of_a_list_after_others(records: Records) -> None:
    """So that a hold waits behind no import."""
    (anne,) = opened(records, "anne")
    records.people.add_all([somebody("hugo"), somebody("inès")])
    records.people.add(somebody("zoé"))
    records.people.update(replace(anne, access=Access.SUSPENDED))
    assert {each.person.first_name for each in claimed(records, limit=2)} == {"anne", "zoé"}
    assert [each.person.first_name for each in claimed(records, ANOTHERS)] == ["hugo", "inès"]


def test_what_is_claimed_is_nobody_elses_until_the_lease_ends(records: Records) -> None:
    """Then another takes it; and one's own is given again."""
    (anne,) = opened(records, "anne")
    records.owed_to_door.owe([anne.id])
    (first,) = claimed(records)
    assert claimed(records, ANOTHERS) == []
    assert records.owed_to_door.next_due(ANOTHERS) == LATER
    assert records.owed_to_door.next_due(MINE) == NOW
    assert [each.attempts for each in (first, *claimed(records), *claimed(records, ANOTHERS, LATER))] == [1, 2, 3]


def test_nothing_owed_is_never_due(records: Records) -> None:
    """Nor shown."""
    opened(records, "anne")
    assert records.owed_to_door.next_due(MINE) is None
    assert records.owed_to_door.standing() == DoorStanding()


def test_a_claim_gives_people_as_they_are_now(records: Records) -> None:
    """Not as they were when it was owed, and once, however often they changed."""
    (anne,) = opened(records, "anne")
    for name in ("Petit", "Morel"):
        records.people.update(replace(anne, last_name=name))
    (found,) = claimed(records)
    assert found.person == records.people.get(anne.id)
    assert (found.person.last_name, found.version) == ("Morel", 2)


def test_what_is_settled_is_owed_no_longer(records: Records) -> None:
    """Those and no others."""
    anne, hugo = opened(records, "anne", "hugo")
    records.owed_to_door.owe([anne.id, hugo.id])
    records.owed_to_door.settle([each for each in claimed(records) if each.person.id == anne.id])
    assert owed(records) == ["hugo"]


def test_who_changed_meanwhile_is_owed_at_once(records: Records) -> None:
    """Free for anyone, whether what was done had come through or not."""
    anne, hugo = opened(records, "anne", "hugo")
    records.owed_to_door.owe([anne.id, hugo.id])
    of_anne, of_hugo = claimed(records)
    records.owed_to_door.owe([anne.id, hugo.id])
    records.owed_to_door.settle([of_anne])
    records.owed_to_door.postpone([of_hugo], LATER, "slow")
    again = claimed(records, ANOTHERS)
    assert [(each.version, each.attempts, each.failure) for each in again] == [(2, 1, ""), (2, 1, "")]


def test_who_was_anothers_by_then_is_owed_anew(records: Records) -> None:
    """A process that slept may have written over what another had brought there since."""
    (anne,) = opened(records, "anne")
    records.owed_to_door.owe([anne.id])
    (slept,) = claimed(records)
    records.owed_to_door.settle(claimed(records, ANOTHERS, LATER))
    records.owed_to_door.settle([slept])
    assert owed(records) == ["anne"]


def test_a_late_failure_changes_nothing_of_anothers(records: Records) -> None:
    """What another holds by now stays with them."""
    (anne,) = opened(records, "anne")
    records.owed_to_door.owe([anne.id])
    (slept,) = claimed(records)
    (taken,) = claimed(records, ANOTHERS, LATER)
    records.owed_to_door.postpone([slept], LATER, "slow")
    assert records.owed_to_door.of(anne.id) == taken


def test_what_is_postponed_waits_and_says_why(records: Records) -> None:
    """Until then, for anyone; a change is tried at once."""
    (anne,) = opened(records, "anne")
    records.owed_to_door.owe([anne.id])
    records.owed_to_door.postpone(claimed(records), LATER, "unreachable")
    assert claimed(records, ANOTHERS) == []
    assert records.owed_to_door.next_due(ANOTHERS) == LATER
    assert records.owed_to_door.standing() == DoorStanding(1, NOW, "unreachable")
    records.owed_to_door.owe([anne.id])
    assert len(claimed(records, ANOTHERS)) == 1


def test_what_a_stopping_process_holds_is_given_back(records: Records) -> None:
    """And nobody else's."""
    anne, hugo = opened(records, "anne", "hugo")
    records.owed_to_door.owe([anne.id, hugo.id])
    claimed(records, limit=1)
    claimed(records, ANOTHERS, limit=1)
    records.owed_to_door.release(MINE)
    assert len(claimed(records, "a third")) == 1


@pytest.mark.parametrize("whose", ["anne", "hugo"])
def test_no_password_goes_out_before_the_directory_has_it(records: Records, whose: str) -> None:
    """Its message waits, whoever receives it; those behind it do not."""
    people = {each.first_name: each for each in opened(records, "anne", "hugo")}
    anne, reader = people["anne"], people[whose]
    entry = owing.line(records)
    password, behind = owing.password(entry, anne, reader), owing.notice(entry, reader)
    records.outbox.owe([password, behind])
    records.owed_to_door.owe([anne.id])
    assert [each.id for each in records.outbox.claim(MINE, NOW, LATER, (), 5)] == [behind.id]
    records.outbox.sent(behind.id, Address("D1", "1.0"), NOW)
    assert records.outbox.next_due(MINE, NOW) is None
    records.owed_to_door.settle(claimed(records))
    assert [each.id for each in records.outbox.claim(MINE, NOW, LATER, (), 5)] == [password.id]


def test_nobodys_entry_is_owed_for_a_number_that_is_unknown(records: Records) -> None:
    """Of nobody nothing is given."""
    opened(records)
    assert records.owed_to_door.of(PersonId(999)) is None
