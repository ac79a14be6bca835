"""Messages in the languages of their recipients."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime

from locales import Languages, Localizer
from rules.model.mentions import Mentions
from rules.model.notices import Message
from rules.model.passwords import Held
from rules.model.people import Person
from views.firm_profile import FirmProfile
from views.message_context import MessageContext, Notice
from views.notices import render
from views.team_channel import discreet


@dataclass(frozen=True, slots=True)
class Wording:
    """The means to write messages in their recipients' languages."""

    languages: Languages
    firm_profile: FirmProfile
    now: Callable[[], datetime]

    def of(self, message: Message, mentions: Mentions, held: Held | None = None, *, shared: bool = False) -> Notice:
        """Write the message in its recipient's language.

        The team channel reads the firm's language, and no names where it is shared.
        """
        to = message.recipient
        localizer = self.localizer(to) if to else self.languages.localizer()
        context = MessageContext(message, message.payload, localizer, self.firm_profile, mentions, held, self.now())
        return discreet(context) if shared and to is None else render(context)

    def localizer(self, person: Person) -> Localizer:
        """Give the language and time zone of a person."""
        return self.languages.localizer(person.locale, person.timezone)
