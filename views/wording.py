"""Messages in their readers' words."""

from __future__ import annotations

from dataclasses import dataclass

from locales import Languages, Localizer
from rules.model.notices import Message
from rules.model.passwords import Held
from rules.model.people import Person
from views.firm_profile import FirmProfile
from views.message_context import MessageContext, Notice
from views.notices import render


@dataclass(frozen=True, slots=True)
class Wording:
    """Puts messages into their readers' words."""

    languages: Languages
    firm_profile: FirmProfile

    def of(self, message: Message, held: Held | None = None) -> Notice:
        """The message in its reader's language; the channel reads the firm's."""
        to = message.recipient
        localizer = self.localizer(to) if to else self.languages.localizer()
        return render(MessageContext(message, localizer, self.firm_profile, held))

    def localizer(self, person: Person) -> Localizer:
        """Somebody of the space as a reader."""
        return self.languages.localizer(person.locale, person.timezone)
