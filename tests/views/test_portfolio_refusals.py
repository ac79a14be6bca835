"""Every refusal about portfolios and clients as a sentence."""

from __future__ import annotations

from datetime import date

import pytest

from locales import Localizer
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
from rules.model.company_numbers import NumberFault
from rules.model.portfolio_refusals import (
    AgreementVoid,
    AskedAlready,
    AwayAlready,
    ClientLeft,
    HasNoAccess,
    InBoth,
    InIncompatible,
    InsidersOnly,
    IsConfidential,
    IsInAlready,
    IsTheLead,
    LeadAndDeputy,
    LeadMissing,
    LeadNotAuthor,
    LeadsAlready,
    LeadsNothing,
    NameIsTaken,
    NameTaken,
    NobodyToAgree,
    NotIn,
    NotInPortfolio,
    NotInUse,
    NumberOrCode,
    NumbersDiffer,
    NumberTaken,
    NumberUnclear,
    PortfolioGone,
    StillHasClients,
    WithItself,
)
from rules.model.refusals import Field, Refused
from tests.stage import plainly
from tests.views.given import ORDINARY
from tests.views.sample_portfolio_refusals import refusals_of
from views import refusals
from views.client_refusals import ClientLineRefused
from views.portfolio_refusals import PortfolioFieldRefused, PortfolioRefused

ANNE, PAIE = "Anne Petit", "Paie Nord"
SENTENCES: list[tuple[Refused, str]] = [
    (
        PortfolioGone(PAIE),
        (
            "Le portefeuille « Paie Nord » est archivé : plus rien ne peut y être modifié. "
            "Ouvrez la liste pour voir ceux qui sont en service."
        ),
    ),
    (
        IsConfidential(),
        (
            "C’est confidentiel : seules les personnes du portefeuille le voient. "
            "Si vous devez y avoir accès, adressez-vous à son responsable."
        ),
    ),
    (
        NobodyToAgree(),
        (
            "Rien n’a été modifié : un portefeuille confidentiel demande l’accord d’une seconde personne, et il n’y a "
            "personne d’autre à qui le demander. Faites venir dans Slack un autre administrateur ou associé, ou rendez "
            "son accès à une personne du portefeuille."
        ),
    ),
    (
        AskedAlready((ANNE,)),
        "C’est déjà demandé, et attend une réponse : Anne Petit. Parlez-en avec ces personnes.",
    ),
    (
        AgreementVoid(),
        (
            "Rien n’a été modifié : ce qui était demandé n’est plus possible. Refusez, ou faites-en faire une nouvelle "
            "demande."
        ),
    ),
    (
        InsidersOnly(),
        (
            "Seul un administrateur qui fait partie du portefeuille peut le rendre confidentiel : vous ne le verriez "
            "plus. Donnez-vous d’abord l’accès, ou demandez à un administrateur qui en fait partie."
        ),
    ),
    (
        NameIsTaken(PAIE),
        (
            "Rien n’a été modifié : un autre portefeuille, visible de tous, s’appelle Paie Nord. "
            "Renommez d’abord celui-ci."
        ),
    ),
    (
        InIncompatible(Field.PERSON, ANNE, PAIE, "Audit"),
        (
            "Anne Petit fait partie de « Audit », et personne ne peut faire aussi partie de « Paie Nord » : choisissez "
            "une autre personne."
        ),
    ),
    (
        InBoth(PAIE, (ANNE,)),
        "Déjà dans « Paie Nord » : Anne Petit. Mettez d’abord fin à l’un des deux droits.",
    ),
    (WithItself(PAIE), "Choisissez un autre portefeuille que « Paie Nord » lui-même."),
    (
        LeadNotAuthor(ANNE),
        (
            "Pour un portefeuille confidentiel, choisissez-vous comme responsable, Anne Petit : sinon, vous ne le "
            "verriez pas. Vous pourrez le transférer ensuite."
        ),
    ),
    (
        NotInPortfolio(),
        (
            "Seuls les associés, les administrateurs et les personnes du portefeuille voient cela. "
            "Pour y avoir accès, adressez-vous à un administrateur."
        ),
    ),
    (
        StillHasClients(PAIE, 1),
        (
            "Rien n’a été modifié : le portefeuille « Paie Nord » a encore 1 client. "
            "Retirez d’abord ce client, puis archivez-le."
        ),
    ),
    (
        LeadsNothing(ANNE),
        (
            "Anne Petit n’est responsable d’aucun portefeuille : il n’y a pas d’absence à noter. "
            "Ouvrez la liste pour voir les responsables."
        ),
    ),
    (
        IsTheLead(ANNE, PAIE),
        (
            "Anne Petit est responsable du portefeuille « Paie Nord » : "
            "choisissez d’abord quelqu’un d’autre avec « Transférer »."
        ),
    ),
    (NotIn(ANNE, PAIE), "Rien n’a été modifié : Anne Petit ne fait plus partie du portefeuille « Paie Nord »."),
    (ClientLeft("Garage du Nord"), "Rien n’a été modifié : Garage du Nord n’est plus client du cabinet."),
    (NameTaken(PAIE), "Un autre portefeuille porte déjà ce nom : Paie Nord."),
    (HasNoAccess(Field.LEAD, ANNE), "Anne Petit n’a pas accès à l’espace en ligne : choisissez quelqu’un d’autre."),
    (
        LeadAndDeputy(Field.DEPUTY, ANNE),
        "Anne Petit ne peut pas être à la fois responsable et suppléant : choisissez quelqu’un d’autre.",
    ),
    (LeadMissing(), "Personne n’est choisi : choisissez un responsable, ou dites pourquoi il n’y en a pas."),
    (IsInAlready(ANNE), "Anne Petit a déjà ce droit dans le portefeuille."),
    (LeadsAlready(ANNE), "Anne Petit en est déjà responsable : choisissez quelqu’un d’autre."),
    (
        AwayAlready(date(2026, 12, 1), date(2026, 12, 5)),
        (
            "Une absence est déjà notée du 1er décembre 2026 au 5 décembre 2026 : "
            "choisissez d’autres jours, ou annulez-la d’abord."
        ),
    ),
    (
        NotInUse(PAIE),
        "Le portefeuille « Paie Nord » a été archivé entre-temps : choisissez-en un autre, ou aucun.",
    ),
    (NumberUnclear(Field.SIRET, NumberFault.LENGTH), "Un SIRET compte 14 chiffres : corrigez-le."),
    (
        NumbersDiffer(),
        (
            "Ce SIRET n’est pas celui de l’entreprise du SIREN : ses neuf premiers chiffres doivent être les mêmes. "
            "Corrigez l’un des deux."
        ),
    ),
    (NumberTaken(Field.SIREN, "Garage du Nord"), "Un autre client a déjà ce numéro : Garage du Nord."),
    (NumberTaken(Field.CODE, "Garage du Nord"), "Un autre client a déjà ce code : Garage du Nord."),
    (NumberOrCode(), "Indiquez un SIREN ou le code dossier."),
    (
        PersonUnknown(Field.LEAD, "A. Petit"),
        (
            "Personne dans l’espace ne s’appelle « A. Petit » ni n’a cette adresse. "
            "Indiquez un courriel de la liste des abonnés."
        ),
    ),
    (
        PersonUnclear(Field.LEAD, "Petit"),
        "Plusieurs personnes s’appellent « Petit » : indiquez plutôt le courriel.",
    ),
    (
        PortfolioMissing(),
        "Des personnes sont indiquées, mais aucun portefeuille : indiquez celui dont elles s’occupent.",
    ),
    (
        HasLeft("Garage du Nord"),
        "Garage du Nord n’est plus client du cabinet et ne le redevient pas par un fichier : retirez cette ligne.",
    ),
    (
        PortfolioIsConfidential("Direction"),
        (
            "« Direction » est confidentiel : donnez-y accès et ajoutez-y des clients dans "
            "/portefeuilles, avec l’accord d’une seconde personne."
        ),
    ),
    (LineRepeated(3), "Cette ligne est identique à la ligne 3 : retirez l’une des deux."),
    (
        DiffersAbove(Field.NAME, 3),
        "La ligne 3 indique autre chose pour le même client : corrigez l’une des deux.",
    ),
    (GivenAbove(3), "La ligne 3 donne ce code à un autre client : corrigez l’une des deux."),
]


@pytest.mark.parametrize(("refused", "said"), SENTENCES, ids=lambda each: type(each).__name__)
def test_a_refusal_says_what_is_wrong_and_what_to_do(french: Localizer, refused: Refused, said: str) -> None:
    """Every refusal has its sentence, to the letter but for the width of spaces."""
    assert plainly(refusals.sentence(french, refused)) == said


def test_these_are_all_the_refusals_about_portfolios() -> None:
    """None is left without a sentence that was read by somebody."""
    kinds = PortfolioRefused | PortfolioFieldRefused | ClientLineRefused
    sampled = {type(each) for each in refusals_of(ORDINARY) if isinstance(each, kinds)}
    assert sampled == {type(refused) for refused, _ in SENTENCES}


@pytest.mark.parametrize("fault", NumberFault)
@pytest.mark.parametrize("field", [Field.SIREN, Field.SIRET])
def test_whatever_is_wrong_with_a_number_is_said(english: Localizer, field: Field, fault: NumberFault) -> None:
    """And what to do about it."""
    said = refusals.sentence(english, NumberUnclear(field, fault))
    assert any(word in said for word in ("orrect", "Write", "Type"))
