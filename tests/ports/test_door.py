"""What the rules ask of a directory, asked of the fake and of a real one."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from rules.model.door import Found, Group, Shown, Wanted
from rules.model.people import PersonId
from rules.ports.door import NotPut, PasswordNeeded, Taken
from tests.ports.doors import Stand, wanted

FOR_EACH_EXAMPLE = [HealthCheck.function_scoped_fixture]
NAMES = st.text(st.characters(exclude_characters="\0", exclude_categories=["Cs"]), min_size=1, max_size=200)
AWKWARD = ("Dupont, Anne", '"Zoé"', "#Nr 1", " Le Goff ", "a+b=c;<d>\\", "x" * 200, "\x01\x1f", "*)(uid=*", "漢字")


def only(stand: Stand) -> Found:
    """Give the one entry."""
    (found,) = stand.door.entries()
    return found


def put(stand: Stand, entry: Wanted) -> Found:
    """Make an entry as it must be, and give it as it is."""
    found = {each.person: each.shown for each in stand.door.entries()}
    stand.door.put(entry, found.get(entry.person))
    return next(each for each in stand.door.entries() if each.person == entry.person)


def all_shown(stand: Stand) -> dict[PersonId, Shown]:
    """Give what each entry shows."""
    return {each.person: each.shown for each in stand.door.entries()}


FULL = wanted(
    password="sesame-3",
    opens_at=datetime(2026, 1, 5, 8, tzinfo=UTC),
    closes_at=datetime(2099, 12, 31, 22, 59, 59, tzinfo=UTC),
    groups=frozenset(Group),
)


@pytest.mark.parametrize("entry", [FULL, wanted(), wanted(password="secret-3", first_name="")])
def test_an_entry_is_read_back_as_it_was_put(stand: Stand, entry: Wanted) -> None:
    """With all it shows, whether it opens or not."""
    found = put(stand, entry)
    assert (found.person, found.shown) == (entry.person, entry.shown)


OWN = "Une phrase à moi, assez longue, et 3"


def test_the_last_sign_in_is_told(stand: Stand) -> None:
    """None of who never did; an attempt with another password is none."""
    assert put(stand, FULL).signed_in_at is None
    stand.opens(FULL.shown.uid, "wrong")
    assert only(stand).signed_in_at is None
    stand.choose_password(FULL.shown.uid, "sesame-3", OWN)
    stand.opens(FULL.shown.uid, OWN)
    first = only(stand).signed_in_at
    assert first is not None
    stand.pass_time()
    stand.opens(FULL.shown.uid, OWN)
    again = only(stand).signed_in_at
    assert again is not None
    assert again > first if stand.tells_each_sign_in else again >= first


def test_who_chose_a_password_of_their_own_is_told(stand: Stand) -> None:
    """Until they get another one from the space; nobody whose entry never had one."""
    put(stand, wanted(2))
    put(stand, FULL)
    assert [each.chosen for each in stand.door.entries()] == [False, False]
    stand.choose_password(FULL.shown.uid, "sesame-3", OWN)
    held = replace(FULL, shown=replace(FULL.shown, held=True))
    assert [put(stand, each).chosen for each in (FULL, held, FULL)] == [True, True, True]
    anew = wanted(password="sesame-4")
    assert put(stand, anew).chosen is False


def test_one_entry_is_given_by_the_number_of_its_person(stand: Stand) -> None:
    """As among all of them, and none for a number that only begins the same."""
    both = [put(stand, FULL), put(stand, wanted(12))]
    assert [stand.door.entry(PersonId(number)) for number in (1, 12, 2)] == [*both, None]


@pytest.mark.parametrize("entry", [FULL, wanted()])
def test_putting_an_entry_twice_changes_nothing(stand: Stand, entry: Wanted) -> None:
    """Not even when it was last changed."""
    before = put(stand, entry)
    stand.pass_time()
    stand.door.put(entry, before.shown)
    stand.door.put(entry, None)
    assert only(stand) == before


def test_a_change_of_what_is_shown_moves_when_it_was_changed(stand: Stand) -> None:
    """And leaves the rest."""
    before = put(stand, FULL)
    stand.pass_time()
    after = put(stand, replace(FULL, shown=replace(FULL.shown, last_name="Morel-Petit", closes_at=None)))
    assert after.shown == replace(before.shown, last_name="Morel-Petit", closes_at=None)
    assert after.changed_at > before.changed_at


@pytest.mark.parametrize("name", AWKWARD)
def test_a_name_is_kept_however_it_is_written(stand: Stand, name: str) -> None:
    """Whatever would mean something in a name of an entry or in criteria."""
    entry = wanted(password="secret-3", first_name=name, last_name=name, groups=frozenset([Group.PARTNERS]))
    assert put(stand, entry).shown == entry.shown


@given(first=NAMES, last=NAMES)
@settings(max_examples=25, suppress_health_check=FOR_EACH_EXAMPLE)
def test_any_name_is_kept(stand: Stand, first: str, last: str) -> None:
    """Letters of any alphabet, signs and control characters."""
    entry = wanted(first_name=first, last_name=last)
    assert put(stand, entry).shown == entry.shown


def test_a_password_opens_its_entry(stand: Stand) -> None:
    """And no other does, nor does any where there is none."""
    put(stand, wanted(1, "sesame-3"))
    put(stand, wanted(2))
    assert stand.opens("u1", "sesame-3")
    assert not stand.opens("u1", "other-37")
    assert not stand.opens("u2", "sesame-3")


def test_a_hold_refuses_and_its_end_restores_the_password(stand: Stand) -> None:
    """Without anything being told anew; the groups are left and entered again."""
    before = put(stand, FULL)
    stand.door.hold(before.shown)
    stand.door.hold(before.shown)
    assert not stand.opens("u1", "sesame-3")
    assert only(stand).shown == replace(before.shown, held=True, groups=frozenset())
    assert put(stand, FULL).shown == before.shown
    assert stand.opens("u1", "sesame-3")


def test_an_entry_that_is_put_on_hold_gets_no_password(stand: Stand) -> None:
    """Setting one would lift the hold; what it had comes back afterwards."""
    entry = wanted(password="sesame-3")
    put(stand, entry)
    new = wanted(password="newer-47")
    held = replace(new, shown=replace(new.shown, held=True))
    assert put(stand, held).shown == replace(entry.shown, held=True)
    assert not stand.opens("u1", "sesame-3")
    assert not stand.opens("u1", "newer-47")
    put(stand, entry)
    assert stand.opens("u1", "sesame-3")


def test_opening_with_a_new_password_ends_the_former(stand: Stand) -> None:
    """The hold is lifted, and only the new one opens."""
    stand.door.hold(put(stand, wanted(password="former-3")).shown)
    new = wanted(password="newer-47")
    assert put(stand, new).shown == new.shown
    assert (stand.opens("u1", "former-3"), stand.opens("u1", "newer-47")) == (False, True)


def test_a_first_password_opens_what_was_created_on_hold(stand: Stand) -> None:
    """As when a planned access begins."""
    put(stand, wanted())
    put(stand, wanted(password="sesame-3"))
    assert stand.opens("u1", "sesame-3")
    assert not only(stand).shown.held


@pytest.mark.parametrize("former", ["", "former-3"])
@pytest.mark.parametrize("held", [True, False])
def test_a_password_that_nobody_has_any_more_opens_by_its_hash_or_not_at_all(
    stand: Stand,
    former: str,
    held: bool,  # noqa: FBT001 - of the table
) -> None:
    """Where the directory takes no hash that is said, the former opens no longer, and a new one does."""
    stand.door.put(wanted(password=former), None)
    if held:
        stand.door.hold(wanted(password=former).shown)
    lost = replace(wanted(password="lost-347", last_name="Petit", groups=frozenset(Group)), clear="")
    before = only(stand).shown.password
    if stand.takes_hashes:
        assert put(stand, lost).shown == lost.shown
    else:
        with pytest.raises(PasswordNeeded):
            stand.door.put(lost, None)
        assert only(stand).shown == replace(lost.shown, held=True, password=before)
    assert stand.opens("u1", "lost-347") is stand.takes_hashes
    assert not stand.opens("u1", "former-3")
    new = wanted(password="newer-47")
    assert put(stand, new).shown == new.shown
    assert stand.opens("u1", "newer-47")


def test_a_password_of_ones_own_outlives_changes_of_the_entry(stand: Stand) -> None:
    """Until a new one is asked for."""
    entry = wanted(password="told-347")
    put(stand, entry)
    stand.choose_password("u1", "told-347", "my-own-3")
    changed = replace(entry, shown=replace(entry.shown, last_name="Petit"))
    assert put(stand, changed).shown == changed.shown
    stand.door.hold(changed.shown)
    put(stand, changed)
    assert (stand.opens("u1", "my-own-3"), stand.opens("u1", "told-347")) == (True, False)
    put(stand, wanted(password="newer-47"))
    assert (stand.opens("u1", "my-own-3"), stand.opens("u1", "newer-47")) == (False, True)


@pytest.mark.parametrize(
    ("opens", "closes", "is_open"),
    [(-1, None, True), (1, None, False), (None, -1, False), (None, 1, True), (-1, 1, True)],
)
def test_an_entry_opens_between_its_days_alone(
    stand: Stand,
    opens: int | None,
    closes: int | None,
    is_open: bool,  # noqa: FBT001 - of the table
) -> None:
    """Without anybody doing anything then."""
    now = datetime.now(UTC).replace(microsecond=0)
    dates = [None if each is None else now + timedelta(days=each) for each in (opens, closes)]
    put(stand, wanted(password="secret-3", opens_at=dates[0], closes_at=dates[1]))
    assert stand.opens("u1", "secret-3") is is_open


def test_groups_follow_and_the_last_may_leave(stand: Stand) -> None:
    """And somebody may come again."""
    one, other = frozenset([Group.SUBSCRIBERS]), frozenset([Group.PARTNERS, Group.ADMINISTRATORS])
    for groups in (one, other, frozenset[Group](), one):
        assert put(stand, wanted(1, "secret-3", groups=groups)).shown.groups == groups
    assert put(stand, wanted(2, "secret-3", groups=one)).shown.groups == one
    for each in stand.door.entries():
        stand.door.hold(each.shown)
    assert {each.shown.groups for each in stand.door.entries()} == {frozenset()}


def test_a_deleted_entry_is_gone_and_opens_nothing(stand: Stand) -> None:
    """Deleting it twice does no harm, and its groups do not know it when it is created again."""
    before = put(stand, FULL)
    stand.door.delete(before.shown)
    stand.door.delete(before.shown)
    stand.door.hold(before.shown)
    assert stand.door.entries() == []
    assert not stand.opens("u1", "sesame-3")
    again = replace(FULL, shown=replace(FULL.shown, groups=frozenset()))
    assert put(stand, again).shown == again.shown


def test_what_is_gone_is_made_anew(stand: Stand) -> None:
    """Even where it was believed to be there."""
    stand.door.put(FULL, FULL.shown)
    assert only(stand).shown == FULL.shown


def test_others_entries_are_never_touched(stand: Stand) -> None:
    """By their name in the directory as little as by anything else, and they are not among ours."""
    stand.add_other("u1", "other@cabinet.example")
    before = stand.others()
    with pytest.raises(Taken):
        stand.door.put(wanted(1, "secret-3"), None)
    with pytest.raises(Taken):
        stand.door.put(wanted(1, "secret-3"), wanted(1).shown)
    stand.door.hold(wanted(1).shown)
    stand.door.delete(wanted(1).shown)
    assert stand.others() == before == {"u1": "other@cabinet.example"}
    assert stand.door.entries() == []


def test_an_entry_that_others_renamed_gets_its_name_again(stand: Stand) -> None:
    """With the password it had, and in its groups."""
    before = put(stand, FULL)
    stand.rename(before.shown.uid, "anne")
    assert only(stand).shown.uid == "anne"
    assert put(stand, FULL).shown == before.shown
    assert only(stand).shown == before.shown


@pytest.mark.parametrize("by_name", [True, False])
def test_an_entry_that_others_renamed_is_shut_all_the_same(stand: Stand, *, by_name: bool) -> None:
    """Whether by its person, or by the name that it has."""
    stand.choose_password(put(stand, FULL).shown.uid, "sesame-3", OWN)
    stand.rename(FULL.shown.uid, "anne")
    assert stand.opens("anne", OWN)
    if by_name:
        stand.door.hold(only(stand).shown)
    else:
        stand.door.put(replace(FULL, shown=replace(FULL.shown, held=True, groups=frozenset())), None)
    uid = only(stand).shown.uid
    assert (uid, stand.opens(uid, OWN)) == ("anne" if by_name else FULL.shown.uid, False)


def test_an_address_of_another_entry_is_taken(stand: Stand) -> None:
    """However it is written; nothing is written, and one's own is not taken."""
    stand.add_other("x", "Other@cabinet.example")
    mine = put(stand, wanted(1, "secret-3"))
    asked = ["other@cabinet.example", "free@cabinet.example", mine.shown.email, "*", "a)(b"]
    assert stand.door.taken(asked) == {"other@cabinet.example"}
    with pytest.raises(Taken):
        stand.door.put(wanted(1, "secret-3", email="other@cabinet.example", last_name="New"), mine.shown)
    with pytest.raises(Taken):
        stand.door.put(wanted(2, "secret-3", email="other@cabinet.example"), None)
    assert stand.door.entries() == [mine]
    assert stand.door.taken([]) == frozenset()


def test_many_are_put_as_each_alone_would_be(stand: Stand) -> None:
    """Who is new, who changes, who is held, who opens again with a new password, and who stays as they are."""
    subscriber, partner = frozenset([Group.SUBSCRIBERS]), frozenset([Group.PARTNERS])
    before = [put(stand, wanted(number, "former-3", groups=subscriber)) for number in range(1, 5)]
    stand.door.hold(before[2].shown)
    held = replace(wanted(2).shown, held=True, password=before[1].shown.password)
    many = [
        wanted(1, "former-3", last_name="Petit", groups=partner),
        Wanted(PersonId(2), held),
        wanted(3, "newer-47", groups=subscriber),
        Wanted(PersonId(4), before[3].shown),
        wanted(5, "first-34", groups=subscriber | partner),
    ]
    assert stand.door.put_all(many) == NotPut()
    assert all_shown(stand) == {each.person: each.shown for each in many}
    opened = {
        (uid, said)
        for uid in ("u2", "u3", "u5")
        for said in ("former-3", "newer-47", "first-34")
        if stand.opens(uid, said)
    }
    assert opened == {("u3", "newer-47"), ("u5", "first-34")}


def test_many_more_than_are_written_at_once_are_put(stand: Stand) -> None:
    """Putting them again, and nobody at all, changes nothing."""
    many = [wanted(number, groups=frozenset([Group.SUBSCRIBERS])) for number in range(1, 231)]
    assert stand.door.put_all(many) == NotPut()
    assert all_shown(stand) == {each.person: each.shown for each in many}
    before = stand.door.entries()
    stand.pass_time()
    assert stand.door.put_all(many) == stand.door.put_all([]) == NotPut()
    assert stand.door.entries() == before


def test_of_many_those_are_told_in_whose_way_others_are(stand: Stand) -> None:
    """Nothing is written for them; the rest is."""
    stand.add_other("u1", "other@cabinet.example")
    many = [wanted(1, "secret-3"), wanted(2, "secret-3"), wanted(3, "secret-3", email="OTHER@cabinet.example")]
    assert stand.door.put_all(many) == NotPut(taken=frozenset([PersonId(1), PersonId(3)]))
    assert all_shown(stand) == {PersonId(2): many[1].shown}
    assert stand.others() == {"u1": "other@cabinet.example"}


def test_that_holds_are_refused_is_tried_and_leaves_nothing(stand: Stand) -> None:
    """With an entry of the bot's own, which is nobody's."""
    stand.door.check_holds()
    assert stand.door.entries() == []
