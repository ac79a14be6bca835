"""Services outside, who has an access to them, and what is to be closed."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date, timedelta
from typing import Any

import pytest
from sqlalchemy.exc import IntegrityError

from rules.model.outside_accesses import (
    NO_OUTSIDE_ACCESS,
    NO_SERVICE,
    Closed,
    OutsideAccess,
    OutsideAccessId,
    OutsideService,
    ServiceId,
)
from rules.model.people import Person
from rules.ports import Records
from tests.people import LATER, NOW
from tests.ports import owing
from tests.ports.placing import people

ELSE = 404_404


def service(records: Records, name: str) -> OutsideService:
    """Store a service."""
    return records.outside_accesses.add_service(OutsideService(id=NO_SERVICE, name=name, created_at=NOW))


def give(records: Records, who: Person, what: OutsideService, **changes: Any) -> OutsideAccess:
    """Note that somebody has an access."""
    new = OutsideAccess(id=NO_OUTSIDE_ACCESS, service=what.id, person=who.id, since=NOW, noted=owing.line(records))
    records.outside_accesses.add([replace(new, **changes)])
    return records.outside_accesses.history(who.id)[-1]


def ask(records: Records, access: OutsideAccess, **changes: Any) -> OutsideAccess:
    """Let an access be closed by somebody."""
    asked = replace(access, **{"asked": owing.line(records), "asked_at": LATER, **changes})
    records.outside_accesses.update(asked)
    return asked


def test_services_come_back_as_they_were_stored(
    records: Records, elsewhere: Records, reopen: Callable[[], Records]
) -> None:
    """By name, archived ones too; another space has its own, under the same name."""
    urssaf, taxes = service(records, "Urssaf"), service(records, "impots.gouv")
    service(elsewhere, "Urssaf")
    assert reopen().outside_accesses.services() == [taxes, urssaf]
    changed = replace(urssaf, name="Urssaf en ligne", archived_on=date(2026, 3, 3))
    records.outside_accesses.update_service(changed)
    assert reopen().outside_accesses.services() == [taxes, changed]
    with pytest.raises(LookupError):
        records.outside_accesses.update_service(replace(urssaf, id=ServiceId(ELSE), name="Autre"))


def test_a_name_belongs_to_one_service(records: Records) -> None:
    """But for accents and case."""
    service(records, "Impôts")
    with pytest.raises((IntegrityError, AssertionError)):
        service(records, "IMPOTS")


def test_an_access_comes_back_as_it_was_stored(records: Records, reopen: Callable[[], Records]) -> None:
    """New, asked for, and closed; the history has all."""
    anne, hugo = people(records, "Anne", "Hugo")
    urssaf = service(records, "Urssaf")
    access = give(records, anne, urssaf)
    assert reopen().outside_accesses.get(access.id) == access
    asked = ask(records, access, owner=hugo.id, reminded_at=LATER + timedelta(days=3))
    assert reopen().outside_accesses.of_people([anne.id, hugo.id]) == [asked]
    closed = replace(asked, until=LATER, closed=Closed.NOT_CONCERNED, closing=owing.line(records))
    records.outside_accesses.update(closed)
    again = give(records, anne, urssaf, since=LATER)
    store = reopen().outside_accesses
    assert store.of_people([anne.id]) == [again]
    assert store.history(anne.id) == [closed, again]
    assert store.of_people([]) == []
    assert dict(records.outside_accesses.holders()) == {urssaf.id: 1}
    for unknown in (
        lambda: store.get(OutsideAccessId(ELSE)),
        lambda: store.update(replace(closed, id=OutsideAccessId(ELSE))),
    ):
        with pytest.raises(LookupError):
            unknown()


def test_nobody_has_an_access_twice(records: Records) -> None:
    """As long as it is not closed."""
    (anne,) = people(records, "Anne")
    urssaf = service(records, "Urssaf")
    give(records, anne, urssaf)
    with pytest.raises((IntegrityError, AssertionError)):
        give(records, anne, urssaf)


def test_what_is_to_be_closed_is_listed_by_how_long(records: Records, elsewhere: Records) -> None:
    """Not what nobody asked for, nor what is closed, nor another space's."""
    anne, hugo = people(records, "Anne", "Hugo")
    urssaf, taxes = service(records, "Urssaf"), service(records, "impots.gouv")
    late = ask(records, give(records, anne, urssaf), asked_at=LATER + timedelta(days=1))
    early = ask(records, give(records, hugo, urssaf))
    closed = ask(records, give(records, hugo, taxes))
    give(records, anne, taxes)
    records.outside_accesses.update(replace(closed, until=LATER, closed=Closed.DONE, closing=owing.line(records)))
    (zoe,) = people(elsewhere, "Zoé")
    ask(elsewhere, give(elsewhere, zoe, service(elsewhere, "Urssaf")))
    assert records.outside_accesses.to_close() == [early, late]
    assert [records.outside_accesses.count_to_close(most) for most in (1, 9)] == [1, 2]


def test_another_space_sees_and_changes_nothing(records: Records, elsewhere: Records) -> None:
    """Neither a service nor an access."""
    (zoe,) = people(elsewhere, "Zoé")
    theirs = service(elsewhere, "Urssaf")
    access = ask(elsewhere, give(elsewhere, zoe, theirs))
    store = records.outside_accesses
    assert (store.services(), store.of_people([zoe.id]), store.history(zoe.id)) == ([], [], [])
    assert (store.to_close(), store.count_to_close(9), dict(store.holders())) == ([], 0, {})
    with pytest.raises(LookupError):
        store.get(OutsideAccessId(ELSE))
    store.forget(zoe.id)
    assert elsewhere.outside_accesses.history(zoe.id) == [access]


def test_what_somebody_had_is_forgotten(records: Records) -> None:
    """All of theirs, and nothing of others."""
    anne, hugo = people(records, "Anne", "Hugo")
    urssaf = service(records, "Urssaf")
    give(records, anne, urssaf)
    kept = give(records, hugo, urssaf)
    records.outside_accesses.forget(anne.id)
    assert records.outside_accesses.history(anne.id) == []
    assert records.outside_accesses.history(hugo.id) == [kept]
