"""The menu of the space: one's status, what could not be delivered, and whom to ask."""

from __future__ import annotations

import pytest
from slack_sdk.models.views import View

from locales import Localizer
from rules.model.notices import Waiting
from rules.model.owed_to_door import DoorStanding
from rules.model.people import Person
from rules.model.refusals import NotAUser, PartnersOnly
from rules.show_space import Deliveries, Status
from tests.views import sample_facts, sample_messages, seen
from tests.views.given import ORDINARY
from tests.views.sample_facts import AT, mentions, person
from views import open_portal, show_space
from views.firm_profile import FirmProfile

HOUSE = FirmProfile("Cabinet Martin", "M. Martin, 01 23 45 67 00")
USER = person(ORDINARY)
ADMINISTRATOR = person(ORDINARY, administrator=True)
ENROL = "Gérer les utilisateurs de l’espace"


def menu(localizer: Localizer, deliveries: Deliveries) -> View:
    """The menu of an administrator, with deliveries that stand so."""
    return show_space.menu(
        localizer, Status(ADMINISTRATOR, may_enrol=True, administrators=(), deliveries=deliveries), HOUSE
    )


def test_the_french_menu_says_where_one_is_and_whom_to_ask(french: Localizer) -> None:
    """« Vous avez des questions ? » leads to the firm's contact, its administrators and the commands."""
    window = seen.opened(
        show_space.menu(french, Status(USER, may_enrol=False, administrators=("Anne Petit", "Luc Roy")), HOUSE)
    )
    assert (window.title, window.submit, window.close) == ("Espace en ligne", None, "Fermer")
    assert window.texts[1:-1] == [
        "Espace en ligne · Cabinet Martin",
        "Votre profil dans cet espace\u00a0: abonné. Accès depuis le 23 novembre 2026.",
        "Abonnés de l’entreprise",
        "Administrateurs",
        "Mon profil",
        (
            "Vous avez des questions\u202f?\n"
            "Contact\u00a0: M. Martin, 01 23 45 67 00\n"
            "Administrateurs\u00a0: Anne Petit et Luc Roy\n"
            "Commandes\u00a0: /admin-espace, /ajouter-abonne, /abonnes, /client, /espace"
        ),
        "Les actions faites ici ne modifient rien sur urssaf.fr.",
    ]


def test_the_english_menu_says_the_same(english: Localizer) -> None:
    """The same, with the English names of the commands."""
    text = seen.text(show_space.menu(english, Status(USER, may_enrol=False, administrators=()), HOUSE))
    assert "Your profile in this space: subscriber. Access since 23 November 2026." in text
    assert "Administrators: none at present" in text
    assert "Commands: /space-admin, /add-subscriber, /subscribers, /client, /space" in text
    assert "Nothing here changes anything on urssaf.fr." in text


@pytest.mark.parametrize(
    ("somebody", "may_enrol", "said"),
    [
        (USER, False, ["Abonnés de l’entreprise", "Administrateurs", "Mon profil"]),
        (
            USER,
            True,
            ["Abonnés de l’entreprise", "Gérer les utilisateurs de l’espace", "Administrateurs", "Mon profil"],
        ),
        (
            ADMINISTRATOR,
            True,
            [
                "Abonnés de l’entreprise",
                "Ajouter un abonné",
                "Importer des abonnés",
                "Revue des accès",
                "Journal",
                "Accès extérieurs",
                "Gérer les utilisateurs de l’espace",
                "Administrateurs",
                "Mon profil",
                "Un récapitulatif par jour",
            ],
        ),
    ],
)
def test_the_menu_offers_what_one_may_do(
    french: Localizer, somebody: Person, said: list[str], *, may_enrol: bool
) -> None:
    """Everybody reads the list; only administrators add; only who may enrol is led to enrolling."""
    found = seen.buttons(show_space.menu(french, Status(somebody, may_enrol, ()), HOUSE))
    assert list(found) == said
    actions = {
        "Abonnés de l’entreprise": show_space.OPEN_LIST,
        "Ajouter un abonné": show_space.OPEN_FORM,
        "Importer des abonnés": show_space.OPEN_IMPORT,
        "Revue des accès": "open_review",
        "Journal": "open_journal",
        "Accès extérieurs": "open_services",
        ENROL: "open_enrol",
        "Administrateurs": "open_administrators",
        "Mon profil": "open_profile",
        "Un récapitulatif par jour": "news_daily",
    }
    assert {text: each["action_id"] for text, each in found.items()} == {text: actions[text] for text in said}


def test_what_could_not_be_delivered_is_shown(french: Localizer) -> None:
    """An administrator reads to whom, when and why a message failed, and how many are on their way."""
    refused = sample_messages.failures(ORDINARY)
    view = menu(french, Deliveries(failed=len(refused) + 4, failures=refused, mentions=mentions(ORDINARY)))
    assert seen.alerts(view) == [
        (
            "warning",
            (
                "Certains messages n’ont pas pu être envoyés. Une fois le problème réglé, cliquez sur "
                "«\u00a0Réessayer\u00a0»\u202f; sinon, prévenez vous-même leurs destinataires."
            ),
        )
    ]
    gone = "le 23 novembre 2026 à 09:30\u00a0: ce compte n’existe plus dans Slack (user_not_found)"
    other = "le 23 novembre 2026 à 09:30\u00a0: Slack a refusé le message (a_new_error)"
    said = {section["text"]["text"] for section in seen.of_type(view, "section")}
    assert f"Nouvel abonné\u00a0: Zoé Lefèvre-Martin\nPour Zoé Lefèvre-Martin, {gone}" in said
    assert f"Nouvel abonné\u00a0: Zoé Lefèvre-Martin\nPour le canal de l’équipe, {other}" in said
    assert "et 4 échecs plus anciens" in seen.lines(view)


@pytest.mark.parametrize(
    ("owed", "waiting", "said"),
    [
        (1, Waiting(AT, None), "1 message on its way\n{since} Trying again now."),
        (2, Waiting(AT, AT), "2 messages on their way\n{since} Next attempt: 23 November 2026 at 09:30."),
    ],
)
def test_what_is_owed_is_counted(english: Localizer, owed: int, waiting: Waiting, said: str) -> None:
    """How many messages are on their way, since when, and when the next of them is tried."""
    since = "The oldest has been waiting since 23 November 2026 at 09:30."
    assert said.format(since=since) in seen.lines(menu(english, Deliveries(owed, waiting)))


def test_where_nothing_is_owed_nothing_is_said_of_it(english: Localizer) -> None:
    """Most of the time deliveries are nobody's concern."""
    assert not [line for line in seen.lines(menu(english, Deliveries())) if "way" in line or "attempt" in line]


def test_without_a_contact_a_partner_is_named(french: Localizer) -> None:
    """Where the settings name nobody to ask, one can still ask a partner."""
    view = show_space.menu(french, Status(USER, may_enrol=False, administrators=()), FirmProfile("Cabinet Martin", ""))
    assert "Contact\u00a0: un associé du cabinet" in seen.text(view)


def test_a_stranger_reads_why_not_and_whom_to_ask(french: Localizer) -> None:
    """Who is not of the space sees no menu, but the reason, the administrators, and the contact."""
    view = show_space.stranger(french, NotAUser(("Anne Petit",)), HOUSE)
    assert seen.alerts(view) == [
        (
            "warning",
            (
                "Vous ne faites pas partie des utilisateurs de cet espace en ligne. Adressez-vous à un "
                "administrateur\u00a0: Anne Petit."
            ),
        )
    ]
    assert seen.buttons(view) == {}
    assert "Administrateurs\u00a0: Anne Petit" in seen.text(view)
    assert "Contact\u00a0: M. Martin, 01 23 45 67 00" in seen.text(view)


def test_any_other_refusal_has_its_own_sentence(english: Localizer) -> None:
    """The same window serves whatever the rules refuse."""
    ((level, said),) = seen.alerts(show_space.stranger(english, PartnersOnly(("Luc Roy",)), HOUSE))
    assert level == "warning"
    assert said == "In this firm only partners enrol as administrators. Please ask one of them: Luc Roy."


def test_what_the_directory_lacks_is_said_with_since_when_and_why(french: Localizer, english: Localizer) -> None:
    """Of each of the oldest, by name; nothing of a directory that lacks nothing."""
    owed = tuple(sample_facts.owed(ORDINARY))
    text = seen.text(menu(french, Deliveries(door=DoorStanding(12, AT, "slow"), owed_to_door=owed)))
    assert "12 changements en route vers l’annuaire du cabinet" in text
    assert "Le plus ancien attend depuis le 23 novembre 2026 à 09:30. Le bot continue d’essayer." in text
    assert f"{owed[0].person.name}\u00a0: l’annuaire ne répond pas à temps." in text
    assert "1 change on its way" in seen.text(menu(english, Deliveries(door=DoorStanding(1, AT))))
    assert "annuaire" not in seen.text(menu(french, Deliveries()))


def test_the_way_to_the_portal_stands_first_where_there_is_one(localizer: Localizer) -> None:
    """It is a link; without an address there is none."""
    status = Status(USER, may_enrol=False, administrators=())
    menu_with, menu_without = (
        show_space.menu(localizer, status, FirmProfile("Cabinet Martin", "", portal))
        for portal in ("https://espace.cabinet.fr", "")
    )
    first, second = menu_with.to_dict()["blocks"][2]["elements"][:2]
    assert (first["action_id"], first["url"]) == (open_portal.OPEN, "https://espace.cabinet.fr")
    assert second == menu_without.to_dict()["blocks"][2]["elements"][0]
