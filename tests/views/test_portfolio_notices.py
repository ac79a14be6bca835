"""What messages about portfolios say to each of their readers: what happened, who did it, and what is next."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from locales import Localizer
from rules.model import portfolio_messages as tells
from rules.model.mentions import Mentions
from rules.model.messages import DailyNews
from rules.model.payload import News, Payload
from rules.model.people import Person, PersonId
from rules.model.portfolios import Right
from tests.stage import plainly
from tests.views import sample_facts, seen
from tests.views.given import ORDINARY
from tests.views.sample_facts import AT, person
from views import notices
from views.firm_profile import FirmProfile
from views.message_context import MessageContext

HOUSE = FirmProfile("Cabinet Martin", "M. Martin")
ANNE, ZOE, LUC = (
    replace(person(ORDINARY, number), first_name=first, last_name=last)
    for number, first, last in ((1, "Anne", "Petit"), (2, "Zoé", "Lefèvre"), (3, "Luc", "Roy"))
)
MENTIONS = Mentions({each.id: each for each in (ANNE, ZOE, LUC)})
GIVEN = tells.PortfolioRightGiven(author=ANNE.id, person=ZOE.id, portfolio="Paie", right=Right.VIEW, at=AT)
LEAD = tells.PortfolioLeadChanged(author=ANNE.id, person=ZOE.id, former=LUC.id, portfolios=("Paie", "Sud"), at=AT)
ACTS = tells.DeputyActs(person=ZOE.id, lead=LUC.id, portfolios=("Paie",), until=date(2026, 12, 1), at=AT)
AWAY = tells.AbsenceNoted(
    author=LUC.id, person=LUC.id, first_day=date(2026, 12, 1), last_day=date(2026, 12, 1), deputies=(ZOE.id,), at=AT
)
LEFT = tells.HandoverNeeded(person=LUC.id, portfolios=("Paie", "Sud"), without_deputy=("Sud",), at=AT)
NOTHING = "Vous n’avez rien à faire. Si cela vous surprend, contactez M. Martin."
QUESTION = "Une question ? Adressez-vous à M. Martin."


def read(localizer: Localizer, payload: Payload, recipient: Person | None) -> list[str]:
    """The lines of a message as its reader gets it."""
    context = MessageContext(sample_facts.message(payload, recipient), payload, localizer, HOUSE, MENTIONS)
    return plainly("\n".join(seen.lines(notices.render(context)))).split("\n")


def test_who_has_a_right_reads_what_it_is_for(french: Localizer) -> None:
    """By whom, in which portfolio, what one may do, and where its clients are; others read who and what."""
    assert read(french, GIVEN, ZOE) == [
        "Droit sur un portefeuille",
        "Cabinet Martin : Anne Petit vous a accordé le droit de consulter les clients du portefeuille « Paie ».",
        "Vous pouvez consulter leurs dossiers, sans y travailler.",
        f"/portefeuilles en montre les clients. {QUESTION}",
    ]
    said = "Anne Petit a accordé à Zoé Lefèvre le droit de traiter les clients du portefeuille « Paie »."
    handles = replace(GIVEN, right=Right.HANDLE)
    assert read(french, handles, LUC)[1:] == [f"Cabinet Martin : {said}", NOTHING]
    assert read(french, handles, None) == [f"Cabinet Martin : {said}"]


@pytest.mark.parametrize(
    ("payload", "reader", "said"),
    [
        (LEAD, ZOE, "Anne Petit vous a confié 2 portefeuilles, dont vous êtes désormais responsable : Paie et Sud."),
        (LEAD, LUC, "Anne Petit a confié à Zoé Lefèvre 2 portefeuilles dont vous étiez responsable : Paie et Sud."),
        (LEAD, None, "Anne Petit a confié 2 portefeuilles à Zoé Lefèvre : Paie et Sud."),
        (
            replace(LEAD, person=None, portfolios=("Paie",)),
            LUC,
            "Anne Petit a laissé sans responsable un portefeuille qui vous était confié : Paie.",
        ),
        (replace(LEAD, person=None), None, "Anne Petit a laissé 2 portefeuilles sans responsable : Paie et Sud."),
        (ACTS, ZOE, "vous remplacez désormais Luc Roy, par suppléance, pour un portefeuille : Paie."),
        (ACTS, LUC, "Zoé Lefèvre vous remplace désormais, par suppléance, pour un portefeuille : Paie."),
        (AWAY, ZOE, "Luc Roy a noté sa propre absence : le 1er décembre 2026."),
        (replace(AWAY, author=ANNE.id), LUC, "Anne Petit a noté votre absence : le 1er décembre 2026."),
        (replace(AWAY, author=ANNE.id), None, "Anne Petit a noté une absence : Luc Roy, le 1er décembre 2026."),
    ],
)
def test_each_reader_reads_what_it_means_for_them(
    french: Localizer, payload: Payload, reader: Person | None, said: str
) -> None:
    """Who leads, who did before, who stands in for whom, and everybody else."""
    assert f"Cabinet Martin : {said}" in read(french, payload, reader)


def test_a_deputy_reads_until_when(french: Localizer) -> None:
    """The last day where it is known; where it is not, nothing is promised."""
    assert "Prévu jusqu’au 1er décembre 2026 inclus" in read(french, ACTS, ZOE)
    assert "Jusqu’à nouvel ordre" in read(french, replace(ACTS, until=None), ZOE)


@pytest.mark.parametrize(
    ("alone", "said"),
    [
        (("Sud",), "Dans l’intervalle, sans suppléant : Sud."),
        (("Paie", "Sud"), "Dans l’intervalle, aucun suppléant ne prend le relais."),
        ((), "Dans l’intervalle, les suppléants prennent le relais."),
    ],
)
def test_a_handover_says_what_is_to_be_decided(french: Localizer, alone: tuple[str, ...], said: str) -> None:
    """Which portfolios, which of them nobody stands in for, and where to decide."""
    lines = read(french, replace(LEFT, without_deputy=alone), replace(ANNE, administrator_since=AT))
    assert lines == [
        "Portefeuilles à transférer",
        (
            "Cabinet Martin : Luc Roy ne peut plus suivre de clients et laisse 2 portefeuilles sans responsable : "
            "Paie et Sud."
        ),
        said,
        (
            "Décidez qui en devient responsable : ici, ou dans /portefeuilles, avec « Choisir un responsable ». En cas "
            "de doute, adressez-vous à M. Martin."
        ),
        "Choisir un responsable",
    ]


def test_many_portfolios_are_counted(localizer: Localizer) -> None:
    """The first are named."""
    many = replace(LEAD, portfolios=tuple(f"№{number}" for number in range(40)))
    for reader in (ZOE, LUC, None):
        text = "\n".join(read(localizer, many, reader))
        assert "№3" in text
        assert "№4" not in text
        assert "36" in text


def test_the_days_news_tells_of_portfolios(french: Localizer) -> None:
    """Each on its line, with who did it, and who stands in."""
    news = tuple(News(entry=sample_facts.message(each, None).entry, tells=each) for each in (GIVEN, LEAD, AWAY))
    lines = read(french, DailyNews(news=news, at=AT), replace(person(ORDINARY, 4), partner=True))
    text = "\n".join(lines)
    for said in (
        "Anne Petit a accordé à Zoé Lefèvre le droit de consulter les clients du portefeuille « Paie ».",
        "Anne Petit a confié 2 portefeuilles à Zoé Lefèvre : Paie et Sud. Responsable auparavant : Luc Roy",
        "Luc Roy a noté sa propre absence : le 1er décembre 2026. Suppléance prévue : Zoé Lefèvre",
    ):
        assert said in text


def test_who_was_erased_is_a_number(french: Localizer) -> None:
    """What a message tells is told all the same."""
    context = MessageContext(sample_facts.message(LEAD, None), LEAD, french, HOUSE, Mentions({PersonId(1): ANNE}))
    assert "Anne Petit a confié 2 portefeuilles à № 2" in plainly(notices.render(context).text)
