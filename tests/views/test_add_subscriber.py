"""The review of what will be saved, and the window with the password."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from locales import Reader
from rules.add_subscriber import Doubt
from rules.passwords import PasswordDelivery
from rules.people import SlackId
from rules.refusals import AddressTaken, Field, Missing
from rules.subscriber_form import LIMITS, TYPED, Form, read
from rules.writing import tidy
from sandbox.limits import problems
from tests.views import firm, seen
from tests.views.firm import FORM_ID, PASSWORD
from tests.views.given import ORDINARY
from tests.views.test_subscriber_form import forms
from views import add_subscriber
from views.windows import carried

FILLED = firm.form(ORDINARY)
MESSAGE, REVEAL = PasswordDelivery.MESSAGE, PasswordDelivery.REVEAL


def test_the_french_review_shows_what_will_be_saved(french: Reader) -> None:
    """What was understood stands in the window, a line each; « Enregistrer » saves it, « Retour » leads to the form."""
    window = seen.opened(add_subscriber.review(french, FORM_ID, FILLED, firm.review(ORDINARY)))
    assert (window.title, window.submit, window.close) == ("Vérifier la saisie", "Enregistrer", "Retour")
    assert window.texts[1:3] == [
        "Tout est-il correct\u202f?",
        (
            "Nom\u00a0: Lefèvre-Martin\nPrénom\u00a0: Zoé\nCourriel\u00a0: zoe.lefevre@cabinet.fr\n"
            "Téléphone\u00a0: 01\u00a023\u00a045\u00a067\u00a089\nFonction\u00a0: Collaboratrice comptable"
        ),
    ]


def test_the_english_review_says_the_same(english: Reader) -> None:
    """« Save » and « Back » in English."""
    window = seen.opened(add_subscriber.review(english, FORM_ID, FILLED, firm.review(ORDINARY)))
    assert (window.title, window.submit, window.close) == ("Review the subscriber", "Save", "Back")
    assert "Last name: Lefèvre-Martin\n" in window.text


def test_the_review_does_not_close_the_form(reader: Reader) -> None:
    """« Retour » closes the review alone, so that what was typed stays in the form under it."""
    assert not seen.opened(add_subscriber.review(reader, FORM_ID, FILLED, firm.review(ORDINARY))).view["clear_on_close"]


@pytest.mark.parametrize(
    ("doubt", "said"),
    [
        (
            Doubt.GENERIC_ADDRESS,
            (
                "zoe.lefevre@cabinet.fr est une adresse générique, que plusieurs personnes peuvent lire. L’utilisation "
                "d’une adresse générique est fortement déconseillée\u00a0: préférez une adresse nominative."
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
            Doubt.OTHER_NAME_IN_SLACK,
            (
                "Dans Slack, cette adresse est au nom de Zoé Lefèvre-Martin. "
                "Corrigez le nom, ou indiquez le motif de la différence."
            ),
        ),
    ],
)
def test_a_doubt_is_said_and_asks_for_a_reason(french: Reader, doubt: Doubt, said: str) -> None:
    """What is discouraged is said in a coloured box, and then a reason must be given before it can be saved."""
    view = add_subscriber.review(french, FORM_ID, FILLED, firm.review(ORDINARY, doubt))
    assert seen.alerts(view) == [("warning", said)]
    (reason,) = seen.of_type(view, "input")
    assert (reason["block_id"], reason["label"]["text"], reason["element"]["max_length"]) == ("reason", "Motif", 500)
    assert not reason.get("optional")


def test_without_doubt_no_reason_is_asked_for(reader: Reader) -> None:
    """Nobody has to justify what nothing speaks against."""
    view = add_subscriber.review(reader, FORM_ID, FILLED, firm.review(ORDINARY), "A reason given before")
    assert seen.of_type(view, "input") == seen.of_type(view, "alert") == []


@given(typed=forms, reason=st.text(max_size=LIMITS[Field.REASON]))
def test_what_the_review_carries_reads_back(french: Reader, typed: Form, reason: str) -> None:
    """Saving reads the form's id, what was typed, as tidied as it would be read anyway, and the reason."""
    view = add_subscriber.review(french, FORM_ID, typed, firm.review(ORDINARY, Doubt.SAME_NAME), reason)
    assert problems(seen.sent(view), "modal") == []
    form_id, carried_form, given_reason = add_subscriber.answers(seen.opened(view).view)
    tidied = {field: tidy(getattr(typed, field)) for field in TYPED}
    assert (form_id, given_reason) == (FORM_ID, reason)
    assert carried_form == Form(collaborator=typed.collaborator, **{str(field): tidied[field] for field in TYPED})
    assert read(carried_form).candidate == read(typed).candidate


def test_a_typed_reason_is_read(english: Reader) -> None:
    """The reason is what stands in its field when « Enregistrer » is pressed; a review without one has none."""
    window = seen.opened(add_subscriber.review(english, FORM_ID, FILLED, firm.review(ORDINARY, Doubt.SAME_PHONE)))
    seen.choose(window, Field.REASON, "They share\na phone")
    assert add_subscriber.answers(window.view) == (FORM_ID, FILLED, "They share\na phone")
    plain = seen.opened(add_subscriber.review(english, FORM_ID, FILLED, firm.review(ORDINARY)))
    assert add_subscriber.answers(plain.view) == (FORM_ID, FILLED, "")


@pytest.mark.parametrize("character", ["\x01", "\u200b", " ", '"', "\\", "\x7f", "\U0001f600", "\u2028"])
def test_the_review_carries_even_what_takes_more_place_than_it_shows(english: Reader, character: str) -> None:
    """Characters that are written as several, or that nobody sees, do not make Slack refuse the review."""
    filled = {str(field): character * (LIMITS[field] - 1) + "x" for field in TYPED if field is not Field.EMAIL}
    # Slack sets no limit to what is typed as an address.
    hidden = " " * 4_000 if character.isspace() else ""
    typed = Form(collaborator=SlackId("U0123456789"), email=f"{hidden}{character * 243}x@cabinet.fr", **filled)
    review = firm.review(ORDINARY)
    for view in (
        add_subscriber.review(english, FORM_ID, typed, review),
        add_subscriber.postponed(english, FORM_ID, typed, "x"),
        add_subscriber.refused(english, FORM_ID, typed, [Missing(Field.EMAIL)]),
    ):
        assert problems(seen.sent(view), "modal") == []


def test_what_can_no_longer_be_saved_says_why_and_offers_no_saving(french: Reader) -> None:
    """Somebody was quicker: the field and the reason are named, what was typed stays, only « Retour » is left."""
    taken = AddressTaken("Anne Petit", firm.person(ORDINARY, partner=True).profile)
    window = seen.opened(add_subscriber.refused(french, FORM_ID, FILLED, [taken]))
    assert (window.submit, window.close) == (None, "Retour")
    assert (
        "Courriel\u00a0: Anne Petit a déjà cette adresse dans l’espace (associé). Indiquez une adresse propre au "
        "nouvel abonné." in window.texts
    )
    assert "Nom\u00a0: Lefèvre-Martin" in window.text
    assert add_subscriber.answers(window.view) == (FORM_ID, FILLED, "")


def test_when_slack_is_silent_the_same_can_be_saved_again(french: Reader) -> None:
    """Nothing is lost: the form and the reason are still there, and so is « Enregistrer »."""
    view = add_subscriber.postponed(french, FORM_ID, FILLED, "Vérifié")
    window = seen.opened(view)
    assert (window.submit, window.close) == ("Enregistrer", "Retour")
    assert [level for level, _ in seen.alerts(view)] == ["warning"]
    assert add_subscriber.answers(window.view) == (FORM_ID, FILLED, "Vérifié")
    assert carried(window.view)["form"] == FORM_ID


def test_nothing_filled_in_is_said(english: Reader) -> None:
    """A review of nothing is a sentence rather than an empty block, which Slack would refuse."""
    assert "Nothing was filled in." in seen.lines(add_subscriber.postponed(english, FORM_ID, Form(), ""))


def test_the_french_result_is_the_sentence_of_the_guide(french: Reader) -> None:
    """The window says exactly what urssaf.fr says, and ends with « OK »."""
    view = add_subscriber.result(french, firm.added(ORDINARY, in_slack=True), MESSAGE, PASSWORD)
    window = seen.opened(view)
    assert window.texts[0] == "Abonnés de l’entreprise"
    assert window.texts[1] == f"L’abonné est ajouté au portefeuille.\nLe mot de passe est {PASSWORD}"
    assert window.texts[-1] == "OK"
    assert seen.coded(view) == [PASSWORD]


def test_the_english_result_says_the_same(english: Reader) -> None:
    """The same sentence in English."""
    lines = seen.lines(add_subscriber.result(english, firm.added(ORDINARY, in_slack=True), MESSAGE, PASSWORD))
    assert lines[:2] == [
        "Subscribers of the firm",
        f"The subscriber has been added to the portfolio.\nThe password is {PASSWORD}",
    ]


@pytest.mark.parametrize("in_slack", [True, False])
@pytest.mark.parametrize(("delivery", "password"), [(MESSAGE, PASSWORD), (MESSAGE, None), (REVEAL, None)])
def test_ok_closes_everything(
    reader: Reader, delivery: PasswordDelivery, password: str | None, *, in_slack: bool
) -> None:
    """« OK » is the button that closes the result and the form under it; there is nothing left to send."""
    added = firm.added(ORDINARY, in_slack=in_slack)
    window = seen.opened(add_subscriber.result(reader, added, delivery, password))
    assert (window.close, window.submit, window.view["clear_on_close"]) == ("OK", None, True)
    assert not window.view["private_metadata"]


@pytest.mark.parametrize(
    ("delivery", "said"),
    [
        (MESSAGE, "Le mot de passe a été envoyé à Zoé Lefèvre-Martin."),
        (REVEAL, "Zoé Lefèvre-Martin reçoit un message avec un bouton qui affiche le mot de passe."),
    ],
)
def test_a_forgotten_password_is_said_to_be_on_its_way(french: Reader, delivery: PasswordDelivery, said: str) -> None:
    """Without a password to show, the same window says to whom it goes."""
    view = add_subscriber.result(french, firm.added(ORDINARY, in_slack=True), delivery, None)
    assert seen.lines(view)[1] == f"L’abonné est ajouté au portefeuille.\n{said}"


@pytest.mark.parametrize(
    ("in_slack", "said"),
    [
        (
            True,
            (
                "Zoé Lefèvre-Martin reçoit son accès par message direct, avec l’identifiant zoe.lefevre@cabinet.fr. "
                "Vous n’avez plus rien à faire."
            ),
        ),
        (
            False,
            (
                "Zoé Lefèvre-Martin n’est pas sur Slack\u00a0: vous recevez son accès par message direct. Merci de "
                "le lui remettre."
            ),
        ),
    ],
)
def test_the_result_says_what_is_left_to_do(french: Reader, said: str, *, in_slack: bool) -> None:
    """Who added somebody reads whether the access reaches its owner, or has to be handed over."""
    view = add_subscriber.result(french, firm.added(ORDINARY, in_slack=in_slack), MESSAGE, PASSWORD)
    assert said in seen.lines(view)
