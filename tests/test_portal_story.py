"""The story with a real portal: from the password in Slack to an application, and out of it by a hold."""

from __future__ import annotations

import asyncio
import time
from collections.abc import AsyncIterator
from contextlib import AbstractAsyncContextManager, AbstractContextManager, AsyncExitStack
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest

from gateways.directory.opening import open_ldap
from gateways.directory.sessions import read_sessions
from rules.edit_portfolio import NewPortfolio, create_portfolio
from rules.model.dates import today
from rules.model.journal import IdempotencyKey
from rules.model.people import PersonId, SlackId, SpaceId
from rules.ports import Door, DoorFailed, Sessions
from rules.set_absence import set_absence
from sandbox import firm
from sandbox.slapd import Slapd
from tests.at_door import brought, entry_of
from tests.ports.doors import place_of, real_stand
from tests.servers.portal import DOMAIN, PACKAGES, PORTFOLIO, Portal
from tests.servers.visitor import Page, Visitor, code_of, visiting
from tests.stage import PASSWORD, Stage, open_stage

pytestmark = pytest.mark.servers

APP, AUTH, PORTFOLIOS = (f"https://{each}.{DOMAIN}/" for each in ("app", "auth", "portefeuille"))
ANNE = f"anne.petit@{firm.DOMAIN}"
OWN, THEIRS = "Une phrase à moi, assez longue", "Une phrase de quelqu’un d’autre"
README = Path(__file__).parents[1] / "docs" / "door" / "portal" / "README.md"
PROMISED, FORGOTTEN = timedelta(minutes=1), timedelta(seconds=16)
# What the portal says, by its own numbers.
REFUSED, MUST_CHANGE, CHANGED = {"5", "21"}, "25", "35"


@pytest.fixture
def sessions(portal: Portal) -> Sessions:
    """The end of sessions as its documentation has it, within the minute that it promises."""
    return read_sessions(portal.end_sessions, PROMISED)


@dataclass
class Days:
    """The time it is for the bot, which can be put forward; that of the servers goes on."""

    ahead: timedelta = timedelta()

    def now(self) -> datetime:
        """The time, as the bot sees it."""
        return datetime.now(UTC) + self.ahead


@pytest.fixture
def days() -> Days:
    """Today."""
    return Days()


@pytest.fixture
async def stage(sqlite_url: str, slapd: Slapd, portal: Portal, sessions: Sessions, days: Days) -> AsyncIterator[Stage]:
    """The sample firm with that directory and portal, Claire enrolled and Anne added."""

    def door(space: SpaceId) -> AbstractContextManager[Door]:
        return open_ldap(replace(place_of(slapd), space=space))

    portal.clear()
    with real_stand(slapd):
        async with open_stage(sqlite_url, door=door, sessions=sessions, now=days.now) as opened:
            await opened.enrol(firm.CLAIRE)
            await opened.add(firm.CLAIRE)
            await opened.settle()
            yield opened


@pytest.fixture
async def visitor(portal: Portal) -> AsyncIterator[Visitor]:
    """Anne, in front of a browser."""
    async with another(portal) as opened:
        yield opened


def another(portal: Portal) -> AbstractAsyncContextManager[Visitor]:
    """Another browser, which knows nothing."""
    return visiting(portal.port, portal.ca_file)


async def signs_in(visitor: Visitor, password: str) -> Page:
    """Ask for the application, and answer the portal's question."""
    return await visitor.send(await visitor.get(APP), user=ANNE, password=password)


async def prepare(visitor: Visitor, told: str) -> str:
    """Choose a password of one's own and an authenticator, as the portal asks at first; what the latter was told."""
    asked = await signs_in(visitor, told)
    assert asked.error == MUST_CHANGE
    changed = await visitor.send(asked, newpassword=OWN, confirmpassword=OWN)
    assert changed.error == CHANGED
    assert (await visitor.send(changed, user=ANNE, password=OWN)).url == f"{AUTH}2fregisters/"
    key = await visitor.ask(f"{AUTH}2fregisters/totp/getkey")
    code = code_of(key["secret"])
    assert await visitor.ask(f"{AUTH}2fregisters/totp/verify", token=key["token"], code=code) == {"result": 1}
    return str(key["secret"])


def told_to_anne(stage: Stage) -> str:
    """The password that Anne received last."""
    return str(PASSWORD.findall(stage.told(firm.ANNE))[-1])


async def test_a_password_opens_an_application(stage: Stage, portal: Portal, visitor: Visitor) -> None:
    """After one of their own was chosen, and with a code; the one in the message no more, and none without a code."""
    told = told_to_anne(stage)
    assert (await visitor.get(APP, follow=False)).status == 302
    secret = await prepare(visitor, told)
    asked = await signs_in(visitor, OWN)
    assert asked.url != APP
    page = await visitor.send(asked, code=code_of(secret))
    assert (page.url, page.status) == (APP, 200)
    assert f"Bonjour Anne Petit ({await entry_of(stage, firm.ANNE)})." in page.text
    async with another(portal) as other:
        assert (await signs_in(other, told)).error in REFUSED
        wrong = f"{(int(code_of(secret)) + 1) % 10**6:06}"
        await other.send(await signs_in(other, OWN), code=wrong)
        assert (await other.get(APP, follow=False)).status == 302


async def test_a_new_password_alone_opens_nothing(stage: Stage, portal: Portal, visitor: Visitor) -> None:
    """Whoever holds the Slack session of somebody can get one; the portal asks for a code of their authenticator."""
    await prepare(visitor, told_to_anne(stage))
    await stage.change(firm.CLAIRE, "password", firm.ANNE)
    await stage.settle()
    async with another(portal) as thief:
        changed = await thief.send(
            await signs_in(thief, told_to_anne(stage)), newpassword=THEIRS, confirmpassword=THEIRS
        )
        assert changed.error == CHANGED
        assert "code" in (await thief.send(changed, user=ANNE, password=THEIRS)).fields
        assert (await thief.get(APP, follow=False)).status == 302


async def test_a_hold_shuts_out_within_the_minute(stage: Stage, visitor: Visitor) -> None:
    """Who is signed in, while every process of the portal remembers them; nobody signs in any more."""
    secret = await prepare(visitor, told_to_anne(stage))
    await visitor.send(await signs_in(visitor, OWN), code=code_of(secret))
    opened = await asyncio.gather(*(visitor.get(APP, follow=False) for _ in range(20)))
    assert {each.status for each in opened} == {200}
    began = time.monotonic()
    await stage.change(firm.CLAIRE, "suspend", firm.ANNE)
    await brought(stage)
    last = await last_opened(visitor, APP)
    assert last - began < PROMISED.total_seconds()
    assert (await signs_in(visitor, OWN)).error in REFUSED


async def test_who_has_yet_to_send_a_code_is_shut_out_too(stage: Stage, portal: Portal, visitor: Visitor) -> None:
    """Their password was right before the hold; afterwards their code opens nothing."""
    secret = await prepare(visitor, told_to_anne(stage))
    asked = await signs_in(visitor, OWN)
    assert "code" in asked.fields
    assert portal.sessions_of(await entry_of(stage, firm.ANNE)) != []
    await stage.change(firm.CLAIRE, "suspend", firm.ANNE)
    await brought(stage)
    await visitor.send(asked, code=code_of(secret))
    assert (await visitor.get(APP, follow=False)).status == 302
    assert portal.sessions_of(await entry_of(stage, firm.ANNE)) == []


async def absent(stage: Stage, now: datetime, first: date, last: date) -> None:
    """Claire answers for a portfolio, with Anne as deputy, and is away on these days."""
    claire, anne = [PersonId(await stage.id_of(each)) for each in (firm.CLAIRE, firm.ANNE)]
    author = SlackId(firm.CLAIRE)
    typed = NewPortfolio("Paie – l’été", claire, anne)
    made = await stage.records.write(create_portfolio, author, typed, form=IdempotencyKey("one"), now=now)
    assert made.id == PORTFOLIO
    both = (first, last)
    await stage.records.write(set_absence, author, claire, both, form=IdempotencyKey("away"), now=now)


async def test_a_deputy_is_let_in_for_just_the_days(stage: Stage, portal: Portal, visitor: Visitor, days: Days) -> None:
    """Refused the day before and the day after, as who has no part in it; what is open for all opens meanwhile."""
    secret = await prepare(visitor, told_to_anne(stage))
    first = today(days.now()) + timedelta(days=1)
    await absent(stage, days.now(), first, first + timedelta(days=1))
    seen: list[tuple[int, int]] = []
    fresh = visitor
    async with AsyncExitStack() as browsers:
        for _ in range(4):
            await stage.bot.scheduler.make()
            await brought(stage)
            if len(seen) == 3:
                began = time.monotonic()
                assert await last_opened(fresh, PORTFOLIOS) - began < PROMISED.total_seconds()
            fresh = await browsers.enter_async_context(another(portal))
            await fresh.send(await signs_in(fresh, OWN), code=code_of(secret))
            statuses = [(await fresh.get(each, follow=False)).status for each in (APP, PORTFOLIOS)]
            seen.append((statuses[0], statuses[1]))
            days.ahead += timedelta(days=1)
    assert seen == [(200, 403), (200, 200), (200, 200), (200, 403)]


async def last_opened(visitor: Visitor, application: str) -> float:
    """When an application opened last, once it has not for as long as any process may remember."""
    last = time.monotonic()
    while time.monotonic() < last + FORGOTTEN.total_seconds():
        if (await visitor.get(application, follow=False)).status == 200:
            last = time.monotonic()
        await asyncio.sleep(0.2)
    return last


async def test_what_ends_sessions_takes_nothing_but_a_name(sessions: Sessions) -> None:
    """It has rights that the bot has not."""
    await sessions.end("u1")
    for each in ("", "u1 --all", "u1;id", "../u1", "*"):
        with pytest.raises(DoorFailed):
            await sessions.end(each)


def test_the_recipe_names_what_is_installed() -> None:
    """The packages that these tests ran with."""
    text = README.read_text("utf-8")
    assert [each for each in PACKAGES if each not in text] == []
