"""The Home tab: what each reads there, what they can press, and that it is never out of date."""

from __future__ import annotations

import asyncio
from datetime import UTC, datetime
from typing import Any

import pytest

from rules import recognise
from rules.model.people import Member, SlackId
from sandbox import firm
from sandbox.bot_process import MANIFEST
from sandbox.slack import AppSettings, Slack
from sandbox.slack.manifest import read_manifest
from tests.clocks import unhurried
from tests.stage import COMMANDS, Stage, open_stage, plainly

OFFICE = ("Ce qui vous attend", "L’espace en chiffres", "Derniers événements")


def published(stage: Stage, who: str) -> list[dict[str, Any]]:
    """What was published on somebody's Home, in order."""
    return [call.arguments for call in stage.slack.log.of("views.publish") if call.arguments["user_id"] == who]


@pytest.mark.parametrize("transport", ["http", "socket"])
async def test_opening_it_shows_ones_profile_and_whom_to_ask(database_url: str, transport: str) -> None:
    """Over both transports and on both databases: a partner reads what they are, and how to go on."""
    async with open_stage(database_url, transport=transport) as stage:
        read = await stage.home(firm.CLAIRE)
        assert "Espace en ligne · Cabinet Durand & Associés" in read
        assert "Claire Durand\nclaire.durand@cabinet-durand.fr · Expert-comptable associée" in read
        assert "Votre profil dans cet espace : associé. Accès depuis le " in read
        assert "Administrateurs : aucun actuellement" in read
        assert not any(each in read for each in OFFICE)


async def test_it_reads_in_ones_own_language(stage: Stage) -> None:
    """Hugh reads English, a stranger who does so too."""
    assert "Your profile in this space: partner." in await stage.home(firm.HUGH)
    assert "You are not a user of this online space." in await stage.home(firm.ZOE)


async def test_an_administrator_reads_how_the_space_stands(stage: Stage) -> None:
    """Counts, what waits for them, and the latest events, the newest first."""
    await stage.enrol(firm.CLAIRE)
    await stage.add(firm.CLAIRE)
    await stage.settle()
    read = await stage.home(firm.CLAIRE)
    assert "Rien : tout est à jour." in read
    counts = "1 abonné ayant accès\n2 associés\n1 administrateur\n0 accès en veille\n1 mot de passe pas encore noté"
    assert counts in read
    assert read.index("Claire Durand a ajouté Anne Petit.") < read.index("a désormais le profil d’administrateur.")


async def test_nobody_else_reads_that(stage: Stage) -> None:
    """A subscriber, another partner and a stranger see neither counts nor events."""
    await stage.enrol(firm.CLAIRE)
    await stage.add(firm.CLAIRE)
    for who in (firm.ANNE, firm.HUGH, firm.ZOE):
        read = await stage.home(who)
        assert not any(each in read for each in (*OFFICE, "at a glance", "Latest events", "Waiting for you"))


async def test_a_stranger_reads_why_not_and_whom_to_ask(stage: Stage) -> None:
    """And has one thing to press: asking for access."""
    await stage.enrol(firm.CLAIRE)
    read = await stage.home(firm.ZOE)
    assert "Please ask an administrator: Claire Durand." in read
    home = stage.hands(firm.ZOE).home
    assert home is not None
    pressed = [each["action_id"] for block in home.blocks for each in block.get("elements", []) if "action_id" in each]
    assert pressed == ["open_ask_access"]


@pytest.mark.parametrize(
    ("action", "title"),
    [
        ("open_list", "Abonnés de l’entreprise"),
        ("open_form", "Ajouter un abonné"),
        ("open_enrol", "Gérer les utilisateurs"),
    ],
)
async def test_its_buttons_open_windows(stage: Stage, action: str, title: str) -> None:
    """Each over the Home, which stays what it was."""
    await stage.enrol(firm.CLAIRE)
    await stage.hands(firm.CLAIRE).close()
    await stage.settle()
    before = await stage.home(firm.CLAIRE)
    assert (await stage.press_at_home(firm.CLAIRE, action)).title == title
    assert stage.reads_at_home(firm.CLAIRE) == before


async def test_a_subscriber_is_added_from_it(stage: Stage) -> None:
    """The whole way, from the button to the password; then everything on it is counted anew."""
    await stage.enrol(firm.CLAIRE)
    await stage.hands(firm.CLAIRE).close()
    assert "0 abonné ayant accès" in await stage.home(firm.CLAIRE)
    await stage.press_at_home(firm.CLAIRE, "open_form")
    await stage.choose(firm.CLAIRE, firm.MARC)
    await stage.submit(firm.CLAIRE)
    assert "Le mot de passe est" in plainly((await stage.submit(firm.CLAIRE)).text)
    await stage.settle()
    assert "1 abonné ayant accès" in stage.reads_at_home(firm.CLAIRE)


async def test_each_home_is_current_after_a_change(stage_on_each: Stage) -> None:
    """Without being opened again: that of the one who changed, and the administrators' names on everybody's."""
    stage = stage_on_each
    for who in (firm.CLAIRE, firm.HUGH, firm.ANNE):
        await stage.home(who)
    await stage.enrol(firm.CLAIRE)
    await stage.settle()
    assert "associé et administrateur" in stage.reads_at_home(firm.CLAIRE)
    assert "L’espace en chiffres" in stage.reads_at_home(firm.CLAIRE)
    assert "Administrators: Claire Durand" in stage.reads_at_home(firm.HUGH)
    assert "Administrateurs : Claire Durand" in stage.reads_at_home(firm.ANNE)
    await stage.add(firm.CLAIRE)
    await stage.settle()
    assert "Votre profil dans cet espace : abonné" in stage.reads_at_home(firm.ANNE)
    await stage.hands(firm.ANNE).press("password_noted")
    await stage.bot.background.drain(20)
    await stage.settle()
    assert "Mot de passe : noté le" in stage.reads_at_home(firm.ANNE)
    assert "0 mot de passe pas encore noté" in stage.reads_at_home(firm.CLAIRE)


async def test_only_those_are_published_whose_home_changes(stage: Stage) -> None:
    """A new subscriber is nothing to another partner, whose Home stays untouched."""
    await stage.enrol(firm.CLAIRE)
    await stage.settle()
    for who in (firm.CLAIRE, firm.HUGH):
        await stage.home(who)
    await stage.settle()
    before = len(published(stage, firm.HUGH))
    await stage.add(firm.CLAIRE)
    await stage.settle()
    assert len(published(stage, firm.HUGH)) == before
    assert "a ajouté Anne Petit" in stage.reads_at_home(firm.CLAIRE)


async def test_who_loses_their_rights_loses_the_office(stage: Stage) -> None:
    """Marc's account becomes a guest's: once the bot learns of it, nothing of the space is left on Marc's Home."""
    await stage.enrol(firm.CLAIRE)
    await stage.home(firm.CLAIRE)
    await stage.add(firm.CLAIRE, last_name="Lefèvre", first_name="Marc", email=f"marc.lefevre@{firm.DOMAIN}")
    await stage.enrol(firm.MARC)
    assert "L’espace en chiffres" in await stage.home(firm.MARC)
    guest = Member(slack_id=SlackId(firm.MARC), email=None, first_name="Marc", last_name="Lefèvre", is_full=False)
    await stage.records.write(recognise.recognise, guest, datetime.now(UTC))
    await stage.settle()
    read = stage.reads_at_home(firm.MARC)
    assert not any(each in read for each in OFFICE)
    assert "Adressez-vous à un administrateur" in read


async def test_an_event_that_slack_repeats_shows_the_same(stage: Stage) -> None:
    """Nothing is added, nothing is said, and the Home is what it was."""
    before = await stage.home(firm.CLAIRE)
    rows = {name: len(each) for name, each in (await stage.tables()).items()}
    content = {"type": "app_home_opened", "user": firm.CLAIRE, "tab": "home", "channel": "D0CLAIRE"}
    for attempt in (1, 2):
        await stage.slack.event(content, retry_attempt=attempt, retry_reason="http_timeout")
    await stage.bot.background.drain(20)
    await stage.settle()
    assert stage.reads_at_home(firm.CLAIRE) == before
    assert {name: len(each) for name, each in (await stage.tables()).items()} == rows


async def test_looking_at_the_messages_publishes_nothing(stage: Stage) -> None:
    """Only the Home tab is the Home."""
    await stage.hands(firm.CLAIRE).open_messages()
    await stage.bot.background.drain(20)
    assert published(stage, firm.CLAIRE) == []
    assert await stage.rows("homes") == []


async def test_pressing_twice_opens_one_window(stage: Stage) -> None:
    """Both presses are answered, and one window stands there."""
    await stage.home(firm.CLAIRE)
    hands = stage.hands(firm.CLAIRE)
    first, second = await asyncio.gather(*(hands.press("open_list", hands.home) for _ in range(2)))
    assert first.ok
    assert second.ok
    await stage.bot.background.drain(20)
    assert [window.title for window in hands.windows] == ["Abonnés de l’entreprise"]


async def test_what_slack_does_not_take_is_published_later(stage: Stage) -> None:
    """Slack fails while the change is made; once it is back, so is the truth."""
    await stage.home(firm.HUGH)
    stage.log.foreseen.add("a Home could not be published")
    weather = stage.slack.faults.add("views.publish", status=500)
    await stage.enrol(firm.CLAIRE)
    await stage.slack.until(lambda: weather.struck)
    weather.lift()
    await stage.slack.until(lambda: "Administrators: Claire Durand" in stage.reads_at_home(firm.HUGH))


async def test_a_restart_finds_what_was_missed(database_url: str) -> None:
    """The bot stops between the commit and publishing: the next one publishes it by itself, without being asked."""
    app = AppSettings(commands=COMMANDS, events=read_manifest(MANIFEST).events)
    async with Slack(firm.people(), firm.channels(), app, clock=unhurried()) as slack:
        async with open_stage(database_url, workspace=slack, delivering=False) as before:
            await before.home(firm.HUGH)
            await before.enrol(firm.CLAIRE)
        async with open_stage(database_url, workspace=slack) as after:
            assert "Administrators: none at present" in after.reads_at_home(firm.HUGH)
            await after.settle()
            assert "Administrators: Claire Durand" in after.reads_at_home(firm.HUGH)
            published_once = len(published(after, firm.HUGH))
        async with open_stage(database_url, workspace=slack) as again:
            await again.settle()
            assert len(published(again, firm.HUGH)) == published_once


async def test_what_was_refused_waits_there_with_the_way_to_it(stage: Stage) -> None:
    """A message that Slack refused is counted, and its button opens the deliveries."""
    stage.log.foreseen.add("Slack refused a message for good")
    hugh = stage.slack.workspace.people.pop(firm.HUGH)
    await stage.enrol(firm.CLAIRE)
    await stage.settle()
    stage.slack.workspace.people[firm.HUGH] = hugh
    await stage.hands(firm.CLAIRE).close()
    assert "1 message n’a pas pu être envoyé." in await stage.home(firm.CLAIRE)
    await stage.press_at_home(firm.CLAIRE, "open_deliveries")
    assert "Réessayer" in stage.reads(firm.CLAIRE)
