"""What a line of the journal says: what was before and after, figures, names of the moment, and never a maybe."""

from __future__ import annotations

import re
from dataclasses import replace

import pytest

from locales import Localizer
from rules.home import Event
from rules.model.journal import Action, Entry, EntryId
from rules.model.people import PersonId
from rules.model.strangers import Stranger
from rules.model.told import Facts, Told, write_told
from tests.stage import plainly
from tests.views import sample_events
from tests.views.given import ORDINARY
from tests.views.sample_facts import AT
from views.journal import line, reason
from views.journal_changes import changes
from views.typeset import written

LINE = Entry(id=EntryId(1), at=AT, action=Action.IMPORT_ENDED, actor=PersonId(1), whom=PersonId(2), why="", form=None)
FIGURES: Facts = {"added": 24, "there": 1, "left_out": 0, "refused": 11, "total": 36}


def read(localizer: Localizer, entry: Entry, **names: Stranger) -> tuple[str, str, str]:
    """The sentence, what changed or was done, and the reason."""
    event = Event(entry, "Claire Durand", "Anne Petit" if entry.whom else names["stranger"].name, **names)
    said = written(line(localizer, event)), changes(localizer, event), reason(entry)
    return plainly(said[0]), plainly(said[1]), plainly(said[2])


@pytest.mark.parametrize(
    ("outcome", "said"),
    [
        ("done", "L’import lancé par Claire Durand est terminé."),
        ("stopped", "L’import lancé par Claire Durand a été arrêté : cette personne n’a plus le profil"),
        ("paused", "L’import lancé par Claire Durand a été mis en pause dans un terminal."),
    ],
)
def test_an_import_says_how_it_ended_and_what_came_of_it(french: Localizer, outcome: str, said: str) -> None:
    """Its file, and each figure that is not nought."""
    told = Told(facts={**FIGURES, "outcome": outcome, "file": "abonnés.csv"})
    sentence, figures, why = read(french, replace(LINE, told=write_told(told)))
    assert sentence.startswith(said)
    assert figures == (
        "Fichier : abonnés.csv · 24 abonnés ajoutés · 1 déjà dans l’espace · 11 lignes refusées · 36 lignes en tout"
    )
    assert why == ""


@pytest.mark.parametrize(
    ("told", "said"),
    [
        ("", "Claire Durand a lancé l’import d’un fichier d’abonnés."),
        (
            write_told(Told(facts={"file": "abonnés.csv", "total": 36})),
            "Claire Durand a lancé l’import d’un fichier d’abonnés.",
        ),
        (
            write_told(Told(facts={"file": "", "total": 36})),
            "Claire Durand a commencé à ajouter des personnes arrivées dans Slack.",
        ),
    ],
)
def test_an_import_says_where_its_people_come_from(french: Localizer, told: str, said: str) -> None:
    """Of a file, unless the line says that there was none: newcomers in Slack."""
    assert read(french, replace(LINE, action=Action.IMPORT_STARTED, told=told))[0] == said


def test_an_import_of_before_says_what_is_known(french: Localizer) -> None:
    """Its figures stood in place of a reason, and how it went on is not in the line."""
    assert read(french, replace(LINE, why="24/36")) == (
        "Avancement de l’import lancé par Claire Durand.",
        "24 abonnés ajoutés · 36 lignes en tout",
        "",
    )


def test_a_change_says_what_was_before_and_after(french: Localizer) -> None:
    """Dates as dates, numbers as people write them, and nothing for what is as it was."""
    told = Told(
        "Anne Petit",
        {"function": "Assistante", "phone": None, "ends_on": "2026-12-31"},
        {"function": "", "phone": "+33612345678", "ends_on": "2027-01-01"},
    )
    entry = replace(LINE, action=Action.DATES_SET, told=write_told(told), why="Fin de mission")
    assert read(french, entry)[1:] == (
        (
            "Fonction : Assistante → — · Téléphone : — → 06 12 34 56 78 · "
            "Dernier jour : 31 décembre 2026 → 1er janvier 2027"
        ),
        "Fin de mission",
    )


def test_a_proposal_says_whom_and_what_is_other_in_slack(french: Localizer) -> None:
    """With the details of that moment, as long as they are kept; without them, no gap."""
    before = Stranger(first_name="Anne", last_name="Petit", email="anne.petit@cabinet.fr")
    now = replace(before, last_name="Durand", email="anne.durand@cabinet.fr")
    entry = replace(LINE, action=Action.MEMBER_CHANGED, actor=None)
    assert read(french, entry, before=before, stranger=now)[1] == (
        "Nom : Anne Petit → Anne Durand · Courriel : anne.petit@cabinet.fr → anne.durand@cabinet.fr"
    )
    joined = replace(entry, action=Action.MEMBER_JOINED, whom=None)
    assert read(french, joined, stranger=now)[0] == "Arrivée dans Slack signalée aux administrateurs : Anne Durand."
    nobody = written(line(french, Event(joined, "", "")))
    assert nobody == "Une arrivée dans Slack a été signalée aux administrateurs."


def test_slacks_own_words_are_no_reason(french: Localizer) -> None:
    """A message sent again says what Slack answered before."""
    said = read(french, replace(LINE, action=Action.DELIVERY_RETRIED, why="user_not_found"))
    assert said[1:] == ("Réponse précédente de Slack : user_not_found", "")


def test_no_line_says_maybe(localizer: Localizer) -> None:
    """What a line cannot know it does not say."""
    maybe = re.compile(r"\b(?:ou|or|peut-être|perhaps|maybe)\b")
    said = [written(line(localizer, each)) for each in sample_events.events(ORDINARY)]
    assert [each for each in said if maybe.search(each)] == []


PORTFOLIO: Facts = {"portfolio": 7, "portfolio_name": "Paie"}


@pytest.mark.parametrize(
    ("action", "facts", "said", "details"),
    [
        (
            Action.CLIENT_ADDED,
            {"client": 5, "client_names": "Boulangerie", "siren": "732829320", "siret": None, "code": "B1"},
            "Claire Durand a ajouté un client : Boulangerie.",
            "SIREN : 732 829 320 · Code dossier : B1",
        ),
        (
            Action.CLIENT_CHANGED,
            {"client": 5, "client_names": "Boulangerie", "siren": "732829320", "code": "", "former_siren": None},
            "Claire Durand a modifié la fiche d’un client : Boulangerie.",
            "SIREN : — → 732 829 320",
        ),
        (
            Action.CLIENTS_PLACED,
            {**PORTFOLIO, "clients": 2, "client_names": "Boulangerie, Garage"},
            "Claire Durand a placé des clients dans un portefeuille : Paie.",
            "2 clients · Boulangerie, Garage",
        ),
        (
            Action.PORTFOLIO_RENAMED,
            {**PORTFOLIO, "former_name": "Social"},
            "Claire Durand a renommé un portefeuille : Paie.",
            "Nom : Social → Paie",
        ),
        (
            Action.PORTFOLIO_RIGHT_GIVEN,
            {**PORTFOLIO, "right": "handle", "former_right": "view"},
            "Claire Durand a accordé à Anne Petit un droit sur un portefeuille : Paie.",
            "Droit : consulter → traiter",
        ),
        (
            Action.PORTFOLIO_LEAD_CHANGED,
            {**PORTFOLIO, "lead": None, "former_lead": 2},
            "Claire Durand a laissé sans responsable un portefeuille jusque-là confié à Anne Petit : Paie.",
            "",
        ),
        (
            Action.PORTFOLIO_DEPUTY_NAMED,
            {**PORTFOLIO, "deputy": None, "former_deputy": 2},
            "Claire Durand a mis fin à la suppléance confiée à Anne Petit pour un portefeuille : Paie.",
            "",
        ),
        (
            Action.PORTFOLIO_DEPUTY_NAMED,
            PORTFOLIO,
            "Claire Durand a confié à Anne Petit la suppléance d’un portefeuille : Paie.",
            "",
        ),
        (
            Action.ABSENCE_SET,
            {"first_day": "2026-12-01", "last_day": "2026-12-24"},
            "Claire Durand a noté une absence : Anne Petit.",
            "du 1er décembre 2026 au 24 décembre 2026",
        ),
    ],
)
def test_a_line_about_portfolios_says_their_names_of_the_moment(
    french: Localizer, action: Action, facts: Facts, said: str, details: str
) -> None:
    """With what was before, numbers in groups, and days as days."""
    assert read(french, replace(LINE, action=action, told=write_told(Told(facts=facts))))[:2] == (said, details)


def test_of_an_erased_line_no_more_is_said_than_is_known(french: Localizer) -> None:
    """Neither a portfolio’s name, nor that somebody leads it who may not."""
    erased = replace(LINE, action=Action.PORTFOLIO_LEAD_CHANGED)
    assert read(french, erased)[:2] == ("Claire Durand a choisi le responsable d’un portefeuille : nom effacé.", "")
