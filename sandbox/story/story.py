"""The guide's story, step by step, with its checks."""

import json
import re
from collections import Counter

from sandbox import firm
from sandbox.clients import SOCIAL
from sandbox.slack import Message
from sandbox.slack.reading import shown
from sandbox.story.cast import Cast
from sandbox.story.stage import Stage, StoryBroken, words_of

COMMANDS = (
    *("/espace", "/admin-espace", "/ajouter-abonne", "/abonnes"),
    *("/space", "/space-admin", "/add-subscriber", "/subscribers", "/client"),
    *("/portefeuilles", "/portfolios"),
)
MARC_S_ADDRESS = f"marc.lefevre@{firm.DOMAIN}"
MARC_AT_HOME = "marc.lefevre@exemple.fr"


async def play(stage: Stage, people: Cast) -> str:
    """Play the whole story, and give the password that was made."""
    await sign_in(stage, people)
    await enrol(stage, people)
    await fill_in(stage, people)
    password = await save(stage, people)
    await tell_everyone(stage, people, password)
    await note_password(stage, people, password)
    await hand_over(stage, people)
    await look_up(stage, people)
    return password


async def open_space(stage: Stage) -> None:
    """Check that the team channel is told who the partners are."""
    stage.tell(
        "À son premier démarrage, il dit à l’équipe qui sont les associés.",
        "When it starts for the first time, it tells the team who the partners are.",
    )
    await stage.channel_says("Claire Durand, Hugh Martin", "Claire Durand, Hugh Martin")


async def sign_in(stage: Stage, people: Cast) -> None:
    """Play step 1: Claire opens the space."""
    stage.chapter("1  Se connecter à son espace", "1  Sign in to the space")
    stage.tell(
        "Rien à saisir : Slack sait déjà qui est Claire.", "There is nothing to type in: Slack knows who Claire is."
    )
    await people.claire.types("/espace", "/space")
    await people.claire.sees("Gérer les utilisateurs de l’espace", "Manage the users of the space")
    await people.claire.presses("Fermer", "Close")


async def enrol(stage: Stage, people: Cast) -> None:
    """Play step 2: Claire enrols, and everybody else is told."""
    claire, hugh = people.claire, people.hugh
    stage.chapter("2  S’inscrire en tant qu’administrateur", "2  Enrol as administrator")
    await claire.types("/admin-espace", "/space-admin")
    await stage.until(lambda: claire.hands.window, "La fenêtre s’ouvre.", "The window opens.")
    await claire.ticks("M’inscrire en tant qu’administrateur", "Enrol me as administrator")
    await claire.sees("M’inscrire en tant qu’administrateur", "Enrol me as administrator")
    await claire.presses("Valider", "Confirm")
    await claire.sees("1 utilisateur informé", "1 user notified")
    stage.tell(
        "Les autres utilisateurs sont systématiquement informés ; Hugh, qui lit Slack en anglais, l’est en anglais.",
        "The other users are systematically told.",
    )
    await hugh.receives("Claire Durand is now an administrator", "Claire Durand is now an administrator")
    await stage.channel_says(
        "Claire Durand a désormais le profil d’administrateur", "Claire Durand is now an administrator"
    )
    await claire.presses("OK", "OK")


async def fill_in(stage: Stage, people: Cast) -> None:
    """Play step 3: the form, with a mistake refused at its field."""
    claire = people.claire
    stage.chapter("3  Ajouter un nouveau collaborateur", "3  Add a new collaborator")
    await claire.types("/ajouter-abonne", "/add-subscriber", "@marc")
    await claire.sees(MARC_S_ADDRESS, MARC_S_ADDRESS)
    stage.tell(
        "Le formulaire est déjà rempli, d’après le profil Slack de Marc. Claire y porte son prénom d’état civil, "
        "et se trompe d’adresse.",
        "The form is filled in already, from Marc’s Slack profile. Claire puts the legal first name, and a wrong "
        "address.",
    )
    claire.writes("Prénom", "First name", "Marc-Antoine")
    claire.writes("Courriel", "E-mail", MARC_AT_HOME)
    await claire.presses("Valider", "Confirm")
    await claire.sees(MARC_S_ADDRESS, MARC_S_ADDRESS, faults_only=True)
    stage.check(
        claire.hands.window is not None and claire.hands.window.values["first_name"] == "Marc-Antoine",
        "Rien de ce que Claire a écrit n’est perdu.",
        "Nothing that Claire wrote is lost.",
    )
    claire.writes("Courriel", "E-mail", MARC_S_ADDRESS)
    await claire.chooses("Portefeuilles", "Portfolios", SOCIAL)
    await claire.presses("Valider", "Confirm")


async def save(stage: Stage, people: Cast) -> str:
    """Play step 4: the review, then the window with the password.

    The review asks why the name differs from the one in Slack. Gives the password.
    """
    claire = people.claire
    stage.chapter("4  Valider les modifications", "4  Confirm the changes")
    await stage.until(lambda: len(claire.hands.windows) == 2, "La vérification s’ouvre.", "The review opens.")
    stage.tell(
        "Claire relit avant d’enregistrer. Le prénom n’est pas celui de Slack : elle doit dire pourquoi.",
        "Claire reads it over before saving. The first name is not the one in Slack: a reason is needed.",
    )
    reason = stage.pick("Prénom d’état civil ; Marc est son prénom usuel.", "Legal first name; goes by Marc.")
    claire.writes("Motif", "Reason", reason)
    await claire.sees("Marc-Antoine", "Marc-Antoine")
    await claire.presses("Enregistrer", "Save")
    said = await claire.sees(
        f"L’abonné est ajouté au portefeuille {SOCIAL}.", f"The subscriber has been added to the portfolio {SOCIAL}."
    )
    password = password_in(stage, said)
    await claire.presses("OK", "OK")
    stage.check(not claire.hands.windows, "« OK » referme tout.", "“OK” closes everything.")
    return password


async def tell_everyone(stage: Stage, people: Cast, password: str) -> None:
    """Check that Marc receives the password, and the others are told."""
    stage.chapter("Chacun est informé", "Everyone is told")
    await people.marc.receives(password, password)
    notification = stage.quoted(shown(people.marc.messages[-1].text, stage.slack.workspace.names))
    stage.tell(
        f"Sur l’écran de son téléphone, Marc lit seulement : {notification}",
        f"On the phone’s screen Marc reads only: {notification}",
    )
    stage.check(
        password_in(stage, words_of(people.marc.messages)) == password,
        "Le mot de passe est le même dans la fenêtre de Claire et dans le message de Marc.",
        "The password is the same in Claire’s window and in Marc’s message.",
    )
    await people.hugh.receives("Marc-Antoine Lefèvre", "Marc-Antoine Lefèvre")
    await stage.channel_says("Marc-Antoine Lefèvre", "Marc-Antoine Lefèvre")


async def note_password(stage: Stage, people: Cast, password: str) -> None:
    """Check that a noted password leaves the message."""
    stage.chapter("Marc note son mot de passe", "Marc notes the password")
    await people.marc.presses("J’ai noté mon mot de passe", "I have noted my password")
    await people.marc.receives("Le mot de passe a été noté", "The password was noted")
    stage.check(
        password not in words_of(people.marc.messages),
        "Le mot de passe n’est plus dans le message.",
        "The password is no longer in the message.",
    )


async def hand_over(stage: Stage, people: Cast) -> None:
    """Check that Marc answers for the portfolio that Claire hands over."""
    claire, marc = people.claire, people.marc
    stage.chapter("Un portefeuille change de mains", "A portfolio changes hands")
    stage.tell(
        f"Le cabinet a trente clients dans quatre portefeuilles. Jusqu’ici, Claire est responsable de « {SOCIAL} ».",
        f"The firm has thirty clients in four portfolios. Until now Claire answers for “{SOCIAL}”.",
    )
    await claire.types("/portefeuilles", "/portfolios", SOCIAL)
    await claire.sees("Responsable : Claire Durand", "Lead: Claire Durand")
    await claire.presses("Ouvrir", "Open")
    await claire.sees("Menuiserie Carpentier", "Menuiserie Carpentier")
    await claire.presses("Transférer", "Hand over")
    await stage.until(lambda: len(claire.hands.windows) == 3, "Le formulaire s’ouvre.", "The form opens.")
    await claire.chooses("Nouveau responsable", "New lead", "Marc-Antoine Lefèvre")
    await claire.sees("Nouveau responsable", "New lead")
    await claire.presses("Transférer", "Hand over")
    await claire.sees("Nouveau responsable : Marc-Antoine Lefèvre", "Marc-Antoine Lefèvre now answers for")
    await marc.receives(f"responsable : {SOCIAL}", SOCIAL)
    await stage.channel_says("Marc-Antoine Lefèvre", "Marc-Antoine Lefèvre")
    await claire.presses("OK", "OK")


async def look_up(stage: Stage, people: Cast) -> None:
    """Check that Marc is listed, and that Zoë may not look."""
    stage.chapter("La liste des abonnés de l’entreprise", "The subscribers of the firm")
    await people.claire.types("/abonnes", "/subscribers")
    listed = await people.claire.sees("Abonnés de l’entreprise", "Subscribers of the firm")
    stage.check(
        all(known in listed for known in ("Lefèvre Marc-Antoine", MARC_S_ADDRESS)),
        "Marc est dans la liste.",
        "Marc is in the list.",
    )
    await people.claire.presses("Fermer", "Close")
    await people.zoe.types("/abonnes", "/subscribers")
    refused = await people.zoe.sees("Vous ne faites pas partie des utilisateurs", "You are not a user")
    stage.check(
        "Claire Durand" in refused and "Lefèvre" not in refused,
        "Zoë n’apprend rien, sinon à qui s’adresser.",
        "Zoë learns nothing but whom to ask.",
    )
    await people.zoe.presses("OK", "OK")


def conclude(stage: Stage, password: str) -> None:
    """Check who received what, and that no password remains."""
    stage.chapter("Pour finir", "In the end")
    got = Counter(who for who in stage.slack.workspace.people for _ in stage.slack.hands(who).direct_messages)
    channel = stage.slack.channel_messages(firm.TEAM_CHANNEL)
    stage.check(
        got == {firm.HUGH: 4, firm.MARC: 3} and len(channel) == 5,
        "Chacun a reçu ce qui le concerne, une fois et une seule.",
        "Each received what concerns them, once and only once.",
    )
    stage.check(
        not any(password in everything_in(each) for each in stage.slack.workspace.everything_said()),
        "Le mot de passe ne se trouve plus nulle part dans Slack.",
        "The password is nowhere in Slack any more.",
    )
    calls = stage.slack.log
    marc = {firm.MARC, stage.slack.workspace.direct(firm.MARC)}
    stage.check(
        not any(password in str(call.arguments.get("text")) for call in calls)
        and all(call.arguments.get("channel") in marc for call in calls if password in str(call.arguments)),
        "Aucun autre message ne l’a porté : ni le canal, ni une notification.",
        "No other message ever held it: neither the channel, nor a notification.",
    )


def everything_in(message: Message) -> str:
    """Give all that a message holds, visible or not."""
    return json.dumps([message.text, message.blocks, message.metadata], ensure_ascii=False)


def password_in(stage: Stage, said: str) -> str:
    """Give the password that a window or message says; raises StoryBroken."""
    words = stage.pick("Le mot de passe est", "The password is")
    found = re.search(rf"^{words} (\S+)$", said, re.MULTILINE)
    if found is None:
        raise StoryBroken(stage.pick("Le mot de passe est dans la fenêtre.", "The password is in the window."))
    return found[1]
