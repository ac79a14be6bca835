"""An invented firm, with people who join later or never."""

from __future__ import annotations

import itertools
from collections.abc import Iterator
from dataclasses import dataclass

from sandbox.firm import DOMAIN, TEAM_CHANNEL
from sandbox.slack.workspace import Channel, Person
from sandbox.slack.world import BOT

PARTNERS = 4
COLLABORATORS = 28
_FIRST = ("Alice", "Bruno", "Chloé", "David", "Emma", "Félix", "Gaëlle", "Hugo", "Inès", "Jules", "Karim", "Léa",
          "Manon", "Noé", "Odile", "Paul", "Rose", "Simon", "Théo", "Zoé")  # fmt: skip
_LAST = ("Arnaud", "Besson", "Colin", "Dumas", "Étienne", "Faure", "Girard", "Huet", "Imbert", "Joly", "Klein",
         "Leroy", "Moreau", "Noël", "Olivier", "Perrin", "Roche", "Simonet", "Tessier", "Vidal")  # fmt: skip


@dataclass(frozen=True, slots=True)
class Details:
    """What somebody types of a colleague into the form."""

    first_name: str
    last_name: str
    email: str


def names() -> Iterator[Details]:
    """Give four hundred people, no two of the same name."""
    for number, (last, first) in enumerate(itertools.product(_LAST, _FIRST)):
        yield Details(first, last, f"personne{number}@{DOMAIN}")


def member(number: int, details: Details) -> Person:
    """Give a person of the workspace.

    The first few are partners; every third reads English.
    """
    return Person(
        f"U{number:05}",
        details.email.split("@")[0],
        f"{details.first_name} {details.last_name}",
        details.first_name,
        details.last_name,
        details.email,
        locale="en-GB" if number % 3 == 2 else "fr-FR",
        is_admin=number < PARTNERS,
    )


def channels() -> list[Channel]:
    """Give the team channel, with the bot in it."""
    return [Channel(TEAM_CHANNEL, "equipe-espace", members=(BOT,))]
