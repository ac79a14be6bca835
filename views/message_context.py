"""What all messages share: their context, words and blocks."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime

from slack_sdk.models.blocks import Block

from locales import Localizer
from rules.model.notices import Facts, Message
from rules.model.passwords import Held
from views.firm_profile import FirmProfile
from views.typeset import Moment, Sentence, Typed, header, paragraph, paragraphs


@dataclass(frozen=True, slots=True)
class Notice:
    """A message ready for Slack.

    `text` becomes the push notification, so it never holds a password.
    """

    text: str
    blocks: list[Block]


@dataclass(frozen=True, slots=True)
class MessageContext:
    """All that is needed to write a message."""

    message: Message
    localizer: Localizer
    firm_profile: FirmProfile
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
        return Moment(datetime.fromisoformat(self.facts["at"]), self.localizer)

    @property
    def to_owner(self) -> bool:
        """Whether the recipient is the person the message is about."""
        recipient = self.message.recipient
        return recipient is not None and str(recipient.id) == self.facts["owner"]


def news(context: MessageContext, title: str, text: str, advice: str) -> Notice:
    """Write a message of what happened and what to do."""
    names = {name: context.facts[name] for name in ("person", "author") if name in context.facts}
    firm = context.firm_profile.firm
    happened: list[Sentence] = [(text, {**names, "firm": Typed(firm)})]
    return notice(text, told(context, title, happened, advice), **names, firm=firm)


def told(context: MessageContext, title: str, happened: Iterable[Sentence], advice: str) -> list[Block]:
    """Give the blocks that tell what happened and when.

    For people, who may have to act, also a title and what to do.
    """
    body = paragraphs(*happened, (context.localizer.say("When: {at}"), {"at": context.at}))
    if context.to_channel:
        return [body]
    return [header(title), body, paragraph(advice, contact=Typed(contact(context)))]


def contact(context: MessageContext) -> str:
    """Name whom the recipient may ask."""
    return context.firm_profile.help_contact or context.localizer.say("a partner of the firm")


def notice(sentence: str, blocks: list[Block], **parts: str) -> Notice:
    """Build a message from its blocks and its notification."""
    return Notice(escaped(sentence.format(**parts)), blocks)


def escaped(text: str) -> str:
    """Escape the characters by which Slack's markup mentions people."""
    # The three characters by which Slack's markup could mention somebody.
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
