"""The messages people receive: one function a kind, in the reader's language, said when they are sent."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import datetime

from slack_sdk.models.blocks import Block

from locales import Reader
from rules.notices import Facts, Kind, Message
from rules.passwords import Held
from views.reveal_password import SHOW
from views.show_space import House
from views.typeset import Code, Moment, Sentence, Typed, clip, header, note, paragraph, paragraphs
from views.windows import button, buttons

NOTED = "password_noted"
# Of all that people typed, only lists of names could outgrow a notification, and a message.
_NAMES_IN_TEXT = 300
_NAMES_IN_BLOCKS = 3000


@dataclass(frozen=True, slots=True)
class Notice:
    """A message ready for Slack: `text` becomes the push notification, so it never holds a password."""

    text: str
    blocks: list[Block]


@dataclass(frozen=True, slots=True)
class Telling:
    """All that goes into a message: what is owed, who reads it, on whose behalf, and a password from memory."""

    message: Message
    reader: Reader
    house: House
    held: Held | None = None

    @property
    def facts(self) -> Facts:
        """What the message tells of."""
        return self.message.facts

    @property
    def to_channel(self) -> bool:
        """Whether the team channel reads it."""
        return self.message.recipient is None

    @property
    def at(self) -> Moment:
        """When it happened."""
        return Moment(datetime.fromisoformat(self.facts["at"]), self.reader)

    @property
    def to_owner(self) -> bool:
        """Whether the reader is the one whose password it is."""
        recipient = self.message.recipient
        return recipient is not None and str(recipient.id) == self.facts["owner"]


def render(telling: Telling) -> Notice:
    """The message for its reader."""
    writers: dict[Kind, Callable[[Telling], Notice]] = {
        Kind.ADMINISTRATOR_ENROLLED: administrator_enrolled,
        Kind.ADMINISTRATOR_RESIGNED: administrator_resigned,
        Kind.SUBSCRIBER_ADDED: subscriber_added,
        Kind.PARTNERS_CHANGED: partners_changed,
        Kind.PASSWORD: password,
        Kind.PASSWORD_READY: password_ready,
        Kind.PASSWORD_WITHDRAWN: password_withdrawn,
    }
    return writers[telling.message.kind](telling)


def administrator_enrolled(telling: Telling) -> Notice:
    """The security notice: somebody can now add subscribers."""
    say = telling.reader.say
    text = say("{person} is now an administrator of the online space of {firm}.")
    advice = say("An administrator can add subscribers. If this surprises you, tell {contact} at once.")
    return _news(telling, say("Security notice"), text, advice)


def administrator_resigned(telling: Telling) -> Notice:
    """The same when somebody no longer can."""
    say = telling.reader.say
    text = say("{person} is no longer an administrator of the online space of {firm}.")
    advice = say("There is nothing you need to do. If this surprises you, tell {contact}.")
    return _news(telling, say("Security notice"), text, advice)


def subscriber_added(telling: Telling) -> Notice:
    """Somebody has access from now on; for partners and the team channel."""
    say = telling.reader.say
    text = say("{author} added {person} to the subscribers of the online space of {firm}.")
    advice = say("There is nothing you need to do. If this surprises you, tell {contact}.")
    return _news(telling, say("New subscriber"), text, advice)


def partners_changed(telling: Telling) -> Notice:
    """The firm's settings name other partners than before."""
    say = telling.reader.say
    sentences = {
        "added": say("From now on, these people are partners in the online space: {names}."),
        "removed": say("From now on, these people are no longer partners in the online space: {names}."),
    }
    lines = [(text, telling.facts[fact]) for fact, text in sentences.items() if telling.facts[fact]]
    text = " ".join(_escaped(sentence.format(names=clip(names, _NAMES_IN_TEXT))) for sentence, names in lines)
    happened = ((sentence, {"names": clip(names, _NAMES_IN_BLOCKS)}) for sentence, names in lines)
    advice = say("There is nothing you need to do. If this surprises you, tell {contact}.")
    return Notice(text, _told(telling, say("Change of partners"), happened, advice))


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
    if telling.held.replaces:
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
        "expired": say("The password was taken out of this message on {at}. Lost it? Tell {contact}."),
    }[telling.facts["why"]]
    handed_over = not telling.to_owner and telling.facts["why"] == "noted"
    title = say("Access handed over") if handed_over else _title(telling, say("Your access"))
    told = paragraph(left, at=telling.at, contact=Typed(_contact(telling)))
    return _access_notice(telling, [header(title), _welcome(telling), line, told])


def _shown(telling: Telling) -> str:
    if telling.to_owner:
        return telling.reader.say("The password was shown on {at}. Lost it? Tell {contact}.")
    return telling.reader.say("The password was shown on {at}. Please hand it over.")


def _noted(telling: Telling) -> str:
    if telling.to_owner:
        return telling.reader.say("The password was noted on {at}, and taken out of this message.")
    return telling.reader.say("The password was handed over on {at}, and taken out of this message.")


def _news(telling: Telling, title: str, text: str, advice: str) -> Notice:
    names = {name: telling.facts[name] for name in ("person", "author") if name in telling.facts}
    firm = telling.house.firm
    happened: list[Sentence] = [(text, {**names, "firm": Typed(firm)})]
    return _notice(text, _told(telling, title, happened, advice), **names, firm=firm)


def _told(telling: Telling, title: str, happened: Iterable[Sentence], advice: str) -> list[Block]:
    """What happened and when; and for people, who may have to act, a title and what to do."""
    body = paragraphs(*happened, (telling.reader.say("When: {at}"), {"at": telling.at}))
    if telling.to_channel:
        return [body]
    return [header(title), body, paragraph(advice, contact=Typed(_contact(telling)))]


def _access(telling: Telling) -> list[Block]:
    return [header(_title(telling, telling.reader.say("Your access is ready"))), _welcome(telling)]


def _title(telling: Telling, to_owner: str) -> str:
    return to_owner if telling.to_owner else telling.reader.say("An access to hand over")


def _welcome(telling: Telling) -> Block:
    say, facts = telling.reader.say, telling.facts
    if telling.to_owner:
        added = say("{author} added you to the subscribers of the online space of {firm}.")
        return paragraph(added, author=facts["author"], firm=Typed(telling.house.firm))
    absent = say("You added {person}, who is not in Slack: this access comes to you.")
    return paragraph(absent, person=facts["person"])


def _access_notice(telling: Telling, blocks: list[Block]) -> Notice:
    say, firm = telling.reader.say, telling.house.firm
    if telling.to_owner:
        return _notice(say("Your access to the online space of {firm} is ready."), blocks, firm=firm)
    text = say("The access of {person} to the online space of {firm} is ready: please hand it over.")
    return _notice(text, blocks, person=telling.facts["person"], firm=firm)


def _contact(telling: Telling) -> str:
    return telling.house.help_contact or telling.reader.say("a partner of the firm")


def _notice(sentence: str, blocks: list[Block], **parts: str) -> Notice:
    return Notice(_escaped(sentence.format(**parts)), blocks)


def _escaped(text: str) -> str:
    # The three characters by which Slack's markup could mention somebody.
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
