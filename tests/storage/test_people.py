"""People are found by what is known of them, and listed in pages."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timedelta, timezone

import pytest

from rules.list_subscribers import list_subscribers
from rules.model.listing import START, Cursor, Page
from rules.model.members import SeenMember
from rules.model.people import Access, PasswordState, Person, PersonId, SlackId, name_key
from rules.ports import PrefetchKeys, Records
from storage.database import SpaceTransactions
from tests.storage.firm import ANNE, NOW, open_firm

NOBODY = Person(id=PersonId(0), email="", first_name="", last_name="", added_at=NOW)
EVERYTHING = Person(
    id=PersonId(0),
    email="zoe@cabinet.fr",
    first_name="Zoé",
    last_name="N’Diaye",
    slack_id=SlackId("U-ZOE"),
    former_slack_id=SlackId("U-CLOSED"),
    phone="+33612345678",
    function="Cheffe de mission <!channel>",
    partner=True,
    administrator_since=NOW + timedelta(microseconds=7),
    access=Access.SUSPENDED,
    added_at=NOW,
    password_state=PasswordState.DELIVERED,
    password_at=NOW,
    password_hash="a hash",
    locale="fr-FR",
    timezone="Europe/Paris",
)


async def put(tx: SpaceTransactions, *people: Person) -> list[Person]:
    """These people, stored."""
    return await tx.write(lambda records: [records.people.add(each) for each in people])


def subscriber(first_name: str, last_name: str, email: str, function: str = "") -> Person:
    """An active subscriber."""
    return replace(
        NOBODY, first_name=first_name, last_name=last_name, email=email, function=function, access=Access.ACTIVE
    )


async def test_a_person_comes_back_as_stored(tx: SpaceTransactions) -> None:
    """Every field, by id, Slack account and address; and again after a change of every field."""
    (stored,) = await put(tx, EVERYTHING)
    assert replace(stored, id=PersonId(0)) == EVERYTHING
    assert await tx.read(lambda records: records.people.get(stored.id)) == stored
    assert await tx.read(lambda records: records.people.by_slack_id(SlackId("U-ZOE"))) == stored
    assert await tx.read(lambda records: records.people.by_email("zoe@cabinet.fr")) == stored
    changed = replace(NOBODY, id=stored.id, email="z@cabinet.fr")
    await tx.write(lambda records: records.people.update(changed))
    assert await tx.read(lambda records: records.people.get(stored.id)) == changed


async def test_times_come_back_in_utc(tx: SpaceTransactions) -> None:
    """Whatever zone they were told in; a time without zone is refused."""
    paris = timezone(timedelta(hours=2))
    (stored,) = await put(tx, replace(NOBODY, added_at=datetime(2025, 7, 1, 10, tzinfo=paris)))
    found = await tx.read(lambda records: records.people.get(stored.id))
    assert found.added_at.isoformat() == "2025-07-01T08:00:00+00:00"
    with pytest.raises(Exception, match="without zone"):
        await put(tx, replace(NOBODY, email="x", added_at=datetime(2025, 7, 1)))  # noqa: DTZ001 - that is the point


async def test_an_unknown_person_is_an_error(tx: SpaceTransactions) -> None:
    """Ids come from storage, so one that is not there is a mistake, to be told at once."""
    with pytest.raises(LookupError):
        await tx.read(lambda records: records.people.get(PersonId(404)))
    with pytest.raises(LookupError):
        await tx.write(lambda records: records.people.update(replace(NOBODY, id=PersonId(404))))


async def test_users_are_partners_and_active_subscribers(tx: SpaceTransactions) -> None:
    """Who is suspended, removed or never was added is no user, and no administrator."""
    people = [
        replace(NOBODY, email=access, access=access, administrator_since=NOW - timedelta(days=days))
        for days, access in enumerate(Access)
    ]
    await put(tx, *people, replace(NOBODY, email="partner", partner=True, administrator_since=NOW - timedelta(days=9)))
    users = await tx.read(lambda records: records.people.users())
    administrators = await tx.read(lambda records: records.people.administrators())
    assert [user.email for user in users] == ["active", "partner"]
    assert [user.email for user in administrators] == ["partner", "active"]


async def test_partners_are_found_among_many(tx: SpaceTransactions) -> None:
    """In the order they came, whatever else they are."""
    partner = replace(NOBODY, partner=True)
    one, _, other = await put(
        tx, replace(partner, email="one"), replace(NOBODY, email="user"), replace(partner, email="other")
    )
    assert await tx.read(lambda records: records.people.partners()) == [one, other]


async def test_a_change_is_seen_by_the_transaction_that_made_it(tx: SpaceTransactions) -> None:
    """Whoever was looked up before it, present or absent, is looked up again after it."""

    def look_change_look(records: Records) -> list[str | None]:
        seen = [records.people.by_email("zoe@cabinet.fr")]
        stored = records.people.add(EVERYTHING)
        seen.append(records.people.by_email("zoe@cabinet.fr"))
        records.people.update(replace(stored, function="Associée"))
        seen.append(records.people.by_email("zoe@cabinet.fr"))
        return [None if found is None else found.function for found in seen]

    assert await tx.write(look_change_look) == [None, EVERYTHING.function, "Associée"]


async def test_namesakes_and_shared_numbers_are_found(tx: SpaceTransactions) -> None:
    """Whatever the accents, case and order of the name; among those in the space, the suspended included."""
    phone = "+33612345678"
    here = replace(subscriber("Zoé", "Le Goff", "zoe@cabinet.fr"), phone=phone, access=Access.SUSPENDED)
    gone = replace(here, email="gone@cabinet.fr", access=Access.REMOVED)
    (stored, _) = await put(tx, here, gone)
    assert await tx.read(lambda records: records.people.named(name_key("LE GOFF", "zoe"))) == [stored]
    assert await tx.read(lambda records: records.people.named(name_key("Zoé", "Goff"))) == []
    assert await tx.read(lambda records: records.people.with_phone(phone)) == [stored]


@pytest.mark.parametrize(
    ("search", "found"),
    [
        ("", {"Zoé", "Léa", "Paul", "Anne"}),
        ("ZOE", {"Zoé"}),
        ("zoé paie", {"Zoé"}),
        ("paie goff", {"Zoé"}),
        ("goff lea", set()),
        ("100%", {"Léa"}),
        ("%", {"Léa"}),
        ("_", {"Paul"}),
        ("paul_durand@cabinet", {"Paul"}),
        ("/", {"Paul"}),
        ("\\", set()),
        ("cœur", {"Léa"}),
    ],
)
async def test_a_search_finds_every_word_as_typed(tx: SpaceTransactions, search: str, found: set[str]) -> None:
    """In name, address and function; blind to accents and case; signs that SQL reads otherwise are only signs."""
    await open_firm(tx, ANNE)
    await put(
        tx,
        subscriber("Zoé", "Le Goff", "zoe@cabinet.fr", "Responsable paie"),
        subscriber("Léa", "Lecœur", "lea@cabinet.fr", "100% télétravail"),
        subscriber("Paul", "Durand", "paul_durand@cabinet.fr", "Audit/conseil"),
        replace(subscriber("Gone", "Goff", "gone@cabinet.fr"), access=Access.REMOVED),
        replace(NOBODY, email="none@cabinet.fr"),
    )
    listing = await tx.read(list_subscribers, ANNE.slack_id, NOW, search)
    assert {each.first_name for each in listing.page.people} == found
    assert listing.page.total == len(found)


async def _page(tx: SpaceTransactions, cursor: Cursor) -> Page:
    return await tx.read(lambda records: records.people.page([], cursor, 20))


async def _many(tx: SpaceTransactions, count: int) -> list[Person]:
    """People of whom most share a name, as the list orders them."""
    crowd = [subscriber("Jean", "Martin", f"jean{number}@cabinet.fr") for number in range(count - 3)]
    ends = [("Zoé", "Zola"), ("Anne", "Abel"), ("Éric", "Éluard")]
    zoe, anne, eric, *martins = await put(
        tx, *(subscriber(first, last, f"{first}@cabinet.fr") for first, last in ends), *crowd
    )
    return [anne, eric, *martins, zoe]


async def test_pages_show_everybody_once_in_both_directions(tx: SpaceTransactions) -> None:
    """Pages of 20, in the order of names, even where names are the same."""
    everybody = await _many(tx, 45)
    first = await _page(tx, START)
    assert (first.before, first.total, len(first.people)) == (None, 45, 20)
    assert first.after is not None
    second = await _page(tx, first.after)
    assert second.after is not None
    third = await _page(tx, second.after)
    assert third.after is None
    assert [*first.people, *second.people, *third.people] == everybody
    assert third.before is not None
    assert await _page(tx, third.before) == second
    assert second.before is not None
    assert await _page(tx, second.before) == first


async def test_pages_that_fit_exactly_promise_no_more(tx: SpaceTransactions) -> None:
    """No button leads to an empty page."""
    await _many(tx, 20)
    page = await _page(tx, START)
    assert (len(page.people), page.before, page.after) == (20, None, None)


async def test_a_list_that_shrinks_while_it_is_read_still_has_pages(tx: SpaceTransactions) -> None:
    """Where the people beyond the cursor have left, or too few are left before it, the first page is shown."""
    everybody = await _many(tx, 30)
    first = await _page(tx, START)
    assert first.after is not None
    second = await _page(tx, first.after)
    await tx.write(_remove, [*everybody[:2], *everybody[20:]])
    remaining = await _page(tx, START)
    assert remaining.people == tuple(everybody[2:20])
    assert await _page(tx, first.after) == remaining
    assert second.before is not None
    assert await _page(tx, second.before) == remaining


async def test_an_empty_list_is_a_page_too(tx: SpaceTransactions) -> None:
    """Nobody, zero in all, and nowhere to turn."""
    assert await _page(tx, START) == Page((), 0, has_before=False, has_after=False)


def _remove(records: Records, people: list[Person]) -> None:
    for each in people:
        records.people.update(replace(each, access=Access.REMOVED))


async def test_who_had_an_account_is_found_by_it(tx: SpaceTransactions) -> None:
    """Alone, and read ahead with others; the account of one who has none any more, or never had, finds nobody."""
    closed, open_, none = await put(
        tx,
        replace(subscriber("Zoé", "Zola", "zoe@cabinet.fr"), former_slack_id=SlackId("U-CLOSED")),
        replace(subscriber("Léa", "Lecœur", "lea@cabinet.fr"), slack_id=SlackId("U-OPEN")),
        subscriber("Paul", "Durand", "paul@cabinet.fr"),
    )

    def look(records: Records, *, ahead: int) -> list[Person | None]:
        sought = [SlackId("U-CLOSED"), SlackId("U-OPEN"), SlackId("U-NOBODY")]
        around = [PrefetchKeys(author=None, owner=each, email="x", name_key="x", phone=None) for each in sought]
        if ahead:
            records.people.prefetch(*around[:ahead])
        return [records.people.by_former_slack_id(each) for each in sought]

    for ahead in range(4):
        assert await tx.read(look, ahead=ahead) == [closed, None, None]
    assert (open_.had_account, none.had_account) == (True, False)


async def test_how_recent_a_member_is_known_is_kept(tx: SpaceTransactions) -> None:
    """Beyond the year 2038, too; it is no difference by itself."""
    known = SeenMember(is_full=True, mark="a mark", updated=2**33)

    def put_and_get(records: Records) -> list[SeenMember | None]:
        records.members.put(SlackId("U1"), replace(known, updated=1))
        records.members.put(SlackId("U1"), known)
        return [records.members.get(SlackId("U1")), records.members.all()[SlackId("U1")]]

    found = await tx.write(put_and_get)
    assert [each.updated for each in found if each] == [2**33, 2**33]
    assert found == [known, replace(known, updated=1)]
