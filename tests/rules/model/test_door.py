"""The entry that somebody must have in the directory, and what differs from it."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rules.model.door import Found, Group, Step, Wanted, ceiling, compare, mark_of, wanted_of, weighty
from rules.model.people import Access, Person, PersonId
from tests.people import ANNE, BRUNO, NOW, partner, subscriber

DAY = date(2026, 11, 30)
SECRET = "$argon2id$v=19$m=65536,t=3,p=4$c2FsdA$aGFzaA"


def anne(**facts: Any) -> Person:
    """Somebody with a password, and so with an entry that opens."""
    return subscriber(ANNE, **{"id": PersonId(7), "password_hash": SECRET, **facts})


def entry_of(person: Person) -> Wanted:
    """The entry that they must have."""
    wanted = wanted_of(person)
    assert wanted is not None
    return wanted


def had(person: Person) -> Found:
    """Their entry, as the directory has it."""
    return Found(person.id, entry_of(person).shown, NOW)


@pytest.mark.parametrize("access", Access)
@pytest.mark.parametrize("is_partner", [False, True])
@pytest.mark.parametrize("secret", ["", SECRET])
def test_an_entry_opens_only_for_users_with_a_password(access: Access, secret: str, *, is_partner: bool) -> None:
    """Others in the list have one that is held; who is not in it has none. A held one has no password and no date."""
    person = replace(anne(), access=access, partner=is_partner, password_hash=secret or None)
    wanted = wanted_of(person)
    assert (wanted is None) == (not person.is_listed)
    if wanted is not None:
        assert wanted.shown.held == (not (person.is_user and secret))
        assert (wanted.secret, wanted.shown.password) == (
            (secret, mark_of(secret)) if not wanted.shown.held else ("", "")
        )
        assert bool(wanted.shown.groups) == person.is_user


def test_what_an_entry_shows() -> None:
    """An opaque name, the person's details, the groups of their rights; the hash itself stands in no text of it."""
    person = replace(anne(ends_on=DAY), administrator_since=NOW)
    wanted = entry_of(person)
    assert (wanted.shown.uid, wanted.shown.email) == ("u7", ANNE.email)
    assert wanted.shown.groups == {Group.SUBSCRIBERS, Group.ADMINISTRATORS}
    assert wanted.shown.closes_at == datetime(2026, 11, 30, 22, 59, 59, tzinfo=UTC)
    assert SECRET not in repr(wanted)
    assert "abcde-fghjk" not in repr(replace(wanted, clear="abcde-fghjk"))
    assert entry_of(replace(person, partner=True)).shown.closes_at is None
    planned = entry_of(anne(access=Access.PLANNED, starts_on=DAY))
    assert (planned.shown.held, planned.shown.opens_at) == (True, datetime(2026, 11, 29, 23, tzinfo=UTC))


def test_a_name_is_never_empty() -> None:
    """A directory demands one: of who has none it is their address."""
    assert entry_of(anne(first_name="", last_name="")).shown.last_name == ANNE.email
    assert entry_of(anne(last_name="")).shown.last_name == ANNE.first_name


def test_marks_tell_passwords_apart_and_nothing_else() -> None:
    """The same hash, the same mark; no password, none."""
    assert mark_of(SECRET) == mark_of(SECRET) != mark_of(f"{SECRET}x")
    assert mark_of(None) == ""
    assert mark_of(SECRET) not in SECRET


def test_each_difference_has_its_step() -> None:
    """Missing, other details, to be opened or held; who may have none is held first, then deleted."""
    held, other = anne(access=Access.SUSPENDED), anne(function="Paie", phone="+33612345678")
    assert compare([entry_of(anne())], [had(other)]) == []
    assert [each.step for each in compare([entry_of(anne())], [])] == [Step.CREATE]
    (changed,) = compare([entry_of(anne(last_name="Autre"))], [had(anne())])
    assert (changed.step, changed.differing) == (Step.CHANGE, frozenset({"last_name"}))
    assert [each.step for each in compare([entry_of(held)], [had(anne())])] == [Step.HOLD]
    assert [each.step for each in compare([entry_of(anne())], [had(held)])] == [Step.OPEN]
    assert [each.step for each in compare([], [had(anne())])] == [Step.HOLD]
    assert [each.step for each in compare([], [had(held)])] == [Step.DELETE]


def test_a_held_entry_is_not_asked_for_its_password() -> None:
    """It keeps what it got, so that it opens with it again."""
    held = anne(access=Access.SUSPENDED)
    kept = replace(had(anne()).shown, held=True, groups=frozenset())
    assert compare([entry_of(held)], [Found(held.id, kept, NOW)]) == []


PEOPLE = st.lists(
    st.builds(
        anne,
        access=st.sampled_from(Access),
        partner=st.booleans(),
        ends_on=st.sampled_from([None, DAY]),
        password_hash=st.sampled_from([None, SECRET]),
    ),
    max_size=4,
).map(lambda people: [replace(each, id=PersonId(at)) for at, each in enumerate(people, start=1)])


@given(before=PEOPLE, after=PEOPLE)
def test_what_is_done_leaves_nothing_to_do(before: list[Person], after: list[Person]) -> None:
    """From any directory to any space, in two rounds at most: hold, then delete. Nobody opens who may not."""
    wanted = [each for each in map(wanted_of, after) if each is not None]
    found = {each.id: had(each) for each in before if wanted_of(each) is not None}
    for _ in range(2):
        for each in compare(wanted, found.values()):
            if each.wanted is not None:
                found[each.person] = Found(each.person, each.wanted.shown, NOW)
            elif each.step is Step.DELETE:
                del found[each.person]
            elif each.found is not None:
                found[each.person] = replace(each.found, shown=replace(each.found.shown, held=True))
        may = {each.person for each in wanted if not each.shown.held}
        assert {each.person for each in found.values() if not each.shown.held} <= may
    assert compare(wanted, found.values()) == []


def test_what_many_at_once_are_asked_about() -> None:
    """Opening again, holding and deleting; not a first password, other details, or somebody new."""
    held, bruno = anne(access=Access.SUSPENDED), replace(subscriber(BRUNO), id=PersonId(8))
    kept = Found(PersonId(7), replace(had(anne()).shown, held=True), NOW)
    asked = [
        *compare([entry_of(anne())], [kept]),
        *compare([entry_of(held)], [had(anne())]),
        *compare([], [had(anne())]),
        *compare([], [kept]),
    ]
    another = compare([entry_of(anne(password_hash="another"))], [had(anne())])
    assert [each.step for each in another] == [Step.CHANGE]
    assert weighty([*asked, *another]) == [*weighty(asked), *another]
    assert [each.step for each in weighty(asked)] == [Step.OPEN, Step.HOLD, Step.HOLD, Step.DELETE]
    first = compare([entry_of(anne())], [had(anne(password_hash=None))])
    assert [each.step for each in first] == [Step.OPEN]
    light = [*first, *compare([entry_of(anne(last_name="Autre"))], [had(anne())]), *compare([entry_of(bruno)], [])]
    assert weighty(light) == []


def test_the_ceiling_is_ten_or_a_tenth() -> None:
    """Whichever is more."""
    assert [ceiling(entries) for entries in (0, 99, 100, 109, 110, 10_000)] == [10, 10, 10, 10, 11, 1000]


def test_a_partner_without_a_password_has_a_held_entry() -> None:
    """Until they ask for one."""
    assert entry_of(partner(BRUNO)).shown.held
