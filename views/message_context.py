"""What all messages share: their context, words and blocks."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import Any, Generic, TypeVar

from slack_sdk.models.blocks import Block

from locales import Localizer
from rules.erase_person import nameless
from rules.identity import address_of
from rules.model.mentions import Mentions
from rules.model.notices import Message
from rules.model.passwords import Held
from rules.model.payload import Payload
from rules.model.people import PersonId
from rules.model.strangers import Stranger, StrangerId
from views.firm_profile import FirmProfile
from views.typeset import Moment, Sentence, Typed, header, paragraph, paragraphs, undated

P = TypeVar("P", bound=Payload)
# A message sent later than this after what it tells says when that was; Slack's own stamp tells it otherwise.
LATE = timedelta(minutes=5)


@dataclass(frozen=True, slots=True)
class Notice:
    """A message ready for Slack.

    `text` becomes the push notification, so it never holds a password.
    """

    text: str
    blocks: list[Block]


@dataclass(frozen=True, slots=True)
class MessageContext(Generic[P]):
    """All that is needed to write a message."""

    message: Message
    payload: P
    localizer: Localizer
    firm_profile: FirmProfile
    mentions: Mentions = field(default_factory=Mentions)
    held: Held | None = None
    written_at: datetime | None = None  # None: as soon as it happened

    @property
    def to_channel(self) -> bool:
        """Whether the team channel reads it."""
        return self.message.recipient is None

    @property
    def at(self) -> Moment:
        """When it happened."""
        return Moment(self.payload.at, self.localizer)

    @property
    def is_late(self) -> bool:
        """Whether Slack's stamp would not tell when it happened."""
        written_at = self.written_at
        return self.message.edits is None and written_at is not None and written_at - self.payload.at >= LATE

    @property
    def to_owner(self) -> bool:
        """Whether the reader is the one whom it is about."""
        recipient = self.message.recipient
        return recipient is not None and recipient.id == getattr(self.payload, "person", None)

    def name(self, person: PersonId | None) -> str:
        """Give somebody's name by now, or the number where it was erased."""
        if person is None:
            return ""
        found = self.mentions.people.get(person)
        return found.name if found else nameless(person)

    def identifier(self, person: PersonId) -> str:
        """Give the address by which somebody signs in, or the number where it was erased."""
        found = self.mentions.people.get(person)
        return address_of(found) if found else nameless(person)

    def stranger(self, stranger: StrangerId) -> Stranger:
        """Give what was told of somebody, nameless where it was erased."""
        erased = Stranger(last_name=self.localizer.say("somebody who was erased"))
        return self.mentions.strangers.get(stranger, erased)


def names(context: MessageContext[Any]) -> dict[str, str]:
    """Give the names of whom a message is about and of who did it."""
    payload, by_itself = context.payload, context.localizer.say("The bot")
    found = {each: context.name(getattr(payload, each)) for each in ("person", "author") if hasattr(payload, each)}
    return {**found, "author": found["author"] or by_itself} if "author" in found else found


def news(context: MessageContext[Any], title: str, text: str, advice: str, *more: Sentence) -> Notice:
    """Write a message of what happened and what to do."""
    named = names(context)
    firm = context.firm_profile.firm
    happened: list[Sentence] = [(text, {**named, "firm": Typed(firm)}), *more]
    return notice(text, told(context, title, happened, advice), **named, firm=firm)


def told(context: MessageContext[Any], title: str, happened: Iterable[Sentence], advice: str) -> list[Block]:
    """Give the blocks that tell what happened, and when if it was told late.

    For people also a title and, where they may have to act, what to do.
    """
    sentences = [*happened, *when(context)]
    if context.to_channel:
        # Slack would write dates in each reader's language, in the middle of a line in the firm's.
        return [paragraphs(*map(undated, sentences))]
    body = paragraphs(*sentences)
    to_do = [paragraph(advice, contact=Typed(contact(context)))] if advice else []
    return [header(title), body, *to_do]


def when(context: MessageContext[Any]) -> list[Sentence]:
    """Say when it happened, where Slack's own stamp says otherwise."""
    return [(context.localizer.say("When: {at}"), {"at": context.at})] if context.is_late else []


def contact(context: MessageContext[Any]) -> str:
    """Name whom the recipient may ask."""
    return context.firm_profile.help_contact or context.localizer.say("a partner of the firm")


def notice(sentence: str, blocks: list[Block], **parts: str) -> Notice:
    """Build a message from its blocks and its notification."""
    return Notice(escaped(sentence.format(**parts)), blocks)


def escaped(text: str) -> str:
    """Escape the characters by which Slack's markup mentions people."""
    # The three characters by which Slack's markup could mention somebody.
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
