"""The window with the checkbox, and how many users were told."""

from __future__ import annotations

import pytest

from locales import Localizer
from rules.enrol import Choice, EnrolmentStatus
from rules.model.journal import EntryId
from rules.model.notices import Tally
from rules.model.people import Person
from tests.views import seen
from tests.views.given import ORDINARY
from tests.views.sample_facts import FORM_ID, person
from views import enrol
from views.windows import read_metadata

USER = person(ORDINARY)
ADMINISTRATOR = person(ORDINARY, administrator=True)
CHANGE = EntryId(7)


def test_the_french_window_has_the_words_of_the_guide(french: Localizer) -> None:
    """« M’inscrire en tant qu’administrateur » is the checkbox, « Valider » the button."""
    window = seen.opened(enrol.form(french, EnrolmentStatus(USER, ("Anne Petit", "Luc Roy")), FORM_ID))
    assert (window.title, window.submit, window.close) == ("Gérer les utilisateurs", "Valider", "Annuler")
    assert window.texts[1:-2] == [
        "Gérer les utilisateurs de l’espace",
        "Administrateurs actuels\u00a0: Anne Petit et Luc Roy.",
        "Mon profil",
        "M’inscrire en tant qu’administrateur",
        "Profil obligatoire pour ajouter des abonnés.",
        (
            "À noter\u00a0: afin de sécuriser l’utilisation de l’espace, un message d’information est systématiquement "
            "envoyé aux autres utilisateurs en cas de changement."
        ),
    ]


def test_the_english_window_says_the_same(english: Localizer) -> None:
    """« Enrol me as administrator » is the checkbox, « Confirm » the button."""
    window = seen.opened(enrol.form(english, EnrolmentStatus(USER, ()), FORM_ID))
    assert (window.title, window.submit, window.close) == ("Manage the users", "Confirm", "Cancel")
    assert "This space has no administrator yet." in window.texts
    assert "Enrol me as administrator" in window.texts


@pytest.mark.parametrize(("somebody", "ticked"), [(USER, False), (ADMINISTRATOR, True)])
def test_the_box_is_ticked_for_who_is_administrator(english: Localizer, somebody: Person, *, ticked: bool) -> None:
    """The box shows how things stand, and reads back as it shows."""
    window = seen.opened(enrol.form(english, EnrolmentStatus(somebody, ()), FORM_ID))
    assert window.values == {enrol.CHECKBOX: [enrol.CHECKED] if ticked else []}
    assert enrol.answers(window.view) is ticked


@pytest.mark.parametrize("ticked", [True, False])
def test_ticking_and_unticking_are_read(english: Localizer, *, ticked: bool) -> None:
    """What is read is what the person chose, whatever the box was to begin with."""
    window = seen.opened(enrol.form(english, EnrolmentStatus(USER if ticked else ADMINISTRATOR, ()), FORM_ID))
    seen.choose(window, enrol.CHECKBOX, [enrol.CHECKED] if ticked else [])
    assert enrol.answers(window.view) is ticked


def test_the_box_can_be_left_unticked(english: Localizer) -> None:
    """Slack lets the form be sent without a tick, for that is how one resigns."""
    (box,) = seen.of_type(enrol.form(english, EnrolmentStatus(ADMINISTRATOR, ()), FORM_ID), "input")
    assert box["optional"] is True


def test_an_administrator_reads_since_when_and_how_to_resign(french: Localizer) -> None:
    """Who is administrator already reads their own standing, not who the others are."""
    found = seen.lines(enrol.form(french, EnrolmentStatus(ADMINISTRATOR, ("Anne Petit",)), FORM_ID))
    assert (
        "Vous avez le profil d’administrateur de cet espace depuis le 23 novembre 2026. Pour y renoncer, "
        "décochez la case, puis cliquez sur «\u00a0Valider\u00a0»." in found
    )
    assert not any("Anne Petit" in line for line in found)


def test_the_form_carries_its_id(english: Localizer) -> None:
    """Pressing twice is recognised by the id that the window carries."""
    assert read_metadata(seen.opened(enrol.form(english, EnrolmentStatus(USER, ()), FORM_ID)).view) == {"form": FORM_ID}


@pytest.mark.parametrize(
    ("somebody", "entry", "level", "said"),
    [
        (
            ADMINISTRATOR,
            CHANGE,
            "success",
            "Vous avez désormais le profil d’administrateur de l’espace. Vous pouvez ajouter des abonnés.",
        ),
        (USER, CHANGE, "success", "Vous n’avez plus le profil d’administrateur de l’espace."),
        (
            ADMINISTRATOR,
            None,
            "info",
            "Rien n’a été modifié\u00a0: vous avez déjà le profil d’administrateur de l’espace.",
        ),
        (USER, None, "info", "Rien n’a été modifié\u00a0: vous n’avez pas le profil d’administrateur de l’espace."),
    ],
)
def test_the_outcome_is_said(french: Localizer, somebody: Person, entry: EntryId | None, level: str, said: str) -> None:
    """The window says what came of the choice, and whether anything changed."""
    assert seen.alerts(enrol.result(french, Choice(somebody, FORM_ID, entry), None)) == [(level, said)]


def test_the_result_ends_with_ok(localizer: Localizer) -> None:
    """« OK » is the button that closes the window and whatever is under it; there is nothing left to send."""
    window = seen.opened(enrol.result(localizer, Choice(ADMINISTRATOR, FORM_ID, CHANGE), Tally(informed=3)))
    assert (window.close, window.submit, window.view["clear_on_close"]) == ("OK", None, True)


@pytest.mark.parametrize(("somebody", "offered"), [(ADMINISTRATOR, True), (USER, False)])
def test_an_administrator_can_go_on_to_add(french: Localizer, somebody: Person, *, offered: bool) -> None:
    """« Ajouter un abonné » stands under the result, for administrators alone."""
    found = seen.buttons(enrol.result(french, Choice(somebody, FORM_ID, CHANGE), Tally()))
    assert {text: each["action_id"] for text, each in found.items()} == (
        {"Ajouter un abonné": enrol.ADD} if offered else {}
    )


@pytest.mark.parametrize(
    ("tally", "said"),
    [
        (Tally(informed=3, failed=1), "3 utilisateurs informés, 1 en échec"),
        (Tally(), "0 utilisateur informé"),
        (Tally(informed=1), "1 utilisateur informé"),
        (Tally(informed=2, unreachable=1), "2 utilisateurs informés, 1 non joignable"),
        (Tally(informed=2, unreachable=2), "2 utilisateurs informés, 2 non joignables"),
        (Tally(waiting=1), "0 utilisateur informé, 1 message en cours d’envoi"),
        (Tally(1, 2, 2, 3), "1 utilisateur informé, 2 messages en cours d’envoi, 2 en échec, 3 non joignables"),
    ],
)
def test_how_many_were_told_is_said_in_french(french: Localizer, tally: Tally, said: str) -> None:
    """Each number is said in its own words, singular or plural, and none that is zero but the first."""
    assert enrol.told(french, tally) == said
    assert said in seen.lines(enrol.result(french, Choice(USER, FORM_ID, CHANGE), tally))


@pytest.mark.parametrize(
    ("tally", "said"),
    [
        (Tally(informed=3, failed=1), "3 users notified, 1 failed"),
        (Tally(), "0 users notified"),
        (Tally(1, 1, 2, 1), "1 user notified, 1 message on its way, 2 failed, 1 not reachable in Slack"),
        (Tally(0, 2, 0, 0), "0 users notified, 2 messages on their way"),
    ],
)
def test_how_many_were_told_is_said_in_english(english: Localizer, tally: Tally, said: str) -> None:
    """The same in English, whose plurals differ."""
    assert enrol.told(english, tally) == said


@pytest.mark.parametrize(("tally", "offered"), [(Tally(informed=1, waiting=1), True), (Tally(3, 0, 1, 1), False)])
def test_what_is_on_its_way_can_be_looked_at_again(french: Localizer, tally: Tally, *, offered: bool) -> None:
    """« Actualiser » stands there for as long as something is on its way, and knows of which change."""
    found = seen.buttons(enrol.result(french, Choice(USER, FORM_ID, CHANGE), tally))
    assert {text: (each["action_id"], each["value"]) for text, each in found.items()} == (
        {"Actualiser": (enrol.REFRESH, FORM_ID)} if offered else {}
    )


def test_nothing_is_counted_where_nothing_changed(english: Localizer) -> None:
    """Without a change nobody was told, and no number says so."""
    assert len(seen.opened(enrol.result(english, Choice(USER, FORM_ID, None), None)).blocks) == 1
