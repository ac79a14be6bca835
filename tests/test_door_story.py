"""The story with real directories: what a subscriber receives opens them, and what is decided in Slack shuts them."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Iterator
from contextlib import AbstractContextManager
from dataclasses import replace
from pathlib import Path

import pytest

from bot.app import now_in_utc
from gateways.directory.opening import open_ldap
from rules.edit_portfolio import NewPortfolio, archive_portfolio, create_portfolio
from rules.give_right import Giving, end_right, give_right
from rules.model.door import Group
from rules.model.door_groups import FoundGroup, group_of
from rules.model.journal import IdempotencyKey
from rules.model.people import PersonId, SlackId, SpaceId
from rules.model.portfolios import PortfolioId
from rules.ports import Door
from sandbox import firm
from sandbox.slack import AppSettings, Slack
from sandbox.slapd import Slapd
from tests.at_door import brought, entry_of
from tests.bot.process import running, settings_for
from tests.clocks import unhurried
from tests.ports.doors import RealStand, place_of, real_stand
from tests.servers.samba import Samba
from tests.stage import COMMANDS, PASSWORD, Stage, open_stage

DOMAIN = pytest.param("samba", marks=pytest.mark.servers)


@pytest.fixture(scope="module", params=["slapd", DOMAIN])
def server(request: pytest.FixtureRequest) -> Slapd | Samba:
    """Each directory in turn; all tests of one, then all of the other."""
    found: Slapd | Samba = request.getfixturevalue(request.param)
    return found


@pytest.fixture
def stand(server: Slapd | Samba) -> Iterator[RealStand]:
    """The directory, seen by those who sign in."""
    with real_stand(server) as opened:
        yield opened


@pytest.fixture
async def stage(sqlite_url: str, server: Slapd | Samba, stand: RealStand) -> AsyncIterator[Stage]:
    """The sample firm with that directory, Claire enrolled."""

    def door(space: SpaceId) -> AbstractContextManager[Door]:
        return open_ldap(replace(place_of(server), space=space))

    assert stand.door.entries() == []

    async with open_stage(sqlite_url, door=door) as opened:
        await opened.enrol(firm.CLAIRE)
        yield opened


async def test_a_password_opens_until_the_access_is_on_hold(stage: Stage, stand: RealStand) -> None:
    """The one in the message; on hold none does; reactivated, the new one does and the old one never again."""
    await stage.add(firm.CLAIRE)
    await stage.settle()
    (first,) = PASSWORD.findall(stage.told(firm.ANNE))
    uid = await entry_of(stage, firm.ANNE)
    assert stand.opens(uid, first)
    await stage.change(firm.CLAIRE, "suspend", firm.ANNE)
    await brought(stage)
    assert not stand.opens(uid, first)
    await stage.change(firm.CLAIRE, "reactivate", firm.ANNE)
    await stage.settle()
    await brought(stage)
    assert not stand.opens(uid, first)
    second = PASSWORD.findall(stage.told(firm.ANNE))[-1]
    assert second != first
    assert stand.opens(uid, second)
    await stage.change(firm.CLAIRE, "remove", firm.ANNE)
    await brought(stage)
    assert not stand.opens(uid, second)


async def test_a_password_of_ones_own_is_kept(stage: Stage, stand: RealStand) -> None:
    """Whatever else of them changes in the space."""
    await stage.add(firm.CLAIRE)
    await stage.settle()
    uid = await entry_of(stage, firm.ANNE)
    stand.choose_password(uid, PASSWORD.findall(stage.told(firm.ANNE))[0], "Une phrase à moi, assez longue")
    await stage.enrol(firm.ANNE)
    await stage.settle()
    await brought(stage)
    assert stand.opens(uid, "Une phrase à moi, assez longue")


async def test_who_chose_a_password_sees_the_first_one_gone(stage: Stage, stand: RealStand) -> None:
    """It leaves its message; administrators see in the list whose the password is; another can still be asked for."""
    await stage.add(firm.CLAIRE)
    await stage.settle()
    (first,) = PASSWORD.findall(stage.told(firm.ANNE))
    uid = await entry_of(stage, firm.ANNE)
    stand.choose_password(uid, first, "Une phrase à moi, assez longue")
    await stage.bot.scheduler.make()
    await stage.slack.until(lambda: "Vous avez choisi votre mot de passe" in stage.told(firm.ANNE))
    assert first not in stage.told(firm.ANNE)
    await stage.open(firm.CLAIRE, "/abonnes")
    assert "Mot de passe : choisi par la personne" in stage.reads(firm.CLAIRE)
    await stage.change(firm.CLAIRE, "password", firm.ANNE)
    await stage.settle()
    (second,) = PASSWORD.findall(stage.told(firm.ANNE))
    assert [stand.opens(uid, each) for each in ("Une phrase à moi, assez longue", second)] == [False, True]


async def test_a_portfolio_is_a_group_of_just_its_people(stage: Stage, stand: RealStand, server: Slapd | Samba) -> None:
    """Who gets a right is found there, and who loses it no more; archived, the group is gone."""
    await stage.add(firm.CLAIRE)
    await stage.settle()
    claire, anne = [PersonId(await stage.id_of(each)) for each in (firm.CLAIRE, firm.ANNE)]
    write, author, now = stage.records.write, SlackId(firm.CLAIRE), now_in_utc()
    lead, deputy = [await entry_of(stage, each) for each in (firm.CLAIRE, firm.ANNE)]
    made = await write(
        create_portfolio, author, NewPortfolio("Paie – l’été", claire), form=IdempotencyKey("make"), now=now
    )
    steps = [await members(stage, stand, made.id)]
    await write(give_right, author, Giving(made.id, anne), form=IdempotencyKey("give"), now=now)
    steps.append(await members(stage, stand, made.id))
    await write(end_right, author, made.id, anne, form=IdempotencyKey("end"), now=now)
    steps.append(await members(stage, stand, made.id))
    assert steps == [{lead}, {lead, deputy}, {lead}]
    with open_ldap(replace(place_of(server), space=1)) as door:
        assert door.groups() == [FoundGroup(made.id, "Paie – l’été")]
        await write(archive_portfolio, author, made.id, form=IdempotencyKey("archive"), now=now)
        assert await members(stage, stand, made.id) == set()
        assert door.groups() == []


async def members(stage: Stage, stand: RealStand, portfolio: PortfolioId) -> set[str]:
    """Whom a service finds in a portfolio's group, once the directory is owed nothing."""
    await brought(stage)
    return stand.members_of(group_of(portfolio))


@pytest.mark.servers
@pytest.mark.usefixtures("stand")
async def test_the_running_bot_writes_the_directory_of_its_settings(server: Slapd | Samba, tmp_path: Path) -> None:
    """As a process, by `DOOR_…`: partners first, in their groups."""
    place = place_of(server)
    settings = {
        "DOOR_KIND": place.kind,
        "DOOR_URL": place.url,
        "DOOR_BIND_DN": place.bind_dn,
        "DOOR_BIND_PASSWORD": place.bind_password,
        "DOOR_PEOPLE": place.people,
        "DOOR_GROUPS": place.groups,
        "DOOR_CA_FILE": str(place.ca_file or ""),
    }
    slack = Slack(firm.people(), firm.channels(), AppSettings(commands=COMMANDS), clock=unhurried())
    partners = ",".join(f"{name}@{firm.DOMAIN}" for name in ("claire.durand", "hugh.martin"))
    with open_ldap(replace(place, space=1)) as door:
        async with slack, running(settings_for(slack, tmp_path, PARTNERS=partners, **settings), tmp_path):
            async with asyncio.timeout(60):
                while [each.shown.groups for each in door.entries()] != [frozenset({Group.PARTNERS})] * 2:  # noqa: ASYNC110 - as above
                    await asyncio.sleep(0.1)
