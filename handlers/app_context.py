"""The objects that every handler needs, passed in once."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from contextlib import suppress
from dataclasses import dataclass, field
from datetime import datetime
from typing import TypeVar

from gateways.slack.directory import Directory, DirectorySilent
from handlers.background import Background
from handlers.turns import Turns
from locales import Languages, Localizer
from rules import recognise
from rules.files.headings import Sheet
from rules.model.imports import ImportKind
from rules.model.passwords import PasswordsInHand
from rules.model.people import Member, Person, SlackId
from rules.model.policy import AdmissionPolicy
from rules.ports import Transactions
from views.firm_profile import FirmProfile

T = TypeVar("T")

# Of the three seconds that Slack waits; what is left goes into saying that it did not work.
ANSWERS_WITHIN = 2.5
_BRIEFLY = 0.3  # seconds


@dataclass(frozen=True, slots=True, kw_only=True)
class AppContext:
    """The space's records, the workspace's directory, and this firm's choices."""

    records: Transactions
    directory: Directory
    languages: Languages
    background: Background
    passwords: PasswordsInHand
    make_password: Callable[[], Awaitable[tuple[str, str]]]  # a new password and its hash, made off the event loop
    wake: Callable[[], None]  # tells delivery that something is owed
    read_file: Callable[[bytes, ImportKind], Awaitable[Sheet]]  # one after the other, each in a process of its own
    send_file: Callable[[SlackId, str, bytes, str], Awaitable[None]]  # into somebody's messages, with what to say
    show_home: Callable[[SlackId], Awaitable[None]]  # publishes somebody's Home as it stands
    now: Callable[[], datetime]
    policy: AdmissionPolicy
    firm_profile: FirmProfile
    process_id: str  # this process, as holder of the passwords it makes
    answers_within: float = ANSWERS_WITHIN  # seconds
    turns: Turns = field(default_factory=Turns)  # at each form or message with a password, and at members

    async def before_ack_deadline(self, work: Awaitable[T]) -> T:
        """Wait for the result, but not beyond Slack's deadline.

        Raises TimeoutError then. What was begun in the database ends by itself all the same.
        """
        return await asyncio.wait_for(work, self.answers_within)

    def localizer(self, person: Person) -> Localizer:
        """Give the language of a person of the space."""
        return self.languages.localizer(person.locale, person.timezone)

    async def localizer_of(self, slack_id: SlackId) -> Localizer:
        """Give the language of this Slack account.

        Strangers have the default language until Slack has told theirs.
        """
        member = self.directory.remembered(slack_id)
        if member is not None:
            return self.languages.localizer(member.locale, member.timezone)
        person = await self.records.read(recognise.known, slack_id)
        return self.localizer(person) if person else self.languages.localizer()

    def localizer_at_hand(self, slack_id: SlackId) -> Localizer:
        """Give the last known language without asking the database or Slack."""
        return self._localizer(self.directory.last_known(slack_id))

    async def localizer_in_trouble(self, slack_id: SlackId) -> Localizer:
        """Give the language without the database, for when something failed.

        Slack is asked, briefly, only if it never told.
        """
        member = self.directory.last_known(slack_id)
        if member is None:
            with suppress(DirectorySilent, TimeoutError):
                member = await asyncio.wait_for(self.directory.member(slack_id), _BRIEFLY)
        return self._localizer(member)

    def _localizer(self, member: Member | None) -> Localizer:
        return self.languages.localizer(member.locale, member.timezone) if member else self.languages.localizer()
