"""Places in portfolios are kept: from when until when, by which decision; and absences of those who lead them."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date, timedelta

from rules.model.people import PersonId
from rules.model.portfolios import (
    NO_MEMBERSHIP,
    Ended,
    Ground,
    Membership,
    MembershipId,
    Placement,
    Right,
    Size,
)
from rules.ports import Records
from tests.people import LATER, NOW
from tests.ports import owing
from tests.ports.placing import absence, client, grant, new_client, people, place, portfolio

NOBODYS = MembershipId(404_404)
DAY = date(2025, 3, 3)
MUCH_LATER = LATER + timedelta(days=30)


def test_a_place_of_somebody_comes_back_as_it_was_granted(records: Records, reopen: Callable[[], Records]) -> None:
    """Each with its id, the oldest first, by portfolio and by person."""
    pay, tax = portfolio(records, "Paie"), portfolio(records, "Fiscal")
    anne, hugo = people(records, "Anne", "Hugo")
    entry = owing.line(records)
    usual = Membership(
        id=NO_MEMBERSHIP,
        portfolio=pay.id,
        person=anne.id,
        ground=Ground.LEAD,
        right=Right.HANDLE,
        since=LATER,
        granted=entry,
    )
    given = [usual, replace(usual, person=hugo.id, ground=Ground.DEPUTY, right=Right.VIEW, since=NOW)]
    records.portfolios.grant([*given, replace(usual, portfolio=tax.id, ground=Ground.MEMBER, since=MUCH_LATER)])
    records.portfolios.grant([])
    again = reopen().portfolios
    annes, hugos = again.members([pay.id])[::-1]
    assert [replace(annes, id=NO_MEMBERSHIP), replace(hugos, id=NO_MEMBERSHIP)] == given
    (third,) = again.members([tax.id])
    assert again.members([tax.id, pay.id]) == again.memberships_of([hugo.id, anne.id]) == [hugos, annes, third]
    assert again.memberships_of([anne.id]) == again.history(anne.id) == [annes, third]
    assert again.members([]) == again.memberships_of([]) == []
    assert len({annes.id, hugos.id, third.id}) == 3


def test_a_place_that_ended_is_history(records: Records, reopen: Callable[[], Records]) -> None:
    """With how and by which line; it ends once, whatever is said later."""
    pay = portfolio(records, "Paie")
    anne, hugo = people(records, "Anne", "Hugo")
    annes, hugos = grant(records, pay, anne, hugo)
    entry, other = owing.line(records), owing.line(records)
    records.portfolios.end([annes.id, NOBODYS], Ended.BY_PERSON, entry, LATER)
    records.portfolios.end([annes.id], Ended.WITH_ACCESS, other, MUCH_LATER, returns=True)
    records.portfolios.end([], Ended.WITH_ACCESS, other, MUCH_LATER)
    again = reopen().portfolios
    assert again.members([pay.id]) == [hugos]
    assert again.memberships_of([anne.id]) == again.returning(anne.id) == []
    assert again.history(anne.id) == [replace(annes, until=LATER, ended=Ended.BY_PERSON, ending=entry)]
    (anew,) = grant(records, pay, anne, since=MUCH_LATER)
    assert [each.id for each in reopen().portfolios.history(anne.id)] == [annes.id, anew.id]


def test_a_place_is_given_back_after_a_hold_unless_that_is_forgotten(records: Records) -> None:
    """That of this person alone; what was forgotten stays ended as it was."""
    pay, tax = portfolio(records, "Paie"), portfolio(records, "Fiscal")
    anne, hugo = people(records, "Anne", "Hugo")
    (first, hugos), (second,) = grant(records, pay, anne, hugo), grant(records, tax, anne)
    entry = owing.line(records)
    records.portfolios.end([first.id, second.id, hugos.id], Ended.WITH_ACCESS, entry, LATER, returns=True)
    ended = [
        replace(each, until=LATER, ended=Ended.WITH_ACCESS, ending=entry, returns=True) for each in (first, second)
    ]
    assert records.portfolios.returning(anne.id) == ended
    records.portfolios.forget_return([second.id, NOBODYS])
    records.portfolios.forget_return([])
    assert records.portfolios.returning(anne.id) == [ended[0]]
    assert records.portfolios.history(anne.id) == [ended[0], replace(ended[1], returns=False)]
    assert [each.person for each in records.portfolios.returning(hugo.id)] == [hugo.id]
    assert records.portfolios.returning(PersonId(hugo.id + anne.id)) == []


def test_a_client_is_placed_once_in_a_portfolio_and_in_as_many_as_there_are(
    records: Records, reopen: Callable[[], Records]
) -> None:
    """Where one is already, their place stays as it is, also within one list; the oldest first."""
    pay, tax = portfolio(records, "Paie"), portfolio(records, "Fiscal")
    abel, zola = client(records, "Abel"), client(records, "Zola")
    first = place(records, pay, abel, abel, since=LATER)
    second = place(records, tax, abel, since=NOW)
    place(records, pay, abel, since=MUCH_LATER)
    records.portfolios.place([])
    in_pay = Placement(portfolio=pay.id, client=abel.id, since=LATER, granted=first)
    in_tax = Placement(portfolio=tax.id, client=abel.id, since=NOW, granted=second)
    assert reopen().portfolios.placements([zola.id, abel.id]) == [in_tax, in_pay]
    assert records.portfolios.placements([zola.id]) == records.portfolios.placements([]) == []


def test_whose_places_ended_is_told(records: Records, reopen: Callable[[], Records]) -> None:
    """Those who were there, each once; what was can begin anew."""
    pay, tax = portfolio(records, "Paie"), portfolio(records, "Fiscal")
    abel, zola, colin = (client(records, each) for each in ("Abel", "Zola", "Colin"))
    place(records, pay, abel, zola)
    in_tax = place(records, tax, abel)
    entry, portfolios = owing.line(records), records.portfolios
    assert portfolios.displace([zola.id, colin.id, abel.id, zola.id], pay.id, entry, LATER) == [abel.id, zola.id]
    assert portfolios.displace([zola.id, abel.id], pay.id, entry, MUCH_LATER) == []
    assert portfolios.displace([], tax.id, entry, LATER) == []
    left = Placement(portfolio=tax.id, client=abel.id, since=NOW, granted=in_tax)
    assert reopen().portfolios.placements([abel.id, zola.id]) == [left]
    anew = place(records, pay, zola, since=MUCH_LATER)
    assert portfolios.placements([zola.id]) == [
        replace(left, portfolio=pay.id, client=zola.id, since=MUCH_LATER, granted=anew)
    ]


def test_thousands_are_placed_and_displaced_at_once(records: Records) -> None:
    """As an import does, and a portfolio that is merged into another."""
    where = portfolio(records, "Paie")
    many = records.clients.add_all([new_client(f"Abel {number}") for number in range(3_000)])
    place(records, where, *many)
    assert (records.clients.unassigned(9), records.portfolios.sizes([where.id])) == (0, {where.id: Size(3_000, 0)})
    ids = [each.id for each in many]
    assert records.portfolios.displace(ids, where.id, owing.line(records), LATER) == ids
    assert records.clients.unassigned(4_000) == 3_000


def test_absences_are_told_until_their_last_day(records: Records, reopen: Callable[[], Records]) -> None:
    """Included; of these people or of all, the nearest first."""
    anne, hugo = people(records, "Anne", "Hugo")
    later = absence(records, anne.id, DAY + timedelta(days=20))
    now, hugos = absence(records, anne.id), absence(records, hugo.id, DAY - timedelta(days=1))
    for each in (later, now, hugos):
        records.portfolios.put_absence(each)
    again = reopen().portfolios
    assert again.absences(DAY) == [hugos, now, later]
    assert again.absences(hugos.last_day) == [hugos, now, later]
    assert again.absences(now.last_day) == again.absences(DAY, [anne.id]) == [now, later]
    assert again.absences(now.last_day + timedelta(days=1)) == [later]
    assert again.absences(DAY, []) == again.absences(later.last_day + timedelta(days=1)) == []


def test_an_absence_replaces_the_one_that_began_on_its_day(records: Records) -> None:
    """Of the same person; one that is removed is gone, and none may be."""
    anne, hugo = people(records, "Anne", "Hugo")
    longer, hugos = absence(records, anne.id, days=9), absence(records, hugo.id)
    for each in (absence(records, anne.id), hugos, longer):
        records.portfolios.put_absence(each)
    assert records.portfolios.absences(DAY) == [hugos, longer]
    records.portfolios.remove_absence(anne.id, DAY + timedelta(days=1))
    records.portfolios.remove_absence(anne.id, DAY)
    assert records.portfolios.absences(DAY) == [hugos]


def test_deputies_who_act_today_are_given(records: Records, elsewhere: Records) -> None:
    """Not who is in a portfolio otherwise, or acted before; another space has its own."""
    pay, tax = portfolio(records, "Paie"), portfolio(records, "Fiscal")
    anne, hugo = people(records, "Anne", "Hugo")
    (acts,) = grant(records, pay, hugo, ground=Ground.DEPUTY)
    (acted,) = grant(records, tax, hugo, ground=Ground.DEPUTY)
    grant(records, pay, anne, ground=Ground.LEAD)
    records.portfolios.end([acted.id], Ended.NOT_NEEDED, owing.line(records), MUCH_LATER)
    assert [each.id for each in records.portfolios.acting()] == [acts.id]
    assert elsewhere.portfolios.acting() == []


def test_all_absences_of_somebody_are_forgotten(records: Records, elsewhere: Records) -> None:
    """Past and to come, and nobody else's."""
    anne, hugo = people(records, "Anne", "Hugo")
    for person in (anne, hugo):
        for first in (DAY, DAY - timedelta(days=90)):
            records.portfolios.put_absence(absence(records, person.id, first))
    elsewhere.portfolios.forget_absences(hugo.id)
    records.portfolios.forget_absences(anne.id)
    assert [each.person for each in records.portfolios.absences(date.min)] == [hugo.id, hugo.id]
