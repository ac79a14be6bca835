"""« Réessayer »: what an administrator reads of a failure, and of what came of the press."""

from __future__ import annotations

from dataclasses import replace
from uuid import UUID

import pytest
from slack_sdk.models.views import View

from locales import Localizer
from rules.model.mentions import Mentions
from rules.model.messages import (
    AboutPerson,
    AdministratorEnrolled,
    AdministratorResigned,
    PartnersChanged,
    Password,
    PasswordReady,
    PasswordWithdrawn,
    SubscriberAdded,
)
from rules.model.notices import DeliveryState, Message
from rules.model.payload import Payload
from rules.model.people import PersonId
from rules.retry_delivery import FailedAttempt
from rules.show_space import Deliveries, Status
from tests.views import sample_facts, sample_messages, seen
from tests.views.given import ORDINARY
from tests.views.sample_facts import AT, MESSAGE, person
from views import retry_delivery, show_space
from views.firm_profile import FirmProfile

ZOE = person(ORDINARY)
LUC = replace(person(ORDINARY, 2), first_name="Luc", last_name="Roy")
ONE_OF_EACH = {type(payload): payload for payload, _ in sample_messages.payloads(ORDINARY)}
REFUSED = sample_facts.message(
    SubscriberAdded(author=PersonId(1), person=PersonId(2), starts_on=None, at=AT),
    ZOE,
    state=DeliveryState.FAILED,
    failure="account_closed",
    settled_at=AT,
    attempts=3,
)


def _about(kind: type[Payload]) -> Payload:
    found = ONE_OF_EACH[kind]
    return replace(found, person=LUC.id) if isinstance(found, AboutPerson) else found


def menu(localizer: Localizer, *failures: Message, retried: Message | None = None) -> View:
    """The menu of an administrator with these failures."""
    administrator = person(ORDINARY, administrator=True)
    deliveries = Deliveries(failed=len(failures), failures=failures, mentions=Mentions({LUC.id: LUC}))
    status = Status(administrator, may_enrol=True, administrators=(), deliveries=deliveries)
    return show_space.menu(localizer, status, FirmProfile("Cabinet Martin", ""), retried)


@pytest.mark.parametrize(
    ("kind", "said"),
    [
        (AdministratorEnrolled, "Information de sécurité\u00a0: Luc Roy a désormais le profil d’administrateur"),
        (AdministratorResigned, "Information de sécurité\u00a0: Luc Roy n’a plus le profil d’administrateur"),
        (SubscriberAdded, "Nouvel abonné\u00a0: Luc Roy"),
        (PartnersChanged, "Profils d’associé modifiés"),
        (Password, "Accès et mot de passe\u00a0: Luc Roy"),
        (PasswordReady, "Accès, avec un bouton qui affiche le mot de passe\u00a0: Luc Roy"),
        (PasswordWithdrawn, "Mot de passe à retirer de son message\u00a0: Luc Roy"),
    ],
)
def test_a_failure_says_what_it_is_about_to_whom_when_and_why(
    french: Localizer, kind: type[Payload], said: str
) -> None:
    """So that the administrator can tell it to the recipient instead."""
    (_news, section) = seen.of_type(menu(french, replace(REFUSED, payload=_about(kind))), "section")
    why = "Pour Zoé Lefèvre-Martin, le 23 novembre 2026 à 09:30\u00a0: le compte Slack est fermé (account_closed)"
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
        (SubscriberAdded, DeliveryState.OWED, "info", "Nouvel envoi en cours pour Zoé Lefèvre-Martin."),
        (
            Password,
            DeliveryState.OWED,
            "info",
            (
                "Nouvel envoi en cours pour Zoé Lefèvre-Martin, avec un nouveau mot de passe\u00a0: "
                "le précédent n’est plus valable."
            ),
        ),
        (Password, DeliveryState.SENT, "success", "Le message pour Zoé Lefèvre-Martin a bien été envoyé."),
        (
            Password,
            DeliveryState.FAILED,
            "error",
            "Le message pour Zoé Lefèvre-Martin a de nouveau été refusé.",
        ),
    ],
)
def test_the_menu_says_what_came_of_the_press(
    french: Localizer, kind: type[Payload], state: DeliveryState, level: str, said: str
) -> None:
    """First of all, above the rest of the menu."""
    retried = replace(REFUSED, payload=_about(kind), state=state)
    assert seen.alerts(menu(french, retried=retried)) == [(level, said)]


def test_the_english_says_the_same(english: Localizer) -> None:
    """To the team channel, whose lines can fail too."""
    to_channel = replace(REFUSED, recipient=None, failure="is_archived")
    read = seen.text(menu(english, to_channel, retried=replace(to_channel, state=DeliveryState.SENT)))
    assert "The message for the team channel has been delivered." in read
    why = "For the team channel, on 23 November 2026 at 09:30: the channel is archived (is_archived)"
    assert f"New subscriber: Luc Roy\n{why}" in read
    assert "Once the problem is solved, press “Try again”; otherwise tell the recipients yourself." in read
