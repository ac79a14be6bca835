"""Who is in the workspace of the story that every release is played with."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime

from sandbox import firm
from sandbox.slack import Person
from tests.handlers.bulk import crowd

PAULE = "U0PAULE"
REMI = "U0REMI"
NORA = "U0NORA"
BRUNO = "U0BRUNO"
OSCAR = "U0OSCAR"
SOPHIE = "U0SOPHIE"
THOMAS = "U0THOMAS"
LOUIS = "U0LOUIS"
EMMA = "U0EMMA"
YANN = "U0YANN"
LEA = "U0LEA"
KARIM = "U0KARIM"
LILA = "U0LILA"
GAEL = "U0GAEL"
VICTOR = "U0VICTOR"
WALID = "U0WALID"
ELSA = "U0ELSA"
IVAN = "U0IVAN"
HEIR = "U0HEIR"  # with the address of Thomas, whose account is closed
JEANNE = f"jeanne.robert@{firm.DOMAIN}"  # a partner known by address alone

CROWD = crowd(20)

BEGINNING = datetime(2026, 3, 2, 8, 30, tzinfo=UTC)  # a Monday
A_WEEK_LATER = datetime(2026, 3, 10, 8, 0, tzinfo=UTC)
THE_LAST_DAY = datetime(2026, 3, 11, 9, 0, tzinfo=UTC)
A_MONTH_LATER = date(2026, 4, 13)

_COLLABORATORS = (
    (NORA, "Nora", "Benali", "fr-FR"),
    (BRUNO, "Bruno", "Caron", "fr-FR"),
    (OSCAR, "Oscar", "Dupuis", "fr-FR"),
    (SOPHIE, "Sophie", "Étienne", "fr-FR"),
    (THOMAS, "Thomas", "Fabre", "en-GB"),
    (LOUIS, "Louis", "Garcin", "fr-FR"),
    (EMMA, "Emma", "Hubert", "fr-FR"),
    (YANN, "Yann", "Imbert", "fr-FR"),
    (LEA, "Léa", "Jacquet", "fr-FR"),
    (KARIM, "Karim", "Kaci", "fr-FR"),
    (LILA, "Lila", "Leroy", "en-US"),
    (GAEL, "Gaël", "Morvan", "fr-FR"),
    (VICTOR, "Victor", "Nguyen", "fr-FR"),
    (WALID, "Walid", "Ouali", "fr-FR"),
)


def _person(slack_id: str, first: str, last: str, locale: str, *, partner: bool = False) -> Person:
    name = slack_id.removeprefix("U0").lower()
    email = f"{name}@{firm.DOMAIN}"
    return Person(slack_id, name, f"{first} {last}", first, last, email, locale=locale, is_admin=partner)


def people() -> list[Person]:
    """Everybody who is there from the start."""
    partners = [
        _person(PAULE, "Paule", "Rey", "fr-FR", partner=True),
        _person(REMI, "Rémi", "Sarre", "en-GB", partner=True),
    ]
    return [*firm.people(), *partners, *(_person(*each) for each in _COLLABORATORS), *CROWD]


def newcomers() -> dict[str, Person]:
    """Those who join later, by their ids."""
    heir = replace(_person(HEIR, "Théa", "Faure", "fr-FR"), email=f"thomas@{firm.DOMAIN}")
    joining = (_person(ELSA, "Elsa", "Noël", "fr-FR"), _person(IVAN, "Ivan", "Petrov", "en-GB"), heir)
    return {each.id: each for each in joining}


SETTINGS = {
    "PARTNERS": f"{firm.CLAIRE},{firm.HUGH},paule@{firm.DOMAIN},remi@{firm.DOMAIN},{JEANNE}",
    "FIRM_EMAIL_DOMAINS": "filiale.fr",
    "ADMIN_ENROLMENT": "approval",
}
