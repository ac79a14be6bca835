"""The review of what will be saved, and the window with the password."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from locales import Localizer
from rules.model.address_refusals import AddressTaken
from rules.model.cautions import Doubt, Justification
from rules.model.passwords import PasswordDelivery
from rules.model.people import SlackId
from rules.model.portfolios import Portfolio, PortfolioId
from rules.model.refusals import Field, Missing
from rules.model.subscriber_form import LIMITS, TYPED, Form, read
from rules.model.writing import tidy
from sandbox.limits.surfaces import problems
from tests.views import sample_facts, seen
from tests.views.given import ORDINARY
from tests.views.sample_facts import FORM_ID, PASSWORD
from tests.views.test_subscriber_form import forms
from views import add_subscriber
from views.add_subscriber import Submitted

FILLED = sample_facts.form(ORDINARY)
MESSAGE, REVEAL = PasswordDelivery.MESSAGE, PasswordDelivery.REVEAL


def test_the_french_review_shows_what_will_be_saved(french: Localizer) -> None:
    """What was understood stands in the window, a line each; « Enregistrer » saves it, « Retour » leads to the form."""
    window = seen.opened(add_subscriber.review(french, FORM_ID, FILLED, sample_facts.review(ORDINARY)))
    assert (window.title, window.submit, window.close) == ("Vérifier la saisie", "Enregistrer", "Retour")
    assert window.texts[1:3] == [
        "Tout est-il correct\u202f?",
        (
            "Nom\u00a0: Lefèvre-Martin\nPrénom\u00a0: Zoé\nCourriel\u00a0: zoe.lefevre@cabinet.fr\n"
            "Téléphone\u00a0: 01\u00a023\u00a045\u00a067\u00a089\nFonction\u00a0: Collaboratrice comptable"
        ),
    ]


def test_the_english_review_says_the_same(english: Localizer) -> None:
    """« Save » and « Back » in English."""
    window = seen.opened(add_subscriber.review(english, FORM_ID, FILLED, sample_facts.review(ORDINARY)))
    assert (window.title, window.submit, window.close) == ("Review the subscriber", "Save", "Back")
    assert "Last name: Lefèvre-Martin\n" in window.text


def test_the_review_does_not_close_the_form(localizer: Localizer) -> None:
    """« Retour » closes the review alone, so that what was typed stays in the form under it."""
    assert not seen.opened(add_subscriber.review(localizer, FORM_ID, FILLED, sample_facts.review(ORDINARY))).view[
        "clear_on_close"
    ]


@pytest.mark.parametrize(
    ("doubt", "said"),
    [
        (
            Doubt.GENERIC_ADDRESS,
            (
                "zoe.lefevre@cabinet.fr est une adresse générique, que plusieurs personnes peuvent lire\u00a0: "
                "son utilisation est fortement déconseillée. Préférez une adresse nominative."
            ),
        ),
        (
            Doubt.SAME_NAME,
            "Zoé Lefèvre-Martin porte le même nom et figure déjà dans l’espace. Est-ce la même personne\u202f?",
        ),
        (
            Doubt.SAME_PHONE,
            (
                "Zoé Lefèvre-Martin a le même numéro de téléphone. La duplication des données personnelles est "
                "fortement déconseillée."
            ),
        ),
        (
            Doubt.LOOK_ALIKE_ADDRESS,
            (
                "Cette adresse peut être prise pour zoe.lefevre@cabinet.fr, qui est déjà dans l’espace, ou mène à la "
                "même boîte. S’agit-il de la même personne\u202f?"
            ),
        ),
        (
            Doubt.OTHER_NAME_IN_SLACK,
            (
                "Dans Slack, cette adresse est celle d’un compte nommé Zoé Lefèvre-Martin. "
                "Cliquez sur « Retour » pour corriger le nom, ou indiquez le motif de la différence."
            ),
        ),
    ],
)
def test_a_doubt_is_said_and_asks_for_a_reason(french: Localizer, doubt: Doubt, said: str) -> None:
    """What is discouraged is said in a coloured box, and then a reason must be given before it can be saved."""
    view = add_subscriber.review(french, FORM_ID, FILLED, sample_facts.review(ORDINARY, doubt))
    assert seen.alerts(view) == [("warning", said)]
    (reason,) = seen.of_type(view, "input")
    assert (reason["block_id"], reason["label"]["text"], reason["element"]["max_length"]) == ("reason", "Motif", 500)
    assert not reason.get("optional")


def test_without_doubt_no_reason_is_asked_for(localizer: Localizer) -> None:
    """Nobody has to justify what nothing speaks against."""
    view = add_subscriber.review(localizer, FORM_ID, FILLED, sample_facts.review(ORDINARY), "A reason given before")
    assert seen.of_type(view, "input") == seen.of_type(view, "alert") == []


@given(typed=forms, reason=st.text(max_size=LIMITS[Field.REASON]))
def test_what_the_review_carries_reads_back(french: Localizer, typed: Form, reason: str) -> None:
    """Saving reads the form's id, what was typed, as tidied as it would be read anyway, the reason and its doubts."""
    view = add_subscriber.review(french, FORM_ID, typed, sample_facts.review(ORDINARY, Doubt.SAME_NAME), reason)
    assert problems(seen.sent(view), "modal") == []
    submitted = add_subscriber.answers(seen.opened(view).view)
    tidied: dict[str, Any] = {str(field): tidy(getattr(typed, field)) for field in TYPED}
    assert submitted.form == FORM_ID
    assert submitted.justification == Justification(reason, frozenset({Doubt.SAME_NAME}))
    assert submitted.typed == Form(collaborator=typed.collaborator, **tidied)
    assert read(submitted.typed).candidate == read(typed).candidate


def test_a_typed_reason_is_read(english: Localizer) -> None:
    """The reason is what stands in its field when « Enregistrer » is pressed; a review without one has none."""
    window = seen.opened(
        add_subscriber.review(english, FORM_ID, FILLED, sample_facts.review(ORDINARY, Doubt.SAME_PHONE))
    )
    seen.choose(window, Field.REASON, "They share\na phone")
    assert add_subscriber.answers(window.view).justification.reason == "They share\na phone"
    plain = seen.opened(add_subscriber.review(english, FORM_ID, FILLED, sample_facts.review(ORDINARY)))
    nothing_to_say = Justification("", frozenset())
    assert add_subscriber.answers(plain.view) == Submitted(FORM_ID, FILLED, nothing_to_say)


@pytest.mark.parametrize("character", ["\x01", "\u200b", " ", '"', "\\", "\x7f", "\U0001f600", "\u2028"])
def test_the_review_carries_even_what_takes_more_place_than_it_shows(english: Localizer, character: str) -> None:
    """Characters that are written as several, or that nobody sees, do not make Slack refuse the review."""
    filled: dict[str, Any] = {
        str(field): character * (LIMITS[field] - 1) + "x" for field in TYPED if field is not Field.EMAIL
    }
    # Slack sets no limit to what is typed as an address.
    hidden = " " * 4_000 if character.isspace() else ""
    typed = Form(collaborator=SlackId("U0123456789"), email=f"{hidden}{character * 243}x@cabinet.fr", **filled)
    review = sample_facts.review(ORDINARY)
    for view in (
        add_subscriber.review(english, FORM_ID, typed, review),
        add_subscriber.refused(english, typed, [Missing(Field.EMAIL)]),
    ):
        assert problems(seen.sent(view), "modal") == []


def test_what_can_no_longer_be_saved_says_why_and_offers_no_saving(french: Localizer) -> None:
    """Somebody was quicker: the field and the reason are named, what was typed stays, only « Retour » is left."""
    taken = AddressTaken("Anne Petit", sample_facts.person(ORDINARY, partner=True).profile)
    window = seen.opened(add_subscriber.refused(french, FILLED, [taken]))
    assert (window.submit, window.close) == (None, "Retour")
    assert (
        "Courriel\u00a0: Cette adresse est déjà utilisée dans l’espace par Anne Petit (profil\u00a0: associé). "
        "Indiquez une adresse nominative pour le "
        "nouvel abonné." in window.texts
    )
    assert "Nom\u00a0: Lefèvre-Martin" in window.text


def test_when_slack_is_silent_the_same_can_be_saved_again(french: Localizer) -> None:
    """Nothing is lost: the review, its cautions and the reason are still there, and so is « Enregistrer »."""
    before = seen.opened(
        add_subscriber.review(french, FORM_ID, FILLED, sample_facts.review(ORDINARY, Doubt.SAME_NAME), "Vu")
    )
    once = seen.opened(add_subscriber.postponed(french, before.view))
    twice = add_subscriber.postponed(french, once.view)
    window = seen.opened(twice)
    assert (window.title, window.submit, window.close) == (before.title, "Enregistrer", "Retour")
    assert add_subscriber.answers(window.view) == add_subscriber.answers(before.view)
    assert window.texts[2:] == before.texts[1:]
    assert "Slack n’a pas répondu" in window.texts[1]


def test_the_french_result_is_the_sentence_of_the_guide(french: Localizer) -> None:
    """The window says exactly what urssaf.fr says, and ends with « OK »."""
    view = add_subscriber.result(french, sample_facts.added(ORDINARY, in_slack=True), MESSAGE, PASSWORD)
    window = seen.opened(view)
    assert window.texts[0] == "Abonnés de l’entreprise"
    assert window.texts[1] == f"L’abonné est ajouté au portefeuille.\nLe mot de passe est {PASSWORD}"
    assert window.texts[-1] == "OK"
    assert seen.coded(view) == [PASSWORD]


def test_the_english_result_says_the_same(english: Localizer) -> None:
    """The same sentence in English."""
    lines = seen.lines(add_subscriber.result(english, sample_facts.added(ORDINARY, in_slack=True), MESSAGE, PASSWORD))
    assert lines[:2] == [
        "Subscribers of the firm",
        f"The subscriber has been added to the portfolio.\nThe password is {PASSWORD}",
    ]


@pytest.mark.parametrize("in_slack", [True, False])
@pytest.mark.parametrize(("delivery", "password"), [(MESSAGE, PASSWORD), (MESSAGE, None), (REVEAL, None)])
def test_ok_closes_everything(
    localizer: Localizer, delivery: PasswordDelivery, password: str | None, *, in_slack: bool
) -> None:
    """« OK » is the button that closes the result and the form under it; there is nothing left to send."""
    added = sample_facts.added(ORDINARY, in_slack=in_slack)
    window = seen.opened(add_subscriber.result(localizer, added, delivery, password))
    assert (window.close, window.submit, window.view["clear_on_close"]) == ("OK", None, True)
    assert not window.view["private_metadata"]


ABSENT = "Zoé Lefèvre-Martin n’a pas de compte Slack\u00a0: vous recevez "
SENT = [
    (MESSAGE, True, "Zoé Lefèvre-Martin reçoit le mot de passe par message direct, avec l’identifiant "),
    (REVEAL, True, "Zoé Lefèvre-Martin reçoit un message avec l’identifiant zoe.lefevre@cabinet.fr et un bouton "),
    (MESSAGE, False, f"{ABSENT}le mot de passe par message direct. Remettez-lui cet accès."),
    (REVEAL, False, f"{ABSENT}un message avec un bouton qui affiche le mot de passe. Remettez-lui cet accès."),
]


@pytest.mark.parametrize(("delivery", "in_slack", "said"), SENT)
def test_the_result_says_to_whom_the_password_goes_and_what_is_left_to_do(
    french: Localizer, delivery: PasswordDelivery, said: str, *, in_slack: bool
) -> None:
    """With or without a password to show, who added somebody reads whether it reaches its owner, or themself."""
    for password in (None, PASSWORD):
        view = add_subscriber.result(french, sample_facts.added(ORDINARY, in_slack=in_slack), delivery, password)
        (found,) = [line for line in seen.lines(view) if line.startswith(said)]
        assert found.endswith("Vous n’avez plus rien à faire.") is in_slack


def test_a_forgotten_password_is_not_shown(french: Localizer) -> None:
    """Pressed once more after the password was delivered, the window keeps its first sentence and no other."""
    view = add_subscriber.result(french, sample_facts.added(ORDINARY, in_slack=True), MESSAGE, None)
    assert seen.lines(view)[1] == "L’abonné est ajouté au portefeuille."
    assert seen.coded(view) == []


def test_the_result_names_the_portfolios(french: Localizer) -> None:
    """One, several, none chosen; a firm that has none reads the guide’s sentence."""
    shown = {
        portfolios: seen.opened(
            add_subscriber.result(
                french,
                replace(sample_facts.added(ORDINARY, in_slack=True), portfolios=portfolios),
                PasswordDelivery.MESSAGE,
                None,
            )
        ).texts[1]
        for portfolios in (None, (), ("Paie",), ("Paie", "Social"))
    }
    assert shown == {
        None: "L’abonné est ajouté au portefeuille.",
        (): "L’abonné est ajouté, sans portefeuille pour l’instant\u00a0: /portefeuilles donne l’accès.",
        ("Paie",): "L’abonné est ajouté au portefeuille Paie.",
        ("Paie", "Social"): "L’abonné est ajouté aux portefeuilles Paie et Social.",
    }


def test_the_review_names_the_portfolios_and_carries_them(french: Localizer) -> None:
    """They are saved as they were chosen in the form."""
    typed = replace(FILLED, portfolios=(PortfolioId(3), PortfolioId(5)))
    portfolio = Portfolio(id=PortfolioId(3), name="Paie", created_at=sample_facts.AT)
    reviewed = replace(sample_facts.review(ORDINARY), portfolios=(portfolio,))
    window = seen.opened(add_subscriber.review(french, FORM_ID, typed, reviewed))
    assert "Portefeuilles\u00a0: Paie" in window.texts
    assert add_subscriber.answers(window.view).typed == typed
