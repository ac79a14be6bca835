"""Messages in their readers' words."""

from __future__ import annotations

from dataclasses import dataclass

from locales import Languages, Reader
from rules.model.notices import Message
from rules.model.passwords import Held
from rules.model.people import Person
from views.firm_profile import House
from views.message_context import Notice, Telling
from views.notices import render


@dataclass(frozen=True, slots=True)
class Wording:
    """Puts messages into their readers' words."""

    languages: Languages
    house: House

    def of(self, message: Message, held: Held | None = None) -> Notice:
        """The message in its reader's language; the channel reads the firm's."""
        to = message.recipient
        reader = self.reader(to) if to else self.languages.reader()
        return render(Telling(message, reader, self.house, held))

    def reader(self, person: Person) -> Reader:
        """Somebody of the space as a reader."""
        return self.languages.reader(person.locale, person.timezone)
