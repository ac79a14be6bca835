"""Which outside accesses somebody has: noted, told, shown in the review, and of somebody new."""

from __future__ import annotations

from dataclasses import replace

import pytest

from rules.add_subscriber import review
from rules.change_access import Change
from rules.edit_services import add_services, archive_service, rename_service
from rules.list_services import list_services
from rules.model.cautions import Identity
from rules.model.journal import Action
from rules.model.outside_accesses import MOST_SERVICES, SERVICE_LENGTH, Closed
from rules.model.outside_messages import OutsideAccessesNoted
from rules.model.outside_refusals import NotOffered, ServiceThere, TooManyServices
from rules.model.refusals import AccessChanged, FormRefused, Missing, TooLong
from rules.model.subscriber_form import read
from rules.note_outside_accesses import has_services, note_outside_accesses, outside_accesses_of
from rules.review_access import confirm, read_sheet, start_review
from tests.people import ANNE, CHLOE, DENIS, member
from tests.rules.outside import add, firm_with, ids, names, note
from tests.rules.portfolios import Firm
from tests.rules.use_cases import add as add_subscriber
from tests.rules.use_cases import known, typed

FANNY = member("Fanny", "Faure")


def held(firm: Firm, who: str = "Chloé") -> list[str]:
    """The names of what somebody has."""
    person = next(each for each in firm.records.people.everyone() if each.first_name == who)
    services = {each.id: each.name for each in firm.records.outside_accesses.services()}
    return [services[each.service] for each in firm.records.outside_accesses.of_people([person.id])]


def refused(firm: Firm, typed_names: str) -> list[type]:
    """What speaks against adding these."""
    with pytest.raises(FormRefused) as refusal:
        add_services(firm.records, ANNE.slack_id, typed_names, form=firm.form(), now=firm.now)
    return [type(each) for each in refusal.value.refusals]


def test_a_list_is_typed_line_by_line() -> None:
    """What is there already is said; the same form again adds nothing more."""
    firm, form = Firm(), Firm().form()
    assert not has_services(firm.records)
    add(firm, "Urssaf")
    for _ in range(2):
        done = add_services(firm.records, ANNE.slack_id, " impots.gouv \n\nURSSAF", form=form, now=firm.now)
        assert done.added == ("impots.gouv",)
    assert [each.name for each in list_services(firm.records, ANNE.slack_id).services] == ["impots.gouv", "Urssaf"]
    assert len(firm.lines(Action.OUTSIDE_SERVICE_ADDED)) == 2


def test_a_list_has_names_that_fit() -> None:
    """Some, none too long, and no more than a form offers."""
    firm = Firm()
    assert refused(firm, " \n ") == [Missing]
    assert refused(firm, "x" * (SERVICE_LENGTH + 1)) == [TooLong]
    assert refused(firm, "\n".join(map(str, range(MOST_SERVICES + 1)))) == [TooManyServices]
    assert firm.records.outside_accesses.services() == []


def test_a_service_is_renamed_and_archived() -> None:
    """Those who have it still do; another's name is refused; added again, it is offered again."""
    firm = firm_with("Urssaf", "impots.gouv")
    (urssaf,) = ids(firm, "Urssaf")
    with pytest.raises(FormRefused) as refusal:
        rename_service(firm.records, ANNE.slack_id, urssaf, "IMPOTS.gouv", form=firm.form(), now=firm.now)
    assert [type(each) for each in refusal.value.refusals] == [ServiceThere]
    rename_service(firm.records, ANNE.slack_id, urssaf, "Urssaf en ligne", form=firm.form(), now=firm.now)
    for _ in range(2):
        archive_service(firm.records, ANNE.slack_id, urssaf, firm.now)
    assert len(firm.lines(Action.OUTSIDE_SERVICE_ARCHIVED)) == 1
    assert held(firm) == ["impots.gouv", "Urssaf en ligne"]
    with pytest.raises(FormRefused) as archived:
        note(firm, DENIS, "Urssaf en ligne")
    assert [type(each) for each in archived.value.refusals] == [NotOffered]
    firm.change(CHLOE, Change.REMOVE)
    assert {*names(firm)} == {"impots.gouv", "Urssaf en ligne"}
    add(firm, "urssaf en ligne")
    assert ids(firm, "urssaf en ligne") == [urssaf]
    note(firm, DENIS, "urssaf en ligne")


def test_what_is_noted_is_told_to_whom_it_is_about() -> None:
    """What they have, and no more; the same form again, or the same choice, tells nothing more."""
    firm = firm_with("Urssaf", "impots.gouv")
    form, chosen = firm.form(), ids(firm, "Urssaf")
    for _ in range(2):
        note_outside_accesses(firm.records, ANNE.slack_id, firm.id(CHLOE), chosen, form=form, now=firm.now)
    note(firm, CHLOE, "Urssaf")
    assert held(firm) == ["Urssaf"]
    told = [payload for name, payload in firm.told(OutsideAccessesNoted) if name == "Chloé"]
    assert len(told) == 2
    assert isinstance(told[1], OutsideAccessesNoted)
    assert (told[1].has, told[1].has_no_more) == ((), ("impots.gouv",))
    (ended,) = [each for each in firm.records.outside_accesses.history(firm.id(CHLOE)) if each.until]
    assert ended.closed is Closed.NOTED


def test_of_somebody_on_hold_it_is_to_be_closed_at_once() -> None:
    """What is to be closed cannot be taken back by the form; who was removed is not in the list."""
    firm = firm_with("Urssaf", "impots.gouv")
    firm.change(DENIS, Change.SUSPEND)
    note(firm, DENIS, "Urssaf")
    assert names(firm) == ["Urssaf"]
    note(firm, DENIS)
    assert names(firm) == ["Urssaf"]
    firm.change(DENIS, Change.REMOVE)
    with pytest.raises(AccessChanged):
        outside_accesses_of(firm.records, ANNE.slack_id, firm.id(DENIS))


def test_the_form_for_somebody_new_asks_for_them() -> None:
    """The review names them; an archived one is refused."""
    firm = firm_with("Urssaf", "impots.gouv")
    form = replace(typed(FANNY), outside=tuple(ids(firm, "Urssaf")))
    identity = Identity(FANNY, None)
    reviewed = review(firm.records, ANNE.slack_id, read(form), identity)
    assert [each.name for each in reviewed.outside] == ["Urssaf"]
    add_subscriber(firm.records, FANNY, form=form)
    assert held(firm, "Fanny") == ["Urssaf"]
    archive_service(firm.records, ANNE.slack_id, ids(firm, "Urssaf")[0], firm.now)
    with pytest.raises(FormRefused):
        review(firm.records, ANNE.slack_id, read(form), identity)


def test_the_review_shows_and_confirms_them() -> None:
    """The line says what was confirmed."""
    firm = firm_with("Urssaf")
    opened = start_review(firm.records, ANNE.slack_id, firm.now)
    sheet = read_sheet(firm.records, ANNE.slack_id, firm.now)
    assert sheet.has_services
    assert sheet.outside == {firm.id(CHLOE): ("Urssaf",)}
    confirm(firm.records, ANNE.slack_id, opened.id, [firm.id(CHLOE), firm.id(DENIS)], firm.now)
    told = [each.told for each in firm.lines(Action.ACCESS_CONFIRMED)]
    assert ["Urssaf" in each for each in told] == [True, False]
    assert known(firm.records, CHLOE).is_user
