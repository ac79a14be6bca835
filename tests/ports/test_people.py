"""People are kept whole, and found by what is known of them."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date, timedelta
from random import Random

import pytest

from rules.model.homes import Headcount, kinds_of
from rules.model.listing import START, Criteria
from rules.model.look_alikes import look_of
from rules.model.people import Access, NewsPace, PasswordState, Person, PersonId, SlackId, name_key
from rules.ports import PrefetchKeys, Records
from tests.people import ANNE, BRUNO, CHLOE, DENIS, LATER, NOW, partner, person, subscriber

UNKNOWN = PersonId(404_404)
DAY = date(2025, 3, 3)
PHONE = "+33612345678"
EVERYTHING = Person(
    id=PersonId(0),
    email="zoe@cabinet.fr",
    first_name="Zoé",
    last_name="N’Diaye",
    slack_id=SlackId("U-ZOE"),
    former_slack_id=SlackId("U-CLOSED"),
    phone=PHONE,
    function="Cheffe de mission <!channel>",
    partner=True,
    administrator_since=NOW + timedelta(microseconds=7),
    access=Access.SUSPENDED,
    starts_on=DAY,
    ends_on=DAY + timedelta(days=1),
    reminded_days_before=7,
    added_at=LATER,
    password_state=PasswordState.DELIVERED,
    password_at=NOW,
    password_hash="a hash",
    locale="fr-FR",
    timezone="Europe/Paris",
    news=NewsPace.DAILY,
)


def put(records: Records, *people: Person) -> list[Person]:
    """Store people one by one."""
    return [records.people.add(each) for each in people]


def test_a_person_comes_back_as_stored(records: Records, reopen: Callable[[], Records]) -> None:
    """Every field, by each key; and again after a change of every field."""
    stored = records.people.add(EVERYTHING)
    assert replace(stored, id=EVERYTHING.id) == EVERYTHING
    for changed in (stored, replace(person(DENIS), id=stored.id)):
        records.people.update(changed)
        found = reopen().people
        assert found.get(stored.id) == found.by_email(changed.email) == changed
        assert changed.slack_id is not None
        assert reopen().people.by_slack_id(changed.slack_id) == changed
    assert reopen().people.by_slack_id(SlackId("U-ZOE")) is None


def test_many_people_at_once_are_stored_in_their_order(records: Records) -> None:
    """Each with a number of their own; nobody at all is nothing."""
    first = records.people.add(partner(ANNE))
    others = records.people.add_all([subscriber(BRUNO), EVERYTHING, person(CHLOE)])
    assert [each.email for each in others] == [BRUNO.email, EVERYTHING.email, CHLOE.email]
    assert [records.people.get(each.id) for each in others] == others
    assert len({first.id, *(each.id for each in others)}) == 4
    assert records.people.add_all([]) == []


def test_those_who_are_known_are_found_at_once(records: Records, elsewhere: Records) -> None:
    """By their ids, whatever they are to the space; nobody of another space."""
    anne, _, gone = put(records, partner(ANNE), partner(BRUNO), person(CHLOE))
    there = elsewhere.people.add(partner(DENIS))
    found = records.people.by_ids([gone.id, UNKNOWN, anne.id])
    assert sorted(found, key=lambda each: each.id) == [anne, gone]
    assert records.people.by_ids([]) == []
    assert there not in records.people.by_ids([there.id])


def test_an_unknown_person_is_an_error(records: Records) -> None:
    """Ids come from storage, so one that is not there is a mistake, to be told at once."""
    with pytest.raises(LookupError):
        records.people.get(UNKNOWN)
    with pytest.raises(LookupError):
        records.people.update(replace(person(ANNE), id=UNKNOWN))
    assert records.people.by_email("nobody@cabinet.fr") is None


@pytest.mark.parametrize("shared", [{"email": ANNE.email}, {"slack_id": ANNE.slack_id}], ids=["address", "account"])
@pytest.mark.parametrize("late", [False, True], ids=["added", "changed"])
def test_no_two_share_an_address_or_account(records: Records, shared: dict[str, str], *, late: bool) -> None:
    """However the second comes by it; many may have no account."""
    put(records, partner(ANNE), partner(BRUNO, slack_id=None), partner(CHLOE, slack_id=None))
    other = replace(person(DENIS), **shared)  # type: ignore[arg-type]

    def take() -> None:
        if late:
            records.people.update(replace(other, id=records.people.add(person(DENIS)).id))
        else:
            records.people.add(other)

    with pytest.raises(Exception, match=r"(?i)unique|two people"):
        take()


def test_a_change_is_seen_by_the_transaction_that_made_it(records: Records) -> None:
    """Whoever was looked up before it, present or absent, is looked up again after it."""
    seen = [records.people.by_email(EVERYTHING.email)]
    stored = records.people.add(EVERYTHING)
    seen.append(records.people.by_email(EVERYTHING.email))
    records.people.update(replace(stored, function="Associée"))
    seen.append(records.people.by_email(EVERYTHING.email))
    records.people.add_all([partner(ANNE)])
    assert [each and each.function for each in seen] == [None, EVERYTHING.function, "Associée"]
    assert len(records.people.partners()) == 2


def test_users_are_partners_and_active_subscribers(records: Records) -> None:
    """In the order they came; who is suspended, removed, planned or never was added is no user nor administrator."""
    people = [
        replace(person(ANNE), email=access, slack_id=None, access=access, administrator_since=NOW - timedelta(days=at))
        for at, access in enumerate(Access)
    ]
    early = partner(BRUNO, administrator_since=NOW - timedelta(days=9))
    *_, partner_, plain = put(records, *people, early, subscriber(CHLOE))
    users = records.people.users()
    assert [each.email for each in users] == [Access.ACTIVE, BRUNO.email, CHLOE.email]
    assert records.people.administrators() == [partner_, users[0]]
    assert plain in users


def test_administrators_of_the_same_moment_come_in_their_order(records: Records) -> None:
    """The longest-standing first, then as they were added."""
    late, one, other = put(
        records,
        partner(ANNE, administrator_since=LATER),
        partner(BRUNO, administrator_since=NOW),
        subscriber(CHLOE, administrator_since=NOW),
    )
    assert records.people.administrators() == [one, other, late]


def test_partners_are_found_among_many(records: Records) -> None:
    """In the order they came, whatever else they are."""
    one, _, other = put(records, partner(ANNE), subscriber(BRUNO), partner(CHLOE, access=Access.REMOVED))
    assert records.people.partners() == [one, other]


def test_accounts_are_those_people_have_now(records: Records) -> None:
    """Of everybody ever known, whatever they are now; a closed one is nobody's."""
    put(records, partner(ANNE), person(BRUNO), subscriber(CHLOE, slack_id=None, former_slack_id=SlackId("U-CLOSED")))
    assert records.people.accounts() == {ANNE.slack_id, BRUNO.slack_id}
    assert records.people.accounts([ANNE.slack_id, CHLOE.slack_id]) == {ANNE.slack_id}


def test_addresses_that_look_alike_are_found(records: Records) -> None:
    """Of those in the space, in the order they came: also the very same address."""
    twins = [replace(subscriber(ANNE), email=each) for each in ("anna+x@cabinet.fr", "anna@cabinet.fr")]
    one, other, _ = put(
        records,
        twins[0],
        replace(twins[1], slack_id=None),
        replace(twins[1], slack_id=None, email="anna+old@cabinet.fr", access=Access.REMOVED),
    )
    assert records.people.looking_like(look_of("anna@cabinet.fr")) == [one, other]
    records.people.update(replace(one, email="autre@cabinet.fr"))
    assert [each.id for each in records.people.looking_like(look_of("anna@cabinet.fr"))] == [other.id]


def test_namesakes_and_shared_numbers_are_found(records: Records) -> None:
    """Whatever the accents, case and order of the name; among those in the space, whatever their access."""
    shared = {"first_name": "Zoé", "last_name": "Le Goff", "phone": PHONE}
    people = [
        replace(person(ANNE), slack_id=None, email=f"{access}{by}", access=access, partner=by, **shared)  # type: ignore[arg-type]
        for access in Access
        for by in (False, True)
    ]
    put(records, *people, subscriber(BRUNO, phone="+33612345679"))
    listed = [each for each in records.people.listed() if each.last_name == "Le Goff"]
    assert len(listed) == 8
    assert records.people.named(name_key("LE GOFF", "zoe")) == records.people.with_phone(PHONE) == listed
    assert records.people.named(name_key("Zoé", "Goff")) == records.people.with_phone("+33612345670") == []


def test_whose_account_was_closed_is_found_by_it(records: Records) -> None:
    """The first, where several had it; an account still open, or nobody's, finds nobody."""
    closed = SlackId("U-CLOSED")
    first, *_ = put(
        records,
        person(CHLOE, slack_id=None, former_slack_id=closed),
        subscriber(ANNE, former_slack_id=closed),
        subscriber(BRUNO),
    )
    assert records.people.by_former_slack_id(closed) == first
    assert records.people.by_former_slack_id(BRUNO.slack_id) is None
    assert records.people.by_former_slack_id(SlackId("U-NOBODY")) is None


def test_dates_that_have_come_are_found(records: Records) -> None:
    """Those that begin or come back until that day, active ones that end until its; in the order they came."""
    ends = subscriber(ANNE, ends_on=DAY)
    begins = person(BRUNO, access=Access.PLANNED, starts_on=DAY, ends_on=DAY)
    later = [
        subscriber(CHLOE, starts_on=DAY, ends_on=DAY + timedelta(days=1)),
        person(DENIS, access=Access.PLANNED, starts_on=DAY + timedelta(days=1)),
        replace(ends, email="held", slack_id=None, access=Access.SUSPENDED),
        replace(ends, email="gone", slack_id=None, access=Access.REMOVED),
        replace(ends, email="later", slack_id=None, access=Access.SUSPENDED, back_on=DAY + timedelta(days=1)),
    ]
    back = replace(ends, email="back", slack_id=None, access=Access.SUSPENDED, ends_on=None, back_on=DAY)
    due = put(records, ends, begins, back)
    put(records, *later)
    assert records.people.dated(starts_until=DAY, ends_until=DAY) == due
    assert records.people.dated(starts_until=DAY, ends_until=DAY - timedelta(days=1)) == due[1:]
    assert records.people.dated(starts_until=DAY - timedelta(days=1), ends_until=DAY) == due[:1]


def test_people_are_counted(records: Records) -> None:
    """One may be several of these; a password is overdue from that moment on, unless it was noted or never made."""
    owed = {"password_at": NOW, "password_state": PasswordState.DELIVERED}
    assert records.people.headcount(NOW) == Headcount()
    put(
        records,
        partner(ANNE, administrator_since=NOW, access=Access.ACTIVE),
        partner(BRUNO, access=Access.SUSPENDED, **{**owed, "password_state": PasswordState.FAILED}),
        subscriber(CHLOE, **owed),
        subscriber(DENIS, password_at=NOW),
        *(
            person(ANNE, slack_id=None, email=access, access=access, **owed, administrator_since=NOW)
            for access in (Access.PLANNED, Access.SUSPENDED, Access.REMOVED, Access.NONE)
        ),
    )
    counted = Headcount(subscribers=2, partners=2, administrators=1, suspended=1, not_noted=4, overdue=4, planned=1)
    assert records.people.headcount(NOW) == counted
    assert records.people.headcount(NOW - timedelta(microseconds=1)) == replace(counted, overdue=0)


@pytest.mark.parametrize("seed", range(4))
def test_counts_stay_right_whatever_happens_to_people(
    records: Records, elsewhere: Records, reopen: Callable[[], Records], seed: int
) -> None:
    """They are kept, and as if all were counted; another space’s are its own."""
    chance = Random(seed)  # noqa: S311 - chances that are to be had again
    anybody = put(records, *(person(each) for each in (ANNE, BRUNO, CHLOE, DENIS)))
    put(elsewhere, partner(ANNE))
    for _ in range(40):
        who = replace(
            chance.choice(anybody),
            partner=chance.random() < 0.3,
            access=chance.choice(list(Access)),
            administrator_since=chance.choice([None, NOW]),
            password_state=chance.choice(list(PasswordState)),
            password_at=NOW,
        )
        records = chance.choice([records, reopen()])
        records.people.update(who)
        found = [kinds_of(each) for each in records.people.found([], 9)]
        headcount = records.people.headcount(NOW)
        for name in ("subscribers", "partners", "administrators", "suspended", "planned", "not_noted"):
            assert getattr(headcount, name) == sum(getattr(each, name) for each in found), name
        assert headcount.overdue == headcount.not_noted
        assert records.people.page(Criteria(), START, 1).total == sum(each.listed for each in found)
    kept = records.people.headcount(NOW)
    records.people.recount()
    assert records.people.headcount(NOW) == kept
    assert elsewhere.people.headcount(NOW) == Headcount(partners=1)


def test_another_space_has_other_people(records: Records, elsewhere: Records) -> None:
    """The same address, account, name and number may be known in each."""
    there = elsewhere.people.add(replace(EVERYTHING, access=Access.ACTIVE))
    people = records.people
    keys = PrefetchKeys(
        author=there.slack_id,
        owner=there.former_slack_id,
        email=there.email,
        name_key=name_key(there.first_name, there.last_name),
        phone=PHONE,
        look=look_of(there.email),
    )
    records.people.prefetch(keys)
    records.people.prefetch(keys, keys)
    assert there.slack_id is not None
    assert people.by_slack_id(there.slack_id) is people.by_email(there.email) is None
    assert people.by_former_slack_id(SlackId("U-CLOSED")) is None
    assert people.accounts() == set()
    everybody = (people.users(), people.partners(), people.administrators(), people.listed(), people.found([], 9))
    alike = (people.named(keys.name_key), people.with_phone(PHONE), people.looking_like(keys.look))
    assert [*everybody, *alike] == [[]] * 8
    assert people.headcount(LATER) == Headcount(0, 0, 0, 0, 0, 0)
    with pytest.raises(LookupError):
        people.get(there.id)
    with pytest.raises(LookupError):
        people.update(there)
    people.add(EVERYTHING)
    assert elsewhere.people.get(there.id) == there
