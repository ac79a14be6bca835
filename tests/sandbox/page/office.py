"""Two administrators who share the work in the sandbox, as tests of a whole day play them."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

from playwright.async_api import Locator

from locales import Languages, Localizer
from sandbox import firm
from sandbox.page.ledger import Ledger
from sandbox.page.movements import CROWD
from sandbox.slack.reading import plainly
from tests.sandbox.page.conftest import Room
from tests.sandbox.page.person import Person
from tests.sandbox.page.test_restarts import is_back
from tests.stage import PASSWORD

# Small words that sentences of the other language have.
FOREIGN = {
    "fr": re.compile(r"\b(?:the|of|is|are|was|were|to|and|by|has|have|their|your|you|from)\b", re.IGNORECASE),
    "en": re.compile(r"\b(?:le|la|les|des|du|est|sont|dans|une|pour|vous|votre|avec|sur)\b", re.IGNORECASE),
}
# Told each night, whatever happened.
NIGHTLY = "Journal"


@dataclass
class Office:
    """Claire and Hugh, who share the work, and the words that Claire and the channel read."""

    room: Room
    claire: Person
    hugh: Person
    words: Localizer
    enrolment: str
    listing: str
    menu: str

    @property
    def language(self) -> str:
        """The language of Claire and the channel."""
        return self.words.locale.language

    @property
    def english(self) -> Localizer:
        """The words that Hugh reads."""
        return Languages.load("en").localizer("en-GB", "Europe/London")

    @property
    def now(self) -> datetime:
        """What time it is in the sandbox."""
        return datetime.now(UTC) + timedelta(seconds=self.room.slack.world.clock.ahead)

    @property
    def newcomers(self) -> Mapping[str, str]:
        """The accounts of the forty, by their names."""
        people = self.room.slack.workspace.people.values()
        return {each.real_name: each.id for each in people if (each.email or "").startswith("personne")}

    def told(self, who: str) -> list[str]:
        """All that somebody, or the team channel, was told."""
        channel = who == firm.TEAM_CHANNEL
        slack = self.room.slack
        messages = slack.channel_messages(who) if channel else slack.hands(who).direct_messages
        texts = [plainly("\n".join(each.texts)) for each in messages]
        return [each for each in texts if not each.startswith(NIGHTLY)]

    def counted(self) -> dict[str, int]:
        """How many messages Claire, Hugh and the team channel have."""
        return {who: len(self.told(who)) for who in (firm.CLAIRE, firm.HUGH, firm.TEAM_CHANNEL)}

    def since(self, before: Mapping[str, int]) -> dict[str, int]:
        """How many more they have now."""
        return {who: many - before[who] for who, many in self.counted().items()}

    async def shows(self, name: str = "", where: Locator | None = None) -> None:
        """Hold that Claire reads nothing in another language there; with a name, take a picture for the guides."""
        shown = where or self.claire.window
        text = await shown.last.inner_text()
        assert FOREIGN[self.language].findall(text) == [], text
        if name:
            await self.claire.picture(f"{name}-{self.language}", shown)


async def open_messages(person: Person) -> None:
    """Open what the bot wrote to this person."""
    await person.open("Cabinet")
    await person.page.locator("#tab-messages").click()


async def open_list(office: Office, only: str = "") -> None:
    """Open the list of subscribers, narrowed to those of this kind."""
    claire, say = office.claire, office.words.say
    await claire.open("equipe-espace")
    await claire.writes(office.listing)
    await claire.reads(say("Subscribers of the firm"))
    if only:
        await claire.window.get_by_label(say("Show")).select_option(label=say(only))


async def later(office: Office, wait: str) -> None:
    """Let time pass in the sandbox, and wait until the bot is back."""
    waits = office.claire.page.locator(f"#wait-{wait}")
    if not await waits.is_visible():
        await office.claire.page.locator("#days-title").click()
    await waits.click()
    await is_back(office.claire)


async def delivered(office: Office) -> None:
    """Wait until the bot owes nobody anything that is due."""
    async with Ledger(office.room.database_url) as ledger:
        await office.room.slack.until(
            lambda: not any(each.due_at <= office.now for each in ledger.read()), within=60, why="Messages are owed"
        )


def outcome(words: Localizer) -> str:
    """What came of the review."""
    kept = words.count("{n} access confirmed", "{n} accesses confirmed", CROWD + 1)
    return f"{kept}, {words.count('{n} access put on hold or removed', '{n} accesses put on hold or removed', 1)}."


def passwords(office: Office, account: str) -> list[str]:
    """The passwords that stand in this person's messages now."""
    return PASSWORD.findall("\n".join(office.told(account)))


def whatever_spaces(text: str) -> re.Pattern[str]:
    """This text, with whichever spaces between its words."""
    return re.compile(r"\s".join(re.escape(each) for each in text.split()))
