"""Home tabs that were opened are kept, found by when and by whom, and forgotten."""

from __future__ import annotations

from dataclasses import replace

from rules.model.homes import Home
from rules.ports import Records
from tests.people import ANNE, BRUNO, CHLOE, LATER, NOW, partner

HOME = Home(slack_id=ANNE.slack_id, opened_at=NOW, locale="fr-FR", timezone="Europe/Paris", shown="a mark", person=None)


def test_a_home_is_kept_as_it_was_put(records: Records) -> None:
    """Every field, and again once each has changed; whose nobody opened there is none."""
    assert records.homes.get(ANNE.slack_id) is None
    records.homes.put(HOME)
    assert records.homes.get(ANNE.slack_id) == HOME
    anne = records.people.add(partner(ANNE))
    changed = Home(slack_id=ANNE.slack_id, person=anne.id, opened_at=LATER, locale="en", timezone="UTC", shown="other")
    records.homes.put(changed)
    assert records.homes.get(ANNE.slack_id) == changed


def test_a_forgotten_home_is_gone(records: Records) -> None:
    """Once or twice forgotten, nothing is left of it."""
    assert not records.homes.any()
    records.homes.put(HOME)
    assert records.homes.any()
    for _ in range(2):
        records.homes.remove(ANNE.slack_id)
    assert not records.homes.any()
    assert records.homes.get(ANNE.slack_id) is None


def test_those_opened_lately_come_first(records: Records) -> None:
    """Opened at that moment counts as since; opened again, a Home moves forward."""
    for number, who in enumerate((ANNE, BRUNO, CHLOE)):
        records.homes.put(replace(HOME, slack_id=who.slack_id, opened_at=NOW + number * (LATER - NOW)))
    assert records.homes.opened_since(LATER) == [CHLOE.slack_id, BRUNO.slack_id]
    records.homes.put(replace(HOME, opened_at=LATER + 2 * (LATER - NOW)))
    assert records.homes.opened_since(NOW) == [ANNE.slack_id, CHLOE.slack_id, BRUNO.slack_id]


def test_homes_are_found_by_who_opened_them(records: Records) -> None:
    """Even if the account is theirs no more; a stranger's is found by nobody."""
    anne, bruno = records.people.add(partner(ANNE)), records.people.add(partner(BRUNO))
    records.homes.put(replace(HOME, person=anne.id))
    records.homes.put(replace(HOME, slack_id=BRUNO.slack_id, person=bruno.id))
    records.homes.put(replace(HOME, slack_id=CHLOE.slack_id))
    records.people.update(replace(anne, slack_id=None))
    assert records.homes.of_people([anne.id]) == [ANNE.slack_id]
    assert set(records.homes.of_people([bruno.id, anne.id])) == {ANNE.slack_id, BRUNO.slack_id}
    assert records.homes.of_people([]) == []


def test_another_space_has_other_homes(records: Records, elsewhere: Records) -> None:
    """The same account may have opened one there."""
    elsewhere.homes.put(HOME)
    assert not records.homes.any()
    assert records.homes.get(ANNE.slack_id) is None
    assert records.homes.opened_since(NOW) == []
    records.homes.put(replace(HOME, shown="here"))
    records.homes.remove(ANNE.slack_id)
    assert elsewhere.homes.get(ANNE.slack_id) == HOME
