"""The form of a client: who may, what is refused and where, what is read, and what the journal keeps of it."""

from __future__ import annotations

from dataclasses import replace

import pytest

from rules.edit_client import ClientForm, add_client, change_client, end_client, may_change, read_client
from rules.model.company_numbers import NumberCaution, NumberFault
from rules.model.dates import today
from rules.model.journal import Action, Entry, IdempotencyKey
from rules.model.people import Member
from rules.model.portfolio_refusals import (
    ClientLeft,
    NotInUse,
    NumberOrCode,
    NumbersDiffer,
    NumberTaken,
    NumberUnclear,
)
from rules.model.refusals import Field, FieldRefused, FormRefused, Missing, NotAnAdministrator, TooLong
from rules.model.told import read_told
from rules.verify_journal import Progress, follow, read_part
from tests.fakes.records import Records
from tests.looked_after import ANOTHER, SIREN, client, led
from tests.people import ANNE, BRUNO, CHLOE, LATER, NOW, partner, subscriber
from tests.rules.use_cases import known, space_of

FORM = IdempotencyKey("the form")
TYPED = ClientForm(name="Boulangerie Éon", siren="732 829 320", code="C-001")


@pytest.fixture
def records() -> Records:
    """Anne administers the firm, Bruno is a partner, Chloé a subscriber."""
    return space_of([partner(ANNE, administrator_since=NOW), partner(BRUNO), subscriber(CHLOE)])


def lines(records: Records) -> list[Entry]:
    """What the journal has of clients."""
    return [each for each in records.journal.entries if each.action.value.startswith("client")]


def refused(records: Records, typed: ClientForm) -> list[FieldRefused]:
    """What is wrong with a form."""
    with pytest.raises(FormRefused) as found:
        add_client(records, ANNE.slack_id, typed, form=FORM, now=NOW)
    return [*found.value.refusals]


def test_a_client_is_stored_with_numbers_as_they_are_and_in_the_chosen_portfolios(records: Records) -> None:
    """The window can say so; the journal has one line of it, which others are granted by."""
    north = led(records, "Nord", known(records, CHLOE), known(records, ANNE), NOW)
    saved = add_client(records, ANNE.slack_id, TYPED, [north.id, north.id], form=FORM, now=LATER)
    assert (saved.client.siren, saved.client.siret, saved.client.code) == (SIREN, None, "C-001")
    assert (saved.client.since, saved.client.until) == (today(LATER), None)
    assert [each.id for each in saved.portfolios] == [north.id]
    (line,) = lines(records)
    assert [each.granted for each in records.portfolios.placements([saved.client.id])] == [line.id]
    facts = read_told(line.told).facts
    assert (facts["client_names"], facts["siren"], facts["portfolios"]) == ("Boulangerie Éon", SIREN, 1)


def test_in_no_portfolio_a_client_is_counted_as_unassigned(records: Records) -> None:
    """Nobody is lost from sight who nobody looks after."""
    assert add_client(records, ANNE.slack_id, TYPED, form=FORM, now=NOW).portfolios == ()
    assert records.clients.unassigned(10) == 1


def test_the_same_form_again_gives_the_same_client(records: Records) -> None:
    """Pressed twice, one is stored, and one line written."""
    first = add_client(records, ANNE.slack_id, TYPED, form=FORM, now=NOW)
    assert add_client(records, ANNE.slack_id, TYPED, form=FORM, now=LATER) == first
    assert len(lines(records)) == 1


@pytest.mark.parametrize("who", [BRUNO, CHLOE])
def test_clients_are_administrators_to_change(records: Records, who: Member) -> None:
    """A partner who does not administer reads so, as does a subscriber."""
    found = client(records, ANNE.slack_id, NOW)
    account = who.slack_id
    for attempt in (
        lambda: add_client(records, account, TYPED, form=FORM, now=NOW),
        lambda: change_client(records, account, found.id, TYPED, form=FORM, now=NOW),
        lambda: end_client(records, account, found.id, form=FORM, now=NOW),
        lambda: may_change(records, account, found.id),
    ):
        with pytest.raises(NotAnAdministrator):
            attempt()
    assert len(lines(records)) == 1


def test_every_field_at_fault_is_named_at_once(records: Records) -> None:
    """With what is wrong with it."""
    typed = ClientForm(name="", siren="732829321", siret="abc", code="x" * 41)
    found = {(type(each), each.field) for each in refused(records, typed)}
    assert found == {
        (Missing, Field.NAME),
        (NumberUnclear, Field.SIREN),
        (NumberUnclear, Field.SIRET),
        (TooLong, Field.CODE),
    }
    (name,) = refused(records, replace(TYPED, name="x" * 121))
    assert isinstance(name, TooLong)
    (sum_of, *_) = refused(records, replace(TYPED, siren="732829321"))
    assert isinstance(sum_of, NumberUnclear)
    assert sum_of.fault is NumberFault.SUM


def test_a_client_has_a_number_or_a_code(records: Records) -> None:
    """Else nobody could tell two of the same name apart; a code alone is enough, for who has no SIREN."""
    (found,) = refused(records, ClientForm(name="Indivision Éon"))
    assert isinstance(found, NumberOrCode)
    assert add_client(records, ANNE.slack_id, ClientForm(name="Indivision Éon", code="7"), form=FORM, now=NOW)


@pytest.mark.parametrize(
    ("siren", "siret"),
    [
        (ANOTHER, "73282932000074"),
        ("73282932000074", "732 829 320 00017"),
        (SIREN, "552 008 443 00012"),
    ],
)
def test_a_siret_is_of_the_siren_beside_it(records: Records, siren: str, siret: str) -> None:
    """And of two SIRETs there is one."""
    (found,) = refused(records, ClientForm(name="Éon", siren=siren, siret=siret))
    assert isinstance(found, NumbersDiffer)


def test_a_siret_alone_gives_the_siren(records: Records) -> None:
    """In its own field it is nothing to look at; in that of the SIREN it is said."""
    own = add_client(records, ANNE.slack_id, ClientForm(name="Éon", siret="73282932000074"), form=FORM, now=NOW)
    assert (own.client.siren, own.client.siret, own.cautions) == (SIREN, "73282932000074", frozenset())
    read = read_client(ClientForm(name="Éon", siren="73282932000074"))
    assert (read.siren, read.siret, read.cautions) == (SIREN, "73282932000074", frozenset({NumberCaution.FROM_SIRET}))
    assert read_client(ClientForm(name="Éon", siren="FR44732829320")).cautions == {NumberCaution.FROM_VAT}


def test_a_number_or_code_of_another_is_refused_with_whose_it_is(records: Records) -> None:
    """However it is written, also of somebody who left the firm; one's own is no other's."""
    found = client(records, ANNE.slack_id, NOW, siren=SIREN, code="Éon-1")
    by_siren, by_code = refused(records, ClientForm(name="Autre", siren="732 829 320", code="eon-1"))
    assert isinstance(by_siren, NumberTaken)
    assert isinstance(by_code, NumberTaken)
    assert (by_siren.field, by_code.field, by_siren.name) == (Field.SIREN, Field.CODE, "Boulangerie Éon")
    same = ClientForm(name="Éon", siren=SIREN, code="ÉON-1")
    form = IdempotencyKey("change")
    assert change_client(records, ANNE.slack_id, found.id, same, form=form, now=NOW).changed
    end_client(records, ANNE.slack_id, found.id, form=IdempotencyKey("end"), now=LATER)
    assert len(refused(records, ClientForm(name="Autre", siren=SIREN, code="eon-1"))) == 2


def test_a_portfolio_that_was_archived_meanwhile_takes_nobody(records: Records) -> None:
    """It is said at its field, and nothing is stored, so that the form can be sent again without it."""
    north = led(records, "Nord", known(records, CHLOE), known(records, ANNE), NOW)
    records.portfolios.update(replace(north, archived_on=today(NOW)), NOW)
    with pytest.raises(FormRefused) as found:
        add_client(records, ANNE.slack_id, TYPED, [north.id], form=FORM, now=LATER)
    assert [type(each) for each in found.value.refusals] == [NotInUse]
    assert lines(records) == []


def test_other_details_are_stored_with_what_they_were(records: Records) -> None:
    """The journal tells what changed and nothing else; where nothing does, it has no line."""
    found = client(records, ANNE.slack_id, NOW, siren=SIREN)
    typed = ClientForm(name="Boulangerie Éon et fils", siren=SIREN)
    saved = change_client(records, ANNE.slack_id, found.id, typed, form=FORM, now=LATER)
    assert (saved.changed, saved.client.name) == (True, "Boulangerie Éon et fils")
    facts = read_told(lines(records)[-1].told).facts
    assert {key for key in facts if key.startswith("former_")} == {"former_client_names"}
    assert change_client(records, ANNE.slack_id, found.id, typed, form=FORM, now=LATER).changed
    again = change_client(records, ANNE.slack_id, found.id, typed, form=IdempotencyKey("another"), now=LATER)
    assert not again.changed
    assert [each.action for each in lines(records)] == [Action.CLIENT_ADDED, Action.CLIENT_CHANGED]


def test_who_leaves_the_firm_leaves_every_portfolio_and_the_list(records: Records) -> None:
    """From that moment nobody looks after them, and nothing of them can be changed; pressed twice, once is written."""
    lead, author = known(records, CHLOE), known(records, ANNE)
    portfolios = [led(records, name, lead, author, NOW) for name in ("Nord", "Sud")]
    found = client(records, ANNE.slack_id, NOW, *portfolios)
    for _ in range(2):
        left = end_client(records, ANNE.slack_id, found.id, form=FORM, now=LATER)
        assert left.until == today(LATER)
    assert records.portfolios.placements([found.id]) == []
    assert records.clients.unassigned(10) == 0
    assert [each.action for each in lines(records)] == [Action.CLIENT_ADDED, Action.CLIENT_LEFT]
    for attempt in (
        lambda: change_client(records, ANNE.slack_id, found.id, TYPED, form=IdempotencyKey("b"), now=LATER),
        lambda: end_client(records, ANNE.slack_id, found.id, form=IdempotencyKey("b"), now=LATER),
        lambda: may_change(records, ANNE.slack_id, found.id),
    ):
        with pytest.raises(ClientLeft):
            attempt()


def test_all_of_it_stands_in_a_journal_that_is_whole(records: Records) -> None:
    """What is told of clients does not break the chain."""
    found = client(records, ANNE.slack_id, NOW)
    change_client(records, ANNE.slack_id, found.id, TYPED, form=FORM, now=LATER)
    end_client(records, ANNE.slack_id, found.id, form=IdempotencyKey("end"), now=LATER)
    assert follow(Progress(), read_part(records, None)).broken is None
