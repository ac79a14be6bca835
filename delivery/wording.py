"""Messages in their readers' words."""

from __future__ import annotations

from dataclasses import dataclass

from locales import Languages, Reader
from rules.notices import Message
from rules.passwords import Held
from rules.people import Person
from views.house import House
from views.notices import render
from views.telling import Notice, Telling


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
