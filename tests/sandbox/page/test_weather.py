"""Bad weather over this Slack: the page shows what is owed, and all of it arrives when the weather clears."""

from __future__ import annotations

import asyncio

import pytest
from playwright.async_api import expect

from sandbox import firm
from tests.sandbox.page.conftest import OpenRoom
from tests.sandbox.page.person import Person


async def enrol(claire: Person) -> None:
    """Open the form in fine weather, and leave it ready to be sent."""
    await claire.writes("/admin-espace")
    await claire.ticks("M’inscrire en tant qu’administrateur")


async def turn(claire: Person, weather: str) -> None:
    """Choose the weather, beside the open window: as somebody else would, in another window."""
    await claire.page.locator(f"#weather-{weather}").check()


@pytest.mark.parametrize("weather", ["slow", "limited", "failing", "cut_off"])
async def test_what_is_owed_shows_and_arrives_once_when_it_clears(with_bot: OpenRoom, weather: str) -> None:
    """Under each weather the notice to Hugh is owed, seen to be owed, and delivered once afterwards."""
    room = await with_bot("fr")
    claire, hugh = await room.enter(), await room.enter(firm.HUGH)
    owed = hugh.page.locator(".owed li", has_text="Hugh Martin")
    await hugh.open("Cabinet")
    await enrol(claire)
    # Cut off, Slack could not bring the form to the bot either: the cut comes right after.
    await turn(hugh, "limited" if weather == "cut_off" else weather)
    await claire.presses("Valider")
    await claire.reads("Vous avez désormais le profil d’administrateur")
    await turn(hugh, weather)
    await hugh.reads("Security notice: … is now an administrator", owed)
    await turn(hugh, "fine")
    notice = hugh.log.get_by_role("article").filter(has_text="Claire Durand is now an administrator")
    await expect(notice).to_have_count(1, timeout=30_000)
    await expect(hugh.page.locator(".owed")).to_have_count(0, timeout=30_000)
    await expect(notice).to_have_count(1)


async def test_a_form_that_cannot_reach_the_bot_stays_and_is_sent_again(with_bot: OpenRoom) -> None:
    """Cut off, the window says so and keeps what was ticked; when the line is back, the same press goes through."""
    room = await with_bot("fr")
    claire = await room.enter()
    await enrol(claire)
    await room.trial.act(firm.HUGH, {"act": "weather", "kind": "cut_off"})
    await claire.presses("Valider")
    await claire.reads("Nous avons rencontré un problème de connexion.")
    await expect(claire.window.get_by_role("checkbox")).to_be_checked()
    await room.trial.act(firm.HUGH, {"act": "weather", "kind": "fine"})
    await expect(claire.page.locator(".standing")).to_have_class("standing running", timeout=30_000)
    await claire.presses("Valider")
    await claire.reads("Vous avez désormais le profil d’administrateur")


async def test_messages_held_back_say_why(with_bot: OpenRoom) -> None:
    """The reason that Slack gave stands beside what is owed, with when it is tried again."""
    room = await with_bot("fr")
    claire = await room.enter()
    await claire.reads("Claire Durand, Hugh Martin", claire.log)
    await turn(claire, "limited")
    await enrol(claire)
    await claire.presses("Valider")
    await claire.reads("appels du bot refusés ; le dernier : chat.postMessage", claire.page.locator("#beside"))
    owed = claire.page.locator(".owed li", has_text="canal de l’équipe")
    await claire.reads("Information de sécurité : … a désormais le profil d’administrateur", owed)
    await claire.reads("1 tentative · prévu le", owed)
    await claire.reads("ratelimited", owed)


async def test_a_bot_that_stands_still_times_out_as_in_slack(with_bot: OpenRoom) -> None:
    """Three seconds without an answer show Slack's sentence; once it goes on, the trigger has expired."""
    room = await with_bot("fr")
    claire = await room.enter()
    room.slack.world.clock.slowness = 1
    await claire.page.locator("#bot-pause").click()
    await claire.writes("/espace")
    await claire.reads("/espace a échoué avec l’erreur « operation_timeout »", claire.log)
    await claire.reads("Le délai est dépassé", claire.log)
    await claire.page.locator("#bot-resume").click()
    await claire.reads("la fenêtre n’a pas pu s’ouvrir", claire.log)
    await claire.sees_no_window()
    room.slack.world.clock.slowness = 10
    await claire.writes("/espace")
    await claire.reads("Gérer les utilisateurs de l’espace")


async def test_starting_twice_starts_one_bot(with_bot: OpenRoom) -> None:
    """Two presses at once, in two windows: one bot connects, and it is the one that is stopped in the end."""
    room = await with_bot("fr")
    await room.trial.act(firm.CLAIRE, {"act": "bot", "do": "kill"})
    start = {"act": "bot", "do": "start"}
    await asyncio.gather(*(room.trial.act(who, start) for who in (firm.CLAIRE, firm.HUGH)))
    await room.slack.connected(within=60)
    await asyncio.sleep(1)
    assert len(room.slack.transports.sockets.links) == 1


async def test_a_killed_bot_delivers_what_it_owed_once_started_again(with_bot: OpenRoom) -> None:
    """Killed with a notice owed, and started again: the notice arrives, once."""
    room = await with_bot("fr")
    claire, hugh = await room.enter(), await room.enter(firm.HUGH)
    await hugh.open("Cabinet")
    await turn(hugh, "limited")
    await enrol(claire)
    await claire.presses("Valider")
    await claire.reads("0 utilisateur informé")
    await hugh.page.locator("#bot-kill").click()
    await expect(hugh.page.locator(".standing")).to_have_class("standing dead")
    await turn(hugh, "fine")
    await hugh.page.locator("#bot-start").click()
    notice = hugh.log.get_by_role("article").filter(has_text="Claire Durand is now an administrator")
    await expect(notice).to_have_count(1, timeout=45_000)
    await expect(hugh.page.locator(".owed")).to_have_count(0)
