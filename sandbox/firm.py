"""A sample firm: the people and channels of Cabinet Durand & Associés."""

from sandbox.slack.workspace import Channel, Person
from sandbox.slack.world import BOT

CLAIRE = "U0CLAIRE"
HUGH = "U0HUGH"
ANNE = "U0ANNE"
MARC = "U0MARC"
ZOE = "U0ZOE"
GUEST = "U0GUEST"
GONE = "U0GONE"

TEAM_CHANNEL = "C0EQUIPE"
GENERAL = "C0GENERAL"
PRIVATE_CHANNEL = "C0ASSOCIES"

DOMAIN = "cabinet-durand.fr"


def people() -> list[Person]:
    """Give everyone in the sample firm's workspace, the bot included."""
    return [
        Person(
            CLAIRE,
            "claire",
            "Claire Durand",
            "Claire",
            "Durand",
            f"claire.durand@{DOMAIN}",
            phone="+33 1 44 55 66 70",
            title="Expert-comptable associée",
            locale="fr-FR",
            is_admin=True,
            is_owner=True,
            is_primary_owner=True,
        ),
        Person(
            HUGH,
            "hugh",
            "Hugh Martin",
            "Hugh",
            "Martin",
            f"hugh.martin@{DOMAIN}",
            title="Partner",
            locale="en-GB",
            tz="Europe/London",
            is_admin=True,
        ),
        Person(ANNE, "anne", "Anne Petit", "Anne", "Petit", f"anne.petit@{DOMAIN}", locale="fr-FR"),
        Person(
            MARC,
            "marc",
            "Marc Lefèvre",
            "Marc",
            "Lefèvre",
            f"marc.lefevre@{DOMAIN}",
            phone="06 12 34 56 78",
            title="Collaborateur social",
            locale="fr-FR",
        ),
        Person(ZOE, "zoe", "Zoë O’Neill", "Zoë", "O’Neill", f"zoe.oneill@{DOMAIN}", locale="en-US"),
        Person(
            GUEST,
            "ines",
            "Inès Moreau",
            "Inès",
            "Moreau",
            "ines.moreau@client-exemple.fr",
            locale="fr-FR",
            is_restricted=True,
        ),
        Person(GONE, "paul", "Paul Garnier", "Paul", "Garnier", f"paul.garnier@{DOMAIN}", locale="fr-FR", deleted=True),
        Person(BOT, "espace", "Espace", is_bot=True),
    ]


def channels() -> list[Channel]:
    """Give the firm's channels: the team's, a public and a private one."""
    everyone = (CLAIRE, HUGH, ANNE, MARC, ZOE)
    return [
        Channel(TEAM_CHANNEL, "equipe-espace", members=(*everyone, BOT)),
        Channel(GENERAL, "général", members=(*everyone, GUEST)),
        Channel(PRIVATE_CHANNEL, "associés", is_private=True, members=(CLAIRE, HUGH)),
    ]
