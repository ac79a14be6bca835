"""An import of clients: looked at first, then done line by line, once, without ending anything."""

from __future__ import annotations

from dataclasses import replace

import pytest

from rules.change_access import Change
from rules.edit_client import end_client
from rules.edit_portfolio import NewPortfolio, create_portfolio
from rules.model.cautions import Doubt
from rules.model.client_refusals import (
    DiffersAbove,
    GivenAbove,
    HasLeft,
    LineRepeated,
    PersonUnclear,
    PersonUnknown,
    PortfolioIsConfidential,
    PortfolioMissing,
)
from rules.model.imports import ImportState, Verdict
from rules.model.journal import Action
from rules.model.portfolio_messages import ClientsImported, PlacesImported, PortfolioRightGiven
from rules.model.portfolio_refusals import (
    HasNoAccess,
    InIncompatible,
    LeadAndDeputy,
    NumberOrCode,
    NumberTaken,
    NumberUnclear,
)
from rules.model.portfolios import Ground, Right
from rules.model.refusals import Missing
from rules.set_incompatible import set_incompatible
from tests.people import ANNE, CHLOE, DENIS, member, subscriber
from tests.rules.importing_clients import (
    BAKERY,
    CHEMIST,
    GARAGE,
    clients_of,
    confirm,
    drop,
    found_in,
    go_through,
    imported,
    lines_of,
)
from tests.rules.portfolios import ELODIE, Firm

C, D, E = CHLOE.email, DENIS.email, ELODIE.email


@pytest.fixture
def firm() -> Firm:
    """A firm without clients."""
    return Firm()


def test_a_list_is_imported(firm: Firm) -> None:
    """Clients, portfolios with their leads and deputies, and who may handle or view them."""
    went = imported(
        firm,
        f"{GARAGE};;Garage Martin;G1;Paie;{C};{D};{E};;",
        f"{BAKERY};;Boulangerie;B1;Paie;{C};;;{ANNE.email};",
        f"{CHEMIST};;Pharmacie;;Social;DUBOIS Denis;;{C}, {E};;",
    )
    assert (went.added, went.changed, went.there, went.refused, went.left_out) == (3, 0, 0, 0, 0)
    assert clients_of(firm) == {
        "Garage Martin": (GARAGE, None, "G1", {"Paie"}),
        "Boulangerie": (BAKERY, None, "B1", {"Paie"}),
        "Pharmacie": (CHEMIST, None, "", {"Social"}),
    }
    found = firm.records.portfolios.by_names({"paie", "social"})
    assert firm.places(found["paie"]) == {
        ("Chloé", Ground.LEAD, Right.HANDLE),
        ("Élodie", Ground.MEMBER, Right.HANDLE),
        ("Anne", Ground.MEMBER, Right.VIEW),
    }
    assert found["paie"].deputy == firm.id(DENIS)
    assert firm.places(found["social"]) == {
        ("Denis", Ground.LEAD, Right.HANDLE),
        ("Chloé", Ground.MEMBER, Right.HANDLE),
        ("Élodie", Ground.MEMBER, Right.HANDLE),
    }


def test_a_second_import_changes_nothing(firm: Firm) -> None:
    """The same file again finds everything there, and writes no line but its own."""
    rows = (f"{GARAGE};;Garage;G1;Paie;{C};{D};{E};;", f"{GARAGE};;;;Social;{D};;;;", f"{BAKERY};;Boulangerie;;;;;;;")
    imported(firm, *rows)
    before, lines = clients_of(firm), len(firm.records.journal.entries)
    assert [each.verdict for each in found_in(firm, *rows)] == [Verdict.THERE] * 3
    went = imported(firm, *rows)
    assert (went.added, went.changed, went.there) == (0, 0, 3)
    assert clients_of(firm) == before
    assert [each.action for each in firm.records.journal.entries[lines:]] == [
        Action.IMPORT_STARTED,
        Action.IMPORT_ENDED,
    ]


def test_everybody_is_told_once(firm: Firm) -> None:
    """However many lines name somebody, they read one message; those who decide read the figures."""
    firm.portfolio("Paie", lead=CHLOE)
    imported(
        firm,
        f"{GARAGE};;Garage;;Paie;;;{D};;",
        f"{BAKERY};;Boulangerie;;Paie;;;{D};;",
        f"{CHEMIST};;Pharmacie;;Social;{D};;{E};;",
    )
    told = dict(firm.told(PlacesImported))
    assert sorted(told) == ["Chloé", "Denis", "Élodie"]
    assert firm.readers(PlacesImported) == ["Chloé", "Denis", "Élodie"]
    denis = told["Denis"]
    assert isinstance(denis, PlacesImported)
    assert (denis.led, denis.handles) == (("Social",), ("Paie",))
    chloe = told["Chloé"]
    assert isinstance(chloe, PlacesImported)
    assert (chloe.handles, chloe.joined) == ((), ("Paie",))
    assert firm.told(PortfolioRightGiven) == []
    assert firm.readers(ClientsImported) == ["", "Bruno"]
    (_, done), _ = firm.told(ClientsImported)
    assert isinstance(done, ClientsImported)
    assert (done.added, done.changed, done.portfolios, done.rights) == (3, 0, 1, 2)


def test_it_goes_on_after_a_kill(firm: Firm) -> None:
    """What a process did stays done once; another goes on with the rest, and all are told of all."""
    rows = [f"{number};;Client {number};;P{at};{C};;{D};;" for at, number in enumerate((GARAGE, BAKERY, CHEMIST))]
    running = confirm(firm, drop(firm, *rows))
    go_through(firm, running, size=1, batches=2)
    firm.wait(minutes=10)
    went = go_through(firm, running, size=1, runner="another")
    assert (went.state, went.added) == (ImportState.DONE, 3)
    assert len(firm.lines(Action.CLIENT_ADDED)) == 3
    told = dict(firm.told(PlacesImported))
    assert sorted(told) == ["Chloé", "Denis"]
    denis = told["Denis"]
    assert isinstance(denis, PlacesImported)
    assert denis.handles == ("P0", "P1", "P2")


def test_pressed_twice_it_is_imported_once(firm: Firm) -> None:
    """The second « Importer » gives the same import, which runs."""
    proposal = drop(firm, f"{GARAGE};;Garage;;Paie;{C};;;;")
    first = confirm(firm, proposal)
    assert confirm(firm, proposal) == first
    go_through(firm, first)
    assert len(firm.lines(Action.CLIENT_ADDED)) == 1
    assert len(firm.lines(Action.IMPORT_STARTED)) == 1


@pytest.mark.parametrize(
    ("row", "refused"),
    [
        ("7,32829E+08;;Garage;;;;;;;", NumberUnclear),
        ("000000000;;Garage;;;;;;;", NumberUnclear),
        ("732829321;;Garage;;;;;;;", NumberUnclear),
        (";;Garage;;;;;;;", NumberOrCode),
        (f"{GARAGE};;;;;;;;;", Missing),
        (f"{GARAGE};;Garage;;Paie;Nobody Known;;;;", PersonUnknown),
        (f"{GARAGE};;Garage;;Paie;nobody@cabinet.fr;;;;", PersonUnknown),
        (f"{GARAGE};;Garage;;Paie;{C};{C};;;", LeadAndDeputy),
        (f"{GARAGE};;Garage;;;{C};;;;", PortfolioMissing),
        (f"{GARAGE};;Garage;;Paie;Camille Roux;;;;", PersonUnclear),
        (f"{GARAGE};;Garage;;Paie;{C};;held@cabinet.fr;;", HasNoAccess),
    ],
)
def test_a_faulty_line_says_why(firm: Firm, row: str, refused: type) -> None:
    """Each fault has its own refusal, and the line does nothing."""
    held = member("Hector", "Hugo", email="held@cabinet.fr")
    twins = [member("Camille", "Roux", email=f"{each}@cabinet.fr", slack_id=f"U{each}") for each in ("one", "two")]
    firm.records.people.add_all([subscriber(each) for each in (held, *twins)])
    firm.change(held, Change.SUSPEND)
    (found,) = found_in(firm, row)
    assert found.verdict is Verdict.REFUSED
    assert refused in {type(each) for each in found.refusals}
    assert imported(firm, row).refused == 1
    assert clients_of(firm) == {}
    assert firm.records.portfolios.any() is False


def test_lines_of_one_file_do_not_contradict_each_other(firm: Firm) -> None:
    """A line repeated, another name or SIRET for the same number, and one code for two are refused."""
    found = found_in(
        firm,
        f"{GARAGE};73282932000074;Garage;G1;Paie;{C};;;;",
        f"{GARAGE};73282932000074;Garage;G1;Paie;{C};;;;",
        f"{GARAGE};;Another;;Social;{D};;;;",
        f"{BAKERY};;Boulangerie;G1;;;;;;",
        f"{GARAGE};;;;Social;{D};;;;",
    )
    assert [{type(each) for each in line.refusals} for line in found] == [
        set(),
        {LineRepeated},
        {DiffersAbove},
        {GivenAbove},
        set(),
    ]
    assert [each.verdict for each in found if not each.refusals] == [Verdict.ADD, Verdict.CHANGE]


def test_what_a_client_is_called_is_brought_up_to_date(firm: Firm) -> None:
    """Name, SIRET and code are changed with what they were in the journal; what the file leaves out stays."""
    firm.client("Garage", siren=GARAGE, siret="73282932000074", code="G1")
    went = imported(firm, f"{GARAGE};;Garage Martin;;;;;;;")
    assert (went.added, went.changed) == (0, 1)
    assert clients_of(firm) == {"Garage Martin": (GARAGE, "73282932000074", "G1", set())}
    facts = firm.facts(Action.CLIENT_CHANGED)
    assert (facts["client_names"], facts["former_client_names"]) == ("Garage Martin", "Garage")


def test_a_client_without_number_receives_one(firm: Firm) -> None:
    """Known by the code of their file, they have their SIREN once the file gives it; another client keeps theirs."""
    firm.client("En création", code="N1")
    firm.client("Boulangerie", siren=BAKERY, code="B1")
    imported(firm, f"{GARAGE};;;N1;;;;;;")
    assert clients_of(firm)["En création"][0] == GARAGE
    (found,) = found_in(firm, f"{CHEMIST};;Pharmacie;B1;;;;;;")
    assert {type(each) for each in found.refusals} == {NumberTaken}


def test_who_has_left_does_not_come_back_by_a_file(firm: Firm) -> None:
    """A client who left the firm is refused, by name."""
    gone = firm.client("Garage", siren=GARAGE, code="G1")
    end_client(firm.records, ANNE.slack_id, gone.id, form=firm.form(), now=firm.now)
    (found,) = found_in(firm, f"{GARAGE};;Garage;;;;;;;")
    assert [type(each) for each in found.refusals] == [HasLeft]


def test_a_zero_that_was_lost_and_a_long_number(firm: Firm) -> None:
    """A zero put back is to be checked; of a SIRET under SIREN the first nine digits are taken, and it is said."""
    padded, cut = found_in(firm, "5520176;;Ancienne;;;;;;;", "73282932000074;;Garage;;;;;;;")
    assert [each.doubt for each in padded.cautions] == [Doubt.ZERO_ADDED]
    assert (cut.verdict, cut.line.written) == (Verdict.ADD, ("73282932000074",))


def test_a_portfolio_needs_a_lead_or_a_reason(firm: Firm) -> None:
    """Without one its lines wait for a reason, which is kept as why nobody answers for it."""
    (found,) = found_in(firm, f"{GARAGE};;Garage;;Paie;;;;;")
    assert (found.verdict, [each.doubt for each in found.cautions]) == (Verdict.CHECK, [Doubt.NO_LEAD])
    assert imported(firm, f"{GARAGE};;Garage;;Paie;;;;;").left_out == 1
    assert firm.records.portfolios.any() is False
    went = imported(firm, f"{GARAGE};;Garage;;Paie;;;;;", reason="En recrutement")
    assert went.added == 1
    assert firm.records.portfolios.by_names({"paie"})["paie"].without_lead == "En recrutement"


def test_a_lead_named_in_another_line_answers_for_all(firm: Firm) -> None:
    """Where only one line names who leads a portfolio, it counts for those before it."""
    went = imported(firm, f"{GARAGE};;Garage;;Paie;;;;;", f"{BAKERY};;Boulangerie;;PAIE;{C};;;;", size=1)
    assert went.added == 2
    assert firm.records.portfolios.by_names({"paie"})["paie"].lead == firm.id(CHLOE)


def test_the_lead_of_a_portfolio_stays(firm: Firm) -> None:
    """Another lead in the file is put to check, and changes nothing: a portfolio is handed over by hand."""
    paie = firm.portfolio("Paie", lead=CHLOE)
    (found,) = found_in(firm, f"{GARAGE};;Garage;;Paie;{D};{E};;;")
    assert {each.doubt for each in found.cautions} == {Doubt.OTHER_LEAD, Doubt.OTHER_DEPUTY}
    imported(firm, f"{GARAGE};;Garage;;Paie;{D};{E};;;", reason="Vu")
    assert (firm.as_is(paie).lead, firm.as_is(paie).deputy) == (firm.id(CHLOE), None)
    assert firm.places(paie) == {("Chloé", Ground.LEAD, Right.HANDLE)}
    assert clients_of(firm)["Garage"][3] == {"Paie"}


def test_nothing_ends_by_an_import(firm: Firm) -> None:
    """Who is not in the file keeps their right, and a client stays in portfolios that the file does not name."""
    paie, social = firm.portfolio("Paie"), firm.portfolio("Social", lead=DENIS)
    firm.client("Garage", paie, social, siren=GARAGE, code="G1")
    firm.give(paie, DENIS)
    firm.give(paie, ELODIE, Right.VIEW)
    imported(firm, f"{GARAGE};;Garage;;Paie;;;;{D};", f"{GARAGE};;Garage;;Paie;;;{E};;")
    assert clients_of(firm)["Garage"][3] == {"Paie", "Social"}
    assert firm.places(paie) == {
        ("Chloé", Ground.LEAD, Right.HANDLE),
        ("Denis", Ground.MEMBER, Right.HANDLE),
        ("Élodie", Ground.MEMBER, Right.HANDLE),
    }
    assert len(firm.lines(Action.PORTFOLIO_RIGHT_GIVEN)) == 3


def test_several_portfolios_stand_in_one_cell(firm: Firm) -> None:
    """They are divided by ; and by commas, but the name of a portfolio there is stays whole."""
    firm.portfolio("Paie, social")
    imported(firm, f'{GARAGE};;Garage;;"Paie, social";;;;;', f'{BAKERY};;Boulangerie;;"Audit; Conseil, Droit";{D};;;;')
    assert clients_of(firm)["Garage"][3] == {"Paie, social"}
    assert clients_of(firm)["Boulangerie"][3] == {"Audit", "Conseil", "Droit"}


def test_it_stops_with_the_right_of_its_author(firm: Firm) -> None:
    """Who is no administrator any more adds nothing more; who was given something is told."""
    rows = [f"{number};;Client {number};;P{at};{C};;;;" for at, number in enumerate((GARAGE, BAKERY, CHEMIST))]
    running = confirm(firm, drop(firm, *rows))
    go_through(firm, running, size=1, batches=1)
    anne = firm.records.people.get(firm.id(ANNE))
    firm.records.people.update(replace(anne, administrator_since=None))
    went = go_through(firm, running, size=1)
    assert (went.state, went.added) == (ImportState.STOPPED, 1)
    assert firm.readers(PlacesImported) == ["Chloé"]


@pytest.mark.parametrize(
    "headings",
    [
        "Numéro SIREN;N° SIRET;DÉNOMINATION SOCIALE;N° de dossier;Nom du portefeuille;Responsable du portefeuille",
        "siren;siret;Client;Code client;portefeuilles;responsable",
        "SIREN number;SIRET;Company name;File code;Portfolio;Lead",
        "SIREN *;SIRET (facultatif);Raison sociale;Code;Portfolio name;Manager",
    ],
)
def test_headings_are_known_however_written(headings: str) -> None:
    """French and English, with accents, capitals, remarks, and a title above them."""
    (line,) = lines_of(f"{GARAGE};;Garage;G1;Paie;{C}", headings=f"Liste des clients;;;;;\n{headings}")
    assert line.client is not None
    said = line.client
    assert (said.siren, said.name, said.code, said.portfolios, said.lead) == (GARAGE, "Garage", "G1", "Paie", C)


def test_a_confidential_portfolio_takes_nothing_from_a_file(firm: Firm) -> None:
    """There each right takes a second person; it is not made anew beside itself either."""
    typed = NewPortfolio("Direction", firm.id(ANNE), confidential=True)
    create_portfolio(firm.records, ANNE.slack_id, typed, form=firm.form(), now=firm.now)
    (found,) = found_in(firm, f"{GARAGE};;Garage;;DIRECTION;;;{C};;")
    assert [vars(each) for each in found.refusals] == [vars(PortfolioIsConfidential("DIRECTION"))]


def test_nobody_gets_a_place_beside_an_incompatible_one_by_a_file(firm: Firm) -> None:
    """Neither who is in the other already, nor who would get both by this file."""
    paie, conseil = firm.portfolio("Paie", CHLOE), firm.portfolio("Conseil", DENIS)
    set_incompatible(firm.records, ANNE.slack_id, paie.id, [conseil.id], form=firm.form(), now=firm.now)
    rows = (
        f"{GARAGE};;Garage;;Conseil;;;{C};;",
        f"{BAKERY};;Boulangerie;;Paie;;;{E};;",
        f"{CHEMIST};;Pharmacie;;Conseil;;;{E};;",
    )
    found = found_in(firm, *rows)
    assert [each.verdict for each in found] == [Verdict.REFUSED, Verdict.ADD, Verdict.REFUSED]
    assert [type(each.refusals[0]) for each in found if each.refusals] == [InIncompatible] * 2
    went = imported(firm, *rows)
    assert (went.added, went.refused) == (1, 2)
    assert firm.places(conseil) == {("Denis", Ground.LEAD, Right.HANDLE)}
