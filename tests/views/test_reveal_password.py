"""The window that shows a password once."""

from __future__ import annotations

from locales import Localizer
from rules.reveal_password import Reveal
from tests.views import seen
from tests.views.given import ORDINARY
from tests.views.sample_facts import PASSWORD, person
from views import reveal_password

OWNER, AUTHOR = person(ORDINARY, 2), person(ORDINARY, 1, administrator=True)


def test_its_owner_sees_the_password_and_is_told_to_write_it_down(french: Localizer) -> None:
    """Identifier and password stand there to be copied, and « OK » closes the window."""
    view = reveal_password.shown(french, Reveal(OWNER, OWNER, opening=False), PASSWORD)
    assert seen.lines(view) == [
        "Mot de passe",
        f"Identifiant\u00a0: zoe.lefevre@cabinet.fr\nLe mot de passe est {PASSWORD}",
        "Notez-le maintenant\u00a0: il ne s’affiche qu’une seule fois.",
        "OK",
    ]
    assert seen.coded(view) == ["zoe.lefevre@cabinet.fr", PASSWORD]


def test_who_hands_it_over_reads_for_whom_it_is(french: Localizer) -> None:
    """An administrator who shows it for somebody outside Slack reads whose it is."""
    lines = seen.lines(reveal_password.shown(french, Reveal(OWNER, AUTHOR, opening=False), PASSWORD))
    assert lines[-2] == (
        "Ce mot de passe est destiné à Zoé Lefèvre-Martin, qui n’a pas de compte Slack. Remettez-le-lui."
    )


def test_english_readers_read_english(english: Localizer) -> None:
    """The same window in English."""
    lines = seen.lines(reveal_password.shown(english, Reveal(OWNER, OWNER, opening=False), PASSWORD))
    assert lines == [
        "Password",
        f"Identifier: zoe.lefevre@cabinet.fr\nThe password is {PASSWORD}",
        "Write it down now: it is shown only once.",
        "OK",
    ]


def test_the_window_keeps_nothing(localizer: Localizer) -> None:
    """There is nothing to send, and nothing is carried that could outlive the window."""
    window = seen.opened(reveal_password.shown(localizer, Reveal(OWNER, OWNER, opening=False), PASSWORD))
    assert (window.submit, window.view["private_metadata"], window.states) == (None, "", {})
