"""Details of a moment are kept under a number, found by whom they may mean, and erased."""

from __future__ import annotations

from dataclasses import replace

from rules.model.people import SlackId
from rules.model.strangers import Stranger, StrangerId
from rules.ports import Records
from tests.people import ANNE, BRUNO, CHLOE, partner, person

ZOE = Stranger(slack_id=SlackId("U-ZOE"), first_name="Zoé", last_name="Le Goff", email="zoe@cabinet.fr")


def kept(records: Records, *strangers: Stranger) -> list[Stranger]:
    """Keep details, and give them with their numbers."""
    return [replace(each, id=records.strangers.add(each)) for each in strangers]


def numbers(strangers: list[Stranger]) -> set[StrangerId]:
    """Give the numbers that details are kept under."""
    return {each.id for each in strangers}


def test_details_come_back_as_kept(records: Records) -> None:
    """Every field, each under a number of its own; a number that is not known finds nothing."""
    anne = records.people.add(partner(ANNE))
    full, bare, same = kept(records, replace(ZOE, person=anne.id), Stranger(), ZOE)
    assert len(numbers([full, bare, same])) == 3
    assert records.strangers.by_ids([full.id]) == [full]
    assert sorted(records.strangers.by_ids([same.id, StrangerId(404_404), bare.id]), key=lambda each: each.id) == [
        bare,
        same,
    ]
    assert records.strangers.by_ids([]) == []


def test_details_are_found_by_their_address(records: Records) -> None:
    """All that have it."""
    one, other, _ = kept(records, ZOE, replace(ZOE, slack_id=None), replace(ZOE, email="zoe.z@cabinet.fr"))
    assert numbers(records.strangers.with_address(ZOE.email)) == {one.id, other.id}
    assert records.strangers.with_address("nobody@cabinet.fr") == []


def test_details_that_may_be_somebodys_are_found(records: Records) -> None:
    """By number, account, former account or address; by name only where neither number nor account is known."""
    who = person(CHLOE, former_slack_id=SlackId("U-CLOSED"))
    chloe, bruno = records.people.add(who), records.people.add(partner(BRUNO))
    named = Stranger(first_name="COLIN", last_name="Chloe")
    found = kept(
        records,
        Stranger(person=chloe.id),
        Stranger(slack_id=chloe.slack_id),
        Stranger(slack_id=SlackId("U-CLOSED"), person=bruno.id),
        Stranger(email=chloe.email, slack_id=SlackId("U-ELSE")),
        named,
        replace(named, email="other@cabinet.fr"),
    )
    kept(
        records,
        replace(named, person=bruno.id),
        replace(named, slack_id=SlackId("U-NAMESAKE")),
        Stranger(first_name="Chloé", last_name="Collin"),
        Stranger(),
    )
    assert numbers(records.strangers.like(chloe)) == numbers(found)
    assert numbers(records.strangers.like(replace(chloe, former_slack_id=None))) == numbers(found) - {found[2].id}


def test_erased_details_are_gone(records: Records) -> None:
    """Others stay; the number is nobody else's ever, because messages go on naming it."""
    one, other, last = kept(records, ZOE, ZOE, ZOE)
    for _ in range(2):
        records.strangers.remove([one.id, last.id])
    records.strangers.remove([])
    assert records.strangers.by_ids([one.id, other.id, last.id]) == [other]
    assert records.strangers.add(ZOE) not in {one.id, other.id, last.id}


def test_another_space_keeps_other_details(records: Records, elsewhere: Records) -> None:
    """Nothing here finds or erases them."""
    (there,) = kept(elsewhere, ZOE)
    anne = records.people.add(partner(ANNE, email=ZOE.email, slack_id=ZOE.slack_id))
    assert records.strangers.by_ids([there.id]) == []
    assert records.strangers.with_address(ZOE.email) == []
    assert records.strangers.like(anne) == []
    records.strangers.remove([there.id])
    assert elsewhere.strangers.by_ids([there.id]) == [there]
