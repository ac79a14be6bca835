"""The sentences that say no about outside accesses, to the letter."""

from __future__ import annotations

import pytest

from locales import Localizer
from rules.model.journal import Action
from rules.model.outside_refusals import NotBack, NotOffered, OutsideAccessSettled, ServiceThere, TooManyServices
from rules.model.refusals import Refused
from tests.stage import plainly
from tests.views.given import ORDINARY
from tests.views.sample_facts import AT
from tests.views.sample_outside_refusals import refusals_of
from views import refusals

ANNE, ZOE = "Anne Petit", "Zoé Lefèvre"
SENTENCES: list[tuple[Refused, str]] = [
    (
        OutsideAccessSettled(ANNE, "Urssaf", Action.OUTSIDE_ACCESS_CLOSED, ZOE, AT),
        "Déjà fermé par Zoé Lefèvre (23 novembre 2026 à 09:30) : Urssaf, Anne Petit. Rien d’autre n’a été modifié.",
    ),
    (
        OutsideAccessSettled(ANNE, "Urssaf", Action.OUTSIDE_ACCESS_NOT_CONCERNED, ZOE, AT),
        (
            "Déjà réglé par Zoé Lefèvre (23 novembre 2026 à 09:30), rien n’était à fermer : Urssaf, Anne Petit. "
            "Rien d’autre n’a été modifié."
        ),
    ),
    (
        OutsideAccessSettled(ANNE, "Urssaf", Action.OUTSIDE_ACCESS_KEPT, ZOE, AT),
        "Déjà gardé par Zoé Lefèvre (23 novembre 2026 à 09:30) : Urssaf, Anne Petit. Rien d’autre n’a été modifié.",
    ),
    (
        NotBack(ANNE, "Urssaf"),
        (
            "Anne Petit n’a pas accès à l’espace : Urssaf ne peut pas être gardé. Fermez-le sur son site et appuyez "
            "sur « Fait », ou rendez d’abord l’accès."
        ),
    ),
    (ServiceThere("Urssaf"), "Un autre service porte déjà ce nom : Urssaf. Choisissez un autre nom."),
    (TooManyServices(100), "La liste a de la place pour 100 services : archivez-en d’abord."),
    (NotOffered("Urssaf"), "« Urssaf » a été archivé entre-temps : choisissez-en d’autres, ou aucun."),
]


@pytest.mark.parametrize(("refused", "said"), SENTENCES, ids=lambda each: type(each).__name__)
def test_a_refusal_says_what_is_wrong_and_what_to_do(french: Localizer, refused: Refused, said: str) -> None:
    """Every refusal has its sentence, to the letter but for the width of spaces."""
    assert plainly(refusals.sentence(french, refused)) == said


def test_these_are_all_the_refusals_about_outside_accesses() -> None:
    """None is left without a sentence that was read by somebody."""
    assert {type(each) for each in refusals_of(ORDINARY)} == {type(refused) for refused, _ in SENTENCES}
