"""The messages that carry a password: with it, with a button that shows it, and what is left of both."""

from __future__ import annotations

from slack_sdk.models.blocks import Block

from rules.renew_password import Occasion
from views.message_context import Notice, Telling, contact, notice
from views.reveal_password import SHOW
from views.typeset import Code, Typed, header, note, paragraph, paragraphs
from views.windows import button, buttons

NOTED = "password_noted"


def password(telling: Telling) -> Notice:
    """The access and its password, in one message."""
    if telling.held is None:
        raise ValueError("a password message needs its password")
    say = telling.reader.say
    lines = [
        (say("Identifier: {identifier}"), {"identifier": Code(telling.facts["identifier"])}),
        (say("The password is {password}"), {"password": Code(telling.held.password)}),
    ]
    blocks = [*_access(telling), paragraphs(*lines)]
    if telling.held.replaces or telling.facts.get("occasion", Occasion.ADDED) != Occasion.ADDED:
        blocks.append(note(say("This password replaces any other you may have received before.")))
    advice = (
        say(
            "Write the password down, then press the button: it is taken out of this message. "
            "That happens anyway after 24 hours."
        )
        if telling.to_owner
        else say(
            "Hand over this access in person, then press the button: the password is taken out of this message. "
            "That happens anyway after 24 hours."
        )
    )
    noted = say("I have noted my password") if telling.to_owner else say("I have handed over the password")
    press = buttons(button(noted, NOTED, value=str(telling.message.id), style="primary"))
    return _access_notice(telling, [*blocks, paragraph(advice), press])


def password_ready(telling: Telling) -> Notice:
    """The access, with a button that makes and shows the password."""
    say = telling.reader.say
    line = paragraph(say("Identifier: {identifier}"), identifier=Code(telling.facts["identifier"]))
    advice = paragraph(say("The button shows the password once, to you alone. Have something to write with."))
    show = say("Show my password") if telling.to_owner else say("Show the password")
    press = buttons(button(show, SHOW, value=str(telling.message.id), style="primary"))
    return _access_notice(telling, [*_access(telling), line, advice, press])


def password_withdrawn(telling: Telling) -> Notice:
    """What is left of the two above once the password is noted, shown, or a day old."""
    say = telling.reader.say
    line = paragraph(say("Identifier: {identifier}"), identifier=Code(telling.facts["identifier"]))
    left = {
        "noted": _noted(telling),
        "shown": _shown(telling),
        "replaced": say("This password was replaced on {at}. The new one comes by a message of its own."),
        "ended": say("The access ended on {at}, and the password was taken out of this message. Ask {contact}."),
        "expired": say("The password was taken out of this message on {at}. Lost it? Tell {contact}."),
    }[telling.facts["why"]]
    handed_over = not telling.to_owner and telling.facts["why"] == "noted"
    title = say("Access handed over") if handed_over else _title(telling, say("Your access"))
    told = paragraph(left, at=telling.at, contact=Typed(contact(telling)))
    return _access_notice(telling, [header(title), _welcome(telling), line, told])


def _shown(telling: Telling) -> str:
    if telling.to_owner:
        return telling.reader.say("The password was shown on {at}. Lost it? Tell {contact}.")
    return telling.reader.say("The password was shown on {at}. Please hand it over.")


def _noted(telling: Telling) -> str:
    if telling.to_owner:
        return telling.reader.say("The password was noted on {at}, and taken out of this message.")
    return telling.reader.say("The password was handed over on {at}, and taken out of this message.")


def _access(telling: Telling) -> list[Block]:
    return [header(_title(telling, telling.reader.say("Your access is ready"))), _welcome(telling)]


def _title(telling: Telling, to_owner: str) -> str:
    return to_owner if telling.to_owner else telling.reader.say("An access to hand over")


def _welcome(telling: Telling) -> Block:
    say, facts = telling.reader.say, telling.facts
    occasion = Occasion(facts.get("occasion", Occasion.ADDED))
    if telling.to_owner:
        happened = {
            Occasion.ADDED: say("{author} added you to the subscribers of the online space of {firm}."),
            Occasion.RENEWED: say("{author} had a new password made for you, for the online space of {firm}."),
            Occasion.ASKED: say("You asked for a new password for the online space of {firm}."),
            Occasion.REACTIVATED: say("{author} reactivated your access to the online space of {firm}."),
        }[occasion]
        return paragraph(happened, author=facts["author"], firm=Typed(telling.house.firm))
    absent = (
        say("You added {person}, who is not in Slack: this access comes to you.")
        if occasion is Occasion.ADDED
        else say("{person} is not in Slack: this new password comes to you.")
    )
    return paragraph(absent, person=facts["person"])


def _access_notice(telling: Telling, blocks: list[Block]) -> Notice:
    say, firm = telling.reader.say, telling.house.firm
    if telling.to_owner:
        return notice(say("Your access to the online space of {firm} is ready."), blocks, firm=firm)
    text = say("The access of {person} to the online space of {firm} is ready: please hand it over.")
    return notice(text, blocks, person=telling.facts["person"], firm=firm)
