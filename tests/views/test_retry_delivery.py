"""« Réessayer »: what an administrator reads of a failure, and of what came of the press."""

from __future__ import annotations

from dataclasses import replace
from uuid import UUID

import pytest
from slack_sdk.models.views import View

from locales import Localizer
from rules.model.notices import DeliveryState, Kind, Message
from rules.retry_delivery import FailedAttempt
from rules.show_space import Deliveries, Status
from tests.views import firm, seen
from tests.views.firm import AT, MESSAGE, person
from tests.views.given import ORDINARY
from views import retry_delivery, show_space
from views.firm_profile import FirmProfile

ZOE = person(ORDINARY)
REFUSED = firm.message(
    Kind.SUBSCRIBER_ADDED,
    {"person": "Luc Roy"},
    ZOE,
    state=DeliveryState.FAILED,
    failure="account_inactive",
    settled_at=AT,
    attempts=3,
)


def menu(localizer: Localizer, *failures: Message, retried: Message | None = None) -> View:
    """The menu of an administrator with these failures."""
    administrator = person(ORDINARY, administrator=True)
    status = Status(
        administrator, may_enrol=True, administrators=(), deliveries=Deliveries(failed=len(failures), failures=failures)
    )
    return show_space.menu(localizer, status, FirmProfile("Cabinet Martin", ""), retried)


@pytest.mark.parametrize(
    ("kind", "said"),
    [
        (Kind.ADMINISTRATOR_ENROLLED, "Information de sécurité\u00a0: Luc Roy a désormais le profil d’administrateur"),
        (Kind.ADMINISTRATOR_RESIGNED, "Information de sécurité\u00a0: Luc Roy n’a plus le profil d’administrateur"),
        (Kind.SUBSCRIBER_ADDED, "Nouvel abonné\u00a0: Luc Roy"),
        (Kind.PARTNERS_CHANGED, "Profils d’associé modifiés"),
        (Kind.PASSWORD, "Accès et mot de passe\u00a0: Luc Roy"),
        (Kind.PASSWORD_READY, "Accès, avec un bouton qui affiche le mot de passe\u00a0: Luc Roy"),
        (Kind.PASSWORD_WITHDRAWN, "Mot de passe à retirer de son message\u00a0: Luc Roy"),
    ],
)
def test_a_failure_says_what_it_is_about_to_whom_when_and_why(french: Localizer, kind: Kind, said: str) -> None:
    """So that the administrator can tell the recipient himself."""
    (section,) = seen.of_type(menu(french, replace(REFUSED, kind=kind)), "section")
    why = "Pour Zoé Lefèvre-Martin, le 23 novembre 2026 à 09:30\u00a0: ce compte Slack est désactivé (account_inactive)"
    assert section["text"]["text"] == f"{said}\n{why}"


def test_each_failure_has_a_button_that_says_which_it_is(french: Localizer) -> None:
    """And which failure of it: one that has been tried again since is another."""
    other = replace(REFUSED, id=UUID(int=7), attempts=1)
    buttons = [each for each in seen.of_type(menu(french, REFUSED, other), "button") if "retry" in each["action_id"]]
    assert [each["text"]["text"] for each in buttons] == ["Réessayer"] * 2
    assert [retry_delivery.answers(each["value"]) for each in buttons] == [
        FailedAttempt(MESSAGE, 3),
        FailedAttempt(UUID(int=7), 1),
    ]


@pytest.mark.parametrize(
    ("kind", "state", "level", "said"),
    [
        (Kind.SUBSCRIBER_ADDED, DeliveryState.OWED, "info", "Nouvel envoi en cours pour Zoé Lefèvre-Martin."),
        (
            Kind.PASSWORD,
            DeliveryState.OWED,
            "info",
            (
                "Nouvel envoi en cours pour Zoé Lefèvre-Martin, avec un nouveau mot de passe\u00a0: "
                "le précédent n’est plus valable."
            ),
        ),
        (Kind.PASSWORD, DeliveryState.SENT, "success", "Le message pour Zoé Lefèvre-Martin a bien été envoyé."),
        (
            Kind.PASSWORD,
            DeliveryState.FAILED,
            "error",
            "Le message pour Zoé Lefèvre-Martin a de nouveau été refusé.",
        ),
    ],
)
def test_the_menu_says_what_came_of_the_press(
    french: Localizer, kind: Kind, state: DeliveryState, level: str, said: str
) -> None:
    """First of all, above the rest of the menu."""
    retried = replace(REFUSED, kind=kind, state=state)
    assert seen.alerts(menu(french, retried=retried)) == [(level, said)]


def test_the_english_says_the_same(english: Localizer) -> None:
    """To the team channel, whose lines can fail too."""
    to_channel = replace(REFUSED, recipient=None, failure="is_archived")
    read = seen.text(menu(english, to_channel, retried=replace(to_channel, state=DeliveryState.SENT)))
    assert "The message for the team channel has been delivered." in read
    why = "For the team channel, on 23 November 2026 at 09:30: the channel is archived (is_archived)"
    assert f"New subscriber: Luc Roy\n{why}" in read
    assert "Once the problem is solved, press “Try again”; otherwise tell the recipients yourself." in read
