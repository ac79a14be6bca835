"""The space, opened for a command at the terminal."""

from __future__ import annotations

import os
import socket
from collections.abc import AsyncIterator, Awaitable, Callable, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass
from datetime import datetime
from uuid import uuid4

from bot.app import now_in_utc, slack_client, slack_session
from bot.settings import Settings, policy_of
from gateways.slack.directory import Directory
from handlers.read_file import FileReader
from locales import Languages, Localizer
from rules.files.headings import Sheet
from rules.model.imports import ImportKind
from rules.model.people import Person
from rules.ports import Transactions
from storage.database import Database


class NoSuchAdministrator(Exception):  # noqa: N818 - reads as what is wrong
    """An author who is not clear: nobody or several could be meant.

    `known` are the administrators' addresses.
    """

    def __init__(self, known: tuple[str, ...]) -> None:
        super().__init__(", ".join(known))
        self.known = known


@dataclass(frozen=True, slots=True, kw_only=True)
class Terminal:
    """The space, as a command at the terminal uses it."""

    records: Transactions
    directory: Directory
    partners: Sequence[str]
    languages: Languages
    read_file: Callable[[bytes, ImportKind], Awaitable[Sheet]]
    process_id: str
    now: Callable[[], datetime]

    async def administrator(self, email: str) -> Person:
        """Find the administrator with this address; raises NoSuchAdministrator.

        Without an address, the only administrator is meant.
        """
        everybody = await self.records.read(lambda records: records.people.administrators())
        wanted = email.strip().casefold()
        meant = [each for each in everybody if not wanted or each.email.casefold() == wanted]
        if len(meant) != 1:
            raise NoSuchAdministrator(tuple(each.email for each in everybody))
        return meant[0]

    def localizer(self, person: Person) -> Localizer:
        """Give the language of this person."""
        return self.languages.localizer(person.locale, person.timezone)


@asynccontextmanager
async def at_terminal(settings: Settings) -> AsyncIterator[Terminal]:
    """Open the space for a command at the terminal.

    Raises SlackApiError, aiohttp.ClientError, TimeoutError or SQLAlchemyError.
    """
    async with slack_session() as session, Database(settings.database_url) as database:
        client = slack_client(settings.api_url, session, settings.bot_token)
        who = await client.auth_test()
        space = await database.open_space(who["team_id"], who["team"])
        policy = policy_of(settings)
        yield Terminal(
            records=database.for_space(space, policy),
            directory=Directory(client, space.team_id),
            partners=settings.partners,
            languages=Languages.load(settings.default_locale),
            read_file=FileReader().read,
            process_id=f"terminal {socket.gethostname()}:{os.getpid()}:{uuid4().hex[:8]}",
            now=now_in_utc,
        )
