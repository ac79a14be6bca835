"""The four people who play the story."""

from dataclasses import dataclass

from rich.table import Table
from rich.text import Text

from sandbox import firm
from sandbox.story.actor import Actor
from sandbox.story.stage import Stage


@dataclass(frozen=True, slots=True)
class Cast:
    """The four people of the story."""

    claire: Actor
    hugh: Actor
    marc: Actor
    zoe: Actor


def gather(stage: Stage) -> Cast:
    """Give the four people of the story."""
    return Cast(
        claire=Actor(stage, firm.CLAIRE, "cyan"),
        hugh=Actor(stage, firm.HUGH, "blue"),
        marc=Actor(stage, firm.MARC, "green"),
        zoe=Actor(stage, firm.ZOE, "yellow"),
    )


def introduce(stage: Stage, people: Cast) -> None:
    """Say what the demonstration is, and who plays."""
    stage.chapter("L’espace en ligne d’un cabinet, dans Slack", "A firm’s online space, in Slack")
    stage.tell(
        "Le vrai bot, dans un petit Slack d’essai : rien n’en sort. Chaque fenêtre, chaque message est montré tel "
        "que la personne le voit.",
        "The real bot, in a small Slack for trying: nothing leaves it. Every window and every message is shown as "
        "the person sees it.",
    )
    roles = (
        (people.claire, stage.pick("associée ; va gérer les utilisateurs", "partner; will manage the users")),
        (people.hugh, stage.pick("associé ; est averti de ce qui change", "partner; is told of what changes")),
        (people.marc, stage.pick("collaborateur ; va recevoir son accès", "collaborator; will receive access")),
        (people.zoe, stage.pick("collaboratrice, sans accès à l’espace", "collaborator, without access to the space")),
    )
    table = Table.grid(padding=(0, 3))
    for actor, role in roles:
        table.add_row(Text(actor.hands.person.real_name, "bold"), role)
    stage.put(table)
